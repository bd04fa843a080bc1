"""English."""

from clew_reader.languages.base import Language
from clew_reader.languages.en.claims import CLAIMS
from clew_reader.languages.en.letterhead import LETTERHEAD
from clew_reader.languages.en.numbers import NUMBERS
from clew_reader.languages.en.periods import PERIODS
from clew_reader.languages.en.tables import TABLES
from clew_reader.languages.en.units import UNITS
from clew_reader.languages.en.writing import WRITING

ENGLISH = Language(
    code="en",
    name="English",
    writing=WRITING,
    numbers=NUMBERS,
    units=UNITS,
    periods=PERIODS,
    claims=CLAIMS,
    letterhead=LETTERHEAD,
    tables=TABLES,
)
