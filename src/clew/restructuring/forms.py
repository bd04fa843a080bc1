"""What a statistician tells of a change: one form for each kind, and the plan that it makes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.face.forms import DayInput, PageForm
from clew.face.numbers import NumberField
from clew.org.choosing import UnitField
from clew.org.models import Basis, Unit
from clew.org.planning import Kind, Plan
from clew.profiles import Profile, choices
from clew.words.languages import Words

OTHERS: Final = 3  # further units that one merger takes in
PARTS: Final = 4


class Planning(PageForm):
    """What every change has: its day and its act. Units are chosen from those that the actor may change."""

    kind: Kind
    day = forms.DateField(label=_("Day from which it holds"), widget=DayInput)
    act_symbol = forms.CharField(label=_("Enacting act"), max_length=400, required=False)

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields([*(name for name in self.fields if name not in Planning.base_fields), *Planning.base_fields])
        self.fields["day"].initial = today
        for field in self.fields.values():
            if isinstance(field, UnitField):
                field.offer(actor.units("org.change"), today)
        for name, rules in (("unit_kind", profile.unit_kinds), ("hierarchy", profile.hierarchies)):
            chosen = self.fields.get(name)
            if isinstance(chosen, forms.ChoiceField):
                chosen.choices = [*([] if chosen.required else [("", "—")]), *choices(rules.on(today), words)]

    def plan(self, units: tuple[Unit, ...]) -> Plan:
        """The plan about the unit of the page, if it is about one."""
        told = self.cleaned_data
        return Plan(
            kind=self.kind,
            day=told["day"],
            act_symbol=told["act_symbol"],
            units=(*units, *self._others()),
            name=Words(vi=told.get("name_vi", ""), en=told.get("name_en", ""), sv=told.get("name_sv", "")),
            unit_kind=told.get("unit_kind", ""),
            code=told.get("code", ""),
            hierarchy=told.get("hierarchy", ""),
            parents=self._parents(),
            serves=told.get("serves"),
            into=told.get("into"),
            parts=self._parts(),
            basis=told.get("basis", ""),
            keeper=told.get("keeper"),
        )

    def _others(self) -> tuple[Unit, ...]:
        return tuple(one for number in range(1, OTHERS + 1) if (one := self.cleaned_data.get(f"other_{number}")))

    def _parents(self) -> dict[str, Unit] | None:
        hierarchy, parent = self.cleaned_data.get("hierarchy"), self.cleaned_data.get("parent")
        return {hierarchy: parent} if hierarchy and parent else None

    def _parts(self) -> tuple[tuple[Unit, Decimal], ...]:
        told = self.cleaned_data
        pairs = ((told.get(f"part_{number}"), told.get(f"share_{number}")) for number in range(1, PARTS + 1))
        return tuple((part, share or Decimal(0)) for part, share in pairs if part is not None)


class _Named(Planning):
    name_vi = forms.CharField(label=_("Name in Vietnamese"), max_length=400, required=False)
    name_en = forms.CharField(label=_("Name in English"), max_length=400, required=False)
    name_sv = forms.CharField(label=_("Name in Swedish"), max_length=400, required=False)


class Establishing(_Named):
    """A new unit under another one or, without one, at the top of a hierarchy."""

    kind = Kind.ESTABLISH
    unit_kind = forms.ChoiceField(label=_("Kind"))
    code = forms.CharField(label=_("Code"), max_length=40, required=False)
    hierarchy = forms.ChoiceField(label=_("Hierarchy"), required=False)
    parent = UnitField(label=_("Superior unit"), required=False)
    serves = UnitField(label=_("Works for the area"), required=False)


class Renaming(_Named):
    """Another name, and another code where one is given."""

    kind = Kind.RENAME
    code = forms.CharField(label=_("Code"), max_length=40, required=False)


class Converting(Planning):
    """Another kind."""

    kind = Kind.CONVERT
    unit_kind = forms.ChoiceField(label=_("Kind"))


class Moving(Planning):
    """Another superior unit in one hierarchy."""

    kind = Kind.MOVE
    hierarchy = forms.ChoiceField(label=_("Hierarchy"))
    parent = UnitField(label=_("Superior unit"))


class Merging(_Named):
    """The unit of the page and up to three others become one: one that takes them in, or a new one."""

    kind = Kind.MERGE
    into = UnitField(label=_("Goes into"), required=False, help_text=_("Leave empty where a new unit comes out of it."))
    other_1 = UnitField(label=_("Together with"), required=False)
    other_2 = UnitField(label=_("And with"), required=False)
    other_3 = UnitField(label=_("And with"), required=False)
    unit_kind = forms.ChoiceField(
        label=_("Kind of the new unit"), required=False, help_text=_("Empty: that of the unit that is merged.")
    )
    code = forms.CharField(label=_("Code of the new unit"), max_length=40, required=False)
    serves = UnitField(label=_("The new unit works for the area"), required=False)


class Splitting(Planning):
    """The unit of the page is shared out over up to four units; it goes on if it is one of them."""

    kind = Kind.SPLIT
    basis = forms.ChoiceField(label=_("Shared out"), choices=Basis.choices, initial=Basis.POPULATION)
    part_1 = UnitField(label=_("First unit"))
    share_1 = NumberField(label=_("Its share"), max_digits=7, decimal_places=6)
    part_2 = UnitField(label=_("Second unit"))
    share_2 = NumberField(label=_("Its share"), max_digits=7, decimal_places=6)
    part_3 = UnitField(label=_("Third unit"), required=False)
    share_3 = NumberField(label=_("Its share"), max_digits=7, decimal_places=6, required=False)
    part_4 = UnitField(label=_("Fourth unit"), required=False)
    share_4 = NumberField(label=_("Its share"), max_digits=7, decimal_places=6, required=False)
    keeper = UnitField(
        label=_("Papers and open tasks go to"),
        required=False,
        help_text=_("Needed only where the unit itself ends. Empty: they are left for a decision."),
    )


class Dissolving(Planning):
    """An end without a successor."""

    kind = Kind.DISSOLVE
    keeper = UnitField(
        label=_("Papers and open tasks go to"), required=False, help_text=_("Empty: they are left for a decision.")
    )


FORMS: Final[dict[str, type[Planning]]] = {
    one.kind: one for one in (Establishing, Renaming, Converting, Moving, Merging, Splitting, Dissolving)
}
"""Kind of change -> its form."""
