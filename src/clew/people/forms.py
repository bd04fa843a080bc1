"""What people type about persons, accounts, roles and their own settings."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.face.forms import DayInput, PageForm
from clew.org.choosing import UnitField
from clew.people.models import Account, Person
from clew.profiles import Profile, choices


class Registering(PageForm):
    """A new person."""

    name = forms.CharField(label=_("Name"), max_length=200)
    sort_name = forms.CharField(
        label=_("Name for sorting"),
        max_length=200,
        required=False,
        help_text=_("Only where lists should order the name differently, such as by the given name."),
    )
    aliases = forms.CharField(
        label=_("Other forms of the name"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("As texts write it; one a line."),
    )

    def person(self) -> dict[str, Any]:
        """The keywords of `register_person`."""
        told = dict(self.cleaned_data)
        lines = told.pop("aliases").splitlines()
        return {**told, "aliases": [" ".join(line.split()) for line in lines if line.strip()]}


class MakingAccount(PageForm):
    """A new account."""

    username = forms.CharField(label=_("User name"), max_length=150)
    password = forms.CharField(
        label=_("First password"),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least ten characters; the person changes it after signing in."),
    )
    person = forms.ChoiceField(label=_("Person"), required=False)

    def __init__(self, *args: Any, persons: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["person"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", "—"), *((str(pk), name) for pk, name in persons)]

    def account(self) -> dict[str, Any]:
        """The keywords of `create_account`."""
        told = dict(self.cleaned_data)
        return {**told, "person": Person.objects.filter(pk=told["person"]).first() if told["person"] else None}


class Granting(PageForm):
    """A role for an account."""

    role = forms.ChoiceField(label=_("Role"))
    unit = UnitField(label=_("Unit"))
    hierarchy = forms.ChoiceField(label=_("Hierarchy"), help_text=_("The role covers the units below in it, too."))
    valid_from = forms.DateField(label=_("From"), widget=DayInput)
    valid_to = forms.DateField(label=_("Until before"), widget=DayInput, required=False)

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role, unit, hierarchy = self.fields["role"], self.fields["unit"], self.fields["hierarchy"]
        assert isinstance(role, forms.ChoiceField) and isinstance(hierarchy, forms.ChoiceField)
        assert isinstance(unit, UnitField)
        role.choices = choices(profile.roles.on(day), words)
        hierarchy.choices = choices(profile.hierarchies.on(day), words)
        unit.offer(actor.units("people.grant"), day)
        self.fields["valid_from"].initial = day


class Preferring(PageForm):
    """A person's own settings."""

    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", _("as the browser says")), *settings.LANGUAGES]
    )
    theme = forms.ChoiceField(
        label=_("Theme"),
        required=False,
        choices=[("", _("as the browser says")), ("light", _("light")), ("dark", _("dark"))],
    )
    letter_keys = forms.BooleanField(
        label=_("Letter keys in lists"),
        required=False,
        help_text=_("Single letters act on the chosen line. Switch them off if you use speech input."),
    )

    @classmethod
    def of(cls, account: Account, data: Any) -> Preferring:
        """The form with what the account has now."""
        now = {"language": account.language, "theme": account.theme, "letter_keys": account.letter_keys}
        return cls(data, initial=now)
