"""What a clerk types about posts, tenures and terms."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.face.forms import DayInput, PageForm
from clew.people.models import Post, Term
from clew.words.languages import Words

Choices = list[tuple[int, str]]


class Naming(PageForm):
    """One more form of a name."""

    text = forms.CharField(label=_("Form of the name"), max_length=200)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=[("", "—"), *settings.LANGUAGES])


class Appointing(PageForm):
    """A person takes a post."""

    post = forms.TypedChoiceField(label=_("Post"), coerce=int)
    valid_from = forms.DateField(label=_("From"), widget=DayInput)
    valid_to = forms.DateField(
        label=_("Until before"), widget=DayInput, required=False, help_text=_("Empty: until the tenure is ended.")
    )
    acting = forms.BooleanField(label=_("Acting"), required=False)
    term = forms.TypedChoiceField(label=_("Term"), coerce=int, required=False, empty_value=None)
    act_symbol = forms.CharField(label=_("Enacting act"), max_length=400, required=False)

    def __init__(self, *args: Any, posts: Choices, terms: Choices, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        post, term = self.fields["post"], self.fields["term"]
        assert isinstance(post, forms.TypedChoiceField) and isinstance(term, forms.TypedChoiceField)
        post.choices = [("", "—"), *posts]
        term.choices = [("", "—"), *terms]
        self.fields["valid_from"].initial = day

    def tenure(self) -> dict[str, Any]:
        """The keywords of `appoint`."""
        told = dict(self.cleaned_data)
        term = Term.objects.get(pk=told["term"]) if told["term"] else None
        return {**told, "post": Post.objects.select_related("unit").get(pk=told["post"]), "term": term}


class Ending(PageForm):
    """The day from which a post is no longer held."""

    day = forms.DateField(label=_("Held for the last time on the day before"), widget=DayInput)


class EstablishingPost(PageForm):
    """A new post; `position` orders the posts of the unit."""

    label_vi = forms.CharField(label=_("Name in Vietnamese"), max_length=200, required=False)
    label_en = forms.CharField(label=_("Name in English"), max_length=200, required=False)
    label_sv = forms.CharField(label=_("Name in Swedish"), max_length=200, required=False)
    position = forms.IntegerField(
        label=_("Place in the order of posts"),
        initial=100,
        min_value=0,
        max_value=999,
        help_text=_("The lowest first."),
    )
    seats = forms.IntegerField(
        label=_("Seats"), initial=1, min_value=1, max_value=999, help_text=_("How many hold the post at once.")
    )

    def post(self) -> dict[str, Any]:
        """The keywords of `establish_post`."""
        told = dict(self.cleaned_data)
        label = Words(vi=told.pop("label_vi"), en=told.pop("label_en"), sv=told.pop("label_sv"))
        return {**told, "label": label}


class BeginningTerm(PageForm):
    """A new term of a body."""

    ordinal = forms.IntegerField(label=_("Ordinal"), min_value=1, max_value=999)
    name = forms.CharField(label=_("Name"), max_length=100, help_text=_("Such as 2025-2030."))
    valid_from = forms.DateField(label=_("From"), widget=DayInput)
    valid_to = forms.DateField(label=_("Until before"), widget=DayInput, required=False)
    act_symbol = forms.CharField(label=_("Enacting act"), max_length=400, required=False)
