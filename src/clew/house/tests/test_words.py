"""Words that no call marks for translation where they are used: those of django-allauth, and the names of actions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import allauth
import polib
import pytest

from clew.house.action_words import ACTION_WORDS
from tools.messages import catalogue, messages_of

ROOMS = Path(__file__).resolve().parents[2]
ALLAUTH = Path(allauth.__file__).parent / "templates"
USED = (
    "account/base_reauthenticate.html", "account/reauthenticate.html", "account/password_change.html",
    "account/logout.html", "account/account_inactive.html", "account/signup_closed.html", "mfa/index.html",
    "mfa/authenticate.html", "mfa/reauthenticate.html", "mfa/totp/activate_form.html", "mfa/totp/deactivate_form.html",
    "mfa/recovery_codes/index.html", "mfa/recovery_codes/generate.html", "mfa/webauthn/add_form.html",
    "mfa/webauthn/edit_form.html", "mfa/webauthn/authenticator_confirm_delete.html",
    "mfa/webauthn/reauthenticate.html", "mfa/webauthn/base.html", "mfa/webauthn/snippets/scripts.html",
    "account/messages/logged_in.txt", "account/messages/logged_out.txt", "account/messages/password_changed.txt",
    "mfa/messages/totp_activated.txt", "mfa/messages/totp_deactivated.txt", "mfa/messages/webauthn_added.txt",
    "mfa/messages/webauthn_removed.txt", "mfa/messages/recovery_codes_generated.txt",
)  # fmt: skip
"""The templates of django-allauth that stand behind our pages and are not replaced by ours."""


@pytest.mark.parametrize("language", ["vi", "sv"])
def test_what_allauth_says_stands_in_our_catalogues(language: str) -> None:
    ours = {entry.msgid for entry in polib.pofile(str(catalogue(language))) if entry.msgstr or entry.msgstr_plural}
    for name in USED:
        said = messages_of((ALLAUTH / name).read_text(encoding="utf-8"), template=True)
        missing = {message.text for message in said} - ours
        assert not missing, f"{name} in {language}; add them to house/signin_words.py"


def test_the_history_has_words_for_every_action() -> None:
    assert {str(words) for words in ACTION_WORDS} >= set(_actions())


def _actions() -> Iterator[str]:
    for path in ROOMS.rglob("*.py"):
        if "tests" in path.parts:
            continue
        code = path.read_text(encoding="utf-8")
        names = re.findall(r"^@action\n(?:@.*\n)*def (\w+)", code, re.MULTILINE)
        names += re.findall(r'recording\([^"\n]*(?:"\w+"\))?[^"\n]*"\w+\.(\w+)"', code)
        yield from (name.strip("_").replace("_", " ") for name in names)
