"""The exchange form: what is written reads back, and the scorer's own files are read."""

import json

import pytest

from clew_reader import read
from clew_reader.corpus import from_corpus, to_corpus

TEXT = "The budget revenue of the province was 20,699.5 billion VND, 32.2% more than in the same period of last year."


def test_a_reading_written_and_read_back_is_the_same() -> None:
    reading = read(TEXT)
    assert from_corpus(json.loads(json.dumps(to_corpus(reading, "a"))), TEXT) == reading


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="not clew-corpus/1"):
        from_corpus({"format": "other/2", "records": {}}, "")


def test_a_record_without_a_needed_field_is_refused() -> None:
    with pytest.raises(ValueError, match="Figure: kind is missing"):
        from_corpus({"records": {"figures": [{"id": "f1", "value": 1, "unit": "%"}]}}, "")
