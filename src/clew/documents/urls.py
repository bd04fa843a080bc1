"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.documents import changing, views

app_name = "documents"
urlpatterns = [
    path("", views.register, name="register"),
    path("new/", views.new, name="new"),
    path("number/", views.number, name="number"),
    path("<int:document_id>/", views.document, name="document"),
    path("<int:document_id>/history/", views.history, name="history"),
    path("<int:document_id>/correct/", changing.correct, name="correct"),
    path("<int:document_id>/adopt/", changing.adopt, name="adopt"),
    path("<int:document_id>/end/", changing.end, name="end"),
    path("<int:document_id>/circulation/", changing.circulation, name="circulation"),
    path("<int:document_id>/versions/", changing.versions, name="versions"),
    path("<int:document_id>/same-as/", changing.same_as, name="same_as"),
    path("<int:document_id>/assessments/", changing.assess, name="assess"),
    path("<int:document_id>/relations/", changing.relations, name="relations"),
    path("<int:document_id>/clauses/<str:key>/", changing.clause, name="clause"),
    path("<int:document_id>/clauses/<str:key>/withdraw/", changing.withdraw, name="withdraw"),
    path("<int:document_id>/clauses/<str:key>/merge/", changing.merge, name="merge"),
]
