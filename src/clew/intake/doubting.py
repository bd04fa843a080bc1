"""The reader's doubts in words for a person, by the reader's codes."""

from __future__ import annotations

from typing import Any, Final

from django.utils.translation import gettext_lazy as _

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


def doubt_in_words(doubt: Any) -> str:
    """A doubt as a claim keeps it, in the language of the answer; a bare sentence of an older reader stays as it is."""
    if isinstance(doubt, str):
        return doubt
    return str(SENTENCES[doubt["code"]]) % doubt["values"] if doubt["code"] in SENTENCES else str(doubt["sentence"])
