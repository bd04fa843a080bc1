"""What time it is. Read at the edge (middleware, jobs, commands) and passed in; no rule reads a clock."""

from __future__ import annotations

from datetime import date, datetime, time

from django.conf import settings
from django.utils import timezone


def now() -> datetime:
    """This moment; in the example province nine o'clock of the fixed day."""
    if settings.FIXED_TODAY:
        return timezone.make_aware(datetime.combine(settings.FIXED_TODAY, time(9)))
    return timezone.now()


def today() -> date:
    """The day of `now` in the profile's time zone."""
    return timezone.localdate(now())
