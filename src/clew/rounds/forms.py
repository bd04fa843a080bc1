"""What people type about rounds, and the cells that the grid sends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.face.forms import DayInput, PageForm, look
from clew.face.numbers import NumberField
from clew.indicators.models import Indicator, Vintage
from clew.org.choosing import UnitField
from clew.profiles import choices
from clew.rounds.actions import CellGiven, LevelGiven, RuleGiven
from clew.rounds.models import Form, FormLine, LateBy, RuleSense, Severity
from clew.words.languages import Words

_PERIOD_HELP = _("Write it like 2025, 2025-H1, 2025-Q3, 2025-9M or 2025-06.")


def cells_given(body: bytes) -> list[CellGiven]:
    """The cells of `{"cells": [[duty, line, revision seen, typed or null, comment or null], …]}`; Invalid for anything
    else."""
    try:
        rows = json.loads(body)["cells"]
        return [_cell(*row) for row in rows]
    except (ValueError, KeyError, TypeError) as error:
        raise Invalid(_("What was sent cannot be read. Load the page again."), field="cells") from error


def _cell(duty: object, line: object, base: object, typed: object, comment: object) -> CellGiven:
    return CellGiven(_id(duty), _id(line), _id(base), _text(typed), _text(comment))


def _id(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value < 2**63:
        raise TypeError("ids are whole numbers")
    return value


def _text(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError("texts are texts")
    # What no column holds would be a fault of the database; nobody types it.
    return None if value is None else value.replace("\x00", "")


class _Named(PageForm):
    name_vi = forms.CharField(label=_("Name in Vietnamese"), max_length=300, required=False)
    name_en = forms.CharField(label=_("Name in English"), max_length=300, required=False)
    name_sv = forms.CharField(label=_("Name in Swedish"), max_length=300, required=False)

    def named(self) -> Words:
        """The name in its languages."""
        typed = self.cleaned_data
        return Words(vi=typed["name_vi"], en=typed["name_en"], sv=typed["name_sv"])


class NewForm(_Named):
    """A form: a name, and its indicators in the order in which they are asked."""

    code = forms.CharField(label=_("Code"), max_length=40, help_text=_("Short, for example ECONOMY-M."))
    indicators = forms.CharField(
        label=_("Indicators"),
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("The codes, one on each line, in the order in which they are asked. A ? behind a code: may stay "
                    "empty."),
    )  # fmt: skip
    field_order = ("code", "name_vi", "name_en", "name_sv", "indicators")

    def clean_indicators(self) -> tuple[list[Indicator], list[Indicator]]:
        """The indicators in their order, and those that may stay empty."""
        typed = [line.strip() for line in self.cleaned_data["indicators"].splitlines() if line.strip()]
        codes = [line.rstrip("? ") for line in typed]
        known = {one.code: one for one in Indicator.objects.filter(code__in=codes)}
        unknown = [code for code in codes if code not in known]
        if unknown:
            raise forms.ValidationError(
                _("There is no indicator %(codes)s. Look in the list of indicators for its code."),
                params={"codes": ", ".join(unknown)},
            )
        asked = [known[code] for code in codes]
        return asked, [known[line.rstrip("? ")] for line in typed if line.endswith("?")]


class NewRule(PageForm):
    """A rule between the values of a form."""

    left = forms.CharField(
        label=_("Left side"), max_length=400, help_text=_("Codes with + or - between them: A + B - 2 * C")
    )
    sense = forms.ChoiceField(label=_("Sense"), choices=RuleSense.choices)
    right = forms.CharField(label=_("Right side"), max_length=400)
    tolerance = NumberField(label=_("Tolerance in per cent"), required=False, min_value=0, max_value=100)
    severity = forms.ChoiceField(label=_("When it is broken"), choices=Severity.choices)

    def given(self) -> RuleGiven:
        """The rule."""
        typed = self.cleaned_data
        return RuleGiven(
            typed["left"], typed["right"], typed["sense"], typed["tolerance"] or Decimal(0), typed["severity"]
        )


class NewRound(_Named):
    """A round: a form, a period, and until when each kind of unit reports. Up to three levels are asked."""

    LEVELS = 3
    form: Any = forms.ModelChoiceField(label=_("Form"), queryset=None)
    period = forms.CharField(label=_("Period"), max_length=20, help_text=_PERIOD_HELP)
    vintage = forms.ChoiceField(label=_("How settled"), choices=Vintage.choices, initial=Vintage.PRELIMINARY)
    under = UnitField(label=_("Led by"), help_text=_("Units under this one report."))
    hierarchy = forms.ChoiceField(label=_("Hierarchy"))

    def __init__(self, *args: Any, actor: Actor, day: date, words: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        profile = settings.PROFILE
        form, under = self.fields["form"], self.fields["under"]
        assert isinstance(form, forms.ModelChoiceField) and isinstance(under, UnitField)
        form.queryset = Form.objects.order_by("sort_key")
        under.offer(actor.units("rounds.approve"), day)
        hierarchy = self.fields["hierarchy"]
        assert isinstance(hierarchy, forms.ChoiceField)
        hierarchy.choices = choices(profile.hierarchies.on(day), words)
        kinds = [("", "—"), *choices(profile.unit_kinds.on(day), words)]
        for number in range(1, self.LEVELS + 1):
            self._level(number, kinds)
        self.order_fields(("form", "period", "name_vi", "name_en", "name_sv", "under", "hierarchy", "vintage"))
        look(self)

    def _level(self, number: int, kinds: Sequence[tuple[Any, Any]]) -> None:
        first = number == 1
        self.fields[f"kind_{number}"] = forms.ChoiceField(
            label=_("Level %(number)s: kind of unit") % {"number": number}, choices=kinds, required=first
        )
        self.fields[f"due_{number}"] = forms.DateField(
            label=_("Level %(number)s: due") % {"number": number}, widget=DayInput(), required=first
        )
        self.fields[f"late_{number}"] = forms.ChoiceField(
            label=_("Level %(number)s: in time") % {"number": number}, choices=LateBy.choices, required=first
        )
        above = [("", _("the unit right above")), *kinds[1:]]
        self.fields[f"approver_{number}"] = forms.ChoiceField(
            label=_("Level %(number)s: approved by") % {"number": number}, choices=above, required=False
        )

    def clean(self) -> dict[str, Any]:
        """A level is a kind of unit with its day."""
        typed = super().clean() or {}
        for number in range(2, self.LEVELS + 1):
            if bool(typed.get(f"kind_{number}")) != bool(typed.get(f"due_{number}")):
                self.add_error(f"due_{number}", _("Give both the kind of unit and the day, or neither."))
        return typed

    def given(self) -> dict[str, Any]:
        """The keywords of `open_round`."""
        typed = self.cleaned_data
        levels = [
            LevelGiven(
                typed[f"kind_{number}"],
                typed[f"due_{number}"],
                typed[f"late_{number}"] or LateBy.SENT,
                typed[f"approver_{number}"],
            )
            for number in range(1, self.LEVELS + 1)
            if typed[f"kind_{number}"]
        ]
        kept = ("form", "period", "vintage", "under", "hierarchy")
        return {**{name: typed[name] for name in kept}, "name": self.named(), "levels": levels}


class Reason(PageForm):
    """Why a duty is locked, unlocked or returned."""

    reason = forms.CharField(label=_("Reason"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))


class Returning(Reason):
    """Why a duty is returned, and remarks at single cells."""

    def __init__(self, *args: Any, lines: Sequence[FormLine], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for line in lines:
            self.fields[f"remark_{line.pk}"] = forms.CharField(
                label=str(line.indicator.name), max_length=1000, required=False
            )
        look(self)

    def remarks(self) -> dict[int, str]:
        """By line."""
        return {
            int(name.removeprefix("remark_")): text
            for name, text in self.cleaned_data.items()
            if name.startswith("remark_") and text
        }


class Attached(PageForm):
    """The report of a unit in words."""

    file = forms.FileField(label=_("Report"))


class Workbook(PageForm):
    """A workbook that was filled in outside."""

    file = forms.FileField(
        label=_("Workbook (xlsx)"), widget=forms.ClearableFileInput(attrs={"accept": ".xlsx"}),
        help_text=_("The sheet of this round, filled in. Nothing is kept while a cell is wrong."),
    )  # fmt: skip


class Closing(PageForm):
    """Closing a round asks for nothing."""
