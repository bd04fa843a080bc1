"""The small line of a trend."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from clew.face.sparkline import HEIGHT, WIDTH, sparkline

values = st.decimals(min_value=-(10**12), max_value=10**12, places=3)


def test_the_lowest_lies_below_and_the_target_above() -> None:
    line = sparkline([Decimal(50), Decimal(60)], Decimal(100))
    assert line is not None
    assert line.points == "3.0,29.0 117.0,23.8"
    assert (line.end_x, line.end_y, line.target_y) == ("117.0", "23.8", "3.0")


def test_one_value_makes_no_line() -> None:
    assert sparkline([Decimal(50)], Decimal(100)) is None
    assert sparkline([]) is None


def test_equal_values_lie_in_the_middle() -> None:
    line = sparkline([Decimal(5)] * 3)
    assert line is not None and line.end_y == "16.0" and line.target_y is None


@given(st.lists(values, min_size=2, max_size=40), st.one_of(st.none(), values))
def test_every_point_stays_inside_and_they_run_from_left_to_right(trend: list[Decimal], target: Decimal | None) -> None:
    line = sparkline(trend, target)
    assert line is not None
    points = [tuple(map(Decimal, point.split(","))) for point in line.points.split()]
    assert len(points) == len(trend)
    assert [x for x, _y in points] == sorted(x for x, _y in points)
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in points)
