"""People, posts, terms and the demo accounts of the example."""

from __future__ import annotations

from typing import Any

from clew.house.example.loading import PASSWORD, TODAY, Example, data
from clew.house.example.places import communes
from clew.org.models import Unit
from clew.people import actions as people
from clew.people.models import Person, Post
from clew.words.languages import Words

_HEAD = Words(vi="Giám đốc", en="Director", sv="förvaltningschef")
_COMMUNE_SECRETARY = Words(vi="Bí thư Đảng ủy", en="Secretary of the commune committee", sv="partisekreterare")


def load_people(example: Example) -> None:
    """Terms first: the holders of the committee's posts serve the present one."""
    told = data("people")
    _terms(example, told["term"])
    posts = {
        post["key"]: _post(example, example.units[post["unit"]], _words(post), post["position"], post.get("seats", 1))
        for post in told["posts"]
    }
    for person in told["persons"]:
        for key in person["holds"]:
            _appoint(example, person, posts[key])
    for head in told["heads"]:
        _appoint(example, head, _post(example, example.units[head["unit"]], _HEAD, 1))
    for number, (key, name) in enumerate(zip(communes(data("units")), told["secretaries"], strict=True)):
        post = _post(example, example.units[f"party:{key}"], _COMMUNE_SECRETARY, 1)
        _appoint(example, {"key": f"secretary:{number}", "name": name}, post)
    for account in told["accounts"]:
        _account(example, account)


def demo_accounts() -> list[tuple[str, str, str]]:
    """Username, role and name of each demo account, for the sign-in page in demo mode."""
    told = data("people")
    names = {one["key"]: one["name"] for one in (*told["persons"], *told["heads"])}
    names |= {f"secretary:{number}": name for number, name in enumerate(told["secretaries"])}
    return [(one["username"], one["role"], one.get("name") or names[one["person"]]) for one in told["accounts"]]


def _words(told: dict[str, Any]) -> Words:
    return Words(vi=told["vi"], en=told["en"], sv=told["sv"])


def _terms(example: Example, told: dict[str, Any]) -> None:
    body = example.units["committee"]
    for term, until in ((told["previous"], told["from"]), (told, None)):
        example.terms[term["ordinal"]] = people.begin_term(
            body=body, ordinal=term["ordinal"], name=term["name"], valid_from=term["from"], valid_to=until,
            **example.doing(term["from"]),
        )  # fmt: skip


def _post(example: Example, unit: Unit, label: Words, position: int, seats: int = 1) -> Post:
    return people.establish_post(unit=unit, label=label, position=position, seats=seats, **example.doing())


def _appoint(example: Example, told: dict[str, Any], post: Post) -> None:
    term = example.terms[16]
    since = term.valid.lower
    people.appoint(person=_person(example, told), post=post, valid_from=since, **example.doing(since))


def _person(example: Example, told: dict[str, Any]) -> Person:
    key = told["key"]
    if key not in example.persons:
        given_first = " ".join((told["name"].split()[-1], *told["name"].split()[:-1]))
        example.persons[key] = people.register_person(name=told["name"], sort_name=given_first, **example.doing())
    return example.persons[key]


def _account(example: Example, told: dict[str, Any]) -> None:
    person = _person(example, {"key": told.get("person", told["username"]), "name": told.get("name", "")})
    account = people.create_account(username=told["username"], password=PASSWORD, person=person, **example.doing())
    for key in told["units"]:
        people.grant(
            account=account, role=told["role"], unit=example.units[key], hierarchy=_hierarchy(key),
            valid_from=example.terms[15].valid.lower, **example.doing(TODAY),
        )  # fmt: skip


def _hierarchy(key: str) -> str:
    if key.startswith("party:") or key == "committee":
        return "party"
    return "state" if key.startswith("state:") or key == "people_committee" else "area"
