"""Django's entry for the room."""

from django.apps import AppConfig


class RoundsRoom(AppConfig):
    """The room `rounds`."""

    name = "clew.rounds"
    label = "rounds"
