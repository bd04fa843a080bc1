"""Reads the files of a profile and refuses what is wrong with file, line and reason."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from clew.profiles.consistency import misfits
from clew.profiles.faults import BrokenProfile, Fault, Misfit, NoSuchProfile
from clew.profiles.lines import line_of
from clew.profiles.profile import Profile
from clew.profiles.symbols import misfits_of_symbols

FOLDER = FilePath(__file__).parent


def names() -> tuple[str, ...]:
    """The profiles that come with Clew."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/profile.toml")))


@cache
def load(name: str) -> Profile:
    """A profile by its name, read once; NoSuchProfile or BrokenProfile."""
    if name not in names():
        raise NoSuchProfile(name, names())
    return read(FOLDER / name)


def read(folder: FilePath) -> Profile:
    """The profile in a folder; all its TOML files together are one set of keys. BrokenProfile tells every fault."""
    texts = {path: _text(path) for path in sorted(folder.glob("*.toml"))}
    if folder / "profile.toml" not in texts:
        raise BrokenProfile([Fault(folder / "profile.toml", 1, "the file is missing")])
    values, files = _together(texts)

    def located(found: list[Misfit]) -> BrokenProfile:
        faults = []
        for misfit in found:
            file = files.get(str(misfit.path[0]), folder / "profile.toml")
            faults.append(Fault(file, line_of(texts[file], misfit.path), misfit.reason))
        return BrokenProfile(sorted(faults, key=lambda fault: (fault.file, fault.line)))

    try:
        profile = Profile.model_validate(values)
    except ValidationError as error:
        raise located([_misfit(details) for details in error.errors()]) from None
    found = [*misfits(profile), *misfits_of_symbols(profile)]
    if profile.id != folder.name:
        found.append(Misfit(("id",), f"the profile calls itself {profile.id} and its folder is {folder.name}"))
    if found:
        raise located(found)
    return profile


def _text(path: FilePath) -> str:
    content = path.read_bytes()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise BrokenProfile([Fault(path, line, "this is not UTF-8; save the file in that encoding")]) from None


def _together(texts: dict[FilePath, str]) -> tuple[dict[str, Any], dict[str, FilePath]]:
    values: dict[str, Any] = {}
    files: dict[str, FilePath] = {}
    for path, text in texts.items():
        try:
            content = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise BrokenProfile([_syntax_fault(path, text, error)]) from None
        for key, value in content.items():
            if key in files:
                reason = f"{key} stands in {files[key].name} already; one kind of rule has one file"
                raise BrokenProfile([Fault(path, line_of(text, (key, 0)), reason)])
            values[key], files[key] = _tuples(value), path
    return values, files


def _syntax_fault(path: FilePath, text: str, error: tomllib.TOMLDecodeError) -> Fault:
    # Python 3.11 to 3.13 give the line in the sentence only.
    match = re.search(r"at line (\d+)", str(error))
    line = int(match[1]) if match else max(1, len(text.splitlines()))
    return Fault(path, line, f"this is not TOML: {error}")


def _tuples(value: Any) -> Any:
    """Lists as tuples, since what is read is never changed and the models are strict about it."""
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    if isinstance(value, dict):
        return {key: _tuples(item) for key, item in value.items()}
    return value


def _misfit(details: ErrorDetails) -> Misfit:
    path = tuple(details["loc"])
    key = path[-1] if path else ""
    match details["type"]:
        case "extra_forbidden":
            return Misfit(path, f"the key {key} is unknown here")
        case "missing":
            return Misfit(path, f"the key {key} is missing")
        case "versions":
            return Misfit((*path, details["ctx"]["index"], "id"), details["msg"])
    return Misfit(path, f"{key}: {details['msg']}")
