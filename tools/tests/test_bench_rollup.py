"""The measurement of the roll-up compares computations that give the same output."""

from __future__ import annotations

import pytest

from tools.bench import rollup


@pytest.mark.slow
def test_clew_and_the_sql_by_hand_give_the_same_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert rollup.main(["--indicators", "4", "--months", "53", "55", "--rounds", "1"]) == 0
    printed = capsys.readouterr().out
    assert "rows that differ: 0" in printed
    assert "ratios: sql " in printed.splitlines()[-1]
