"""The pages of the room, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.indicators.models import Figure
from clew.rounds import actions
from clew.rounds.actions import LevelGiven, RuleGiven
from clew.rounds.models import Duty, DutyStep, Entry, Form, Round
from clew.rounds.tests.reporting import DUE, GOOD, a_form, a_round, duty_of, fill, indicator, line_of, reported
from clew.words.languages import Words


def sent(province: Province, round_: Round | None = None) -> Duty:
    """The commune's duty, filled in and sent."""
    duty = duty_of(round_ or a_round(province), province.areas.commune)
    fill(province, duty, **GOOD)
    return actions.send(duty, by=province.officer, at=province.at)


def save(client: Client, duty: Duty, *cells: list[Any]) -> Any:
    """What the grid posts: [line, revision seen, typed, comment]."""
    body = {"cells": [[duty.pk, *cell] for cell in cells]}
    url = reverse("rounds:cells", args=[duty.round_id])
    return client.post(url, json.dumps(body), content_type="application/json")


def test_each_person_finds_what_their_units_owe_and_what_waits_for_them(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    sent(province)
    pages = {}
    for name in ("officer", "clerk", "auditor", "outsider"):
        client = signed_in(province, name)
        with django_assert_max_num_queries(20):
            pages[name] = client.get(reverse("rounds:owed")).content.decode()
    assert "Sent and approved" in pages["officer"] and "To fill in and send" not in pages["officer"]
    assert "To return or approve (1)" in pages["clerk"]
    assert "To fill in and send (1)" in pages["outsider"]  # the ward's own
    assert "To return or approve" not in pages["auditor"] and "August 2025" in pages["auditor"]
    assert signed_in(province, "member").get(reverse("rounds:owed")).status_code == 403


def test_the_page_of_a_duty_is_a_grid_for_one_and_a_table_for_another(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    form = a_form([RuleGiven("REV", "REV-TAX + REV-FEES")])
    reported(province.areas.commune, "REV", m2025_07="14.5")
    duty = duty_of(a_round(province, form), province.areas.commune)
    fill(province, duty, REV="12", HOUSES="about three")
    url = reverse("rounds:duty", args=[duty.pk])
    pages = {}
    for name in ("officer", "clerk", "auditor"):
        client = signed_in(province, name)
        with django_assert_max_num_queries(20):
            pages[name] = client.get(url).content.decode()
    for page in pages.values():
        assert "14.5" in page and "July 2025" in page and "cannot be read as a number" in page
    assert 'data-open="1"' in pages["officer"] and "> Send</button>" in " ".join(pages["officer"].split())
    assert 'data-open="0"' in pages["auditor"] and "> Send</button>" not in " ".join(pages["auditor"].split())
    for name in ("outsider", "member"):
        assert signed_in(province, name).get(url).status_code == 404
    assert Client().get(url).status_code in (302, 404)


def test_the_grid_keeps_cells_and_is_told_what_was_found(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    rev, houses = line_of(duty.round, "REV"), line_of(duty.round, "HOUSES")
    officer = signed_in(province, "officer")
    with django_assert_max_num_queries(32):
        answer = save(officer, duty, [rev, 0, "1,234.5", None], [houses, 0, "many", "will count again"])
    told = answer.json()
    assert told["saved"] == [
        [duty.pk, rev, 1, "1,234.5", ""], [duty.pk, houses, 1, "many", "will count again"],
    ]  # fmt: skip
    assert [(one[1], one[2]) for one in told["findings"]] == [(houses, "error")]
    assert told["counts"] == {str(duty.pk): [2, 4, 1, 0]}
    again = save(signed_in(province, "clerk"), duty, [rev, 0, "9", None]).json()
    assert again["conflicts"] == [[duty.pk, rev, 1, "1,234.5", "", str(province.officer.label)]]


def test_the_grids_door_is_open_to_those_alone_who_fill_in(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    line = line_of(duty.round, "REV")
    for name, status in (("auditor", 403), ("outsider", 403), ("member", 404), ("administrator", 404)):
        answer = save(signed_in(province, name), duty, [line, 0, "1", None])
        assert (answer.status_code, bool(answer.json()["refusal"])) == (status, True), name
    signed_out = save(Client(), duty, [line, 0, "1", None])
    assert signed_out.status_code == 403 and "Sign in" in signed_out.json()["refusal"]
    assert not Entry.objects.exists()


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{}", '{"cells": [1]}', '{"cells": [["a", 1, 0, "1", null]]}', '{"cells": [[1, 1, 0, 5, null]]}',
     '{"cells": [[1, 1]]}', '{"cells": 3}'],
)  # fmt: skip
def test_what_is_no_list_of_cells_is_refused(province: Province, body: str) -> None:
    url = reverse("rounds:cells", args=[a_round(province).pk])
    answer = signed_in(province, "officer").post(url, body, content_type="application/json")
    assert answer.status_code == 422


def test_an_incomplete_duty_is_not_sent_and_a_complete_one_is(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    fill(province, duty, REV="12")
    officer, url = signed_in(province, "officer"), reverse("rounds:send", args=[duty.pk])
    refused = officer.post(url)
    assert refused.status_code == 422 and "3 cells are wrong or empty" in refused.content.decode()
    fill(province, duty, **GOOD)
    assert signed_in(province, "auditor").post(url).status_code == 403
    assert officer.post(url, follow=True).status_code == 200
    duty.refresh_from_db()
    assert duty.state == "sent"


def test_the_superior_returns_with_reasons_and_approves(province: Province) -> None:
    duty = sent(province)
    clerk, officer = signed_in(province, "clerk"), signed_in(province, "officer")
    url = reverse("rounds:return", args=[duty.pk])
    remark = f"remark_{line_of(duty.round, 'REV')}"
    assert officer.get(url).status_code == 403
    assert clerk.post(url, {"reason": ""}).status_code == 422
    assert clerk.post(url, {"reason": "count again", remark: "too round"}).status_code == 302
    page = officer.get(reverse("rounds:duty", args=[duty.pk])).content.decode()
    assert "count again" in page and "too round" in page
    fill(province, duty_of(duty.round, duty.unit), REV="13")
    officer.post(reverse("rounds:send", args=[duty.pk]))
    approve = reverse("rounds:approve", args=[duty.round_id])
    assert officer.post(approve, {"duty": duty.pk, "back": "duty"}).status_code == 403
    assert clerk.post(approve, {"duty": duty.pk, "back": "duty"}).status_code == 302
    assert Figure.objects.get(indicator__code="REV").value == 13
    again = clerk.post(approve, {"duty": duty.pk, "back": "duty"})
    assert again.status_code == 409 and "Only what was sent" in again.content.decode()


def test_the_superior_sees_the_units_beside_last_year_and_approves_several(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    form = a_form()
    reported(province.areas.upper, "REV", m2024_08="6")
    reported(province.areas.lower, "REV", m2024_08="4")  # the merged commune has the ten of both
    round_ = a_round(province, form)
    sent(province, round_)
    ward = duty_of(round_, province.areas.ward)
    fill(province, ward, by=province.outsider, **GOOD)
    actions.send(ward, by=province.outsider, at=province.at)
    url = reverse("rounds:review", args=[round_.pk])
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = clerk.get(url).content.decode()
    assert "10" in page and "+20.0%" in page and page.count('name="duty"') == 2
    assert signed_in(province, "auditor").get(url).content.decode().count('name="duty"') == 0
    assert "Na Lam" not in signed_in(province, "outsider").get(url).content.decode()
    chosen = [duty.pk for duty in round_.duties.all()]
    assert clerk.post(reverse("rounds:approve", args=[round_.pk]), {"duty": chosen}).status_code == 302
    assert Figure.objects.filter(period="2025-08").count() == 8


def test_locking_and_unlocking_need_a_reason(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    clerk = signed_in(province, "clerk")
    for act in ("lock", "unlock"):
        url = reverse(f"rounds:{act}", args=[duty.pk])
        assert signed_in(province, "officer").get(url).status_code == 403
        assert signed_in(province, "outsider").get(url).status_code == 404
        assert clerk.post(url, {"reason": " "}).status_code == 422
        assert clerk.post(url, {"reason": "the deadline"}).status_code == 302
    assert [step.kind for step in DutyStep.objects.order_by("pk")] == ["locked", "unlocked"]


def test_the_board_of_a_round_says_who_has_reported_and_reminds_the_others(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    round_ = a_round(province)
    sent(province, round_)
    url = reverse("rounds:round", args=[round_.pk])
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = " ".join(clerk.get(url).content.decode().split())
    assert "1 of 2 (50 %)" in page and "Remind 1 unit" in page
    late = clerk.get(url + "?show=owing&sort=-late&q=ben go", headers={"HX-Request": "true"}).content.decode()
    assert "Ben Go Ward" in late and "Na Lam" not in late and "<html" not in late
    remind = reverse("rounds:remind", args=[round_.pk])
    assert signed_in(province, "officer").post(remind).status_code == 403
    assert "1 unit was reminded" in clerk.post(remind, follow=True).content.decode()
    assert "reminded" in signed_in(province, "outsider").get(reverse("rounds:owed")).content.decode()
    assert "Ben Go" not in signed_in(province, "officer").get(url).content.decode()
    assert signed_in(province, "member").get(url).status_code == 404


def test_what_changed_since_the_approval_is_on_the_board(province: Province) -> None:
    duty = sent(province)
    actions.approve([duty], by=province.clerk, at=province.at)
    figure = Figure.objects.get(indicator__code="REV")
    indicators.correct_figure(
        figure, value=Decimal(15), reason="a village was left out", by=province.statistician, at=province.at
    )
    page = signed_in(province, "clerk").get(reverse("rounds:round", args=[duty.round_id])).content.decode()
    assert "Changed since it was approved" in page and "a village was left out" in page and "15.0" in page


def test_completeness_by_unit_and_form(province: Province, django_assert_max_num_queries: Any) -> None:
    sent(province)
    other = actions.make_form(
        code="SOC", name=Words(en="Society"), indicators=[indicator("JOBS")],
        by=province.house, at=province.at,
    )  # fmt: skip
    a_round(province, other, levels=[LevelGiven("commune", DUE)])
    url = reverse("rounds:board")
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = " ".join(clerk.get(url).content.decode().split())
    assert "Economy" in page and "Society" in page and "1 of 3 have come, 1 in time" in page
    assert "Ben Go" not in signed_in(province, "officer").get(url + "?period=2025-08").content.decode()
    assert signed_in(province, "member").get(url).status_code == 403


def test_the_sheet_of_many_units_stands_side_by_side(province: Province, django_assert_max_num_queries: Any) -> None:
    round_ = a_round(province)
    url = reverse("rounds:sheet", args=[round_.pk])
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = clerk.get(url).content.decode()
    assert page.count('data-part="value"') == 8
    assert signed_in(province, "officer").get(url).content.decode().count('data-part="value"') == 4
    assert signed_in(province, "auditor").get(url).status_code == 404
    duty = duty_of(round_, province.areas.commune)
    detail = reverse("rounds:detail", args=[duty.pk, line_of(round_, "REV")])
    part = clerk.get(detail, headers={"HX-Request": "true"}).content.decode()
    assert "Indicator REV" in part and 'data-comment="' in part and "<html" not in part
    assert 'data-comment="' not in signed_in(province, "auditor").get(detail).content.decode()
    assert signed_in(province, "outsider").get(detail).status_code == 404


def test_a_statistician_makes_a_form_and_a_clerk_opens_a_round(province: Province) -> None:
    for code in ("A", "B", "C"):
        indicator(code)
    expert, clerk = signed_in(province, "statistician"), signed_in(province, "clerk")
    told = {"code": "F-1", "name_en": "First form", "indicators": "A\nB\nC ?"}
    new = reverse("rounds:new_form")
    assert clerk.get(new).status_code == 403
    assert expert.post(new, told | {"indicators": "A\nZ"}).status_code == 422
    assert expert.post(new, told).status_code == 302
    form = Form.objects.get()
    assert [line.required for line in form.lines.order_by("position")] == [True, True, False]
    rule = reverse("rounds:new_rule", args=[form.pk])
    assert clerk.get(rule).status_code == 403
    given = {"left": "A", "sense": "equal", "right": "B + C", "tolerance": "0.5", "severity": "warning"}
    assert expert.post(rule, given | {"right": "B + Z"}).status_code == 422
    assert expert.post(rule, given).status_code == 302
    assert "B + C" in clerk.get(reverse("rounds:form", args=[form.pk])).content.decode()
    opening = {
        "form": form.pk, "period": "2025-08", "name_en": "August", "under": province.areas.province.pk,
        "hierarchy": "area", "vintage": "preliminary", "kind_1": "commune", "due_1": "2025-09-30", "late_1": "sent",
        "kind_2": "ward", "due_2": "", "late_2": "sent", "late_3": "sent",
    }  # fmt: skip
    new = reverse("rounds:new")
    assert signed_in(province, "officer").get(new).status_code == 403
    assert clerk.post(new, opening).status_code == 422  # a level without its day
    assert "2 units report" in clerk.post(new, opening | {"due_2": "2025-09-30"}, follow=True).content.decode()
    close = reverse("rounds:close", args=[Round.objects.get().pk])
    assert signed_in(province, "officer").get(close).status_code == 403
    assert clerk.post(close).status_code == 302


def test_the_report_of_the_unit_is_attached(province: Province) -> None:

    duty = duty_of(a_round(province), province.areas.commune)
    url = reverse("rounds:attach", args=[duty.pk])
    officer = signed_in(province, "officer")
    assert signed_in(province, "auditor").get(url).status_code == 403
    assert officer.post(url, {}).status_code == 422
    paper = SimpleUploadedFile("report.txt", "Thu ngân sách tháng 8 đạt 12,5 tỷ đồng.".encode())
    assert officer.post(url, {"file": paper}).status_code == 302
    assert "report.txt" in officer.get(reverse("rounds:duty", args=[duty.pk])).content.decode()
