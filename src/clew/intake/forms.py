"""What an officer types: an upload, a correction of a claim with what it belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Refusal
from clew.face.forms import PageForm, look
from clew.indicators.models import TargetBasis
from clew.intake.confirming import LIKELY
from clew.intake.correcting import CORRECTABLE, PeriodField, as_found, as_recorded, same
from clew.intake.models import Claim
from clew.org.models import Unit, UnitVersion
from clew.words.folding import fold


class ManyFiles(forms.ClearableFileInput):
    """A file input that takes several files at once."""

    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """Any number of files; the cleaned value is their list."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Each file as Django's own field cleans one."""
        files = data if isinstance(data, list) else [data] if data else []
        return [super(ManyFilesField, self).clean(one, initial) for one in files]


class Upload(PageForm):
    """Reports to receive: files, or words pasted as a text."""

    reports = ManyFilesField(label=_("Files"), widget=ManyFiles(attrs={"multiple": True}), required=False)
    pasted = forms.CharField(label=_("Or paste a text"), widget=forms.Textarea(attrs={"rows": 4}), required=False)
    unit = forms.TypedChoiceField(label=_("Received for"), coerce=int)
    stated_secret = forms.BooleanField(
        label=_("The paper is marked secret"),
        required=False,
        help_text=_("Nothing of it is kept then but its number; say the number below."),
    )
    symbol = forms.CharField(label=_("Its number and symbol"), required=False, max_length=100)

    def __init__(self, *args: Any, units: Iterable[UnitVersion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["unit"]
        assert isinstance(field, forms.TypedChoiceField)
        field.choices = [(version.unit_id, str(version.name)) for version in units]

    def clean(self) -> dict[str, Any]:
        """At least one file, a pasted text, or the number of a secret paper."""
        cleaned = super().clean() or {}
        secret_by_number = cleaned.get("stated_secret") and cleaned.get("symbol")
        if not (cleaned.get("reports") or cleaned.get("pasted") or secret_by_number):
            self.add_error("reports", _("Choose a file, drop some here, or paste a text."))
        return cleaned

    @property
    def chosen_unit(self) -> Unit:
        """The receiving unit."""
        return Unit.objects.get(pk=self.cleaned_data["unit"])


class About(PageForm):
    """Which unit reports and on which period."""

    about = forms.TypedChoiceField(label=_("Reporting unit"), coerce=int, empty_value=None, required=False)
    period = PeriodField(
        label=_("Period"), required=False, max_length=60, help_text=_("For example 2025-9M, 2025-H1 or 2025.")
    )

    def __init__(self, *args: Any, units: Iterable[UnitVersion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["about"]
        assert isinstance(field, forms.TypedChoiceField)
        field.choices = [("", "–"), *((version.unit_id, str(version.name)) for version in units)]


class Decide(PageForm):
    """A claim with its fields open for correction and a choice for each record it may belong to."""

    revision = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, claim: Claim, choices: dict[str, list[tuple[int, str]]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        record = {**claim.record, **(claim.correction or {})}
        self.claim = claim
        self.offered = {model: dict(offered) for model, offered in choices.items()}
        self.fields["revision"].initial = claim.revision
        for name, label, field in CORRECTABLE.get(claim.kind, ()):
            self.fields[f"record_{name}"] = field(label, as_found(claim.kind, record, name))
        likely = {one["model"]: one["id"] for one in reversed(claim.proposals) if one["score"] >= LIKELY}
        for model, offered in choices.items():
            self.fields[f"find_{model}"] = forms.CharField(
                label=_("Search: %(model)s") % {"model": MODEL_WORDS[model]}, required=False, max_length=200,
                widget=forms.TextInput(attrs=self._searching(model)),
            )  # fmt: skip
            self.fields[f"choice_{model}"] = forms.TypedChoiceField(
                label=MODEL_WORDS[model], coerce=int, required=False,
                choices=[(0, _("none of these")), *offered], initial=likely.get(model, 0),
            )  # fmt: skip
        if record.get("kind") == "target" and claim.kind == "figures":
            self.fields["basis"] = forms.ChoiceField(
                label=_("Whose target"),
                required=False,
                choices=[("", _("as the text says")), *TargetBasis.choices],
                help_text=_("An indicator has one target of each sort for a period."),
            )
        if claim.kind == "figures":
            self.fields["contradiction"] = forms.ChoiceField(
                label=_("If the register holds another value"),
                required=False,
                choices=[
                    ("", _("ask me")),
                    ("correct", _("correct the figure")),
                    ("keep", _("keep it; the text disagrees")),
                ],
            )
        look(self)

    @property
    def opened(self) -> bool:
        """Whether the fields were shown to the officer: the Enter key alone sends only the revision."""
        return any(name.startswith(("record_", "choice_", "find_")) for name in self.data)

    def _searching(self, model: str) -> dict[str, str]:
        """What is typed renews the list beside it; without JavaScript the form comes back with what was found."""
        selected = f"#id_choice_{model}"
        address = reverse("intake:claim", args=[self.claim.report_id, self.claim.pk])
        return {
            "type": "search", "autocomplete": "off", "hx-get": address, "hx-trigger": "input changed delay:300ms",
            "hx-target": selected, "hx-select": selected, "hx-swap": "outerHTML",
        }  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """Who searched must have chosen something that was found; otherwise the matches are shown."""
        cleaned = super().clean() or {}
        for name in [one for one in cleaned if one.startswith("find_") and cleaned[one]]:
            choice = "choice_" + name.removeprefix("find_")
            proposed = {one["id"] for one in self.claim.proposals}
            chosen = cleaned.get(choice) or 0
            label = self.offered[name.removeprefix("find_")].get(chosen, "")
            if not chosen or (chosen in proposed and fold(cleaned[name]) not in fold(label)):
                self.add_error(choice, _("Choose one of those that were found, or empty the search."))
        return cleaned

    def correction(self) -> dict[str, Any]:
        """The fields that differ from what the reader found."""
        before = {**self.claim.record, **(self.claim.correction or {})}
        given = {
            name.removeprefix("record_"): as_recorded(value)
            for name, value in self.cleaned_data.items()
            if name.startswith("record_") and name in self.data
        }
        return {
            name: value for name, value in given.items() if not same(as_found(self.claim.kind, before, name), value)
        }

    def refuse(self, refusal: Refusal) -> None:
        """Shows a refusal at the field of the record that it belongs to, or above the form."""
        field = f"record_{getattr(refusal, 'field', None)}"
        self.add_error(field if field in self.fields else None, str(refusal))

    def choice(self) -> dict[str, Any]:
        """The records chosen; a form without the field leaves the likely proposal standing."""
        chosen = {
            name.removeprefix("choice_"): value or 0
            for name, value in self.cleaned_data.items()
            if name.startswith("choice_") and name in self.data
        }
        for name in ("basis", "contradiction"):
            if self.cleaned_data.get(name):
                chosen[name] = self.cleaned_data[name]
        return chosen


MODEL_WORDS: Final = {
    "indicator": _("Indicator"),
    "unit": _("Unit"),
    "person": _("Person"),
    "document": _("Document"),
    "clause": _("Clause"),
    "conference": _("Conference"),
    "commitment": _("Commitment"),
}
