"""Pages that change one document: its head, its circulation, its texts and clauses, its relations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from clew.actors.refusals import Invalid
from clew.actors.requests import ClewRequest, doing
from clew.documents import access, actions, queries
from clew.documents.forms import (
    Adoption,
    Circulating,
    ClauseWords,
    Correction,
    NewAssessment,
    NewRelation,
    NewVersion,
    Reasoned,
    SameAs,
)
from clew.documents.models import Document
from clew.documents.views import form_context
from clew.face.changing import change
from clew.face.forms import PageForm, given
from clew.people.models import Person

_BOTH = require_http_methods(["GET", "POST"])


@_BOTH
def correct(request: ClewRequest, document_id: int) -> HttpResponse:
    """Corrects the head of an entry."""
    found = _to_change(request, document_id)
    form = Correction(given(request), initial=_head_of(found), **form_context(request))

    def act() -> None:
        actions.correct_entry(found, **form.head(), reason=form.cleaned_data["reason"], **doing(request))

    return _answer(request, found, form, act, _("Correct the entry"))


@_BOTH
def adopt(request: ClewRequest, document_id: int) -> HttpResponse:
    """The real paper takes the place of a stub or a draft."""
    found = _to_change(request, document_id)
    form = Adoption(given(request), request.FILES or None, initial=_head_of(found), **form_context(request))

    def act() -> None:
        actions.adopt_with_text(
            found,
            **form.head(),
            text=form.cleaned_data["text"],
            file=_file_of(form),
            language=form.cleaned_data["language"],
            **doing(request),
        )

    return _answer(request, found, form, act, _("Enter the real document"))


@_BOTH
def circulation(request: ClewRequest, document_id: int) -> HttpResponse:
    """Who may read a document."""
    found = _to_change(request, document_id)
    names = "\n".join(found.readers.values_list("person__name", flat=True))
    form = Circulating(given(request), initial={"circulation": found.circulation, "readers": names})

    def act() -> None:
        readers = _people_named(form.cleaned_data["readers"])
        actions.set_circulation(found, circulation=form.cleaned_data["circulation"], readers=readers, **doing(request))

    return _answer(request, found, form, act, _("Who may read it"))


@_BOTH
def versions(request: ClewRequest, document_id: int) -> HttpResponse:
    """One more text of a document; an adopted one is split into clauses."""
    found = _to_change(request, document_id)
    form = NewVersion(given(request), request.FILES or None)

    def act() -> None:
        told = {**form.cleaned_data, "file": _file_of(form)}
        actions.add_version(found, **told, **doing(request))
        if told["adopted"]:
            clauses = actions.split_clauses(found, **doing(request))
            messages.success(request, _("The text was split into %(count)s clauses.") % {"count": len(clauses)})

    return _answer(request, found, form, act, _("Add a text"))


@_BOTH
def relations(request: ClewRequest, document_id: int) -> HttpResponse:
    """How a document stands to another one."""
    found = access.document_for(request.actor, document_id)
    access.check_mention(request.actor, found)
    form = NewRelation(given(request))

    def act() -> None:
        other = _other_document(request, form.cleaned_data["symbol"])
        actions.relate(found, other, kind=form.cleaned_data["kind"], **doing(request))

    return _answer(request, found, form, act, _("Add a relation"))


@_BOTH
def assess(request: ClewRequest, document_id: int) -> HttpResponse:
    """What a report assesses, entered by hand."""
    found = _to_change(request, document_id)
    form = NewAssessment(given(request))

    def act() -> None:
        actions.record_assessment(**form.cleaned_data, unit=found.owner_unit, document=found, **doing(request))

    return _answer(request, found, form, act, _("Record an assessment"))


@_BOTH
def same_as(request: ClewRequest, document_id: int) -> HttpResponse:
    """A stub turned out to be a document that the register holds."""
    found = _to_change(request, document_id)
    form = SameAs(given(request))
    into: list[Document] = []

    def act() -> None:
        other = _other_document(request, form.cleaned_data["symbol"], but=found)
        into.append(actions.merge_stub(found, into=other, **doing(request)))

    answer = _answer(request, found, form, act, _("It is the same as …"))
    return redirect("documents:document", into[0].pk) if into else answer


@_BOTH
def clause(request: ClewRequest, document_id: int, key: str) -> HttpResponse:
    """Corrects the number and words of one clause."""
    found = access.clause_for(request.actor, document_id, key)
    access.check_change(request.actor, found.document)
    form = ClauseWords(given(request), initial={"label": found.label, "text": found.text})

    def act() -> None:
        actions.correct_clause(found, **form.cleaned_data, **doing(request))

    return _answer(request, found.document, form, act, _("Correct the clause"), f"#clause-{key}")


@_BOTH
def withdraw(request: ClewRequest, document_id: int, key: str) -> HttpResponse:
    """Takes a clause out of the text."""
    found = access.clause_for(request.actor, document_id, key)
    access.check_change(request.actor, found.document)
    form = Reasoned(given(request))

    def act() -> None:
        actions.withdraw_clause(found, **form.cleaned_data, **doing(request))

    return _answer(request, found.document, form, act, _("Withdraw clause %(key)s") % {"key": found.label or key})


@_BOTH
def end(request: ClewRequest, document_id: int) -> HttpResponse:
    """The document is no longer in force."""
    found = _to_change(request, document_id)
    form = Reasoned(given(request))

    def act() -> None:
        actions.end(found, **form.cleaned_data, **doing(request))

    return _answer(request, found, form, act, _("No longer in force"))


@require_POST
def merge(request: ClewRequest, document_id: int, key: str) -> HttpResponse:
    """A clause known by report is the one of the text that the clerk confirms."""
    found = access.clause_for(request.actor, document_id, key)
    access.check_change(request.actor, found.document)
    key_of_text = request.POST.get("into", "")
    if not key_of_text:
        raise Invalid(_("Choose the clause of the text that this one is."), field="into")
    into = access.clause_for(request.actor, document_id, key_of_text)
    actions.merge_clause(found, into=into, **doing(request))
    messages.success(
        request, _("All that hung on the reported clause now hangs on clause %(key)s.") % {"key": into.key}
    )
    return redirect("documents:document", document_id)


def _to_change(request: ClewRequest, document_id: int) -> Document:
    found = access.document_for(request.actor, document_id)
    access.check_change(request.actor, found)
    return found


def _answer(
    request: ClewRequest, document: Document, form: PageForm, act: Callable[[], None], heading: str, place: str = ""
) -> HttpResponse:
    return change(request, form, act, heading=heading, about=document, back=queries.document_url(document.pk) + place)


def _file_of(form: PageForm) -> tuple[str, bytes] | None:
    file = form.cleaned_data["file"]
    return (file.name, file.read()) if file else None


def _head_of(document: Document) -> dict[str, Any]:
    return {
        "type": document.type,
        "issuer": document.issuer_id,
        "issuer_text": document.issuer_text,
        "date": document.date,
        "symbol": document.symbol,
        "title": str(document.title),
        "language": next((code for code, text in document.title.as_dict().items() if text), "vi"),
    }


def _other_document(request: ClewRequest, text: str, but: Document | None = None) -> Document:
    found = queries.find_named(text, actor=request.actor)
    matches = [match for match in found if but is None or match.id != but.pk]
    if not matches:
        raise Invalid(_("No document like this is in the register. Enter it first."), field="symbol")
    if len(matches) > 1 and matches[0].score == matches[1].score:
        raise Invalid(_("Several documents fit. Give the symbol and the title."), field="symbol")
    return access.document_for(request.actor, matches[0].id)


def _people_named(names: str) -> list[Person]:
    wanted = [" ".join(line.split()) for line in names.splitlines() if line.strip()]
    found = {person.name: person for person in Person.objects.filter(name__in=wanted)}
    missing = [name for name in wanted if name not in found]
    if missing:
        raise Invalid(_("Not in the list of people: %(names)s."), field="readers", names=", ".join(missing))
    return [found[name] for name in wanted]
