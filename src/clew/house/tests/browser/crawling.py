"""Follows the links of a running Clew to one example of every page."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from django.urls import Resolver404, resolve

LINK = re.compile(r'href="(/[^"#]*)')
LEFT_OUT = ("/static/", "/accounts/logout", "/language/")
STARTS = (
    "/", "/documents/1/", "/archive/passages/1/", "/archive/renditions/1/", "/search/?q=12-NQ", "/components/",
)  # fmt: skip
"""The desk; the resolution of the example, before emptier documents that other tests register; and pages that nobody
leads to before a report has been confirmed or something was asked."""
_ENOUGH = 4000  # links met in one walk; of those that lead to the same view only one is fetched

Get = Callable[[str], tuple[int, str, str]]
"""A path to the status, content type and text of its answer."""


@dataclass(frozen=True)
class Address:
    """One example of a page: the name of its view, and where it is."""

    name: str
    path: str


def addresses(get: Get) -> list[Address]:
    """One example of every page that can be reached from the starts by links."""
    found: dict[str, Address] = {}
    seen = set(STARTS)
    waiting = deque(STARTS)
    while waiting and len(seen) < _ENOUGH:
        path = waiting.popleft()
        name = view_name(path)
        if not name or name in found:
            continue
        status, kind, text = get(path)
        if status != 200 or kind != "text/html":
            continue
        found[name] = Address(name, path)
        for link in LINK.findall(text):
            link = link.replace("&amp;", "&")
            if link not in seen and not link.startswith(LEFT_OUT):
                seen.add(link)
                waiting.append(link)
    return sorted(found.values(), key=lambda address: address.name)


def view_name(path: str) -> str:
    """The name of the view behind a path; nothing where there is none."""
    try:
        return resolve(path.partition("?")[0]).view_name
    except Resolver404:
        return ""
