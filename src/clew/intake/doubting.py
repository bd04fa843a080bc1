"""Doubts in words for a person: the reader's and those of the office."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from clew.face.wording import period, quantity

HARMLESS: Final = frozenset(
    {"from_table", "period_of_report", "type_from_opening", "whose_estimate", "no_period", "fraction_in_words"}
)
"""Doubts that say how something was read and would put nothing wrong into the register: no look is needed."""

SENTENCES: Final = {
    "asked_in_discussion": _("Asked within a request to discuss; it may be part of the discussion only."),
    "assignee_from_opening": _("Who is to do it is taken from the sentence that opens the list."),
    "counted_by_name": _("No count is given; those who are named were counted."),
    "decimal_sign": _('"%(sign)s" was read as the decimal sign.'),
    "fraction_in_words": _("A fraction in words, as per cent."),
    "from_table": _("Read from a table."),
    "kind_by_address": _("The kind is told by the address only."),
    "maybe_procedure": _("A request to discuss or comment; it may be read as procedure."),
    "maybe_thousands": _('"," is the decimal sign of the language; it may have been meant between thousands.'),
    "no_assignee": _("The words do not say who is to do it."),
    "no_award": _("The words do not say what was awarded."),
    "no_chair": _("The text does not say who chaired."),
    "no_decider": _("The words do not say who decided."),
    "no_indicator": _("The text near the number does not say what it measures."),
    "no_period": _("No period is stated."),
    "no_unit": _("No unit is stated."),
    "one_name": _("Only one name is given; the person may be named in full elsewhere."),
    "range_end": _("The lower end of a range up to %(upper)s."),
    "ratio_or_change": _("The head of the column does not say whether it is a ratio or a change."),
    "scale_without_unit": _("A scale without a unit."),
    "short_forms": _(
        "Short forms are taken to mean this document because it is the last of its type named before them."
    ),
    "thousands_sign": _('"%(sign)s" was read as a sign between thousands.'),
    "two_dates": _("The same symbol is given with different dates."),
    "two_publishers": _("A site is named at the top and another address as source: either may be the publisher."),
    "type_from_opening": _("Its type is taken from the sentence that opens the passage."),
    "unknown_language": _("The text is in none of the languages that the reader knows."),
    "whose_estimate": _("It is not said whose estimate is meant."),
}

OF_THE_OFFICE: Final = {
    "in_a_task": _("The number stands in a task: it may be what is still to be done and no result."),
    "no_meeting": _("The report tells of no meeting that was confirmed. Choose the conference that this belongs to."),
    "no_such_person": _("A post without a name, and nobody is known to have held it. Choose the person."),
    "no_such_unit": _("No unit is known by this name. Choose the unit, or reject the claim."),
    "other_period": _("It is of another year than the report. Look whether the period was read rightly."),
    "out_of_line": _("%(known)s is known for %(period)s, which does not go with it. Look at the scale and the period."),
    "period_of_report": _("The sentence names no period; the period of the report was taken."),
    "several_values": _("The report gives several values for this indicator and period. Choose the one that counts."),
    "two_matches": _("Two records fit equally well. Choose the right one."),
    "weak_match": _("The indicator is only similar in its words. Look whether it is the right one."),
}
"""What the office doubts itself (`weighing`), by its own codes."""


def doubt_in_words(doubt: Any) -> str:
    """A doubt as a claim keeps it, in the language of the answer; a bare sentence of an older reader stays as it is."""
    if isinstance(doubt, str):
        return doubt
    sentence = SENTENCES.get(doubt["code"]) or OF_THE_OFFICE.get(doubt["code"])
    return str(sentence) % _in_words(doubt["values"]) if sentence else str(doubt["sentence"])


def _in_words(values: dict[str, str]) -> dict[str, str]:
    """What fills the sentence; a known value with its unit and period as people write them."""
    if "known" not in values:
        return values
    return {"known": quantity(Decimal(values["known"]), values["unit"]), "period": period(values["period"])}


def needs_look(doubts: list[Any]) -> bool:
    """Whether somebody has to look at the claim before it is confirmed."""
    return any(isinstance(doubt, str) or doubt["code"] not in HARMLESS for doubt in doubts)
