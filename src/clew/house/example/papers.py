"""The adopted papers of the example and the conferences that adopted them."""

from __future__ import annotations

from typing import Any

from clew.conferences import actions as conferences
from clew.conferences.models import Conference
from clew.documents import actions as documents
from clew.house.example.loading import Example, data, moment, words
from clew.people.models import Person


def load_papers(example: Example) -> None:
    """Papers with their texts split into clauses, then conferences with what they did with them."""
    told = data("papers")
    for paper in told["papers"]:
        _paper(example, paper)
    for paper in told["papers"]:
        if "implements" in paper:
            documents.relate(
                example.documents[paper["key"]], example.documents[paper["implements"]], kind="implements",
                **example.doing(paper["date"]),
            )  # fmt: skip
    for conference in told["conferences"]:
        _conference(example, conference)


def _paper(example: Example, told: dict[str, Any]) -> None:
    registered = documents.register_with_file(
        data=told["text"].strip().encode(), name=f"{told['symbol'].replace('/', '-')}.txt", language="vi",
        type=told["type"], symbol=told["symbol"], issuer=example.units[told.get("issuer", "committee")],
        owner_unit=example.units["committee"], term=example.terms[told["term"]], date=told["date"],
        title=words(told["title"]), **example.doing(told["date"]),
    )  # fmt: skip
    example.documents[told["key"]] = registered.document


def _conference(example: Example, told: dict[str, Any]) -> None:
    doing = example.doing(min(told["date"], moment(told["date"]).date()))
    conference = conferences.convene(
        example.units["committee"], kind=told["kind"], ordinal=told["ordinal"], term=example.terms[told["term"]],
        date=told["date"], title=words(told["title"]), place="Trung tâm Hội nghị tỉnh", **doing,
    )  # fmt: skip
    example.conferences[told["key"]] = conference
    items = [
        conferences.add_agenda_item(
            conference, title=words(item["title"]), document=example.documents.get(item.get("paper", "")), **doing
        )
        for item in told["agenda"]
    ]
    if told.get("planned"):
        return
    conferences.hold(conference, date=told["date"], serving=47, present=46, **doing)
    for key in told["chairs"]:
        _chair(conference, example.persons[key], doing)
    for item, told_item in zip(items, told["agenda"], strict=True):
        _settle(example, conference, item, told_item, doing)
    if "conclusion" in told:
        conferences.conclude(conference, conclusion=example.documents[told["conclusion"]], **doing)


def _chair(conference: Conference, person: Person, doing: dict[str, Any]) -> None:
    post = person.tenures.select_related("post").order_by("post__position").first()
    conferences.record_attendance(
        conference, name=person.name, role="chair", post=str(post.post.label) if post else "", person=person, **doing
    )


def _settle(example: Example, conference: Conference, item: Any, told: dict[str, Any], doing: dict[str, Any]) -> None:
    conferences.settle_item(item, outcome=told["outcome"], **doing)
    in_favour, against, abstaining = told.get("votes", (None, None, None))
    conferences.record_decision(
        conference, act=told["act"], object=told["title"]["vi"], outcome=told["outcome"],
        unanimous=told.get("unanimous", False), votes_for=in_favour, votes_against=against,
        votes_abstaining=abstaining, by_whom="Hội nghị", document=example.documents.get(told.get("paper", "")),
        agenda_item=item, **doing,
    )  # fmt: skip
