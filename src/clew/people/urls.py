"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.people import appointing, views

app_name = "people"
urlpatterns = [
    path("", views.persons, name="persons"),
    path("new/", views.new_person, name="new"),
    path("<int:person_id>/", views.person, name="person"),
    path("<int:person_id>/names/new/", appointing.new_alias, name="new_alias"),
    path("<int:person_id>/appoint/", appointing.appoint, name="appoint"),
    path("tenures/<int:tenure_id>/end/", appointing.end, name="end_tenure"),
    path("units/<int:unit_id>/posts/new/", appointing.new_post, name="new_post"),
    path("units/<int:unit_id>/terms/new/", appointing.new_term, name="new_term"),
    path("accounts/", views.accounts, name="accounts"),
    path("accounts/new/", views.new_account, name="new_account"),
    path("accounts/<int:account_id>/roles/new/", views.new_grant, name="new_grant"),
    path("accounts/<int:account_id>/close/", views.close, name="close"),
    path("roles/<int:grant_id>/revoke/", views.revoke, name="revoke"),
    path("settings/", views.own_settings, name="settings"),
]
