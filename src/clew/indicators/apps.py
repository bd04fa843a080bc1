"""Django's entry for the room."""

from django.apps import AppConfig


class IndicatorsRoom(AppConfig):
    """The room `indicators`."""

    name = "clew.indicators"
    label = "indicators"
