"""The search, for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from typing import Any

from django.test import Client

from clew.commitments.tests.tasks import task
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province


def test_words_and_symbols_find_what_each_person_may_see(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    document = task(province).clause.document
    leader = signed_in(province, "leader")
    with django_assert_max_num_queries(20):
        page = leader.get("/search/?q=ho+ngheo").content.decode()
    assert f"/threads/{document.pk}/II.1/" in page
    for words in ("01-NQ/TU", "poor households"):
        assert "Nothing found" not in leader.get("/search/", {"q": words}).content.decode()
        assert f"/documents/{document.pk}/" not in Client().get("/search/", {"q": words}).content.decode()
    member = signed_in(province, "member").get("/search/?q=01-NQ/TU").content.decode()
    assert f"/documents/{document.pk}/" in member
    outsider = signed_in(province, "outsider").get("/search/?q=01-NQ/TU").content.decode()
    assert f"/documents/{document.pk}/" not in outsider


def test_an_empty_search_and_one_without_result_say_what_to_do(province: Province) -> None:
    leader = signed_in(province, "leader")
    assert "What are you looking for?" in leader.get("/search/").content.decode()
    assert "Try fewer words" in leader.get("/search/?q=zzqqxx").content.decode()
