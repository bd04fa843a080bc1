"""Django's entry for the room."""

from django.apps import AppConfig


class IntakeRoom(AppConfig):
    """The room `intake`."""

    name = "clew.intake"
    label = "intake"
