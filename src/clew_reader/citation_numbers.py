"""Stage 9b, numbers of documents: symbols, numbers of several parts, dates, terms and years behind the type noun."""

from __future__ import annotations

from clew_reader.days import day_at
from clew_reader.drafts import Draft, is_year
from clew_reader.signs import Signs
from clew_reader.symbols import Symbol

_SHORT_WAY = 5  # words between "meeting" and its day
_NUMBERED = ("law", "decree", "ordinance", "regulation", "directive", "proposal", "motion")  # known by year and number
_SHORTLY = ("resolution", "directive", "law", "decree", "conclusion", "regulation", "ordinance", "motion", "decision")


class Numbers:
    """Reads number, date, term and year of a document into its draft; each answers the word behind what it took."""

    def __init__(self, signs: Signs, symbols: dict[int, Symbol]) -> None:
        self.signs = signs
        self.symbols = symbols

    def number(self, draft: Draft, place: int, stretch: range) -> int | None:
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
        near = place == draft.last and (self.signs.word(start).isupper() if start < stretch.stop else False)
        joined = self._joined_number(start, stretch, led=mark is not None or near, law=draft.type in _NUMBERED)
        if joined is not None:
            draft.symbol = self.signs.written(start, joined)
            return joined
        bare = (
            start < stretch.stop
            and self.signs.words.lower[start].isdecimal()
            and len(self.signs.words.lower[start]) <= 5
        )
        if bare and (mark or self._is_title_number(start, stretch)) and not (mark is None and draft.plural):
            draft.symbol, draft.number = self.signs.words.lower[start], True
            return start + 1
        return None

    def _joined_number(self, start: int, stretch: range, *, led: bool, law: bool) -> int | None:
        """A number of several parts without a code: "dnr 567-1182-2026", "ref. EH/25/31", "lag (2010:110)"."""
        signs = self.signs
        if start >= stretch.stop or not (led or law):
            return None
        place, parts, digits = start, 1, signs.words.lower[start].isdecimal()
        if not digits and not (led and signs.word(start).isupper() and len(signs.words.lower[start]) <= 8):
            return None
        if not digits and place + 1 < stretch.stop and signs.words.lower[place + 1].isdecimal():
            place, parts, digits = place + 1, 2, True  # "TN 2026/0087"
        while (
            place + 2 < stretch.stop
            and signs.is_sign(place + 1, "-–/:")
            and signs.touching(place)
            and signs.touching(place + 1)
            and (signs.words.lower[place + 2].isdecimal() or signs.word(place + 2).isupper())
        ):
            place, parts = place + 2, parts + 1
            digits = digits or signs.words.lower[place].isdecimal()
        if not led and not self._series(start, place):
            return None
        return place + 1 if parts > 1 and digits else None

    def _series(self, first: int, last: int) -> bool:
        """ "2010:110", "2026/27:15", "2014/24/EU", "2016/679": a year and a number within it."""
        signs = self.signs
        if not is_year(signs, first):
            return last == first + 2 and signs.is_sign(first + 1, "/") and is_year(signs, last)  # "3/2025"
        colon = any(signs.is_sign(place, ":") for place in range(first, last))
        return colon or (last > first + 2 and signs.word(last).isupper()) or len(signs.words.lower[last]) >= 3

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
        if follows or self.signs.touching(place - 1) or not word.isdecimal():
            return False
        return (len(word) == 2 and word[0] == "0") or (len(word) <= 3 and self._numbers_a_name(place, stretch))

    def _numbers_a_name(self, place: int, stretch: range) -> bool:
        """ "Resolution 12 of the Council", "Nghị quyết 12", "Byelaw 14": a number behind a type noun in capitals that
        counts nothing."""
        signs = self.signs
        noun = signs.at(place - 1, "type") or next(iter(signs.marks.within(max(0, place - 3), place, "type")), None)
        if noun is None or noun.last != place or noun.value not in _SHORTLY or not signs.capital(noun.first):
            return False
        if place + 1 >= stretch.stop or signs.is_sign(place + 1, ",.;:)"):
            return True
        return signs.at(place + 1, "issuer", "subject", "dated", "of", "end.subject", "and", "act", "past") is not None

    def date(self, draft: Draft, place: int, stretch: range) -> int | None:
        if draft.date is not None:
            return None
        mark = self.signs.at(place, "dated")
        if draft.type == "minutes":
            meeting = self.signs.marks.first(place, min(place + 8, stretch.stop), "meeting")
            place = meeting.last if meeting is not None else place
            mark = self.signs.at(place, "dated", "held")
            mark = self.signs.at(mark.last, "dated") or mark if mark is not None else None
            if meeting is not None:
                for start in range(meeting.last, min(meeting.last + _SHORT_WAY, stretch.stop)):
                    found = day_at(self.signs, start, stretch.stop)
                    if found is not None:
                        draft.date = found[1]
                        return found[0]
        for start in (place, mark.last if mark else place):
            found = day_at(self.signs, start, stretch.stop)
            if found is not None:
                draft.date = found[1]
                return found[0]
        return None

    def term(self, draft: Draft, place: int, stretch: range) -> int | None:
        # long: the forms in which a term or year stands, one after the other
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
        if place == draft.last and self._names_year(draft, place):
            draft.year = True
            joint = place + 2 < stretch.stop and signs.is_sign(place + 1, "-–/") and signs.touching(place)
            span = joint and (
                is_year(signs, place + 2) or (signs.is_sign(place + 1, "/") and signs.touching(place + 1))
            )
            return place + 3 if span and signs.words.lower[place + 2].isdecimal() else place + 1
        for_year = signs.at(place, "subject", "dated") if place == draft.last else None
        if for_year is not None and for_year.last < stretch.stop and is_year(signs, for_year.last) and not draft.plural:
            draft.year = True  # "årsredovisningen för 2026", "the report for 2025"
            after = for_year.last + 1
            ranged = after + 1 < stretch.stop and signs.is_sign(after, "-–") and is_year(signs, after + 1)
            return after + 2 if ranged else after  # "planen för 2026–2030"
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

    def _names_year(self, draft: Draft, place: int) -> bool:
        """A year right behind the type noun of a name: "Annual Report 2025", "årsredovisning 2026", "Act 1994"."""
        signs = self.signs
        knowledge = signs.knowledge(draft.noun)
        if not is_year(signs, place) or draft.plural or knowledge.head_first:
            return False
        everyday = signs.at(draft.noun, "everyday")
        common = everyday is not None and everyday.last == draft.last
        return signs.capital(draft.last - 1) if knowledge.capitals else not common

    def _roman(self, place: int) -> bool:
        return set(self.signs.words.lower[place]) <= set("ivxlc") and self.signs.capital(place)
