"""Clauses of a document: split, split again, corrected, known by report, merged."""

from __future__ import annotations

import pytest

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.documents import actions
from clew.documents.moving import hanging_on
from clew.documents.queries import clause_proposals, clause_tree
from clew.documents.queries.likeness import likeness
from clew.documents.tests.papers import TEXT, resolution, with_clauses
from clew.house.tests.province import Province

KEYS = ["0", "I", "I.1", "I.2", "II", "II.1", "II.2"]


def test_a_split_text_is_a_tree_with_passages(province: Province) -> None:
    lines = clause_tree(with_clauses(province).pk)
    assert [line.key for line in lines] == KEYS
    assert [line.depth for line in lines] == [0, 0, 1, 1, 0, 1, 1]
    assert all(line.passage_id for line in lines)


def test_each_clause_stands_on_its_own_words_of_the_text(province: Province) -> None:
    clause = with_clauses(province).clauses.select_related("passage").get(key="I.2")
    assert clause.passage is not None and clause.passage.quote == "2. Xóa 500 nhà tạm."


def test_splitting_again_keeps_addresses_takes_new_words_and_withdraws_what_is_gone(province: Province) -> None:
    document = with_clauses(province)
    doing = {"by": province.clerk, "at": province.at}
    before = {clause.key: clause.pk for clause in document.clauses.all()}
    actions.correct_clause(document.clauses.get(key="II.1"), text="Mọi xã rà soát.", label="1.", **doing)
    actions.split_clauses(
        document, text=TEXT.replace("500 nhà", "620 nhà").replace("\n2. Sở Tài chính", " Sở"), **doing
    )
    after = {clause.key: clause for clause in document.clauses.all()}
    assert {key: clause.pk for key, clause in after.items()} == before
    assert "620" in after["I.2"].text and "620" in after["I.2"].folded
    assert after["II.1"].text == "Mọi xã rà soát."
    assert after["II.2"].withdrawn and [line.key for line in clause_tree(document.pk)] == KEYS[:-1]


def test_there_must_be_a_text_to_split(province: Province) -> None:
    with pytest.raises(Invalid):
        actions.split_clauses(resolution(province), by=province.clerk, at=province.at)


def test_a_clause_known_by_report_is_proposed_and_moves_only_when_a_person_confirms(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    document = resolution(province)
    known = actions.add_clause_known_by_report(document, text="Revenue of 16,071 billion VND in 2025", **doing)
    actions.split_clauses(document, text=TEXT, **doing)
    best = clause_proposals(document.pk)[0]
    assert (best.known, best.clause.key) == (known, "I.1") and "16071" in best.reason
    known.refresh_from_db()
    assert not known.withdrawn

    child = actions.add_clause_known_by_report(document, text="and half of it by June", **doing)
    actions.merge_clause(known, into=best.clause, **doing)
    known.refresh_from_db()
    assert known.withdrawn and known.merged_into == best.clause
    assert [one.known for one in clause_proposals(document.pk)] in ([], [child])


def test_what_hangs_on_a_merged_clause_moves_with_it(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    document = with_clauses(province)
    passage = document.clauses.get(key="I.1").passage
    assert passage is not None
    known = actions.add_clause_known_by_report(document, text="Thu 16.071 tỷ", passage=passage, **doing)
    into = document.clauses.get(key="I.1")
    assert list(hanging_on(known).values()) == [1]
    actions.merge_clause(known, into=into, **doing)
    assert hanging_on(known) == {}
    assert [mention.said for mention in into.mentions.all()] == [passage.quote]


def test_only_a_standing_clause_of_the_text_takes_one_known_by_report(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    document, other = with_clauses(province), with_clauses(province, symbol="02-NQ/TU")
    known = actions.add_clause_known_by_report(document, text="Thu ngân sách", **doing)
    second = actions.add_clause_known_by_report(document, text="Thu thuế", **doing)
    real = document.clauses.get(key="I.1")
    with pytest.raises(NotNow):
        actions.merge_clause(real, into=document.clauses.get(key="I.2"), **doing)
    with pytest.raises(NotNow):
        actions.merge_clause(known, into=second, **doing)
    with pytest.raises(Invalid):
        actions.merge_clause(known, into=other.clauses.get(key="I.1"), **doing)
    actions.withdraw_clause(real, reason="struck out", **doing)
    with pytest.raises(NotNow):
        actions.merge_clause(known, into=real, **doing)
    with pytest.raises(NotAllowed):
        actions.merge_clause(known, into=document.clauses.get(key="I.2"), by=province.member, at=province.at)


def test_likeness_is_highest_for_the_same_words_and_rises_with_the_same_numbers() -> None:
    text = "Thu ngân sách đạt 16.071 tỷ đồng"
    assert likeness(text, text) == pytest.approx(1)
    assert likeness(text, "Revenue of 16,071 billion") > likeness(text, "Revenue of 9,000 billion")
    assert likeness(text, "") == 0
