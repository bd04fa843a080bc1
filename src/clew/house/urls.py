"""The root of all addresses."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from clew.house.signin import closed

UNUSED = ("email", "confirm-email", "password/reset", "login/code")
"""Pages of django-allauth that work by mail; they are closed before it is asked."""

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("clew.face.urls")),
    *[path(f"accounts/{unused}/<path:rest>", closed) for unused in UNUSED],
    *[path(f"accounts/{unused}/", closed) for unused in UNUSED],
    path("accounts/", include("allauth.urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("archive/", include("clew.archive.urls")),
    path("units/", include("clew.org.urls")),
    path("people/", include("clew.people.urls")),
    path("documents/", include("clew.documents.urls")),
    path("conferences/", include("clew.conferences.urls")),
    path("commitments/", include("clew.commitments.urls")),
    path("", include("clew.indicators.urls")),
    path("awards/", include("clew.awards.urls")),
    path("reports/", include("clew.intake.urls")),
    path("rounds/", include("clew.rounds.urls")),
    path("restructuring/", include("clew.restructuring.urls")),
    path("", include("clew.desk.urls")),
    path("", include("clew.threads.urls")),
]
