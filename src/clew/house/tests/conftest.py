"""Folders and persons for the tests that start servers."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from clew.house.tests.starting import Person, person_called


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A short folder that everybody may pass through, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="clew-server-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(params=["ordinary", "root"])
def person(request: pytest.FixtureRequest, open_folder: Path) -> Person:
    """Every test that asks for a person runs once for each kind."""
    return person_called(request.param, open_folder)


@pytest.fixture
def root(open_folder: Path) -> Person:
    return person_called("root", open_folder)
