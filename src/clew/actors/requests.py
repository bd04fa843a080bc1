"""What the house adds to every request; views type their request with it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from clew.actors.actor import Actor


class ClewRequest(HttpRequest):
    """`now` is the moment passed to actions; `day` is today in the profile's time zone; `tree_on` is the day as of
    which a page shows the world (today unless the "as of" control says otherwise)."""

    actor: Actor
    now: datetime
    day: date
    tree_on: date
    htmx: HtmxDetails


def doing(request: ClewRequest) -> dict[str, Any]:
    """Who acts and when, for the keywords of an action: `register(..., **doing(request))`."""
    return {"by": request.actor, "at": request.now}
