"""Forms as pages show them: the look of the inputs, and a refusal of an action as the error of its field."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, QueryDict

from clew.actors.refusals import Refusal

_CLASSES: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxInput, "form-check-input"),
    (forms.RadioSelect, "form-check-input"),
    (forms.Select, "form-select"),
    (forms.Widget, "form-control"),
)


def given(request: HttpRequest) -> QueryDict | None:
    """What was posted; None when the page is only asked for. (An empty post is still one.)"""
    return request.POST if request.method == "POST" else None


def whole_number(text: str) -> int | None:
    """A number that somebody could have put into an address or a hidden field; None for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def day_in(text: str) -> date | None:
    """A day that somebody could have put into an address (`2025-07-01`); None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class DayInput(forms.DateInput):
    """The browser's own choice of a day."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class PageForm(forms.Form):
    """A form whose inputs look like the rest of the page."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        look(self)

    def refuse(self, refusal: Refusal) -> None:
        """Shows a refusal at the field it belongs to, or above the form."""
        field = getattr(refusal, "field", None)
        self.add_error(field if field in self.fields else None, str(refusal))


def look(form: forms.BaseForm) -> None:
    """Gives the inputs of a form their look; a form that adds fields of its own calls it again."""
    for field in form.fields.values():
        name = next(name for kind, name in _CLASSES if isinstance(field.widget, kind))
        field.widget.attrs.setdefault("class", name)
        if isinstance(field, forms.ModelChoiceField) and field.empty_label:
            field.empty_label = "—"
