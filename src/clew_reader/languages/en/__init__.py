"""English."""

from clew_reader.languages.base import Language
from clew_reader.languages.en.writing import WRITING

ENGLISH = Language(code="en", name="English", writing=WRITING)
