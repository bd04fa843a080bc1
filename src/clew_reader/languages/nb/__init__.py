"""Norwegian (bokmål): numbers, days and periods, and what is compared with what. Acts and people are not read."""

from clew_reader.languages.base import Language
from clew_reader.languages.nb.claims import CLAIMS
from clew_reader.languages.nb.letterhead import LETTERHEAD
from clew_reader.languages.nb.numbers import NUMBERS
from clew_reader.languages.nb.periods import PERIODS
from clew_reader.languages.nb.tables import TABLES
from clew_reader.languages.nb.units import UNITS
from clew_reader.languages.nb.writing import WRITING

NORWEGIAN = Language(
    code="nb",
    name="Norwegian",
    writing=WRITING,
    numbers=NUMBERS,
    units=UNITS,
    periods=PERIODS,
    claims=CLAIMS,
    letterhead=LETTERHEAD,
    tables=TABLES,
)
