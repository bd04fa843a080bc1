"""Statements: what a text says of growth, distance, share, rank, count or contribution, with its verdict."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive.models import Passage
from clew.documents.models import Clause
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import access
from clew.indicators.measures import PLACES, places_of
from clew.indicators.models import Indicator, Statement, StatementMention
from clew.indicators.verifying import verify
from clew.org.models import Unit

KINDS: Final = frozenset({"level", "growth", "difference", "share", "target", "rank", "count_of_total", "contribution"})


@action
def record_statement(  # long: every column of a statement is given once, by name
    *,
    unit: Unit,
    kind: str,
    value: Decimal,
    indicator: Indicator | None = None,
    indicator_text: str = "",
    clause: Clause | None = None,
    total: Decimal | None = None,
    unit_of_measure: str = "",
    comparator: str = "",
    qualifier: str = "exact",
    direction: str = "",
    status: str = "",
    period: str = "",
    calendar: str = "",
    passage: Passage | None = None,
    said: str = "",
    by: Actor,
    at: datetime,
) -> Statement:
    """Keeps what was said and judges it. `value` has as many digits after the point as the text: they are its
    tolerance. Words for kind, comparator, qualifier and direction are those of the corpus format."""
    # long: every column of a statement is given once, by name
    access.check_record(by, [unit.pk])
    if kind not in KINDS:
        raise Invalid(_("Choose what the text says: growth, difference, share, rank or count."), field="kind")
    if kind == "count_of_total" and total is None:
        raise Invalid(_("Say of how many: a count of a total needs both numbers."), field="total")
    if places_of(value) > PLACES:
        raise Invalid(_("A stated number has at most six digits after the point."), field="value")
    statement = Statement(
        unit=unit,
        kind=kind,
        value=value,
        places=places_of(value),
        indicator=indicator,
        indicator_text=indicator_text,
        clause=clause,
        total=total,
        unit_of_measure=unit_of_measure,
        comparator=comparator or "",
        qualifier=qualifier or "exact",
        direction=direction or "",
        status=status or "",
        period=period or "",
        calendar=calendar or (indicator.calendar if indicator else ""),
        **recorded(by, at),
    )
    verify([statement])
    statement.save()
    if passage is not None:
        StatementMention.objects.create(
            statement=statement, passage=passage, said=said or passage.quote, agreement=statement.verdict,
            **recorded(by, at),
        )  # fmt: skip
    return statement
