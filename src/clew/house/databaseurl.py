"""Reads DATABASE_URL into the form that Django's settings want. No Django."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SCHEMES = ("postgresql", "postgres")
OLDEST_SERVER = 15  # Debian 12's own
EXAMPLE = "postgresql://clew:PASSWORD@db.example.org:5432/clew?sslmode=require"


class DatabaseUrlRefused(ValueError):
    """DATABASE_URL cannot be used; the message says why. It never repeats the address, which may hold a password."""

    def __init__(self, why: str) -> None:
        super().__init__(f"DATABASE_URL {why}. It looks like {EXAMPLE}, or postgresql:///clew?host=/folder/of/socket.")


def database_from_url(url: str) -> dict[str, Any]:
    """The entry of DATABASES for `url`. Parameters after `?` go to the driver, but for those with a place in Django.

    Raises DatabaseUrlRefused.
    """
    if not url.strip():
        raise DatabaseUrlRefused("is empty")
    if "#" in url:
        raise DatabaseUrlRefused("has a # in it; write %23 where a password or name holds one")
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise DatabaseUrlRefused("has a port or host that cannot be read") from error
    if parts.scheme not in SCHEMES:
        raise DatabaseUrlRefused("does not begin with postgresql:// (Clew runs on PostgreSQL only)")
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    name = options.pop("dbname", None) or unquote(parts.path.removeprefix("/"))
    if not name or "/" in name:
        raise DatabaseUrlRefused("names no database: after the host comes / and the database's name")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": options.pop("user", None) or unquote(parts.username or ""),
        "PASSWORD": options.pop("password", None) or unquote(parts.password or ""),
        "HOST": options.pop("host", None) or unquote(parts.hostname or ""),
        "PORT": options.pop("port", None) or (str(port) if port else ""),
        "OPTIONS": options,
    }


def refuse_old_server(version: int) -> None:
    """`version` is the server's number as its driver gives it, for example 150008. Raises DatabaseUrlRefused."""
    if version < OLDEST_SERVER * 10_000:
        raise DatabaseUrlRefused(
            f"leads to PostgreSQL {version // 10_000}, and Clew needs {OLDEST_SERVER} or newer: upgrade that server"
        )
