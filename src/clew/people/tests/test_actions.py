"""Persons, posts over time, terms, accounts and roles through their actions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.actors.actor import NOBODY
from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.archive import actions as archive
from clew.face.links import Ref
from clew.history.recording import recording
from clew.house.tests.province import AT, DOING, HOUSE, REFORM, Province
from clew.org import actions as org
from clew.org.dating import days
from clew.people import actions, queries
from clew.people.acting import actor_for
from clew.people.models import Grant, Tenure, Term
from clew.words.languages import Words

LATER = date(2026, 1, 1)


def test_holders_are_those_of_the_day(province: Province) -> None:
    committee = province.bodies.committee.pk
    assert queries.holders_on([committee], date(2025, 8, 19)) == {committee: []}
    (holder,) = queries.holders_on([committee], province.day)[committee]
    assert (holder.person, holder.post.en, holder.valid_from) == ("Trần Văn Bình", "Secretary", date(2025, 8, 20))
    actions.end_tenure(tenure=Tenure.objects.get(), day=LATER, **DOING)
    person = province.people["member"]
    actions.appoint(person=person, post=province.secretary, valid_from=LATER, acting=True, **DOING)
    (holder,) = queries.holders_on([committee], LATER)[committee]
    assert (holder.person, holder.acting) == ("Lò Thị Mai", True)


def test_a_person_holds_a_post_once_a_day_within_the_life_of_its_unit(province: Province) -> None:
    leader = {"person": province.people["leader"], "post": province.secretary}
    with pytest.raises(Invalid, match="holds this post already"):
        actions.appoint(**leader, valid_from=LATER, **DOING)
    with pytest.raises(Invalid, match="must come after"):
        actions.appoint(**leader, valid_from=LATER, valid_to=LATER, **DOING)
    with pytest.raises(NotNow, match="does not exist"):
        actions.appoint(**leader, valid_from=date(2019, 1, 1), valid_to=date(2019, 2, 1), **DOING)
    with pytest.raises(NotNow, match="does not hold"):
        actions.end_tenure(tenure=Tenure.objects.get(), day=REFORM, **DOING)


def test_terms_have_each_their_number_and_days(province: Province) -> None:
    body = province.bodies.committee
    for ordinal, first in ((16, date(2031, 1, 1)), (17, date(2026, 1, 1))):
        with pytest.raises(Invalid, match="Check number and days"):
            actions.begin_term(body=body, ordinal=ordinal, name="2030-2035", valid_from=first, **DOING)
    assert Term.objects.count() == 1


def test_persons_are_found_by_alias_then_by_likeness(province: Province) -> None:
    leader = province.people["leader"]
    assert queries.find_people("TRẦN VĂN BÌNH")[0].id == leader.pk
    assert queries.find_people("Tran Van Binh")[0].score == 1
    actions.add_person_alias(person=leader, text="Comrade Binh", **DOING)
    found = queries.find_people("comrade  binh")[0]
    assert found.id == leader.pk and "Comrade Binh" in found.reason
    twin = actions.register_person(name="Trần Văn Bình", **DOING)
    assert {match.id for match in queries.find_people("Trần Văn Bình")[:2]} == {leader.pk, twin.pk}
    assert queries.find_people("") == queries.find_people("Xyz Qqq") == []


def test_posts_are_found_with_the_name_of_their_unit(province: Province) -> None:
    other = actions.establish_post(
        unit=province.bodies.commune_committee, label=Words(vi="Bí thư", en="Secretary"), **DOING
    )
    found = queries.find_posts("Bí thư Đảng ủy xã Nà Lâm", province.day)
    assert [match.id for match in found] == [other.pk]
    actions.add_post_alias(post=province.secretary, text="Provincial Party Secretary", **DOING)
    assert queries.find_posts("Provincial Party Secretary", province.day)[0].id == province.secretary.pk


def test_mentions_lead_to_their_passage_for_those_who_may_read_it(province: Province) -> None:
    received = archive.receive(
        data="Đồng chí Lò Thị Mai phát biểu.".encode(), name="a.txt", unit_id=province.bodies.committee.pk, **DOING
    )
    (passage,) = archive.mark_passages(rendition=received.rendition, spans=[(9, 19)], **DOING)
    person = province.people["member"]
    actions.mention_person(person=person, passage=passage, said="Lò Thị Mai", **DOING)
    ref = Ref("person", person.pk)
    (link,) = queries.linked_to([ref], province.clerk)[ref]
    assert (link.label, link.url, link.note) == ("Lò Thị Mai", f"/archive/passages/{passage.pk}/", "a.txt")
    for other in (province.outsider, province.member, NOBODY):
        assert queries.linked_to([ref], other) == {}


def test_an_account_has_a_name_of_its_own_and_a_person_one_account(province: Province) -> None:
    told = {"password": "long enough 12", "by": province.administrator, "at": AT}
    with pytest.raises(Invalid, match="is taken"):
        actions.create_account(username="Clerk", **told)
    with pytest.raises(Invalid, match="has an account already"):
        actions.create_account(username="another", person=province.people["clerk"], **told)
    with pytest.raises(Invalid) as refusal:
        actions.create_account(username="another", **told | {"password": "short"})
    assert refusal.value.field == "password"
    account = actions.create_account(username="another", **told)
    assert actor_for(account, province.day).grants == ()


def test_a_role_covers_the_units_of_the_day_of_asking(province: Province) -> None:
    account = province.accounts["clerk"]
    before, after = actor_for(account, date(2025, 7, 1)), actor_for(account, LATER)
    office = org.establish(
        kind="committee_office",
        name=Words(vi="Văn phòng mới"),
        valid_from=LATER,
        parents={"party": province.bodies.committee},
        **DOING,
    )
    assert not before.may("archive.see", office.pk) and not after.may("archive.see", office.pk)
    assert actor_for(account, LATER).may("archive.see", office.pk)
    assert not actor_for(account, date(2025, 12, 31)).may("archive.see", office.pk)
    actions.close_account(account=account, **DOING)
    assert actor_for(account, LATER) == NOBODY


def test_an_actor_takes_two_queries(province: Province, django_assert_num_queries) -> None:
    account = province.accounts["clerk"]
    with django_assert_num_queries(2):
        actor_for(account, province.day)


def test_a_role_is_given_once_and_taken_back_but_not_from_the_last_administrator(province: Province) -> None:
    doing = {"by": province.administrator, "at": AT}
    told = {"account": province.accounts["member"], "unit": province.bodies.committee, "hierarchy": "party"}
    for wrong in ({"role": "king"}, {"role": "clerk", "hierarchy": "guild"}):
        with pytest.raises(Invalid, match="There is no"):
            actions.grant(**told | wrong, valid_from=LATER, **doing)
    with pytest.raises(Invalid, match="has this role there already"):
        actions.grant(**told, role="member", valid_from=LATER, **doing)
    future = actions.grant(**told, role="clerk", valid_from=LATER, **doing)
    actions.revoke(grant=future, day=province.day, **doing)
    assert not Grant.objects.filter(pk=future.pk).exists(), "it had not begun"
    one, two, last = Grant.objects.filter(role="administrator").order_by("pk")
    actions.revoke(grant=one, day=LATER, **doing)
    actions.revoke(grant=two, day=LATER, **doing)
    with pytest.raises(NotNow, match="last administrator"):
        actions.revoke(grant=last, day=LATER, **doing)


def test_settings_are_changed_by_their_owner_alone(province: Province) -> None:
    told = {"account": province.accounts["clerk"], "language": "sv", "theme": "", "letter_keys": False, "at": AT}
    with pytest.raises(NotAllowed):
        actions.change_settings(**told, by=province.administrator)
    assert actions.change_settings(**told, by=province.clerk).language == "sv"


@pytest.mark.parametrize("table", ["tenure_has_days", "grant_has_days", "grant_no_overlap", "tenure_no_overlap"])
def test_the_database_keeps_tenures_and_grants_apart(province: Province, table: str) -> None:
    model = Tenure if table.startswith("tenure") else Grant
    row = model.objects.order_by("pk").first()
    row.pk = None
    row._state.adding = True
    if table.endswith("has_days"):
        row.valid = days(REFORM, REFORM)
    with pytest.raises(IntegrityError, match=table), recording(HOUSE, "tests.write"), transaction.atomic():
        row.save()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(stretches=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=5))
def test_of_many_appointments_no_two_overlap(province: Province, stretches: list[tuple[int, int]]) -> None:
    person, first = province.people["clerk"], date(2025, 9, 1)
    with transaction.atomic():
        post = actions.establish_post(unit=province.bodies.office, label=Words(vi="Chuyên viên"), **DOING)
        taken: set[int] = set()
        for start, length in stretches:
            told = {"person": person, "post": post, "valid_from": first + timedelta(days=start)}
            end = first + timedelta(days=start + length)
            held = set(range(start, start + length))
            if held & taken:
                with pytest.raises(Invalid):
                    actions.appoint(**told, valid_to=end, **DOING)
            else:
                actions.appoint(**told, valid_to=end, **DOING)
                taken |= held
        transaction.set_rollback(True)


def test_a_post_has_its_seats_and_acting_ones_beside_them(province: Province) -> None:
    clerk, member, auditor = (province.people[name] for name in ("clerk", "member", "auditor"))
    until = date(2026, 3, 1)
    with pytest.raises(
        Invalid, match=r"Trần Văn Bình.*End that tenure first, or appoint somebody as acting"
    ) as refused:
        actions.appoint(person=member, post=province.secretary, valid_from=LATER, **DOING)
    assert refused.value.field == "post"
    actions.appoint(person=member, post=province.secretary, valid_from=LATER, acting=True, **DOING)
    post = actions.establish_post(unit=province.bodies.office, label=Words(vi="Phó"), seats=2, **DOING)
    actions.appoint(person=clerk, post=post, valid_from=LATER, valid_to=until, **DOING)
    actions.appoint(person=member, post=post, valid_from=date(2026, 2, 1), **DOING)
    with pytest.raises(Invalid, match="on 2026-02-01, and the post has 2 seats"):
        actions.appoint(person=auditor, post=post, valid_from=LATER, **DOING)
    actions.appoint(person=auditor, post=post, valid_from=until, **DOING)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seats=st.integers(1, 3), stretches=st.lists(st.tuples(st.integers(0, 20), st.integers(1, 10)), max_size=6))
def test_never_do_more_hold_a_post_than_it_has_seats(
    province: Province, seats: int, stretches: list[tuple[int, int]]
) -> None:
    first, sitting = date(2025, 9, 1), [0] * 40
    with transaction.atomic():
        post = actions.establish_post(unit=province.bodies.office, label=Words(vi="Phó"), seats=seats, **DOING)
        for person, (start, length) in zip(province.people.values(), stretches, strict=False):
            held = range(start, start + length)
            told = {"person": person, "post": post, "valid_from": first + timedelta(days=start)}
            end = first + timedelta(days=start + length)
            if max(sitting[day] for day in held) >= seats:
                with pytest.raises(Invalid, match="End"):
                    actions.appoint(**told, valid_to=end, **DOING)
            else:
                actions.appoint(**told, valid_to=end, **DOING)
                for day in held:
                    sitting[day] += 1
        transaction.set_rollback(True)
