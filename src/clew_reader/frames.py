"""Stage 10, frames: which period a number is of, from its clause, its sentence, its paragraph or the document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clew_reader.periods import Mention

_EARLY = 60  # characters from the start of a sentence within which a period frames what follows


@dataclass(frozen=True, slots=True)
class Frame:
    """What the text so far has set: the period spoken of, and the year in which it stands."""

    code: str | None = None
    year: int | None = None

    def after(self, mentions: list[Mention], start: int) -> Frame:
        """The frame behind a sentence that starts at `start` and names these periods (comparisons left out)."""
        year = self.year
        dated = [mention for mention in mentions if mention.year is not None and not mention.planned]
        usable = [mention for mention in dated if mention.kind == "period"]
        if usable:
            year = usable[0].year
        elif year is None and dated:
            year = dated[0].year
        framing = [mention for mention in mentions if self._frames(mention, start)]
        if not framing:
            return replace(self, year=year)
        return Frame(framing[0].in_year(year) or self.code, year)

    @staticmethod
    def _frames(mention: Mention, start: int) -> bool:
        if mention.kind != "period" or mention.planned or mention.code is None:
            return False
        is_range = len(mention.code) == 9 and mention.code[4] == "-" and mention.code[5:].isdecimal()
        return mention.start - start <= _EARLY if is_range else True


def period_of(
    mentions: list[Mention],
    clause: tuple[int, int],
    sentence: int,
    stretch: tuple[int, int],
    frame: Frame,
    *,
    target: bool,
) -> str | None:
    """The period of a number that stands at `stretch` (offsets) in `clause` of the sentence that starts at `sentence`.

    Nearest first: behind the number up to the end of its clause, before it in the clause, in an earlier clause of the
    sentence, then the frame. What is only planned counts for targets alone, and a target takes no frame.
    """
    usable = [
        mention
        for mention in mentions
        if mention.kind in ("period", "length") and mention.code is not None and (target or not mention.planned)
    ]
    inside = [mention for mention in usable if clause[0] <= mention.start < clause[1]]
    before = [mention for mention in inside if mention.end <= stretch[0]]
    behind = [mention for mention in inside if mention.start >= stretch[1]]
    earlier = [mention for mention in usable if sentence <= mention.start < clause[0]]
    later = [mention for mention in usable if mention.start >= clause[1]] if target else []
    year = frame.year
    for mention in (*reversed(before), *behind, *reversed(earlier), *later):
        code = mention.in_year(year)
        if code is not None:
            return code
    return None if target else frame.code
