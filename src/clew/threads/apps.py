"""Django's entry for the room."""

from django.apps import AppConfig


class ThreadsRoom(AppConfig):
    """The room `threads`."""

    name = "clew.threads"
    label = "clew_threads"
