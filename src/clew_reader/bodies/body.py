"""A body named in the text, or a class of bodies or persons, as a stretch of words."""

from __future__ import annotations

from dataclasses import dataclass

BODY, CLASS = "body", "class"


@dataclass(frozen=True, slots=True)
class Body:
    """A body or class in words `[first, last)`."""

    first: int
    last: int
    type: str
