"""Django's entry for the room."""

from django.apps import AppConfig


class FaceRoom(AppConfig):
    """The room `face`."""

    name = "clew.face"
    label = "clew_face"
