"""Addresses of the room."""

from django.urls import path

from clew.face import components

app_name = "face"
urlpatterns = [path("components/", components.components, name="components")]
