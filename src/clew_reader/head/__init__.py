"""The head and foot of an official document, by the layouts of the Party (36-HD/VPTW) and the State (Decree 30/2020).

Also the look of their translations. `secrecy_mark` is for use before anything is stored.
"""

from __future__ import annotations

from clew_reader.head.foot import find_addressed, find_recipients, find_signer
from clew_reader.head.marks import HEAD_LINES, find_circulation, find_secrecy, find_urgency, secrecy_mark, trimmed
from clew_reader.head.pieces import pieces
from clew_reader.head.top import find_top
from clew_reader.records import OfficialHead
from clew_reader.text import SourceText

__all__ = ["read_head", "secrecy_mark"]


def read_head(source: SourceText) -> OfficialHead | None:
    """What head and foot say, with spans of the text as given; None if the text is no official document.

    A text that only carries a mark of secrecy has a head with that mark and nothing else.
    """
    text = source.text
    top = list(pieces(text, lines=HEAD_LINES))
    secrecy = trimmed(source, find_secrecy(text))
    found = find_top(text, top)
    if found is None:
        return OfficialHead(secrecy=secrecy) if secrecy is not None else None
    everything = list(pieces(text, longest=250))
    signer, post = find_signer(everything, found.end_line)
    addressed = find_addressed(text, top)
    recipients = [*addressed, *find_recipients(text, everything, found.end_line)]
    spans = (trimmed(source, recipient) for recipient in dict.fromkeys(recipients))
    return OfficialHead(
        superior=trimmed(source, found.superior),
        issuer=trimmed(source, found.issuer),
        symbol=trimmed(source, found.symbol),
        place=trimmed(source, found.place),
        date=found.date,
        date_span=trimmed(source, found.date_stretch),
        type=found.type,
        type_span=trimmed(source, found.type_stretch),
        abstract=trimmed(source, found.abstract),
        signer=trimmed(source, signer),
        signer_post=trimmed(source, post),
        recipients=tuple(span for span in spans if span is not None),
        secrecy=secrecy,
        urgency=trimmed(source, find_urgency(top)),
        circulation=trimmed(source, find_circulation(top)),
    )
