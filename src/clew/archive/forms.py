"""What two persons say about a paper that should go."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy

from clew.face.forms import PageForm


class Proposing(PageForm):
    """Why the paper should go."""

    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        max_length=300,
        help_text=gettext_lazy(
            "The reason stays readable for ever: say why, not what the paper says. When the second person has agreed, "
            "the file, its texts and its words in all records are gone and cannot be brought back."
        ),
    )


class Deciding(PageForm):
    """Agree or decline: each has a button of its own, so that nothing is chosen beforehand."""

    decision = forms.ChoiceField(
        choices=[("agree", gettext_lazy("Expunge for good")), ("decline", gettext_lazy("Keep the paper"))],
    )
