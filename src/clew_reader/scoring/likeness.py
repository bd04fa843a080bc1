"""When a found record is the annotated one: a weight where it is, None where it is not, for each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from clew_reader.scoring.folding import (
    MEASURES,
    alike,
    folded,
    measure_of,
    name_of,
    same_body,
    shares_word,
    symbol_of,
    within,
)

Row = Mapping[str, Any]
Likeness = Callable[[Row, Row, bool], float | None]

_HALF: Final = 0.5
_NAME: Final = 0.6  # of the words of a name or post
_CLASS: Final = {"contribution": "level", "difference": "growth"}
_TYPES: Final = {
    "regulation": "working_regulations", "regulations": "working_regulations", "draft_amendment": "working_regulations",
    "work_programme": "programme", "inspection_programme": "programme", "scheme": "project", "budget_estimate": "plan",
    "master_plan": "plan", "agreement": "plan", "decision": "resolution", "notice": "conclusion", "minutes": "report",
    "audit_report": "report", "memo": "report", "ordinance": "law", "motion": "proposal", "letter": "official_dispatch",
}  # fmt: skip
_ACTS: Final = {
    word: name
    for name, words in {
        "agreed": "approved adopted passed stated consensus",
        "agreed_to_establish": "established",
        "agreed_to_adjust": "adjusted amended",
        "agreed_to_conclude": "concluded",
        "assigned": "directed tasked",
        "requested_comments": "requested_vote requested proposed",
        "appreciated": "acknowledged commended accepted received_opinions",
        "heard_report": "presented documents_sent",
        "convened": "opened closed held",
    }.items()
    for word in words.split()
}
_JUDGEMENTS: Final = {
    "shortcoming": "limitation", "achievement": "result", "challenge": "difficulty", "opportunity": "advantage"
}  # fmt: skip


def overlap(one: Row | None, other: Row | None) -> float:
    """The common part of two spans over all that they cover."""
    if not one or not other:
        return 0.0
    common = min(one["end"], other["end"]) - max(one["start"], other["start"])
    if common <= 0:
        return 0.0
    return float(common / (one["end"] - one["start"] + other["end"] - other["start"] - common))


def _people(gold: Row, found: Row, strict: bool) -> float | None:
    if gold.get("name") and found.get("name"):
        same = name_of(gold["name"]) == name_of(found["name"])
        return 1.0 if same and (not strict or _same_post(gold, found)) else None
    return 1.0 if not gold.get("name") and not found.get("name") and _same_post(gold, found) else None


def _same_post(gold: Row, found: Row) -> bool:
    if not gold.get("posts"):
        return not found.get("posts")
    return any(
        any(alike(name, have["post"]) >= _NAME for name in (want["post"], want.get("post_en") or "") if name)
        or any(overlap(one, two) >= _HALF for one in want.get("spans", ()) for two in have.get("spans", ()))
        for want in gold["posts"]
        for have in found.get("posts", ())
    )


def _organisations(gold: Row, found: Row, strict: bool) -> float | None:
    names = [name for name in (gold["name"], gold.get("name_en")) if name]
    best = max(1.0 if folded(name) == folded(found["name"]) else alike(name, found["name"]) for name in names)
    covered = overlap(gold["span"], found["span"])
    if best < _NAME and covered < _HALF:
        return None
    if strict and not {*gold.get("roles", ())} & {*found.get("roles", ())}:
        return None
    return best + covered


def _citations(gold: Row, found: Row, strict: bool) -> float | None:
    weight = max(
        overlap(one, two)
        for one in (gold["span"], *(gold.get("mentions") or ()))
        for two in (found["span"], *(found.get("mentions") or ()))
    )
    symbol, other = gold.get("symbol") or "", found.get("symbol") or ""
    if symbol and other:
        if symbol_of(symbol) != symbol_of(other):
            return None
        weight += 2
    elif _TYPES.get(gold["type"], gold["type"]) != _TYPES.get(found["type"], found["type"]) or not weight:
        return None
    if not strict:
        return weight
    issuer = gold.get("issuer")
    whose = not issuer or (found.get("issuer") and same_body(issuer, found["issuer"]))
    return weight if bool(symbol) == bool(other) and gold.get("date") == found.get("date") and whose else None


def _figures(gold: Row, found: Row, strict: bool) -> float | None:
    (unit, factor), (other, scale) = measure_of(gold["unit"] or ""), measure_of(found["unit"] or "")
    wanted, given = float(gold["value"]) * factor, float(found["value"]) * scale
    if unit != other and (strict or unit in MEASURES or other in MEASURES):
        return None
    if abs(wanted - given) > 1e-6 * max(abs(wanted), abs(given)):
        return None
    kind, its = (_CLASS.get(row["kind"], row["kind"]) for row in (gold, found))
    if kind != its or (kind == "count_of_total" and gold["total"] != found.get("total")):
        return None
    covered = overlap(gold["span"], found["span"])
    if not covered or (strict and not _says_the_same(gold, found)):
        return None
    return covered + 0.1 * alike(gold.get("indicator") or "", found.get("indicator") or "")


def _says_the_same(gold: Row, found: Row) -> bool:
    """Comparator, period and a head word of the indicator."""
    against, its = gold.get("comparator"), found.get("comparator")
    open_growth = gold["kind"] == "growth" and against is None and its in ("previous_year",)
    heads = [one for one in (gold.get("head"), gold.get("indicator_en")) if one] or [gold.get("indicator") or ""]
    return (
        (against == its or open_growth)
        and gold.get("period") == found.get("period")
        and any(shares_word(one, found.get("indicator") or "") for one in heads)
    )


def _decided(gold: Row, found: Row) -> bool:
    acts = [_ACTS.get(row.get("act") or "", row.get("act") or "") for row in (gold, found)]
    return (
        acts[0] == acts[1]
        and bool(gold.get("unanimous")) == bool(found.get("unanimous"))
        and gold.get("polarity") == found.get("polarity")
    )


def _tasked(gold: Row, found: Row) -> bool:
    who, whom = gold.get("assignees") or (), found.get("assignees") or ()
    assigned = any(same_body(one, two) for one in who for two in whom) if who and whom else not who and not whom
    return assigned and _due(gold, found)


def _due(gold: Row, found: Row) -> bool:
    if gold.get("due_date") and gold["due_date"] == found.get("due_date"):
        return True
    one, two = gold.get("due"), found.get("due")
    if not one or not two:
        return not one and not two
    return folded(one) == folded(two) or within(one, two)


def _judged(gold: Row, found: Row) -> bool:
    types = [_JUDGEMENTS.get(row.get("type") or "", row.get("type")) for row in (gold, found)]
    return types[0] == types[1]


def _awarded(gold: Row, found: Row) -> bool:
    return gold.get("count") == found.get("count") and folded(gold.get("award") or "") == folded(
        found.get("award") or ""
    )


def _by_span(agrees: Callable[[Row, Row], bool]) -> Likeness:
    """Half of the words covered; strictly, what the kind asks for too."""

    def like(gold: Row, found: Row, strict: bool) -> float | None:
        covered = overlap(gold["span"], found["span"])
        return covered if covered >= _HALF and (not strict or agrees(gold, found)) else None

    return like


LIKENESS: Final[dict[str, Likeness]] = {
    "people": _people,
    "organisations": _organisations,
    "citations": _citations,
    "figures": _figures,
    "decisions": _by_span(_decided),
    "commitments": _by_span(_tasked),
    "assessments": _by_span(_judged),
    "awards": _by_span(_awarded),
    "opinions": _by_span(lambda gold, found: overlap(gold["span"], found["span"]) >= 0.8),
}
