"""Turns the shape of a family of symbols into a pattern that reads it and a sentence that writes it."""

from __future__ import annotations

import re
from functools import cache

# What may stand at the place of a field. Codes begin with a letter; parts joined by hyphens are allowed by the family.
_CODE = r"[^\W\d_][\w&.]*"
_JOINED_CODES = rf"{_CODE}(?:\s?-\s?{_CODE})*"
FIELDS = {
    "number": r"(?P<number>\d{1,6})(?P<suffix>bis|[a-zđ])?",
    "year": r"(?P<year>(?:19|20)\d\d)",
    "type": r"(?P<type>[^\W\d_]+)",
    "issuer": rf"(?P<issuer>{_CODE})",
    "unit": rf"(?P<unit>{_JOINED_CODES})",
    "term": r"(?P<term>\d{1,2})",
    "paragraph": r"(?P<paragraph>\d{1,4})",
    "day": r"(?P<year>(?:19|20)\d\d)-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])",
}
_PARTS = re.compile(r"\{(?P<field>\w*)\}|(?P<letters>\w+)|(?P<space> )|(?P<sign>[^\w{} ])|(?P<wrong>[{}])")


def fault_of(shape: str) -> str | None:
    """What is wrong with a shape, as a sentence, or None."""
    fields = []
    for part in _PARTS.finditer(shape):
        if part["wrong"]:
            return "a brace of the shape has no partner"
        if part["field"] is not None:
            fields.append(part["field"])
    unknown = [field for field in fields if field not in FIELDS]
    if unknown:
        return f"the shape has an unknown field {{{unknown[0]}}}; fields are {', '.join(FIELDS)}"
    if "number" not in fields:
        return "the shape has no {number}"
    twice = [field for field in fields if fields.count(field) > 1]
    return f"the shape has {{{twice[0]}}} twice" if twice else None


def fields_of(shape: str) -> frozenset[str]:
    return frozenset(part["field"] for part in _PARTS.finditer(shape) if part["field"])


@cache
def pattern_of(shape: str, joined_issuers: bool, letters: tuple[str, ...]) -> re.Pattern[str]:
    """Reads texts of a shape, with or without spaces at its signs.

    `letters` are the known spellings of types: where type and issuer touch, nothing else tells where the one ends.
    """
    known = "|".join(re.escape(spelling) for spelling in sorted(letters, key=len, reverse=True))
    pattern = ""
    for part in _PARTS.finditer(shape):
        field = part["field"]
        if field == "type" and "{type}{" in shape:
            pattern += f"(?P<type>{known})"
        elif field == "issuer" and joined_issuers:
            pattern += rf"(?P<issuer>{_JOINED_CODES})"
        elif field:
            pattern += FIELDS[field]
        elif part["space"]:
            pattern += r"\s?"
        elif part["sign"]:
            pattern += rf"\s?{re.escape(part['sign'])}\s?"
        else:
            pattern += re.escape(part["letters"])
    return re.compile(pattern, re.IGNORECASE)
