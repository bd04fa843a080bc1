"""What comes in: kept once with its receipts and text, refused in words, or, where it is secret, not kept at all."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.files.storage import storages
from django.db import connection

from clew.actors.refusals import Invalid, NotAllowed, NotFound
from clew.archive import actions, rendering, storing
from clew.archive.access import visible_originals
from clew.archive.models import Original, Passage, Receipt, Rendition, SecretStub
from clew.archive.verifying import files_have_originals
from clew.house.tests.province import AT, DOING, Province

TEXT = "BÁO CÁO\n\nThu ngân sách 9 tháng đạt 8,45 tỷ đồng."
WORD = "mãnhhổkhông"  # a word that is nowhere else


def files() -> list[str]:
    return [path.name for path in Path(storages["originals"].location).rglob("*") if path.is_file()]


def receive(province: Province, data: bytes = TEXT.encode(), name: str = "report.txt", **more: object):
    told = {"by": province.clerk, "at": AT, "unit_id": province.bodies.commune_committee.pk, **more}
    return actions.receive(data=data, name=name, **told)


def test_a_paper_is_kept_with_its_receipt_and_text(province: Province) -> None:
    received = receive(province, sender="Đảng ủy xã Nà Lâm")
    assert storing.read(received.original.sha256) == TEXT.encode()
    assert received.rendition.text == TEXT and received.rendition.language == "vi"
    assert (received.receipt.sender, received.original.media_type) == ("Đảng ủy xã Nà Lâm", "text/plain")
    assert received.secret_stub is None


def test_the_same_file_twice_is_one_original_with_two_receipts(province: Province) -> None:
    first = receive(province)
    second = receive(province, name="again.txt", unit_id=province.bodies.ward_committee.pk)
    assert second.original == first.original and second.rendition == first.rendition
    assert Original.objects.count() == Rendition.objects.count() == len(files()) == 1
    assert Receipt.objects.count() == 2
    assert visible_originals(province.outsider).get() == first.original, "it came to the ward, too"


def test_the_rest_of_a_write_that_was_cut_off_is_written_again(province: Province) -> None:
    path = Path(storages["originals"].location, storing.path_of(storing.data_hash(TEXT.encode())))
    path.parent.mkdir(parents=True)
    path.write_bytes(TEXT.encode()[:10])
    received = receive(province)
    assert storing.read(received.original.sha256) == TEXT.encode() and len(files()) == 1


def bomb() -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"0" * 400_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("code", "data", "name"),
    [
        ("empty", b"", "a.txt"),
        ("empty", b"  \n ", "b.txt"),
        ("binary", bytes(range(256)) * 20, "c.docx"),
        ("unsupported", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), "d.doc"),
        ("damaged", b"PK\x03\x04" + bytes(100), "e.docx"),
        ("too_large", b"a" * 50_000_001, "f.txt"),
    ],
)
def test_a_file_that_gives_no_text_is_refused_in_words(province: Province, code: str, data: bytes, name: str) -> None:
    with pytest.raises(rendering.Unreadable) as refusal:
        receive(province, data, name)
    sentence = str(refusal.value)
    assert refusal.value.code in (code, "binary") and name in sentence and "%(" not in sentence
    assert files() == [] and not Original.objects.exists() and not Receipt.objects.exists()


@pytest.mark.slow
def test_a_file_that_would_swell_is_refused(province: Province) -> None:
    with pytest.raises(rendering.Unreadable, match="swell") as refusal:
        receive(province, bomb(), "bomb.docx")
    assert refusal.value.code == "bomb" and files() == []


def test_every_refusal_of_the_reader_has_words_of_the_house() -> None:
    from clew_reader.openers import refusals

    codes = {kind.code for kind in vars(refusals).values() if isinstance(kind, type) and hasattr(kind, "code")}
    assert codes - {"unreadable"} == set(rendering._SENTENCES)


def test_every_note_of_the_reader_has_words_of_the_house() -> None:
    from clew_reader.openers import NOTES

    assert set(NOTES) == set(rendering.NOTES)


SECRET = f"TỈNH ỦY MỘC LÂM\n*\nMẬT\n\nBÁO CÁO\n\nViệc {WORD} cần được giữ kín."


@pytest.mark.parametrize("stated", [True, False])
def test_of_a_secret_paper_nothing_is_kept_but_a_stub(province: Province, stated: bool) -> None:
    """Looks for its word in every column of every table, in the history, and in the store."""
    received = receive(province, SECRET.encode(), f"{WORD}.txt", stated_secret=stated, symbol="12-BC/TU")
    stub = SecretStub.objects.get()
    assert received == actions.Received(secret_stub=stub)
    assert (stub.symbol, stub.basis) == ("12-BC/TU", "stated" if stated else "found")
    assert stub.mark == ("" if stated else "MẬT")
    assert files() == []
    assert [table for table in tables() if WORD in everything_in(table)] == []


def tables() -> list[str]:
    return connection.introspection.table_names()


def everything_in(table: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT coalesce(string_agg(row_to_json(one)::text, ' '), '') FROM \"{table}\" one")
        (text,) = cursor.fetchone()
    return str(text)


def test_a_stated_secret_is_not_even_opened(province: Province) -> None:
    received = receive(province, bytes(range(256)), "cannot be read", stated_secret=True)
    assert received.secret_stub is not None


def test_who_may_take_in_papers_of_a_unit(province: Province) -> None:
    unit_id = province.bodies.commune_committee.pk
    for may in (province.clerk, province.leader, province.officer, province.house):
        receive(province, by=may, unit_id=unit_id)
    for may_not in (
        province.member,
        province.statistician,
        province.auditor,
        province.administrator,
        province.outsider,
    ):
        with pytest.raises(NotAllowed):
            receive(province, by=may_not, unit_id=unit_id)


def test_who_may_read_a_paper_by_its_circulation(province: Province) -> None:
    """One row for each circulation: who of all reads it. (The officer took the papers in.)"""
    everybody = ("clerk", "leader", "member", "officer", "statistician", "auditor", "administrator", "outsider")
    readers = [province.people["member"].pk]
    expected = {
        "published": set(everybody) | {"nobody"},
        "internal": {"clerk", "leader", "auditor", "officer"},
        "named": {"member", "officer"},
    }
    for circulation, who in expected.items():
        received = receive(
            province,
            TEXT.encode() + circulation.encode(),
            by=province.officer,
            circulation=circulation,
            readers=readers,
        )
        actors = {name: province.actor(name) for name in everybody} | {"nobody": actions.Actor("nobody", "")}
        seen = {name for name, one in actors.items() if visible_originals(one).filter(pk=received.original.pk)}
        assert seen == who, circulation


def test_passages_are_got_or_made_and_equal_their_text(province: Province) -> None:
    rendition = receive(province).rendition
    spans = [(9, 12), (0, 7), (9, 12)]
    passages = actions.mark_passages(rendition=rendition, spans=spans, by=province.clerk, at=AT)
    assert [passage.quote for passage in passages] == ["Thu", "BÁO CÁO", "Thu"]
    assert passages[0] == passages[2] and Passage.objects.count() == 2
    again = actions.mark_passages(rendition=rendition, spans=[(0, 7)], by=province.clerk, at=AT)
    assert again == [passages[1]] and Passage.objects.count() == 2
    for span in ((5, 5), (-1, 4), (0, len(TEXT) + 1)):
        with pytest.raises(Invalid, match="Mark it again"):
            actions.mark_passages(rendition=rendition, spans=[span], by=province.clerk, at=AT)
    with pytest.raises(NotFound):
        actions.mark_passages(rendition=rendition, spans=[(0, 7)], by=province.outsider, at=AT)


def test_rendering_again_with_the_same_opener_changes_nothing(province: Province) -> None:
    received = receive(province)
    assert actions.render(original=received.original, **DOING) == received.rendition
    assert Rendition.objects.count() == 1


def test_no_table_of_the_history_holds_the_text(province: Province) -> None:
    receive(province, (TEXT + WORD).encode())
    assert [table for table in tables() if WORD in everything_in(table)] == ["archive_rendition"]
    assert apps.get_model("archive", "RenditionEvent")._meta.db_table in tables() and settings.PGHISTORY_APPEND_ONLY


def test_a_process_that_dies_between_file_and_row_leaves_a_file_that_verify_names(province: Province) -> None:
    storing.keep(TEXT.encode())  # all that was done before the row
    (fault,) = files_have_originals()
    assert storing.data_hash(TEXT.encode()) in fault
    received = receive(province)
    assert list(files_have_originals()) == [] and storing.read(received.original.sha256) == TEXT.encode()
