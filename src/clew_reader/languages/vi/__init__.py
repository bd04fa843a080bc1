"""Vietnamese."""

from clew_reader.languages.base import Language
from clew_reader.languages.vi.writing import WRITING

VIETNAMESE = Language(code="vi", name="Vietnamese", writing=WRITING)
