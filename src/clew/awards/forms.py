"""What a clerk types about an award."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.awards.rules import OTHER
from clew.face.forms import DayInput, PageForm
from clew.org.choosing import UnitField
from clew.profiles import Profile, choices


class Recording(PageForm):
    """One award, or a number of equal ones."""

    kind = forms.ChoiceField(label=_("Award"))
    count = forms.IntegerField(label=_("How many"), min_value=1, initial=1)
    recipient = forms.CharField(
        label=_("Recipients"), required=False, max_length=400, help_text=_("A class of them, as it is written.")
    )
    names = forms.CharField(
        label=_("Named recipients"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One name a line."),
    )
    reason = forms.CharField(label=_("Reason"), required=False, widget=forms.Textarea(attrs={"rows": 2}))
    period = forms.CharField(
        label=_("Period"), required=False, max_length=20, help_text=_("Such as 2025 or 2020-2024.")
    )
    date = forms.DateField(label=_("Day"), widget=DayInput, required=False)
    awarder = UnitField(label=_("Awarded by"), required=False)
    awarder_text = forms.CharField(
        label=_("Awarded by, as written"),
        required=False,
        max_length=400,
        help_text=_("For a body that is not among the units."),
    )
    presenter = forms.CharField(label=_("Handed over by"), required=False, max_length=400)
    owner_unit = UnitField(label=_("Recorded for"))

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: Date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind, awarder, owner = self.fields["kind"], self.fields["awarder"], self.fields["owner_unit"]
        assert isinstance(kind, forms.ChoiceField) and isinstance(awarder, UnitField) and isinstance(owner, UnitField)
        kind.choices = choices(profile.award_kinds.on(day), words)
        awarder.offer(actor.units("awards.see"), day)
        owner.offer(actor.units("awards.record"), day)

    def award(self) -> dict[str, Any]:
        """The keywords of `record_award`."""
        told = dict(self.cleaned_data)
        names = told.pop("names").splitlines()
        return {**told, "named": [" ".join(name.split()) for name in names if name.strip()]}


class Correcting(Recording):
    """What is wrong of an award, put right; the unit that it is recorded for stays."""

    why = forms.CharField(label=_("Reason for the correction"), max_length=400)

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: Date, **kwargs: Any) -> None:
        super().__init__(*args, profile=profile, actor=actor, words=words, day=day, **kwargs)
        del self.fields["owner_unit"]
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)
        untold = (OTHER, str(_("award of a kind that was not told")))
        kind.choices = [untold, *choices(profile.award_kinds.on(day), words)]


class Withdrawing(PageForm):
    """Why an award goes."""

    reason = forms.CharField(label=_("Reason"), max_length=400)
