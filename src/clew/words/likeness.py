"""How alike two folded names are, and the order of what a search proposes."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from clew.words.folding import fold

THE_SAME = 1.0
LEAST = 0.3  # below it a name is no proposal


def likeness(one: str, other: str) -> float:
    """Share of trigrams that two folded texts have in common, 0 to 1, as pg_trgm counts them."""
    if one == other:
        return THE_SAME
    first, second = _trigrams(one), _trigrams(other)
    both = len(first | second)
    return len(first & second) / both if both else 0.0


def best_likeness(text: str, folded_names: Iterable[str]) -> float:
    """The likeness of a text to the nearest of some folded names. A name that holds the whole text comes after those
    that are the same, the nearer the more of the name the text is: "people" is little of "people with insurance"."""
    wanted = fold(text)
    best = 0.0
    for name in folded_names:
        score = likeness(wanted, name)
        if wanted and f" {wanted} " in f" {name} ":
            score = max(score, 0.5 + 0.4 * len(wanted) / len(name))
        elif name and f" {name} " in f" {wanted} ":
            score = max(score, 0.6 + 0.3 * len(name) / len(wanted))
        best = max(best, score)
    return best


def reason_of(score: float, alias: str = "") -> str:
    """Why a name is proposed, for a person."""
    if alias:
        return _("met before as “%(alias)s”") % {"alias": alias}
    if score >= THE_SAME:
        return _("the name is the same")
    return _("the name is nearly the same") if score >= 0.9 else _("the name is similar")


def _trigrams(text: str) -> set[str]:
    return {
        padded[place : place + 3]
        for padded in (f"  {word} " for word in text.split())
        for place in range(len(padded) - 2)
    }
