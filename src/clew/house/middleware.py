"""What the house adds to every request and answer: the actor, the day, refusals as pages, the content policy."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from clew.actors.actor import NOBODY
from clew.actors.refusals import NotAllowed, Refusal
from clew.actors.requests import ClewRequest
from clew.face.forms import day_in
from clew.history import clock
from clew.people.acting import actor_for

Answer = Callable[[HttpRequest], HttpResponse]

# Charts set style attributes, so inline styles are allowed; scripts come from files only.
_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "frame-ancestors 'self'; form-action 'self'; base-uri 'self'; object-src 'none'"
)


def content_security_policy(answer: Answer) -> Answer:
    """Scripts, styles and images from this server only."""

    def with_policy(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.setdefault("Content-Security-Policy", _POLICY)
        return response

    return with_policy


def actor_and_day(answer: Answer) -> Answer:
    """Sets `request.actor`, `.now`, `.day` and `.tree_on` (the "as of" day from `?as_of=`, else today)."""

    def with_actor(request: HttpRequest) -> HttpResponse:
        clew = cast(ClewRequest, request)
        clew.now = clock.now()
        clew.day = timezone.localdate(clew.now)
        clew.tree_on = day_in(request.GET.get("as_of", "")) or clew.day
        user = request.user
        clew.actor = NOBODY if isinstance(user, AnonymousUser) else actor_for(user, clew.day)
        return answer(request)

    return with_actor


class RefusalAnswers:
    """Turns a refusal into a page (or, for htmx, a part of one) that says what, where and what to do next."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answers a Refusal; every other exception goes on to Django's own error page. Whoever is not signed in may be
        allowed to read the page once they are: they are led to the sign-in, and from there back."""
        if not isinstance(exception, Refusal):
            return None
        fragment = cast(ClewRequest, request).htmx
        if isinstance(exception, NotAllowed) and request.method == "GET" and not fragment and _nobody(request):
            return redirect_to_login(request.get_full_path())
        template = "face/_refusal.html" if fragment else "face/refusal.html"
        return render(request, template, {"refusal": exception}, status=exception.status)


def _nobody(request: HttpRequest) -> bool:
    return not cast(ClewRequest, request).actor.signed_in
