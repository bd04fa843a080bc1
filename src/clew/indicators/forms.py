"""What people type about indicators."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.face.forms import PageForm
from clew.face.measuring import MeasureField
from clew.face.numbers import NumberField
from clew.indicators.actions import FigureRow
from clew.indicators.models import (
    Absence,
    Direction,
    Frequency,
    Indicator,
    OverTime,
    OverUnits,
    Sense,
    TargetBasis,
    Vintage,
)
from clew.org.choosing import UnitField
from clew.profiles import Profile, choices
from clew.words.languages import Words

_PERIOD_HELP = _("Write it like 2025, 2025-H1, 2025-Q3, 2025-9M or 2025-06.")


def _none_or(values: list[tuple[Any, Any]], none: Any = "—") -> list[tuple[Any, Any]]:
    return [("", none), *values]


class Definition(PageForm):
    """What is measured and how it combines."""

    code = forms.CharField(label=_("Code"), max_length=40, help_text=_("Short, for example BUDGET-REV."))
    name_vi = forms.CharField(label=_("Name in Vietnamese"), max_length=300, required=False)
    name_en = forms.CharField(label=_("Name in English"), max_length=300, required=False)
    name_sv = forms.CharField(label=_("Name in Swedish"), max_length=300, required=False)
    sentence = forms.CharField(
        label=_("Definition in one sentence"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    unit = MeasureField(
        label=_("Unit of measure"), max_length=40, help_text=_("For example: billion VND, %, household.")
    )
    direction = forms.ChoiceField(label=_("Direction"), choices=Direction.choices)
    frequency = forms.ChoiceField(label=_("Frequency"), choices=Frequency.choices)
    calendar = forms.ChoiceField(label=_("Calendar"))
    over_time = forms.ChoiceField(label=_("Over time"), choices=OverTime.choices)
    over_units = forms.ChoiceField(label=_("Over units"), choices=OverUnits.choices)
    expected_kinds = forms.MultipleChoiceField(
        label=_("Reported by"), required=False, help_text=_("Kinds of unit that are expected to report it.")
    )
    numerator: Any = forms.ModelChoiceField(label=_("Numerator of a ratio"), queryset=None, required=False)
    denominator: Any = forms.ModelChoiceField(label=_("Denominator of a ratio"), queryset=None, required=False)
    multiplier = NumberField(label=_("Multiplier of a ratio"), initial=Decimal(1), max_digits=12)
    decimals = forms.IntegerField(label=_("Decimals shown"), initial=1, min_value=0, max_value=6)

    def __init__(self, *args: Any, profile: Profile, words: str, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, kinds in (("calendar", profile.calendars), ("expected_kinds", profile.unit_kinds)):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = choices(kinds.on(day), words)
        for name in ("numerator", "denominator"):
            part = self.fields[name]
            assert isinstance(part, forms.ModelChoiceField)
            part.queryset = Indicator.objects.filter(over_units=OverUnits.SUM).order_by("sort_key")

    def definition(self) -> dict[str, Any]:
        """The keywords of `define`."""
        given = dict(self.cleaned_data)
        name = Words(vi=given.pop("name_vi"), en=given.pop("name_en"), sv=given.pop("name_sv"))
        sentence = given.pop("sentence")
        # Typed once, in whichever language: shown where the asked one is missing.
        return {**given, "name": name, "definition": Words(vi=sentence)}


class _Valued(PageForm):
    value = NumberField(label=_("Value"), required=False)
    unit_of_measure = MeasureField(label=_("Unit of measure"), max_length=40, required=False)
    absence = forms.ChoiceField(
        label=_("Or why there is no value"), choices=_none_or(Absence.choices, _("there is a value")), required=False
    )


class Recording(_Valued):
    """A figure of a unit and period."""

    field_order = ("unit", "period", "value", "unit_of_measure", "absence", "vintage")
    unit = UnitField(label=_("Unit"))
    period = forms.CharField(label=_("Period"), max_length=20, help_text=_PERIOD_HELP)
    vintage = forms.ChoiceField(label=_("How settled"), choices=Vintage.choices, initial=Vintage.FINAL)

    def __init__(self, *args: Any, actor: Actor, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["unit"]
        assert isinstance(field, UnitField)
        field.offer(actor.units("indicators.record_figures"), day)

    def row(self, indicator: Indicator) -> FigureRow:
        """The row of `record_figures`."""
        typed = self.cleaned_data
        return FigureRow(
            indicator.pk, typed["unit"].pk, typed["period"].strip(), typed["value"], typed["absence"], typed["vintage"],
            typed["unit_of_measure"] if typed["value"] is not None else "",
        )  # fmt: skip


class Correcting(_Valued):
    """The right value, and why the old one was wrong."""

    reason = forms.CharField(label=_("Why it is corrected"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))


class Aiming(PageForm):
    """What a clause asks an indicator to reach."""

    indicator: Any = forms.ModelChoiceField(label=_("Indicator"), queryset=None)
    unit = UnitField(label=_("Unit"))
    period = forms.CharField(label=_("Period"), max_length=20, help_text=_PERIOD_HELP)
    value = NumberField(label=_("Value"))
    unit_of_measure = MeasureField(
        label=_("Unit of measure"), max_length=40, required=False, help_text=_("Empty: that of the indicator.")
    )
    basis = forms.ChoiceField(label=_("Basis"), choices=TargetBasis.choices, initial=TargetBasis.RESOLUTION)
    sense = forms.ChoiceField(
        label=_("Sense"), choices=_none_or(Sense.choices, _("by the indicator's direction")), required=False
    )

    def __init__(self, *args: Any, actor: Actor, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        indicator, unit = self.fields["indicator"], self.fields["unit"]
        assert isinstance(indicator, forms.ModelChoiceField) and isinstance(unit, UnitField)
        indicator.queryset = Indicator.objects.order_by("sort_key")
        unit.offer(actor.units("indicators.set_targets"), day)
