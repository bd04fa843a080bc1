"""Who holds the meeting, with the area it belongs to."""

from __future__ import annotations

from collections import Counter

from clew_reader.actors import BODY, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.layout import Layout
from clew_reader.meeting_day import are_minutes
from clew_reader.records import Decision
from clew_reader.signs import Signs

_EARLY = 0.5  # part of a text in which it says whose meeting it is about
_SHORT_TEXT = 150  # words of a text that says anywhere whose meeting it is about
_LEAD = 2  # sentences in which news say who decided
_SENTENCE = 8  # words that make a line a sentence of the text
_NEAR = 14
_OWN = 4  # words between "its" and "meeting"
_TITLE_REACH = 25  # words above a session's number in which its body is named


def meeting_body(
    signs: Signs,
    actors: Actors,
    layout: Layout,
    meetings: list[Mark],
    adopting: list[Mark],
    decisions: tuple[Decision, ...],
    event: Actor | None = None,
) -> Actor | None:
    # long: the order in which evidence for the body is tried
    """Who held the meeting; else who decided most; else whose meeting it is called; else the body named most."""
    if layout.named is not None and adopting:
        return _adopting_body(signs, actors, adopting)
    holder = _holder(signs, actors, meetings)
    if holder is not None:
        return holder
    if are_minutes(signs):
        heading = _heading_body(signs, actors, decisions)
        if heading is not None:
            return heading
    titled = _titled(signs, actors, meetings)
    if titled is not None:
        return titled
    if event is not None:
        return event
    led = _in_lead(signs, actors, layout)
    if led is not None:
        return led
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


def _holder(signs: Signs, actors: Actors, meetings: list[Mark]) -> Actor | None:
    """ "The Council held its 4th conference", "höll den provinsiella partikommittén sin sjunde konferens"."""
    half = max(len(signs.words) * _EARLY, _SHORT_TEXT)
    for mark in meetings:
        if mark.first > half:
            break
        sentence = signs.sentence(mark.first)
        start = signs.stretch(sentence).start if sentence else mark.first
        if signs.marks.first(max(start, mark.first - _OWN), mark.first, "own.word") is not None:
            named = [actor for actor in actors.within(start, mark.first) if actor.kind == BODY]
            if named:
                return named[-1]  # "the Council decided this at its ordinary meeting"
        held = signs.marks.first(max(0, mark.first - _NEAR), mark.first, "held", "act.convened")
        if held is None:
            continue
        between = [actor for actor in actors.within(held.last, mark.first) if actor.kind == BODY]
        holder = actors.before(held.first, max(0, held.first - 20)) or next(iter(between), None)
        if holder is not None and holder.kind != BODY:
            holder = next(iter(between), None)
        if holder is not None and signs.sentence_of[holder.first] == signs.sentence_of[mark.first]:
            return holder
    return None


def _in_lead(signs: Signs, actors: Actors, layout: Layout) -> Actor | None:
    """The first body of the lead of news that is one of those that meet: a council, board or committee."""
    if layout.published is None:
        return None
    told = 0
    for sentence in signs.outline.sentences:
        stretch = signs.stretch(sentence)
        if len(stretch) < _SENTENCE or sentence.block == layout.title or sentence.block == layout.dateline:
            continue
        for actor in actors.within(stretch.start, stretch.stop):
            meets = any(signs.at(place, "body.meets") for place in range(actor.first, actor.last))
            if actor.kind == BODY and meets and actor.first not in actors.within_posts:
                return actor
        told += 1
        if told >= _LEAD:
            return None
    return None


def _adopting_body(signs: Signs, actors: Actors, adopting: list[Mark]) -> Actor | None:
    """The body in the line above the session's number, or before it in its sentence; the fullest name of them."""
    named: list[Actor] = []
    for mark in adopting:
        start = max(0, mark.first - _TITLE_REACH)
        sentence = signs.sentence(mark.first)
        within = actors.within(start, mark.first)
        if sentence is not None and sentence.end - sentence.start > 120:
            within = [actor for actor in within if signs.sentence_of[actor.first] == signs.sentence_of[mark.first]]
        named += [actor for actor in within[-1:] if actor.kind == BODY]
    return max((widened(signs, actor) for actor in named), key=lambda actor: len(actor.called), default=None)


def widened(signs: Signs, actor: Actor) -> Actor:
    """A body whose name runs on in the next line of a head: "HỘI ĐỒNG NHÂN DÂN / XÃ ĐỒNG LẠC"; without its term."""
    last = actor.last
    start = signs.words.ends[last - 1]
    line = signs.text.find("\n", start)
    cell = signs.text[start : line if line >= 0 else len(signs.text)]
    if line >= 0 and (not cell.strip() or cell.startswith("\t")):
        place = signs.words.within(line, len(signs.text)).start
        level = signs.at(place, "level", "place.level") if place < len(signs.words) else None
        plain = line >= 0 and not cell.strip()
        if level is not None and plain and signs.capital(place):
            last = level.last
            while last < len(signs.words) and signs.capital(last) and "\n" not in _gap(signs, last):
                last += 1
    for place in range(actor.first + 1, last):
        ordinal = signs.at(place, "ordinal")
        if signs.at(place, "term") is not None or (ordinal is not None and ordinal.last - ordinal.first > 1):
            last = place  # "Ban Chấp hành Đảng bộ tỉnh khóa XVI", "... lần thứ 17": no part of the name
            break
    called = actor.called if last == actor.last else signs.written(actor.first, last)
    return Actor(actor.first, last, called, actor.kind)


def _gap(signs: Signs, place: int) -> str:
    return signs.text[signs.words.ends[place - 1] : signs.words.starts[place]]


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
    boards = [actor for actor in named if not _is_area(signs, actor)]
    return next(iter(boards or named), None)


def _is_area(signs: Signs, actor: Actor) -> bool:
    """A municipality or region, whose name stands above that of the board that meets."""
    closing = signs.at(actor.last - 1, "body.closing", "place.level")
    return signs.at(actor.first, "body.leading") is not None or (closing is not None and not actor.called.islower())


def _is_meeting(signs: Signs, actor: Actor) -> bool:
    return signs.at(actor.first, "meeting") is not None


def _titled(signs: Signs, actors: Actors, meetings: list[Mark]) -> Actor | None:
    """ "Meeting of the Planning Committee", "Kommunstyrelsens sammanträde", "Hội nghị Ban Chấp hành Đảng bộ tỉnh"."""
    for mark in meetings[:3]:
        if mark.first > 60:
            break
        before = actors.by_last.get(mark.first)
        if (
            before is not None
            and before.kind == BODY
            and signs.sentence_of[before.first] == signs.sentence_of[mark.first]
        ):
            return before
        kind = next(iter(signs.marks.within(mark.last, min(len(signs.words), mark.last + 6), "kind")), None)
        start = kind.last if kind is not None else mark.last  # "Kỳ họp thứ 5 (chuyên đề) HĐND tỉnh"
        for place in range(start, min(len(signs.words), start + 4)):
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
