"""Swedish."""

from clew_reader.languages.base import Language
from clew_reader.languages.sv.claims import CLAIMS
from clew_reader.languages.sv.letterhead import LETTERHEAD
from clew_reader.languages.sv.numbers import NUMBERS
from clew_reader.languages.sv.periods import PERIODS
from clew_reader.languages.sv.tables import TABLES
from clew_reader.languages.sv.units import UNITS
from clew_reader.languages.sv.writing import WRITING

SWEDISH = Language(
    code="sv",
    name="Swedish",
    writing=WRITING,
    numbers=NUMBERS,
    units=UNITS,
    periods=PERIODS,
    claims=CLAIMS,
    letterhead=LETTERHEAD,
    tables=TABLES,
)
