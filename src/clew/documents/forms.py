"""What a clerk types about documents."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.archive.models import Circulation
from clew.documents.models import AssessmentType, DocumentState, RelationKind
from clew.documents.queries import by_use
from clew.face.forms import DayInput, PageForm
from clew.org.choosing import UnitField
from clew.profiles import Profile, choices
from clew.words.languages import Words

LANGUAGE_CHOICES = [("vi", "Tiếng Việt"), ("en", "English"), ("sv", "Svenska")]


class Head(PageForm):
    """The head of a document: its type, issuer, symbol, date and title."""

    type = forms.ChoiceField(label=_("Type"))
    issuer = UnitField(label=_("Issuer"), required=False)
    issuer_text = forms.CharField(
        label=_("Issuer as written"),
        required=False,
        max_length=400,
        help_text=_("For an issuer that is not among the units."),
    )
    date = forms.DateField(label=_("Date"), widget=DayInput, required=False)
    symbol = forms.CharField(label=_("Number and symbol"), required=False, max_length=80)
    title = forms.CharField(label=_("Title"), max_length=1000, required=False)
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGE_CHOICES)

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: Date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind = self.fields["type"]
        assert isinstance(kind, forms.ChoiceField)
        kind.choices = by_use(actor, choices(profile.document_types.on(day), words))
        self._units("issuer", actor.units("documents.see"), day)

    def head(self) -> dict[str, Any]:
        """The keywords of `register` and `adopt` that this form fills."""
        kept = {name: self.cleaned_data[name] for name in ("type", "issuer", "date", "symbol")}
        title = Words(**{self.cleaned_data["language"]: self.cleaned_data["title"]})
        return {**kept, "title": title}

    def _units(self, name: str, unit_ids: frozenset[int], day: Date) -> None:
        field = self.fields[name]
        assert isinstance(field, UnitField)
        field.offer(unit_ids, day)


class Registration(Head):
    """A new entry of the register, with its file where there is one."""

    owner_unit = UnitField(label=_("Kept by"))
    state = forms.ChoiceField(
        label=_("State"),
        choices=[(state.value, state.label) for state in (DocumentState.ADOPTED, DocumentState.DRAFT)],
    )
    circulation = forms.ChoiceField(label=_("Who may read it"), choices=Circulation.choices, initial="internal")
    file = forms.FileField(
        label=_("File"), required=False, help_text=_("Word, PDF with text, web page or plain text, up to 50 MB.")
    )
    stated_secret = forms.BooleanField(
        label=_("The paper is marked secret"),
        required=False,
        help_text=_("Nothing of it is kept then but its number."),
    )
    conference = forms.TypedChoiceField(
        label=_("Adopted by the conference"), coerce=int, required=False, empty_value=None
    )

    def __init__(self, *args: Any, actor: Actor, day: Date, conferences: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, actor=actor, day=day, **kwargs)
        self._units("owner_unit", actor.units("documents.register"), day)
        conference = self.fields["conference"]
        assert isinstance(conference, forms.TypedChoiceField)
        conference.choices = [("", "—"), *conferences]

    def clean(self) -> dict[str, Any]:
        """A draft was not adopted."""
        cleaned = super().clean() or {}
        if cleaned.get("conference") and cleaned.get("state") != DocumentState.ADOPTED:
            self.add_error("conference", _("A draft was adopted by no conference. Choose none, or another state."))
        return cleaned

    def entry(self) -> dict[str, Any]:
        """The keywords of `register` that this form fills."""
        names = ("owner_unit", "state", "circulation", "issuer_text")
        return {**self.head(), **{name: self.cleaned_data[name] for name in names}}


class Correction(Head):
    """Another head for an entry, with the reason."""

    reason = forms.CharField(label=_("Reason"), max_length=400)


class Adoption(Head):
    """The head of the real paper that takes the place of a stub or a draft, with its text."""

    file = forms.FileField(label=_("File"), required=False)
    text = forms.CharField(label=_("Or the adopted text"), widget=forms.Textarea(attrs={"rows": 8}), required=False)


class NewVersion(PageForm):
    """One more text of a document."""

    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGE_CHOICES)
    file = forms.FileField(label=_("File"), required=False)
    text = forms.CharField(label=_("Or its words"), widget=forms.Textarea(attrs={"rows": 10}), required=False)
    adopted = forms.BooleanField(
        label=_("This is the adopted text"),
        required=False,
        help_text=_("It is then split into clauses; addresses that exist stay."),
    )


class ClauseWords(PageForm):
    """The number and words of one clause."""

    label = forms.CharField(label=_("Number"), required=False, max_length=40)
    text = forms.CharField(label=_("Words"), widget=forms.Textarea(attrs={"rows": 4}))


class NewRelation(PageForm):
    """How this document stands to another, which is named by its symbol."""

    kind = forms.ChoiceField(label=_("This document"), choices=RelationKind.choices)
    symbol = forms.CharField(label=_("Symbol or title of the other"), max_length=200)


class Reasoned(PageForm):
    """A change that needs nothing but its reason."""

    reason = forms.CharField(label=_("Reason"), max_length=400)


class NewAssessment(PageForm):
    """A result, limitation, cause or lesson, in the words of the report."""

    type = forms.ChoiceField(label=_("Type"), choices=AssessmentType.choices)
    text = forms.CharField(label=_("Words"), widget=forms.Textarea(attrs={"rows": 4}))
    sector = forms.CharField(label=_("Sector"), max_length=40, required=False)
    period = forms.CharField(
        label=_("Period"), max_length=20, required=False, help_text=_("Such as 2025 or 2020-2024.")
    )


class SameAs(PageForm):
    """The document that a stub turned out to be, named by its symbol."""

    symbol = forms.CharField(
        label=_("Symbol or title of the registered document"),
        max_length=200,
        help_text=_("Mentions, tasks and reported clauses move there; this entry leaves the register."),
    )


class Circulating(PageForm):
    """Who may read the document."""

    circulation = forms.ChoiceField(label=_("Who may read it"), choices=Circulation.choices)
    readers = forms.CharField(
        label=_("Names of the readers"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
        help_text=_("For named persons: one name a line, as it stands in the list of people."),
    )
