"""Django's entry for the room."""

from django.apps import AppConfig


class CommitmentsRoom(AppConfig):
    """The room `commitments`."""

    name = "clew.commitments"
    label = "commitments"
