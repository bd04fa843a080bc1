"""What a statistician types about an act that changes units."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.face.forms import DayInput, PageForm
from clew.face.numbers import NumberField
from clew.org.choosing import UnitField
from clew.org.models import Basis, Unit
from clew.profiles import Profile, choices
from clew.words.languages import Words


class Naming(PageForm):
    """One more name under which a unit is met."""

    text = forms.CharField(label=_("Name as texts write it"), max_length=400)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=[("", "—"), *settings.LANGUAGES])


class Acting(PageForm):
    """What every act has: its day and its symbol. `units` are chosen from those that the actor may change."""

    day = forms.DateField(label=_("Day from which it holds"), widget=DayInput)
    act_symbol = forms.CharField(label=_("Enacting act"), max_length=400, required=False)

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields([*(name for name in self.fields if name not in Acting.base_fields), *Acting.base_fields])
        self.fields["day"].initial = day
        kinds = {"kind": profile.unit_kinds, "hierarchy": profile.hierarchies}
        for name, field in self.fields.items():
            if isinstance(field, UnitField):
                field.offer(actor.units("org.change"), day)
            elif isinstance(field, forms.ChoiceField) and name in kinds:
                field.choices = [*([] if field.required else [("", "—")]), *choices(kinds[name].on(day), words)]

    def told(self) -> dict[str, Any]:
        """The keywords of the action; the three names become one text in languages."""
        told = dict(self.cleaned_data)
        if "name_vi" in told:
            told["name"] = Words(vi=told.pop("name_vi"), en=told.pop("name_en"), sv=told.pop("name_sv"))
        return told


class _Named(Acting):
    name_vi = forms.CharField(label=_("Name in Vietnamese"), max_length=400, required=False)
    name_en = forms.CharField(label=_("Name in English"), max_length=400, required=False)
    name_sv = forms.CharField(label=_("Name in Swedish"), max_length=400, required=False)


class Establishing(_Named):
    """A new unit under the unit of the page, or (without one) at the top of a hierarchy."""

    kind = forms.ChoiceField(label=_("Kind"))
    code = forms.CharField(label=_("Code"), max_length=40, required=False)
    hierarchy = forms.ChoiceField(label=_("Hierarchy"), required=False)
    parent = UnitField(label=_("Superior unit"), required=False)
    serves = UnitField(label=_("Works for the area"), required=False)

    def told(self) -> dict[str, Any]:
        told = super().told()
        hierarchy, parent = told.pop("hierarchy"), told.pop("parent")
        parents = {hierarchy: parent} if hierarchy and parent else {}
        valid_from = told.pop("day")
        return {**told, "valid_from": valid_from, "parents": parents}


class Renaming(_Named):
    """Another name."""


class Converting(Acting):
    """Another kind."""

    kind = forms.ChoiceField(label=_("Kind"))


class Moving(Acting):
    """Another superior unit in one hierarchy."""

    hierarchy = forms.ChoiceField(label=_("Hierarchy"))
    parent = UnitField(label=_("Superior unit"))


class Dissolving(Acting):
    """An end without a successor."""


class Merging(Acting):
    """The unit of the page ends in another one."""

    into = UnitField(label=_("Goes into"))


class Splitting(Acting):
    """The unit of the page is shared out over up to four units; it goes on if it is one of them."""

    basis = forms.ChoiceField(label=_("Shared out"), choices=Basis.choices, initial=Basis.POPULATION)
    part_1 = UnitField(label=_("First unit"))
    share_1 = NumberField(label=_("Its share"), max_digits=12, decimal_places=10)
    part_2 = UnitField(label=_("Second unit"))
    share_2 = NumberField(label=_("Its share"), max_digits=12, decimal_places=10)
    part_3 = UnitField(label=_("Third unit"), required=False)
    share_3 = NumberField(label=_("Its share"), max_digits=12, decimal_places=10, required=False)
    part_4 = UnitField(label=_("Fourth unit"), required=False)
    share_4 = NumberField(label=_("Its share"), max_digits=12, decimal_places=10, required=False)

    def told(self) -> dict[str, Any]:
        told = super().told()
        pairs: list[tuple[Unit | None, Decimal | None]] = [
            (told.pop(f"part_{number}"), told.pop(f"share_{number}")) for number in range(1, 5)
        ]
        return {**told, "parts": [(part, share or Decimal(0)) for part, share in pairs if part is not None]}
