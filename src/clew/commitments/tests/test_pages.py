"""The pages of the room, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from clew.commitments import actions
from clew.commitments.models import Commitment
from clew.commitments.tests.tasks import clause_of, task
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import DAY, Province


def test_the_list_shows_each_person_their_commitments_with_the_rates(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    clause = clause_of(province)
    for number in range(8):
        task(province, clause, task=f"Review village {number}")
    url = reverse("commitments:list")
    officer = signed_in(province, "officer")
    with django_assert_max_num_queries(20):
        page = officer.get(url).content.decode()
    assert page.count("Review village") == 8 and "0 of 8" in page and "of the tasks due by this day" in page
    assert "Review village" in signed_in(province, "member").get(url).content.decode()
    assert "Review village" not in signed_in(province, "outsider").get(url).content.decode()
    assert signed_in(province, "statistician").get(url).status_code == 403
    assert Client().get(url).url == f"/accounts/login/?next={url}"


def test_the_list_says_of_which_tasks_its_rates_speak(province: Province) -> None:
    clause = clause_of(province)
    doing = {"by": province.clerk, "at": province.at}
    task(province, clause)
    actions.cancel(task(province, clause, task="Drop it"), reason="no longer needed", **doing)
    laid_out = task(province, clause, task="Lay it out", unit=None, class_kind="department",
                    class_under=province.bodies.people_committee)  # fmt: skip
    actions.expand_class(laid_out, day=DAY, **doing)
    page = signed_in(province, "clerk").get(reverse("commitments:list"))
    assert (page.context["page"].total, page.context["page"].rates.counts.all) == (4, 2)
    words = page.content.decode()
    assert "The rates speak of 2 of them" in words and "1 cancelled is left out" in words
    assert "1 laid out on units counts by the tasks of its units" in words


def test_an_open_task_without_a_time_is_shown_as_not_clear(province: Province) -> None:
    task(province, due_date=None, due_event="under den kommande perioden")
    assert "not clear" in signed_in(province, "officer").get(reverse("commitments:list")).content.decode()


@pytest.mark.parametrize(
    ("query", "found"),
    [("?status=overdue", 1), ("?status=open", 0), ("?due=none", 0), ("?due=2025-09", 1), ("?due=2025-10", 0),
     ("?due=soon", 0), ("?q=households", 1), ("?q=zebra", 0), ("?sort=-status", 1), ("?sort=task&page=7", 1),
     ("?unit=x&due=x-y", 1)],
)  # fmt: skip
def test_filters_narrow_the_list(province: Province, query: str, found: int) -> None:
    task(province)
    page = signed_in(province, "officer").get(reverse("commitments:list") + query, headers={"HX-Request": "true"})
    assert page.content.decode().count("Review poor households</a>") == found
    assert "<html" not in page.content.decode()


def test_as_of_an_earlier_day_a_task_was_still_open(province: Province) -> None:
    task(province)
    url = reverse("commitments:list") + "?status=open&as_of=2025-09-01"
    assert "Review poor households" in signed_in(province, "officer").get(url).content.decode()


def test_a_commitment_is_shown_with_what_each_person_may_do(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    commitment = task(province)
    actions.report_progress(commitment, date=DAY, text="half of the villages", by=province.officer, at=province.at)
    actions.override(commitment, status="open", reason="waits for the province", by=province.leader, at=province.at)
    url = reverse("commitments:commitment", args=[commitment.pk])
    pages = {}
    for name in ("leader", "clerk", "officer", "member"):
        client = signed_in(province, name)
        with django_assert_max_num_queries(20):
            pages[name] = client.get(url).content.decode()
    for page in pages.values():
        assert "3 of 6 clear" in page and "half of the villages" in page and "waits for the province" in page
    shown = {
        name: tuple(
            reverse(f"commitments:{act}", args=[commitment.pk]) in page for act in ("progress", "extend", "lift")
        )
        for name, page in pages.items()
    }
    assert shown == {
        "leader": (True, True, True),
        "clerk": (True, True, False),
        "officer": (True, False, False),
        "member": (False, False, False),
    }
    assert signed_in(province, "outsider").get(url).status_code == 404


def test_the_history_of_a_task_is_for_those_who_keep_its_document(province: Province) -> None:
    commitment = task(province)
    actions.extend(commitment, to_date=DAY, reason="flood", by=province.clerk, at=province.at)
    url = reverse("commitments:history", args=[commitment.pk])
    assert "flood" in signed_in(province, "clerk").get(url).content.decode()
    assert signed_in(province, "officer").get(url).status_code == 403
    assert signed_in(province, "outsider").get(url).status_code == 404


def test_a_done_task_shows_why_it_takes_no_report(province: Province) -> None:
    commitment = task(province)
    actions.complete(commitment, date=DAY, text="done", by=province.officer, at=province.at)
    page = signed_in(province, "officer").get(reverse("commitments:commitment", args=[commitment.pk])).content.decode()
    assert "The task is done already" in page and "disabled" in page


CHANGES: dict[str, tuple[dict[str, Any], str, str]] = {
    # what is posted, who may, who may only look
    "progress": ({"date": "2025-09-20", "text": "half", "percent": "50"}, "officer", "member"),
    "complete": ({"date": "2025-09-20", "text": "all"}, "officer", "member"),
    "extend": ({"to_date": "2025-10-20", "reason": "flood"}, "clerk", "officer"),
    "cancel": ({"reason": "void"}, "clerk", "officer"),
    "correct": ({"task": "Review them all", "reason": "clearer"}, "clerk", "officer"),
    "override": ({"status": "open", "reason": "known"}, "leader", "clerk"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_for_those_who_may(province: Province, name: str) -> None:
    commitment = task(province)
    url = reverse(f"commitments:{name}", args=[commitment.pk])
    data, may, looks = CHANGES[name]
    assert signed_in(province, may).get(url).status_code == 200
    assert signed_in(province, "outsider").post(url, data).status_code == 404
    assert signed_in(province, looks).post(url, data).status_code == 403
    assert signed_in(province, may).post(url, {}).status_code == 422
    assert signed_in(province, may).post(url, data).status_code == 302


def test_a_refused_form_comes_back_with_the_sentence_of_the_rule(province: Province) -> None:
    commitment = task(province)
    url = reverse("commitments:extend", args=[commitment.pk])
    answer = signed_in(province, "clerk").post(url, {"to_date": "2025-09-01", "reason": "flood"})
    assert answer.status_code == 422 and "The new day must come after" in answer.content.decode()


def test_a_clerk_assigns_a_task_from_a_clause_and_lays_it_out(province: Province) -> None:
    clause = clause_of(province)
    url = reverse("commitments:assign", args=[clause.document_id, clause.key])
    data = {
        "task": "Review households", "class_kind": "commune_party_committee",
        "class_under": province.bodies.committee.pk, "due_date": "2025-10-31",
    }  # fmt: skip
    clerk = signed_in(province, "clerk")
    assert clerk.get(url).status_code == 200
    assert clerk.post(url, data).status_code == 302
    parent = Commitment.objects.get()
    expand = reverse("commitments:expand", args=[parent.pk])
    assert clerk.post(expand, {"day": "2025-09-25"}).status_code == 302
    assert parent.children.count() == 2
    page = clerk.get(reverse("commitments:commitment", args=[parent.pk])).content.decode()
    assert "Na Lam Commune Party Committee" in page and "0 of 2" in page
    assert signed_in(province, "member").post(url, data).status_code == 403
    assert signed_in(province, "statistician").post(url, data).status_code == 404


def test_what_was_done_or_overridden_by_mistake_is_taken_back(province: Province) -> None:
    commitment = task(province)
    actions.complete(commitment, date=DAY, text="done", by=province.officer, at=province.at)
    actions.override(commitment, status="open", reason="doubt", by=province.leader, at=province.at)
    for name, who in (("reopen", "clerk"), ("lift", "leader")):
        url = reverse(f"commitments:{name}", args=[commitment.pk])
        assert signed_in(province, "member").post(url, {"reason": "wrong"}).status_code == 403
        assert signed_in(province, who).post(url, {"reason": "wrong"}).status_code == 302
    commitment.refresh_from_db()
    assert commitment.state == "open" and not commitment.overrides.filter(closed_at__isnull=True).exists()


def test_the_board_shows_rates_of_the_units_that_one_sees(province: Province) -> None:
    clause = clause_of(province)
    done = task(province, clause)
    task(province, clause, unit=province.bodies.ward_committee)
    actions.complete(done, date=DAY, text="done", by=province.officer, at=province.at)
    url = reverse("commitments:rates")
    member = signed_in(province, "member").get(url + "?sort=-of_due").content.decode()
    assert "Na Lam Commune Party Committee" in member and "50.0%" in member and "1/1" in member and "0/1" in member
    officer = signed_in(province, "officer").get(url).content.decode()
    assert "1/1" in officer and "0/1" not in officer.replace("0/1<", "", 1)
    assert signed_in(province, "administrator").get(url).status_code == 403


def test_what_is_late_comes_first_then_what_is_due_soonest_and_finished_tasks_last(province: Province) -> None:
    clause = clause_of(province)
    days = {"finished": date(2025, 7, 1), "late": date(2025, 9, 1), "soon": date(2025, 10, 1), "far": date(2026, 1, 1)}
    made = {name: task(province, clause, task=f"Task {name}", due_date=day) for name, day in days.items()}
    task(province, clause, task="Task undated", due_date=None)
    actions.complete(made["finished"], date=DAY, text="done", by=province.officer, at=province.at)
    page = signed_in(province, "clerk").get(reverse("commitments:list")).content.decode()
    places = [page.index(f"Task {name}") for name in ("late", "soon", "far", "undated", "finished")]
    assert places == sorted(places)


def test_a_task_is_assigned_to_a_unit_and_a_named_person(province: Province) -> None:
    clause, leader = clause_of(province), province.people["leader"]
    url = reverse("commitments:assign", args=[clause.document_id, clause.key])
    clerk = signed_in(province, "clerk")
    choices = dict(clerk.get(url).context["form"].fields["person"].choices)
    assert choices[str(leader.pk)] == "Trần Văn Bình (Secretary, Moc Lam Provincial Party Committee)"
    assert str(province.people["member"].pk) not in choices
    told = {"task": "Visit the villages", "unit": province.bodies.committee.pk, "person": leader.pk}
    page = clerk.post(url, told, follow=True).content.decode()
    assert "The task was assigned" in page
    made = Commitment.objects.get()
    assert (made.unit, made.person) == (province.bodies.committee, leader)
    correct = reverse("commitments:correct", args=[made.pk])
    corrected = {"task": "Visit all villages", "person": leader.pk, "reason": "all of them"}
    done = clerk.post(correct, corrected, follow=True).content.decode()
    made.refresh_from_db()
    assert "The task was corrected." in done and (made.unit, made.person) == (None, leader)
    assert clerk.post(correct, {**corrected, "person": province.people["member"].pk}).status_code == 422
