"""A conference from its convening to its conclusion, and who may do and see what."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from clew.actors.refusals import Invalid, NotAllowed, NotFound, NotNow
from clew.conferences import access, actions
from clew.conferences.queries import find_conferences, linked_to
from clew.conferences.tests.meetings import DAY, held, planned
from clew.documents.tests.papers import resolution
from clew.face.links import Ref
from clew.house.tests.province import Province
from clew.words.languages import Words


def test_the_term_of_a_conference_is_the_bodys_on_its_day(province: Province) -> None:
    assert planned(province).term == province.term
    assert planned(province, date=date(2024, 9, 20)).term is None


def test_a_conference_needs_an_ordinal_or_a_day_and_a_known_kind(province: Province) -> None:
    with pytest.raises(Invalid) as nothing:
        planned(province, ordinal=None, date=None)
    with pytest.raises(Invalid) as kind:
        planned(province, kind="picnic")
    assert (nothing.value.field, kind.value.field) == ("date", "kind")


def test_an_ordinal_is_given_once_in_a_term(province: Province) -> None:
    planned(province)
    with pytest.raises(Invalid) as refusal:
        planned(province)
    assert refusal.value.field == "ordinal"


def test_items_are_settled_and_decisions_recorded_only_after_it_was_held(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    conference = planned(province)
    item = actions.add_agenda_item(conference, title=Words(en="Budget"), **doing)
    with pytest.raises(NotNow):
        actions.settle_item(item, outcome="adopted", **doing)
    with pytest.raises(NotNow):
        actions.record_decision(conference, act="adopted", object="the budget", **doing)
    actions.hold(conference, **doing)
    assert actions.settle_item(item, outcome="postponed", **doing).outcome == "postponed"
    with pytest.raises(NotNow):
        actions.hold(conference, **doing)


def test_items_get_the_next_place_and_a_place_is_taken_once(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    conference = planned(province)
    items = [actions.add_agenda_item(conference, title=Words(en=name), **doing) for name in ("One", "Two")]
    assert [item.position for item in items] == [1, 2]
    with pytest.raises(Invalid):
        actions.add_agenda_item(conference, title=Words(en="Three"), position=2, **doing)


def test_only_a_leader_concludes_and_only_once(province: Province) -> None:
    conference, document = held(province), resolution(province, "02-KL/TU", type="conclusion")
    with pytest.raises(NotAllowed):
        actions.conclude(conference, conclusion=document, by=province.clerk, at=province.at)
    actions.conclude(conference, conclusion=document, by=province.leader, at=province.at)
    with pytest.raises(NotNow):
        actions.conclude(conference, conclusion=document, by=province.leader, at=province.at)
    with pytest.raises(NotNow):
        actions.add_agenda_item(conference, title=Words(en="Late"), by=province.clerk, at=province.at)


@pytest.mark.parametrize(
    ("votes", "field"),
    [({"votes_for": -1}, "votes_for"), ({"unanimous": True, "votes_against": 1}, "unanimous"),
     ({"outcome": "danced"}, "outcome")],
)  # fmt: skip
def test_counts_that_cannot_be_are_refused_at_their_field(province: Province, votes: dict, field: str) -> None:
    with pytest.raises(Invalid) as refusal:
        actions.record_decision(
            held(province), act="adopted", object="the budget", **votes, by=province.clerk, at=province.at
        )
    assert refusal.value.field == field


def test_attendance_said_twice_is_one_line_that_learns(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    conference = held(province)
    actions.record_attendance(conference, name="Trần Văn Bình", role="chair", **doing)
    again = actions.record_attendance(
        conference, name="Trần  Văn Bình", role="chair", post="Secretary", person=province.people["leader"], **doing
    )
    assert conference.attendance.count() == 1
    assert (again.post, again.person) == ("Secretary", province.people["leader"])


# person               internal  published  named, attended by the member
SEES = {
    "clerk":           ("yes",   "yes",     "entered it"),
    "leader":          ("yes",   "yes",     "no"),
    "member":          ("yes",   "yes",     "attends"),
    "auditor":         ("yes",   "yes",     "no"),
    "officer":         ("no",    "yes",     "no"),
    "statistician":    ("no",    "yes",     "no"),
    "administrator":   ("no",    "yes",     "no"),
    "outsider":        ("no",    "yes",     "no"),
}  # fmt: skip


@pytest.mark.parametrize("name", SEES)
def test_each_person_sees_what_the_table_says(province: Province, name: str) -> None:
    circulations = ("internal", "published", "named")
    conferences = [planned(province, ordinal=n, circulation=each) for n, each in enumerate(circulations)]
    actions.record_attendance(
        conferences[2],
        name="Lò Thị Mai",
        role="member",
        person=province.people["member"],
        by=province.clerk,
        at=province.at,
    )
    for conference, answer in zip(conferences, SEES[name], strict=True):
        if answer == "no":
            with pytest.raises(NotFound):
                access.conference_for(province.actor(name), conference.pk)
        else:
            assert access.conference_for(province.actor(name), conference.pk) == conference


def test_a_reported_conference_is_found_by_ordinal_and_term_or_by_day(province: Province) -> None:
    now, earlier = planned(province), planned(province, date=date(2024, 9, 20))
    body = province.bodies.committee.pk
    assert [match.id for match in find_conferences(body, ordinal=2, term=province.term)] == [now.pk, earlier.pk]
    assert find_conferences(body, ordinal=2, term="2025-2030")[0].id == now.pk
    assert find_conferences(body, ordinal=2, term="2020-2025")[0].id == earlier.pk
    assert [match.id for match in find_conferences(body, day=date(2024, 9, 20))] == [earlier.pk]
    assert find_conferences(body) == []


def test_links_lead_from_body_person_and_document_to_what_the_actor_may_see(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    conference, document = held(province), resolution(province)
    person = province.people["leader"]
    actions.record_attendance(conference, name="Trần Văn Bình", role="chair", person=person, **doing)
    actions.record_decision(conference, act="adopted", object="tasks", document=document, **doing)
    refs = [Ref("unit", province.bodies.committee.pk), Ref("person", person.pk), Ref("document", document.pk)]
    with override("en"):
        found = {ref: [str(link.note) for link in links] for ref, links in linked_to(refs, province.member).items()}
    assert found == {
        refs[0]: ["held"],
        refs[1]: ["chair"],
        refs[2]: ["adopted"],
    }
    assert linked_to(refs, province.outsider) == {}
    assert conference.date == DAY
