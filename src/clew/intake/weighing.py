"""What the office knows and the reader cannot: the period that the report is about, and how sure a likely record is.

A claim with a doubt that matters is shown first and never confirmed together with others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from clew.indicators.models import Figure
from clew.indicators.queries import Stated, out_of_line
from clew.intake.confirming import LIKELY
from clew.intake.proposing import Proposal, decimal_in
from clew.intake.reading import Found

SURE: Final = 0.75
"""From this score on a likely record needs no look of its own."""

_CLOSE: Final = 0.05  # two proposals that differ by less are two answers
_CLEAR: Final = 0.1  # and one that is better by so much is the one that is meant
_LEVELS: Final = frozenset({"level", "share"})
_YEAR: Final = re.compile(r"(?:năm|year|år|in|för|for)\s+(\d{4})\b", re.I)
_PART: Final = re.compile(r"tháng|quý|month|quarter|half|månad|kvartal|halvår|\d/\d{4}", re.I)
_SENTENCE: Final = re.compile(r"[.;!?]\s|\n")
_AT_A_MEETING: Final = frozenset({"decisions", "opinions"})


def with_period(found: Sequence[Found], text: str, period: str) -> list[Found]:
    """Figures whose sentence names no period get the report's own: the reader carries one over from the sentences
    before, which does for a paragraph and not for ten pages. A target keeps the period that it has."""
    return [_settled(one, text, period) if period and one.kind == "figures" else one for one in found]


def doubts(
    found: Sequence[Found], proposals: Mapping[str, Sequence[Proposal]], period: str, about_id: int | None = None
) -> dict[str, list[Any]]:
    """For each claim by its key what the office doubts in it, beside what the reader doubts. `about_id` is the unit
    that the report is about: what it reported before tells which values cannot be right."""
    told: dict[str, list[Any]] = {one.key: [] for one in found}
    meeting = any(one.kind == "meeting" for one in found)
    for one in found:
        likely = _likely(proposals[one.key], _FIRST.get(one.kind, ""))
        if likely and likely[0].score < SURE and one.kind == "figures":
            told[one.key].append(_doubt("weak_match"))
        if len(likely) > 1 and likely[0].score - likely[1].score < _CLOSE:
            told[one.key].append(_doubt("two_matches"))
        if one.kind in _AT_A_MEETING and not meeting and not _likely(proposals[one.key], "conference"):
            told[one.key].append(_doubt("no_meeting"))
        if one.kind == "organisations" and not likely and one.record.get("type") != "class":
            told[one.key].append(_doubt("no_such_unit"))
        if one.kind == "people" and not likely and not one.record.get("name"):
            told[one.key].append(_doubt("no_such_person"))
        if likely and one.kind == "figures" and _of_another_period(one.record, period):
            told[one.key].append(_doubt("other_period"))
    for key in _in_tasks(found, proposals):
        told[key].append(_doubt("in_a_task"))
    for key in _contradicting(found, proposals):
        told[key].append(_doubt("several_values"))
    for key, known in _out_of_line(found, proposals, about_id).items():
        told[key].append(_doubt("out_of_line", known=str(known.value), unit=known.indicator.unit, period=known.period))
    return told


def _settled(found: Found, text: str, period: str) -> Found:
    said = str(found.record.get("period") or "")
    from_table = any(doubt["code"] == "from_table" for doubt in found.doubts)
    if said in ("", period) or from_table or found.record.get("kind") == "target":
        return found
    if _names_period(_sentence(text, found.start), said):
        return found
    settled = _doubt("period_of_report")
    return replace(found, record={**found.record, "period": period}, doubts=(*found.doubts, settled))


def _names_period(sentence: str, period: str) -> bool:
    if len(period) == 4:
        return period in _YEAR.findall(sentence)
    return period[:4] in sentence and _PART.search(sentence) is not None


def _sentence(text: str, place: int) -> str:
    begin = max((match.end() for match in _SENTENCE.finditer(text, max(0, place - 600), place)), default=0)
    end = _SENTENCE.search(text, place)
    return text[begin : end.start() if end else len(text)]


def _likely(proposals: Iterable[Proposal], model: str) -> list[Proposal]:
    return [one for one in proposals if one.model == model and one.score >= LIKELY]


def _of_another_period(record: Mapping[str, Any], period: str) -> bool:
    """A level of another year than the report's is rarely news: either an older value told again, or misread."""
    said = str(record.get("period") or "")
    return bool(period and said) and record.get("kind") in _LEVELS and said[:4] != period[:4]


def _in_tasks(found: Sequence[Found], proposals: Mapping[str, Sequence[Proposal]]) -> set[str]:
    """Levels in the words of a task: what is still to be done is no result."""
    tasks = [(one.start, one.end) for one in found if one.kind == "commitments"]
    levels = (one for one in found if one.kind == "figures" and _is_level(one.record))
    return {
        one.key
        for one in levels
        if _likely(proposals[one.key], "indicator") and any(a <= one.start and one.end <= b for a, b in tasks)
    }


def _out_of_line(
    found: Sequence[Found], proposals: Mapping[str, Sequence[Proposal]], about_id: int | None
) -> dict[str, Figure]:
    """Levels that the register contradicts by their size. A figure of another place has another history."""
    stated: dict[Hashable, Stated] = {}
    for one in found:
        likely = _likely(proposals[one.key], "indicator") if one.kind == "figures" and _is_level(one.record) else []
        elsewhere = one.kind == "figures" and one.record.get("place") and about_id not in _unit_ids(proposals[one.key])
        value = decimal_in(str(one.record.get("value")))
        if likely and not elsewhere and value is not None:
            stated[one.key] = Stated(
                likely[0].id, str(one.record.get("period") or ""), value, str(one.record.get("unit") or "")
            )
    told = out_of_line(stated, about_id) if stated and about_id is not None else {}
    return {str(key): figure for key, figure in told.items()}


def _unit_ids(proposals: Sequence[Proposal]) -> set[int]:
    return {unit.id for unit in _likely(proposals, "unit")[:1]}


def _contradicting(found: Sequence[Found], proposals: Mapping[str, Sequence[Proposal]]) -> set[str]:
    """Claims that would put different values into one cell of the register. Where one value has the indicator's name
    beside it, as in a table, only the others are in doubt."""
    cells: dict[tuple[Any, ...], list[tuple[float, str, str]]] = defaultdict(list)
    for one in found:
        likely = _likely(proposals[one.key], "indicator") if one.kind == "figures" else []
        if likely and likely[0].score >= SURE and _is_level(one.record):
            place = tuple(unit.id for unit in _likely(proposals[one.key], "unit")[:1])
            cell = (likely[0].id, place, one.record.get("period"))
            cells[cell].append((likely[0].score, str(one.record.get("value")), one.key))
    return {key for values in cells.values() for key in _in_doubt(values)}


def _in_doubt(values: list[tuple[float, str, str]]) -> set[str]:
    if len({value for _score, value, _key in values}) < 2:
        return set()
    best = max(values)
    others = [score for score, value, _key in values if value != best[1]]
    clear = best[0] - max(others) >= _CLEAR
    return {key for _score, value, key in values if not (clear and value == best[1])}


def _is_level(record: Mapping[str, Any]) -> bool:
    return record.get("kind") in _LEVELS and not record.get("comparator")


def _doubt(code: str, **values: str) -> dict[str, Any]:
    return {"code": code, "values": values, "sentence": code.replace("_", " ")}


_FIRST: Final = {"figures": "indicator", "citations": "document", "people": "person", "organisations": "unit"}
"""Kind -> the model whose likely record matters most."""
