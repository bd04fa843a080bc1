"""Sign-in: accounts are made by an administrator, nobody signs up."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.forms import ChangePasswordForm, LoginForm, ReauthenticateForm
from django.http import Http404, HttpRequest, HttpResponse

from clew.face.forms import look
from clew.people.models import Account


class ClosedSignUp(DefaultAccountAdapter):
    """Closes allauth's sign-up page."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody may sign up by themselves."""
        return False


class SignIn(LoginForm):
    """allauth's form in the look of the page, without its link to a reset by mail: an administrator gives a new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""
        look(self)


class WhoItIs(ReauthenticateForm):
    """allauth's question for the password once more, without its link to a reset by mail."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""


class NewPassword(ChangePasswordForm):
    """allauth's form for another password, without its link to a reset by mail."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].help_text = ""


def closed(request: HttpRequest, rest: str = "") -> HttpResponse:
    """Stands before the pages of allauth that Clew does not use: it keeps no mail addresses and sends no mail."""
    raise Http404


class Accounts(AuthenticationBackend):
    """Accounts by password, each with its person: every page names who is signed in."""

    def get_user(self, user_id: int) -> Account | None:
        """The account of a session, as long as it is open."""
        return Account.objects.select_related("person").filter(pk=user_id, is_active=True).first()
