"""How a sentence is cut into the pieces that become records: at semicolons and dots, after colons, at new verbs."""

from __future__ import annotations

from clew_reader.signs import Signs

_LONG = 60  # characters that both sides need before a comma and a new verb part two tasks
_SHORTEST = 12  # characters


def trimmed(signs: Signs, first: int, last: int) -> tuple[int, int]:
    """Without signs and words of transition at the start ("At the same time,"), and without signs at the end."""
    while first < last:
        mark = signs.at(first, "lead.in", "contrast")
        closing = signs.is_sign(first, ")]}") or not signs.words.lower[first].isalnum()
        if mark is not None and mark.last < last and (signs.is_sign(mark.last, ",") or mark.label == "lead.in"):
            first = mark.last
        elif closing and not signs.is_sign(first, '"“«('):
            first += 1
        elif signs.at(first, "and") is not None:
            first = signs.at(first, "and").last  # type: ignore[union-attr]
        else:
            break
    while last > first and not signs.words.lower[last - 1].isalnum() and not signs.is_sign(last - 1, ')"”»%]'):
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
    """The pieces of a stretch of tasks: also cut at a comma with a new verb, if both sides are long."""
    found: list[tuple[int, int]] = []
    for start, stop in _joined(signs, cut(signs, first, last)):
        begin = start
        for place in range(start + 1, stop):
            if not _new_verb(signs, place, stop, begin):
                continue
            if length(signs, begin, place) >= _LONG and length(signs, place, stop) >= _LONG:
                found.append(trimmed(signs, begin, place))
                begin = place
        found.append(trimmed(signs, begin, stop))
    return [piece for piece in found if length(signs, *piece) >= _SHORTEST]


def _new_verb(signs: Signs, place: int, stop: int, begin: int) -> bool:
    """A comma and a verb in its plain form with words of its own, or "and focus on", "och proaktivt"."""
    if signs.at(place, "next.verb") is not None:
        return not _row(signs, place) and signs.at(place - 1, "to") is None
    if not signs.is_sign(place, ",") or place + 2 >= stop:
        return False
    if signs.at(place + 1, "lead.break") is not None:
        return True
    after = place + 1
    joined = signs.at(after, "and")
    if joined is not None:
        after = joined.last
    verb = after
    while verb < stop and verb - after < 3 and (mark := signs.at(verb, "adverb")) and not signs.is_sign(verb, ","):
        verb = mark.last
    done = signs.at(verb, "do.base") if verb < stop else None
    if done is None:
        return False
    if (
        _row(signs, place)
        or _series(signs, done.last, stop)
        or (joined is not None and _listed_before(signs, place, begin))
    ):
        return False
    # "review, amend and supplement" is one row of verbs; a comma soon after means that the row goes on.
    return not any(
        signs.is_sign(inner, ",") or signs.at(inner, "and") for inner in range(verb, min(stop, done.last + 4))
    )


def _row(signs: Signs, place: int) -> bool:
    """Whether the word before is a verb itself: "absorb, complete, and submit" is one row."""
    return any(signs.at(before, "do.base", "do.ing") is not None for before in (place - 1, place - 2) if before >= 0)


def _series(signs: Signs, first: int, stop: int) -> bool:
    """Whether a comma, "and" and a verb follow: a series of aims under one task."""
    for place in range(first, stop - 2):
        joined = signs.at(place + 1, "and") if signs.is_sign(place, ",") else None
        if joined is not None and joined.last < stop and signs.at(joined.last, "do.base") is not None:
            return True
    return False


def _listed_before(signs: Signs, place: int, begin: int) -> bool:
    """Whether a comma with a verb stands before in the piece: the last member of a series."""
    return any(
        signs.is_sign(inner, ",") and signs.at(inner + 1, "do.base") is not None for inner in range(begin, place)
    )


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
