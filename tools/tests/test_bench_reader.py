"""The measurement of the reader."""

from pathlib import Path

import pytest

from tools.bench import reader


def test_the_baseline_reads_amounts_and_symbols() -> None:
    found = reader.baseline("Thu 1.234,5 tỷ đồng, đạt 95% theo Nghị quyết số 12-NQ/TU.", "a")["records"]
    assert [(figure["value"], figure["unit"]) for figure in found["figures"]] == [(1234.5, "billion VND"), (95, "%")]
    assert [citation["symbol"] for citation in found["citations"]] == ["12-NQ/TU"]


def test_a_folder_without_a_scorer_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reader.main(["--corpus", str(tmp_path)]) == 2
    assert "holds no score.py" in capsys.readouterr().err
