"""A running Clew with the example province, as `./dev run` starts it, for the tests that need a browser."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from clew.house.tests.browser.visiting import CHROMIUM, chromium
from clew.house.tests.running import Up


@pytest.fixture(scope="session")
def example() -> Iterator[str]:
    """The address of a Clew with the example province; one that runs already saves half a minute while working."""
    if os.environ.get("CLEW_TEST_EXAMPLE"):
        yield os.environ["CLEW_TEST_EXAMPLE"]
        return
    folder = Path(tempfile.mkdtemp(prefix="clew-example-"))
    folder.chmod(0o755)
    running = Up(folder / "data", options=("--demo",)).start()
    try:
        yield f"http://127.0.0.1:{running.port}"
    finally:
        running.end()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if not CHROMIUM.exists():
        pytest.skip("needs Debian's chromium")
    with chromium() as one:
        yield one
