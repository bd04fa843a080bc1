"""Loads the example province, once, through the ordinary actions: the order of its parts and what they share."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from django.utils import timezone

from clew.actors.actor import Actor, system
from clew.conferences.models import Conference
from clew.documents.models import Document
from clew.indicators.models import Indicator
from clew.org.models import Unit
from clew.people.models import Person, Term
from clew.words.languages import Words

FOLDER: Final = Path(__file__).resolve().parent
TODAY: Final = date(2025, 9, 25)
PASSWORD: Final = "mua-thu-2025"
"""The password of the demo accounts; they exist only where somebody asked for the example."""


@dataclass(slots=True)
class Example:
    """What the parts of the example know each other by: the keys of the data files."""

    by: Actor = field(default_factory=lambda: system("example"))
    units: dict[str, Unit] = field(default_factory=dict)
    persons: dict[str, Person] = field(default_factory=dict)
    terms: dict[int, Term] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    conferences: dict[str, Conference] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)

    def doing(self, day: date = TODAY) -> dict[str, Any]:
        """`by=` and `at=` of an act on a day, at nine o'clock."""
        return {"by": self.by, "at": moment(day)}


def moment(day: date) -> datetime:
    """Nine o'clock of a day in the province's time zone."""
    return timezone.make_aware(datetime.combine(day, time(9)))


def data(name: str) -> dict[str, Any]:
    """One of the data files."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def words(texts: dict[str, str] | str) -> Words:
    """A name of the data files: three languages, or one that serves for all."""
    return Words.of(texts)
