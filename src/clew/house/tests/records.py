"""One record of every kind in the unit of an actor, in a unit outside of theirs, and for named persons alone.

Own records belong to the merged commune's Party committee, which the grants of all roles of the tests' province cover;
outside ones to the committee of another province. Everything comes from the rooms' own actions, by the house, so that
nobody sees a record because they entered it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from clew.archive import actions as archive
from clew.archive.models import Circulation, Passage
from clew.awards import actions as awards
from clew.commitments import actions as commitments
from clew.commitments.models import Commitment
from clew.conferences import actions as conferences
from clew.conferences.models import Conference
from clew.documents import actions as documents
from clew.documents.models import Document
from clew.documents.tests.papers import TEXT
from clew.house.tests.province import DAY, DOING, REFORM, Province
from clew.indicators import actions as indicators
from clew.indicators.actions import FigureRow
from clew.indicators.models import Figure, Indicator, Target
from clew.intake import actions as intake
from clew.intake.models import Claim
from clew.org import actions as org
from clew.org.models import Unit
from clew.org.planning import Kind, Plan
from clew.people import actions as people
from clew.restructuring import actions as restructuring
from clew.restructuring.queries import effects_of
from clew.rounds import actions as rounds
from clew.rounds.models import Form
from clew.words.languages import Words

KEY = "II.1"
RENAMED = date(2025, 9, 12)
REPORT = "Trong 9 tháng đầu năm 2025, thu ngân sách nhà nước trên địa bàn đạt 1.845,2 tỷ đồng."


@dataclass(frozen=True, slots=True)
class Held:
    """What one unit holds: the ids that addresses ask for, by the names that they have there, and the ids of what
    /used/MODEL/ID/ asks for, by model."""

    ids: dict[str, int]
    used: dict[str, int]

    def asked(self, names: set[str], word: str) -> dict[str, object] | None:
        """The arguments of an address with these names, or None where this holds no such record. `word` is what the
        table writes behind the address: the model, or the act on a unit."""
        known: dict[str, object] = {**self.ids, "key": KEY, "number": 1, "day": RENAMED.isoformat()}
        if "model" in names:
            known |= {"model": word}
            known.pop("record_id", None)
            if word in self.used:
                known["record_id"] = self.used[word]
        elif word:
            known["name"] = word
        return {name: known[name] for name in names} if names <= known.keys() else None


def kept(province: Province) -> dict[str, Held]:
    """The records by the words of the table: "own", "outside" and "restricted" as above; "published" (of the other
    province, for everybody), "addressed" (of the other province, to the commune's committee) and "named" (for named
    persons, and the actors are these)."""
    own = province.bodies.commune_committee
    other = _neighbour()
    indicator = indicators.define(
        code="REV", name=Words(vi="Thu ngân sách", en="Budget revenue"), unit="billion VND", frequency="month", **DOING
    )
    form = rounds.make_form(code="REV-M", name=Words(en="Revenue"), indicators=[indicator], **DOING)
    paper = _paper(other, "04-NQ/TU", circulation=Circulation.PUBLISHED)
    addressed = _paper(other, "05-NQ/TU", recipients=[own])
    named = _paper(own, "06-NQ/TU", circulation=Circulation.NAMED, readers=[*province.people.values()])
    return {
        "own": _of_unit(province, own, form, "own"),
        "outside": _of_unit(province, other, form, "outside"),
        "restricted": _restricted(own, indicator),
        "published": _of_document(paper),
        "addressed": _of_document(addressed),
        "named": _of_document(named),
    }


def _neighbour() -> Unit:
    return org.establish(
        kind="provincial_party_committee", name=Words(vi="Tỉnh ủy Bình Sơn", en="Binh Son Provincial Party Committee"),
        valid_from=REFORM, parents={}, **DOING,
    )  # fmt: skip


def _of_unit(province: Province, unit: Unit, form: Form, word: str) -> Held:
    indicator = form.lines.get().indicator
    paper = _paper(unit, "02-NQ/TU")
    figure, target = _aimed(paper, unit, indicator)
    # A task addresses its document to the unit that must do it; the document of `paper` stays internal to its own.
    tasking = _clause(_paper(unit, "07-NQ/TU"))
    task = commitments.assign(clause=tasking, task="Review households", unit=unit, due_date=DAY, **DOING)
    meeting = _meeting(unit)
    passage = _passage(unit, f"{word}: {REPORT}")
    award = awards.record_award(kind="certificate_of_merit", count=1, owner_unit=unit, recipient="Somebody", **DOING)
    person = people.register_person(name=f"Person {word}", **DOING)
    held = _held(paper, passage, task, meeting)
    post = people.establish_post(unit=unit, label=Words(vi="Bí thư", en="Secretary"), **DOING)
    tenure = people.appoint(person=person, post=post, valid_from=REFORM, **DOING)
    proposal = archive.propose_expunging(original=passage.rendition.original, reason="by mistake", **DOING)
    account = people.create_account(username=word, password="clew-tests", **DOING)
    grant = people.grant(account=account, role="member", unit=unit, hierarchy="party", valid_from=REFORM, **DOING)
    ids = {
        "unit_id": unit.pk, "person_id": person.pk, "account_id": account.pk, "grant_id": grant.pk,
        "tenure_id": tenure.pk, "proposal_id": proposal.pk,
        "indicator_id": indicator.pk, "figure_id": figure.pk, "award_id": award.pk, **_report(unit, word),
        **_duty(form, unit), "change_id": _renamed(unit),
    }  # fmt: skip
    used = {
        "unit": unit.pk, "person": person.pk, "indicator": indicator.pk, "figure": figure.pk, "target": target.pk,
    }  # fmt: skip
    return replace(held, ids=held.ids | ids, used=held.used | used)


def _duty(form: Form, unit: Unit) -> dict[str, int]:
    """What the unit owes to itself, so that whoever is over it approves."""
    level = rounds.LevelGiven(unit.versions.get().kind, DAY)
    round_ = rounds.open_round(
        form=form, name=Words(en="August"), period="2025-08", under=unit, hierarchy="party", levels=[level], **DOING
    )
    duty = round_.duties.get(unit=unit)
    return {"round_id": round_.pk, "duty_id": duty.pk, "form_id": form.pk, "line_id": form.lines.get().pk}


def _restricted(unit: Unit, indicator: Indicator) -> Held:
    """Units, persons, figures and awards have no circulation; reports take the one of their unit."""
    paper = _paper(unit, "03-NQ/TU", circulation=Circulation.NAMED)
    task = commitments.assign(clause=_clause(paper), task="Look into it", assignee_text="Somebody", **DOING)
    return _held(
        paper,
        _passage(unit, f"restricted: {REPORT}", circulation=Circulation.NAMED),
        task,
        _meeting(unit, ordinal=3, circulation=Circulation.NAMED),
    )


def _held(paper: Document, passage: Passage, task: Commitment, meeting: Conference) -> Held:
    held = _of_document(paper)
    item = conferences.add_agenda_item(meeting, title=Words(vi="Việc thứ nhất", en="The first matter"), **DOING)
    ids = {
        "passage_id": passage.pk, "rendition_id": passage.rendition_id, "original_id": passage.rendition.original_id,
        "commitment_id": task.pk, "conference_id": meeting.pk, "item_id": item.pk,
    }  # fmt: skip
    return Held(held.ids | ids, held.used | {"commitment": task.pk, "conference": meeting.pk})


def _of_document(paper: Document) -> Held:
    return Held({"document_id": paper.pk}, {"document": paper.pk, "clause": _clause(paper).pk})


def _paper(unit: Unit, symbol: str, **changes: Any) -> Document:
    paper = documents.register(
        type="resolution", symbol=symbol, issuer=unit, date=date(2025, 9, 10), title=Words(vi="Nghị quyết"),
        owner_unit=unit, **changes, **DOING,
    )  # fmt: skip
    documents.add_version(paper, language="vi", text=TEXT, adopted=True, **DOING)
    documents.split_clauses(paper, **DOING)
    return paper


def _clause(paper: Document) -> Any:
    return paper.clauses.select_related("document").get(key=KEY)


def _aimed(paper: Document, unit: Unit, indicator: Indicator) -> tuple[Figure, Target]:
    target = indicators.set_target(
        indicator=indicator, unit=unit, period="2025", value=Decimal(100), clause=_clause(paper), **DOING
    )
    (figure,) = indicators.record_figures(rows=[FigureRow(indicator.pk, unit.pk, "2025-8M", Decimal(60))], **DOING)
    return figure, target


def _meeting(body: Unit, ordinal: int = 2, **changes: Any) -> Conference:
    return conferences.convene(body=body, kind="ordinary", ordinal=ordinal, date=DAY, **changes, **DOING)


def _passage(unit: Unit, text: str, **changes: Any) -> Passage:
    rendition = archive.receive(data=text.encode(), name="text.txt", unit_id=unit.pk, **changes, **DOING).rendition
    assert rendition is not None
    (passage,) = archive.mark_passages(rendition=rendition, spans=[(0, 5)], **DOING)
    return passage


def _report(unit: Unit, word: str) -> dict[str, int]:
    file = intake.IncomingFile("report.txt", f"{REPORT}\nReport {word}.".encode())
    report = intake.receive_report(file=file, unit=unit, **DOING).report
    assert report is not None
    intake.read_report(report=report, **DOING)
    return {"report_id": report.pk, "claim_id": Claim.objects.filter(report=report, kind="figures")[0].pk}


def _renamed(unit: Unit) -> int:
    plan = Plan(kind=Kind.RENAME, day=RENAMED, units=(unit,), name=Words(vi="Tên mới", en="A new name"))
    shown = effects_of(plan, DOING["by"]).mark(plan)
    return int(restructuring.carry_out(plan=plan, shown=shown, **DOING).pk)
