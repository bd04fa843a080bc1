"""`clew begin`: from an empty installation to somebody who can sign in and do the work of an office."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from clew import profiles
from clew.archive.models import Original
from clew.house.beginning import ROLES, name_of
from clew.org.models import Unit, UnitVersion
from clew.people.models import Account, Grant

PASSWORD = "giữ-kín-giùm-nhé"
AREA = {"unit": "Tỉnh Mộc Lâm", "kind": "province", "account": "thu"}

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def cheap_passwords(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Any:
    def run(password: str = PASSWORD, **told: Any) -> str:
        said = io.StringIO()
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))  # a pipe, as a script would give it
        call_command("begin", stdout=said, **{**AREA, **told})
        return said.getvalue()

    return run


def signed_in() -> Client:
    client = Client()
    client.cookies["django_language"] = "en"
    answer = client.post(reverse("account_login"), {"login": "thu", "password": PASSWORD})
    assert answer.status_code == 302
    return client


def test_the_area_and_the_bodies_at_the_top_exist_and_the_account_has_its_roles_on_all(begin: Any) -> None:
    said = begin(body=["provincial_party_committee=Tỉnh ủy Mộc Lâm mới"])
    units = dict(UnitVersion.objects.values_list("kind", "name"))
    assert {kind: name.vi for kind, name in units.items()} == {
        "province": "Tỉnh Mộc Lâm",
        "provincial_people_council": "Hội đồng nhân dân tỉnh Mộc Lâm",
        "provincial_people_committee": "Ủy ban nhân dân tỉnh Mộc Lâm",
        "provincial_party_committee": "Tỉnh ủy Mộc Lâm mới",
    }
    assert Grant.objects.count() == len(units) * len(ROLES)
    assert set(Grant.objects.values_list("hierarchy", flat=True)) == {"area", "state", "party"}
    assert all(str(version.name) in said for version in UnitVersion.objects.all())
    area = Unit.objects.get(versions__kind="province")
    assert area.served_by.count() == 3


def test_whoever_begins_can_sign_in_and_go_on_with_accounts_units_and_reports(begin: Any, settings: Any) -> None:
    begin()
    client = signed_in()
    committee = Unit.objects.get(versions__kind="provincial_party_committee")
    report = io.BytesIO("Báo cáo tháng 9. Thu ngân sách đạt 8,45 tỷ đồng.".encode())
    report.name = "bao-cao.txt"
    answer = client.post("/reports/", {"unit": committee.pk, "pasted": "", "symbol": "", "reports": report})
    assert answer.status_code == 302 and Original.objects.get().name == "bao-cao.txt"
    for page in ("/units/", "/people/accounts/", "/indicators/"):
        assert client.get(page).status_code == 200


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"kind": "commune"}, "Choose one of: province"),
        ({"kind": "moon"}, "Choose one of: province"),
        ({"password": "short"}, "too short"),
        ({"unit": "  "}, "at least one language"),
        ({"account": " "}, "Write the name"),
        ({"since": "yesterday"}, "is no day"),
        ({"body": ["department=Sở Tài chính"]}, "Choose one of: provincial_people_council"),
        ({"body": ["provincial_party_committee"]}, "KIND=NAME"),
    ],
)
def test_a_beginning_that_goes_wrong_says_why_and_leaves_nothing(
    begin: Any, told: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(CommandError, match=sentence):
        begin(**told)
    assert not Account.objects.exists() and not Unit.objects.exists()


def test_a_house_begins_once(begin: Any) -> None:
    begin()
    with pytest.raises(CommandError, match="Sign in as an administrator"):
        begin(account="another")
    assert Account.objects.count() == 1


def test_the_units_exist_since_the_day_that_was_told_else_since_this_years_beginning(begin: Any, settings: Any) -> None:
    settings.FIXED_TODAY = date(2025, 9, 25)
    begin()
    assert {version.valid.lower for version in UnitVersion.objects.all()} == {date(2025, 1, 1)}
    assert {grant.valid.lower for grant in Grant.objects.all()} == {date(2025, 9, 25)}


@pytest.mark.parametrize(("language", "words"), [("en", "Nobody has"), ("vi", "Chưa ai có"), ("sv", "Ingen har")])
def test_the_first_page_tells_how_to_begin_until_somebody_has(begin: Any, language: str, words: str) -> None:
    client = Client()
    client.cookies["django_language"] = language
    page = client.get("/").content.decode()
    assert words in page and "clew begin" in page and "--kind province" in page
    begin()
    assert "clew begin" not in client.get("/").content.decode()


def test_every_profile_names_the_bodies_of_its_area_without_saying_its_kind_twice() -> None:
    for profile, area, name, expected in (
        ("vn-province", "province", "Thành phố Sao", "Thành ủy Sao"),
        ("vn-province", "province", "Sao", "Tỉnh ủy Sao"),
        ("municipality", "municipality", "Kommun Älvnäs", "Kommunfullmäktige Älvnäs"),
    ):
        rules = profiles.load(profile)
        kinds = {kind.id: kind for kind in rules.unit_kinds.on(date(2025, 9, 25))}
        body = kinds["provincial_party_committee" if area == "province" else "council"]
        assert name_of(body, kinds[area], name, rules.default_language) == expected
