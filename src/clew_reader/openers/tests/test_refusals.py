"""What cannot be opened is refused by name, with what to do; what is called wrongly is opened for what it is."""

import pytest

from clew_reader.openers import open_bytes
from clew_reader.openers import refusals as refused
from clew_reader.openers.tests.making import docx_of, pdf_of, shown, zip_of

PARAGRAPH = "<w:p><w:r><w:t>Báo cáo tháng 9</w:t></w:r></w:p>"


def every_subclass(of=refused.Unreadable):
    return [of, *(deeper for sub in of.__subclasses__() for deeper in every_subclass(sub))]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        pytest.param(b"", refused.Empty, id="no bytes"),
        pytest.param(b" \r\n\t", refused.Empty, id="blanks"),
        pytest.param(b"\xef\xbb\xbf", refused.Empty, id="only a byte order mark"),
        pytest.param(
            b"<html><body><script>x()</script></body></html>", refused.Empty, id="a page with nothing to read"
        ),
        pytest.param(docx_of("<w:p/>"), refused.Empty, id="a Word file without words"),
        pytest.param(bytes(range(256)) * 20, refused.Binary, id="all bytes"),
        pytest.param(b"\x7fELF\x02\x01\x01" + b"\x00" * 60 + b"\x03\x3e" * 40, refused.Binary, id="a program"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\x00" * 30, refused.Scanned, id="a picture"),
        pytest.param(zip_of({"xl/workbook.xml": "<workbook/>"}), refused.Empty, id="xlsx without sheets"),
        pytest.param(zip_of({"xl/workbook.bin": "x"}), refused.Unsupported, id="xlsb"),
        pytest.param(zip_of({"content.xml": "<office/>"}), refused.Unsupported, id="OpenDocument"),
        pytest.param(zip_of({"a.txt": "x"}), refused.Unsupported, id="an archive"),
        pytest.param(b"{\\rtf1 hello}", refused.Unsupported, id="rtf"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, refused.Unsupported, id="doc"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            refused.Encrypted,
            id="locked docx",
        ),
        pytest.param(b"<?xml version='1.0'?><data><x>1</x></data>", refused.Unsupported, id="xml"),
        pytest.param(docx_of(PARAGRAPH)[:300], refused.Damaged, id="a docx cut short"),
        pytest.param(pdf_of([shown("Báo cáo tháng 9", 72, 700)])[:200], refused.Damaged, id="a pdf cut short"),
        pytest.param(b"%PDF-1.7\n%%EOF", refused.Damaged, id="a pdf of nothing"),
        pytest.param(docx_of("<w:p><w:r></w:p>"), refused.Damaged, id="a docx with broken XML"),
        pytest.param(zip_of({"word/styles.xml": "<x/>"}), refused.Damaged, id="a docx without its main part"),
    ],
)
def test_a_file_that_gives_no_text_is_refused_with_its_name_and_advice(data, refusal):
    with pytest.raises(refused.Unreadable) as raised:
        open_bytes(data, "tệp.bin")
    assert type(raised.value) is refusal
    assert raised.value.values["name"] == "tệp.bin"
    assert str(raised.value).startswith("tệp.bin")
    assert "{" not in str(raised.value)


def test_every_refusal_has_its_own_code():
    codes = [refusal.code for refusal in every_subclass()]
    assert len(codes) == len(set(codes)) == 9


def test_a_file_above_the_limit_is_refused_with_both_sizes():
    with pytest.raises(refused.TooLarge) as raised:
        open_bytes(b"x" * 3_000_001, "dài.txt", limit=3_000_000)
    assert (raised.value.megabytes, raised.value.limit) == (4, 3)


def test_a_part_that_swells_beyond_its_ratio_is_a_bomb():
    with pytest.raises(refused.Bomb) as raised:
        open_bytes(docx_of("<w:p/>" + " " * 4_000_000), "bomb.docx")
    assert raised.value.part == "word/document.xml"


def test_a_document_type_with_entities_is_a_bomb_and_is_not_expanded():
    data = zip_of(
        {"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x xmlns="urn:x">&b;</x>'}
    )
    with pytest.raises(refused.Bomb):
        open_bytes(data, "bomb.docx")


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (docx_of(PARAGRAPH), "bao-cao.pdf", "wordprocessingml"),
        (pdf_of([shown("Báo cáo tháng 9 của xã", 72, 700)]), "bao-cao.docx", "application/pdf"),
        (b"<!doctype html><title>x</title><p>Report of September</p>", "report.doc", "text/html"),
        (b"Report of September", "report.docx", "text/plain"),
    ],
)
def test_a_renamed_file_is_opened_for_what_it_is_and_says_so(data, name, media_type):
    opened = open_bytes(data, name)
    assert media_type in opened.media_type
    assert opened.notes[0].code == "renamed"
    assert name[name.index(".") :] in str(opened.notes[0])
