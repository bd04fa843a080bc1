"""What is read from sentences in the three languages.

Each file in `sentences/` holds sentences, each followed by the figures expected of it, indented: value (and "/total")
with unit ; kind ; comparator ; a part of the indicator ; a part of the period. "-" means none, "*" anything, and a
star behind a word leaves that field open.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from clew_reader import read
from clew_reader.records import Figure

SENTENCES = Path(__file__).parent / "sentences"


@dataclass(frozen=True)
class Case:
    language: str
    sentence: str
    expected: tuple[str, ...]


def cases() -> list[Case]:
    found = []
    for path in sorted(SENTENCES.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n\n"):
            sentence, *expected = part.strip().split("\n")
            found.append(Case(path.stem, sentence, tuple(line.strip() for line in expected)))
    return found


def amount(figure: Figure) -> str:
    value = format(figure.value.normalize(), "f")
    return value if figure.total is None else f"{value}/{figure.total}"


def fits(figure: Figure, expected: str) -> bool:
    first, *rest = (field.strip() for field in expected.split(";"))
    value, unit = first.split(" ", 1)
    stated = [
        (value, amount(figure)),
        (unit, figure.unit),
        *zip(rest, (figure.kind, figure.comparator), strict=False),
    ]
    exact = all(want.endswith("*") or want == (got or "-") for want, got in stated)
    within = zip(rest[2:], (figure.indicator, figure.period), strict=False)
    return exact and all(want == "*" or want.lower() in (got or "").lower() for want, got in within)


def shown(figure: Figure) -> str:
    fields = (figure.kind, figure.comparator or "-", figure.indicator or "-", figure.period or "-")
    return " ; ".join((f"{amount(figure)} {figure.unit}", *fields))


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.language}: {case.sentence[:60]}")
def test_a_sentence_gives_its_figures(case: Case) -> None:
    figures = read(case.sentence, language=case.language).figures
    assert len(figures) == len(case.expected), [shown(figure) for figure in figures]
    for figure, expected in zip(figures, case.expected, strict=True):
        assert fits(figure, expected), f"{shown(figure)} is not {expected}"


def test_there_are_sentences_in_every_language() -> None:
    count = {language: sum(case.language == language for case in cases()) for language in ("vi", "en", "sv")}
    assert count["vi"] >= 60
    assert min(count.values()) >= 35
