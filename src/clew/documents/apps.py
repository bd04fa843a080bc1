"""Django's entry for the room."""

from django.apps import AppConfig


class DocumentsRoom(AppConfig):
    """The room `documents`."""

    name = "clew.documents"
    label = "documents"
