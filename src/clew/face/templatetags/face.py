"""Template tags of every page: numbers, dates and periods by locale, icons, status marks, panels of other rooms."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from django import template
from django.conf import settings
from django.forms import BoundField, CheckboxInput, RadioSelect
from django.utils.html import format_html
from django.utils.module_loading import import_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy

from clew.face import wording
from clew.face.links import Ref

register = template.Library()
_STATIC: Final = Path(__file__).resolve().parent.parent / "static"

# Every status of the product: mark, tone, word. The mark and the word carry the meaning, the colour only follows.
STATUS_MARKS: Final = {
    "exceeded": ("✓", "good", gettext_lazy("exceeded")),
    "met": ("✓", "good", gettext_lazy("met")),
    "met_early": ("✓", "good", gettext_lazy("met early")),
    "done": ("✓", "good", gettext_lazy("done")),
    "done_on_time": ("✓", "good", gettext_lazy("done on time")),
    "done_late": ("✓", "watch", gettext_lazy("done late")),
    "adopted": ("✓", "good", gettext_lazy("adopted")),
    "agrees": ("✓", "good", gettext_lazy("agrees")),
    "confirmed": ("✓", "good", gettext_lazy("confirmed")),
    "approved": ("✓", "good", gettext_lazy("approved")),
    "in_time": ("✓", "good", gettext_lazy("in time")),
    "on_track": ("●", "good", gettext_lazy("on track")),
    "sent": ("●", "good", gettext_lazy("sent")),
    "open": ("●", "quiet", gettext_lazy("open")),
    "at_risk": ("▲", "watch", gettext_lazy("at risk")),
    "behind": ("✕", "bad", gettext_lazy("behind")),
    "not_met": ("✕", "bad", gettext_lazy("not met")),
    "overdue": ("✕", "bad", gettext_lazy("overdue")),
    "refused": ("✕", "bad", gettext_lazy("refused")),
    "disagrees": ("≠", "bad", gettext_lazy("disagrees")),
    "rejected": ("✕", "quiet", gettext_lazy("rejected")),
    "postponed": ("◔", "watch", gettext_lazy("postponed")),
    "referred_back": ("↩", "watch", gettext_lazy("referred back")),
    "returned": ("↩", "watch", gettext_lazy("returned")),
    "locked": ("■", "watch", gettext_lazy("locked")),
    "late": ("✕", "bad", gettext_lazy("late")),
    "to_fill": ("○", "quiet", gettext_lazy("to be filled in")),
    "undecided": ("○", "quiet", gettext_lazy("undecided")),
    "unchecked": ("○", "quiet", gettext_lazy("cannot be checked")),
    "cancelled": ("–", "quiet", gettext_lazy("cancelled")),
    "not_clear": ("?", "watch", gettext_lazy("not clear")),
    "partly_known": ("◐", "watch", gettext_lazy("partly without figures")),
    "no_data": ("○", "quiet", gettext_lazy("no data")),
}


@register.filter
def is_checkbox(field: BoundField) -> bool:
    """Whether a field is one box to tick, whose label stands beside it."""
    return isinstance(field.field.widget, CheckboxInput)


@register.filter
def is_radio(field: BoundField) -> bool:
    """Whether a field shows all its options, each with a label of its own, under a question."""
    return isinstance(field.field.widget, RadioSelect)


@register.filter
def number(value: Any, decimals: int | None = None) -> str:
    """`{{ figure.value|number:1 }}`"""
    return wording.number(value, decimals)


@register.simple_tag
def quantity(value: Any, unit: str, decimals: int | None = None) -> str:
    """`{% quantity figure.value indicator.unit %}`"""
    return wording.quantity(value, unit, decimals)


@register.simple_tag
def change(value: Any, unit: str, partial: bool = False) -> str:
    """`{% change line.change indicator.unit line.change_partial %}`"""
    return wording.change(value, unit, partial)


@register.filter
def arithmetic(text: str) -> str:
    """`{{ statement.arithmetic|arithmetic }}`"""
    return wording.arithmetic(text)


@register.filter
def measure(unit: str) -> str:
    """`{{ indicator.unit|measure }}`"""
    return wording.measure(unit)


@register.filter
def day(value: date | None) -> str:
    """`{{ commitment.due_date|day }}`"""
    return wording.day(value)


@register.filter
def moment(value: datetime | None) -> str:
    """`{{ entry.at|moment }}`"""
    return wording.moment(value)


@register.filter
def days(valid: Any) -> str:
    """`{{ version.valid|days }}`"""
    return wording.days(valid)


@register.simple_tag
def period(code: str, calendar: str = "") -> str:
    """`{% period figure.period figure.calendar %}`"""
    return wording.period(code, calendar)


@register.simple_tag
def profile_word(kind: str, rule_id: str) -> str:
    """`{% profile_word "document_types" document.type %}`"""
    return wording.profile_word(kind, rule_id)


@register.filter
def source(text: str) -> str:
    """`{{ arithmetic.source|source }}`"""
    return wording.source(text)


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon of the named list in tools/frontend.json, inlined; it is decoration, so hidden from screen readers."""
    return _icon(name)


@lru_cache(maxsize=200)
def _icon(name: str) -> SafeString:
    path = _STATIC / "face" / "clew.svg" if name == "clew" else _STATIC / "vendor" / "icons" / f"{name}.svg"
    drawing = path.read_text(encoding="utf-8")
    drawing = drawing[drawing.index("<svg") :].replace(
        "<svg", '<svg class="icon" aria-hidden="true" focusable="false"', 1
    )
    return mark_safe(drawing)


@register.simple_tag
def status(name: str, word: str = "") -> SafeString:
    """Mark and word of a status: `{% status "overdue" %}`; `word` replaces the usual word."""
    mark, tone, usual = STATUS_MARKS.get(name, ("○", "quiet", name))
    return format_html(
        '<span class="state state-{}"><span class="state-mark" aria-hidden="true">{}</span>{}</span>',
        tone,
        mark,
        word or usual,
    )


@register.inclusion_tag("face/_panels.html", takes_context=True)
def panels(context: template.Context, model: str, record_id: int, at_once: str = "all") -> dict[str, Any]:
    """What the other rooms know of a record, by the house's table of panels: `{% panels "document" document.pk %}`.

    `{% panels "unit" unit.id "people" %}` draws the named rooms' panels with the page and lets the others follow
    (without JavaScript: behind a link), so that a page of which many rooms know something keeps to its queries.
    `{% panels "indicator" indicator.pk "" %}` lets all of them follow.
    """
    if at_once == "all":
        rest_url, found = "", _panels_of(context, model, record_id, ())
    else:
        rooms = at_once.split()
        rest_url = f"/used/{model}/{record_id}/" + (f"?without={'+'.join(rooms)}" if rooms else "")
        found = _panels_of(context, model, record_id, rooms) if rooms else []
    return {"panels": found, "rest_url": rest_url, "numbered": "panel-now" if rest_url else "panel"}


def _panels_of(context: template.Context, model: str, record_id: int, rooms: Collection[str]) -> list[Any]:
    panels_for = import_string(settings.PANELS)
    return list(panels_for(Ref(model, record_id), context["request"].actor, only=rooms))


@register.simple_tag(takes_context=True)
def with_query(context: template.Context, **changes: Any) -> str:
    """The address of this page with some parameters changed; None or "" removes one."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        if value in (None, ""):
            query.pop(name, None)
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}"
