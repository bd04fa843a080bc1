"""Every address of the house by its name, read from the table of addresses itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

# Sign-in and second factor are django-allauth's, language is Django's; both have their own tests. The closed pages of
# allauth have no name.
NOT_OURS = ("account_", "mfa_", "set_language", "None")


def addresses() -> Iterator[tuple[str, str]]:
    """Name and pattern of every address of the house."""

    def walk(resolver: Any, before: str, room: str) -> Iterator[tuple[str, str]]:
        for one in resolver.url_patterns:
            if isinstance(one, URLResolver):
                yield from walk(one, before + str(one.pattern), one.namespace or room)
            elif isinstance(one, URLPattern):
                yield (f"{room}:{one.name}" if room else str(one.name)), before + str(one.pattern)

    return walk(get_resolver(), "", "")


def our_addresses() -> list[tuple[str, str]]:
    """Those of the rooms."""
    return [(name, pattern) for name, pattern in addresses() if not name.startswith(NOT_OURS)]
