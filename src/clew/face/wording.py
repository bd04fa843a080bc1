"""Numbers, dates, periods and units of measure in the words and form of a language."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, gettext_noop, pgettext
from django.utils.translation import gettext as _

from clew.face.measuring import measure as measure  # asked for here together with the other words
from clew.periods import Calendar, ImpossiblePeriod, Period

_LOCALES: Final = {"vi": "vi_VN", "en": "en_GB", "sv": "sv_SE"}
_DAY: Final = {"vi": "dd/MM/y", "en": "d MMM y", "sv": "d MMM y"}
_MOMENT: Final = {"vi": "HH:mm dd/MM/y", "en": "d MMM y, HH:mm", "sv": "d MMM y HH:mm"}

# The phrases in the sources of rules, between names of acts and days. A test holds those of all shown rules against it.
SOURCES: Final = (
    gettext_noop("general knowledge"), gettext_noop("no text read"), gettext_noop("from general knowledge"),
    gettext_noop("Swedish Local Government Act (2017:725)"),
)  # fmt: skip
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATED: Final = re.compile(r"(?P<in_force>in force )?(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+) (?P<year>\d{4})")

# What a stored calculation is made of: a number with its unit, one number of another, any number.
_MEASURED: Final = re.compile(r"(\d+(?:\.\d+)?) ([^\W\d][\w -]*?)(?= [=<>]|;|$)")
_OUT_OF: Final = re.compile(r"(\d+(?:\.\d+)?) of (\d+(?:\.\d+)?)")
_NUMBER: Final = re.compile(r"(?<!\w)\d+(?:\.\d+)?(?!\w)")


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


def arithmetic(text: str) -> str:
    """A calculation as it is stored (`8.2 billion VND = 8200 million VND; 8.2 > 8`) with the numbers and the units of
    measure of the language."""

    def with_unit(found: re.Match[str]) -> str:
        return f"{found[1]} {measure(found[2].strip(), found[1])}"

    text = _MEASURED.sub(with_unit, text)
    text = _OUT_OF.sub(lambda found: _("%(value)s of %(total)s") % {"value": found[1], "total": found[2]}, text)
    return _NUMBER.sub(lambda found: number(found[0]), text)


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


def source(text: str) -> str:
    """The source of a profile's rule: phrases in the words of the language, days in its form, names of acts as they
    are."""
    return "; ".join(", ".join(_source_part(part) for part in one.split(", ")) for one in text.split("; "))


def _source_part(part: str) -> str:
    dated = _DATED.fullmatch(part)
    if dated is None:
        return _(part)
    written = date(int(dated["year"]), _MONTHS.index(dated["month"][:3]) + 1, int(dated["day"]))
    return _("in force %(day)s") % {"day": day(written)} if dated["in_force"] else day(written)


def profile_word(kind: str, rule_id: str) -> str:
    """The name of a profile's rule, for example `profile_word("unit_kinds", "commune")`, also by one of the reader's
    words for it; the id where there is none."""
    rules = getattr(settings.PROFILE, kind)
    read_as = (rule.id for rule in rules if rule_id in getattr(rule, "reads_as", ()))
    known = rule_id if rule_id in rules else next(read_as, "")
    return str(rules[known].names[language()]) if known else rule_id
