"""Stage 9, citations: every document that the text names, one record each, with its other mentions and its relations.

A document's name is a type noun with any of these in any order: number and symbol, date, issuer, subject, title in
quotation marks, term. A symbol alone is a document too. Short forms are joined to the full mention before them
(citation_links.py). What is nested ("programme to implement the resolution") gives nested records.
"""

from __future__ import annotations

from clew_reader.blocks import ROW
from clew_reader.bodies import Body
from clew_reader.citation_before import Before
from clew_reader.citation_tail import Tail
from clew_reader.cues import Mark
from clew_reader.drafts import Draft
from clew_reader.languages.base import word_set
from clew_reader.signs import Signs
from clew_reader.symbols import Symbol

# Types that an issuer alone makes a document; a decision or plan of somebody needs more.
_OWNED = ("report", "audit_report", "charter", "decree", "law", "proposal", "motion", "regulation", "ordinance")
_ASKING = ("letter", "proposal", "motion")
_SYLLABLES = 3  # more than so many make a Vietnamese type noun a name: "Quy chế làm việc"
_ANY_BODY = word_set("kommunens regionens nämndens förvaltningens styrelsens kommunen regionen förvaltningen")


class Drafts:
    """Reads the documents named in a text, left to right, nested ones after those that hold them."""

    def __init__(self, signs: Signs, symbols: dict[int, Symbol], bodies: list[Body]) -> None:
        self.signs = signs
        self.symbols = symbols
        self._before = Before(signs, bodies)
        self._in_body = {
            place for body in bodies if body.type == "body" for place in range(body.first, body.last - 1)
        }  # "Provincial Project Management Board" is no project
        self._tail = Tail(signs, symbols, bodies, self._draft)

    def read(self) -> list[Draft]:
        drafts: list[Draft] = []
        named: set[int] = set()  # words of symbols that stand in a draft
        for sentence in self.signs.outline.sentences:
            stretch = self.signs.stretch(sentence)
            covered = stretch.start
            for mark in self.signs.marks.within(stretch.start, stretch.stop, "type", "types"):
                if mark.first < covered:
                    continue  # "program" within "action program"
                draft = self._draft(mark, stretch)
                covered = mark.last
                if draft is not None:
                    drafts.append(draft)
                    named.update(range(draft.first, draft.last))
            for place in stretch:
                symbol = self.symbols.get(place)
                if symbol is not None and place not in named and symbol.type is not None:
                    drafts.append(self._bare(symbol, stretch))
        return sorted(drafts, key=lambda draft: (draft.first, -draft.last))

    def _bare(self, symbol: Symbol, stretch: range) -> Draft:
        draft = Draft(symbol.first, symbol.last, symbol.type or "document_class", symbol.first)
        draft.symbol = self.signs.written(symbol.first, symbol.last)
        self._tail.read(draft, symbol.last, stretch)
        return draft

    def _draft(self, mark: Mark, stretch: range) -> Draft | None:
        if mark.first in self._in_body and mark.last - 1 in self._in_body:
            return None
        if self._is_verb(mark, stretch) or self.signs.marks.covering(mark.first, "meeting", "post.head", "head.body"):
            return None
        draft = Draft(mark.first, mark.last, mark.value, mark.first, plural=mark.label.startswith("types."))
        self._tail.read(draft, mark.last, stretch)
        self._before.read(draft, stretch)
        if draft.symbol is None and self._is_shouted(draft, stretch):
            return None
        if draft.type == "proposal" and draft.amending:
            draft.type, draft.status = "draft_amendment", "draft"
        return draft if self._is_document(draft, mark) else None

    def _is_shouted(self, draft: Draft, stretch: range) -> bool:
        """A heading in capitals names a topic ("ROADS PROGRAMME 2026"), which the text below names again."""
        text = self.signs.text[self.signs.words.starts[stretch.start] : self.signs.words.ends[stretch.stop - 1]]
        return text.isupper() and draft.issuer is None

    def _is_verb(self, mark: Mark, stretch: range) -> bool:
        """Whether the noun is a verb here: "to report", "will plan"."""
        signs = self.signs
        before = mark.first - 1
        if before < stretch.start or not signs.knowledge(mark.first).capitals:
            return False
        if signs.at(before, "to", "must") and not signs.capital(mark.first):
            return True
        return (
            signs.at(before, "adverb") is not None
            and not signs.capital(mark.first)
            and signs.at(mark.first, "do") is not None
        )

    def _is_document(self, draft: Draft, mark: Mark) -> bool:
        # long: the grounds on which a type noun names a document, in their order
        if draft.symbol and not draft.number:
            return True
        signs = self.signs
        knowledge = signs.knowledge(draft.noun)
        capital = signs.capital(draft.noun) and not signs.starts_sentence(draft.noun)
        everyday = signs.at(draft.noun, "everyday")
        common = everyday is not None and everyday.last == mark.last
        strong = bool(draft.issuer or draft.title or draft.date or draft.number)
        if draft.plural:
            return bool(draft.issuer and draft.subject)
        if draft.party or self._is_asked(draft):
            return True
        if draft.year and not (draft.symbol or draft.issuer or draft.named) and self._in_row(draft):
            return False  # "Plan 2025" at the head of a column
        if draft.status == "draft" and draft.term and not common:
            return True
        if draft.named or signs.at(draft.noun, "own.name") or (draft.issuer and self._owned(draft)):
            return True
        if common and knowledge.capitals and not capital:
            if draft.subject is not None and self._holds_document(draft):
                return True
            return strong and (
                draft.date is not None or draft.title is not None or draft.number or self._lower_issuer(draft)
            )
        if (
            common
            and not knowledge.capitals
            and not (draft.date or draft.title or draft.number or (draft.issuer and draft.subject))
        ):
            return False
        if draft.type == "decision" and not (draft.date or draft.title or draft.subject):
            return False
        if common and knowledge.head_first and not capital and not self._is_noun(draft):
            return False
        if common and not strong:
            return bool(knowledge.capitals and capital and (draft.subject or draft.year))
        if knowledge.capitals and not capital and not strong:
            return (draft.subject is not None or draft.year) and not self._plural_before(draft)
        whole_name = mark.last - mark.first > (_SYLLABLES if knowledge.head_first else 1)
        return draft.known or (capital and whole_name)

    def _is_asked(self, draft: Draft) -> bool:
        """Who asks and for what makes a document of a request, and "the" of a proposal that is known."""
        told = draft.type in _ASKING and draft.subject is not None
        return told and (draft.issuer is not None or self._definite(draft))

    def _definite(self, draft: Draft) -> bool:
        """ "the proposal for a hall", "her motion": one that is known already, of a language that says so by a word."""
        if not self.signs.knowledge(draft.noun).capitals or draft.type == "letter":
            return False
        return self.signs.marks.ending(draft.first, max(0, draft.first - 1), "article", "his") is not None

    def _in_row(self, draft: Draft) -> bool:
        sentence = self.signs.sentence(draft.noun)
        return sentence is not None and self.signs.outline.blocks[sentence.block].kind == ROW

    def _owned(self, draft: Draft) -> bool:
        """A document told by its type and whose it is: "partiets stadgar", "the proposal of the Audit Committee"."""
        assert draft.issuer is not None
        signs = self.signs
        if signs.knowledge(draft.noun).head_first or draft.type not in _OWNED:
            return False
        generic = signs.at(draft.issuer[0], "generic.body", "class.of")
        long = draft.issuer[1] - draft.issuer[0] >= 2 or signs.words.lower[draft.issuer[0]] not in _ANY_BODY
        return long and generic is None and not self._plural_before(draft)

    def _is_noun(self, draft: Draft) -> bool:
        """Vietnamese type nouns are verbs too ("báo cáo"): a governing verb before, or "của" after, tells a noun."""
        governed = self.signs.marks.ending(draft.first, max(0, draft.first - 4), "rel", "before.draft")
        return governed is not None or draft.date is not None or draft.title is not None or draft.number

    def _holds_document(self, draft: Draft) -> bool:
        """Whether the subject names a document itself: "the proposal on building the Working Regulations"."""
        assert draft.subject is not None
        inner = self.signs.marks.first(*draft.subject, "type")
        return inner is not None and self.signs.capital(inner.first)

    def _lower_issuer(self, draft: Draft) -> bool:
        """A language that writes type nouns small ("nghị quyết của Tỉnh ủy") needs the issuer itself for a document."""
        return (
            draft.issuer is not None and self.signs.knowledge(draft.noun).head_first and not self._plural_before(draft)
        )

    def _plural_before(self, draft: Draft) -> bool:
        return any(
            self.signs.marks.ending(draft.first - step, max(0, draft.first - 4), "plural")
            for step in range(2)
            if draft.first > step
        )
