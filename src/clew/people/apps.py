"""Django's entry for the room."""

from django.apps import AppConfig


class PeopleRoom(AppConfig):
    """The room `people`."""

    name = "clew.people"
    label = "people"
