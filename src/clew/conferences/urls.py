"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.conferences import views

app_name = "conferences"
urlpatterns = [
    path("", views.conferences, name="list"),
    path("new/", views.new, name="new"),
    path("<int:conference_id>/", views.conference, name="conference"),
    path("<int:conference_id>/hold/", views.hold, name="hold"),
    path("<int:conference_id>/counts/", views.counts, name="counts"),
    path("<int:conference_id>/agenda/", views.agenda, name="agenda"),
    path("<int:conference_id>/agenda/<int:item_id>/", views.settle, name="settle"),
    path("<int:conference_id>/attendance/", views.attendance, name="attendance"),
    path("<int:conference_id>/decisions/", views.decisions, name="decisions"),
    path("<int:conference_id>/opinions/", views.opinions, name="opinions"),
    path("<int:conference_id>/conclude/", views.conclude, name="conclude"),
]
