"""Pages of the room: persons, accounts with their roles, and one's own settings."""

from __future__ import annotations

from typing import cast

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from clew.actors.refusals import NotFound
from clew.actors.requests import ClewRequest, doing
from clew.face.changing import change
from clew.face.forms import given
from clew.face.wording import language
from clew.people import access, actions
from clew.people.forms import Granting, MakingAccount, Preferring, Registering
from clew.people.models import Account
from clew.people.queries import pages

THEME_COOKIE = "clew_theme"  # face/theme.js reads it before the first paint


@require_GET
@vary_on_headers("HX-Request")
def persons(request: ClewRequest) -> HttpResponse:
    """The persons with the posts of the day; for htmx the table alone."""
    access.check_see(request.actor)
    text = request.GET.get("q", "").strip()[:200]
    page = pages.person_list(request.actor, request.tree_on, text=text, number=request.GET.get("page", 1))
    template = "people/_persons.html" if request.htmx else "people/persons.html"
    return render(request, template, {"list": page, "may_register": request.actor.may("people.appoint")})


@require_GET
def person(request: ClewRequest, person_id: int) -> HttpResponse:
    """One person as of a day."""
    page = pages.person_page(request.actor, person_id, request.tree_on)
    return render(request, "people/person.html", {"page": page})


@require_http_methods(["GET", "POST"])
def new_person(request: ClewRequest) -> HttpResponse:
    """Registers a person."""
    access.check_register(request.actor)
    form = Registering(given(request))

    def act() -> None:
        actions.register_person(**form.person(), **doing(request))

    back = reverse("people:persons")
    return change(request, form, act, heading=_("Register a person"), about=_("People"), back=back)


@require_GET
def accounts(request: ClewRequest) -> HttpResponse:
    """All accounts with their roles, for administrators."""
    access.check_accounts(request.actor)
    lines, page = pages.account_list(request.actor, request.day, number=request.GET.get("page", 1))
    return render(request, "people/accounts.html", {"lines": lines, "page": page})


@require_http_methods(["GET", "POST"])
def new_account(request: ClewRequest) -> HttpResponse:
    """Makes an account."""
    access.check_accounts(request.actor)
    form = MakingAccount(given(request), persons=pages.persons_without_account())

    def act() -> None:
        actions.create_account(**form.account(), **doing(request))

    back = reverse("people:accounts")
    return change(request, form, act, heading=_("Make an account"), about=_("Accounts"), back=back)


@require_http_methods(["GET", "POST"])
def new_grant(request: ClewRequest, account_id: int) -> HttpResponse:
    """Gives an account a role."""
    access.check_accounts(request.actor)
    account = _account(account_id)
    form = Granting(given(request), profile=settings.PROFILE, actor=request.actor, words=language(), day=request.day)

    def act() -> None:
        actions.grant(account=account, **form.cleaned_data, **doing(request))

    return change(request, form, act, heading=_("Give a role"), about=account, back=reverse("people:accounts"))


@require_POST
def revoke(request: ClewRequest, grant_id: int) -> HttpResponse:
    """Takes a role away from today on."""
    access.check_accounts(request.actor)
    grant = access.visible_grants(request.actor).filter(pk=grant_id).first()
    if grant is None:
        raise NotFound(_("There is no such role. Look at the list of accounts again."))
    actions.revoke(grant=grant, day=request.day, **doing(request))
    return redirect("people:accounts")


@require_POST
def close(request: ClewRequest, account_id: int) -> HttpResponse:
    """Closes an account."""
    access.check_accounts(request.actor)
    actions.close_account(account=_account(account_id), **doing(request))
    return redirect("people:accounts")


@login_required
@require_http_methods(["GET", "POST"])
def own_settings(request: ClewRequest) -> HttpResponse:
    """One's own language, theme and letter keys."""
    account = cast(Account, request.user)
    form = Preferring.of(account, given(request))

    def act() -> None:
        actions.change_settings(account=account, **form.cleaned_data, **doing(request))

    back, page = reverse("people:settings"), "people/settings.html"
    response = change(request, form, act, heading=_("Settings"), about=account, back=back, template=page)
    if response.status_code == 302:
        for cookie, chosen in ((settings.LANGUAGE_COOKIE_NAME, account.language), (THEME_COOKIE, account.theme)):
            if chosen:
                response.set_cookie(cookie, chosen, samesite="Lax")
            else:
                response.delete_cookie(cookie)
    return response


def _account(account_id: int) -> Account:
    account = Account.objects.filter(pk=account_id).select_related("person").first()
    if account is None:
        raise NotFound(_("There is no such account. Look at the list of accounts again."))
    return account
