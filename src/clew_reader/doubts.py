"""What a person should look at twice before a record is confirmed.

A doubt is its English sentence, so that it prints and lies in a corpus file as it is; its code and values let whoever
shows it in another language make the sentence anew.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final = {
    "asked_in_discussion": "Asked within a request to discuss; it may be part of the discussion only.",
    "assignee_from_opening": "Who is to do it is taken from the sentence that opens the list.",
    "counted_by_name": "No count is given; those who are named were counted.",
    "decimal_sign": '"%(sign)s" was read as the decimal sign.',
    "fraction_in_words": "A fraction in words, as per cent.",
    "from_table": "Read from a table.",
    "kind_by_address": "The kind is told by the address only.",
    "maybe_procedure": "A request to discuss or comment; it may be read as procedure.",
    "maybe_thousands": '"," is the decimal sign of the language; it may have been meant between thousands.',
    "no_assignee": "The words do not say who is to do it.",
    "no_award": "The words do not say what was awarded.",
    "no_chair": "The text does not say who chaired.",
    "no_decider": "The words do not say who decided.",
    "no_indicator": "The text near the number does not say what it measures.",
    "no_period": "No period is stated.",
    "no_unit": "No unit is stated.",
    "one_name": "Only one name is given; the person may be named in full elsewhere.",
    "range_end": "The lower end of a range up to %(upper)s.",
    "ratio_or_change": "The head of the column does not say whether it is a ratio or a change.",
    "scale_without_unit": "A scale without a unit.",
    "short_forms": "Short forms are taken to mean this document because it is the last of its type named before them.",
    "thousands_sign": '"%(sign)s" was read as a sign between thousands.',
    "two_dates": "The same symbol is given with different dates.",
    "two_publishers": "A site is named at the top and another address as source: either may be the publisher.",
    "type_from_opening": "Its type is taken from the sentence that opens the passage.",
    "unknown_language": "The text is in none of the languages that the reader knows.",
    "whose_estimate": "It is not said whose estimate is meant.",
}
"""Code -> sentence with named holes."""


class Doubt(str):
    """The sentence of `code`, filled with `values`."""

    __slots__ = ("code", "values")

    code: str
    values: dict[str, str]

    def __new__(cls, code: str, **values: str) -> Doubt:
        doubt = super().__new__(cls, SENTENCES[code] % values)
        doubt.code, doubt.values = code, values
        return doubt

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        """What makes it again when it is copied."""
        return (self.code,), self.values
