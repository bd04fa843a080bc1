"""How a sentence is cut into the pieces that become records: at semicolons and dots, after colons, at new verbs."""

from __future__ import annotations

from clew_reader.signs import Signs

_LONG = 60  # characters that both sides need where only a comma and a verb part two tasks
_SHORT = 15  # the same where the form of the verb or a word before it shows that a new task begins
_BETWEEN = 9  # words between "and" and its verb: adverbs, a time
_WHEN = ("due.by", "due.when", "due.after", "due.word", "due.horizon", "due.in", "how.often")
_SUBJECT = 9  # words of a subject that stands between "and" and its verb of duty
_SHORTEST = 12  # characters


def trimmed(signs: Signs, first: int, last: int) -> tuple[int, int]:
    """Without signs and words of transition at the start ("At the same time,"), and without signs at the end."""
    while first < last:
        mark = signs.at(first, "lead.in", "contrast", "lead.count")
        closing = signs.is_sign(first, ")]}") or not signs.words.lower[first].isalnum()
        if mark is not None and mark.last < last and (signs.is_sign(mark.last, ",") or mark.label == "lead.in"):
            first = mark.last
        elif closing and not signs.is_sign(first, '"“«('):
            first += 1
        elif signs.at(first, "and") is not None:
            first = signs.at(first, "and").last  # type: ignore[union-attr]
        else:
            break
    while last > first and (
        (not signs.words.lower[last - 1].isalnum() and not signs.is_sign(last - 1, ')"”»%]'))
        or signs.at(last - 1, "and", "clause.break") is not None
    ):
        last -= 1
    return first, last


def length(signs: Signs, first: int, last: int) -> int:
    """Characters of a stretch of words."""
    return signs.words.ends[last - 1] - signs.words.starts[first] if last > first else 0


def cut(signs: Signs, first: int, last: int) -> list[tuple[int, int]]:
    """The pieces between semicolons and rows of dots, trimmed; brackets and quotations are not cut."""
    pieces: list[tuple[int, int]] = []
    start, depth = first, 0
    for place in range(first, last):
        if signs.is_sign(place, "(["):
            depth += 1
        elif signs.is_sign(place, ")]"):
            depth = max(0, depth - 1)
        elif depth == 0 and (signs.is_sign(place, ";…") or _dots(signs, place, last)):
            pieces.append((start, place))
            start = place + 1
    pieces.append((start, last))
    cleaned = (trimmed(signs, *piece) for piece in pieces)
    return [piece for piece in cleaned if length(signs, *piece) >= _SHORTEST]


def _dots(signs: Signs, place: int, last: int) -> bool:
    return (
        signs.is_sign(place, ".")
        and place + 1 < last
        and signs.is_sign(place + 1, ".")
        and signs.touching(place)
        and place + 2 < last
    )


def cut_tasks(signs: Signs, first: int, last: int) -> list[tuple[int, int]]:
    """The pieces of a stretch of tasks: also cut where a new verb with an object of its own begins."""
    found: list[tuple[int, int]] = []
    for start, stop in _joined(signs, cut(signs, first, last)):
        begin = start
        for place in range(start + 1, stop):
            owed = place > begin + 2 and _new_duty(signs, place, stop)
            if place > begin and (
                owed or (_new_verb(signs, place, stop, begin) and _weighs(signs, begin, place, stop))
            ):
                found.append(trimmed(signs, begin, place))
                begin = place
        found.append(trimmed(signs, begin, stop))
    return [piece for piece in found if length(signs, *piece) >= _SHORTEST]


def _weighs(signs: Signs, begin: int, place: int, stop: int) -> bool:
    """Whether both sides are long enough to be tasks of their own; short ones in languages that mark the infinitive."""
    plain = signs.at(place + 1, "and", "must.not", "must", "to", "denial", "due.by", "due.when") is None
    plain = plain and signs.at(place, "and") is None
    least = _LONG if plain and not _row_of_tasks(signs, place, stop) else _SHORT
    return length(signs, begin, place) >= least and length(signs, place, stop) >= least


def _row_of_tasks(signs: Signs, place: int, stop: int) -> bool:
    """Whether the last of a row of tasks follows: "appoint a member, set up a register and report every month"."""
    if signs.knowledge(place).head_first:
        return False
    return any(
        signs.at(inner, "and") is not None
        and signs.at(inner - 1, "do.base") is None
        and _new_verb(signs, inner, stop, place)
        for inner in range(place + 3, stop - 2)
    )


def _complete(signs: Signs, begin: int, place: int) -> bool:
    """Whether the words before make a task already: a verb and at least two words of what is done."""
    verb = next(
        (
            mark
            for mark in signs.marks.within(begin, place, "do.base", "do.ing", "must")
            if not _is_name(signs, mark.first)
        ),
        None,
    )
    if (
        verb is None
        or place - verb.last < (2 if signs.knowledge(place).capitals else 1)  # a Swedish noun needs no article
        or signs.at(place - 1, "adverb", "to", "of", "no.subject", "article") is not None
    ):
        return False
    return any(
        signs.at(inner, "adverb", "do.base", "article") is None and not signs.is_sign(inner, ",")
        for inner in range(verb.last, place)
    )


def _new_verb(signs: Signs, place: int, stop: int, begin: int) -> bool:
    """A comma or "and", and a verb in its plain form with words of its own."""
    if signs.at(place, "next.verb") is not None and signs.knowledge(place).head_first:
        return not _row(signs, place)
    comma = signs.is_sign(place, ",")
    joined = signs.at(place + 1 if comma else place, "and")
    if place + 2 >= stop or not (comma or joined is not None) or (not comma and signs.is_sign(place - 1, ",")):
        return False
    if signs.knowledge(place).head_first and not comma:
        return False
    if comma and signs.at(place + 1, "lead.break") is not None:
        return True
    after = joined.last if joined is not None else place + 1
    verb, spoken = _verb_after(signs, after, stop)
    done = signs.at(verb, "do.base") if verb < stop else None
    if not _complete(signs, begin, place):
        return False
    if done is None:  # after a word of duty any word is a verb: "and must not lend the silver"
        return spoken and verb + 1 < stop and signs.at(verb - 1, "must", "denial") is not None
    if spoken:  # "and to report", "och att redovisa", "and must not let": no noun, and no purpose of the verb before
        return not _row(signs, place) and not _short_row(signs, done.last, stop)
    if _is_name(signs, verb):
        return False
    leads = signs.at(place + 1, "due.by", "due.when") is not None and signs.at(place + 1, "do.base") is None
    timed = leads or _each_has_its_time(signs, begin, place, stop)
    if signs.at(verb, "no.cut") is not None and not timed:
        return False
    if _noun(signs, verb, done.last, stop):
        return False
    if _row(signs, place) or _series(signs, begin, place, stop) or _purpose(signs, begin, place):
        return False
    return not _short_row(signs, done.last, stop)


def _is_name(signs: Signs, place: int) -> bool:
    """Whether a word that could be a verb is written with a capital within a sentence: "the Department of Training"."""
    return signs.knowledge(place).capitals and signs.capital(place) and not signs.starts_sentence(place)


def _each_has_its_time(signs: Signs, begin: int, place: int, stop: int) -> bool:
    """Whether both sides say by when: "trình UBND tỉnh trong tháng 11, và đưa vào hoạt động chậm nhất ngày 20/12"."""
    return all(signs.marks.first(*side, "due.by", "due.when") is not None for side in ((begin, place), (place, stop)))


def _new_duty(signs: Signs, place: int, stop: int) -> bool:
    """A comma and "and", and somebody else who has to: ", and the auditors are asked to follow the costs"."""
    joined = signs.at(place + 1, "and", "clause.break") if signs.is_sign(place, ",") else signs.at(place, "and.that")
    if joined is None:
        return False
    if joined.label == "and.that":  # "ska se till att ... och att ..."
        return signs.marks.first(joined.last, stop, "be", "do", "must", "past", "state") is not None
    for inner in range(joined.last + 1, min(stop, joined.last + _SUBJECT)):
        if signs.is_sign(inner, ",;:") or signs.at(inner, "that", "if") is not None:
            return False
        if signs.at(inner, "must", "ask.passive", "promise.will") is not None:
            return True
    return False


def _verb_after(signs: Signs, place: int, stop: int) -> tuple[int, bool]:
    """Where the verb stands after adverbs, times and words of duty, and whether a word before it says it is one."""
    spoken = False
    start = place
    while place < stop and place - start < _BETWEEN:
        duty = signs.at(place, "must", "to")
        when = signs.at(place, *_WHEN, "along")
        if duty is not None:
            spoken, place = True, duty.last
        elif signs.at(place, "denial") is not None:
            place += 1
        elif signs.at(place, "do.base") is not None and place > start:
            break
        elif signs.at(place, "adverb") is not None and when is None and not signs.is_sign(place, ","):
            place = signs.at(place, "adverb").last  # type: ignore[union-attr]
        elif when is not None:
            verb = next(
                (inner for inner in range(when.last, min(stop, when.last + 6)) if signs.at(inner, "do.base")), None
            )
            if verb is None:
                break
            return verb, spoken
        else:
            break
    return place, spoken


def _noun(signs: Signs, verb: int, after: int, stop: int) -> bool:
    """Whether a word that may be a noun is one here: "the plan and report of", no article or number after it."""
    if signs.at(verb, "do.noun") is None:
        return False
    if after + 1 < stop and signs.at(after + 1, "how.often", "due.by", "due.when") is not None:
        return False  # "and report progress every month"
    return after >= stop or not (signs.at(after, "after.verb", "article") or signs.words.lower[after].isdecimal())


def _short_row(signs: Signs, first: int, stop: int) -> bool:
    """ "review, amend and supplement" is one row of verbs: a comma or "and" right after, or nothing."""
    return first >= stop or signs.is_sign(first, ",") or (signs.at(first, "and") is not None)


def _purpose(signs: Signs, begin: int, place: int) -> bool:
    """Whether the words before end in a purpose: "arrange courses to raise skills and reduce waste" is one task."""
    start = begin
    while start < place and signs.at(start, "do.base") is None:
        start += 1
    for mark in signs.marks.within(start, place, "aim", "so.that", "that"):
        if mark.last < place and signs.at(mark.last, "do.base") is not None and mark.first > start:
            return True
    return False


def _row(signs: Signs, place: int) -> bool:
    """Whether the word before is a verb itself: "absorb, complete, and submit" is one row."""
    before = place - 2 if signs.is_sign(place - 1, ",") or signs.at(place - 1, "adverb") is not None else place - 1
    if before < 1 or signs.at(before, "do.base", "do.ing") is None:
        return False
    return (
        signs.at(before, "do.noun") is None or signs.at(before - 1, "article", "of") is None
    )  # "of this report and check"


def _series(signs: Signs, begin: int, place: int, stop: int) -> bool:
    """Whether the verb stands under a participle or a verbal noun ("focus on reviewing ... and improving")."""
    inner = signs.marks.first(begin, place, "do.ing")
    return inner is not None and signs.marks.first(begin, inner.first, "do.base") is not None and stop - place < 4


def _joined(signs: Signs, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pieces that only name things ("...; the plan of ...") belong to the verb of the piece before them."""
    joined: list[tuple[int, int]] = []
    for first, last in pieces:
        if joined and _only_names(signs, first, last):
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _only_names(signs: Signs, first: int, last: int) -> bool:
    if signs.marks.first(first, last, "must", "ask", "that") is not None:
        return False
    start = first
    while start < last and (mark := signs.at(start, "adverb", "lead.in", "article")) is not None and start - first < 6:
        start = mark.last
    verb = signs.marks.first(first, min(last, start + 6), "do", "for.whom")
    # A document named by a type noun holds verbs that are none ("Action Programme to implement ...").
    return verb is None or (signs.at(start, "type", "types", "subject") is not None and signs.at(start, "do") is None)
