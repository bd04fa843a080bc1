"""How a workbook shows its numbers: with the decimals, groups and per cent signs of the cell's format, in the signs of
the sheet's language, as the reader reads numbers by the language that they stand in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from lxml import etree

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DIGITS = 15  # that a spreadsheet program keeps; what stands behind them comes from counting in twos
_UNSHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_PLAIN = re.compile(r"(?P<groups>[#0?]+,[#0?]+|[#0?]+)(?P<scaled>,*)(?:\.(?P<decimals>[0#?]+))?(?P<percent>\s*%)?")
_SIGNS = {"vi": (".", ","), "sv": ("\u00a0", ","), "en": (",", ".")}  # between groups, before decimals


@dataclass(frozen=True, slots=True)
class Style:
    """What a format says: `decimals` is None where as many are shown as there are."""

    date: bool = False
    percent: bool = False
    grouped: bool = False
    decimals: int | None = None


class Formats:
    """The number formats of a workbook by the number that its cells give."""

    def __init__(self, root: etree._Element | None) -> None:
        own: dict[str, str] = {}
        used: list[str] = []
        if root is not None:
            own = {each.get("numFmtId", ""): each.get("formatCode", "") for each in root.iter(f"{_S}numFmt")}
            used = [each.get("numFmtId", "0") for each in root.iterfind(f"{_S}cellXfs/{_S}xf")]
        from openpyxl.styles.numbers import BUILTIN_FORMATS  # it loads for half a second, and only workbooks need it

        built_in = {str(number): code for number, code in BUILTIN_FORMATS.items()}
        self._styles = [_style(own.get(number) or built_in.get(number, "General")) for number in used]

    def style(self, number: str) -> Style:
        place = int(number) if number.isdecimal() and len(number) < 8 else 0
        return self._styles[place] if place < len(self._styles) else Style()


def _style(code: str) -> Style:
    """The first part of a format, that of positive numbers. What is more than digits is shown as it is stored."""
    from openpyxl.styles.numbers import is_date_format  # slow to load

    if is_date_format(code):
        return Style(date=True)
    plain = _PLAIN.search(_UNSHOWN.sub("", code.partition(";")[0][:200]))
    if plain is None or plain["scaled"]:  # "#,##0," shows thousands, and nothing in the cell says so
        return Style()
    decimals = plain["decimals"] or ""
    fixed = None if "#" in decimals or "?" in decimals or "/" in code or "E" in code else len(decimals)
    return Style(False, plain["percent"] is not None, "," in plain["groups"], fixed)


def shown(value: str, style: Style, language: str) -> str:
    """A stored number in words of the sheet's language (vi, sv, en); what is no number is given back as it is."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite() or abs(number.adjusted()) > 30:
        return value
    if style.date:
        return _date(number, language) or value
    number = number * 100 if style.percent else number
    if number:
        number = round(number, _DIGITS - 1 - number.adjusted())
    if style.decimals is not None:
        number = number.quantize(Decimal(1).scaleb(-style.decimals), ROUND_HALF_UP)
    group, decimal = _SIGNS.get(language, _SIGNS["en"])
    written = f"{number:,f}" if style.grouped else f"{number:f}"
    whole, _, behind = written.partition(".")
    if style.decimals is None:
        behind = behind.rstrip("0")
    text = whole.replace(",", group) + (decimal + behind if behind else "")
    return text + ("%" if style.percent else "")


def _date(number: Decimal, language: str) -> str | None:
    from openpyxl.utils.datetime import from_excel  # slow to load

    try:
        moment = from_excel(float(number))
    except (ValueError, OverflowError, TypeError):
        return None
    if not isinstance(moment, datetime):
        return None  # a time of day alone
    day = f"{moment:%d/%m/%Y}" if language == "vi" else f"{moment:%Y-%m-%d}"
    return day if (moment.hour, moment.minute) == (0, 0) else f"{day} {moment:%H:%M}"
