"""Stage 16, organisations: the bodies and classes of bodies that hold a role in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from clew_reader.actors import BODY, CLASS, Actor, Actors
from clew_reader.names import fold
from clew_reader.records import Award, Commitment, Decision, Organisation
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
    commitments: tuple[Commitment, ...],
    awards: tuple[Award, ...],
) -> tuple[Organisation, ...]:
    """Organisations with a role, in the order of the text."""
    holders: dict[str, Holder] = {}
    deciding = {decision.by for decision in decisions if decision.by}
    awarding = {award.awarder for award in awards if award.awarder}
    asked = _asked(commitments)
    held = actors.within_posts
    for actor in sorted(actors.by_first.values(), key=lambda actor: actor.first):
        if actor.kind not in (BODY, CLASS) or _is_persons(signs, actor) or actor.first in held:
            continue
        roles = list(_roles(signs, actor))
        if actor.called in deciding:
            roles.append("decides")
        if actor.called in awarding:
            roles.append("awards")
        if actor.called in asked or actor.called.casefold() in asked:
            roles.append("is_assigned")
        if not roles:
            continue
        holder = holders.setdefault(fold(actor.called), Holder(actor))
        for role in roles:
            holder.roles[role] = None
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


def _asked(commitments: tuple[Commitment, ...]) -> set[str]:
    """The names under which bodies are assigned tasks; lists were taken apart, so their joined form counts as well."""
    names: set[str] = set()
    for commitment in commitments:
        names.update(commitment.assignees)
    return names


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
    return roles
