"""Why a record stands where it stands: the stages at one place of a text, each with what it saw and made there.

`clew read --explain FILE:OFFSET` prints it. It is the tool with which a rule is mended: the cue that is named is a
line of `languages/LANGUAGE`, the stage that is named is a module of this package.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from clew_reader.figures import Found
from clew_reader.reading import read
from clew_reader.records import Reading, Span
from clew_reader.signs import Signs
from clew_reader.steps import Step
from clew_reader.tracing import Trace

# The stages that a kind of record comes from, as modules of this package.
STAGES = {
    "document": "head, layout, document",
    "meeting": "meeting",
    "people": "names, posts, people",
    "organisations": "bodies, actors, organisations",
    "citations": "symbols, citations, citation_links",
    "figures": "quantities, claims, frames, indicators, figures",
    "decisions": "course, deciding, decisions",
    "commitments": "course, asking, commitments",
    "assessments": "course, assessments",
    "awards": "course, awards",
    "opinions": "course, opinions",
}
_TABULAR = "tabular (grids, heads, figures)"
_SHOWN = 70  # characters of a quotation
_LONG = 400  # characters: a record that covers more says nothing about a place inside it by the cues in it


def explained(text: str, offset: int, language: str | None = None) -> Iterator[str]:
    """Lines about the place `offset` (in characters) of a text. Raises ValueError where the text does not reach it."""
    if not 0 <= offset < len(text):
        raise ValueError(f"The text has {len(text)} characters; {offset} is none of them.")
    trace = Trace()
    reading = read(text, language=language, trace=trace)
    signs = trace.signs
    assert signs is not None  # read always leaves them
    place = signs.outline.working(offset)
    yield f"offset {offset}: {_quoted(text[max(0, offset - 20) : offset + 40])}"
    yield from _outline(signs, place)
    yield from _figures(signs, trace.figures, place)
    yield from _course(signs, trace.steps, place)
    yield from _records(signs, reading, offset)


def _outline(signs: Signs, place: int) -> Iterator[str]:
    cut = signs.outline
    sentence = cut.sentence_at(place)
    if sentence is None:
        yield "blocks, sentences: between sentences"
        return
    spoken = sentence.language or cut.language
    kind = cut.blocks[sentence.block].kind
    yield f"blocks: number {sentence.block}, a {kind}"
    name = spoken.name if spoken else "no known language"
    yield f"sentences: in {name}: {_quoted(cut.text[sentence.start : sentence.end])}"
    stretch = signs.stretch(sentence)
    cues = signs.marks.by_first
    said = [
        f"{mark.label} {_quoted(signs.written(mark.first, mark.last))}" for at in stretch for mark in cues.get(at, ())
    ]
    yield "signs: " + (", ".join(dict.fromkeys(said)) or "none")


def _figures(signs: Signs, found: list[Found], place: int) -> Iterator[str]:
    here = next((each for each in found if each.sentence.start <= place < each.sentence.end), None)
    for number, claim in enumerate(here.made if here else ()):
        assert here is not None
        quantity, indicator = claim.quantity, here.indicators[number]
        amount = _quoted(signs.written(quantity.first, quantity.last))
        yield f"quantities: {amount} as {quantity.form} of {quantity.unit}"
        cue = f"{claim.role} by {_quoted(signs.written(claim.cue.first, claim.cue.last))}" if claim.cue else claim.role
        compared = f", compared with {claim.comparison.name or claim.comparison.year}" if claim.comparison else ""
        yield f"  claims: {claim.kind}; role {cue}{compared}"
        named = _quoted(signs.written(indicator.first, indicator.last)) if indicator else "none found"
        carried = " (carried over)" if indicator and indicator.inherited else ""
        yield f"  indicators: {named}{carried}; frames: {here.periods[number]}"


def _course(signs: Signs, steps: list[Step], place: int) -> Iterator[str]:
    starts, ends = signs.words.starts, signs.words.ends
    for step in steps:
        if step.last <= step.first or not starts[step.first] <= place < ends[step.last - 1]:
            continue
        why = "the sign stands in it" if step.opened else "it goes on with what was opened before"
        read_from = [f"asked ({step.ask.value}, assignees {step.ask.basis})"] if step.ask else []
        read_from += [f"act {step.act.value} {step.act.polarity or ''}".rstrip()] if step.act else []
        read_from += [f"type {step.type}"] if step.type else []
        said = f" [{'; '.join(read_from)}]" if read_from else ""
        yield f"course: {step.kind}, as {why}{said}: {_quoted(signs.written(step.first, step.last))}"


def _records(signs: Signs, reading: Reading, offset: int) -> Iterator[str]:
    nothing = True
    for kind, stage in STAGES.items():
        held = getattr(reading, kind)
        for record in held if isinstance(held, tuple) else (held,):
            covering = [(name, span) for name, span in _spans(record) if span.start <= offset < span.end]
            if record is None or not covering:
                continue
            nothing = False
            name, span = covering[0]
            doubts = tuple(getattr(record, "doubts", ()))
            of_table = any(getattr(doubt, "code", "") == "from_table" for doubt in doubts)
            called = f"{kind} {getattr(record, 'id', '')}".rstrip()
            yield f"{called}: from {_TABULAR if of_table else stage}; {name} {_quoted(span.quote)}"
            yield "  " + ", ".join(f"{key} {value}" for key, value in _facts(record))
            yield from _cues(signs, span)
            yield from (f"  doubt: {doubt}" for doubt in doubts)
    if nothing:
        yield "no record stands here"


def _cues(signs: Signs, span: Span) -> Iterator[str]:
    """The cues inside a record, where it is short enough for them to say why it was made."""
    if span.end - span.start > _LONG:
        return
    cut = signs.outline
    words = cut.words.within(cut.working(span.start), cut.working(span.end))
    labels = [mark.label for at in words for mark in signs.marks.by_first.get(at, ()) if mark.last <= words.stop]
    if labels:
        yield "  its cues: " + ", ".join(dict.fromkeys(labels))


def _facts(record: Any) -> Iterator[tuple[str, object]]:
    """What a record says, its spans and doubts apart."""
    for field in fields(record):
        value = getattr(record, field.name)
        plain = not is_dataclass(value) and not (isinstance(value, tuple) and any(map(is_dataclass, value)))
        if plain and value not in (None, (), "") and field.name not in ("id", "doubts", "text"):
            yield field.name, value


def _spans(value: Any, name: str = "span") -> Iterator[tuple[str, Span]]:
    if isinstance(value, Span):
        yield name, value
    elif isinstance(value, tuple):
        for each in value:
            yield from _spans(each, name)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _spans(getattr(value, field.name), field.name)


def _quoted(text: str) -> str:
    flat = " ".join(text.split())
    return f'"{flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1] + "…"}"'
