"""Numbers, dates, periods and units of measure in the words and form of a language."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from clew.face.measuring import measure as measure  # asked for here together with the other words
from clew.periods import Calendar, ImpossiblePeriod, Period

_LOCALES: Final = {"vi": "vi_VN", "en": "en_GB", "sv": "sv_SE"}
_DAY: Final = {"vi": "dd/MM/y", "en": "d MMM y", "sv": "d MMM y"}
_MOMENT: Final = {"vi": "HH:mm dd/MM/y", "en": "d MMM y, HH:mm", "sv": "d MMM y HH:mm"}


def language() -> str:
    """The language of this answer: vi, en or sv."""
    return (get_language() or settings.LANGUAGE_CODE)[:2]


def number(value: Any, decimals: int | None = None) -> str:
    """A number with the separators of the language; without `decimals` as many places as it has."""
    if value is None or value == "":
        return ""
    amount = Decimal(str(value))
    pattern = "#,##0.######" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    return str(format_decimal(amount, format=pattern, locale=_LOCALES[language()]))


def quantity(value: Any, unit: str, decimals: int | None = None) -> str:
    """A number with its unit: `20,699.5 billion VND`, `8,2 %`."""
    amount = number(value, decimals)
    if not amount:
        return ""
    separator = "" if unit == "%" and language() != "sv" else "\u00a0"
    return f"{amount}{separator}{measure(unit, value)}"


def change(value: Any, unit: str, partial: bool = False) -> str:
    """A change of what is measured in `unit`: `+3.4%`; of a rate `+0.3 percentage points`. `partial` says that what
    is compared was not reported by all."""
    if value is None:
        return ""
    rounded = Decimal(str(value)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    shown = quantity(rounded, "percentage point" if unit == "%" else "%", 1)
    signed = f"+{shown}" if rounded > 0 else shown
    return _("%(change)s, partial") % {"change": signed} if partial else signed


def day(value: date | None) -> str:
    """A day; nothing for None."""
    return str(format_date(value, _DAY[language()], locale=_LOCALES[language()])) if value else ""


def moment(value: datetime | None) -> str:
    """A moment in the time zone of the profile."""
    if value is None:
        return ""
    return str(format_datetime(timezone.localtime(value), _MOMENT[language()], locale=_LOCALES[language()]))


def days(valid: Any) -> str:
    """A half-open range of days as people say it: `1 Jul 2025 – 30 Jun 2030`, `since 1 Jul 2025`."""
    lower, upper = valid.lower, valid.upper
    last = date.fromordinal(upper.toordinal() - 1) if upper else None
    if lower and last:
        return f"{day(lower)} – {day(last)}"
    if lower:
        return _("since %(day)s") % {"day": day(lower)}
    return _("until %(day)s") % {"day": day(last)} if last else pgettext("range of days", "always")


def period(code: str, calendar: str = "") -> str:
    """A period in words ("nine months of 2025"); a code that cannot be read is shown as it is."""
    rules = settings.PROFILE.calendars
    try:
        found = Period.parse(code, Calendar.of(rules[calendar] if calendar in rules else next(iter(rules))))
    except (ImpossiblePeriod, KeyError):
        return code
    return str(found.label(language()))


def profile_word(kind: str, rule_id: str) -> str:
    """The name of a profile's rule, for example `profile_word("unit_kinds", "commune")`; the id where it has none."""
    rules = getattr(settings.PROFILE, kind)
    return str(rules[rule_id].names[language()]) if rule_id in rules else rule_id
