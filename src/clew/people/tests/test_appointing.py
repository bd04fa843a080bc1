"""The pages of posts and terms, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from django.urls import reverse

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import DOING, Province
from clew.org.models import UnitAlias
from clew.people.actions import establish_post
from clew.people.models import Person, PersonAlias, Post, Tenure, Term
from clew.words.languages import Words


def test_a_person_is_registered_with_the_forms_of_the_name(province: Province) -> None:
    clerk = signed_in(province, "clerk")
    clerk.post(reverse("people:new"), {"name": "Bùi Văn An", "aliases": "Bui Van An\n\nông  An\n"})
    person = Person.objects.get(name="Bùi Văn An")
    assert set(person.aliases.values_list("text", flat=True)) == {"Bui Van An", "ông An"}
    url, page = reverse("people:new_alias", args=[person.pk]), reverse("people:person", args=[person.pk])
    assert url in clerk.get(page).content.decode()
    assert clerk.post(url, {"text": "Mr An", "language": "en"}).status_code == 302
    assert "Mr An" in clerk.get(page).content.decode()
    member = signed_in(province, "member")
    assert url not in member.get(page).content.decode()
    assert member.post(url, {"text": "X"}).status_code == 403
    assert signed_in(province, "statistician").post(url, {"text": "X"}).status_code == 404


def test_a_post_is_established_filled_and_given_up(province: Province) -> None:
    unit, person = province.bodies.office, province.people["member"]
    clerk, member = signed_in(province, "clerk"), signed_in(province, "member")
    new, unit_page = reverse("people:new_post", args=[unit.pk]), reverse("org:unit", args=[unit.pk])
    assert new in clerk.get(unit_page).content.decode() and new not in member.get(unit_page).content.decode()
    told = {
        "label_vi": "Chánh văn phòng", "label_en": "Head of the office", "label_sv": "", "position": "10", "seats": "1",
    }  # fmt: skip
    assert clerk.post(new, {"position": "10"}).status_code == 422
    for name in ("member", "outsider"):
        assert signed_in(province, name).post(new, told).status_code == 403
    assert clerk.post(new, told).status_code == 302
    post = Post.objects.get(unit=unit, position=10)

    appoint, page = reverse("people:appoint", args=[person.pk]), reverse("people:person", args=[person.pk])
    held = {"post": post.pk, "valid_from": "2025-09-01", "acting": "on", "term": province.term.pk}
    assert member.post(appoint, held).status_code == 403
    assert signed_in(province, "outsider").post(appoint, held).status_code == 422  # not among the posts of the ward
    assert clerk.post(appoint, held).status_code == 302
    assert clerk.post(appoint, held).status_code == 422
    tenure = Tenure.objects.get(post=post)
    assert (tenure.acting, tenure.term) == (True, province.term)

    end = reverse("people:end_tenure", args=[tenure.pk])
    assert end in clerk.get(page).content.decode() and end not in member.get(page).content.decode()
    assert member.post(end, {"day": "2025-09-20"}).status_code == 403
    assert signed_in(province, "outsider").post(end, {"day": "2025-09-20"}).status_code == 403
    assert clerk.post(end, {"day": "2025-08-01"}).status_code == 422
    assert clerk.post(end, {"day": "2025-09-20"}).status_code == 302
    tenure.refresh_from_db()
    assert str(tenure.valid.upper) == "2025-09-20"


def test_a_term_begins_on_the_page_of_its_body(province: Province) -> None:
    unit = province.bodies.commune_committee
    url = reverse("people:new_term", args=[unit.pk])
    told = {"ordinal": "1", "name": "2025-2030", "valid_from": "2025-08-01", "valid_to": ""}
    for name, status in (("member", 403), ("outsider", 403)):
        assert signed_in(province, name).post(url, told).status_code == status
    clerk = signed_in(province, "clerk")
    assert url in clerk.get(reverse("org:unit", args=[unit.pk])).content.decode()
    assert clerk.post(url, told).status_code == 302
    assert Term.objects.get(body=unit).name == "2025-2030"
    assert clerk.post(url, told).status_code == 422


def test_a_name_of_a_unit_is_learned_by_hand(province: Province) -> None:
    unit = province.areas.ward
    url, page = reverse("org:new_alias", args=[unit.pk]), reverse("org:unit", args=[unit.pk])
    clerk = signed_in(province, "clerk")
    added = clerk.post(url, {"text": "the old ward", "language": "en"}, follow=True)
    assert added.status_code == 200 and "The name was added." in added.content.decode()
    assert "the old ward" in clerk.get(page).content.decode()
    member = signed_in(province, "member")
    assert url not in member.get(page).content.decode() and member.post(url, {"text": "X"}).status_code == 403


def test_the_clerk_of_a_commune_does_not_touch_the_records_of_the_province(province: Province) -> None:
    ward, committee, leader = province.bodies.ward_committee, province.bodies.committee, province.people["leader"]
    post = establish_post(unit=ward, label=Words(vi="Bí thư"), **DOING)
    given = (
        ("org:new_alias", committee.pk, {"text": "another name", "language": ""}),
        ("people:new_alias", leader.pk, {"text": "another name", "language": ""}),
        ("people:appoint", leader.pk, {"post": post.pk, "valid_from": "2025-09-01", "acting": "on"}),
    )
    outsider = signed_in(province, "outsider")
    for name, record, told in given:
        url = reverse(name, args=[record])
        assert outsider.get(url).status_code == outsider.post(url, told).status_code == 403
    assert not UnitAlias.objects.exists() and not PersonAlias.objects.exists()
    assert not Tenure.objects.filter(post=post).exists()
    page = outsider.get(reverse("people:person", args=[leader.pk])).content.decode()
    assert all(reverse(name, args=[leader.pk]) not in page for name in ("people:new_alias", "people:appoint"))
    own = reverse("org:new_alias", args=[ward.pk])
    assert outsider.post(own, {"text": "the ward", "language": ""}).status_code == 302
    assert own in outsider.get(reverse("org:unit", args=[ward.pk])).content.decode()


def test_a_seat_that_is_taken_is_refused_at_its_field(province: Province) -> None:
    url = reverse("people:appoint", args=[province.people["member"].pk])
    told = {"post": province.secretary.pk, "valid_from": "2025-09-01"}
    clerk = signed_in(province, "clerk")
    refused = clerk.post(url, told)
    assert refused.status_code == 422
    assert "held by Trần Văn Bình" in refused.content.decode()
    done = clerk.post(url, {**told, "acting": "on"}, follow=True)
    assert "The appointment was recorded." in done.content.decode()
