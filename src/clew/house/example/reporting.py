"""The reporting rounds of the example: a month that was approved, and nine months that are being reported."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from clew.house.example.loading import TODAY, Example, data, moment, words
from clew.house.example.measures import accumulated
from clew.indicators.models import Absence, Figure
from clew.people.acting import actor_for
from clew.people.models import Account
from clew.rounds import actions
from clew.rounds.actions import CellGiven, LevelGiven, RuleGiven
from clew.rounds.models import Duty, Form, FormLine, Round

_KINDS: Final = ("commune", "ward")
_WORDS: Final = "en"  # the language in which the example types its numbers
_MONTHS: Final = 9
_ANSWER: Final = "Đã đối chiếu với Kho bạc Nhà nước."
_CHECKED: Final = timedelta(days=1)  # from the sending to the approval


def load_rounds(example: Example) -> None:
    """Forms, rounds, and how far each commune is with them."""
    told = data("reporting")
    forms = {form["code"]: _form(example, form) for form in told["forms"]}
    for one in told["rounds"]:
        round_ = _round(example, forms[one["form"]], one)
        if "sent" in one:
            _being_reported(example, round_, one)
        else:
            _reported(example, round_, one)


def _form(example: Example, told: dict[str, Any]) -> Form:
    rules = [RuleGiven(**{**rule, "tolerance": Decimal(rule["tolerance"])}) for rule in told["rules"]]
    asked = [example.indicators[code] for code in told["indicators"]]
    return actions.make_form(
        code=told["code"], name=words(told["name"]), indicators=asked, rules_given=rules,
        **example.doing(date(TODAY.year, 1, 15)),
    )  # fmt: skip


def _round(example: Example, form: Form, told: dict[str, Any]) -> Round:
    return actions.open_round(
        form=form, name=words(told["name"]), period=told["period"], under=example.units["province"], hierarchy="area",
        levels=[LevelGiven(kind, told["due"]) for kind in _KINDS], vintage=told["vintage"],
        **example.doing(told["opened"]),
    )  # fmt: skip


def _reported(example: Example, round_: Round, told: dict[str, Any]) -> None:
    """Everybody has sent what the register holds, but for those who still owe it and were reminded."""
    owing = {example.units[key].pk for key in told["owing"]}
    late = {example.units[key].pk: day for key, day in told["late"].items()}
    for duty in round_.duties.select_related("round__form", "unit"):
        if duty.unit_id in owing:
            continue
        _fill(example, duty, _registered(duty), told["due"])
        day = late.get(duty.unit_id, told["due"])
        actions.send(duty, **example.doing(day))
        actions.approve([duty], **example.doing(day + _CHECKED))
    actions.remind(list(round_.duties.filter(unit__in=owing)), **example.doing(told["reminded"]))


def _being_reported(example: Example, round_: Round, told: dict[str, Any]) -> None:
    """Some have sent; one has it back; one has begun."""
    keys = {example.units[key].pk: key for key in (*told["sent"], *told["returned"], *told["begun"])}
    for duty in round_.duties.select_related("round__form", "unit").filter(unit__in=keys):
        key = keys[duty.unit_id]
        cells = _nine_months(key, duty)
        if key in told["begun"]:
            _begin(duty, cells)
            continue
        day = told["sent"].get(key, told["due"] - 3 * _CHECKED)
        _fill(example, duty, cells, day)
        actions.send(duty, **example.doing(day))
        if key in told["returned"]:
            actions.return_duty(duty, reason=told["returned"][key], **example.doing(day + _CHECKED))


def _begin(duty: Duty, cells: dict[int, str]) -> None:
    """What the officer has entered so far: one value in millions where billions are asked, one that is no number."""
    by = actor_for(Account.objects.select_related("person").get(username="pao"), TODAY)
    first, second, third = list(cells)[:3]
    first, second, third = list(cells)[:3]
    typed = {first: f"{Decimal(cells[first]) * 1000:f}", second: cells[second], third: "about 80"}
    given = [CellGiven(duty.pk, line, 0, text) for line, text in typed.items()]
    actions.save_cells(duty.round, cells=given, words=_WORDS, by=by, at=moment(TODAY - _CHECKED))


def _fill(example: Example, duty: Duty, cells: dict[int, str], day: date) -> None:
    """Enters the values, and answers what is found strange about them."""
    given = [CellGiven(duty.pk, line, 0, text) for line, text in cells.items()]
    saved = actions.save_cells(duty.round, cells=given, words=_WORDS, **example.doing(day))
    strange = {one.line_id for one in saved.duties[duty.pk].findings}
    answers = [CellGiven(duty.pk, line, 1, None, _ANSWER) for line in strange]
    actions.save_cells(duty.round, cells=answers, words=_WORDS, **example.doing(day))


def _registered(duty: Duty) -> dict[int, str]:
    """By line: the figure of the unit and period that the register holds already."""
    lines = FormLine.objects.filter(form=duty.round.form_id).order_by("position")
    figures = Figure.objects.filter(unit=duty.unit_id, period=duty.round.period, closed_at=None)
    known = {figure.indicator_id: figure for figure in figures}
    return {line.pk: _typed(known.get(line.indicator_id)) for line in lines}


def _typed(figure: Figure | None) -> str:
    if figure is None or figure.value is None:
        return Absence.MISSING.value
    return f"{figure.value.normalize():f}"


def _nine_months(key: str, duty: Duty) -> dict[int, str]:
    told = {one["code"]: one for one in data("indicators")["indicators"]}
    lines = FormLine.objects.filter(form=duty.round.form_id).select_related("indicator").order_by("position")
    units = data("units")
    return {line.pk: f"{accumulated(told[line.indicator.code], units, key, _MONTHS):f}" for line in lines}
