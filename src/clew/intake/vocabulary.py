"""The reader's vocabularies in words for a person."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

KINDS: Final = {
    "document": _("The report"),
    "meeting": _("Meeting"),
    "figures": _("Figures"),
    "citations": _("Documents"),
    "decisions": _("Decisions"),
    "commitments": _("Tasks"),
    "people": _("People"),
    "organisations": _("Organisations"),
    "assessments": _("Assessments"),
    "awards": _("Awards"),
    "opinions": _("Opinions"),
}

WORDS: Final = {
    # what kind of text it is
    "conference_report": _("report of a conference"), "opening_speech": _("opening speech"),
    "review_conference_report": _("report of a review conference"), "closing_speech": _("closing speech"),
    "other": _("other"), "news": _("news"),
    # documents that a profile does not list
    "regulation": _("regulation"), "official_dispatch": _("official letter"), "proposal": _("proposal"),
    "work_programme": _("work programme"), "inspection_programme": _("inspection programme"),
    "draft_amendment": _("draft amendment"), "document_class": _("documents of one kind"),
    # kinds of figure
    "level": _("level"), "growth": _("growth"), "difference": _("difference"), "share": _("share"),
    "target": _("target"), "rank": _("rank"),
    "count_of_total": _("count of a total"), "contribution": _("contribution"),
    # comparators
    "same_period_last_year": _("same period last year"), "previous_year": _("previous year"), "plan": _("plan"),
    "central_estimate": _("central estimate"), "provincial_estimate": _("provincial estimate"),
    "government_direction": _("government direction"), "estimate": _("estimate"),
    "previous_period": _("previous period"), "earlier_year": _("an earlier year"),
    "start_of_term": _("start of the term"),
    "nationwide": _("nationwide"), "region": _("region"),
    # qualifiers, directions, judgements
    "exact": pgettext_lazy("qualifier", "exactly"),
    "over": pgettext_lazy("qualifier", "over"), "nearly": _("nearly"), "about": pgettext_lazy("qualifier", "about"),
    "at_least": _("at least"), "at_most": _("at most"),
    "basically": _("basically"), "estimated": _("estimated"), "top": pgettext_lazy("qualifier", "top"),
    "increase": _("increase"), "decrease": _("decrease"), "exceeded": _("exceeded"), "met": _("met"),
    "met_early": _("met early"), "not_met": _("not met"),
    # assessments
    "result": _("result"), "limitation": _("limitation"), "shortcoming": _("shortcoming"),
    "difficulty": _("difficulty"),
    "advantage": _("advantage"), "cause": _("cause"), "lesson": _("lesson"), "forecast": _("forecast"),
    # meetings and roles
    "ordinary": _("ordinary"), "thematic": _("thematic"), "extraordinary": _("extraordinary"), "review": _("review"),
    "chair": _("chair"), "attending": _("attending"), "speaker": _("speaker"), "presenter": _("presenter"),
    "presents_award": _("presents the award"), "mentioned": _("mentioned"), "author": _("author"),
    # outcomes and opinions
    "refused": _("refused"), "postponed": _("postponed"), "referred_back": _("referred back"),
    "undecided": _("undecided"), "discussed": _("discussed"), "contributed": _("commented on"),
    "agenda": _("put to the meeting"), "requested_comments": _("asked for comments"),
    # assignees and awards
    "stated": _("named in the clause"), "inherited": _("named where the list begins"), "none": _("nobody named"),
    "flag": _("flag"), "certificate_of_merit": _("certificate of merit"), "medal": _("medal"),
    "title": pgettext_lazy("award", "title"),
    "body": _("body"), "class": _("class of bodies"),
}  # fmt: skip


def in_words(term: object) -> str:
    """A term of the reader in the language of the answer; one that is not listed without its underscores."""
    text = str(term or "")
    return str(WORDS[text]) if text in WORDS else text.replace("_", " ")
