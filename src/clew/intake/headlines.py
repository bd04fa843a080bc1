"""A claim as a line for a person: what it says, and the facts that it carries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from django.utils.translation import gettext as _

from clew.face import wording
from clew.intake.vocabulary import in_words

Record = Mapping[str, Any]
Fact = tuple[str, str]


def headline(kind: str, record: Record) -> str:
    """What the claim is about, in one line."""
    return _HEADLINES[kind](record) or _quote(record)


def facts(kind: str, record: Record) -> list[Fact]:
    """Label and value of each thing the reader found out, in the order of the kind."""
    return [(label, value) for label, value in _FACTS.get(kind, _no_facts)(record) if value]


def amount(record: Record) -> str:
    """The value of a figure with its unit; "159 of 182" for a count of a total."""
    unit = str(record.get("unit") or "")
    if record.get("total") is not None:
        counted = _("%(value)s of %(total)s") % {
            "value": wording.number(record["value"]),
            "total": wording.number(record["total"]),
        }
        return f"{counted} {wording.measure(unit)}".strip()
    return wording.quantity(record.get("value"), unit)


def _figure(record: Record) -> Iterator[Fact]:
    yield _("kind"), in_words(record.get("kind"))
    yield _("compared with"), in_words(record.get("comparator"))
    yield _("period"), wording.period(str(record.get("period") or "")) if record.get("period") else ""
    yield _("place"), str(record.get("place") or "")
    yield _("said as"), in_words(record.get("qualifier")) if record.get("qualifier") != "exact" else ""
    yield _("direction"), in_words(record.get("direction"))
    yield _("judged"), in_words(record.get("status"))


def _citation(record: Record) -> Iterator[Fact]:
    yield _("type"), _document_type(record)
    yield _("symbol"), str(record.get("symbol") or "")
    yield _("date"), _day(record.get("date"))
    yield _("issuer"), str(record.get("issuer") or "")


def _document_type(record: Record) -> str:
    """The profile's name of the type; the reader knows a few more types than a profile lists."""
    kind = str(record.get("type") or "")
    named = wording.profile_word("document_types", kind)
    return named if named != kind else in_words(kind)


def _person(record: Record) -> Iterator[Fact]:
    yield _("post"), "; ".join(post["post"] for post in record.get("posts") or ())
    yield _("role"), ", ".join(in_words(role) for role in record.get("roles") or ())


def _decision(record: Record) -> Iterator[Fact]:
    yield _("act"), wording.profile_word("act_kinds", str(record.get("act") or ""))
    yield _("by"), str(record.get("by") or "")
    yield _("outcome"), in_words(record.get("polarity"))
    yield _("unanimous"), _("yes") if record.get("unanimous") else ""
    votes = record.get("votes") or {}
    counted = (("in_favour", _("for")), ("against", _("against")), ("abstain", _("abstaining")))
    yield _("votes"), ", ".join(f"{word} {votes[key]}" for key, word in counted if votes.get(key) is not None)


def _commitment(record: Record) -> Iterator[Fact]:
    yield _("who"), "; ".join(record.get("assignees") or ())
    yield _("by when"), _day(record.get("due_date")) or str(record.get("due") or "")


def _meeting(record: Record) -> Iterator[Fact]:
    yield _("body"), str(record.get("body") or "")
    yield _("ordinal"), str(record.get("ordinal") or "")
    yield _("kind"), in_words(record.get("kind"))
    yield _("day"), _day(record.get("date"))
    yield _("term"), str(record.get("term") or "")
    yield _("place"), str(record.get("place") or "")
    yield _("chairs"), ", ".join(record.get("chairs") or ())


def _document(record: Record) -> Iterator[Fact]:
    yield _("kind"), in_words(record.get("kind"))
    yield _("published"), _day(record.get("published"))
    yield _("publisher"), str(record.get("publisher") or "")
    head = record.get("head") or {}
    for name, label in (("symbol", _("symbol")), ("issuer", _("issuer")), ("signer", _("signed by"))):
        yield label, str((head.get(name) or {}).get("quote") or "")


def _award(record: Record) -> Iterator[Fact]:
    yield _("how many"), str(record.get("count") or "")
    yield _("recipients"), str(record.get("recipient") or "")
    yield _("awarded by"), str(record.get("awarder") or "")
    yield _("reason"), str(record.get("reason") or "")


def _assessment(record: Record) -> Iterator[Fact]:
    yield _("type"), in_words(record.get("type"))
    yield _("sector"), in_words(record.get("sector"))


def _opinion(record: Record) -> Iterator[Fact]:
    yield _("kind"), in_words(record.get("kind"))
    yield _("by"), str(record.get("by") or "")


def _organisation(record: Record) -> Iterator[Fact]:
    yield _("type"), in_words(record.get("type"))
    yield _("role"), ", ".join(in_words(role) for role in record.get("roles") or ())


def _no_facts(_record: Record) -> Iterator[Fact]:
    return iter(())


def _quote(record: Record) -> str:
    span = record.get("span") or {}
    return str(span.get("quote") or "")


def _day(text: object) -> str:
    try:
        return wording.day(date.fromisoformat(str(text)))
    except ValueError:
        return str(text or "")


def _text(name: str) -> Callable[[Record], str]:
    return lambda record: str(record.get(name) or "")


_HEADLINES: Final[dict[str, Callable[[Record], str]]] = {
    "document": _text("title"),
    "meeting": lambda record: _quote({"span": record.get("body_span")}) or str(record.get("body") or ""),
    "figures": _text("indicator"),
    "citations": lambda record: str(record.get("title") or "") or _quote(record),
    "decisions": _text("object"),
    "commitments": _quote,
    "people": _text("name"),
    "organisations": _text("name"),
    "assessments": _quote,
    "awards": lambda record: in_words(record.get("award")),
    "opinions": _text("topic"),
}

_FACTS: Final[dict[str, Callable[[Record], Iterator[Fact]]]] = {
    "document": _document,
    "meeting": _meeting,
    "figures": _figure,
    "citations": _citation,
    "decisions": _decision,
    "commitments": _commitment,
    "people": _person,
    "organisations": _organisation,
    "assessments": _assessment,
    "awards": _award,
    "opinions": _opinion,
}
