"""`clew verify` finds what happened to originals, texts and passages behind the archive's back."""

from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connection

from clew.archive import actions
from clew.archive.models import Original, Rendition
from clew.archive.storing import path_of
from clew.archive.verifying import originals_unchanged, passages_equal_their_text, renditions_unchanged
from clew.house.tests.province import DOING, Province
from clew.house.verify import verify

TEXT = "Thu ngân sách 9 tháng đạt 8,45 tỷ đồng. 👍 Hết."


@pytest.fixture
def rendition(province: Province) -> Rendition:
    received = actions.receive(
        data=TEXT.encode(), name="report.txt", unit_id=province.bodies.commune_committee.pk, **DOING
    )
    actions.mark_passages(rendition=received.rendition, spans=[(26, 38), (40, 45)], **DOING)
    return received.rendition


def faults() -> list[str]:
    return [*originals_unchanged(), *renditions_unchanged(), *passages_equal_their_text()]


def behind_the_back(statement: str, value: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET LOCAL session_replication_role = replica")  # no trigger fires
        cursor.execute(statement, [value])
        cursor.execute("SET LOCAL session_replication_role = origin")


@pytest.mark.django_db
def test_an_archive_that_nobody_touched_is_whole(rendition: Rendition) -> None:
    assert faults() == []
    assert {name: found for name, found in verify() if found} == {}


@pytest.mark.django_db
def test_a_file_that_is_missing_or_changed_is_named(rendition: Rendition) -> None:
    path = path_of(rendition.original.sha256)
    storages["originals"].delete(path)
    (fault,) = faults()
    assert "report.txt is missing" in fault
    storages["originals"].save(path, ContentFile(b"something else"))
    (fault,) = faults()
    assert "not as it was received" in fault
    storages["originals"].delete(path)


@pytest.mark.django_db
def test_a_text_that_was_changed_is_named_with_the_passages_that_no_longer_fit(rendition: Rendition) -> None:
    behind_the_back("UPDATE archive_rendition SET text = %s", TEXT.replace("8,45", "9,45"))
    text, passages = faults()
    assert "report.txt" in text
    assert passages.startswith("1 passages differ")


@pytest.mark.django_db
def test_a_file_that_stayed_behind_after_it_was_expunged_is_named(rendition: Rendition) -> None:
    behind_the_back("UPDATE archive_original SET expunged_at = now(), expunged_reason = %s", "by mistake")
    (fault,) = faults()
    assert "expunged" in fault
    assert Original.objects.get().sha256 == rendition.original.sha256
