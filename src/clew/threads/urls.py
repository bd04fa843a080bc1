"""Addresses of the room; one for each clause, and one for the uses of every record."""

from __future__ import annotations

from django.urls import path

from clew.threads import views

app_name = "threads"
urlpatterns = [
    path("threads/<int:document_id>/", views.thread, name="document"),
    path("threads/<int:document_id>/<str:key>/", views.thread, name="clause"),
    path("used/<str:model>/<int:record_id>/", views.used, name="used"),
    path("search/", views.search, name="search"),
]
