"""Stage 9b, what a document is about: its subject behind a preposition, its title with or without quotation marks."""

from __future__ import annotations

from collections.abc import Container

from clew_reader.cues import Mark
from clew_reader.drafts import Draft
from clew_reader.signs import Signs
from clew_reader.symbols import Symbol

_OPENING_QUOTES, _CLOSING_QUOTES = "\"“”«„'‘", "\"”»“'’"
_LONGEST_SUBJECT = 45  # words
_LONGEST_TITLE = 60
_PLAIN = 15  # words of a title without quotation marks
_TITLED = ("report", "audit_report", "memo", "plan", "programme", "budget_estimate", "motion", "work_programme")
_RULING = ("regulation", "working_regulations", "ordinance", "directive")
_PLANNING = (
    "programme", "action_programme", "plan", "project", "proposal", "work_programme", "motion", "agreement", "memo",
)  # fmt: skip


class Subjects:
    """Reads subject and title of a document into its draft; each answers the word behind what it took."""

    def __init__(self, signs: Signs, symbols: dict[int, Symbol], bodies: Container[int]) -> None:
        self.signs = signs
        self.symbols = symbols
        self.bodies = bodies

    def subject(self, draft: Draft, place: int, stretch: range) -> int | None:
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
        if mark and start < stretch.stop and self.quote_at(start):
            draft.subject = (start, start)
            after = self.title(draft, start, stretch)
            draft.subject = None if after is None else draft.title
            return after
        last = self._subject_end(
            start,
            stretch,
            capitals=draft.type in ("law", "ordinance", "decree") and knowledge.capitals and not knowledge.head_first,
        )
        if last <= start or (mark is not None and last - start < 1):
            return None
        draft.subject = (start, last)
        inner = signs.marks.first(start, last, "type")
        draft.closed = inner is not None and draft.symbol is None and self._names_another(inner, last, stretch)
        return last

    def _names_another(self, inner: Mark, last: int, stretch: range) -> bool:
        """Whether the symbol behind a subject is that of the document named in it: "report on Resolution No. 9"."""
        numbered = self.signs.at(last, "number") if last < stretch.stop else None
        place = numbered.last if numbered is not None else last
        return inner.last == last and (self._symbol_near(place) or self._symbol_near(last))

    def _may_have_subject(self, draft: Draft, mark: Mark) -> bool:
        """There is a "plan to build ..."; but "the Resolution ... to come into life" has no subject."""
        word = self.signs.words.lower[mark.first]
        if draft.term or (draft.year and mark.last - mark.first == 1 and word in ("for", "to", "för", "cho")):
            return False
        if word in ("để", "nhằm") and draft.last == mark.first and not draft.known:
            return False  # "trả lại Đề án để UBND xã bổ sung": why it is sent back
        leading = self.signs.at(mark.first, "to") is not None and not self.signs.knowledge(mark.first).head_first
        ruling = draft.type in _RULING and not self.signs.at(mark.last, "to")
        if word in ("för", "for") and ruling and not draft.issuer:
            return True  # "rutinen för avvikelser", "regulations for the harbour"
        if leading or word in ("to", "för", "till", "để", "nhằm"):
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

    def _symbol_near(self, place: int) -> bool:
        return place in self.symbols or (self.signs.is_sign(place, ".:") and place + 1 in self.symbols)

    def _another(self, place: int) -> bool:
        """Whether a verb or another document follows "and": the subject is over."""
        signs = self.signs
        if signs.at(place, "role", "past", "must") is not None and not signs.capital(place):
            return True
        if signs.at(place, "before.draft") is not None:
            return True
        noun = signs.at(place, "type")
        return noun is not None and (self._symbol_near(noun.last) or self._symbol_near(noun.last + 1))

    def _subject_end(self, start: int, stretch: range, *, capitals: bool) -> int:
        signs = self.signs
        last = start
        while last < min(stretch.stop, start + _LONGEST_SUBJECT):
            if signs.is_sign(last, ',;:.()!?…"“”«»[]{}|') or (signs.at(last, "end.subject") and last > start):
                break
            if capitals and last > start and not signs.capital(last) and not signs.at(last, "and", "of"):
                break
            joined = signs.at(last, "and") if last > start else None
            if joined is not None and joined.last < stretch.stop and self._another(joined.last):
                break
            numbered = signs.at(last, "number") if last > start else None
            if numbered is not None and self._symbol_near(numbered.last):
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

    def title(self, draft: Draft, place: int, stretch: range) -> int | None:
        if draft.title is None and place == draft.last:
            plain = self._plain_title(draft, place, stretch)
            if plain is not None:
                draft.title = (place, plain)
                return plain
        if draft.title is not None or not self.quote_at(place):
            return None
        for inner in range(place + 2, min(place + _LONGEST_TITLE, stretch.stop)):
            if self.signs.is_sign(inner, _CLOSING_QUOTES) and not (
                self.signs.is_sign(inner, "'’") and self.signs.touching(inner)
            ):
                draft.title, draft.quoted = (place + 1, inner), True
                return inner + 1
        return None

    def _plain_title(self, draft: Draft, place: int, stretch: range) -> int | None:
        """A title without quotation marks: "rapport Granskning av inköp 2025", "Schedule of Municipal Works"."""
        signs = self.signs
        knowledge = signs.knowledge(place)
        if knowledge.head_first or draft.plural or place in self.bodies:
            return None
        if not knowledge.capitals:
            titled = signs.capital(place) and place + 1 < stretch.stop and not signs.capital(place + 1)
            if not titled or draft.type not in _TITLED or not signs.words.lower[place].isalpha():
                return None
            last = place + 1
            while last < stretch.stop and last - place < _PLAIN and not signs.is_sign(last, ',;:.()!?"“”«»'):
                if signs.at(last, "end.subject") and not signs.at(last, "and"):
                    break
                last += 1
            return last
        of = signs.at(place, "of")
        start = of.last if of is not None and signs.words.lower[place] == "of" else place
        if start == place or start >= stretch.stop or start in self.bodies or not signs.capital(draft.noun):
            return None
        last = start
        while last < stretch.stop and (
            (signs.capital(last) and signs.words.lower[last].isalpha()) or (last > start and signs.at(last, "and"))
        ):
            last += 1
        while last > start and signs.at(last - 1, "and"):
            last -= 1
        level = signs.at(last, "place.level") if last < stretch.stop else None
        return last if last > start and level is None and signs.starts_sentence(draft.noun) is False else None

    def quote_at(self, place: int) -> bool:
        return self.signs.is_sign(place, _OPENING_QUOTES)
