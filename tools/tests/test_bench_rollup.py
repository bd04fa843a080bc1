"""The measurement of the roll-up compares computations that give the same output."""

from __future__ import annotations

import re

import pytest

from tools.bench import rollup


@pytest.mark.slow
def test_clew_and_the_sql_by_hand_give_the_same_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert rollup.main(["--indicators", "4", "--months", "53", "55", "--rounds", "1", "--unjudged"]) == 0
    printed = capsys.readouterr().out
    told = printed.partition("rows that differ: ")[2].partition("\n")[0]
    assert re.fullmatch(r"\w+ 0(, \w+ 0)*", told), told
    assert "ratios: sql " in printed.splitlines()[-1]
