"""The pages of posts and terms, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from django.urls import reverse

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.people.models import Person, Post, Tenure, Term


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
    told = {"label_vi": "Chánh văn phòng", "label_en": "Head of the office", "label_sv": "", "position": "10"}
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
    assert clerk.post(url, {"text": "the old ward", "language": "en"}).status_code == 302
    assert "the old ward" in clerk.get(page).content.decode()
    member = signed_in(province, "member")
    assert url not in member.get(page).content.decode() and member.post(url, {"text": "X"}).status_code == 403
