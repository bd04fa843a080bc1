"""What is found about values: as drawn tables, and for any values at all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from clew.actors.refusals import Invalid
from clew.face.numbers import write_number
from clew.face.wording import number
from clew.rounds.cells import Cell, read_cell
from clew.rounds.checking import Finding, Kind, Line, Past, Rule, Written, check, missing
from clew.rounds.formulas import Formula, parse
from clew.rounds.models import RuleSense, Severity

LINE = Line(1, "REV", "Revenue", "billion VND", 1, "sum")
NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, places=3)


def found(typed: str, past: Past, words: str = "vi", line: Line = LINE, comment: str = "") -> list[Finding]:
    cell = read_cell(typed, words, line.measure)
    written = Written(cell.value, cell.absence, cell.unread, cell.too_long, typed, comment)
    return check([line], {1: written}, {1: past}, [], words, {})


@pytest.mark.parametrize(
    ("typed", "words", "value", "absence", "unread"),
    [
        ("1.234,5", "vi", "1234.5", "", ""),
        ("1 234,5", "sv", "1234.5", "", ""),
        ("1,234.5", "en", "1234.5", "", ""),
        ("12.5", "vi", None, "", "12.5"),  # 12,5 or a slip of 1.250?
        ("1,5", "en", None, "", "1,5"),
        ("  7 ", "en", "7", "", ""),
        ("0", "vi", "0", "", ""),
        ("", "vi", None, "", ""),
        ("thiếu", "vi", None, "missing", ""),
        ("Not applicable", "en", None, "not_applicable", ""),
        ("chưa đến kỳ", "vi", None, "not_due", ""),
        ("khoảng 5 tỷ", "vi", None, "", "khoảng 5 tỷ"),
        ("0,1234567", "vi", None, "", "0,1234567"),
    ],
)
def test_a_cell_is_read_in_the_language_of_the_page(
    typed: str, words: str, value: str | None, absence: str, unread: str
) -> None:
    cell = read_cell(typed, words)
    assert (cell.value, cell.absence, cell.unread) == (value and Decimal(value), absence, unread)


@pytest.mark.parametrize("words", ["vi", "en", "sv"])
@given(value=st.decimals(min_value=-(10**17), max_value=10**17, places=6))
def test_a_number_is_written_as_pages_show_it_and_read_back(words: str, value: Decimal) -> None:
    with translation.override(words):
        shown = number(value)
    assert write_number(value, words).replace("-", "") == shown.replace("-", "").replace("\u2212", "")
    assert read_cell(write_number(value, words), words).value == value


def test_a_percent_sign_is_read_only_where_per_cent_are_asked() -> None:
    assert read_cell("12,5 %", "vi", "%") == Cell(Decimal("12.5"))
    assert read_cell("12,5 %", "vi", "house").unread == "12,5 %"


@pytest.mark.parametrize(
    ("typed", "past", "kind", "instead"),
    [
        # typed       what was before                                what is found     what was probably meant
        ("13,5", Past(same=Decimal(12)), None, None),
        ("13,5", Past(), None, None),
        ("1.234", Past(same=Decimal("1.2")), Kind.MARKS, "1.234"),
        ("13500", Past(same=Decimal(12)), Kind.SCALE, "13.5"),
        ("0,0135", Past(same=Decimal(12), others=(Decimal(11),)), Kind.SCALE, "13.5"),
        ("13500000", Past(same=Decimal(12)), Kind.SCALE, "13.5"),
        ("60", Past(same=Decimal(12)), Kind.JUMP, None),
        ("60", Past(same=Decimal(12), others=(Decimal(40),)), None, None),  # it was as high before
        ("1,2", Past(same=Decimal(12)), Kind.JUMP, None),
        ("0,3", Past(same=Decimal("0.1")), None, None),  # two tenths are no jump
        ("-5", Past(same=Decimal(12)), Kind.NEGATIVE, None),
        ("9", Past(last=Decimal(10), last_period="2025-8M", accumulated=True), Kind.FELL, None),
        ("11", Past(last=Decimal(10), last_period="2025-8M", accumulated=True), None, None),
        ("abc", Past(), Kind.UNREAD, None),
    ],
)
def test_a_value_is_compared_with_the_units_own_history(
    typed: str, past: Past, kind: Kind | None, instead: str | None
) -> None:
    findings = found(typed, past)
    assert [one.kind for one in findings] == ([kind] if kind else [])
    assert [one.instead for one in findings] == ([instead and Decimal(instead)] if kind else [])


def test_what_cannot_be_read_is_an_error_and_what_is_strange_a_warning_until_it_is_commented() -> None:
    assert found("abc", Past())[0].severity == Severity.ERROR
    strange = Past(same=Decimal(12))
    assert (found("60", strange)[0].severity, found("60", strange)[0].answered) == (Severity.WARNING, False)
    assert found("60", strange, comment="a new mine")[0].answered
    assert not found("abc", Past(), comment="it is so")[0].answered


def _rules(sense: str, tolerance: str = "0", severity: str = Severity.ERROR) -> list[Rule]:
    return [Rule(parse("A + B", "ABC"), sense, parse("C", "ABC"), Decimal(tolerance), severity)]


@pytest.mark.parametrize(
    ("a", "b", "c", "sense", "tolerance", "broken"),
    [
        ("1", "2", "3", RuleSense.EQUAL, "0", False),
        ("1", "2", "3.1", RuleSense.EQUAL, "0", True),
        ("1", "2", "3.1", RuleSense.EQUAL, "4", False),
        ("1", "2", "2", RuleSense.AT_LEAST, "0", False),
        ("1", "0.5", "2", RuleSense.AT_LEAST, "0", True),
        ("1", "2", "2", RuleSense.AT_MOST, "0", True),
        ("1", None, "9", RuleSense.EQUAL, "0", False),  # nothing is compared with what is not there
    ],
)
def test_two_sides_of_a_rule(a: str, b: str | None, c: str, sense: str, tolerance: str, broken: bool) -> None:
    lines = [Line(number, code, code, "x", 1, "sum") for number, code in enumerate("ABC")]
    written = {number: Written(value and Decimal(value)) for number, value in enumerate((a, b, c))}
    findings = check(lines, written, {}, _rules(sense, tolerance), "en", {})
    assert [one.kind for one in findings] == ([Kind.RULE] if broken else [])


def test_a_comment_at_any_of_its_cells_answers_a_rule_that_warns() -> None:
    lines = [Line(number, code, code, "x", 1, "sum") for number, code in enumerate("ABC")]
    written = {0: Written(Decimal(1)), 1: Written(Decimal(1)), 2: Written(Decimal(9), comment="still open")}
    (warned,) = check(lines, written, {}, _rules(RuleSense.EQUAL, severity=Severity.WARNING), "en", {})
    (refused,) = check(lines, written, {}, _rules(RuleSense.EQUAL), "en", {})
    assert warned.answered and not refused.answered


def test_a_required_cell_is_missing_until_something_stands_in_it() -> None:
    optional = Line(2, "B", "B", "x", 1, "sum", required=False)
    computed = Line(3, "C", "C", "x", 1, "sum", computed=True)
    assert [one.line_id for one in missing([LINE, optional, computed], {})] == [1]
    for written in (Written(Decimal(0)), Written(absence="missing"), Written(unread="x")):
        assert missing([LINE], {1: written}) == []


@given(NUMBERS, st.lists(NUMBERS, min_size=1, max_size=3))
def test_what_was_reported_before_is_never_strange(value: Decimal, others: list[Decimal]) -> None:
    past = Past(same=value, others=tuple(others))
    assert check([LINE], {1: Written(value)}, {1: past}, [], "vi", {}) == []


@given(NUMBERS, NUMBERS)
def test_what_was_probably_meant_is_not_strange_itself(value: Decimal, before: Decimal) -> None:
    past = Past(same=before)
    for one in check([LINE], {1: Written(value)}, {1: past}, [], "vi", {}):
        if one.instead is not None:
            again = check([LINE], {1: Written(one.instead)}, {1: past}, [], "vi", {})
            assert all(other.kind is Kind.JUMP for other in again)  # near, and perhaps still beyond the double


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("A", Formula((("A", Decimal(1)),))),
        ("A + B-1", Formula((("A", Decimal(1)), ("B-1", Decimal(1))))),
        ("- A + 2 * C", Formula((("A", Decimal(-1)), ("C", Decimal(2))))),
        ("A - 0.5 * B-1 + 100", Formula((("A", Decimal(1)), ("B-1", Decimal("-0.5"))), Decimal(100))),
        ("A + A", Formula((("A", Decimal(2)),))),
    ],
)
def test_a_formula_is_read(text: str, formula: Formula) -> None:
    assert parse(text, {"A", "B-1", "C"}) == formula


@pytest.mark.parametrize("text", ["", "A B", "A +", "* A", "A + + B", "2 *", "A + Z", "A - - A"])
def test_what_is_no_formula_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        parse(text, {"A", "B"})


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(-9, 9)), min_size=1, max_size=6))
def test_a_formula_is_the_sum_of_its_terms(terms: list[tuple[str, int]]) -> None:
    text = " ".join(f"{'-' if factor < 0 else '+'} {abs(factor)} * {code}" for code, factor in terms)
    values = {"A": Decimal(3), "B": Decimal("0.5"), "C": Decimal(-7)}
    expected = sum(factor * values[code] for code, factor in terms)
    assert parse(text.removeprefix("+ "), "ABC").of(values) == expected
