"""Django's entry for the room."""

from django.apps import AppConfig


class AwardsRoom(AppConfig):
    """The room `awards`."""

    name = "clew.awards"
    label = "awards"
