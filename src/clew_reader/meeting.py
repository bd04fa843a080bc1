# long: one record; each field has its own order of evidence
"""Stage 16, the meeting that a text reports: body, ordinal, kind, day, term and chairs."""

from __future__ import annotations

import re
from collections import Counter

from clew_reader.actors import BODY, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.days import day_at
from clew_reader.doubts import Doubt
from clew_reader.layout import Layout
from clew_reader.records import Decision, Meeting, Person, Span
from clew_reader.signs import Signs

_EARLY = 0.5  # part of a text in which it says which meeting it is about
_NEAR = 14
_SLUG_ORDINAL = re.compile(r"lan-thu-([0-9]{1,3})")
_SLUG_KINDS = (
    ("chuyen-de", "thematic"), ("tong-ket", "review"), ("so-ket", "review"), ("bat-thuong", "extraordinary"),
    ("thuong-ky", "ordinary"),
)  # fmt: skip
_SPOKEN = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth":
    9, "tenth": 10, "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7,
    "åttonde": 8, "nionde": 9, "tionde": 10, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip


def find_meeting(
    signs: Signs, actors: Actors, layout: Layout, people: tuple[Person, ...], decisions: tuple[Decision, ...]
) -> Meeting | None:
    """The meeting, or None where the text speaks of none."""
    total = len(signs.words)
    if layout.named is not None and layout.own_type not in ("minutes", "notice", "conclusion", None):
        return None
    meetings = [mark for mark in signs.marks.within(0, total, "meeting") if not _is_skipped(signs, layout, mark)]
    if not meetings and not signs.marks.first(0, total, "minutes"):
        return None
    ordinal, ordinal_span = _ordinal(signs, layout, meetings)
    kind = _kind(signs, layout, ordinal)
    body = _body(signs, actors, layout, meetings, decisions)
    date, date_span = _date(signs, layout, meetings)
    met = signs.marks.first(0, total, "role.attending", "role.chair") is not None and len(meetings) > 1
    if not (decisions or date or ordinal or met):
        return None
    chairs = [person for person in people if "chair" in person.roles]
    doubts = []
    if kind is not None and _slug_kind(signs, layout) == kind:
        doubts.append(Doubt("kind_by_address"))
    if not chairs:
        doubts.append(Doubt("no_chair"))
    term = _term(signs, body)
    return Meeting(
        body=body.called if body is not None else None,
        body_span=signs.span(body.first, body.last) if body is not None else None,
        ordinal=ordinal,
        ordinal_span=ordinal_span,
        kind=kind,
        date=date,
        date_span=date_span,
        term=signs.written(*term) if term is not None else None,
        term_span=signs.span(*term) if term is not None else None,
        chairs=tuple(person.name for person in chairs if person.name),
        chair_spans=tuple(person.spans[0] for person in chairs if person.spans),
        doubts=tuple(doubts),
    )


def _is_skipped(signs: Signs, layout: Layout, mark: Mark) -> bool:
    sentence = signs.sentence(mark.first)
    return sentence is None or sentence.block in layout.furniture


def _address(signs: Signs, layout: Layout) -> str:
    return signs.text[layout.address[0] : layout.address[1]] if layout.address is not None else ""


def _ordinal(signs: Signs, layout: Layout, meetings: list[Mark]) -> tuple[int | None, Span | None]:
    """ "the 20th Conference", "Hội nghị lần thứ 4", "4:e sammanträdet"; not of an earlier one ("since the third")."""
    for mark in meetings:
        if signs.sentence_of[mark.first] > len(signs.outline.sentences) * _EARLY:
            break
        found = _ordinal_before(signs, mark.first) or _ordinal_after(signs, mark.last)
        if found is None or signs.marks.ending(found[0], max(0, found[0] - 4), "earlier") is not None:
            continue
        if signs.at(found[0] - 1, "article") and signs.marks.ending(found[0] - 1, max(0, found[0] - 5), "earlier"):
            continue
        if _is_congress(signs, mark):
            continue
        return found[2], signs.span(found[0], found[1])
    slug = _SLUG_ORDINAL.search(_address(signs, layout))
    if slug is not None and layout.address is not None:
        start = layout.address[0]
        return int(slug.group(1)), signs.outline.span(start + slug.start(), start + slug.end())
    return None, None


def _is_congress(signs: Signs, mark: Mark) -> bool:
    """A congress that is named with its number is mostly cited, not met in."""
    word = signs.words.lower[mark.first]
    return word.startswith(("congress", "kongress")) or signs.words.lower[mark.first : mark.first + 2] == ["đại", "hội"]


def _ordinal_before(signs: Signs, place: int) -> tuple[int, int, int] | None:
    """Within the two words before: "20th", "4:e", "third"."""
    for start in range(place - 1, max(-1, place - 5), -1):
        lower = signs.words.lower[start]
        if lower.isdecimal() and len(lower) <= 3 and start + 1 < place:
            after = signs.words.lower[start + 1]
            if after in ("st", "nd", "rd", "th") and signs.touching(start):
                return start, start + 2, int(lower)
            if after == ":" and start + 2 < place and signs.words.lower[start + 2] in ("e", "a"):
                return start, start + 3, int(lower)
        if lower in _SPOKEN and start == place - 1 and len(lower) > 4:
            return start, start + 1, _SPOKEN[lower]
    return None


def _ordinal_after(signs: Signs, place: int) -> tuple[int, int, int] | None:
    """lần thứ 4, thứ mười"""
    mark = signs.at(place, "ordinal")
    if mark is None or mark.last >= len(signs.words) or signs.words.lower[place].startswith("kh"):
        return None
    word = signs.words.lower[mark.last]
    value = int(word) if word.isdecimal() and len(word) <= 3 else _SPOKEN.get(word)
    return (place, mark.last + 1, value) if value is not None else None


def _slug_kind(signs: Signs, layout: Layout) -> str | None:
    address = _address(signs, layout)
    return next((kind for slug, kind in _SLUG_KINDS if slug in address), None)


def _kind(signs: Signs, layout: Layout, ordinal: int | None) -> str | None:
    """Said in the first half or in the title, else told by the address; a numbered one is ordinary."""
    half = int(len(signs.words) * _EARLY)
    for label in ("kind.extraordinary", "kind.thematic", "kind.review", "kind.ordinary"):
        if signs.marks.first(0, half, label) is not None:
            return label.partition(".")[2]
    return _slug_kind(signs, layout) or ("ordinary" if ordinal is not None else None)


def _body(
    signs: Signs, actors: Actors, layout: Layout, meetings: list[Mark], decisions: tuple[Decision, ...]
) -> Actor | None:
    # long: the order in which evidence for the body is tried
    """Who held the meeting; else who decided most; else whose meeting it is called; else the body named most."""
    half = len(signs.words) * _EARLY
    for mark in meetings:
        if mark.first > half:
            break
        held = signs.marks.first(max(0, mark.first - _NEAR), mark.first, "held", "act.convened")
        holder = actors.before(held.first, max(0, held.first - 20)) if held is not None else None
        if (
            holder is not None
            and holder.kind == BODY
            and signs.sentence_of[holder.first] == signs.sentence_of[mark.first]
        ):
            return holder
    if _are_minutes(signs):
        heading = _heading_body(signs, actors, decisions)
        if heading is not None:
            return heading
    titled = _titled(signs, actors, meetings)
    if titled is not None:
        return titled
    bodies = {
        actor.called.casefold(): actor
        for actor in sorted(actors.by_first.values(), key=lambda actor: -actor.first)
        if actor.kind == BODY
    }
    deciding = Counter(
        decision.by.casefold() for decision in decisions if decision.by and decision.by.casefold() in bodies
    )
    if deciding:
        longest = max(deciding, key=lambda name: (deciding[name], len(name)))
        wider = [name for name in deciding if longest in name]
        return bodies[max(wider, key=len)]
    if layout.title is None and not meetings:
        return None
    named = Counter(
        actor.called.casefold()
        for actor in actors.by_first.values()
        if actor.kind == BODY and not _is_meeting(signs, actor)
    )
    return bodies[named.most_common(1)[0][0]] if named and meetings else None


def _heading_body(signs: Signs, actors: Actors, decisions: tuple[Decision, ...]) -> Actor | None:
    """The body at the top of minutes: the one that decides in them, else the first."""
    blocks = signs.outline.blocks[:3]
    if not blocks:
        return None
    words = signs.words.within(blocks[0].start, blocks[-1].end)
    named = [actor for actor in actors.within(words.start, words.stop) if actor.kind == BODY]
    deciders = {decision.by.casefold() for decision in decisions if decision.by}
    for actor in named:
        called = actor.called.casefold()
        if any(decider in called or called in decider for decider in deciders):
            return actor
    return named[0] if named else None


def _is_meeting(signs: Signs, actor: Actor) -> bool:
    return signs.at(actor.first, "meeting") is not None


def _titled(signs: Signs, actors: Actors, meetings: list[Mark]) -> Actor | None:
    """ "Meeting of the Planning Committee", "Kommunstyrelsens sammanträde", "Hội nghị Ban Chấp hành Đảng bộ tỉnh"."""
    for mark in meetings[:3]:
        if mark.first > 60:
            break
        before = actors.by_last.get(mark.first)
        if before is not None and before.kind == BODY:
            return before
        for place in range(mark.last, min(len(signs.words), mark.last + 4)):
            actor = actors.by_first.get(place)
            if actor is not None and actor.kind == BODY:
                return actor
            if (
                not signs.at(place, "of", "article", "ordinal", "lead.away", "held")
                and not signs.words.lower[place].isdecimal()
            ):
                break
    minutes = signs.marks.first(0, min(60, len(signs.words)), "minutes")
    if minutes is not None:
        for place in range(minutes.last, min(len(signs.words), minutes.last + 8)):
            actor = actors.by_first.get(place)
            if actor is not None and actor.kind == BODY:
                return actor
    return None


def _date(signs: Signs, layout: Layout, meetings: list[Mark]) -> tuple[str | None, Span | None]:
    """A full day beside the meeting; or day and month, with the year of the dateline."""
    half = len(signs.words) * _EARLY
    for sentence in signs.outline.sentences:
        stretch = signs.stretch(sentence)
        if not stretch or stretch.start > half:
            break
        if sentence.block in layout.furniture or not signs.marks.first(
            stretch.start, stretch.stop, "meeting", "held", "minutes"
        ):
            continue
        for place in stretch:
            found = day_at(signs, place, stretch.stop)
            if found is not None:
                if _dates_a_document(signs, place, stretch.start):
                    continue
                return found[1], signs.span(place, found[0])
    if layout.published is not None and layout.published_at is not None and _are_minutes(signs):
        return layout.published, signs.outline.span(*layout.published_at)
    if layout.published is not None:
        partial = _day_without_year(signs, layout, half)
        if partial is not None:
            return partial
    return None, None


def _are_minutes(signs: Signs) -> bool:
    """Minutes say so within their first words; the day at their top is that of the meeting."""
    return signs.marks.first(0, min(40, len(signs.words)), "minutes") is not None


def _dates_a_document(signs: Signs, place: int, first: int) -> bool:
    """Whether a day stands after a document's name or symbol."""
    marks = signs.marks.within(max(first, place - 9), place, "type", "number")
    return any(mark.value != "minutes" for mark in marks)


def _day_without_year(signs: Signs, layout: Layout, half: float) -> tuple[str, Span] | None:
    """ "On the morning of January 14": the year is that of the dateline, if the day is at most that day."""
    assert layout.published is not None
    year = layout.published[:4]
    for mark in signs.marks.within(0, int(half), "month"):
        if not mark.value.isdecimal():
            continue
        for place in (mark.last, mark.first - 1):
            word = signs.words.lower[place] if 0 <= place < len(signs.words) else ""
            if word.isdecimal() and len(word) <= 2:
                day = f"{year}-{int(mark.value):02d}-{int(word):02d}"
                first, last = min(place, mark.first), max(place + 1, mark.last)
                if day <= layout.published and signs.sentence_of[mark.first] <= 3:
                    return day, signs.span(first, last)
    return None


def _term(signs: Signs, body: Actor | None) -> tuple[int, int] | None:
    """The term right after the body's name: ", term 2025-2030", "nhiệm kỳ 2025 - 2030"."""
    if body is None:
        return None
    for mark in signs.marks.within(body.last, min(len(signs.words), body.last + 6), "term"):
        last = mark.last
        while (
            last < len(signs.words)
            and last - mark.last < 4
            and (signs.words.lower[last].isdecimal() or signs.is_sign(last, "-–"))
        ):
            last += 1
        if last > mark.last:
            return mark.last, last
    return None
