"""Why a file could not be opened: one family, `Unreadable`; each refusal says what, where, and what to do next.

An application translates by `code` and fills the holes from `values`; `str(refusal)` is the English sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(eq=False)
class Unreadable(Exception):
    """A file that gives no text. `name` is the file's name as it was given."""

    code: ClassVar[str] = "unreadable"
    sentence: ClassVar[str] = "{name} could not be read."

    name: str

    @property
    def values(self) -> dict[str, str | int]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


@dataclass(eq=False)
class Empty(Unreadable):
    """No bytes, or nothing but blanks."""

    code = "empty"
    sentence = "{name} holds no text. Check that the right file was chosen and that it was saved before it was sent."


@dataclass(eq=False)
class Binary(Unreadable):
    """Bytes of no known kind."""

    code = "binary"
    sentence = (
        "{name} is not a document of a known kind. Open it in the program that made it and save it as docx, pdf, "
        "html or plain text."
    )


@dataclass(eq=False)
class Unsupported(Unreadable):
    """A kind that is recognised but not opened; `kind` names it in words, `instead` what to save it as."""

    code = "unsupported"
    sentence = "{name} is {kind}, which is not read yet. Save it as {instead} and send that."

    kind: str
    instead: str = "docx"


@dataclass(eq=False)
class Encrypted(Unreadable):
    """Locked with a password; `kind` names the kind of file in words."""

    code = "encrypted"
    sentence = "{name} is {kind} locked with a password. Open it with the password and save a copy without one."

    kind: str


@dataclass(eq=False)
class TooLarge(Unreadable):
    """More than is taken in at once; both sizes in megabytes (10**6 bytes), rounded up and down."""

    code = "too_large"
    sentence = (
        "{name} has {megabytes} MB; at most {limit} MB are read at once. Split it, or make its pictures smaller "
        "and save it again."
    )

    megabytes: int
    limit: int


@dataclass(eq=False)
class Scanned(Unreadable):
    """Pictures of pages without a text layer; `pages` counts them."""

    code = "scanned"
    sentence = (
        "{name} holds pictures of {pages} page(s) and no text. Ask the sender for the file that it was printed from, "
        "or have tesseract installed (with vie, eng and swe), by which such pages are then read."
    )

    pages: int


@dataclass(eq=False)
class Bomb(Unreadable):
    """Content that would swell far beyond the file's size; `part` says where in the file."""

    code = "bomb"
    sentence = (
        "{name} would swell far beyond its size when it is opened (in {part}), as a file made to do harm would. "
        "It was not opened. Ask the sender for a fresh copy, and tell whoever looks after the computers."
    )

    part: str


@dataclass(eq=False)
class Damaged(Unreadable):
    """The right kind, but broken; `kind` names it in words, `part` says where it broke."""

    code = "damaged"
    sentence = (
        "{name} is {kind} but is damaged (in {part}), perhaps cut short on its way. Send it again, or open and save "
        "it in the program that made it."
    )

    kind: str
    part: str
