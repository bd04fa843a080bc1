"""The pages of the room, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils.module_loading import import_string

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.people.models import Account, Grant, Person


def test_the_list_shows_persons_with_their_posts(province: Province, django_assert_max_num_queries: Any) -> None:
    url, new = reverse("people:persons"), reverse("people:new")
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = clerk.get(url).content.decode()
    assert "Trần Văn Bình" in page and "Secretary" in page and new in page
    looking = signed_in(province, "member").get(url).content.decode()
    assert "Trần Văn Bình" in looking and new not in looking
    assert signed_in(province, "statistician").get(url).status_code == 403
    assert Client().get(url).url == f"/accounts/login/?next={url}"
    fragment = clerk.get(url + "?q=tran+van+binh", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment and "Trần Văn Bình" in fragment and "Lò Thị Mai" not in fragment


def test_a_person_shows_the_posts_of_the_day_and_of_other_days(province: Province) -> None:
    url = reverse("people:person", args=[province.people["leader"].pk])
    member = signed_in(province, "member")
    assert "2025" in member.get(url).content.decode()
    before = member.get(url + "?as_of=2025-08-01").content.decode()
    assert "No post is known for this day" in before and "Posts on other days" in before
    assert Client().get(url).status_code == 404
    assert signed_in(province, "clerk").get(reverse("people:person", args=[999_999])).status_code == 404


def test_a_clerk_registers_a_person(province: Province) -> None:
    url = reverse("people:new")
    clerk = signed_in(province, "clerk")
    assert clerk.get(url).status_code == 200
    assert clerk.post(url, {"name": " "}).status_code == 422
    assert signed_in(province, "member").post(url, {"name": "Bùi Văn An"}).status_code == 403
    assert clerk.post(url, {"name": "Bùi Văn An"}).status_code == 302
    assert Person.objects.filter(name="Bùi Văn An").exists()


def test_an_administrator_makes_an_account_gives_a_role_and_takes_it_away(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    url, admin = reverse("people:accounts"), signed_in(province, "administrator")
    for name in ("clerk", "auditor"):
        assert signed_in(province, name).get(url).status_code == 403
    with django_assert_max_num_queries(20):
        assert "Nguyễn Thị Hoa" in admin.get(url).content.decode()
    told = {"username": "van.thu", "password": "a long enough one"}
    assert admin.post(reverse("people:new_account"), {**told, "password": "short"}).status_code == 422
    assert admin.post(reverse("people:new_account"), told).status_code == 302
    account = Account.objects.get(username="van.thu")
    role = {"role": "clerk", "unit": province.bodies.committee.pk, "hierarchy": "party", "valid_from": "2025-09-01"}
    grants = reverse("people:new_grant", args=[account.pk])
    assert signed_in(province, "clerk").post(grants, role).status_code == 403
    assert admin.post(grants, role).status_code == 302
    assert admin.post(grants, role).status_code == 422
    grant = Grant.objects.get(account=account)
    revoke = reverse("people:revoke", args=[grant.pk])
    assert signed_in(province, "outsider").post(revoke).status_code == 403
    assert admin.post(revoke).status_code == 302
    grant.refresh_from_db()
    assert grant.valid.upper is not None
    assert admin.post(reverse("people:close", args=[account.pk])).status_code == 302
    assert not Client().login(username="van.thu", password="a long enough one")


def test_everybody_changes_their_own_settings(province: Province) -> None:
    url, member = reverse("people:settings"), signed_in(province, "member")
    assert member.get(url).status_code == 200
    assert member.post(url, {"language": "xx"}).status_code == 422
    saved = member.post(url, {"language": "sv", "theme": "dark"})
    assert saved.status_code == 302
    assert saved.cookies["django_language"].value == "sv" and saved.cookies["clew_theme"].value == "dark"
    account = Account.objects.get(username="member")
    assert (account.language, account.theme, account.letter_keys) == ("sv", "dark", False)
    assert Client().get(url).status_code == 302


def test_signing_in_writes_its_time_without_a_reason(province: Province) -> None:
    browser = Client()
    url = reverse("account_login")
    page = browser.get(url).content.decode()
    assert 'class="frame bare"' in page and "form-label" in page
    assert browser.post(url, {"login": "clerk", "password": "clew-tests", "next": "/units/"}).status_code == 302
    assert Account.objects.get(username="clerk").last_login is not None
    for name in ("account_change_password", "mfa_index", "account_logout", "mfa_activate_totp"):
        assert browser.get(reverse(name), follow=True).status_code == 200, name


def test_the_accounts_of_the_example_are_shown_in_demo_mode_only(db: None, settings: Any) -> None:
    url = reverse("account_login")
    assert settings.DEMO is False
    usual = Client().get(url).content.decode()
    settings.DEMO = True
    demo = Client(headers={"Accept-Language": "en"}).get(url).content.decode()
    password = import_string(settings.DEMO_PASSWORD)
    assert password not in usual and password in demo and "Accounts of the example" in demo
