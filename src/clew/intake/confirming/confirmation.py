"""What a confirmation works with: the claim, what the officer chose, the words it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive import actions as archive
from clew.archive.models import Passage
from clew.intake.models import Claim, Report
from clew.org.models import Serves, Unit

LIKELY: Final = 0.6
"""From this score on a proposal is what Enter confirms; below it the officer has to choose."""

M = TypeVar("M", bound=models.Model)


@dataclass(frozen=True, slots=True)
class Became:
    """What a confirmation made, or, with `merged`, the record that it joined."""

    record: models.Model
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One claim being confirmed. `record` is the reader's record with the officer's corrections; `choice` holds the
    ids that the officer chose, by the names used in `Ref` ("indicator", "unit", "document", ...); 0 means: none of the
    proposed ones.
    """

    claim: Claim
    report: Report
    record: Mapping[str, Any]
    choice: Mapping[str, Any]
    by: Actor
    at: datetime
    _passages: dict[tuple[int, int], Passage] = field(default_factory=dict)

    def pick(self, kind: type[M], model: str) -> M | None:
        """The chosen record, or without a choice the likely proposal; None where there is neither."""
        record_id = self.picked_id(model)
        return kind._default_manager.filter(pk=record_id).first() if record_id else None

    def picked_id(self, model: str) -> int | None:
        """The id that `pick` looks up."""
        if model in self.choice:
            return int(self.choice[model] or 0) or None
        likely = (one for one in self.claim.proposals if one["model"] == model and one["score"] >= LIKELY)
        return next((int(one["id"]) for one in likely), None)

    def unit(self) -> Unit:
        """The unit that the claim speaks of: the chosen one, else the reporting unit, else the receiving one."""
        return self.pick(Unit, "unit") or self.report.about or self.report.unit

    def area(self) -> Unit:
        """The unit that a number speaks of: as `unit`, but a body that serves an area has no harvest of its own, and
        what a committee's office receives tells of its province."""
        unit = self.unit()
        if self.picked_id("unit"):
            return unit
        service = Serves.objects.filter(body=unit, valid__contains=self.at.date()).select_related("area").first()
        return service.area if service else unit

    def passage(self) -> Passage:
        """The words of the claim."""
        return self.passage_of(self.claim.start, self.claim.end)

    def passage_of(self, start: int, end: int) -> Passage:
        """The words of some span of the report."""
        if self.report.rendition is None or not 0 <= start < end:
            raise Invalid(_("This claim has no words in the text. Select them and make the claim by hand."))
        if (start, end) not in self._passages:
            marked = archive.mark_passages(
                rendition=self.report.rendition, spans=[(start, end)], by=self.by, at=self.at
            )
            self._passages[start, end] = marked[0]
        return self._passages[start, end]

    def text(self, name: str) -> str:
        """A text field of the record, or nothing."""
        value = self.record.get(name)
        return str(value) if value is not None else ""

    def day(self, name: str) -> date | None:
        """A day of the record; a day that does not exist is refused, not guessed."""
        value = self.record.get(name)
        if not value:
            return None
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise Invalid(
                _("%(value)s is not a day. Write it as year-month-day, for example 2025-09-30."),
                field=name,
                value=value,
            ) from None

    def became_of(self, kind: str, made: type[M], reader_id: str = "") -> M | None:
        """The record that a decided claim of this report became: the first of its kind, or that of the reader's id."""
        claims = Claim.objects.filter(report=self.report, kind=kind, became_id__isnull=False)
        if reader_id:
            claims = claims.filter(record__id=reader_id)
        record_id = claims.order_by("pk").values_list("became_id", flat=True).first()
        return made._default_manager.filter(pk=record_id).first() if record_id else None
