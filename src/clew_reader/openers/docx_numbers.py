"""The automatic numbers of a Word file: the "1.", "a)", "II." that Word shows and the text itself does not hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_BULLETS_KEPT = frozenset("-+*–—")


@dataclass(slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    label: str = ""
    all_decimal: bool = False


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    counter: str  # lists that share a counter number on from one another
    restarts: dict[int, int] = field(default_factory=dict)


class Numbers:
    """Counts through a document from its first paragraph to its last; ask `label` once for every paragraph."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._lists = _read_lists(numbering)
        self._styles = _read_styles(styles)
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, paragraph: etree._Element) -> str:
        """The number that Word shows before this paragraph, or an empty string."""
        number, depth = self._place(paragraph)
        known = self._lists.get(number)
        if known is None or depth not in known.levels:
            return ""
        counts = self._counts.setdefault(known.counter, {})
        if number not in self._begun:
            self._begun.add(number)
            for level, start in known.restarts.items():
                counts[level] = start - 1
        counts[depth] = counts.get(depth, known.levels[depth].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        return _written(known.levels, depth, counts)

    def _place(self, paragraph: etree._Element) -> tuple[str, int]:
        """Which list the paragraph belongs to and how deep, by itself or by its style; list "0" means none."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return self._styles.get(None, ("0", 0))
        style = properties.find(f"{W}pStyle")
        by_style = self._styles.get(style.get(f"{W}val") if style is not None else None, ("0", 0))
        own = properties.find(f"{W}numPr")
        if own is None:
            return by_style
        return _value(own, "numId", by_style[0]), _whole(_value(own, "ilvl", str(by_style[1])), 0)


def _read_lists(numbering: etree._Element | None) -> dict[str, _List]:
    if numbering is None:
        return {}
    abstract = {
        element.get(f"{W}abstractNumId", ""): {
            _whole(level.get(f"{W}ilvl", "0"), 0): _read_level(level) for level in element.iter(f"{W}lvl")
        }
        for element in numbering.iter(f"{W}abstractNum")
    }
    lists: dict[str, _List] = {}
    for element in numbering.iter(f"{W}num"):
        counter = _value(element, "abstractNumId", "")
        made = _List(dict(abstract.get(counter, {})), counter)
        for override in element.iter(f"{W}lvlOverride"):
            depth = _whole(override.get(f"{W}ilvl", "0"), 0)
            replaced = override.find(f"{W}lvl")
            if replaced is not None:
                made.levels[depth] = _read_level(replaced)
            if override.find(f"{W}startOverride") is not None:
                made.restarts[depth] = _whole(_value(override, "startOverride", "1"), 1)
        lists[element.get(f"{W}numId", "")] = made
    return lists


def _read_level(level: etree._Element) -> _Level:
    return _Level(
        start=_whole(_value(level, "start", "1"), 1),
        form=_value(level, "numFmt", "decimal"),
        label=_value(level, "lvlText", ""),
        all_decimal=level.find(f"{W}isLgl") is not None,
    )


def _read_styles(styles: etree._Element | None) -> dict[str | None, tuple[str, int]]:
    """For each style the list it puts a paragraph in; None stands for paragraphs without a style."""
    if styles is None:
        return {}
    own: dict[str, tuple[str | None, str | None, str | None]] = {}
    default: str | None = None
    for style in styles.iter(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        if style.get(f"{W}default") in ("1", "true") and style.get(f"{W}type") == "paragraph":
            default = name
        place = style.find(f"{W}pPr/{W}numPr")
        number = _value(place, "numId", "") or None if place is not None else None
        depth = _value(place, "ilvl", "") or None if place is not None else None
        own[name] = (_value(style, "basedOn", "") or None, number, depth)
    found: dict[str | None, tuple[str, int]] = {name: _inherited(name, own) for name in own}
    found[None] = found.get(default, ("0", 0))
    return found


def _inherited(name: str | None, own: dict[str, tuple[str | None, str | None, str | None]]) -> tuple[str, int]:
    number: str | None = None
    depth: str | None = None
    seen: set[str] = set()
    while name in own and name not in seen:  # a style may, in a broken file, be based on itself
        seen.add(name)
        parent, its_number, its_depth = own[name]
        number, depth = number or its_number, depth or its_depth
        name = parent
    return number or "0", _whole(depth or "0", 0)


def _written(levels: dict[int, _Level], depth: int, counts: dict[int, int]) -> str:
    level = levels[depth]
    if level.form == "bullet":
        return level.label if level.label in _BULLETS_KEPT else "-"

    def number(hole: re.Match[str]) -> str:
        at = int(hole[1]) - 1
        shown = levels.get(at, level)
        return _formatted(counts.get(at, shown.start), "decimal" if level.all_decimal else shown.form)

    return re.sub("%([1-9])", number, level.label).strip()


def _formatted(value: int, form: str) -> str:
    if form == "none":
        return ""
    if form in ("upperRoman", "lowerRoman") and 0 < value < 4000:
        roman = _roman(value)
        return roman.upper() if form == "upperRoman" else roman
    if form in ("upperLetter", "lowerLetter") and 0 < value <= 26 * 30:
        letter = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    return f"{value:02d}" if form == "decimalZero" else str(value)


def _roman(value: int) -> str:
    written = ""
    for size, letters in _ROMAN:
        count, value = divmod(value, size)
        written += letters * count
    return written


def _value(parent: etree._Element, child: str, otherwise: str) -> str:
    found = parent.find(f"{W}{child}")
    return otherwise if found is None else found.get(f"{W}val", otherwise)


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else otherwise
