"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.awards import views

app_name = "awards"
urlpatterns = [
    path("", views.awards, name="list"),
    path("new/", views.new, name="new"),
    path("<int:award_id>/", views.award, name="award"),
    path("<int:award_id>/correct/", views.correct, name="correct"),
    path("<int:award_id>/withdraw/", views.withdraw, name="withdraw"),
]
