"""`clew read --explain`: the stages behind a record are named with what they saw."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew_reader.commandline import main
from clew_reader.explained import explained

REPORT = (
    "Trong 9 tháng đầu năm 2025, thu ngân sách của xã tăng 8,2% so với cùng kỳ.\n"
    "Hội nghị yêu cầu các chi bộ rà soát hồ sơ trước ngày 30/9/2025.\n"
)


def lines_at(word: str) -> str:
    return "\n".join(explained(REPORT, REPORT.index(word)))


def test_a_figure_is_traced_to_its_quantity_cue_comparison_and_period() -> None:
    told = lines_at("8,2%")
    assert 'quantities: "8,2%" as percent of %' in told
    assert 'claims: growth; role up by "tăng", compared with same_period_last_year' in told
    assert "frames: 2025-9M" in told
    assert "figures fig01: from quantities, claims, frames, indicators, figures" in told


def test_a_commitment_is_traced_to_the_step_that_asked_for_it() -> None:
    told = lines_at("rà soát")
    assert "course: task, as the sign stands in it [asked (requested, assignees stated)]" in told
    assert "commitments " in told


def test_a_figure_of_a_table_is_traced_to_the_stage_of_tables() -> None:
    text = "Chỉ tiêu\tĐơn vị\tThực hiện năm 2025\nThu ngân sách\ttỷ đồng\t12\nDiện tích chè\tha\t340\n"
    assert "from tabular" in "\n".join(explained(text, text.index("340"), "vi"))


def test_a_place_without_record_says_so_and_a_place_outside_is_refused() -> None:
    assert lines_at("\n").endswith("no record stands here")
    with pytest.raises(ValueError, match="none of them"):
        list(explained(REPORT, len(REPORT)))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.data())
def test_every_place_of_every_text_can_be_asked_about(text: str, data: st.DataObject) -> None:
    text += REPORT
    assert all(explained(text, data.draw(st.integers(0, len(text) - 1))))


def test_the_command_says_page_and_cell_and_refuses_what_names_no_place(tmp_path, capsys) -> None:
    (tmp_path / "thu.csv").write_text("Xã;Thu (tỷ đồng)\nHoa Sơn;12,5\n", encoding="utf-8")
    assert main(["--explain", f"{tmp_path}/thu.csv:27"]) == 0
    assert "cell B2" in capsys.readouterr().out
    assert main(["--explain", f"{tmp_path}/thu.csv"]) == 2
    assert main(["--explain", f"{tmp_path}/none.txt:3"]) == 1
    with pytest.raises(SystemExit):
        main([])
