"""Queries and server time of every page and part of a page with the example province, each as somebody who may see it.

Without a network: the time is that of Django's own answer, the median of five after a first that fills caches.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tools.bench.examples import Example, find

MOST_QUERIES = 20
MOST_TIME = 150.0  # milliseconds
ROUNDS = 5


def main() -> int:
    from clew.house.installation import EXAMPLE_DAY, Installation

    os.environ |= {"CLEW_DEMO": "1", "CLEW_TODAY": EXAMPLE_DAY}
    with tempfile.TemporaryDirectory(prefix="clew-pages-") as name:
        data = Path(name)
        data.chmod(0o755)  # root lends the database to another account
        with Installation(data).opened():
            return _measure()


def _measure() -> int:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from clew.intake.jobs import read
    from clew.intake.models import Report

    call_command("prepare", demo=True)
    for report_id in Report.objects.values_list("pk", flat=True):
        read(report_id=report_id)
    _ask_to_expunge()
    _rename_a_unit()
    found = find()
    over = 0
    print(f"{'page':64} {'queries':>7} {'ms':>7}")
    for example in sorted(found.examples.values(), key=lambda one: one.name):
        over += _of_page(example)
    print(f"{len(found.examples)} pages and parts, {over} over {MOST_QUERIES} queries or {MOST_TIME:.0f} ms")
    print(f"Left out, as they take posts alone: {', '.join(sorted(found.post_only)) or 'none'}")
    print(f"Left out, as no record of the example opens them: {', '.join(sorted(found.unopened)) or 'none'}")
    connection.close()
    connection.close_pool()
    return 1 if over or found.unopened else 0


def _ask_to_expunge() -> None:
    """The example has no such request, and the page on which the second person answers one is a page too."""
    from clew.archive import actions
    from clew.archive.models import Original
    from clew.history import clock
    from clew.people.acting import actor_for
    from clew.people.models import Account

    leader = actor_for(Account.objects.get(username="hung"), clock.today())
    original = Original.objects.order_by("-pk").first()
    assert original is not None  # the example has reports
    actions.propose_expunging(original=original, reason="for the measurement", by=leader, at=clock.now())


def _rename_a_unit() -> None:
    """The example has no change of units that was made here, and what was made has a page."""
    from clew.history import clock
    from clew.org.models import Unit
    from clew.org.planning import Kind, Plan
    from clew.people.acting import actor_for
    from clew.people.models import Account
    from clew.restructuring import actions
    from clew.restructuring.queries import effects_of
    from clew.words.languages import Words

    today = clock.today()
    expert = actor_for(Account.objects.get(username="an"), today)
    unit = Unit.objects.get(pk=min(expert.units("org.change")))
    plan = Plan(Kind.RENAME, today, (unit,), name=Words(vi="Tên mới", en="A new name", sv="Ett nytt namn"))
    actions.carry_out(plan=plan, shown=effects_of(plan, expert).mark(plan), by=expert, at=clock.now())


def _of_page(example: Example) -> bool:
    """Prints the line of a page; True if it is over a limit."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from clew.people.models import Account

    client = Client(HTTP_HOST="localhost", headers={"HX-Request": "true"} if example.part else None)
    client.force_login(Account.objects.get(username=example.username))
    client.get(example.path)  # fills caches
    with CaptureQueriesContext(connection) as captured:
        client.get(example.path)
    queries = len(captured)  # now: the next request empties the log
    taken = statistics.median(_milliseconds(client, example.path) for _round in range(ROUNDS))
    bad = queries > MOST_QUERIES or taken > MOST_TIME
    print(f"{example.name:64} {queries:7} {taken:7.1f}{'  over' if bad else ''}", flush=True)
    return bad


def _milliseconds(client: object, path: str) -> float:
    began = time.perf_counter()
    client.get(path)  # type: ignore[attr-defined]  # Django's test client, imported late
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
