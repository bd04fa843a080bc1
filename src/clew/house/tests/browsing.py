"""Browsers for the tests of pages."""

from __future__ import annotations

from django.test import Client

from clew.house.tests.province import Province


def signed_in(province: Province, name: str) -> Client:
    """An English browser in which an account of the province is signed in."""
    client = Client()
    client.cookies["django_language"] = "en"
    client.force_login(province.accounts[name])
    return client
