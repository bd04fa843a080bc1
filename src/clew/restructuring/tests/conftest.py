"""The indicators of the tests of `indicators`, for the tests of this room."""

from clew.indicators.tests.conftest import growth, record, revenue

__all__ = ["growth", "record", "revenue"]
