"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.restructuring import views

app_name = "restructuring"
urlpatterns = [
    path("", views.changes, name="changes"),
    path("new/", views.establish, name="establish"),
    path("acts/<str:day>/", views.act, name="act"),
    path("units/<int:unit_id>/<slug:name>/", views.plan, name="plan"),
    path("<int:change_id>/", views.change, name="change"),
]
