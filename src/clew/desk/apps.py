"""Django's entry for the room."""

from django.apps import AppConfig


class DeskRoom(AppConfig):
    """The room `desk`."""

    name = "clew.desk"
    label = "clew_desk"
