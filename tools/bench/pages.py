"""Queries and server time of every page with the example province, as its leader and its administrator see them.

Without a network: the time is that of Django's own answer, the middle one of five after a first that fills caches.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

MOST_QUERIES = 20
MOST_TIME = 150.0  # milliseconds
EYES = ("hung", "quan")
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
    over = 0
    shown: set[str] = set()
    print(f"{'page':36} {'queries':>7} {'ms':>7}")
    for username in EYES:
        over += _of_person(username, shown)
    print(f"{len(shown)} pages, {over} over {MOST_QUERIES} queries or {MOST_TIME:.0f} ms")
    connection.close()
    connection.close_pool()
    return 1 if over else 0


def _of_person(username: str, shown: set[str]) -> int:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from clew.house.tests.browser.crawling import addresses
    from clew.people.models import Account

    client = Client(HTTP_HOST="localhost")
    client.force_login(Account.objects.get(username=username))

    def get(path: str) -> tuple[int, str, str]:
        answer = client.get(path)
        kind = answer.headers.get("Content-Type", "").partition(";")[0]
        return answer.status_code, kind, "" if answer.streaming else answer.content.decode("utf-8", "replace")

    over = 0
    for address in addresses(get):
        if address.name in shown:
            continue
        shown.add(address.name)
        with CaptureQueriesContext(connection) as captured:
            client.get(address.path)
        queries = len(captured)  # now: the next request empties the log
        times = [_milliseconds(client, address.path) for _round in range(ROUNDS)]
        taken = statistics.median(times)
        bad = queries > MOST_QUERIES or taken > MOST_TIME
        over += bad
        print(f"{address.name:36} {queries:7} {taken:7.1f}{'  over' if bad else ''}")
    return over


def _milliseconds(client: object, path: str) -> float:
    began = time.perf_counter()
    client.get(path)  # type: ignore[attr-defined]  # Django's test client, imported late
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
