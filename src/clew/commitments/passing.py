"""What becomes of open commitments when the units that have them end: one rule for the preview and for the deed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.commitments.models import Commitment


class Fate(models.TextChoices):
    """What becomes of a commitment."""

    PASSES = "passes", _("passes to the successor")
    JOINED = "joined", _("the successor has the same task already; closed")
    DECISION = "decision", _("needs a decision")


def fates(commitments: Iterable[Commitment], heir: int | None, held: Collection[int]) -> dict[int, Fate]:
    """Commitment id -> its fate, for open commitments in the order in which they are to pass on.

    `held` are the parents of which the heir has a child already: a task laid out on all units of a kind is the heir's
    once, so what comes second is closed.
    """
    taken = set(held)
    found = {}
    for one in commitments:
        if heir is None:
            found[one.pk] = Fate.DECISION
        elif one.parent_id is not None and one.unit_id is not None and one.parent_id in taken:
            found[one.pk] = Fate.JOINED
        else:
            found[one.pk] = Fate.PASSES
            if one.parent_id is not None:
                taken.add(one.parent_id)
    return found
