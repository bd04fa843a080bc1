"""A passage in its text, the text, and the original, for those who may read them and for others."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from clew.archive import actions
from clew.archive.models import Passage
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import DOING, Province

TEXT = "\n".join(f"Line {number} of the report." for number in range(1, 2001))


@pytest.fixture
def passage(province: Province) -> Passage:
    received = actions.receive(
        data=TEXT.encode(), name="report.txt", unit_id=province.bodies.commune_committee.pk, **DOING
    )
    start = TEXT.index("Line 1000 ")
    return actions.mark_passages(rendition=received.rendition, spans=[(start, start + 9)], **DOING)[0]


def test_a_passage_is_marked_where_it_stands(province: Province, passage: Passage) -> None:
    url = reverse("archive:passage", args=[passage.pk])
    page = signed_in(province, "auditor").get(url).content.decode()
    assert '<mark class="said" id="passage">Line 1000</mark> of the report.' in page
    assert "Line 999 of" in page and "Line 1 of" not in page
    for browser in (signed_in(province, "outsider"), signed_in(province, "statistician"), Client()):
        assert browser.get(url).status_code == 404


def test_a_text_is_shown_in_pieces_that_together_are_the_text(province: Province, passage: Passage) -> None:
    url, clerk = reverse("archive:rendition", args=[passage.rendition_id]), signed_in(province, "clerk")
    pieces = [clerk.get(f"{url}?page={number}").content.decode() for number in (1, 2, 3)]
    assert "Line 1 of" in pieces[0] and "Line 2000 of" in pieces[2]
    assert sum(piece.count(" of the report.") for piece in pieces) == 2000
    assert signed_in(province, "outsider").get(url).status_code == 404


def test_an_original_is_only_ever_saved(province: Province, passage: Passage) -> None:
    url = reverse("archive:download", args=[passage.rendition.original_id])
    answer = signed_in(province, "clerk").get(url)
    assert answer["Content-Disposition"] == 'attachment; filename="report.txt"'
    assert answer["Content-Type"] == "application/octet-stream"
    assert b"".join(answer.streaming_content) == TEXT.encode()
    assert signed_in(province, "outsider").get(url).status_code == 404
