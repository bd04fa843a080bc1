"""What every test of the repository shares: the database is the run's own server (clew/house/tests/embedded.py)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, embedded_database: str | None
) -> Iterator[None]:
    """pytest-django asks for this just before it makes the test database, so a run without one starts no server."""
    from django.db import connections

    if embedded_database:
        connections["default"].settings_dict["TEST"]["TEMPLATE"] = embedded_database
    yield
    for connection in connections.all(initialized_only=True):
        connection.close()
        connection.close_pool()  # or its threads would go on knocking at a stopped server
