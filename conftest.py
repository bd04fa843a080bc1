"""What every test of the repository shares: the database is the run's own server (clew/house/tests/embedded.py)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from clew.house.tests.province import Province


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


@pytest.fixture(autouse=True)
def the_usual_language() -> Iterator[None]:
    """A page leaves its reader's language active in this process; the next test begins with the usual one again."""
    yield
    translation = sys.modules.get("django.utils.translation")
    if translation is not None:
        translation.deactivate()


@pytest.fixture
def province(db: None, settings: Any, tmp_path: Path) -> Province:
    """A small province with one actor for each role and an outsider; see clew/house/tests/province.py. Pages are asked
    for on the day on which it lives."""
    from clew.house.tests.province import build, lived_in  # late: a run without a database loads no models

    for name, value in lived_in(tmp_path).items():
        setattr(settings, name, value)
    return build()
