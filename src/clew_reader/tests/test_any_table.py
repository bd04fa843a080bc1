"""Tables of every shape: what was written into one is read out of it again, and none makes reading fail or linger."""

import time
from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from clew_reader import read
from clew_reader.tests.test_any_text import check

LANGUAGES = {
    "vi": ("Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm {}", "Thực hiện năm {}", "tỷ đồng", "billion VND", ".", ","),
    "en": ("Indicator", "Unit", "Plan {}", "Result {}", "million USD", "million USD", ",", "."),
    "sv": ("Nyckeltal", "Enhet", "Budget {}", "Utfall {}", "mkr", "million SEK", "\u00a0", ","),
}
NAMES = ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]
FORMS = {
    "tabs": lambda rows: "\n".join("\t".join(row) for row in rows),
    "bars": lambda rows: "\n".join("| " + " | ".join(row) + " |" for row in rows),
    "cell by cell": lambda rows: "\n".join(cell for row in rows for cell in row),
}
amounts = st.decimals(0, 10**7, places=1)


def written(value: Decimal, group: str, decimal: str) -> str:
    return f"{value:,.1f}".replace(",", "\0").replace(".", decimal).replace("\0", group)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.tuples(amounts, amounts), min_size=2, max_size=5),
    st.sampled_from(sorted(LANGUAGES)),
    st.sampled_from(sorted(FORMS)),
    st.integers(2015, 2035),
)
def test_plans_and_results_of_a_table_read_back_as_themselves(
    values: list[tuple[Decimal, Decimal]], language: str, form: str, year: int
) -> None:
    label, unit_head, plan, result, unit, meant, group, decimal = LANGUAGES[language]
    rows = [[label, unit_head, plan.format(year), result.format(year)]]
    rows += [
        [name, unit, *(written(value, group, decimal) for value in pair)]
        for name, pair in zip(NAMES, values, strict=False)
    ]
    figures = read(FORMS[form](rows) + "\n", language=language).figures
    assert [(each.indicator, each.value, each.unit, each.kind, each.period) for each in figures] == [
        (name, value, meant, kind, str(year))
        for name, pair in zip(NAMES, values, strict=False)
        for value, kind in zip(pair, ("target", "level"), strict=True)
    ]


CELLS = st.sampled_from(
    ["", "12", "1.234,5", "(3)", "-", "2024", "Năm 2025", "So với kế hoạch (%)", "tỷ đồng", "A", "STT", "Utfall", "mkr",
     "Total", "Hộ nghèo", "12 %", "+5", "I. Kinh tế", "Change", "1=2/3", "a|b", "\u0301"]
)  # fmt: skip


@settings(max_examples=200, deadline=timedelta(seconds=2))
@given(
    st.lists(st.lists(CELLS, max_size=7), max_size=10),
    st.sampled_from(["\t", " | ", "\n", "  "]),
    st.sampled_from([None, "vi", "en", "sv"]),
)
def test_any_heap_of_cells_is_read(rows: list[list[str]], between: str, language: str | None) -> None:
    check(read("Đơn vị tính: tỷ đồng\n" + "\n".join(between.join(row) for row in rows), language=language))


def test_the_time_for_a_table_grows_with_its_rows() -> None:
    def seconds(rows: int) -> float:
        text = "Chỉ tiêu\tĐơn vị\tNăm 2024\tNăm 2025\tSo với năm 2024 (%)\n"
        text += "".join(f"Thôn {number}\ttấn\t{number}\t{number + 2}\t{number % 90}\n" for number in range(rows))
        start = time.process_time()
        read(text, language="vi")
        return time.process_time() - start

    seconds(50)
    assert seconds(1200) < seconds(300) * 8
    lines = "\n".join(f"dòng {number}\n{number}" for number in range(4000))
    start = time.process_time()
    read(lines, language="vi")
    assert time.process_time() - start < 5
