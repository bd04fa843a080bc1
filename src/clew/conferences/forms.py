"""What a clerk types about conferences."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive.models import Circulation
from clew.conferences import rules
from clew.conferences.models import AgendaItem, AttendanceRole, Conference, OpinionKind, Outcome
from clew.documents.access import visible_documents
from clew.documents.models import Document
from clew.face.forms import DayInput, PageForm
from clew.org.choosing import UnitField
from clew.profiles import Profile, choices

_MOST_PAPERS = 200


class PaperField(forms.ModelChoiceField):  # type: ignore[type-arg] # generic only for the type checker
    """Chooses one of the latest documents that the actor may see."""

    def offer(self, actor: Actor) -> None:
        """The documents to choose from, the latest first."""
        latest = visible_documents(actor).order_by("-date", "-pk").values_list("pk", flat=True)[:_MOST_PAPERS]
        self.queryset = Document.objects.filter(pk__in=list(latest)).order_by("-date", "-pk")


class Convening(PageForm):
    """A conference that a body will hold."""

    body = UnitField(label=_("Body"))
    kind = forms.ChoiceField(label=_("Kind"))
    ordinal = forms.IntegerField(label=_("Ordinal in the term"), required=False, min_value=1, max_value=999)
    date = forms.DateField(label=_("Day"), widget=DayInput, required=False)
    title = forms.CharField(label=_("Title"), required=False, max_length=400)
    place = forms.CharField(label=_("Place"), required=False, max_length=400)
    circulation = forms.ChoiceField(label=_("Who may see it"), choices=Circulation.choices, initial="internal")
    held = forms.BooleanField(label=_("It was held already"), required=False)

    def __init__(self, *args: Any, profile: Profile, actor: Actor, words: str, day: Date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = day
        kind, body = self.fields["kind"], self.fields["body"]
        assert isinstance(kind, forms.ChoiceField) and isinstance(body, UnitField)
        kind.choices = choices(profile.meeting_kinds.on(day), words)
        body.offer(actor.units("conferences.prepare"), day)

    def clean(self) -> dict[str, Any]:
        """A day that is past is a slip, or the conference was held: whoever enters it says which."""
        cleaned = super().clean() or {}
        try:
            rules.check_not_past(cleaned.get("date"), cleaned.get("held", False), self.today)
        except Invalid as refusal:
            self.refuse(refusal)
        return cleaned


class Counts(PageForm):
    """Who was counted; which count is the base is a rule of the profile."""

    serving = forms.IntegerField(label=_("Serving members of the body"), required=False, min_value=0)
    summoned_net = forms.IntegerField(
        label=_("Summoned, less those absent throughout"), required=False, min_value=0, help_text=_("For a congress.")
    )
    present = forms.IntegerField(label=_("Present"), required=False, min_value=0)


class Holding(Counts):
    """A conference that was held."""

    date = forms.DateField(label=_("Day"), widget=DayInput)


class NewItem(PageForm):
    """One more point of the agenda."""

    title = forms.CharField(label=_("Title"), max_length=400)
    document = PaperField(label=_("Paper"), queryset=Document.objects.none(), required=False)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _papers(self, "document").offer(actor)


class Settlement(PageForm):
    """What became of an agenda item."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=Outcome.choices)


class Attending(PageForm):
    """Somebody who was there."""

    name = forms.CharField(label=_("Name"), max_length=400)
    role = forms.ChoiceField(label=_("Role"), choices=AttendanceRole.choices)
    post = forms.CharField(label=_("Post at that time"), required=False, max_length=400)


class NewDecision(PageForm):
    """An act of the conference."""

    act = forms.ChoiceField(label=_("Act"))
    object = forms.CharField(label=_("About"), widget=forms.Textarea(attrs={"rows": 3}))
    agenda_item = forms.ModelChoiceField(label=_("Agenda item"), queryset=AgendaItem.objects.none(), required=False)
    outcome = forms.ChoiceField(label=_("Outcome"), choices=Outcome.choices)
    unanimous = forms.BooleanField(label=_("Unanimous"), required=False)
    votes_for = forms.IntegerField(label=_("For"), required=False)
    votes_against = forms.IntegerField(label=_("Against"), required=False)
    votes_abstaining = forms.IntegerField(label=_("Abstaining"), required=False)
    document = PaperField(label=_("Document"), queryset=Document.objects.none(), required=False)

    def __init__(
        self, *args: Any, conference: Conference, profile: Profile, actor: Actor, words: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        act, item = self.fields["act"], self.fields["agenda_item"]
        assert isinstance(act, forms.ChoiceField) and isinstance(item, forms.ModelChoiceField)
        act.choices = choices(profile.act_kinds, words)
        item.queryset = conference.agenda.order_by("position")
        _papers(self, "document").offer(actor)


class NewOpinion(PageForm):
    """A topic that was discussed."""

    topic = forms.CharField(label=_("Topic"), widget=forms.Textarea(attrs={"rows": 3}))
    kind = forms.ChoiceField(label=_("What was done with it"), choices=OpinionKind.choices)
    by_whom = forms.CharField(label=_("By"), required=False, max_length=400)


class Conclusion(PageForm):
    """The document with which a conference ends."""

    conclusion = PaperField(label=_("Conclusion"), queryset=Document.objects.none())

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _papers(self, "conclusion").offer(actor)


def _papers(form: PageForm, name: str) -> PaperField:
    field = form.fields[name]
    assert isinstance(field, PaperField)
    return field
