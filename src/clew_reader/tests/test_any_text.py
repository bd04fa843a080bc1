"""Whatever the text holds, reading ends with records whose spans are exact; the time grows with the length."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from clew_reader import Reading, Span, read
from clew_reader.languages.knowledge import KNOWLEDGE

_PHRASES = sorted(
    {
        phrase.strip().rstrip("*")
        for knowledge in KNOWLEDGE.values()
        for data in knowledge.cues
        for phrases in data.values()
        for phrase in phrases.split("|")
    }
)
_SIGNS = [
    "\n",
    "\n\n",
    ".",
    ";",
    ":",
    ",",
    "(",
    ")",
    " - ",
    "...",
    '"',
    "12-NQ/TU",
    "3/2024",
    "5",
    "2025",
    "An Bình",
    "'s",
    "%",
]

anything = st.text(max_size=300)
shuffled = st.lists(st.sampled_from(_PHRASES) | st.sampled_from(_SIGNS), max_size=60).map(" ".join)
capitals = shuffled.map(str.title)


def spans(value: object) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple):
        return [span for item in value for span in spans(item)]
    if hasattr(value, "__dataclass_fields__"):
        return [span for name in value.__dataclass_fields__ for span in spans(getattr(value, name))]
    return []


def check(reading: Reading) -> None:
    for span in spans(reading):
        assert span.start < span.end and reading.text[span.start : span.end] == span.quote
        assert span.quote == span.quote.strip()
    numbered = [*reading.citations, *reading.decisions, *reading.commitments, *reading.people, *reading.awards]
    assert len({record.id for record in numbered}) == len(numbered)
    known = {citation.id for citation in reading.citations}
    assert all(set(decision.cites) <= known for decision in reading.decisions)


@settings(max_examples=150, deadline=None)
@given(anything)
def test_any_text_is_read(text: str) -> None:
    check(read(text))


@settings(max_examples=250, deadline=None)
@given(shuffled | capitals, st.sampled_from(["vi", "en", "sv"]))
def test_the_languages_own_words_in_any_order_are_read(text: str, language: str) -> None:
    check(read(text, language=language))


def seconds(text: str) -> float:
    """Of this process alone, the least of three: what else runs on the machine does not count."""
    taken = []
    for _round in range(3):
        start = time.process_time()
        read(text)
        taken.append(time.process_time() - start)
    return min(taken)


def test_time_grows_with_the_length() -> None:
    passage = (
        "The Council approved the budget for 2025; Councillor Ann Reed asked officers to report back by March. "
        "Revenue rose by 4.5% to 12 million GBP. However, some shortcomings remain: roads are slow to be repaired.\n\n"
    )
    seconds(passage * 20)
    once, fourfold = seconds(passage * 60), seconds(passage * 240)
    assert fourfold < once * 8
