"""What the sign-in page shows beside its form."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.utils.module_loading import import_string

register = template.Library()


@register.simple_tag
def demo_accounts() -> list[Any]:
    """The accounts of the example (user name, role, person), by the house's setting; none outside demo mode."""
    return list(import_string(settings.DEMO_ACCOUNTS)()) if settings.DEMO else []


@register.simple_tag
def demo_password() -> str:
    """The password that all accounts of the example share."""
    return str(import_string(settings.DEMO_PASSWORD)) if settings.DEMO else ""
