"""How a dated row changes from a day on: the old one ends, a new one begins. Days are half-open, `[from, to)`."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from django.db import models
from psycopg.types.range import DateRange

Row = TypeVar("Row", bound=models.Model)


def days(valid_from: date, valid_to: date | None = None) -> DateRange:
    """The range `[valid_from, valid_to)`; without an end it goes on."""
    return DateRange(valid_from, valid_to)


def change_from(row: Row, day: date, **changes: Any) -> Row:
    """The row with `changes` from `day` on, to the end that it had. One that begins on that very day is changed in
    place: an empty range would be no row."""
    valid = row.valid  # type: ignore[attr-defined] # every dated model has it
    if valid.lower == day:
        for name, value in changes.items():
            setattr(row, name, value)
        row.save()
        return row
    kept = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if not field.primary_key}
    end_on(row, day)
    return type(row)._default_manager.create(**kept | {"valid": days(day, valid.upper)} | changes)


def end_on(row: models.Model, day: date) -> None:
    """The row holds no longer from `day` on; one that had not begun by then is removed (the history keeps it)."""
    valid = row.valid  # type: ignore[attr-defined] # every dated model has it
    if valid.lower >= day:
        row.delete()
        return
    row.valid = days(valid.lower, day)  # type: ignore[attr-defined]
    row.save(update_fields=["valid"])
