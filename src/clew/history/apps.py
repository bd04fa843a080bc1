"""Django's entry for the room."""

from django.apps import AppConfig


class HistoryRoom(AppConfig):
    """The room `history`."""

    name = "clew.history"
    label = "clew_history"
