"""A reading in the exchange form `clew-corpus/1`, which the corpus scorer takes, and back.

The form is JSON: numbers are JSON numbers, spans `{"start", "end", "quote"}`, a missing value is null.
"""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from clew_reader.records import Reading

FORMAT = "clew-corpus/1"
ONE = ("document", "meeting")
MANY = (
    "people",
    "organisations",
    "citations",
    "figures",
    "decisions",
    "commitments",
    "assessments",
    "awards",
    "opinions",
)


def to_corpus(reading: Reading, name: str) -> dict[str, Any]:
    """The reading as one corpus file; `name` is the document's id."""
    records: dict[str, list[Any]] = {}
    for kind in ONE:
        record = getattr(reading, kind)
        records[kind] = [_plain(record) | {"id": f"{kind[:3]}01"}] if record is not None else []
    for kind in MANY:
        records[kind] = [_plain(record) for record in getattr(reading, kind)]
    for figure in records["figures"]:
        figure["unit"] = figure["unit"] or ""
    return {"format": FORMAT, "id": name, "version": reading.version, "records": records}


def from_corpus(document: dict[str, Any], text: str) -> Reading:
    """The reading that a corpus file holds for its text; fields that the records do not have are left out.

    Raises ValueError for another format and for a record of the wrong shape.
    """
    if document.get("format", FORMAT) != FORMAT:
        raise ValueError(f"not {FORMAT}: {document.get('format')!r}")
    found = document["records"]
    values: dict[str, Any] = {kind: [_filled(row) for row in found.get(kind, ())] for kind in MANY}
    for kind in ONE:
        rows = found.get(kind, ())
        values[kind] = _filled(rows[0]) if rows else ({"language": None} if kind == "document" else None)
    values["language"] = values["document"].get("language")
    values["version"] = str(document.get("version", ""))
    reading = _built(Reading, values | {"text": text})
    assert isinstance(reading, Reading)
    return reading


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {entry.name: _plain(getattr(value, entry.name)) for entry in fields(value)}
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    """The gold files write one `doubt`; the records hold `doubts`."""
    return row | ({"doubts": [row["doubt"]]} if row.get("doubt") and "doubts" not in row else {})


def _built(kind: Any, value: Any) -> Any:
    """`value` (from JSON) as an instance of the type `kind`."""
    if get_origin(kind) in (Union, UnionType):
        inner = next(part for part in get_args(kind) if part is not type(None))
        return None if value is None else _built(inner, value)
    if get_origin(kind) is tuple:
        return tuple(_built(get_args(kind)[0], item) for item in value or ())
    if is_dataclass(kind):
        return _record(kind, value)
    if kind is Decimal:
        return Decimal(str(value))
    return value


def _record(kind: Any, row: dict[str, Any]) -> Any:
    types = get_type_hints(kind)
    values: dict[str, Any] = {}
    for entry in fields(kind):
        if entry.name in row:
            values[entry.name] = _built(types[entry.name], row[entry.name])
        elif entry.default is MISSING and entry.default_factory is MISSING:
            raise ValueError(f"{kind.__name__}: {entry.name} is missing")
    return kind(**values)
