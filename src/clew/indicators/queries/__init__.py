"""Every read of the room."""

from clew.indicators.queries.finding import find_indicators
from clew.indicators.queries.known import Known, last_known

__all__ = ["Known", "find_indicators", "last_known"]
