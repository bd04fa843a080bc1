"""What a meeting discussed: whether a sentence tells it, and the topics one by one."""

from __future__ import annotations

from collections.abc import Iterator

from clew_reader.actors import BODY, CLASS, GENERIC, Actors
from clew_reader.cues import Mark
from clew_reader.deciding import Act
from clew_reader.openings import is_meeting
from clew_reader.pieces import cut, trimmed
from clew_reader.signs import Signs

_NEAR = 8  # words between the verb of holding and the meeting
_AIM = 24  # words between the meeting and what it is for
_DOING = ("do.base", "contribute", "discuss", "opine.on")


def discusses(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Whether a sentence tells that the meeting discussed or commented on something."""
    if (start := signs.at(first, "discussing")) is not None and start.last < last:
        return signs.marks.first(first, last, "topics") is not None
    if signs.marks.first(first, min(last, first + 6), "discuss.noun") is not None:
        return True
    for mark in signs.marks.within(first, last, "discuss", "contribute"):
        ours = signs.at(mark.first - 1, "must") is not None and signs.at(mark.first - 2, "we") is not None
        if signs.at(mark.first - 1, "to", "must") and mark.first > first and not ours:
            continue  # "we shall discuss" tells what the meeting is about
        actor = actors.before(mark.first, first) or actors.after(mark.last, last)
        opening = signs.starts_sentence(mark.first)
        if opening or (actor is not None and actor.kind in (GENERIC, CLASS, BODY) and is_meeting(signs, actor)):
            return True
    return False


def told_before(signs: Signs, actors: Actors, act: Act, first: int) -> bool:
    """Whether a row of topics stands before an act in one sentence: "discussed A; B and so agreed on C"."""
    pieces = cut(signs, first, act.first)
    return len(pieces) > 1 and discusses(signs, actors, first, act.first)


def opens_topics(signs: Signs, first: int, last: int) -> int | None:
    """The colon that opens a list of topics."""
    mark = signs.marks.first(first, last, "discussing", "discuss", "contribute")
    assert mark is not None
    listed = signs.marks.first(mark.last, last, "topics")
    colon = next((place for place in range(mark.last, last) if signs.colon(place)), None)
    return colon if colon is not None and (listed is not None or colon - mark.last <= 12) else None


def topics(signs: Signs, actors: Actors, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The topics after the verb: each piece after a colon, or each part between semicolons, or the whole clause."""
    mark = signs.marks.first(first, last, "discussing", "discuss", "contribute")
    assert mark is not None
    colon = opens_topics(signs, first, last)
    if colon is not None:
        yield from cut(signs, colon + 1, last)
        return
    pieces = cut(signs, first, last)
    if len(pieces) == 1:
        start = _object(signs, actors, mark, last)
        members = _members(signs, start, pieces[0][1])
        if len(members) > 1 or not _row_of_verbs(signs, mark, start):
            yield from members
            return
        actor = actors.before(mark.first, first) or actors.after(mark.last, last)
        yield actor.first if actor is not None and actor.last <= mark.first else mark.first, pieces[0][1]
        return
    for start, stop in pieces:
        if start <= mark.first < stop:
            yield trimmed(signs, _object(signs, actors, mark, stop), stop)
        elif start > mark.first:
            yield start, stop


def _object(signs: Signs, actors: Actors, mark: Mark, last: int) -> int:
    """Where the object of a verb of discussing starts: after who discusses, where the verb comes first, and adverbs."""
    place = mark.last
    inverted = actors.after(place, last) if not signs.knowledge(place).capitals else None
    if inverted is not None and inverted.first <= place + 2:
        place = inverted.last
    again = ("adverb.topic", "discuss", "contribute")
    while place < last - 2:
        joined = signs.at(place, "and") if signs.at(place + 1, "discuss", "contribute") is not None else None
        skipped = joined or signs.at(place, *again)
        if skipped is None and signs.is_sign(place, ",") and signs.at(place + 1, *again):
            place += 1
            continue
        if skipped is None:
            break
        place = skipped.last
    return place


def _row_of_verbs(signs: Signs, mark: Mark, start: int) -> bool:
    """ "discussed, analysed and clarified ...": the row of verbs is part of what was done with the topic."""
    return signs.marks.first(mark.last, start, "discuss", "contribute") is not None


def _members(signs: Signs, first: int, last: int) -> list[tuple[int, int]]:
    """The members of a list of topics: each begins as the first does, with an article, a preposition, "việc"."""
    openers = (signs.words.lower[first], signs.words.lower[first - 1]) if 0 < first < last else ("", "")
    starts = [first]
    for place in range(first + 1, last - 1):
        comma = signs.is_sign(place, ",")
        joined = signs.at(place + 1 if comma else place, "and")
        begin = joined.last if joined is not None else place + 1
        if begin >= last or not (comma or joined is not None) or begin - starts[-1] < 2:
            continue
        alike = signs.words.lower[begin] in openers and signs.at(begin, "article", "of", "no.subject", "topic.start")
        bare = not signs.knowledge(begin).capitals and comma == (joined is None) and _is_noun(signs, begin, last)
        if alike or signs.at(begin, "topic.start") is not None or bare:
            starts.append(begin)
    pieces = (trimmed(signs, start, stop) for start, stop in zip(starts, [*starts[1:], last], strict=True))
    # A member after the first repeats the preposition of the verb: "synpunkter på utkastet och på förslaget".
    return [(start + 1 if start > first and _repeats(signs, start, openers) else start, stop) for start, stop in pieces]


def _repeats(signs: Signs, place: int, openers: tuple[str, str]) -> bool:
    return signs.at(place, "of", "no.subject") is not None and signs.words.lower[place] == openers[1]


def agenda(signs: Signs, first: int, last: int) -> list[tuple[int, int]]:
    """What a meeting was called for: "tổ chức Hội nghị lần thứ 7 để sơ kết ..., cho ý kiến vào ... và ..."."""
    held = signs.marks.first(first, last, "act.convened", "held")
    met = (signs.marks.first(held.first, last, "meeting") or held) if held is not None else None
    if held is None or met is None or met.first - held.last > _NEAR:
        return []
    aim = next((mark for mark in signs.marks.within(met.last, last, "aim") if mark.first - met.last <= _AIM), None)
    if aim is None or aim.last + 2 >= last or not signs.at(aim.last, *_DOING):
        return []
    stop = next((place for place in range(aim.last, last) if signs.is_sign(place, ";")), last)
    starts = [aim.last]
    for place in range(aim.last + 2, stop - 1):
        comma = signs.is_sign(place, ",")
        joined = signs.at(place + 1 if comma else place, "and")
        begin = joined.last if joined is not None else place + 1
        if (comma or joined is not None) and begin - starts[-1] > 2 and begin < stop and signs.at(begin, *_DOING):
            starts.append(begin)
    return [trimmed(signs, start, end) for start, end in zip(starts, [*starts[1:], stop], strict=True)]


def _is_noun(signs: Signs, place: int, last: int) -> bool:
    """A definite noun at the start of a member ("utbetalningen av ...", "skogsbrukets bidrag")."""
    word = signs.words.lower[place]
    if signs.at(place, "do.base", "past", "be", "that", "result", "must") is not None or len(word) < 6:
        return False
    return word.endswith(("en", "et", "na", "erna", "ens", "ets")) and place < last
