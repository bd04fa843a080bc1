"""Stage 16, organisations: the bodies and classes of bodies that hold a role in the text."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import BODY, CLASS, Actor, Actors
from clew_reader.holders import Holders
from clew_reader.languages.base import word_set
from clew_reader.records import Award, Citation, Decision, Meeting, Organisation, Span
from clew_reader.signs import Signs


@dataclass(frozen=True, slots=True)
class Named:
    """What tells of bodies elsewhere: the documents cited and the recipients at the foot."""

    citations: tuple[Citation, ...] = ()
    recipients: tuple[Span, ...] = ()


_ISSUING = {"proposal": "proposes", "motion": "proposes", "report": "presents", "draft_amendment": "proposes"}
_NO_DOCUMENTS = Named()
_COMPOUND = 10  # letters of a word that names a body by itself: "Skolinspektionen"
_OWNING = word_set("of của")
_REPRESENTS = 30  # words of a list of those who are represented
_COORDINATES = 3  # words between "coordinate with" and the body


def find_organisations(
    signs: Signs,
    actors: Actors,
    decisions: tuple[Decision, ...],
    awards: tuple[Award, ...],
    asked: frozenset[int],
    awarded: list[tuple[int, int]],
    own: Meeting | None = None,
    named: Named = _NO_DOCUMENTS,
) -> tuple[Organisation, ...]:
    # long: gathers every source of a role in one walk
    """Organisations with a role; `asked` are the first words of assignees, `awarded` the words of who receives,
    `own` the meeting at hand and `named` the documents and recipients that tell of issuers and of who is addressed.
    """
    deciding = {decision.by for decision in decisions if decision.by}
    awarding = {award.awarder for award in awards if award.awarder}
    receiving = {
        first: Actor(first, last, signs.written(first, last), CLASS) for first, last in awarded if last > first
    }
    inside = {place for first, last in awarded for place in range(first, last)} - set(receiving)
    issuing = _issuers(signs, actors, named.citations)
    addressed = _recipients(signs, actors, named.recipients)
    body = _own(signs, own)
    bodies = [actor for actor in actors.by_first.values() if actor.kind == BODY]
    holders = Holders(signs, bodies, body)
    if body is not None:
        holders.add(body, ["decides"])
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
        roles += issuing.get(place, [])
        roles += ["is_addressed"] if place in addressed else []
        if not roles and actor.kind == BODY and _acts_here(signs, actor):
            roles = ["acts"]
        if roles:
            holders.add(actor, roles)
    return tuple(
        Organisation(
            f"org{number + 1:02d}",
            holder.actor.called,
            holder.actor.kind,
            tuple(holder.roles),
            signs.span(holder.actor.first, holder.actor.last),
        )
        for number, holder in enumerate(holders.all())
    )


def _acts_here(signs: Signs, actor: Actor) -> bool:
    """Whether a body that is named without a verb of a role takes part in what is told: not one whose mention only
    says whose something is ("the direction of the Central Committee"), and no congress."""
    first, last = actor.first, actor.last
    one_word = last - first == 1
    if one_word and (signs.knowledge(first).capitals or len(signs.words.lower[first]) < _COMPOUND):
        return False
    if any(signs.at(place, "meeting") is not None for place in range(first, last)):
        return False
    start = first - 1 if signs.at(first - 1, "article") is not None else first
    owner = signs.marks.ending(start, max(0, start - 2), "of", "issuer") if signs.knowledge(first).capitals else None
    if owner is not None and signs.words.lower[owner.first] in _OWNING:
        told = signs.marks.ending(owner.first, max(0, owner.first - 2), "of.abstract", "type", "types")
        if told is not None or signs.knowledge(first).head_first:
            return False
    if signs.at(first, "publisher.name") is not None:
        return False  # the paper that prints the text
    return not (signs.is_sign(last, "'’") or (one_word and signs.words.lower[first].endswith("s")))


def _own(signs: Signs, meeting: Meeting | None) -> Actor | None:
    """The body of the meeting at hand, as an actor."""
    if meeting is None or meeting.body is None or meeting.body_span is None:
        return None
    cut = signs.outline
    words = signs.words.within(cut.working(meeting.body_span.start), cut.working(meeting.body_span.end))
    if not words or any(signs.at(place, "meeting", "event") for place in words):
        return None  # the event of a speech is no organisation
    return Actor(words.start, words.stop, meeting.body, BODY)


def _issuers(signs: Signs, actors: Actors, citations: tuple[Citation, ...]) -> dict[int, list[str]]:
    """The roles of the bodies that are named as issuers of documents, by their first words."""
    found: dict[int, list[str]] = {}
    for citation in citations:
        if citation.issuer is None:
            continue
        for span in (citation.span, *citation.mentions):
            words = signs.words.within(signs.outline.working(span.start), signs.outline.working(span.end))
            for actor in actors.within(words.start, words.stop):
                if (
                    actor.kind == BODY
                    and citation.issuer.startswith(actor.called)
                    and not signs.at(actor.first, "meeting")
                ):
                    found.setdefault(actor.first, []).append(_ISSUING.get(citation.type, "issues"))
    return found


def _recipients(signs: Signs, actors: Actors, recipients: tuple[Span, ...]) -> set[int]:
    """The first words of the bodies to which an official document is sent."""
    found: set[int] = set()
    for span in recipients:
        words = signs.words.within(signs.outline.working(span.start), signs.outline.working(span.end))
        found.update(actor.first for actor in actors.within(words.start, words.stop) if actor.kind in (BODY, CLASS))
    return found


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
    if _attends(signs, actor, stretch):
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
    leading = not signs.knowledge(actor.first).capitals and signs.at(actor.first - 1, "must")  # "ska nämnden"
    if leading or any(signs.at(place, "must", "ask.passive") is not None for place in after):
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
    if any(signs.at(place, "moving") is not None for place in after[:2]):
        roles.append("proposes")
    elif actor.kind == BODY and any(signs.at(place, "role.speaker") is not None for place in after[:2]):
        roles.append("comments")
    if signs.at(actor.last, "role.presenter") is not None:
        roles.append("presents")
    return roles


def _attends(signs: Signs, actor: Actor, stretch: range) -> bool:
    """In a sentence that only tells who is there, or among those who are represented in a list of them."""
    attending = signs.marks.first(stretch.start, stretch.stop, "role.attending")
    if attending is not None and not signs.marks.first(stretch.start, stretch.stop, "role.speaker", "ask"):
        return True
    start = max(stretch.start, actor.first - _REPRESENTS)
    listed = signs.marks.first(stretch.start, actor.first, "many", "role.attending", "meeting") is not None
    return listed and signs.marks.first(start, actor.first, "represents") is not None
