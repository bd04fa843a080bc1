"""What the sign-in pages show beside their forms, and the look of those forms."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.forms import BaseForm
from django.utils.module_loading import import_string

from clew.face.forms import look

register = template.Library()


@register.simple_tag
def demo_accounts() -> list[Any]:
    """The accounts of the example (user name, role, person), by the house's setting; none outside demo mode."""
    return list(import_string(settings.DEMO_ACCOUNTS)()) if settings.DEMO else []


@register.simple_tag
def demo_password() -> str:
    """The password that all accounts of the example share."""
    return str(import_string(settings.DEMO_PASSWORD)) if settings.DEMO else ""


@register.simple_tag
def dressed(form: BaseForm) -> str:
    """Gives a form of django-allauth the look of the page, where it is drawn: `{% dressed attrs.form %}`."""
    look(form)
    return ""
