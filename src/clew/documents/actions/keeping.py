"""Who keeps the documents of a unit that has ended."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from clew.actors.actor import Actor
from clew.documents.models import Document, DocumentRecipient
from clew.history.recording import action
from clew.org.access import check_change
from clew.org.models import Unit


@action
def keep_on(*, units: Collection[Unit], keeper: Unit, by: Actor, at: datetime) -> int:
    """The documents that these units kept are kept by another one, and what was addressed to them is addressed to it:
    nobody could read them otherwise, as roles do not reach units that have ended. It follows from the act, so whoever
    may change the units may. Returns how many it keeps now."""
    check_change(by, units)
    addressed = set(DocumentRecipient.objects.filter(unit__in=units).values_list("document", flat=True))
    known = set(DocumentRecipient.objects.filter(unit=keeper).values_list("document", flat=True))
    DocumentRecipient.objects.bulk_create(
        DocumentRecipient(document_id=pk, unit=keeper) for pk in sorted(addressed - known)
    )
    return Document.objects.filter(owner_unit__in=units).update(owner_unit=keeper)
