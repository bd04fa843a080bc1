"""Stage 15, awards: what was awarded, how many, to whom, in whose name and for what; one record for each count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clew_reader.actors import BODY, PERSON, Actors
from clew_reader.cues import Mark
from clew_reader.doubts import Doubt
from clew_reader.records import Award
from clew_reader.signs import Signs
from clew_reader.steps import AWARD, Step

_NEAR = 8  # words between a verb of receiving and the award
_RECEIVES = 3  # words between who receives and the verb
_TO_WHOM = 3  # words between "to" and who receives
_NOUN_WITHIN = 7  # words between a count and who receives
_WORD_COUNTS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "eleven": 11, "fifteen": 15, "twenty": 20, "elva": 11, "tolv": 12, "tretton": 13, "femton": 15,
    "tjugo": 20,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """A count at word `place` of those who receive, whose noun ends before word `noun_last`."""

    place: int
    value: int
    noun_last: int


def recipients(signs: Signs, steps: Iterable[Step]) -> list[tuple[int, int]]:
    """The words that name who receives, for every count."""
    return [
        (counted.place + 1, _recipient_end(signs, counted, step.last))
        for step in steps
        if step.kind == AWARD
        for counted in _counts(signs, step.first, step.last)
    ]


def find_awards(signs: Signs, actors: Actors, steps: Iterable[Step]) -> tuple[Award, ...]:
    """The awards of a text in order."""
    found: list[Award] = []
    for step in steps:
        if step.kind == AWARD:
            counts = _counts(signs, step.first, step.last)
            parted = _parted(signs, step, counts)
            if parted is not None:
                single = _single(signs, actors, Step(AWARD, step.first, parted), len(found))
                found += [single] if single is not None else []
                step = Step(AWARD, parted + 1, step.last)
                counts = _counts(signs, step.first, step.last)
            if not counts:
                single = _single(signs, actors, step, len(found))
                found += [single] if single is not None else []
            for number in range(len(counts)):
                found.append(_award(signs, actors, step, counts, number, len(found)))
    return tuple(found)


def _parted(signs: Signs, step: Step, counts: list[Counted]) -> int | None:
    """The sign between an award to one who is named and those that are counted: "X was awarded A, and 12 people B"."""
    if not counts:
        return None
    first = counts[0].place
    near = range(first - 1, max(step.first, first - 4), -1)
    comma = next((place for place in near if signs.is_sign(place, ",")), None)
    if comma is None and signs.at(first - 1, "and") is not None:
        comma = first - 1
    if comma is None or signs.marks.first(first, step.last, "award") is None:
        return None
    whole = signs.marks.first(step.first, comma, "award") and signs.marks.first(step.first, comma, "receive")
    return comma if whole and signs.marks.first(first, step.last, "receive") else None


def _counts(signs: Signs, first: int, last: int) -> list[Counted]:
    counts: list[Counted] = []
    award = signs.marks.first(first, last, "award")
    for place in range(first, last):
        if award is None:
            break
        if place < award.first and signs.marks.first(place, award.first, "give") is None and not _handed(signs, place):
            continue
        word = signs.words.lower[place]
        value = int(word) if word.isdecimal() and len(word) <= 4 else _WORD_COUNTS.get(word)
        if value is None or (word.isdecimal() and len(word) == 4 and word[:2] in ("19", "20")):
            continue
        noun = signs.marks.first(place + 1, min(last, place + 1 + _NOUN_WITHIN), "collective")
        if noun is None or any(_parts(signs, inner) for inner in range(place + 1, noun.first)):
            if not _given_to(signs, place, first, last):
                continue
            counts.append(Counted(place, value, place + 2))
            continue
        if signs.at(noun.last, "of.which") is not None or signs.at(place + 1, "of.which") is not None:
            continue  # "12 groups, 3 of which are new"
        if place > first and not _may_count(signs, place, first):
            continue
        counts.append(Counted(place, value, noun.last))
    return counts


def _handed(signs: Signs, place: int) -> bool:
    """Whether a verb of giving stands right before a count: "tilldelas två kommuner", "presented to nine teachers"."""
    to = signs.marks.ending(place, max(0, place - 2), "to.whom", "whom.honoured")
    end = to.first if to is not None and signs.at(to.first, "give") is None else place
    return signs.marks.ending(end, max(0, end - 3), "give") is not None


def _given_to(signs: Signs, place: int, first: int, last: int) -> bool:
    """A count of any noun right behind a verb of giving, or right before one of receiving: "11 teachers received"."""
    if place + 1 >= last or not signs.words.lower[place + 1].isalpha():
        return False
    to = signs.marks.ending(place, max(0, place - 2), "to.whom", "whom.honoured")
    if to is not None and signs.marks.first(first, to.first, "award") and signs.marks.first(first, to.first, "give"):
        return True  # "presented certificates to 14 nurses"
    receives = any(signs.at(inner, "receive") is not None for inner in range(place + 2, min(last, place + 4)))
    opens = place == first or signs.is_sign(place - 1, ",;") or signs.at(place - 1, "and") is not None
    return (receives and opens) or (_handed(signs, place) and signs.at(place + 1, "award") is None)


def _may_count(signs: Signs, place: int, first: int) -> bool:
    """A count follows "to", a comma, "and" or the verb; the number of "medal 40 years" is none."""
    if signs.is_sign(place - 1, ",;:") and not signs.touching(place - 1):
        return True
    return signs.at(place - 1, "to.whom", "whom.honoured", "and", "article") is not None or (
        signs.marks.ending(place, first, "give") is not None or place - first <= 1
    )


def _parts(signs: Signs, place: int) -> bool:
    """A sign that ends the words for who receives; the hyphen of "district-level" does not."""
    return signs.is_sign(place, ",;.:%/") or (signs.is_sign(place, "-–") and not signs.touching(place))


def _award(signs: Signs, actors: Actors, step: Step, counts: list[Counted], number: int, order: int) -> Award:
    counted = counts[number]
    before = counts[number - 1].noun_last if number else step.first
    start = _start(signs, actors, step, before, counted, leading=number == 0)
    stop = step.last
    if number + 1 < len(counts):
        stop = _start(signs, actors, step, counted.noun_last, counts[number + 1], leading=False)
    first, last = _clean(signs, start, stop)
    kind = _kind(signs, step, counted)
    give = _give(signs, step, counted)
    giver = actors.before(give.first, step.first) if give is not None else None
    named = _in_name_of(signs, actors, kind, counted.place) if kind is not None else None
    doubts = [] if kind is not None else [Doubt("no_award")]
    own = giver.called if giver is not None and giver.kind == BODY else None
    return Award(
        id=f"awa{order + 1:02d}",
        span=signs.span(first, last),
        award=kind.value if kind is not None else None,
        count=counted.value,
        count_span=signs.span(counted.place, counted.place + 1),
        awarder=named or own,
        presenter=giver.called if giver is not None and giver.kind == PERSON else None,
        recipient=signs.written(counted.place + 1, _recipient_end(signs, counted, last)),
        reason=_reason(signs, counted, last),
        period=_period(signs, counted.noun_last, last),
        doubts=tuple(doubts),
    )


def _single(signs: Signs, actors: Actors, step: Step, order: int) -> Award | None:
    """An award to people or bodies who are named, without a count."""
    kind = signs.marks.first(step.first, step.last, "award")
    if kind is None:
        return None
    given = signs.marks.within(step.first, kind.first, "give")
    give = given[-1] if given else signs.marks.first(step.first, step.last, "give")
    if give is None:
        return None
    after = [actor for actor in actors.within(kind.last, step.last) if actor.kind in (PERSON, BODY)]
    before = actors.before(give.first, step.first)
    received = signs.marks.ending(give.last, max(step.first, give.last - 5), "receive") is not None
    named = [before] if received and before is not None else [actor for actor in after if actor is not before]
    people = list(dict.fromkeys(actor.called for actor in named if actor.kind == PERSON))
    people = people or _bodies_given(signs, actors, give, kind, step.last)
    near = -_NEAR <= kind.first - give.last <= _NEAR
    if not people and not (near and received):
        return None
    praised = signs.marks.first(step.first, give.first, "congratulate")
    first, last = _clean(signs, praised.last if praised is not None else step.first, step.last)
    return Award(
        id=f"awa{order + 1:02d}",
        span=signs.span(first, last),
        award=kind.value,
        count=len(people) or None,
        awarder=_in_name_of(signs, actors, kind, last),
        presenter=before.called if before is not None and not received and before.kind == PERSON else None,
        named_recipients=tuple(people),
        period=_period(signs, kind.last, last),
        doubts=(Doubt("counted_by_name" if people else "no_award"),),
    )


def _bodies_given(signs: Signs, actors: Actors, give: Mark, kind: Mark, last: int) -> list[str]:
    """The bodies that receive an award without a count: between verb and award, or behind "to"."""
    between = actors.within(give.last, kind.first) if give.last < kind.first else []
    to = signs.marks.first(kind.last, last, "to.whom", "whom.honoured")
    near = range(to.last, min(last, to.last + _TO_WHOM)) if to is not None else range(0)
    behind = [actor for place in near if (actor := actors.by_first.get(place)) is not None and actor.last <= last]
    named = [actor.called for actor in (*between, *behind) if actor.kind == BODY]
    if not named and to is not None and not behind:
        end = to.last
        while end < last and signs.capital(end) and signs.words.lower[end].isalpha():
            end += 1
        named = [signs.written(to.last, end)] if end > to.last else []  # a place, as "the title went to Sandvik"
    return list(dict.fromkeys(named))


def _give(signs: Signs, step: Step, counted: Counted) -> Mark | None:
    given = signs.marks.within(step.first, counted.place, "give")
    return given[-1] if given else signs.marks.first(step.first, step.last, "give")


def _kind(signs: Signs, step: Step, counted: Counted) -> Mark | None:
    """The award named last before the count, else the first after it ("12 people received the medal")."""
    near = range(counted.noun_last, min(step.last, counted.noun_last + _RECEIVES))
    if any(signs.at(place, "receive") is not None for place in near):
        received = signs.marks.first(counted.place, step.last, "award")
        if received is not None:
            return received
    before = signs.marks.within(step.first, counted.place, "award")
    return before[-1] if before else signs.marks.first(counted.place, step.last, "award")


def _start(signs: Signs, actors: Actors, step: Step, before: int, counted: Counted, *, leading: bool) -> int:
    """Where a record starts: who hands over, else the verb, else the award, else the count itself."""
    give = signs.marks.first(before, counted.place, "give")
    award = signs.marks.first(before, counted.place, "award")
    marks = [mark.first for mark in (give, award) if mark is not None]
    if not marks:
        return counted.place if not leading else step.first
    start = min(marks)
    if signs.at(start, "congratulate") is not None:
        return counted.place  # "I congratulate the 12 teachers who received the medal"
    giver = actors.before(start, step.first)
    if leading and giver is not None and giver.kind == BODY and giver.last == start:
        return giver.first
    if leading and giver is not None and giver.kind == PERSON:
        while (more := actors.by_last.get(giver.first)) is not None and more.kind == PERSON:
            giver = more
        return giver.first
    return start


def _clean(signs: Signs, first: int, last: int) -> tuple[int, int]:
    while last > first and (signs.is_sign(last - 1, ",;.:") or signs.at(last - 1, "and") is not None):
        last -= 1
    while first < last and (signs.is_sign(first, ",;") or signs.at(first, "and") is not None):
        first += 1
    return first, last


def _in_name_of(signs: Signs, actors: Actors, kind: Mark, place: int) -> str | None:
    """ "Flag of the Provincial Party Committee", "Bằng khen của UBND tỉnh"."""
    for inner in range(kind.last, min(place, kind.last + 6)):
        actor = actors.by_first.get(inner)
        if actor is not None and actor.kind == BODY:
            return actor.called
        if signs.at(inner, "in.name.of", "article") is None:
            continue
    return None


def _recipient_end(signs: Signs, counted: Counted, last: int) -> int:
    for place in range(counted.noun_last, last):
        if signs.is_sign(place, ",;:(") or signs.at(place, "reason", "give") is not None:
            return place
    return last


def _reason(signs: Signs, counted: Counted, last: int) -> str | None:
    mark = signs.marks.first(counted.noun_last, last, "reason")
    return signs.written(mark.last, last) if mark is not None and mark.last < last else None


def _period(signs: Signs, first: int, last: int) -> str | None:
    """The year, or the first and last of a row of years."""
    years = [
        word
        for place in range(first, last)
        if len(word := signs.words.lower[place]) == 4 and word.isdecimal() and word[:2] in ("19", "20")
    ]
    if not years:
        return None
    return years[0] if len(set(years)) == 1 else f"{min(years)}-{max(years)}"
