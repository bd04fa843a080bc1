"""Django's entry for the room."""

from django.apps import AppConfig


class ConferencesRoom(AppConfig):
    """The room `conferences`."""

    name = "clew.conferences"
    label = "conferences"
