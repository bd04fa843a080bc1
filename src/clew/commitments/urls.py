"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.commitments import changing, views

app_name = "commitments"
urlpatterns = [
    path("", views.commitments, name="list"),
    path("rates/", views.rates, name="rates"),
    path("assign/<int:document_id>/<str:key>/", changing.assign, name="assign"),
    path("<int:commitment_id>/", views.commitment, name="commitment"),
    path("<int:commitment_id>/history/", views.history, name="history"),
    path("<int:commitment_id>/correct/", changing.correct, name="correct"),
    path("<int:commitment_id>/expand/", changing.expand, name="expand"),
    path("<int:commitment_id>/progress/", changing.progress, name="progress"),
    path("<int:commitment_id>/complete/", changing.complete, name="complete"),
    path("<int:commitment_id>/extend/", changing.extend, name="extend"),
    path("<int:commitment_id>/override/", changing.override, name="override"),
    path("<int:commitment_id>/lift/", changing.lift, name="lift"),
    path("<int:commitment_id>/cancel/", changing.cancel, name="cancel"),
    path("<int:commitment_id>/reopen/", changing.reopen, name="reopen"),
]
