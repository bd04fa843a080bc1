"""Findings in the words of the page: what is wrong, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.utils.translation import gettext as _

from clew.face.wording import number
from clew.face.wording import period as period_words
from clew.rounds.checking import Finding, Kind, Line
from clew.rounds.formulas import Formula
from clew.rounds.models import RuleSense


def sentence(finding: Finding, line: Line, names: dict[str, str], calendar: str) -> str:
    """The sentence of a finding at a line. `names` are the indicators' names by code, for rules."""
    if finding.kind is Kind.RULE:
        return _of_rule(finding.facts, names)
    facts = {
        "typed": finding.facts.get("typed", ""),
        "before": number(finding.facts.get("before"), line.decimals),
        "period": period_words(str(finding.facts.get("period", "")), calendar),
        "read": number(finding.facts.get("read")),
        "otherwise": number(finding.facts.get("otherwise")),
        "times": number(finding.facts.get("times")),
    }
    return _SENTENCES[finding.kind]() % facts


_SENTENCES: Final[dict[Kind, Callable[[], str]]] = {
    Kind.UNREAD: lambda: _(
        "“%(typed)s” cannot be read as a number without doubt. Write the number alone, or why there is none: missing, "
        "not due, not applicable."
    ),
    Kind.TOO_LONG: lambda: _("%(typed)s has too many digits. Write at most six after the point."),
    Kind.MARKS: lambda: _(
        "“%(typed)s” is read as %(read)s. With point and comma the other way round it is %(otherwise)s, near the "
        "%(before)s of before. Correct it, or comment why it is right."
    ),
    Kind.SCALE: lambda: _(
        "Times %(times)s this would be near the %(before)s of before: is the unit of measure the right one? Correct "
        "it, or comment why it is right."
    ),
    Kind.JUMP: lambda: _(
        "Far from what was reported before (%(before)s for %(period)s). Correct it, or comment why it is right."
    ),
    Kind.FELL: lambda: _(
        "Less than the %(before)s already reported for %(period)s, although it accumulates. Correct it, or comment why "
        "it is right."
    ),
    Kind.NEGATIVE: lambda: _(
        "Less than zero, which was never reported before. Correct it, or comment why it is right."
    ),
    Kind.EMPTY: lambda: _("Nothing is entered. Enter a value (zero is one) or why there is none."),
}


def _of_rule(facts: Any, names: dict[str, str]) -> str:
    rule = facts["rule"]
    said = {
        "left": formula_words(rule.left, names), "right": formula_words(rule.right, names),
        "is": number(facts["left"]), "other": number(facts["right"]),
    }  # fmt: skip
    if rule.sense == RuleSense.AT_LEAST:
        return _("%(left)s (%(is)s) must be at least %(right)s (%(other)s).") % said
    if rule.sense == RuleSense.AT_MOST:
        return _("%(left)s (%(is)s) must be at most %(right)s (%(other)s).") % said
    return _("%(left)s (%(is)s) must equal %(right)s (%(other)s).") % said


def formula_words(formula: Formula, names: dict[str, str]) -> str:
    """A formula with the names of its indicators."""
    parts = []
    for code, factor in formula.factors:
        named = names.get(code, code) if abs(factor) == 1 else f"{number(abs(factor))} × {names.get(code, code)}"
        parts.append(("− " if factor < 0 else "+ ") + named)
    if formula.constant or not parts:
        parts.append(("− " if formula.constant < 0 else "+ ") + number(abs(formula.constant)))
    return " ".join(parts).removeprefix("+ ")
