"""The printed page of drawn tables is the current one."""

from __future__ import annotations

from pathlib import Path

from clew_rollup.tests.specs_page import page

PAGE = Path(__file__).parents[3] / "docs" / "rollup-specs.md"


def test_page_of_specs_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m clew_rollup.tests.specs_page > docs/rollup-specs.md"
