"""From a text to claims: the one place of the application that calls the reader."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import clew_reader
from clew_reader.corpus import FORMAT, from_corpus, to_corpus
from clew_reader.doubts import Doubt
from clew_reader.periods import find_periods

KINDS: Final = (
    "document", "meeting", "figures", "citations", "decisions", "commitments",
    "people", "organisations", "assessments", "awards", "opinions",
)  # fmt: skip
"""The kinds of claim in the order of the page: first what the others hang on."""

_CODE: Final = re.compile(r"[0-9]{4}(?:-(?:[0-9]{4}|Q[1-4]|H[12]|[0-9]{1,2}M|[0-9]{2}(?:-[0-9]{2})?))?|P[0-9]{1,2}Y")


@dataclass(frozen=True, slots=True)
class Found:
    """One record of the reader as a claim. `key` is the same for the same kind and place in every reader version."""

    kind: str
    key: str
    record: dict[str, Any]
    start: int
    end: int
    doubts: tuple[dict[str, Any], ...]  # code, values, sentence: see `doubting`


@dataclass(frozen=True, slots=True)
class ReadText:
    """What the reader made of a text."""

    language: str
    version: str
    found: tuple[Found, ...]


def read_text(text: str) -> ReadText:
    """Reads a text. The records are in the form of the conference corpus."""
    reading = clew_reader.read(text)
    records = to_corpus(reading, "report")["records"]
    return ReadText(
        language=reading.language or "",
        version=reading.version,
        found=tuple(_with_keys([(kind, record) for kind in KINDS for record in records[kind]])),
    )


def annotation(name: str, version: str, records: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Records by kind as one annotated text of the corpus format."""
    return {"format": FORMAT, "id": name, "version": version, "records": records}


def has_shape(kind: str, record: dict[str, Any], text: str) -> bool:
    """Whether the record has the shape of its kind; one made by hand may lack what its kind needs."""
    try:
        from_corpus(annotation("", "", {kind: [record]}), text)
    except (ValueError, TypeError, KeyError):
        return False
    return True


def period_in(text: str, language: str) -> str | None:
    """The code of a period that somebody typed, as a code or in words of a language; None for anything else."""
    typed = " ".join(text.split())
    if _CODE.fullmatch(typed.upper()):
        return typed.upper()
    found = [mention for mention in find_periods(typed, 0, len(typed), language) if mention.year is not None]
    return found[0].code if len(found) == 1 else None


def _with_keys(records: list[tuple[str, dict[str, Any]]]) -> Iterator[Found]:
    seen: Counter[str] = Counter()
    for kind, record in records:
        start, end = _place(kind, record)
        place = f"{kind}:{start}-{end}"
        seen[place] += 1
        key = place if seen[place] == 1 else f"{place}:{seen[place]}"
        yield Found(kind, key, record, start, end, tuple(_taken_apart(one) for one in record.get("doubts") or ()))


def _taken_apart(doubt: Doubt) -> dict[str, Any]:
    return {"code": doubt.code, "values": doubt.values, "sentence": str(doubt)}


def _place(kind: str, record: dict[str, Any]) -> tuple[int, int]:
    """Where a record stands: its span, or the first of the spans that it has; a record without one stands at 0."""
    named = record.get("spans") or ()  # a person stands where the name stands, not where the post does
    span = record.get("span") or next(iter(named), None) or next(_spans(record), None)
    return (span["start"], span["end"]) if span else (0, 0)


def _spans(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"start", "end", "quote"} <= value.keys():
            yield value
            return
        value = value.values()
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        return
    for item in value:
        yield from _spans(item)
