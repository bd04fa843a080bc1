"""The table of roles and verbs: who may what (DESIGN, "Who may what"), as data.

A verb is `room.verb`. A grant gives the verbs of its role on the unit of the grant and on all units below it.
Access functions of the rooms ask `Actor.may` and `Actor.units`; nothing else decides by role name.
"""

from __future__ import annotations

from typing import Final

_SEE: Final = frozenset(
    {
        "archive.see",
        "org.see",
        "people.see",
        "documents.see",
        "documents.see_addressed",
        "conferences.see",
        "awards.see",
        "indicators.see",
        "commitments.see",
        "rounds.see",
        "threads.see",
        "desk.see",
    }
)
_CLERK: Final = _SEE | {
    "intake.see",
    "intake.receive",
    "intake.confirm",
    "archive.receive",
    "people.appoint",
    "documents.register",
    "conferences.prepare",
    "awards.record",
    "indicators.record_figures",
    "indicators.set_targets",
    "commitments.assign",
    "commitments.report",
    "rounds.fill",
    "rounds.approve",
    "history.see",
}
_SEES_AS_CLERK: Final = _SEE | {"intake.see", "history.see"}

VERBS_BY_ROLE: Final[dict[str, frozenset[str]]] = {
    "clerk": _CLERK,
    "leader": _CLERK | {"conferences.conclude", "commitments.override", "indicators.override", "archive.expunge"},
    "member": frozenset(
        {"org.see", "people.see", "documents.see", "documents.see_addressed", "conferences.see", "awards.see",
         "commitments.see", "indicators.see", "threads.see", "desk.see"}
    ),
    "reporting_officer": frozenset(
        {"org.see", "people.see", "documents.see_addressed", "commitments.see", "indicators.see", "threads.see",
         "desk.see", "commitments.report", "indicators.record_figures", "archive.receive", "intake.receive",
         "rounds.see", "rounds.fill"}
    ),
    "statistician": frozenset(
        {"org.see", "indicators.see", "desk.see", "indicators.define", "indicators.set_targets",
         "indicators.record_figures", "org.change", "history.see", "rounds.see", "rounds.fill", "rounds.approve"}
    ),
    "inspector": _SEES_AS_CLERK,
    "petitions_officer": _SEES_AS_CLERK,
    "editor": frozenset({"org.see", "desk.see"}),
    "auditor": _SEES_AS_CLERK,
    "administrator": frozenset({"org.see", "desk.see", "people.see", "people.grant", "house.administer",
                                "archive.expunge"}),
}  # fmt: skip
"""Role -> verbs. Roles are the profile's; a profile may name fewer, never others."""
