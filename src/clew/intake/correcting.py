"""The fields of a claim that an officer may correct, each as what it is: a number, a day, a period, a term, words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew import profiles
from clew.face.forms import DayInput, day_in
from clew.face.measuring import MeasureField
from clew.face.numbers import NumberField
from clew.face.wording import language
from clew.intake.reading import period_in
from clew.intake.vocabulary import in_words

Field = Callable[[Any, Any], forms.Field]
"""Label and value found -> the field that holds it."""


def _words(label: Any, value: Any) -> forms.Field:
    return forms.CharField(label=label, required=False, initial="" if value is None else str(value), max_length=1000)


def _measure(label: Any, value: Any) -> forms.Field:
    return MeasureField(label=label, required=False, initial=value or "", max_length=60)


def _prose(label: Any, value: Any) -> forms.Field:
    rows = forms.Textarea(attrs={"rows": 2})
    return forms.CharField(label=label, required=False, initial=str(value or ""), max_length=4000, widget=rows)


def _number(label: Any, value: Any) -> forms.Field:
    try:
        found = Decimal(str(value)) if value is not None else None
    except InvalidOperation:
        found = None
    return NumberField(label=label, required=False, initial=found)


def _day(label: Any, value: Any) -> forms.Field:
    return forms.DateField(label=label, required=False, initial=day_in(str(value or "")), widget=DayInput())


class PeriodField(forms.CharField):
    """A period by its code or in words of the page's language: "2025-9M", "9 tháng đầu năm 2025"."""

    def clean(self, value: Any) -> str:
        """The code. Raises ValidationError with an example where the words name no period."""
        text = super().clean(value)
        if not text:
            return ""
        code = period_in(text, language())
        if code is None:
            raise forms.ValidationError(
                _("“%(typed)s” names no period. Write for example 2025, 2025-Q3, 2025-9M, or the words for it."),
                code="invalid", params={"typed": text},
            )  # fmt: skip
        return code


def _period(label: Any, value: Any) -> forms.Field:
    return PeriodField(label=label, required=False, initial=value or "", max_length=60)


def _term(*terms: str) -> Field:
    """One of the reader's terms; one that the reader found and that is not among them stays to choose."""

    def field(label: Any, value: Any) -> forms.Field:
        offered = [*terms, *([value] if value and value not in terms else [])]
        words = [("", "–"), *((term, in_words(term)) for term in offered)]
        return forms.ChoiceField(label=label, required=False, choices=words, initial=value or "")

    return field


def _of_profile(kind: str, *more: str) -> Field:
    """One of the profile's kinds, by its name, or one of the reader's own terms."""

    def field(label: Any, value: Any) -> forms.Field:
        offered = profiles.choices(getattr(settings.PROFILE, kind), language())
        known = {code for code, _name in offered}
        own = [term for term in dict.fromkeys((*more, value)) if term and term not in known]
        words = [("", "–"), *offered, *((term, in_words(term)) for term in own)]
        return forms.ChoiceField(label=label, required=False, choices=words, initial=value or "")

    return field


_KINDS: Final = ("level", "growth", "difference", "share", "target", "rank", "count_of_total", "contribution")
_COMPARATORS: Final = (
    "same_period_last_year", "previous_year", "previous_period", "earlier_year", "start_of_term", "plan", "target",
    "central_estimate", "provincial_estimate", "government_direction", "estimate", "nationwide", "region",
)  # fmt: skip
_QUALIFIERS: Final = ("exact", "over", "nearly", "about", "at_least", "at_most", "basically", "estimated", "top")
_STATUSES: Final = ("exceeded", "met", "met_early", "not_met")

CORRECTABLE: Final[Mapping[str, tuple[tuple[str, Any, Field], ...]]] = {
    "figures": (
        ("value", _("value"), _number), ("total", _("of a total of"), _number),
        ("unit", _("unit of measure"), _measure), ("kind", _("kind"), _term(*_KINDS)),
        ("comparator", _("compared with"), _term(*_COMPARATORS)), ("period", _("period"), _period),
        ("qualifier", _("said as"), _term(*_QUALIFIERS)), ("status", _("judged"), _term(*_STATUSES)),
        ("indicator", _("indicator as written"), _words),
    ),
    "citations": (
        ("type", _("type"), _of_profile("document_types", "regulation", "official_dispatch", "proposal")),
        ("symbol", _("symbol"), _words), ("date", _("date"), _day), ("issuer", _("issuer"), _words),
        ("title", _("title"), _words),
    ),
    "people": (("name", _("name"), _words),),
    "organisations": (("name", _("name"), _words),),
    "decisions": (
        ("act", _("act"), _of_profile("act_kinds")), ("object", _("what it is about"), _words),
        ("by", _("by"), _words), ("polarity", _("outcome"), _term("refused", "postponed", "referred_back")),
    ),
    "commitments": (
        ("task", _("task"), _prose), ("due_date", _("due date"), _day), ("due", _("due event"), _words),
        ("responsibility", _("responsibility"), _words), ("authority", _("authority"), _words),
        ("result", _("result to be shown"), _words),
    ),
    "assessments": (
        ("type", _("type"),
         _term("result", "limitation", "difficulty", "advantage", "cause", "lesson", "forecast")),
        ("sector", _("sector"), _words),
    ),
    "awards": (
        ("award", _("award"), _term("flag", "certificate_of_merit", "medal", "title")),
        ("count", _("how many"), _number), ("recipient", _("recipients"), _words), ("reason", _("reason"), _words),
    ),
    "opinions": (
        ("topic", _("topic"), _words),
        ("kind", _("kind"), _term("discussed", "contributed", "requested_comments", "agenda")),
    ),
    "meeting": (
        ("ordinal", _("ordinal"), _number),
        ("kind", _("kind"), _term("ordinary", "thematic", "review", "extraordinary")),
        ("date", _("day"), _day), ("term", _("term"), _words), ("place", _("place"), _words),
    ),
    "document": (("title", _("title"), _words), ("published", _("published"), _day)),
}  # fmt: skip
"""Kind of claim -> name in the reader's record, label, what sort of field."""


def as_found(kind: str, record: Mapping[str, Any], name: str) -> Any:
    """What the record holds of a field; a task is worded as the text words it until somebody words it otherwise."""
    if kind == "commitments" and name == "task" and not record.get("task"):
        return (record.get("span") or {}).get("quote")
    return record.get(name)


def as_recorded(value: Any) -> Any:
    """A cleaned value as the record keeps it: numbers and days as text, nothing as None."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    return value or None


def same(before: Any, after: Any) -> bool:
    """Whether a field was left as it was: 8.20 is 8.2, nothing is an empty text."""
    try:
        return Decimal(str(before)) == Decimal(str(after))
    except InvalidOperation:
        return str(before or "") == str(after or "")
