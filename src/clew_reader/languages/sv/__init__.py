"""Swedish."""

from clew_reader.languages.base import Language
from clew_reader.languages.sv.writing import WRITING

SWEDISH = Language(code="sv", name="Swedish", writing=WRITING)
