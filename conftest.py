"""What every test of the repository shares: the database is the run's own server (clew/house/tests/embedded.py)."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None, embedded_database: str) -> None:
    """pytest-django asks for this just before it makes the test database, so a run without one starts no server."""
