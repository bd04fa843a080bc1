"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.people import views

app_name = "people"
urlpatterns = [
    path("", views.persons, name="persons"),
    path("new/", views.new_person, name="new"),
    path("<int:person_id>/", views.person, name="person"),
    path("accounts/", views.accounts, name="accounts"),
    path("accounts/new/", views.new_account, name="new_account"),
    path("accounts/<int:account_id>/roles/new/", views.new_grant, name="new_grant"),
    path("accounts/<int:account_id>/close/", views.close, name="close"),
    path("roles/<int:grant_id>/revoke/", views.revoke, name="revoke"),
    path("settings/", views.own_settings, name="settings"),
]
