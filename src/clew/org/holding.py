"""One change of the tree at a time, checked at its end by the database, with the database's refusals in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.conf import settings
from django.db import IntegrityError, connection
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid

_CHECKS = "org_check_edge, org_check_edge_orphan, org_check_version_orphan, org_check_shares"

_SENTENCES = {
    "edge_no_cycle": _(
        "This would put a unit under itself: the superior unit stands under it on some day. Choose another superior "
        "unit."
    ),
    "edge_not_to_itself": _("A unit cannot be its own superior. Choose another superior unit."),
    "edge_within_lives": _(
        "A unit would stand under, or above, a unit that does not exist on all of these days. Check the days of both."
    ),
    "unit_no_orphan": _("A unit would be left without a superior. Move the units under it elsewhere first."),
    "unit_life_without_gap": _("The unit would be missing for some days of its life. Check the day."),
    "succession_shares_add_up": _("The shares of a unit that is divided must add up to 1. Correct the shares."),
    "succession_once": _("This succession is recorded already for that day."),
    "serves_once_a_day": _("The body serves this area already on some of these days. Check the days."),
}


def alone() -> None:
    """Waits until nobody else changes the tree, and keeps others waiting until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('org_edge'))")


@contextmanager
def whole(since: date) -> Iterator[None]:
    """Inside it the tree may pass through states that do not hold; at its end it must be whole. One writer at a time:
    the closure is made from the edges of everybody. Raises Invalid with the sentence of the constraint.

    `since` is the first day on which the tree is another. What upper rooms derive from the tree of that day or a later
    one is told to the house, in the same transaction: it knows who has to compute again.
    """
    try:
        alone()
        yield
        with connection.cursor() as cursor:
            cursor.execute(f"SET CONSTRAINTS {_CHECKS} IMMEDIATE")
            cursor.execute(f"SET CONSTRAINTS {_CHECKS} DEFERRED")
        import_string(settings.TREE_CHANGED)(since)
    except IntegrityError as error:
        sentence = _SENTENCES.get(_constraint_of(error))
        if sentence is None:
            raise
        raise Invalid(sentence) from error


def _constraint_of(error: IntegrityError) -> str:
    diagnostics = getattr(error.__cause__, "diag", None)
    return getattr(diagnostics, "constraint_name", None) or ""
