"""Stage 9b, what stands behind the type noun of a document: number, date, issuer, subject, title, term in any order."""

from __future__ import annotations

from collections.abc import Callable

from clew_reader.bodies import Body
from clew_reader.citation_numbers import Numbers
from clew_reader.citation_subjects import Subjects
from clew_reader.cues import Mark
from clew_reader.drafts import Draft
from clew_reader.signs import Signs
from clew_reader.symbols import Symbol

_POST_WITHIN = 3  # words before the word for a post in the name of who issued a document


class Tail:
    """Reads what follows a type noun into its draft; `nested` reads a document that is named inside ("programme to
    implement the resolution")."""

    def __init__(
        self,
        signs: Signs,
        symbols: dict[int, Symbol],
        bodies: list[Body],
        nested: Callable[[Mark, range], Draft | None],
    ) -> None:
        self.signs = signs
        self.symbols = symbols
        self.bodies = {body.first: body for body in bodies}
        self._nested = nested
        self._numbers = Numbers(signs, symbols)
        self._subjects = Subjects(signs, symbols, self.bodies)

    def read(self, draft: Draft, place: int, stretch: range) -> None:
        """Takes number, date, issuer, subject, title and term in any order, until nothing of them follows."""
        bracket = False
        while place < stretch.stop:
            start = place
            if self.signs.is_sign(place, ",(") or (
                self.signs.is_sign(place, ":") and self._subjects.quote_at(place + 1)
            ):
                bracket = bracket or self.signs.is_sign(place, "(")
                start = place + 1
            after = self._part(draft, start, stretch)
            if after is None:
                break
            if bracket and after < stretch.stop and self.signs.is_sign(after, ")"):
                after, bracket = after + 1, False
            place = draft.last = after
            if draft.closed:
                break

    def _part(self, draft: Draft, place: int, stretch: range) -> int | None:
        if place >= stretch.stop:
            return None
        for read in (
            self._numbers.number,
            self._numbers.date,
            self._numbers.term,
            self._subjects.title,
            self._purpose,
            self._alias,
            self._counterpart,
            self._issuer,
            self._subjects.subject,
        ):
            after = read(draft, place, stretch)
            if after is not None:
                return after
        return None

    def _purpose(self, draft: Draft, place: int, stretch: range) -> int | None:
        """Where the name goes on with another document ("to implement the Resolution ..."), which is read by itself."""
        for label in ("purpose", "summing", "amending"):
            mark = self.signs.at(place, label)
            if mark is None:
                continue
            inner = self.signs.marks.first(mark.last, min(mark.last + 6, stretch.stop), "type", "types")
            if inner is None or any(self.signs.is_sign(step, ",;.") for step in range(mark.last, inner.first)):
                continue
            setattr(draft, label, True)
            nested = self._nested(inner, stretch)
            draft.closed = nested is None
            draft.subject = (place, nested.last if nested else inner.last)
            return draft.subject[1]
        return None

    def _alias(self, draft: Draft, place: int, stretch: range) -> int | None:
        """A bracket that gives the same document's symbol: "(Regulation No. 01-QC/TU, dated ...)"."""
        if place == 0 or not self.signs.is_sign(place - 1, "(") or draft.symbol is not None:
            return None
        mark = self.signs.at(place, "type")
        if mark is None:
            return None
        after = self._numbers.number(draft, mark.last, stretch)
        if after is None:
            return None
        start = after + 1 if self.signs.is_sign(after, ",") else after
        dated = self._numbers.date(draft, start, stretch)
        return dated if dated is not None else after

    def _counterpart(self, draft: Draft, place: int, stretch: range) -> int | None:
        """With whom an agreement was made: "avtalet med Fjällarm AB", "contract with the Harbour Police"."""
        mark = self.signs.at(place, "counterpart") if draft.type == "agreement" and not draft.party else None
        if mark is None or mark.last >= stretch.stop or draft.subject is not None:
            return None
        article = self.signs.at(mark.last, "article")
        start = article.last if article is not None and mark.last not in self.bodies else mark.last
        body = self.bodies.get(start)
        last = body.last if body is not None and body.type == "body" else start
        while body is None and last < stretch.stop and self.signs.capital(last):
            last += 1
        if last == start:
            return None
        draft.party, draft.subject = True, (start, last)
        return last

    def _issuer(self, draft: Draft, place: int, stretch: range) -> int | None:
        if draft.issuer is not None:
            return None
        signs = self.signs
        mark = signs.at(place, "issuer")
        start = mark.last if mark else place
        article = signs.at(start, "article") if start < stretch.stop else None
        body = self.bodies.get(
            article.last if article and article.last not in self.bodies and article.last == start else start
        )
        if body is None and article is not None:
            body = self.bodies.get(article.last)
        if body is None and mark is not None and draft.type == "motion":
            return self._mover(draft, mark.last, stretch)
        if body is None and mark is not None:
            return self._officer(draft, article.last if article is not None else start, stretch)
        if body is None or (mark is None and not signs.knowledge(place).head_first):
            return None
        if mark is None and (place > draft.last or not signs.capital(draft.noun)):
            return None  # "báo cáo Thường trực HĐND": reports to, not a report of
        draft.issuer = (body.first, body.last)
        after = body.last
        joined = signs.at(after, "and") if after < stretch.stop else None
        if joined:
            second = signs.at(joined.last, "article") if joined.last < stretch.stop else None
            more = self.bodies.get(second.last if second else joined.last)
            if more and more.type == body.type == "body":
                draft.issuer = (body.first, more.last)
                after = more.last
        return after

    def _officer(self, draft: Draft, place: int, stretch: range) -> int | None:
        """Whoever holds a post as issuer: "report of the Chief Fire Officer", "Quyết định của Chủ tịch UBND tỉnh"."""
        signs = self.signs
        near = range(place, min(stretch.stop, place + _POST_WITHIN))
        head = next((mark for at in near if (mark := signs.at(at, "post.head")) and signs.capital(at)), None)
        if head is None or any(not signs.capital(at) for at in range(place, head.first)):
            return None
        last = head.last
        of = signs.at(last, "of") if last < stretch.stop else None
        body = self.bodies.get(last) or (self.bodies.get(of.last) if of is not None else None)
        if body is not None and body.type == "body":
            last = body.last
        while body is None and last < stretch.stop and signs.capital(last) and signs.words.lower[last].isalpha():
            last += 1
        level = signs.at(last, "level") if last < stretch.stop else None
        last = level.last if level is not None and signs.knowledge(place).head_first else last
        draft.issuer = (place, last)
        return last

    def _mover(self, draft: Draft, place: int, stretch: range) -> int | None:
        """ "motion från Karin Ask (C)", "motion by Councillor Dunn"."""
        signs = self.signs
        address = signs.at(place, "address") if place < stretch.stop else None
        first = last = address.last if address is not None else place
        while last < stretch.stop and last - first < 4 and signs.capital(last) and signs.words.lower[last].isalpha():
            last += 1
        if last == first:
            return None
        draft.issuer = (first, last)
        party = signs.is_sign(last, "(") and last + 2 < stretch.stop and signs.is_sign(last + 2, ")")
        return last + 3 if party else last
