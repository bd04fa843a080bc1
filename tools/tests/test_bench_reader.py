"""The measurement of the reader."""

from __future__ import annotations

import pytest

from tools.bench import reader


def test_the_baseline_reads_amounts_and_symbols() -> None:
    found = reader.baseline("Thu 1.234,5 tỷ đồng, đạt 95% theo Nghị quyết số 12-NQ/TU.")
    assert [(figure["value"], figure["unit"]) for figure in found["figures"]] == [(1234.5, "billion VND"), (95, "%")]
    assert [citation["symbol"] for citation in found["citations"]] == ["12-NQ/TU"]


def test_its_peak_memory_is_that_of_a_process_that_reads_so_much(capsys: pytest.CaptureFixture[str]) -> None:
    assert reader.main(["--memory-of", "16"]) == 0
    assert 10 < int(capsys.readouterr().out) < 2000
