"""What a clerk meets who sends in what cannot be read: the answer names the file and says what to do, the good file
beside it is kept, and nothing else changes. Where each kind of bad input has its tests:

empty, binary, locked, over 50 MB, swelling    here; openers/tests/test_refusals.py; archive/tests/test_receiving.py
a renamed file                                 here; openers/tests/test_refusals.py
none of the three languages                    test_pages.py; clew_reader/tests/test_outline.py
decomposed letters, old Vietnamese encodings   here; openers/tests/test_txt.py; clew_reader/tests/test_text.py
a figure without unit                          here; indicators/tests/test_figures.py (one that cannot be converted)
a day that does not exist                      here; clew_reader/tests/test_periods.py and test_citations.py
a paper marked secret                          test_walk.py; documents/tests/test_pages.py
shares that do not add up, a cycle of parents  org/tests/test_database.py
a symbol that breaks the grammar               profiles/tests/test_symbols.py; documents/tests/test_pages.py
two figures for one cell                       indicators/tests/test_figures.py; test_walk.py

openers/ stands for src/clew_reader/openers.
"""  # fmt: skip

from __future__ import annotations

import unicodedata

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from clew.archive.models import Original, Receipt
from clew.commitments.models import Commitment
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.indicators.models import Figure, Indicator
from clew.intake.models import Claim, ClaimState, Report
from clew.intake.tests.test_pages import upload
from clew.intake.tests.test_walk import TEXT, received
from clew.words.languages import Words
from clew_reader.openers.tests.making import docx_of
from clew_reader.openers.tests.test_txt import in_tcvn3, in_vni

SENTENCES = TEXT.partition("\n\n")[2]  # TCVN3 has no capitals with tones: a heading was set in a font of capitals
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
        in_tcvn3(SENTENCES),
        in_vni(SENTENCES),
    ],
    ids=["decomposed letters", "UTF-16", "a renamed Word file", "TCVN3", "VNI"],
)
def test_what_can_be_read_in_spite_of_its_form_is_kept_with_composed_letters(province: Province, data: bytes) -> None:
    upload(signed_in(province, "clerk"), province, SimpleUploadedFile("bao-cao.txt", data))
    text = Report.objects.get().rendition.text
    assert "thu ngân sách nhà nước" in text and unicodedata.is_normalized("NFC", text)


@pytest.fixture
def revenue(province: Province) -> Indicator:
    return indicators.define(
        code="REV", name=Words(vi="Thu ngân sách nhà nước trên địa bàn"), unit="billion VND", frequency="month",
        by=province.house, at=province.at,
    )  # fmt: skip


def test_a_figure_without_unit_is_marked_and_waits_while_the_good_one_is_confirmed(
    province: Province, revenue: Indicator
) -> None:
    good = "Trong 9 tháng đầu năm 2025, thu ngân sách nhà nước trên địa bàn đạt 1.845,2 tỷ đồng.\n\n"
    report = received(province, good + "Trong 9 tháng đầu năm 2025, hệ số công bằng là 0,38.\n")
    (without,) = [one for one in Claim.objects.filter(report=report, kind="figures") if not one.record.get("unit")]
    client = signed_in(province, "clerk")
    assert "No unit is stated." in client.get(f"/reports/{report.pk}/?kind=figures").content.decode()
    client.post(f"/reports/{report.pk}/claims/all/", {"kind": "figures"})
    without.refresh_from_db()
    assert without.state == ClaimState.PROPOSED
    assert [figure.period for figure in Figure.objects.all()] == ["2025-9M"]


def test_a_unit_that_the_indicator_is_not_measured_in_is_refused_beside_what_was_typed(
    province: Province, revenue: Indicator
) -> None:
    told = {"unit": province.areas.province.pk, "period": "2025-06", "value": "1203.7", "vintage": "final"}
    answer = signed_in(province, "statistician").post(
        f"/indicators/{revenue.pk}/record/", {**told, "absence": "", "unit_of_measure": "hectare"}
    )
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "is measured in billion VND" in page and 'value="1203.7"' in page and 'value="hectare"' in page
    assert not Figure.objects.exists()


@pytest.mark.parametrize("typed", ["2025-02-30", "31/10", "soon"])
def test_a_day_that_does_not_exist_is_refused_beside_what_was_typed_and_nothing_changes(
    province: Province, typed: str
) -> None:
    report = received(province)
    task = Claim.objects.get(report=report, kind="commitments")
    address = f"/reports/{report.pk}/claims/{task.pk}/confirm/"
    client = signed_in(province, "clerk")
    answer = client.post(address, {"revision": "0", "record_due_date": typed})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Enter a valid date." in page and f'value="{typed}"' in page
    task.refresh_from_db()
    assert (task.state, task.revision) == (ClaimState.PROPOSED, 0) and not Commitment.objects.exists()


def test_a_day_of_a_report_that_does_not_exist_becomes_no_due_date(province: Province) -> None:
    report = received(province, TEXT.replace("31/10/2025", "31/02/2025"))
    assert {claim.record.get("due_date") for claim in Claim.objects.filter(report=report, kind="commitments")} == {None}
