"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.org import changing, views

app_name = "org"
urlpatterns = [
    path("", views.units, name="units"),
    path("<int:unit_id>/", views.unit, name="unit"),
    path("<int:unit_id>/names/new/", changing.new_alias, name="new_alias"),
]
