"""Stage 9b, what stands before the type noun of a document: draft, year, the words of its name, whose it is."""

from __future__ import annotations

from clew_reader.bodies import Body
from clew_reader.drafts import Draft, is_year
from clew_reader.signs import Signs

_NAME = 12  # words of a name before its type noun


class Before:
    """Reads what stands before a type noun into its draft."""

    def __init__(self, signs: Signs, bodies: list[Body]) -> None:
        self._signs = signs
        self._body_ends = {body.last: body for body in bodies}

    def read(self, draft: Draft, stretch: range) -> None:
        """Takes what stands before: the words of its name, "draft", a year, and whose it is."""
        signs = self._signs
        self._name(draft, stretch)
        draft_mark = signs.marks.ending(draft.first, max(stretch.start, draft.first - 3), "before.draft")
        article = signs.marks.ending(draft.first, max(stretch.start, draft.first - 1), "article")
        if draft_mark is None and article is not None:
            draft_mark = signs.marks.ending(article.first, max(stretch.start, article.first - 3), "before.draft")
        if draft_mark is not None:
            draft.status, draft.first = "draft", draft_mark.first
        elif signs.marks.ending(
            article.first if article else draft.first, max(stretch.start, draft.first - 4), "before.planned"
        ):
            draft.status = "planned" if draft.symbol is None and draft.date is None else None
        if draft.first > stretch.start and is_year(signs, draft.first - 1):
            draft.first, draft.year = draft.first - 1, True
        self._possessor(draft, stretch)

    def _name(self, draft: Draft, stretch: range) -> None:
        """ "Road Traffic (Signs) Act 1994", "Forestry Law", "va-plan": words before it that belong to its name."""
        signs = self._signs
        noun = draft.noun
        while noun - 2 >= stretch.start and signs.is_sign(noun - 1, "-") and signs.touching(noun - 2):
            noun -= 2
        draft.first = min(draft.first, noun)
        if not signs.knowledge(draft.noun).capitals or signs.knowledge(draft.noun).head_first or draft.plural:
            return
        if not signs.capital(draft.noun) or noun in self._body_ends or signs.starts_sentence(draft.noun):
            return
        place = noun
        while place > stretch.start and noun - place < _NAME and place not in self._body_ends:
            before = place - 1
            part = signs.capital(before) and signs.words.lower[before].isalpha()
            lawful = draft.type in ("law", "ordinance", "decree")
            joined = signs.at(before, "and", "of") is not None or signs.is_sign(before, "()'’-,")
            if signs.at(before, "start.not", "before.draft", "post.head", "type", "address", "month") and not joined:
                break
            if not part and not (lawful and joined and (place < noun or signs.is_sign(before, ")"))):
                break
            place = before
        while place < noun and (not signs.capital(place) or signs.at(place, "start.not", "before.draft")):
            place += 1
        named = place < noun and place not in self._body_ends
        if named and not (
            signs.starts_sentence(place) and noun - place == 1 and draft.type not in ("law", "ordinance")
        ):
            draft.first, draft.named = place, True
            draft.title = draft.title or (place, noun)

    def _possessor(self, draft: Draft, stretch: range) -> None:
        """The issuer before it: "the Politburo's resolution", "kongressens resolution"."""
        signs = self._signs
        end = draft.first
        if end - 2 >= stretch.start and signs.words.lower[end - 1] == "s" and signs.is_sign(end - 2, "'’"):
            body = self._body_ends.get(end) or self._body_ends.get(end - 2)
        elif signs.knowledge(draft.noun).capitals and signs.capital(draft.noun) and draft.symbol is not None:
            body = self._body_ends.get(end)  # "Home Office Circular 3/2025"
        elif not signs.knowledge(draft.noun).capitals:
            body = self._body_ends.get(end)
            if body is not None and not signs.words.lower[end - 1].endswith("s"):
                body = None
        else:
            body = None
        if body is not None and draft.issuer is None:
            draft.issuer, draft.first = (body.first, body.last), body.first
        elif draft.type == "motion" and draft.issuer is None and end - 3 >= stretch.start:
            self._mover(draft, end, stretch)

    def _mover(self, draft: Draft, end: int, stretch: range) -> None:
        """The person whose motion it is: "Cllr Breslin's motion"."""
        signs = self._signs
        if not (signs.words.lower[end - 1] == "s" and signs.is_sign(end - 2, "'’") and signs.capital(end - 3)):
            return
        first = end - 3
        while first > stretch.start and signs.capital(first - 1) and signs.words.lower[first - 1].isalpha():
            first -= 1
        address = signs.at(first, "address")
        start = address.last if address is not None and address.last < end - 2 else first
        draft.issuer, draft.first = (start, end - 2), first
