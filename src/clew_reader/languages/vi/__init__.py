"""Vietnamese."""

from clew_reader.languages.base import Language
from clew_reader.languages.vi.claims import CLAIMS
from clew_reader.languages.vi.letterhead import LETTERHEAD
from clew_reader.languages.vi.numbers import NUMBERS
from clew_reader.languages.vi.periods import PERIODS
from clew_reader.languages.vi.tables import TABLES
from clew_reader.languages.vi.units import UNITS
from clew_reader.languages.vi.writing import WRITING

VIETNAMESE = Language(
    code="vi",
    name="Vietnamese",
    writing=WRITING,
    numbers=NUMBERS,
    units=UNITS,
    periods=PERIODS,
    claims=CLAIMS,
    letterhead=LETTERHEAD,
    tables=TABLES,
)
