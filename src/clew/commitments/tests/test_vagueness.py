"""Which texts tell when a task is due."""

from __future__ import annotations

import pytest

from clew.commitments.vagueness import names_a_time


@pytest.mark.parametrize(
    "text",
    ["trước hội nghị cuối năm", "before the congress", "inför kommunfullmäktiges möte i höst", "trong quý III năm 2025",
     "10 ngày kể từ khi danh sách được duyệt", "within 30 days", "under den kommande perioden till 2027"],
)  # fmt: skip
def test_an_event_or_a_number_tells_when(text: str) -> None:
    assert names_a_time(text)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "under den kommande perioden", "Under den kommande perioden.",
     "trong thời gian tới", "in the coming period",
     "as soon as possible", "snarast", "så snart som möjligt", "THỜI GIAN TỚI"],
)  # fmt: skip
def test_that_it_is_to_come_tells_nothing(text: str) -> None:
    assert not names_a_time(text)
