"""Text in, records with spans out. No Django, no database.

`read(text)` gives a `Reading`; the records are those of `clew_reader.records`.
"""

from clew_reader.reading import read
from clew_reader.records import VERSION, Reading, Span

__all__ = ["VERSION", "Reading", "Span", "read"]
