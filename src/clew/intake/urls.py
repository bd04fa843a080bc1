"""Addresses of the room."""

from django.urls import path

from clew.intake import views

app_name = "intake"
urlpatterns = [
    path("", views.reports, name="reports"),
    path("<int:report_id>/", views.report, name="report"),
    path("<int:report_id>/progress/", views.progress, name="progress"),
    path("<int:report_id>/pages/<int:number>.png", views.sheet, name="sheet"),
    path("<int:report_id>/about/", views.about, name="about"),
    path("<int:report_id>/again/", views.again, name="again"),
    path("<int:report_id>/close/", views.close, name="close"),
    path("<int:report_id>/reopen/", views.reopen, name="reopen"),
    path("<int:report_id>/claims/new/", views.new_claim, name="new_claim"),
    path("<int:report_id>/claims/all/", views.confirm_all, name="confirm_all"),
    path("<int:report_id>/claims/<int:claim_id>/", views.claim, name="claim"),
    path("<int:report_id>/claims/<int:claim_id>/confirm/", views.confirm, name="confirm"),
    path("<int:report_id>/claims/<int:claim_id>/reject/", views.reject, name="reject"),
    path("<int:report_id>/claims/<int:claim_id>/undo/", views.undo, name="undo"),
]
