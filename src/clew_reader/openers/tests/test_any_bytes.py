"""Whatever the bytes: a text that is opened and read, or a refusal, within seconds, and nothing else."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew_reader import read
from clew_reader.openers import Opened, Unreadable, open_bytes
from clew_reader.openers.tests.making import docx_of, pdf_of, shown
from clew_reader.openers.tests.test_sheets import xlsx_of

WORD = docx_of("<w:p><w:r><w:t>Báo cáo tháng 9</w:t></w:r></w:p>" * 3)
PDF = pdf_of([shown("Thu ngân sách 12 tỷ đồng", 72, 700), shown("trang hai", 72, 700)])
PAGE = "<!doctype html><body><table><tr><td>Thu<td>12</table><ul><li>một<li>hai</ul></body>".encode()
SHEET = xlsx_of(("Thu", [["Xã", "Thu"], ["Mường Lèn", 12.5], ["Nậm Púa", "=1+1"]]))
FILES = [WORD, PDF, PAGE, SHEET]
SECONDS = timedelta(seconds=5)  # within which an answer must come; the first PDF waits for its library to load
STARTS = (b"", b"PK\x03\x04", b"%PDF-1.4\n", b"<html>", b"\xff\xfe", b"{\\rtf", b"\xd0\xcf\x11\xe0")


def opened_or_refused(data):
    try:
        opened = open_bytes(data, "x")
    except Unreadable as refusal:
        assert str(refusal)
        return
    assert isinstance(opened, Opened)
    assert opened.text.strip()
    assert "\x00" not in opened.text
    opened.text.encode()
    assert all(0 <= page.start <= page.end <= len(opened.text) for page in opened.pages)
    assert read(opened.text).text == opened.text


@pytest.mark.slow
@settings(deadline=SECONDS)
@given(st.sampled_from(STARTS), st.binary(max_size=400))
def test_any_bytes(start, rest):
    opened_or_refused(start + rest)


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=SECONDS)
@given(st.sampled_from(FILES), st.data())
def test_good_files_with_some_bytes_changed(good, data):
    damaged = bytearray(good)
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    opened_or_refused(bytes(damaged))


@pytest.mark.slow
@settings(max_examples=30, deadline=SECONDS)
@given(st.sampled_from(FILES), st.floats(0, 1))
def test_good_files_cut_anywhere(good, share):
    opened_or_refused(good[: int(len(good) * share)])
