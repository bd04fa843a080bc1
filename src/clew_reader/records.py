"""What the reader finds: one class per kind of record, in the shape of the conference corpus (`clew-corpus/1`).

Every record holds at least one `Span`; a span is half-open, counts code points of the text as it was given
(before normalisation) and carries the quoted words, so that a reader's answer can be checked against the text.
`None` means: not stated. `doubts` are sentences for a person; a record without doubts may be confirmed in bulk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

VERSION = "1"  # the reader's version; a claim remembers which one made it. Raise it when rules change what is found.


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch `[start, end)` of the text as given; `quote` is exactly that stretch."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Document:
    """The document at hand: its language, kind and, for an official document, what its head and foot say."""

    language: str | None
    kind: str | None = None
    title: str | None = None
    title_span: Span | None = None
    translated_from: str | None = None
    source_url: str | None = None
    source_url_span: Span | None = None
    publisher: str | None = None
    publisher_basis: str | None = None
    publisher_span: Span | None = None
    published: str | None = None
    published_span: Span | None = None
    place: str | None = None
    truncated: str | None = None
    headings: tuple[Span, ...] = ()
    captions: tuple[Span, ...] = ()
    boilerplate: tuple[Span, ...] = ()
    head: OfficialHead | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficialHead:
    """Head and foot of an official document (Party or State layout); each field with the words it was read from."""

    superior: Span | None = None
    issuer: Span | None = None
    symbol: Span | None = None
    place: Span | None = None
    date: str | None = None
    date_span: Span | None = None
    type: str | None = None
    type_span: Span | None = None
    abstract: Span | None = None
    signer: Span | None = None
    signer_post: Span | None = None
    recipients: tuple[Span, ...] = ()
    secrecy: Span | None = None
    urgency: Span | None = None
    circulation: Span | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that the text reports."""

    body: str | None = None
    body_span: Span | None = None
    ordinal: int | None = None
    ordinal_span: Span | None = None
    kind: str | None = None
    date: str | None = None
    date_span: Span | None = None
    term: str | None = None
    term_span: Span | None = None
    place: str | None = None
    place_span: Span | None = None
    chairs: tuple[str, ...] = ()
    chair_spans: tuple[Span, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """A post a person holds, with every surface form as a span."""

    post: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """One person; `name` is None for a post-holder whom the text does not name."""

    id: str
    name: str | None
    posts: tuple[Post, ...]
    roles: tuple[str, ...]
    spans: tuple[Span, ...]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body or a class of bodies ("all levels and sectors") that holds a role."""

    id: str
    name: str
    type: str  # body | class
    roles: tuple[str, ...]
    span: Span
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CitationLink:
    """How a cited document stands to another (`to` is a citation's id) or what is done with it here (`to` is None)."""

    rel: str
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A document that the text names; `span` is the fullest mention."""

    id: str
    type: str
    span: Span
    mentions: tuple[Span, ...] = ()
    symbol: str | None = None
    date: str | None = None
    issuer: str | None = None
    title: str | None = None
    status: str | None = None
    relations: tuple[CitationLink, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity that says something about the world. Money keeps its scale in the unit: 20699.5, "billion VND"."""

    id: str
    value: Decimal
    unit: str | None
    kind: str
    span: Span
    total: Decimal | None = None
    indicator: str | None = None
    indicator_span: Span | None = None
    head: str | None = None
    comparator: str | None = None
    period: str | None = None
    qualifier: str = "exact"
    direction: str | None = None
    status: str | None = None
    place: str | None = None
    sector: str | None = None
    group: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Votes:
    """Counted votes of a decision."""

    in_favour: int | None = None
    against: int | None = None
    abstain: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """An act of the meeting or of those who lead it; `polarity` says what was not done."""

    id: str
    act: str
    span: Span
    object: str | None = None
    by: str | None = None
    unanimous: bool = False
    outcome: str | None = None
    polarity: str | None = None
    votes: Votes | None = None
    cites: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommitmentTarget:
    """What a task is to reach."""

    indicator: str | None = None
    value: Decimal | None = None
    unit: str | None = None
    figure: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """A task, request or directive: who is to do what by when."""

    id: str
    span: Span
    summary: str | None = None
    by: str | None = None
    assignees: tuple[str, ...] = ()
    assignee_basis: str | None = None
    due: str | None = None
    due_date: str | None = None
    target: CommitmentTarget | None = None
    field: str | None = None
    cites: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """A result, limitation, difficulty, advantage, cause, lesson or forecast."""

    id: str
    type: str
    span: Span
    sector: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Award:
    """What was awarded, how many, to whom, by whom and for what."""

    id: str
    span: Span
    award: str | None = None
    count: int | None = None
    count_span: Span | None = None
    awarder: str | None = None
    presenter: str | None = None
    recipient: str | None = None
    named_recipients: tuple[str, ...] = ()
    reason: str | None = None
    period: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opinion:
    """A topic that was discussed, commented on or put to the meeting."""

    id: str
    span: Span
    topic: str | None = None
    kind: str | None = None
    by: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was found in one text, with the text it refers to."""

    text: str
    language: str | None
    document: Document
    meeting: Meeting | None = None
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    citations: tuple[Citation, ...] = ()
    figures: tuple[Figure, ...] = ()
    decisions: tuple[Decision, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    awards: tuple[Award, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    version: str = field(default=VERSION)
