"""What of this room touches records of this room and of lower ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.archive.queries import passage_url
from clew.face.links import Link, Ref
from clew.face.wording import period as period_words
from clew.face.wording import quantity
from clew.indicators import access
from clew.indicators.models import Figure, FigureMention, Statement, StatementMention, Target, TargetMention

_MOST = 50  # a panel shows the latest; the page of the indicator has the rest

Found = dict[Ref, list[Link]]


def linked_to(refs: Collection[Ref], actor: Actor) -> Found:
    """What touches units, clauses, documents, indicators, figures, targets and originals. At most ten queries."""
    ids: dict[str, set[int]] = defaultdict(set)
    for ref in refs:
        ids[ref.model].add(ref.id)
    found: Found = defaultdict(list)
    for model, seek in _SEEKERS:
        if ids[model]:
            seek(model, ids[model], actor, found)
    return dict(found)


def _targets(model: str, ids: set[int], actor: Actor, found: Found) -> None:
    path = {"document": "clause__document"}.get(model, model)
    rows = access.visible_targets(actor).filter(**{f"{path}__in": ids}, closed_at=None)
    rows = rows.select_related("indicator", "clause")
    column = {"document": "clause__document_id"}.get(model, f"{model}_id")
    _enter(rows, column, model, _target_link, found)


def _figures(model: str, ids: set[int], actor: Actor, found: Found) -> None:
    rows = access.visible_figures(actor).filter(**{f"{model}__in": ids}, closed_at=None).select_related("indicator")
    _enter(rows, f"{model}_id", model, _figure_link, found)


def _statements(model: str, ids: set[int], actor: Actor, found: Found) -> None:
    rows = access.visible_statements(actor).filter(**{f"{model}__in": ids}).select_related("indicator")
    _enter(rows, f"{model}_id", model, _statement_link, found)


def _enter(rows: QuerySet[Any], column: str, model: str, link: Callable[[Any], Link], found: Found) -> None:
    for row in rows.order_by("-pk")[:_MOST]:
        owner: Any = row
        for name in column.split("__"):
            owner = getattr(owner, name)
        found[Ref(model, owner)].append(link(row))


def _said_in(model: str, ids: set[int], actor: Actor, found: Found) -> None:
    """Facts whose words stand in an original."""
    sources: tuple[tuple[Any, str, QuerySet[Any], Callable[[Any], Link]], ...] = (
        (FigureMention, "figure", access.visible_figures(actor).filter(closed_at=None), _figure_link),
        (TargetMention, "target", access.visible_targets(actor).filter(closed_at=None), _target_link),
        (StatementMention, "statement", access.visible_statements(actor), _statement_link),
    )
    for mentions, name, visible, link in sources:
        rows = mentions.objects.filter(passage__rendition__original__in=ids, **{f"{name}__in": visible})
        for mention in rows.select_related(f"{name}__indicator", "passage__rendition").order_by("-pk")[:_MOST]:
            found[Ref(model, mention.passage.rendition.original_id)].append(link(getattr(mention, name)))


def _words_of(model: str, ids: set[int], actor: Actor, found: Found) -> None:
    """The passages that state a figure or a target."""
    mentions: Any = FigureMention if model == "figure" else TargetMention
    visible: Any = access.visible_figures(actor) if model == "figure" else access.visible_targets(actor)
    rows = mentions.objects.filter(**{f"{model}__in": ids}).filter(**{f"{model}__in": visible.filter(pk__in=ids)})
    for mention in rows.order_by("-pk")[:_MOST]:
        link = Link("words", mention.said[:120], passage_url(mention.passage_id),
                    mention.get_agreement_display())  # fmt: skip
        found[Ref(model, getattr(mention, f"{model}_id"))].append(link)


def _figure_link(figure: Figure) -> Link:
    value = figure.get_absence_display() if figure.value is None else quantity(figure.value, figure.indicator.unit)
    note = f"{period_words(figure.period, figure.calendar)}, {figure.get_vintage_display()}"
    return Link("figure", f"{figure.indicator}: {value}", reverse("indicators:figure", args=[figure.pk]), note)


def _target_link(target: Target) -> Link:
    value = quantity(target.value, target.indicator.unit)
    note = f"{period_words(target.period, target.calendar)}, {target.get_basis_display()}"
    url = reverse("indicators:indicator", args=[target.indicator_id]) + f"?unit={target.unit_id}"
    return Link("target", f"{target.indicator}: {value}", url, note)


def _statement_link(statement: Statement) -> Link:
    about = statement.indicator or statement.indicator_text or _("statement")
    value = quantity(statement.value, statement.unit_of_measure)
    url = ""
    if statement.indicator_id:
        url = reverse("indicators:indicator", args=[statement.indicator_id]) + f"?unit={statement.unit_id}"
    return Link("statement", f"{about}: {value}", url, str(statement.get_verdict_display()))


_SEEKERS: tuple[tuple[str, Callable[[str, set[int], Actor, Found], None]], ...] = (
    ("unit", _targets),
    ("unit", _figures),
    ("indicator", _targets),
    ("indicator", _statements),
    ("clause", _targets),
    ("clause", _statements),
    ("document", _targets),
    ("original", _said_in),
    ("figure", _words_of),
    ("target", _words_of),
)
