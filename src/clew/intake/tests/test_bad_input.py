"""What a clerk meets who sends in what cannot be read: the answer names the file and says what to do, the good file
beside it is kept, and nothing else changes. Where each kind of bad input has its tests:

empty, binary, locked, over 50 MB, swelling    here; openers/tests/test_refusals.py; archive/tests/test_receiving.py
a renamed file                                 here; openers/tests/test_refusals.py
none of the three languages                    test_pages.py; clew_reader/tests/test_outline.py
decomposed letters, old Vietnamese encodings   here; openers/tests/test_txt.py; clew_reader/tests/test_text.py
a paper marked secret                          test_walk.py; documents/tests/test_pages.py
shares that do not add up, a cycle of parents  org/tests/test_database.py
a symbol that breaks the grammar               profiles/tests/test_symbols.py; documents/tests/test_pages.py
two figures for one cell                       indicators/tests/test_figures.py; test_walk.py
a figure without unit, a date that is none     no test at the level of a page yet

openers/ stands for src/clew_reader/openers.
"""  # fmt: skip

from __future__ import annotations

import unicodedata

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from clew.archive.models import Original, Receipt
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.intake.models import Claim, Report
from clew.intake.tests.test_pages import upload
from clew.intake.tests.test_walk import TEXT
from clew_reader.openers.tests.making import docx_of

LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize("language", ["en", "vi", "sv"])
def test_each_file_that_gives_no_text_is_named_and_the_good_one_is_kept(province: Province, language: str) -> None:
    client = signed_in(province, "clerk")
    client.cookies["django_language"] = language
    bad = {
        "empty.txt": b" \n",
        "binary.docx": bytes(range(256)) * 20,
        "locked.docx": LOCKED,
        "large.txt": b"a" * 50_000_001,
        "swelling.docx": docx_of("<w:p/>" + " " * 4_000_000),
    }
    files = [SimpleUploadedFile(name, data) for name, data in bad.items()]
    answer = upload(client, province, SimpleUploadedFile("good.txt", TEXT.encode()), *files)
    said = [str(message) for message in answer.context["messages"]]
    for name in bad:
        (sentence,) = [line for line in said if line.startswith(f"{name}: ")]
        assert len(sentence) > len(name) + 30 and "%(" not in sentence
    assert [str(report) for report in Report.objects.all()] == ["good.txt"]
    assert Original.objects.count() == Receipt.objects.count() == 1 and not Claim.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        unicodedata.normalize("NFD", TEXT).encode(),
        unicodedata.normalize("NFC", TEXT).encode("utf-16"),
        docx_of("".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in TEXT.splitlines())),
    ],
    ids=["decomposed letters", "UTF-16", "a renamed Word file"],
)
def test_what_can_be_read_in_spite_of_its_form_is_kept_with_composed_letters(province: Province, data: bytes) -> None:
    upload(signed_in(province, "clerk"), province, SimpleUploadedFile("bao-cao.txt", data))
    text = Report.objects.get().rendition.text
    assert "thu ngân sách nhà nước" in text and unicodedata.is_normalized("NFC", text)
