"""Django's entry for the room."""

from django.apps import AppConfig


class OrgRoom(AppConfig):
    """The room `org`."""

    name = "clew.org"
    label = "org"
