"""What the check of the documents finds."""

from __future__ import annotations

from pathlib import Path

from tools.docs import lost_paths


def test_a_file_that_is_not_there_is_named_and_one_that_is_there_is_not(tmp_path: Path) -> None:
    (tmp_path / "src" / "clew" / "intake").mkdir(parents=True)
    (tmp_path / "src" / "clew" / "intake" / "views.py").touch()
    text = (
        "`intake/views.py` and `src/clew/intake/` stand; `intake/gone.py` and `tools/none/` do not; `a word` is none."
    )
    document = tmp_path / "docs.md"
    document.write_text(text)
    assert lost_paths(document, tmp_path) == ["intake/gone.py", "tools/none/"]
