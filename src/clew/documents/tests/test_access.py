"""Who sees which document: a truth table of persons and circulations."""

from __future__ import annotations

import pytest

from clew.actors.actor import NOBODY
from clew.actors.refusals import NotAllowed, NotFound
from clew.documents import access, actions
from clew.documents.tests.papers import resolution, with_clauses
from clew.house.tests.province import Province

# person              published internal addressed named to the member
SEES = {
    "clerk":         ("yes", "yes", "yes", "entered it"),
    "leader":        ("yes", "yes", "yes", "no"),
    "member":        ("yes", "yes", "yes", "named"),
    "officer":       ("yes", "no",  "yes", "no"),
    "statistician":  ("yes", "no",  "no",  "no"),
    "auditor":       ("yes", "yes", "yes", "no"),
    "administrator": ("yes", "no",  "no",  "no"),
    "outsider":      ("yes", "no",  "no",  "no"),
}  # fmt: skip


@pytest.mark.parametrize("name", SEES)
def test_each_person_sees_what_the_table_says(province: Province, name: str) -> None:
    documents = [
        resolution(province, "01-NQ/TU", circulation="published"),
        resolution(province, "02-NQ/TU"),
        resolution(province, "03-NQ/TU", recipients=[province.bodies.commune_committee]),
        resolution(province, "04-NQ/TU", circulation="named", readers=[province.people["member"]]),
    ]
    actor = province.actor(name)
    for document, answer in zip(documents, SEES[name], strict=True):
        if answer == "no":
            with pytest.raises(NotFound):
                access.document_for(actor, document.pk)
        else:
            assert access.document_for(actor, document.pk) == document


def test_nobody_signed_in_sees_what_is_published(province: Province) -> None:
    published = resolution(province, "01-NQ/TU", circulation="published")
    resolution(province, "02-NQ/TU")
    resolution(province, "03-NQ/TU", circulation="named")
    assert list(access.visible_documents(NOBODY)) == [published]


def test_clauses_are_seen_with_their_document(province: Province) -> None:
    document = with_clauses(province)
    assert access.clause_for(province.member, document.pk, "I.1").text.startswith("Thu ngân sách")
    assert not access.visible_clauses(province.outsider).exists()
    with pytest.raises(NotFound):
        access.clause_for(province.outsider, document.pk, "I.1")
    with pytest.raises(NotFound):
        access.clause_for(province.member, document.pk, "I.9")


@pytest.mark.parametrize(("name", "may"), [("clerk", True), ("leader", True), ("member", False), ("outsider", False)])
def test_a_document_is_changed_by_those_who_register_for_its_unit(province: Province, name: str, may: bool) -> None:
    document = resolution(province)
    actor = province.actor(name)
    assert access.can_change(actor, document) is may
    if may:
        access.check_change(actor, document)
        actions.set_circulation(document, circulation="published", by=actor, at=province.at)
    else:
        with pytest.raises(NotAllowed):
            actions.set_circulation(document, circulation="published", by=actor, at=province.at)


def test_a_clerk_elsewhere_records_what_a_text_says_of_a_document_that_is_open_to_them(province: Province) -> None:
    addressed = resolution(province, "01-NQ/TU", recipients=[province.bodies.ward_committee])
    hidden = resolution(province, "02-NQ/TU")
    access.check_mention(province.outsider, addressed)
    with pytest.raises(NotFound):
        access.check_mention(province.outsider, hidden)
    with pytest.raises(NotAllowed):
        access.check_mention(province.member, addressed)


def test_taking_the_circulation_back_takes_the_readers_back(province: Province) -> None:
    document = resolution(province, circulation="named", readers=[province.people["member"]])
    doing = {"by": province.clerk, "at": province.at}
    actions.set_circulation(document, circulation="named", readers=[province.people["leader"]], **doing)
    assert not access.visible_documents(province.member).exists()
    assert access.visible_documents(province.leader).get() == document
