"""Which citations and figures lie in a stretch of words, looked up by their spans."""

from __future__ import annotations

from bisect import bisect_left

from clew_reader.records import Citation, Figure, Span
from clew_reader.signs import Signs


class Places:
    """The citations and figures of a text by place."""

    def __init__(self, signs: Signs, citations: tuple[Citation, ...], figures: tuple[Figure, ...]) -> None:
        self._signs = signs
        named = [(span, citation.id) for citation in citations for span in (citation.span, *citation.mentions)]
        self._citations = sorted(((span.start, span.end, key) for span, key in named))
        self._starts = [start for start, _, _ in self._citations]
        self._figures = sorted(figures, key=lambda figure: figure.span.start)
        self._figure_starts = [figure.span.start for figure in self._figures]

    def _given(self, first: int, last: int) -> Span:
        return self._signs.span(first, last)

    def citations(self, first: int, last: int) -> tuple[str, ...]:
        """The ids of the documents named in a stretch, in order, each once."""
        span = self._given(first, last)
        found: dict[str, None] = {}
        for place in range(bisect_left(self._starts, span.start), len(self._starts)):
            start, end, key = self._citations[place]
            if start >= span.end:
                break
            if end <= span.end:
                found[key] = None
        return tuple(found)

    def figures(self, first: int, last: int) -> list[Figure]:
        """The figures whose number stands in a stretch."""
        span = self._given(first, last)
        found = []
        for place in range(bisect_left(self._figure_starts, span.start), len(self._figures)):
            if self._figure_starts[place] >= span.end:
                break
            found.append(self._figures[place])
        return found
