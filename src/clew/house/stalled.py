"""Jobs that a killed worker left half done: they are queued again. Every job must bear being begun twice."""

from __future__ import annotations

import logging
import threading

from asgiref.sync import async_to_sync
from django.db import OperationalError
from procrastinate.contrib.django import app

SILENCE = 30.0  # seconds without a heartbeat (one comes every 10) after which a worker counts as dead

log = logging.getLogger(__name__)


def queue_again(silence: float = SILENCE) -> int:
    """Queues the jobs of workers that have been silent for so long; returns how many. 0: of all workers."""
    jobs = list(async_to_sync(app.job_manager.get_stalled_jobs)(seconds_since_heartbeat=silence))
    for job in jobs:
        async_to_sync(app.job_manager.retry_job)(job)
    async_to_sync(app.job_manager.prune_stalled_workers)(silence)
    return len(jobs)


def watch_for_stalled() -> threading.Event:
    """Looks every half minute, for installations that share one database; set the event to end it."""
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(SILENCE):
            try:
                queue_again()
            except OperationalError as error:  # the database is away; the worker will notice for itself
                log.warning("stalled jobs could not be looked for: %s", error)

    threading.Thread(target=look, name="stalled jobs", daemon=True).start()
    return ended
