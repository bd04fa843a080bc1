"""Which PostgreSQL the application is connected to."""

from __future__ import annotations

from django.db import connection


def server_version() -> int:
    """The server's number, for example 150008 for 15.8."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        (number,) = cursor.fetchone()
    return int(number)
