"""Where an address leads whose document or clause was merged into another one."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.documents.access import visible_documents
from clew.documents.models import Clause, FormerAddress


@dataclass(frozen=True, slots=True)
class Onward:
    """The address that stands today; `label` is what stood at the old one, `clause` whether that was a clause."""

    document_id: int
    key: str
    label: str
    clause: bool

    @property
    def note(self) -> str:
        """What the page that follows says, so that nobody wonders why it is another one."""
        if self.clause:
            words = _("Clause %(label)s was merged into this one; the old address leads here.")
        else:
            words = _("The entry “%(label)s” was merged into this document; the old address leads here.")
        return words % {"label": self.label}


def leads_on(actor: Actor, document_id: int, key: str = "") -> Onward | None:
    """Where the address leads, for those who may see what stands there now. Two queries at most."""
    visible = visible_documents(actor)
    merged = (
        Clause.objects.filter(document=document_id, key=key, merged_into__isnull=False, document__in=visible)
        .select_related("merged_into")
        .first()
    )
    if merged is not None and merged.merged_into is not None:
        return Onward(merged.merged_into.document_id, merged.merged_into.key, merged.label or merged.key, True)
    former = (
        FormerAddress.objects.filter(former_id=document_id, key=key, document__in=visible)
        .select_related("clause")
        .first()
    )
    if former is None:
        return None
    return Onward(former.document_id, former.clause.key if former.clause else "", former.label, bool(key))
