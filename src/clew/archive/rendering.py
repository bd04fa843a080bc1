"""The one place of the room that opens files: bytes in, text with its page map out, refusals in the person's words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid
from clew_reader import head, openers
from clew_reader.languages import detect
from clew_reader.openers import kinds, pdf_drawn
from clew_reader.openers.opened import Opened
from clew_reader.words import cut_words

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Rendered:
    """What an opener made of a file, in the form of the columns of a rendition."""

    media_type: str
    text: str
    opener: str
    version: str
    pages: list[list[int]]
    notes: list[dict[str, Any]]
    language: str

    @property
    def text_sha256(self) -> str:
        """The hash by which `verify` sees that the text is still the one that was rendered."""
        return text_hash(self.text)


class Unreadable(Invalid):
    """A file that gives no text. `code` is the reader's: empty, binary, encrypted, too_large, bomb, ..."""

    def __init__(self, sentence: StrOrPromise, code: str, **values: Any) -> None:
        super().__init__(sentence, field="file", **values)
        self.code = code


_SENTENCES = {
    "empty": _(
        "%(name)s holds no text. Check that the right file was chosen and that it was saved before it was sent."
    ),
    "binary": _(
        "%(name)s is not a document of a known kind. Open it in the program that made it and save it as docx, pdf, "
        "html or plain text."
    ),
    "unsupported": _("%(name)s is of a kind that is not read yet (%(kind)s). Save it as %(instead)s and send that."),
    "encrypted": _(
        "%(name)s is locked with a password (%(kind)s). Open it with the password and save a copy without one."
    ),
    "too_large": _(
        "%(name)s has %(megabytes)s MB; at most %(limit)s MB are read at once. Split it, or make its pictures smaller "
        "and save it again."
    ),
    "scanned": _(
        "%(name)s holds pictures of %(pages)s page(s) and no text. Run text recognition on it, or ask the sender for "
        "the file that it was printed from."
    ),
    "bomb": _(
        "%(name)s would swell far beyond its size when it is opened (in %(part)s), as a file made to do harm would. "
        "It was not opened. Ask the sender for a fresh copy, and tell whoever looks after the computers."
    ),
    "damaged": _(
        "%(name)s is damaged (in %(part)s), perhaps cut short on its way. Send it again, or open and save it in the "
        "program that made it."
    ),
}
# What a person should know about how a file was read, by the code of the reader's note.
NOTES = {
    "renamed": _("The file ends in %(ending)s but is %(kind)s; it was read as what it is."),
    "encoding": _("The text was stored as %(encoding)s; it was turned into Unicode. Look over a few lines."),
    "tracked_changes": _("%(count)s tracked changes were read as if accepted: insertions kept, deletions left out."),
    "hidden_text": _("Hidden text was left out (%(count)s places)."),
    "pages_without_text": _("These pages hold pictures and no text, so they were not read: %(pages)s."),
    "second_reading": _(
        "The letters of page %(page)s came out torn; it was read again in a second way. The two readings share "
        "%(agreement)s%% of their words: compare the page with the original."
    ),
    "torn_page": _("The letters of page %(page)s came out torn in both readings; compare the page with the original."),
    "dropped_menus": _("Menus, scripts and page furniture were left out (%(count)s parts)."),
    "not_calculated": _(
        "%(count)s formulas had no result stored with them and were left out. Open the file in the program that made "
        "it, save it, and send it again."
    ),
    "recognised": _(
        "Page %(page)s is a picture; its text was recognised by a program, which is %(sure)s%% sure of its words. "
        "Compare it with the original."
    ),
    "numbers_differ": _(
        "Two readings of page %(page)s give different numbers (%(first)s; %(second)s): compare them with the original."
    ),
    "missing_part": _("A part of the file is missing (%(part)s); the rest was read."),
}
_UNKNOWN = _("%(name)s could not be read. Save it as docx, pdf, html or plain text and send it again.")


def rendered(data: bytes, name: str) -> Rendered:
    """Opens a file in memory. Raises `Unreadable` with what is wrong, where, and what to do."""
    try:
        opened = openers.open_bytes(data, name)
    except openers.Unreadable as refusal:
        sentence = _SENTENCES.get(refusal.code, _UNKNOWN)
        raise Unreadable(sentence, refusal.code, **refusal.values) from refusal
    return Rendered(
        media_type=opened.media_type,
        text=opened.text,
        opener=opened.opener,
        version=opened.version,
        pages=[[page.number, page.start, page.end] for page in opened.pages],
        notes=[{"code": note.code, "values": dict(note.values)} for note in opened.notes],
        language=_language(opened),
    )


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def secrecy_mark(text: str) -> str:
    """The words of the secrecy mark that the text itself bears, or nothing."""
    mark = head.secrecy_mark(text)
    return mark.quote if mark else ""


PDF = kinds.PDF
LAID_OUT = frozenset({kinds.DOCX, kinds.XLSX, kinds.CSV})


def opened_again(data: bytes, name: str) -> Opened:
    """What the opener knows of a file beside its text: forms of lines, cells. Raises what the reader raises."""
    return openers.open_bytes(data, name)


def drawn_page(data: bytes, number: int) -> bytes:
    """A page of a PDF as a PNG. Raises ValueError for a page that is not there."""
    return pdf_drawn.draw_page(data, number).png


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of the pages of a PDF."""
    return pdf_drawn.page_sizes(data)


def letter_boxes(data: bytes, number: int, text: str) -> list[pdf_drawn.Box | None]:
    """Where the letters of a page's text are printed."""
    return pdf_drawn.letter_boxes(data, number, text)


rectangles = pdf_drawn.rectangles
Box = pdf_drawn.Box
OpenedFile = Opened


def _language(opened: Opened) -> str:
    language = detect(cut_words(opened.text).lower)
    return language.code if language else ""
