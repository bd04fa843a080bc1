"""What people type about commitments."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.commitments.rates import Status
from clew.face.forms import DayInput, PageForm
from clew.face.numbers import NumberField
from clew.org.choosing import UnitField
from clew.people.choosing import PersonField
from clew.people.models import Person
from clew.profiles import Profile, choices


def _words(label: Any, rows: int = 2, required: bool = False) -> forms.CharField:
    return forms.CharField(label=label, widget=forms.Textarea(attrs={"rows": rows}), required=required)


class SixThings(PageForm):
    """A task with its six clear things; only the task itself must be there."""

    task = _words(_("What is to be done"), 3, required=True)
    unit = UnitField(label=_("Unit that must do it"), required=False)
    person = PersonField(
        label=_("Person who must do it"),
        required=False,
        help_text=_("Alone, or with the unit that answers for it."),
    )
    assignee_text = forms.CharField(
        label=_("Assignee as written"),
        required=False,
        max_length=400,
        help_text=_("For those who are not among the units."),
    )
    class_kind = forms.ChoiceField(
        label=_("Or all units of a kind"),
        required=False,
        help_text=_("The task is then laid out on each of them, as of a day."),
    )
    class_under = UnitField(label=_("All of them under"), required=False)
    responsibility = _words(_("Responsibility"))
    authority = _words(_("Authority"))
    due_date = forms.DateField(label=_("Due"), widget=DayInput, required=False)
    due_event = forms.CharField(
        label=_("Or due by an event"), required=False, max_length=400, help_text=_("For example: before the congress.")
    )
    result = _words(_("Result to be shown"))

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: Date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind = self.fields["class_kind"]
        assert isinstance(kind, forms.ChoiceField)
        kind.choices = [("", "—"), *choices(profile.unit_kinds.on(day), words)]
        for name in ("unit", "class_under"):
            field = self.fields[name]
            assert isinstance(field, UnitField)
            field.offer(actor.units("commitments.see"), day)
        person = self.fields["person"]
        assert isinstance(person, PersonField)
        person.offer(actor.units("commitments.see"), day)


class Correction(SixThings):
    """Other words for the six things, with the reason."""

    reason = forms.CharField(label=_("Reason"), max_length=400)

    def keep(self, person: Person | None) -> None:
        """Whoever has the task stays among the choices, also without a post."""
        field = self.fields["person"]
        assert isinstance(field, PersonField)
        field.include(person)


class Report(PageForm):
    """What was done by a day."""

    date = forms.DateField(label=_("Day"), widget=DayInput)
    text = _words(_("What was done"), 3, required=True)
    percent = NumberField(label=_("Percent done"), required=False, min_value=0, max_value=100, decimal_places=2)
    obstacle = _words(_("What stands in the way"))


class Completion(PageForm):
    """The task is done."""

    date = forms.DateField(label=_("Done on"), widget=DayInput)
    text = _words(_("Result"), 3, required=True)


class Extending(PageForm):
    """A later due date."""

    to_date = forms.DateField(label=_("New due date"), widget=DayInput)
    reason = _words(_("Reason"), required=True)


class Overriding(PageForm):
    """A status beside the computed one."""

    status = forms.ChoiceField(label=_("Status"), choices=Status.choices)
    reason = _words(_("Reason"), required=True)


class Reasoned(PageForm):
    """A change that needs nothing but its reason."""

    reason = _words(_("Reason"), required=True)


class Expanding(PageForm):
    """The day whose units are meant."""

    day = forms.DateField(label=_("Units as of"), widget=DayInput)
