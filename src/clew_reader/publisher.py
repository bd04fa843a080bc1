"""Who published a text: the site or paper as printed, the issuer of an official document, or the address' host."""

from __future__ import annotations

from clew_reader.actors import BODY, Actors
from clew_reader.days import day_at
from clew_reader.layout import Layout
from clew_reader.meeting_body import widened
from clew_reader.meeting_day import are_minutes
from clew_reader.records import Meeting, OfficialHead, Span
from clew_reader.signs import Signs

_TOP = 6  # blocks at the start in which a paper or office names itself
_LAST = 6  # blocks at the end among which the line for questions stands
_SHORT = 90  # characters of the line in which it does so
_PARTERS = (" – ", " — ", " - ", " | ", "|", " • ", " · ", "\t")
_LEAST = 0.8  # part of a line that a body's name fills where the line is its letterhead


def publisher(
    signs: Signs, actors: Actors, layout: Layout, head: OfficialHead | None, meeting: Meeting | None
) -> tuple[Span | None, str | None, str | None]:
    """(span, name, basis); the basis is "stated" or "url"."""
    if layout.site is not None:
        return _stated(signs.outline.span(*layout.site))
    printed = _printed(signs, layout) or _in_source_line(signs)
    if printed is not None:
        return _stated(printed)
    if layout.named is not None and head is not None and head.issuer is not None:
        return _stated(_issuer(head.issuer, meeting))
    if layout.address is not None:
        return _host(signs, layout.address)
    return _letterhead(signs, actors, layout, meeting)


def _stated(span: Span) -> tuple[Span, str, str]:
    return span, " ".join(span.quote.split()), "stated"


def _issuer(issuer: Span, meeting: Meeting | None) -> Span:
    """The issuer; where its name breaks off at a column, the same name as the session's body has it whole."""
    body = meeting.body_span if meeting is not None else None
    if body is not None and body.quote.casefold().startswith(issuer.quote.casefold()):
        return body
    return issuer


def _parts(signs: Signs, start: int, end: int) -> list[tuple[int, int]]:
    """A line cut at dashes, bars and columns."""
    text = signs.text[start:end]
    for parter in _PARTERS:
        text = text.replace(parter, "\n" * len(parter))
    parts: list[tuple[int, int]] = []
    place = 0
    for piece in text.split("\n"):
        if piece.strip():
            left = place + len(piece) - len(piece.lstrip())
            parts.append((start + left, start + left + len(piece.strip())))
        place += len(piece) + 1
    return parts


def _printed(signs: Signs, layout: Layout) -> Span | None:
    """A line at the top with the name of a paper, portal or office of translation."""
    for number, block in enumerate(signs.outline.blocks[:_TOP]):
        opened = _opened(signs, block.start, block.end)
        if opened is not None:
            return opened
        if number == layout.title or block.end - block.start > 2 * _SHORT:
            continue
        parts = _parts(signs, block.start, min(block.end, block.start + _SHORT))
        words = signs.words.within(block.start, block.end)
        translated = signs.at(words.start, "translated") if words else None
        if translated is not None and translated.last + 1 < words.stop and signs.is_sign(translated.last, ",:-–"):
            end = translated.last + 1
            while end < words.stop and not signs.is_sign(end, ".;,|"):
                end += 1
            return signs.span(translated.last + 1, end) if end > translated.last + 1 else None
        for start, end in parts:
            inside = signs.words.within(start, end)
            name = signs.marks.first(inside.start, inside.stop, "publisher.name")
            if name is not None and len(inside) <= 12 and signs.at(name.first, "type") is None:
                return signs.outline.span(start, _before_comma(signs, inside, end))
        if len(parts) > 1 and any(_has_day(signs, part) for part in parts[1:]) and _is_paper(signs, parts[0]):
            return signs.outline.span(*parts[0])
        if parts and len(parts) > 1 and signs.marks.first(words.start, words.stop, "publisher.news") is not None:
            return signs.outline.span(*parts[0])
    return None


def _opened(signs: Signs, start: int, end: int) -> Span | None:
    """ "(Báo Sông Thao, 20/9/2027) - ...": the paper in brackets that opens the first paragraph."""
    close = signs.text.find(")", start, min(end, start + _SHORT)) if signs.text[start] == "(" else -1
    words = signs.words.within(start, close) if close > 0 else range(0)
    if not words or signs.marks.first(words.start, words.stop, "publisher.name") is None:
        return None
    last = _before_comma(signs, range(words.start + 1, words.stop), signs.words.ends[words.stop - 1])
    return signs.outline.span(signs.words.starts[words.start + 1], last)


def _before_comma(signs: Signs, words: range, end: int) -> int:
    """Where the name ends before the desk and day behind it: "Askvik Municipality, press office, 17 June 2027"."""
    comma = next((place for place in words if signs.is_sign(place, ",")), None)
    if comma is None or comma == words.start:
        return end
    desk = signs.at(comma + 1, "desk") is not None
    return signs.words.ends[comma - 1] if desk or _has_day(signs, (signs.words.starts[comma], end)) else end


def _has_day(signs: Signs, part: tuple[int, int]) -> bool:
    words = signs.words.within(*part)
    return any(day_at(signs, place, words.stop) is not None for place in words)


def _is_paper(signs: Signs, part: tuple[int, int]) -> bool:
    """Whether a short name is that of a paper: "Norrviksposten"."""
    words = signs.words.within(*part)
    return 0 < len(words) <= 3 and any(signs.at(place, "named.body", "paper.name") for place in words)


def _in_source_line(signs: Signs) -> Span | None:
    """ "Nguồn: Báo Lào Cai": a source that is named without an address."""
    for block in signs.outline.blocks[-8:]:
        words = signs.words.within(block.start, block.end)
        mark = signs.at(words.start, "source.text") if words else None
        if mark is None or mark.last + 1 >= words.stop or not signs.is_sign(mark.last, ":"):
            continue
        span = signs.span(mark.last + 1, words.stop)
        if "//" not in span.quote and len(span.quote) <= _SHORT and signs.capital(mark.last + 1):
            return span
    return None


def _host(signs: Signs, address: tuple[int, int]) -> tuple[Span | None, str | None, str | None]:
    start = signs.text.index("//", address[0]) + 2
    end = start
    while end < address[1] and signs.text[end] not in "/:?#":
        end += 1
    if signs.text.startswith("www.", start) and end > start + 4:
        start += 4
    if end <= start:
        return None, None, None
    span = signs.outline.span(start, end)
    return span, span.quote, "url"


def _letterhead(
    signs: Signs, actors: Actors, layout: Layout, meeting: Meeting | None
) -> tuple[Span | None, str | None, str | None]:
    """A line at the top that is nothing but the name of a municipality or body; of minutes, else their body."""
    for number, block in enumerate(signs.outline.blocks[:3]):
        for start, end in _parts(signs, block.start, block.end):
            inside = signs.words.within(start, end)
            if not inside or len(inside) > 10 or (number == layout.title and layout.titled is None):
                continue
            level = signs.at(inside.stop - 1, "place.level")
            if level is not None and len(inside) >= 2 and not signs.knowledge(inside.start).head_first:
                return _stated(signs.outline.span(start, end))
            body = next((actor for actor in actors.within(inside.start, inside.stop) if actor.kind == BODY), None)
            if body is not None and (body.last - body.first) >= _LEAST * len(inside):
                body = widened(signs, body)
                return _stated(signs.span(body.first, body.last))
    if meeting is not None and meeting.body_span is not None and are_minutes(signs):
        return _stated(meeting.body_span)
    return _contact(signs, actors)


def _contact(signs: Signs, actors: Actors) -> tuple[Span | None, str | None, str | None]:
    """Who sends out a press release, named in the line for questions at its end."""
    for block in signs.outline.blocks[-_LAST:]:
        words = signs.words.within(block.start, block.end)
        mark = signs.at(words.start, "contact") if words else None
        if mark is None or not signs.is_sign(mark.last, ":"):
            continue
        body = next((actor for actor in actors.within(mark.last, words.stop) if actor.kind == BODY), None)
        if body is not None:
            desk = signs.at(body.first, "desk")
            return _stated(
                signs.span(desk.last if desk is not None and desk.last < body.last else body.first, body.last)
            )
    return None, None, None
