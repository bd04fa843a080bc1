"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.archive import expunging, views

app_name = "archive"
urlpatterns = [
    path("passages/<int:passage_id>/", views.passage, name="passage"),
    path("renditions/<int:rendition_id>/", views.rendition, name="rendition"),
    path("originals/<int:original_id>/", views.original, name="original"),
    path("originals/<int:original_id>/file/", views.download, name="download"),
    path("originals/<int:original_id>/expunge/", expunging.propose, name="propose_expunging"),
    path("expunging/", expunging.proposals, name="expunging"),
    path("expunging/<int:proposal_id>/", expunging.decide, name="decide_expunging"),
]
