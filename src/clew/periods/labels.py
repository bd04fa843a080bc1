"""Periods in words: a table of sentences and a table of words for each language."""

from __future__ import annotations

from clew.periods.calendars import Calendar
from clew.periods.codes import Kind, Parts

# {first} and {last} are years, {n} the number of the part, {word} the word that the language has for that number.
_SENTENCES: dict[str, dict[Kind, str]] = {
    "vi": {
        Kind.YEAR: "năm {first}",
        Kind.HALF: "6 tháng {word} năm {first}",
        Kind.QUARTER: "quý {word} năm {first}",
        Kind.MONTHS: "{n} tháng năm {first}",
        Kind.MONTH: "tháng {n} năm {first}",
        Kind.YEARS: "giai đoạn {first}-{last}",
        Kind.DAY: "ngày {day} tháng {n} năm {first}",
    },
    "en": {
        Kind.YEAR: "{first}",
        Kind.HALF: "{word} half of {first}",
        Kind.QUARTER: "{word} quarter of {first}",
        Kind.MONTHS: "{word} months of {first}",
        Kind.MONTH: "{word} {first}",
        Kind.YEARS: "{first}–{last}",
        Kind.DAY: "{day} {word} {first}",
    },
    "sv": {
        Kind.YEAR: "{first}",
        Kind.HALF: "{word} halvåret {first}",
        Kind.QUARTER: "{word} kvartalet {first}",
        Kind.MONTHS: "{word} månader {first}",
        Kind.MONTH: "{word} {first}",
        Kind.YEARS: "{first}–{last}",
        Kind.DAY: "{day} {word} {first}",
    },
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
_WORDS: dict[str, dict[Kind, str]] = {
    "vi": {Kind.HALF: "đầu cuối", Kind.QUARTER: "I II III IV"},
    "en": {
        Kind.HALF: "first second",
        Kind.QUARTER: "first second third fourth",
        Kind.MONTHS: "one two three four five six seven eight nine ten eleven twelve",
        Kind.MONTH: _MONTHS["en"],
        Kind.DAY: _MONTHS["en"],
    },
    "sv": {
        Kind.HALF: "första andra",
        Kind.QUARTER: "första andra tredje fjärde",
        Kind.MONTHS: "en två tre fyra fem sex sju åtta nio tio elva tolv",
        Kind.MONTH: _MONTHS["sv"],
        Kind.DAY: _MONTHS["sv"],
    },
}


def label_of(parts: Parts, calendar: Calendar, language: str) -> str:
    """The words for a period; a calendar's own words for that kind come first. ValueError for an unknown language."""
    if language not in _SENTENCES:
        raise ValueError(f"Periods have no words in the language {language!r}; they have: {', '.join(_SENTENCES)}.")
    last = parts.number if parts.kind is Kind.YEARS else parts.year + 1
    own = calendar.words.get(parts.kind, {}).get(language)
    if own is not None:
        return own.format(first=parts.year, last=last, n=parts.number)
    number = parts.day.month if parts.day else parts.number
    words = _WORDS[language].get(parts.kind, "").split()
    return _SENTENCES[language][parts.kind].format(
        first=parts.year,
        last=last,
        n=number,
        word=words[number - 1] if words else "",
        day=parts.day.day if parts.day else "",
    )
