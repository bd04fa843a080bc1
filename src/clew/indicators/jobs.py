"""Background work of the room."""

from __future__ import annotations

from datetime import date

from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from clew.actors.actor import system
from clew.history import clock
from clew.indicators.following import ROLL_UP_AGAIN, roll_up_since


@app.task(queue="totals", name=ROLL_UP_AGAIN)
def roll_up_again(since: str) -> None:
    """Totals after units merged, split or moved. Of several changes that wait, only the last one's job computes: it
    sees the tree that all of them left. It bears being begun twice."""
    waiting = ProcrastinateJob.objects.filter(task_name=ROLL_UP_AGAIN, status="todo", args__since__lte=since)
    if not waiting.exists():
        roll_up_since(date.fromisoformat(since), by=system("totals"), at=clock.now())
