"""Awards: what is recorded, by whom, seen by whom."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.utils.translation import override

from clew.actors.refusals import Invalid, NotAllowed, NotFound
from clew.awards import access, actions
from clew.awards.models import Award
from clew.awards.queries import Filters, award_list, award_page, find_awards, linked_to
from clew.documents.tests.papers import resolution
from clew.face.links import Ref
from clew.house.tests.province import DAY, Province


def award(province: Province, **changes: Any) -> Award:
    """Three certificates of merit, recorded by the clerk of the committee."""
    told = {
        "kind": "certificate_of_merit",
        "count": 3,
        "owner_unit": province.bodies.committee,
        "awarder": province.bodies.committee,
        "recipient": "grassroots committees",
        "reason": "excellent five years running",
        "date": date(2025, 9, 2),
        **changes,
    }
    return actions.record_award(**told, by=province.clerk, at=province.at)


def test_named_recipients_are_units_persons_or_mere_names(province: Province) -> None:
    person, unit = province.people["member"], province.bodies.commune_committee
    with override("vi"):
        one = award(province, named=[person, unit, ("The choir", None)])
    assert [(each.name, each.person, each.unit) for each in one.recipients.order_by("pk")] == [
        ("Lò Thị Mai", person, None),
        ("Đảng ủy xã Nà Lâm", None, unit),
        ("The choir", None, None),
    ]


def test_a_word_of_the_reader_is_kept_as_the_kind_of_the_profile(province: Province) -> None:
    assert award(province, kind="flag").kind == "flag"
    untold = award(province, kind="other")
    with override("en"):
        assert award_page(province.member, untold.pk, day=DAY).kind == "award of a kind that was not told"


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"count": 0}, "count"), ({"count": 1, "named": ["A", "B"]}, "count"), ({"kind": "cake"}, "kind")],
)
def test_an_award_that_cannot_be_is_refused_at_its_field(
    province: Province, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        award(province, **changes)
    assert refusal.value.field == field and not Award.objects.exists()


# person            sees   records
MAY = {
    "clerk":         (True,  True),
    "leader":        (True,  True),
    "member":        (True,  False),
    "auditor":       (True,  False),
    "officer":       (False, False),
    "statistician":  (False, False),
    "administrator": (False, False),
    "outsider":      (False, False),
}  # fmt: skip


@pytest.mark.parametrize("name", MAY)
def test_each_person_may_what_the_table_says(province: Province, name: str) -> None:
    one, actor = award(province), province.actor(name)
    sees, records = MAY[name]
    if sees:
        assert access.award_for(actor, one.pk) == one
    else:
        with pytest.raises(NotFound):
            access.award_for(actor, one.pk)
    again = {"kind": "flag", "count": 1, "owner_unit": province.bodies.committee, "by": actor, "at": province.at}
    if records:
        actions.record_award(**again)
    else:
        with pytest.raises(NotAllowed):
            actions.record_award(**again)


def test_the_list_counts_entries_and_awards_given(province: Province) -> None:
    award(province)
    award(province, kind="flag", count=1, date=date(2024, 9, 2))
    page = award_list(province.member, Filters(), day=DAY)
    assert (page.total, page.given, page.years) == (2, 4, (2025, 2024))
    assert award_list(province.member, Filters(kind="flag"), day=DAY).given == 1
    assert award_list(province.member, Filters(year=2025, text="Grassroots"), day=DAY).total == 1
    assert award_list(province.outsider, Filters(), day=DAY).total == 0


def test_links_lead_from_recipient_awarder_and_decision(province: Province) -> None:
    decision = resolution(province, "03-QĐ/TU", type="decision")
    one = award(province, named=[province.people["member"]], decision=decision)
    refs = [
        Ref("person", province.people["member"].pk),
        Ref("unit", province.bodies.committee.pk),
        Ref("document", decision.pk),
    ]
    assert {ref: len(links) for ref, links in linked_to(refs, province.member).items()} == dict.fromkeys(refs, 1)
    assert linked_to(refs, province.outsider) == {}
    page = award_page(province.member, one.pk, day=DAY)
    assert page.decision is not None and page.awarder and [each.name for each in page.recipients] == ["Lò Thị Mai"]
    assert find_awards("grassroots committees", actor=province.member)[0].id == one.pk
    assert find_awards("grassroots committees", actor=province.outsider) == []
