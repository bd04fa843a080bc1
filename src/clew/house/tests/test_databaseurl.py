"""DATABASE_URL in all its forms, and every refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.house.databaseurl import DatabaseUrlRefused, database_from_url, refuse_old_server


def read(url: str) -> tuple[str, ...]:
    found = database_from_url(url)
    return tuple(found[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME"))


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("postgresql://anna:secret@db.example.org:5433/clew", ("anna", "secret", "db.example.org", "5433", "clew")),
        ("postgres://anna@db/clew", ("anna", "", "db", "", "clew")),
        ("postgresql:///clew?host=/run/clew/s&user=clew", ("clew", "", "/run/clew/s", "", "clew")),
        ("postgresql:///clew", ("", "", "", "", "clew")),
        ("postgresql://[::1]:5432/clew", ("", "", "::1", "5432", "clew")),
        ("postgresql://db/?dbname=clew&port=6432&password=x", ("", "x", "db", "6432", "clew")),
        (" postgresql:///clew \n", ("", "", "", "", "clew")),
    ],
)
def test_the_parts_of_an_address(url: str, parts: tuple[str, ...]) -> None:
    assert read(url) == parts


def test_what_has_no_place_in_django_goes_to_the_driver() -> None:
    found = database_from_url("postgresql://db/clew?sslmode=require&connect_timeout=5")
    assert found["OPTIONS"] == {"sslmode": "require", "connect_timeout": "5"}


@given(name=st.text(min_size=1).filter(lambda text: "/" not in text and text.strip() == text))
def test_a_password_of_any_letters_survives_when_it_is_quoted(name: str) -> None:
    from urllib.parse import quote

    assert read(f"postgresql://u:{quote(name, safe='')}@db/clew")[1] == name


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "is empty"),
        ("mysql://db/clew", "PostgreSQL only"),
        ("db.example.org/clew", "PostgreSQL only"),
        ("postgresql://db", "names no database"),
        ("postgresql://db/", "names no database"),
        ("postgresql://db/a/b", "names no database"),
        ("postgresql://db:port/clew", "port or host"),
        ("postgresql://u:p#q@db/clew", "write %23"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason_and_an_example(url: str, reason: str) -> None:
    with pytest.raises(DatabaseUrlRefused, match=reason) as refusal:
        database_from_url(url)
    assert "It looks like postgresql://" in str(refusal.value)


def test_a_refusal_does_not_repeat_the_password() -> None:
    with pytest.raises(DatabaseUrlRefused) as refusal:
        database_from_url("mysql://anna:hunter2@db/clew")
    assert "hunter2" not in str(refusal.value)


def test_a_server_older_than_15_is_refused_and_15_is_not() -> None:
    refuse_old_server(150000)
    with pytest.raises(DatabaseUrlRefused, match="PostgreSQL 14"):
        refuse_old_server(140019)
