"""Django's entry for the room."""

from django.apps import AppConfig


class HouseRoom(AppConfig):
    """The room `house`."""

    name = "clew.house"
    label = "clew_house"
