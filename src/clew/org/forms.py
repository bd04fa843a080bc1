"""What is typed about a unit itself; changes of the tree have their forms in `restructuring`."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.face.forms import PageForm


class Naming(PageForm):
    """One more name under which a unit is met."""

    text = forms.CharField(label=_("Name as texts write it"), max_length=400)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=[("", "—"), *settings.LANGUAGES])
