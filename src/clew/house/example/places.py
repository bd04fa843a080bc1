"""The units of the example: districts and communes until the reform, twelve communes since, Party and State bodies."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from clew.house.example.loading import Example, data, words
from clew.org import actions as org
from clew.org.models import Basis, Unit
from clew.words.languages import Words

_KINDS = {
    "commune": ("Xã", "commune", "kommunen"),
    "ward": ("Phường", "ward", "stadsdelen"),
    "township": ("Thị trấn", "township", "köpingen"),
}


def load_units(example: Example) -> None:
    """Establishes everything as it was, then carries out the reform with its act."""
    told = data("units")
    province = told["province"]
    example.units["province"] = org.establish(
        kind="province", name=words(province["name"]), valid_from=province["from"], code=province["code"],
        **example.doing(province["from"]),
    )  # fmt: skip
    _party(example, told)
    _state(example, told)
    founded = date(2010, 1, 1)
    for district in told["districts"]:
        _district(example, district, founded)
    _reform(example, told)


def commune_name(kind: str, name: str) -> Words:
    """The name of a commune with its kind, as each language says it."""
    vi, en, sv = _KINDS[kind]
    return Words(vi=f"{vi} {name}", en=f"{name} {en}", sv=f"{sv} {name}")


def _district(example: Example, district: dict[str, Any], founded: date) -> None:
    unit = org.establish(
        kind="district", name=words(district["name"]), valid_from=founded, code=district["code"],
        parents={"area": example.units["province"]}, **example.doing(founded),
    )  # fmt: skip
    example.units[district["key"]] = unit
    for commune in district["communes"]:
        example.units[commune["key"]] = org.establish(
            kind=commune["kind"], name=commune_name(commune["kind"], commune["name"]), valid_from=founded,
            code=commune["code"], parents={"area": unit}, **example.doing(founded),
        )  # fmt: skip


def _party(example: Example, told: dict[str, Any]) -> None:
    for body in told["party"]:
        parent = body["parent"]
        unit = org.establish(
            kind=body["kind"], name=words(body["name"]), short_name=words(body.get("short", {})),
            code=body.get("code", ""), valid_from=body["from"],
            parents={"party": example.units[parent]} if parent else {},
            serves=None if parent else example.units["province"], **example.doing(body["from"]),
        )  # fmt: skip
        example.units[body["key"]] = unit
        _aliases(example, unit, body)
    cell = told["party_cell"]
    example.units[cell["key"]] = org.establish(
        kind="party_cell", name=words(cell["name"]), valid_from=cell["from"],
        parents={"party": example.units["agencies"]}, **example.doing(cell["from"]),
    )  # fmt: skip


def _state(example: Example, told: dict[str, Any]) -> None:
    state = told["state"]
    committee = org.establish(
        kind=state["kind"], name=words(state["name"]), short_name=words(state["short"]), code=state["code"],
        valid_from=state["from"], serves=example.units["province"], **example.doing(state["from"]),
    )  # fmt: skip
    example.units[state["key"]] = committee
    _aliases(example, committee, state)
    founded = date(2025, 3, 1)
    for department in told["departments"]:
        unit = org.establish(
            kind="department", name=words(department["name"]), code=department["code"], valid_from=founded,
            parents={"state": committee}, serves=example.units["province"], **example.doing(founded),
        )  # fmt: skip
        example.units[department["key"]] = unit


def _aliases(example: Example, unit: Unit, told: dict[str, Any]) -> None:
    for alias in told.get("aliases", ()):
        org.add_alias(unit=unit, text=alias, language="", **example.doing())


def _reform(example: Example, told: dict[str, Any]) -> None:
    day, act = told["reform"]["day"], told["reform"]["act"]
    act_of = {"act_symbol": act, **example.doing(day)}
    for successor in told["successors"]:
        example.units[successor["key"]] = org.merge(
            units=[example.units[key] for key in successor["from"]],
            kind=successor["kind"], name=commune_name(successor["kind"], successor["name"]),
            code=successor["code"], parents={"area": example.units["province"]}, day=day, **act_of,
        )  # fmt: skip
    for split in told["splits"]:
        parts = [(example.units[key], Decimal(share)) for key, share in split["parts"]]
        org.split(unit=example.units[split["key"]], parts=parts, basis=Basis.POPULATION, day=day, **act_of)
    for renamed in told["renamed"]:
        unit = example.units[renamed["key"]]
        org.rename(unit=unit, name=commune_name("commune", renamed["name"]), code=renamed["code"], day=day, **act_of)
        org.move(unit=unit, hierarchy="area", parent=example.units["province"], day=day, **act_of)
    for moved in told["moved"]:
        unit = example.units[moved["key"]]
        org.move(unit=unit, hierarchy="area", parent=example.units["province"], day=day, **act_of)
    for district in told["districts"]:
        org.dissolve(unit=example.units[district["key"]], day=day, **act_of)
    cell = told["party_cell"]
    org.convert(
        unit=example.units[cell["key"]], kind="grassroots_party_committee", name=words(cell["became"]), day=day,
        act_symbol=cell["act"], **example.doing(day),
    )  # fmt: skip
    for key in communes(told):
        _commune_bodies(example, key, day, act_of)


def communes(told: dict[str, Any]) -> list[str]:
    """The keys of the twelve communes since the reform, in the order of their codes."""
    coded = [(one["code"], one["key"]) for part in ("successors", "renamed", "moved") for one in told[part]]
    return [key for _code, key in sorted(coded)]


def _commune_bodies(example: Example, key: str, day: date, act_of: dict[str, Any]) -> None:
    area = example.units[key]
    name = area.versions.get(valid__contains=day).name
    party = Words(
        vi=f"Đảng ủy {name.vi.lower()[0]}{name.vi[1:]}",
        en=f"Party Committee of {name.en}",
        sv=f"partikommittén i {name.sv}",
    )
    state = Words(
        vi=f"UBND {name.vi.lower()[0]}{name.vi[1:]}",
        en=f"People's Committee of {name.en}",
        sv=f"folkkommittén i {name.sv}",
    )
    example.units[f"party:{key}"] = org.establish(
        kind="commune_party_committee", name=party, valid_from=day, serves=area,
        parents={"party": example.units["committee"]}, **act_of,
    )  # fmt: skip
    example.units[f"state:{key}"] = org.establish(
        kind="commune_people_committee", name=state, valid_from=day, serves=area,
        parents={"state": example.units["people_committee"]}, **act_of,
    )  # fmt: skip
