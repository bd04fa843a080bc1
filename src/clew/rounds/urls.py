"""Addresses of the room."""

from __future__ import annotations

from django.urls import path

from clew.rounds import changing, views, workbooks

app_name = "rounds"
urlpatterns = [
    path("", views.owed, name="owed"),
    path("board/", views.board, name="board"),
    path("new/", changing.new_round, name="new"),
    path("forms/new/", changing.new_form, name="new_form"),
    path("forms/<int:form_id>/", views.form, name="form"),
    path("forms/<int:form_id>/rules/", changing.new_rule, name="new_rule"),
    path("<int:round_id>/", views.round_page, name="round"),
    path("<int:round_id>/review/", views.review, name="review"),
    path("<int:round_id>/approve/", changing.approve, name="approve"),
    path("<int:round_id>/remind/", changing.remind, name="remind"),
    path("<int:round_id>/close/", changing.close_round, name="close"),
    path("<int:round_id>/sheet/", views.sheet, name="sheet"),
    path("<int:round_id>/cells/", views.cells, name="cells"),
    path("<int:round_id>/sheet.xlsx", workbooks.export, name="export"),
    path("<int:round_id>/import/", workbooks.import_sheet, name="import"),
    path("duties/<int:duty_id>/", views.duty, name="duty"),
    path("duties/<int:duty_id>/lines/<int:line_id>/", views.detail, name="detail"),
    path("duties/<int:duty_id>/take/", changing.take, name="take"),
    path("duties/<int:duty_id>/report/", changing.attach, name="attach"),
    path("duties/<int:duty_id>/send/", changing.send, name="send"),
    path("duties/<int:duty_id>/return/", changing.return_duty, name="return"),
    path("duties/<int:duty_id>/lock/", changing.lock, name="lock"),
    path("duties/<int:duty_id>/unlock/", changing.unlock, name="unlock"),
]
