"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.archive import views

app_name = "archive"
urlpatterns = [
    path("passages/<int:passage_id>/", views.passage, name="passage"),
    path("renditions/<int:rendition_id>/", views.rendition, name="rendition"),
    path("originals/<int:original_id>/", views.download, name="download"),
]
