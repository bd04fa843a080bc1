"""Addresses of the room; figures have their own root, as they are quoted everywhere."""

from __future__ import annotations

from django.urls import path

from clew.indicators import changing, views

app_name = "indicators"
urlpatterns = [
    path("indicators/", views.indicators, name="list"),
    path("indicators/export.csv", views.export, name="export"),
    path("indicators/define/", changing.define, name="define"),
    path("indicators/target/<int:document_id>/<str:key>/", changing.target, name="target"),
    path("indicators/<int:indicator_id>/", views.indicator, name="indicator"),
    path("indicators/<int:indicator_id>/units/", views.units, name="units"),
    path("indicators/<int:indicator_id>/boundaries/", views.boundaries, name="boundaries"),
    path("indicators/<int:indicator_id>/record/", changing.record, name="record"),
    path("figures/<int:figure_id>/", views.figure, name="figure"),
    path("figures/<int:figure_id>/correct/", changing.correct, name="correct"),
]
