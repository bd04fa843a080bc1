"""Stage 9b, what stands behind the type noun of a document: number, date, issuer, subject, title, term in any order."""

from __future__ import annotations

from collections.abc import Callable

from clew_reader.bodies import Body
from clew_reader.cues import Mark
from clew_reader.days import day_at
from clew_reader.drafts import Draft, is_year
from clew_reader.signs import Signs
from clew_reader.symbols import Symbol

_OPENING_QUOTES, _CLOSING_QUOTES = "\"“”«„'‘", "\"”»“'’"
_LONGEST_SUBJECT = 45  # words
_LONGEST_TITLE = 60
_PLANNING = (
    "programme",
    "action_programme",
    "plan",
    "project",
    "proposal",
    "work_programme",
    "motion",
    "agreement",
    "memo",
)


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

    def read(self, draft: Draft, place: int, stretch: range) -> None:
        """Takes number, date, issuer, subject, title and term in any order, until nothing of them follows."""
        bracket = False
        while place < stretch.stop:
            start = place
            if self.signs.is_sign(place, ",(") or (self.signs.is_sign(place, ":") and self._quote_at(place + 1)):
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
            self._number,
            self._date,
            self._term,
            self._title,
            self._purpose,
            self._alias,
            self._issuer,
            self._subject,
        ):
            after = read(draft, place, stretch)
            if after is not None:
                return after
        return None

    def _number(self, draft: Draft, place: int, stretch: range) -> int | None:
        if draft.symbol is not None:
            return None
        mark = self.signs.at(place, "number")
        start = mark.last if mark else place
        while start < stretch.stop and self.signs.is_sign(start, ".:"):
            start += 1
        symbol = self.symbols.get(start)
        if symbol is not None:
            draft.symbol = self.signs.written(symbol.first, symbol.last)
            return symbol.last
        bare = (
            start < stretch.stop
            and self.signs.words.lower[start].isdecimal()
            and len(self.signs.words.lower[start]) <= 5
        )
        if bare and (mark or self._is_title_number(start, stretch)) and not (mark is None and draft.plural):
            draft.symbol, draft.number = self.signs.words.lower[start], True
            return start + 1
        return None

    def _is_title_number(self, place: int, stretch: range) -> bool:
        """A short number right after the noun ("Project 09", "Đề án 06"), not a year and not a quantity."""
        word = self.signs.words.lower[place]
        after = place + 1
        follows = (
            after < stretch.stop
            and self.signs.is_sign(after, "%/-–:.,")
            and self.signs.touching(place)
            and self.signs.touching(after)
        )
        return len(word) == 2 and word[0] == "0" and not follows and not self.signs.touching(place - 1)

    def _date(self, draft: Draft, place: int, stretch: range) -> int | None:
        if draft.date is not None:
            return None
        mark = self.signs.at(place, "dated")
        for start in (place, mark.last if mark else place):
            found = day_at(self.signs, start, stretch.stop)
            if found is not None:
                draft.date = found[1]
                return found[0]
        return None

    def _term(self, draft: Draft, place: int, stretch: range) -> int | None:
        """The term or year that it is for: ", term 2025-2030", "nhiệm kỳ 2025-2030", "in 2025", "năm 2025"."""
        signs = self.signs
        for inner in range(place, min(place + 4, stretch.stop)):
            mark = signs.at(inner, "term")
            if mark is not None:
                after = mark.last
                while after < stretch.stop and (
                    signs.words.lower[after].isdecimal() or signs.is_sign(after, "-–,") or self._roman(after)
                ):
                    after += 1
                while after > mark.last and signs.is_sign(after - 1, "-–,"):
                    after -= 1
                draft.term = True
                return after
            if not (
                signs.words.lower[inner].isdecimal()
                or signs.is_sign(inner, "-–")
                or signs.at(inner, "subject", "article", "due.year")
            ):
                break
        mark = signs.at(place, "due.year", "year.of")
        year = mark.last if mark else place
        if (
            mark
            and year < stretch.stop
            and is_year(self.signs, year)
            and (draft.known or draft.type.endswith(("plan", "programme", "estimate")))
        ):
            draft.year = True
            return year + 1
        return None

    def _roman(self, place: int) -> bool:
        return set(self.signs.words.lower[place]) <= set("ivxlc") and self.signs.capital(place)

    def _quote_at(self, place: int) -> bool:
        return self.signs.is_sign(place, _OPENING_QUOTES)

    def _title(self, draft: Draft, place: int, stretch: range) -> int | None:
        if draft.title is not None or not self._quote_at(place):
            return None
        for inner in range(place + 2, min(place + _LONGEST_TITLE, stretch.stop)):
            if self.signs.is_sign(inner, _CLOSING_QUOTES) and not (
                self.signs.is_sign(inner, "'’") and self.signs.touching(inner)
            ):
                draft.title, draft.quoted = (place + 1, inner), True
                return inner + 1
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
        after = self._number(draft, mark.last, stretch)
        if after is None:
            return None
        start = after + 1 if self.signs.is_sign(after, ",") else after
        dated = self._date(draft, start, stretch)
        return dated if dated is not None else after

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

    def _subject(self, draft: Draft, place: int, stretch: range) -> int | None:
        """What it is about: "on the leadership tasks in 2025", "về nhiệm vụ năm 2025", "Law on Public Investment"."""
        if draft.subject is not None:
            return None
        signs = self.signs
        mark = signs.at(place, "subject")
        if mark is not None and not self._may_have_subject(draft, mark):
            return None
        knowledge = signs.knowledge(place)
        if mark is None and not (knowledge.head_first and self._direct_subject(draft, place)):
            return None
        start = mark.last if mark else place
        if mark and start < stretch.stop and self._quote_at(start):
            draft.subject = (start, start)
            after = self._title(draft, start, stretch)
            draft.subject = None if after is None else draft.title
            return after
        last = self._subject_end(
            start, stretch, capitals=draft.type in ("law", "ordinance", "decree") and knowledge.capitals
        )
        if last <= start or (mark is not None and last - start < 1):
            return None
        draft.subject = (start, last)
        return last

    def _may_have_subject(self, draft: Draft, mark: Mark) -> bool:
        """There is a "plan to build ..."; but "the Resolution ... to come into life" has no subject."""
        word = self.signs.words.lower[mark.first]
        if draft.term or (draft.year and mark.last - mark.first == 1 and word in ("for", "to", "för", "cho")):
            return False
        if self.signs.at(mark.first, "to") or word in ("to", "för", "till", "để", "nhằm"):
            return draft.type in _PLANNING and not draft.issuer and not draft.symbol
        return True

    def _direct_subject(self, draft: Draft, place: int) -> bool:
        """Vietnamese joins type and subject without a word: "Luật Đầu tư công", "kế hoạch phát triển"."""
        if draft.last != place or draft.issuer or draft.symbol:
            return False
        if draft.type in ("law", "ordinance", "charter"):
            return self.signs.capital(place)
        lower = self.signs.words.lower[place]
        return lower.isalpha() and not self.signs.at(
            place, "end.subject", "plural", "and", "article", "act", "ask", "role"
        )

    def _subject_end(self, start: int, stretch: range, *, capitals: bool) -> int:
        signs = self.signs
        last = start
        while last < min(stretch.stop, start + _LONGEST_SUBJECT):
            if signs.is_sign(last, ',;:.()!?…"“”«»[]{}|') or (signs.at(last, "end.subject") and last > start):
                break
            if capitals and last > start and not signs.capital(last) and not signs.at(last, "and", "of"):
                break
            ending = signs.at(last, "type")
            if ending and last > start and not signs.at(last, "everyday"):
                symbol = (
                    self.symbols.get(ending.last)
                    or self.symbols.get(ending.last + 1)
                    or self.symbols.get(ending.last + 2)
                )
                if symbol:
                    break
            last += 1
        while last > start and signs.at(last - 1, "and", "article", "of", "subject", "issuer") and last - 1 > start:
            last -= 1
        return last
