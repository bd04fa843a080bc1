"""From documents as read (citations.py) to one record each: the same document joined, short forms led back to the full
mention before them, nested and governing words turned into relations.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from clew_reader.bodies import Body
from clew_reader.citations import Drafts
from clew_reader.doubts import Doubt
from clew_reader.drafts import Draft
from clew_reader.name import fold
from clew_reader.records import Citation, CitationLink, Span
from clew_reader.signs import Signs
from clew_reader.symbols import find_symbols

_ALIKE = 0.6  # share of common words from which two names mean one document
_REACH = 7  # words between a governing verb and the document
_LOOK_BACK = 40  # documents that are compared with a new one

_NESTED = (("purpose", "implements"), ("summing", "summarises"), ("amending", "amends"))


@dataclass
class Group:
    """One document: all drafts of it, and its short forms."""

    drafts: list[Draft]
    words: frozenset[str]
    numbers: frozenset[str]
    short: list[tuple[int, int]] = field(default_factory=list)

    @property
    def fullest(self) -> Draft:
        return max(self.drafts, key=lambda draft: (draft.symbol is not None, draft.last - draft.first))


def find_citations(
    signs: Signs,
    bodies: list[Body],
    own: tuple[int, int] = (0, 0),
    own_type: str | None = None,
    title: int | None = None,
) -> tuple[Citation, ...]:
    """The documents a text names, in the order of their first mention.

    `own` are the offsets of the working text in which the document names itself (its head); short forms of `own_type`
    then mean the document at hand. `title` is the number of the block that holds its title.
    """
    drafts = [
        draft
        for draft in Drafts(signs, find_symbols(signs), bodies).read()
        if not own[0] <= signs.words.starts[draft.first] < own[1] and not _names_itself(signs, draft, title)
    ]
    groups: list[Group] = []
    group_of: dict[int, int] = {}
    for number, draft in enumerate(drafts):
        group_of[number] = _joined(signs, groups, draft)
    _short_forms(signs, groups, drafts, own_type)
    return tuple(_record(signs, groups, number, group, drafts, group_of) for number, group in enumerate(groups))


def _names_itself(signs: Signs, draft: Draft, title: int | None) -> bool:
    """Whether a title says what the text itself is: "Minutes of ...", "Annual report 2024"."""
    sentence = signs.sentence(draft.first)
    if title is None or sentence is None or sentence.block != title:
        return False
    return draft.type == "minutes" or draft.first == signs.stretch(sentence).start


def _joined(signs: Signs, groups: list[Group], draft: Draft) -> int:
    """The group of a draft: that of the same document, or a new one."""
    words, numbers = _content(signs, draft)
    symbol = _folded_symbol(draft.symbol)
    for number in range(len(groups) - 1, max(-1, len(groups) - 1 - _LOOK_BACK), -1):
        group = groups[number]
        other = _folded_symbol(group.fullest.symbol)
        if symbol and other:
            same = symbol == other and (not draft.number or draft.type == group.fullest.type)
        else:
            fitting = numbers <= group.numbers or (bool(group.numbers) and group.numbers <= numbers)
            same = draft.type == group.fullest.type and fitting and _alike(words, group.words)
        if same:
            group.drafts.append(draft)
            group.words |= words
            group.numbers |= numbers
            return number
    groups.append(Group([draft], words, numbers))
    return len(groups) - 1


def _content(signs: Signs, draft: Draft) -> tuple[frozenset[str], frozenset[str]]:
    words, numbers = set(), set()
    head_first = signs.knowledge(draft.noun).head_first
    for place in range(draft.first, draft.last):
        lower = signs.words.lower[place]
        if lower.isdecimal():
            numbers.add(lower.lstrip("0"))
        elif signs.capital(place) and set(lower) <= set("ivxlc"):
            numbers.add(lower)
        elif (
            len(lower) > (1 if head_first else 2)
            and lower.isalpha()
            and not (head_first and draft.noun <= place < draft.noun + 2)
            and not signs.at(place, "article", "of", "and", "subject", "issuer", "term", "dated", "before.draft")
        ):
            words.add(lower)
    return frozenset(words), frozenset(numbers)


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    return (
        bool(words and others)
        and len(words & others) >= _ALIKE * min(len(words), len(others))
        and len(words & others) >= 2
    )


def _folded_symbol(symbol: str | None) -> str | None:
    return fold(symbol).upper().replace(" ", "").replace("–", "-") if symbol else None


def _short_forms(signs: Signs, groups: list[Group], drafts: list[Draft], own_type: str | None) -> None:
    """A type noun alone ("the Resolution", "rapporten") means the last full document of its type."""
    taken = {place for draft in drafts for place in range(draft.first, draft.last)}
    for sentence in signs.outline.sentences:
        stretch = signs.stretch(sentence)
        covered = stretch.start
        for mark in signs.marks.within(stretch.start, stretch.stop, "type"):
            if mark.first < covered or mark.first in taken or mark.value == own_type:
                continue
            covered = mark.last
            if not _definite(signs, mark.first, mark.last):
                continue
            meant = _meant(signs, groups, mark.first, mark.last)
            if meant is not None:
                meant.short.append((mark.first, mark.last))


def _short_of(signs: Signs, first: int, last: int, full: Draft) -> bool:
    """Whether a type noun alone can mean a document: its last word is part of that document's type noun."""
    noun = signs.at(full.noun, "type")
    if noun is None:
        return signs.at(first, "type").value == full.type  # type: ignore[union-attr]
    short = fold(signs.words.lower[last - 1])
    stem = short[:-2] if len(short) > 6 and not signs.knowledge(first).capitals else short
    return any(stem in fold(signs.words.lower[place]) for place in range(noun.first, noun.last))


def _meant(signs: Signs, groups: list[Group], first: int, last: int) -> Group | None:
    """The document that a type noun alone means: the last one before it whose type noun holds that word."""
    short = fold(signs.words.lower[last - 1])
    stem = short[:-2] if len(short) > 6 and not signs.knowledge(first).capitals else short
    for number in range(len(groups) - 1, max(-1, len(groups) - 1 - _LOOK_BACK), -1):
        full = groups[number].fullest
        if groups[number].drafts[0].first >= first:
            continue
        noun = signs.at(full.noun, "type")
        if noun is None:
            mark = signs.at(first, "type")
            if mark is not None and mark.value == full.type:
                return groups[number]
        elif any(stem in fold(signs.words.lower[place]) for place in range(noun.first, noun.last)):
            return groups[number]
    return None


def _definite(signs: Signs, first: int, last: int) -> bool:
    knowledge = signs.knowledge(first)
    if knowledge.capitals:
        return signs.capital(first) and not signs.marks.ending(first, max(0, first - 2), "plural")
    return signs.words.lower[last - 1].endswith(("en", "et", "n"))


def _record(
    signs: Signs, groups: list[Group], number: int, group: Group, drafts: list[Draft], group_of: dict[int, int]
) -> Citation:
    full = group.fullest
    dates = [draft.date for draft in group.drafts if draft.date]
    issuers = [draft.issuer for draft in (full, *group.drafts) if draft.issuer]
    titles = [title for draft in (full, *group.drafts) if (title := draft.title or draft.subject)]
    planned = all(draft.status == "planned" for draft in group.drafts)
    drafted = any(draft.status == "draft" for draft in group.drafts)
    doubts = []
    if len(set(dates)) > 1:
        doubts.append(Doubt("two_dates"))
    if group.short and not full.symbol:
        doubts.append(Doubt("short_forms"))
    return Citation(
        id=f"cit{number + 1:02d}",
        type=full.type,
        span=signs.span(full.first, full.last),
        mentions=_mentions(signs, group, full),
        symbol=full.symbol,
        date=dates[0] if dates else None,
        issuer=signs.written(*issuers[0]) if issuers else None,
        title=signs.written(*titles[0]) if titles and titles[0][1] > titles[0][0] else None,
        status="draft" if drafted else "planned" if planned else None,
        relations=_relations(signs, group, number, drafts, group_of),
        doubts=tuple(doubts),
    )


def _mentions(signs: Signs, group: Group, full: Draft) -> tuple[Span, ...]:
    stretches = sorted({(draft.first, draft.last) for draft in group.drafts if draft is not full} | set(group.short))
    return tuple(
        signs.span(first, last) for first, last in stretches if not (full.first <= first and last <= full.last)
    )


def _relations(
    signs: Signs, group: Group, number: int, drafts: list[Draft], group_of: dict[int, int]
) -> tuple[CitationLink, ...]:
    links: dict[tuple[str, str | None], CitationLink] = {}
    for draft in group.drafts:
        for flag, relation in _NESTED:
            if getattr(draft, flag) and draft.subject:
                target = _inside(drafts, draft, group_of)
                if target is not None and target != number:
                    link = CitationLink(relation, f"cit{target + 1:02d}")
                    links[link.rel, link.to] = link
        governing = _governing(signs, draft)
        if governing:
            links[governing, None] = CitationLink(governing)
    return tuple(links.values())


def _inside(drafts: list[Draft], outer: Draft, group_of: dict[int, int]) -> int | None:
    assert outer.subject is not None
    for number, draft in enumerate(drafts):
        if draft is not outer and outer.subject[0] <= draft.noun < outer.subject[1]:
            return group_of[number]
    return None


def _governing(signs: Signs, draft: Draft) -> str | None:
    """What is done with a document here: the nearest governing verb before it in the sentence."""
    sentence = signs.sentence(draft.first)
    if sentence is None:
        return None
    start = max(signs.stretch(sentence).start, draft.first - _REACH)
    marks = list(signs.marks.within(start, draft.first, "rel"))
    if not marks:
        return None
    nearest = max(marks, key=lambda mark: mark.last)
    between = range(nearest.last, draft.first)
    return None if any(signs.is_sign(place, ";.:") for place in between) else nearest.value
