"""Copies of a profile in which one thing is changed."""

import shutil

import pytest

from clew import profiles
from clew.profiles.reading import FOLDER


@pytest.fixture
def copy_of(tmp_path):
    """Gives a function that copies a profile, replaces one text in one file and returns the folder."""

    def copy(name, file, old, new):
        folder = tmp_path / name
        shutil.copytree(FOLDER / name, folder)
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return copy


@pytest.fixture
def dated_profile(copy_of):
    """The province's profile in which KL means a conclusion since 2020 only."""
    return profiles.read(
        copy_of("vn-province", "letters.toml", 'letters = "KL"', 'letters = "KL"\nvalid_from = 2020-01-01')
    )
