"""What the command line loads, and how it refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from clew.house.commandline import PASSED_ON, main, parser
from clew.house.installation import Installation, usual_data_folder
from clew.house.tests.running import clew


def test_reading_loads_no_django_and_no_grammar_before_there_is_a_file() -> None:
    story = """
import sys
from clew.house.commandline import main
try:
    main(["read", "--help"])
except SystemExit:
    pass
print([name for name in ("django", "lark", "clew_reader.reading") if name in sys.modules], file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", story], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_options_of_a_command_that_is_passed_on_are_not_taken_for_ours(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["read", "--data"])  # the reader has no such option, and says so itself
    assert ended.value.code == 2
    assert "clew read" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["dance"], ["up", "--prot", "1"], ["backup"]])
def test_a_wrong_question_is_answered_with_the_right_ones(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: clew" in capsys.readouterr().err


def test_every_command_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    listed = parser().format_help()
    for name in ("up", "backup", "restore", "verify", "receive", "migrate", *PASSED_ON):
        assert f"    {name} " in listed


def test_the_secret_key_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    key = Installation(tmp_path / "data").secret_key()
    assert Installation(tmp_path / "data").secret_key() == key
    assert len(key) >= 50
    assert (tmp_path / "data" / "secret-key").stat().st_mode & 0o777 == 0o600


def test_the_demo_lives_on_its_fixed_day_and_nothing_else_does(tmp_path: Path) -> None:
    installation = Installation(tmp_path)
    assert "CLEW_TODAY" not in installation.environment("postgresql:///clew")
    demo = installation.environment("postgresql:///clew", demo=True)
    assert (demo["CLEW_DEMO"], demo["CLEW_TODAY"]) == ("1", "2025-09-25")


def test_the_data_folder_that_the_environment_names_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLEW_DATA", str(tmp_path))
    assert usual_data_folder() == tmp_path


@pytest.mark.server
def test_what_the_settings_refuse_is_said_without_a_traceback(tmp_path: Path) -> None:
    for wrong, reason in [
        ({"CLEW_PROFILE": "atlantis"}, "atlantis"),
        ({"DATABASE_URL": "mysql://db/x"}, "PostgreSQL only"),
    ]:
        done = clew("verify", data=tmp_path, **({"DATABASE_URL": "postgresql:///clew?host=/nowhere"} | wrong))
        assert (done.returncode, "Traceback" in done.stdout) == (1, False)
        assert reason in done.stdout
