"""A form's choice of a unit, by its name on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from clew.org.models import Unit
from clew.org.queries import versions_on

MOST = 500  # a longer list is no choice; such a form asks for the name as it is written


class UnitField(forms.ChoiceField):
    """Chooses one of some units; the value is the Unit, or None where none is chosen and none is needed."""

    def offer(self, unit_ids: Iterable[int], day: date) -> None:
        """The units to choose from, in the order of their names."""
        versions = versions_on(list(unit_ids)[:MOST], day).values()
        named = [(str(one.unit_id), str(one.name)) for one in sorted(versions, key=lambda one: one.sort_key)]
        self.choices = named if self.required and len(named) == 1 else [("", "—"), *named]

    def clean(self, value: Any) -> Unit | None:
        chosen = super().clean(value)
        if not chosen:
            return None
        unit = Unit.objects.filter(pk=chosen).first()
        if unit is None:
            raise ValidationError(_("This unit is gone. Choose another one."))
        return unit
