"""Two persons together take a paper out: file, text, quotes and history; the stub and the reason stay."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.archive import actions, storing
from clew.archive.models import Original, Passage, Rendition
from clew.archive.tests.test_receiving import TEXT, WORD, everything_in, files, receive, tables
from clew.history.recording import recording
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import AT, HOUSE, Province


def test_a_leader_and_an_administrator_together_expunge(
    province: Province, django_capture_on_commit_callbacks: Callable[..., object]
) -> None:
    received = receive(province, (TEXT + WORD).encode())
    place = TEXT.index("8,45")
    passage, whole = actions.mark_passages(
        rendition=received.rendition, spans=[(place, place + 4), (0, len(TEXT + WORD))], by=province.clerk, at=AT
    )
    with django_capture_on_commit_callbacks(execute=True):
        actions.expunge(
            original=received.original,
            reason="It names a patient",
            by=province.leader,
            second=province.administrator,
            at=AT,
        )
    assert files() == []
    assert [table for table in tables() if WORD in everything_in(table)] == []
    original = Original.objects.get()
    assert original.expunged_at == AT and original.expunged_reason.startswith("It names a patient")
    assert original.receipts.count() == 1
    passage.refresh_from_db()
    whole.refresh_from_db()
    assert passage.quote == whole.quote == "" and (passage.start, passage.end) == (place, place + 4)
    page = signed_in(province, "clerk").get(f"/archive/passages/{passage.pk}/")
    assert page.status_code == 200 and "It names a patient" in page.content.decode()
    assert signed_in(province, "clerk").get(f"/archive/originals/{original.pk}/file/").status_code == 404
    page = signed_in(province, "clerk").get(f"/archive/originals/{original.pk}/").content.decode()
    assert "This paper was expunged" in page and "It names a patient" in page
    assert Client().get(f"/archive/passages/{passage.pk}/").status_code == 404


def test_no_one_expunges_alone_and_no_other_two(province: Province) -> None:
    original = receive(province).original
    wrong = [
        (province.leader, province.leader),
        (province.administrator, province.administrator),
        (province.leader, province.clerk),
        (province.clerk, province.administrator),
        (province.outsider, province.administrator),
        (province.auditor, province.member),
    ]
    for by, second in wrong:
        with pytest.raises(NotAllowed, match="together"):
            actions.expunge(original=original, reason="a reason", by=by, second=second, at=AT)
    pair = {"by": province.administrator, "second": province.leader, "at": AT}
    with pytest.raises(Invalid, match="Give the reason"):
        actions.expunge(original=original, reason="  ", **pair)
    assert storing.read(original.sha256) == TEXT.encode()
    actions.expunge(original=original, reason="a reason", **pair)
    with pytest.raises(NotNow, match="was expunged"):
        actions.expunge(original=original, reason="a reason", **pair)


def test_what_was_expunged_does_not_come_back(province: Province) -> None:
    received = receive(province)
    pair = {"by": province.administrator, "second": province.leader, "at": AT}
    actions.expunge(original=received.original, reason="sent by mistake", **pair)
    with pytest.raises(NotNow, match="sent by mistake"):
        receive(province)
    with pytest.raises(NotNow):
        actions.render(original=received.original, by=province.clerk, at=AT)


def test_texts_and_passages_are_immutable(province: Province) -> None:
    rendition = receive(province).rendition
    (passage,) = actions.mark_passages(rendition=rendition, spans=[(0, 3)], by=province.clerk, at=AT)
    writes = [
        lambda: Rendition.objects.update(text="another"),
        lambda: Rendition.objects.update(text=""),
        lambda: Rendition.objects.update(text_sha256="0" * 64),
        lambda: Passage.objects.update(quote="xyz"),
        lambda: Passage.objects.update(quote=""),
        lambda: Passage.objects.update(start=1),
        lambda: Passage.objects.create(rendition=rendition, start=0, end=4, quote="BAO "),
    ]
    for write in writes:
        with pytest.raises(DatabaseError), recording(HOUSE, "tests.write"), transaction.atomic():
            write()
    rendition.refresh_from_db()
    assert rendition.text == TEXT
    passage.refresh_from_db()
    assert passage.quote == "BÁO"
