"""Django's entry for the room."""

from django.apps import AppConfig


class ArchiveRoom(AppConfig):
    """The room `archive`."""

    name = "clew.archive"
    label = "archive"
