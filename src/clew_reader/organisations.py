"""Stage 16, organisations: the bodies and classes of bodies that hold a role in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from clew_reader.actors import BODY, CLASS, Actor, Actors
from clew_reader.names import fold
from clew_reader.records import Award, Decision, Organisation
from clew_reader.signs import Signs

_COORDINATES = 3  # words between "coordinate with" and the body


@dataclass
class Holder:
    """A body or class with its roles; `actor` is its first mention in a role."""

    actor: Actor
    roles: dict[str, None] = field(default_factory=dict)


def find_organisations(
    signs: Signs,
    actors: Actors,
    decisions: tuple[Decision, ...],
    awards: tuple[Award, ...],
    asked: frozenset[int],
    awarded: list[tuple[int, int]],
) -> tuple[Organisation, ...]:
    # long: gathers every source of a role in one walk
    """Organisations with a role; `asked` are the first words of assignees, `awarded` the words of who receives."""
    holders: dict[str, Holder] = {}
    deciding = {decision.by for decision in decisions if decision.by}
    awarding = {award.awarder for award in awards if award.awarder}
    receiving = {
        first: Actor(first, last, signs.written(first, last), CLASS) for first, last in awarded if last > first
    }
    inside = {place for first, last in awarded for place in range(first, last)} - set(receiving)
    for place in sorted({*actors.by_first, *receiving}):
        actor = receiving.get(place) or actors.by_first[place]
        if (
            actor.kind not in (BODY, CLASS)
            or _is_persons(signs, actor)
            or place in actors.within_posts
            or place in inside
        ):
            continue
        roles = ["is_awarded"] if place in receiving else _roles(signs, actor)
        roles += ["decides"] if actor.called in deciding else []
        roles += ["awards"] if actor.called in awarding else []
        roles += ["is_assigned"] if place in asked else []
        if roles:
            holder = holders.setdefault(fold(actor.called), Holder(actor))
            holder.roles.update(dict.fromkeys(roles))
    return tuple(
        Organisation(
            f"org{number + 1:02d}",
            holder.actor.called,
            holder.actor.kind,
            tuple(holder.roles),
            signs.span(holder.actor.first, holder.actor.last),
        )
        for number, holder in enumerate(holders.values())
    )


def _is_persons(signs: Signs, actor: Actor) -> bool:
    """A class of persons ("members", "các đồng chí") is no organisation."""
    return any(signs.at(place, "head.persons") is not None for place in range(actor.first, actor.last)) and not any(
        signs.at(place, "head.bodies", "head.body") is not None for place in range(actor.first, actor.last)
    )


def _roles(signs: Signs, actor: Actor) -> list[str]:
    sentence = signs.sentence(actor.first)
    if sentence is None:
        return []
    stretch = signs.stretch(sentence)
    roles = []
    attending = signs.marks.first(stretch.start, stretch.stop, "role.attending")
    if attending is not None and not signs.marks.first(stretch.start, stretch.stop, "role.speaker", "ask"):
        roles.append("attends")
    before = range(max(stretch.start, actor.first - _COORDINATES), actor.first)
    if any(signs.at(place, "coordinate") is not None for place in before):
        roles.append("coordinates")
    chairing = signs.at(actor.last, "role.chair")
    if chairing is not None:
        roles.append("chairs")
    after = range(actor.last, min(stretch.stop, actor.last + 3))
    if any(signs.at(place, "ask.directed") is not None for place in after):
        roles.append("directs")
    if any(signs.at(place, "must", "ask.passive") is not None for place in after):
        roles.append("is_assigned")
    if signs.marks.ending(actor.first, stretch.start, "addressed") or (
        signs.at(actor.first - 1, "article") and signs.marks.ending(actor.first - 1, stretch.start, "addressed")
    ):
        roles.append("is_addressed")
    if any(
        signs.at(place, "founding") is not None for place in range(max(stretch.start, actor.first - 2), actor.first)
    ):
        roles.append("is_established")
    if signs.at(actor.last, "past", "held", "act.convened") is not None:
        roles.append("acts")
    if signs.at(actor.last, "role.presenter") is not None:
        roles.append("presents")
    return roles
