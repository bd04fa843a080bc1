"""Django's entry for the room."""

from django.apps import AppConfig


class RestructuringRoom(AppConfig):
    """The room `restructuring`."""

    name = "clew.restructuring"
    label = "restructuring"
