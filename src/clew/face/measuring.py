"""The words for units of measure: the one place that turns the reader's canonical units into what people read, and
what they type into canonical units."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Any, Final

from django import forms
from django.utils import translation
from django.utils.translation import npgettext_lazy

from clew.words.folding import fold
from clew.words.languages import LANGUAGES

# Canonical unit -> its words for one and for several. Signs (%, ha, km, MW) stand as they are in every language.
_UNITS: Final[dict[str, Any]] = {
    "VND": npgettext_lazy("unit of measure", "VND", "VND", "n"),
    "USD": npgettext_lazy("unit of measure", "USD", "USD", "n"),
    "EUR": npgettext_lazy("unit of measure", "EUR", "EUR", "n"),
    "GBP": npgettext_lazy("unit of measure", "GBP", "GBP", "n"),
    "SEK": npgettext_lazy("unit of measure", "SEK", "SEK", "n"),
    "CNY": npgettext_lazy("unit of measure", "CNY", "CNY", "n"),
    "JPY": npgettext_lazy("unit of measure", "JPY", "JPY", "n"),
    "LAK": npgettext_lazy("unit of measure", "LAK", "LAK", "n"),
    "percentage point": npgettext_lazy("unit of measure", "percentage point", "percentage points", "n"),
    "point": npgettext_lazy("unit of measure", "point", "points", "n"),
    "time": npgettext_lazy("unit of measure", "time", "times", "n"),
    "rank": npgettext_lazy("unit of measure", "rank", "ranks", "n"),
    "mile": npgettext_lazy("unit of measure", "mile", "miles", "n"),
    "metre": npgettext_lazy("unit of measure", "metre", "metres", "n"),
    "m2": npgettext_lazy("unit of measure", "m²", "m²", "n"),
    "km2": npgettext_lazy("unit of measure", "km²", "km²", "n"),
    "m3": npgettext_lazy("unit of measure", "m³", "m³", "n"),
    "tonne": npgettext_lazy("unit of measure", "tonne", "tonnes", "n"),
    "quintal": npgettext_lazy("unit of measure", "quintal", "quintals", "n"),
    "litre": npgettext_lazy("unit of measure", "litre", "litres", "n"),
    "quintal per hectare": npgettext_lazy("unit of measure", "quintal per hectare", "quintals per hectare", "n"),
    "tonne per hectare": npgettext_lazy("unit of measure", "tonne per hectare", "tonnes per hectare", "n"),
    "day": npgettext_lazy("unit of measure", "day", "days", "n"),
    "working day": npgettext_lazy("unit of measure", "working day", "working days", "n"),
    "week": npgettext_lazy("unit of measure", "week", "weeks", "n"),
    "month": npgettext_lazy("unit of measure", "month", "months", "n"),
    "year": npgettext_lazy("unit of measure", "year", "years", "n"),
    "hour": npgettext_lazy("unit of measure", "hour", "hours", "n"),
    "minute": npgettext_lazy("unit of measure", "minute", "minutes", "n"),
    "person": npgettext_lazy("unit of measure", "person", "people", "n"),
    "household": npgettext_lazy("unit of measure", "household", "households", "n"),
    "house": npgettext_lazy("unit of measure", "house", "houses", "n"),
    "apartment": npgettext_lazy("unit of measure", "apartment", "apartments", "n"),
    "commune": npgettext_lazy("unit of measure", "commune", "communes", "n"),
    "ward": npgettext_lazy("unit of measure", "ward", "wards", "n"),
    "village": npgettext_lazy("unit of measure", "village", "villages", "n"),
    "hamlet": npgettext_lazy("unit of measure", "hamlet", "hamlets", "n"),
    "special zone": npgettext_lazy("unit of measure", "special zone", "special zones", "n"),
    "residential area": npgettext_lazy("unit of measure", "residential area", "residential areas", "n"),
    "residential group": npgettext_lazy("unit of measure", "residential group", "residential groups", "n"),
    "district-level unit": npgettext_lazy("unit of measure", "district-level unit", "district-level units", "n"),
    "province": npgettext_lazy("unit of measure", "province", "provinces", "n"),
    "city": npgettext_lazy("unit of measure", "city", "cities", "n"),
    "locality": npgettext_lazy("unit of measure", "locality", "localities", "n"),
    "country": npgettext_lazy("unit of measure", "country", "countries", "n"),
    "organisation": npgettext_lazy("unit of measure", "organisation", "organisations", "n"),
    "unit": npgettext_lazy("unit of measure", "unit", "units", "n"),
    "agency": npgettext_lazy("unit of measure", "agency", "agencies", "n"),
    "department": npgettext_lazy("unit of measure", "department", "departments", "n"),
    "enterprise": npgettext_lazy("unit of measure", "enterprise", "enterprises", "n"),
    "company": npgettext_lazy("unit of measure", "company", "companies", "n"),
    "cooperative": npgettext_lazy("unit of measure", "cooperative", "cooperatives", "n"),
    "cooperative group": npgettext_lazy("unit of measure", "cooperative group", "cooperative groups", "n"),
    "establishment": npgettext_lazy("unit of measure", "establishment", "establishments", "n"),
    "power plant": npgettext_lazy("unit of measure", "power plant", "power plants", "n"),
    "target": npgettext_lazy("unit of measure", "target", "targets", "n"),
    "criterion": npgettext_lazy("unit of measure", "criterion", "criteria", "n"),
    "turn": npgettext_lazy("unit of measure", "turn", "turns", "n"),
    "case": npgettext_lazy("unit of measure", "case", "cases", "n"),
    "job": npgettext_lazy("unit of measure", "job", "jobs", "n"),
    "project": npgettext_lazy("unit of measure", "project", "projects", "n"),
    "works": npgettext_lazy("unit of measure", "works", "works", "n"),
    "programme": npgettext_lazy("unit of measure", "programme", "programmes", "n"),
    "scheme": npgettext_lazy("unit of measure", "scheme", "schemes", "n"),
    "task": npgettext_lazy("unit of measure", "task", "tasks", "n"),
    "content": npgettext_lazy("unit of measure", "item", "items", "n"),
    "group": npgettext_lazy("unit of measure", "group", "groups", "n"),
    "solution": npgettext_lazy("unit of measure", "solution", "solutions", "n"),
    "school": npgettext_lazy("unit of measure", "school", "schools", "n"),
    "classroom": npgettext_lazy("unit of measure", "classroom", "classrooms", "n"),
    "class": npgettext_lazy("unit of measure", "class", "classes", "n"),
    "hospital": npgettext_lazy("unit of measure", "hospital", "hospitals", "n"),
    "health station": npgettext_lazy("unit of measure", "health station", "health stations", "n"),
    "bed": npgettext_lazy("unit of measure", "bed", "beds", "n"),
    "complaint": npgettext_lazy("unit of measure", "complaint", "complaints", "n"),
    "petition": npgettext_lazy("unit of measure", "petition", "petitions", "n"),
    "application": npgettext_lazy("unit of measure", "application", "applications", "n"),
    "opinion": npgettext_lazy("unit of measure", "opinion", "opinions", "n"),
    "file": npgettext_lazy("unit of measure", "file", "files", "n"),
    "procedure": npgettext_lazy("unit of measure", "procedure", "procedures", "n"),
    "document": npgettext_lazy("unit of measure", "document", "documents", "n"),
    "resolution": npgettext_lazy("unit of measure", "resolution", "resolutions", "n"),
    "inspection": npgettext_lazy("unit of measure", "inspection", "inspections", "n"),
    "round": npgettext_lazy("unit of measure", "round", "rounds", "n"),
    "session": npgettext_lazy("unit of measure", "session", "sessions", "n"),
    "vote": npgettext_lazy("unit of measure", "vote", "votes", "n"),
    "accident": npgettext_lazy("unit of measure", "accident", "accidents", "n"),
    "tree": npgettext_lazy("unit of measure", "tree", "trees", "n"),
    "vehicle": npgettext_lazy("unit of measure", "vehicle", "vehicles", "n"),
    "machine": npgettext_lazy("unit of measure", "machine", "machines", "n"),
    "head of livestock": npgettext_lazy("unit of measure", "head of livestock", "head of livestock", "n"),
    "product": npgettext_lazy("unit of measure", "product", "products", "n"),
    "model": npgettext_lazy("unit of measure", "model", "models", "n"),
    "bridge": npgettext_lazy("unit of measure", "bridge", "bridges", "n"),
    "road": npgettext_lazy("unit of measure", "road", "roads", "n"),
    "route": npgettext_lazy("unit of measure", "route", "routes", "n"),
    "gift": npgettext_lazy("unit of measure", "gift", "gifts", "n"),
    "portion": npgettext_lazy("unit of measure", "portion", "portions", "n"),
    "monument": npgettext_lazy("unit of measure", "monument", "monuments", "n"),
    "industrial park": npgettext_lazy("unit of measure", "industrial park", "industrial parks", "n"),
    "industrial cluster": npgettext_lazy("unit of measure", "industrial cluster", "industrial clusters", "n"),
    "prize": npgettext_lazy("unit of measure", "prize", "prizes", "n"),
    "medal": npgettext_lazy("unit of measure", "medal", "medals", "n"),
    "certificate of merit": npgettext_lazy("unit of measure", "certificate of merit", "certificates of merit", "n"),
    "article": npgettext_lazy("unit of measure", "article", "articles", "n"),
    "news item": npgettext_lazy("unit of measure", "news item", "news items", "n"),
    "mil": npgettext_lazy("unit of measure", "Swedish mile", "Swedish miles", "n"),
    "preschool": npgettext_lazy("unit of measure", "preschool", "preschools", "n"),
    "place": npgettext_lazy("unit of measure", "place", "places", "n"),
    "position": npgettext_lazy("unit of measure", "position", "positions", "n"),
    "association": npgettext_lazy("unit of measure", "association", "associations", "n"),
    "full-time equivalent": npgettext_lazy("unit of measure", "full-time equivalent", "full-time equivalents", "n"),
    "committee": npgettext_lazy("unit of measure", "committee", "committees", "n"),
    "visit": npgettext_lazy("unit of measure", "visit", "visits", "n"),
    "bus": npgettext_lazy("unit of measure", "bus", "buses", "n"),
}

_SIGNS: Final = ("%", "ha", "km", "kg", "MW", "kWh")

# The unit of measure stands in for %(unit)s: "billion VND".
_SCALES: Final[dict[str, Any]] = {
    "thousand": npgettext_lazy("unit of measure", "thousand %(unit)s", "thousand %(unit)s", "n"),
    "million": npgettext_lazy("unit of measure", "million %(unit)s", "million %(unit)s", "n"),
    "billion": npgettext_lazy("unit of measure", "billion %(unit)s", "billion %(unit)s", "n"),
    "trillion": npgettext_lazy("unit of measure", "trillion %(unit)s", "trillion %(unit)s", "n"),
}


def measure(unit: str, value: Any = None) -> str:
    """A unit of measure in the language of the page, in the form that goes with `value`; without one as in a heading:
    the plural. A unit that nobody has translated is shown as it is."""
    one = value is not None and abs(Decimal(str(value))) == 1
    scale, _space, base = unit.strip().partition(" ")
    if base and scale in _SCALES:
        return str(_SCALES[scale] % {"n": 1 if one else 2, "unit": measure(base)})
    if unit.strip() not in _UNITS:
        return unit
    return str(_UNITS[unit.strip()] % {"n": 1 if one else 2})


def canonical(text: str) -> str:
    """The canonical unit that somebody means by `text`, in any of the languages, in the plural and without diacritics
    too: "tỷ đồng", "ty dong" and "billion VND" are one. What nobody has translated stays as it was typed."""
    typed = " ".join(text.split())
    return _meant(typed.casefold(), _spelt) or _meant(fold(typed), fold) or typed


def _meant(typed: str, spelling: Callable[[str], str]) -> str:
    units, scales = _typed(spelling)
    if typed in units:
        return units[typed]
    for begins, scale in scales:
        rest = units.get(typed.removeprefix(begins).strip()) if typed.startswith(begins) else None
        if rest:
            return f"{scale} {rest}"
    return ""


def _spelt(text: str) -> str:
    return text.casefold()


@cache
def _typed(spelling: Callable[[str], str]) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """What people type for each unit, and how each scale begins, longest first; the canonical word itself is one."""
    units = {spelling(unit): unit for unit in (*_UNITS, *_SIGNS)}
    scales = {spelling(scale) + " ": scale for scale in _SCALES}
    for language, number in product(LANGUAGES, (1, 2)):
        with translation.override(language):
            for unit, words in _UNITS.items():
                units.setdefault(spelling(str(words % {"n": number})), unit)
            for scale, words in _SCALES.items():
                scales.setdefault(spelling(str(words % {"n": number, "unit": ""})).rstrip() + " ", scale)
    return units, tuple(sorted(scales.items(), key=lambda one: -len(one[0])))


class MeasureField(forms.CharField):
    """A unit of measure as people write it, in any of the languages; the value is the canonical one."""

    def prepare_value(self, value: Any) -> Any:
        return measure(str(value)) if value else value

    def clean(self, value: Any) -> str:
        return canonical(super().clean(value))
