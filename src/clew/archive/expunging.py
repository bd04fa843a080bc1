"""The pages on which two persons take a paper out of the store: one asks and says why, the other one agrees."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from clew.actors.requests import ClewRequest, doing
from clew.archive import access, actions, queries
from clew.archive.forms import Deciding, Proposing
from clew.face.changing import change
from clew.face.forms import given


@require_GET
def proposals(request: ClewRequest) -> HttpResponse:
    """What waits for a second person, and what was decided."""
    access.check_expunge_somewhere(request.actor)
    return render(request, "archive/expunging.html", {"lines": queries.proposal_lines(request.actor)})


@require_http_methods(["GET", "POST"])
def propose(request: ClewRequest, original_id: int) -> HttpResponse:
    """Asks to expunge a paper."""
    original = queries.expungeable(request.actor, original_id)
    access.check_propose(request.actor, original)
    form = Proposing(given(request))

    def act() -> None:
        actions.propose_expunging(original=original, reason=form.cleaned_data["reason"], **doing(request))
        messages.info(request, _("Nothing has changed yet: a second person has to agree."))

    back = reverse("archive:original", args=[original_id])
    return change(request, form, act, heading=_("Ask to expunge"), about=original, back=back)


@require_http_methods(["GET", "POST"])
def decide(request: ClewRequest, proposal_id: int) -> HttpResponse:
    """The second person agrees or declines."""
    proposal = queries.proposal_for(request.actor, proposal_id)
    access.check_decide(request.actor, proposal)
    form = Deciding(given(request))

    def act() -> None:
        if form.cleaned_data["decision"] == "agree":
            actions.agree_to_expunge(proposal=proposal, **doing(request))
            messages.success(request, _("The paper was expunged. What remains is its line and the reason."))
        else:
            actions.decline_to_expunge(proposal=proposal, **doing(request))
            messages.info(request, _("The paper stays. Whoever asked for it finds that in the list."))

    question = _("%(name)s asks to expunge this paper: %(reason)s") % {
        "name": proposal.recorded_by_label,
        "reason": proposal.reason,
    }
    return change(
        request, form, act, heading=question, about=proposal.original, back=reverse("archive:expunging"),
        template="archive/deciding.html",
    )  # fmt: skip
