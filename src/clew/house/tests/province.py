"""A small invented province, built through the rooms' own actions: units across a reform, people, accounts, actors.

    def test_x(province): province.clerk, province.commune, province.at, ...

It lives on 25 September 2025. On 1 July 2025 two communes (and their Party committees) became one, a third moved from
the district to the province, and the district ended. Tests that need more add it through actions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from clew.actors.actor import Actor, system
from clew.org import actions as org
from clew.org.models import Unit
from clew.people import actions as people
from clew.people.acting import actor_for
from clew.people.models import Account, Person, Post, Term
from clew.words.languages import Words

FOUNDED = date(2020, 1, 1)
REFORM = date(2025, 7, 1)
DAY = date(2025, 9, 25)
AT = datetime(2025, 9, 25, 2, tzinfo=UTC)  # nine o'clock in the province
HOUSE = system("the tests' province")
DOING = {"by": HOUSE, "at": AT}


@dataclass(frozen=True, slots=True)
class Areas:
    """The hierarchy "area"."""

    province: Unit
    district: Unit  # ended on REFORM
    upper: Unit  # merged on REFORM into commune
    lower: Unit  # merged on REFORM into commune
    commune: Unit  # since REFORM
    ward: Unit  # moved from the district to the province on REFORM


@dataclass(frozen=True, slots=True)
class Bodies:
    """The hierarchies "party" and "state"."""

    committee: Unit
    standing_committee: Unit
    office: Unit
    district_committee: Unit
    upper_committee: Unit
    lower_committee: Unit
    commune_committee: Unit
    ward_committee: Unit
    people_committee: Unit
    finance: Unit
    commune_people_committee: Unit


@dataclass(frozen=True, slots=True)
class Province:
    """The province with one actor for each role, and an outsider: the clerk of another unit of the same province."""

    areas: Areas
    bodies: Bodies
    term: Term
    secretary: Post
    accounts: dict[str, Account] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    day: date = DAY
    at: datetime = AT

    def actor(self, name: str, day: date | None = None) -> Actor:
        """The actor of an account of this province, as of a day."""
        return actor_for(self.accounts[name], day or self.day)

    @property
    def clerk(self) -> Actor:
        return self.actor("clerk")

    @property
    def leader(self) -> Actor:
        return self.actor("leader")

    @property
    def member(self) -> Actor:
        return self.actor("member")

    @property
    def officer(self) -> Actor:
        """The reporting officer of the merged commune and its Party committee."""
        return self.actor("officer")

    @property
    def statistician(self) -> Actor:
        return self.actor("statistician")

    @property
    def auditor(self) -> Actor:
        return self.actor("auditor")

    @property
    def administrator(self) -> Actor:
        return self.actor("administrator")

    @property
    def outsider(self) -> Actor:
        """A clerk of the ward and its Party committee, who may do there what the clerk may do everywhere."""
        return self.actor("outsider")

    @property
    def house(self) -> Actor:
        """The house itself, which may everything."""
        return HOUSE


PEOPLE = {
    "clerk": "Nguyễn Thị Hoa",
    "leader": "Trần Văn Bình",
    "member": "Lò Thị Mai",
    "officer": "Phạm Văn Sơn",
    "statistician": "Vũ Thị Lan",
    "inspector": "Bùi Văn Thắng",
    "petitions_officer": "Cao Thị Yến",
    "editor": "Mai Văn Phúc",
    "auditor": "Đỗ Văn Hùng",
    "administrator": "Lê Thị Thu",
    "outsider": "Hoàng Văn Nam",
}
ROLES = {"officer": "reporting_officer", "outsider": "clerk"}  # the others are called by their role


def lived_in(folder: Path) -> dict[str, Any]:
    """The settings under which pages of the province are asked for: its day, passwords that cost nothing, originals
    in `folder`. Rows go back after a test, files would not."""
    originals = {**settings.STORAGES["originals"], "OPTIONS": {"location": str(folder / "originals")}}
    return {
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],  # eleven accounts a test
        "FIXED_TODAY": DAY,
        "STORAGES": {**settings.STORAGES, "originals": originals},
    }


def build() -> Province:
    """Builds the province; about a hundred rows."""
    areas = _areas()
    bodies = _bodies(areas)
    _reform_bodies(bodies)
    persons = {key: people.register_person(name=name, **DOING) for key, name in PEOPLE.items()}
    accounts = {
        key: people.create_account(username=key, password="clew-tests", person=person, **DOING)
        for key, person in persons.items()
    }
    whole = ((areas.province, "area"), (bodies.committee, "party"), (bodies.people_committee, "state"))
    grants = dict.fromkeys(PEOPLE, whole) | {
        "member": ((bodies.committee, "party"),),
        "officer": (
            (areas.commune, "area"),
            (bodies.commune_committee, "party"),
            (bodies.commune_people_committee, "state"),
        ),
        "outsider": ((areas.ward, "area"), (bodies.ward_committee, "party")),
    }
    for key, places in grants.items():
        for unit, hierarchy in places:
            people.grant(
                account=accounts[key],
                role=ROLES.get(key, key),
                unit=unit,
                hierarchy=hierarchy,
                valid_from=REFORM,
                **DOING,
            )
    term = people.begin_term(body=bodies.committee, ordinal=16, name="2025-2030", valid_from=date(2025, 8, 20), **DOING)
    secretary = people.establish_post(
        unit=bodies.committee, label=Words(vi="Bí thư", en="Secretary", sv="Sekreterare"), position=1, **DOING
    )
    people.appoint(person=persons["leader"], post=secretary, valid_from=date(2025, 8, 20), term=term, **DOING)
    return Province(areas, bodies, term, secretary, accounts, persons)


def _unit(kind: str, name: Words, valid_from: date = FOUNDED, serves: Unit | None = None, **parents: Unit) -> Unit:
    return org.establish(kind=kind, name=name, valid_from=valid_from, parents=parents, serves=serves, **DOING)


def _areas() -> Areas:
    province = _unit("province", Words(vi="Tỉnh Mộc Lâm", en="Moc Lam Province", sv="Provinsen Moc Lam"))
    district = _unit("district", Words(vi="Huyện Suối Đá", en="Suoi Da District"), area=province)
    upper = _unit("commune", Words(vi="Xã Nà Thượng", en="Na Thuong Commune"), area=district)
    lower = _unit("commune", Words(vi="Xã Nà Hạ", en="Na Ha Commune"), area=district)
    ward = _unit("ward", Words(vi="Phường Bến Gỗ", en="Ben Go Ward"), area=district)
    act = {"day": REFORM, "act_symbol": "1661/NQ-UBTVQH15", **DOING}
    commune = org.merge(
        units=[upper, lower],
        kind="commune",
        name=Words(vi="Xã Nà Lâm", en="Na Lam Commune", sv="Kommunen Na Lam"),
        parents={"area": province},
        **act,
    )
    org.move(unit=ward, hierarchy="area", parent=province, **act)
    org.dissolve(unit=district, **act)
    return Areas(province, district, upper, lower, commune, ward)


def _bodies(areas: Areas) -> Bodies:
    committee = _unit(
        "provincial_party_committee",
        Words(vi="Tỉnh ủy Mộc Lâm", en="Moc Lam Provincial Party Committee", sv="Moc Lams provinspartikommitté"),
        serves=areas.province,
    )
    district = _unit("district_party_committee", Words(vi="Huyện ủy Suối Đá"), serves=areas.district, party=committee)
    upper = _unit("commune_party_committee", Words(vi="Đảng ủy xã Nà Thượng"), serves=areas.upper, party=district)
    lower = _unit("commune_party_committee", Words(vi="Đảng ủy xã Nà Hạ"), serves=areas.lower, party=district)
    ward = _unit("commune_party_committee", Words(vi="Đảng ủy phường Bến Gỗ"), serves=areas.ward, party=district)
    standing = _unit("standing_committee", Words(vi="Ban Thường vụ Tỉnh ủy Mộc Lâm"), party=committee)
    office = _unit("committee_office", Words(vi="Văn phòng Tỉnh ủy Mộc Lâm"), party=committee)
    people_committee = _unit(
        "provincial_people_committee",
        Words(vi="Ủy ban nhân dân tỉnh Mộc Lâm", en="Moc Lam People's Committee"),
        serves=areas.province,
    )
    finance = _unit("department", Words(vi="Sở Tài chính", en="Department of Finance"), state=people_committee)
    merged = org.merge(
        units=[upper, lower],
        kind="commune_party_committee",
        name=Words(vi="Đảng ủy xã Nà Lâm", en="Na Lam Commune Party Committee"),
        parents={"party": committee},
        serves=areas.commune,
        day=REFORM,
        **DOING,
    )
    commune_people_committee = _unit(
        "commune_people_committee",
        Words(vi="Ủy ban nhân dân xã Nà Lâm"),
        REFORM,
        areas.commune,
        state=people_committee,
    )
    return Bodies(
        committee, standing, office, district, upper, lower, merged, ward, people_committee, finance,
        commune_people_committee,
    )  # fmt: skip


def _reform_bodies(bodies: Bodies) -> None:
    org.move(unit=bodies.ward_committee, hierarchy="party", parent=bodies.committee, day=REFORM, **DOING)
    org.dissolve(unit=bodies.district_committee, day=REFORM, **DOING)
