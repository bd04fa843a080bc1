# long: acts that were done and acts that were refused are told by the same tests of subject, passive and denial
"""Acts of deciding in a sentence: who agreed, approved, refused, postponed, assigned what, and with which votes."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import Actor, Actors
from clew_reader.clauses import denied_subject, is_foretold, is_subordinate, openings_after, with_particle
from clew_reader.cues import Mark
from clew_reader.deciders import decider_of, is_ahead, is_relative, may_decide
from clew_reader.signs import Signs

_APART = 3  # an article, a noun, a comma
_SUBJECT_WITHIN = 30  # words of a sentence between who decides and the verb
_BE_WITHIN = 3  # words between the word of a passive and its verb
_BEHIND = 6  # words behind a verb of the passive in which its subject stands
_COUNTED = 3  # words between a number and how so many voted
_SHARE = 6  # words between the share of those who voted and how they did
_VOTED = 10  # words between "voted" and what for
_AGENT = 20  # words between the word of a passive and its verb: who did it

# Acts that only a meeting or body does; acts that a person may do too; acts told for the record only.
MEETING = (
    "agreed", "approved", "adopted", "passed", "stated", "agreed_to_establish", "established", "agreed_to_adjust",
    "amended", "agreed_to_conclude", "agreed_to", "proposed", "noted", "elected", "requested",
)  # fmt: skip
_ANYONE = ("directed", "assigned", "accepted", "identified")
_OFFICE = ("elected", "agreed_to", "approved", "established", "adopted", "agreed_to_conclude")  # by holders of a post
_REFUSABLE = "approved"


@dataclass(frozen=True, slots=True)
class Act:
    """An act in words `[first, last)`; `verb` is where its verb stands."""

    value: str
    first: int
    last: int
    verb: int = 0
    by: Actor | None = None
    polarity: str | None = None
    unanimous: bool = False
    passive: bool = False
    holds_rest: bool = False  # what follows a colon is not its object


def find_act(signs: Signs, actors: Actors, first: int, last: int) -> Act | None:
    """The first act of deciding in a sentence."""
    opening = _minutes(signs, first, last)
    if opening is not None:
        return opening
    found: list[Act] = []
    marks = [*signs.marks.within(first, last, "polarity", "act", "outcome"), *with_particle(signs, first, last)]
    for mark in sorted(marks, key=lambda mark: mark.first):
        if mark.family == "outcome":
            act = _outcome(signs, actors, mark, first)
        elif mark.family == "polarity":
            act = _polar(signs, actors, mark, first, last)
        else:
            act = _plain(signs, actors, mark, first, last)
        if act is not None:
            found.append(act)
    stop = _next_act(signs, found)
    refused = [act for act in found if act.polarity is not None and act.verb < stop]
    parted = refused and any(signs.is_sign(place, ";") for place in range(found[0].last, refused[0].first))
    if parted and found[0].by is not None:
        return found[0]  # "thông qua Nghị quyết ...; chưa thông qua Đề án ...": each is read in its turn
    return _foremost(signs, refused) if refused else next(iter(found), None)


def _next_act(signs: Signs, found: list[Act]) -> int:
    """Where the same ones do something else: "adopted the plan, sent back the report and refused ..."."""
    if not found or found[0].polarity is not None:
        return len(signs.capitals)
    first = found[0]
    later = (
        act.verb for act in found[1:] if act.verb - first.last >= _apart(signs, act.verb) and _joins(signs, act.verb)
    )
    return next(later, len(signs.capitals))


def decisions_apart(signs: Signs, actors: Actors, first: int, last: int) -> list[tuple[int, int]]:
    """The main clauses of a sentence that each decide something of their own: "the motion was lost, and the plan was
    put off"; the whole sentence where there is but one.
    """
    starts = [first]
    for place in openings_after(signs, first, last):
        if find_act(signs, actors, starts[-1], place - 1) is None:
            continue
        act = find_act(signs, actors, place, last)
        again = act is not None and act.polarity is not None and signs.at(place, "it", "it.body", "he") is not None
        if again:
            continue  # "...; it was put off to May" tells the same once more
        near = act is not None and not any(signs.is_sign(inner, ";") for inner in range(place, act.verb))
        owned = act is not None and (act.passive or (act.by is not None and place <= act.by.first <= act.verb))
        if near and owned:
            starts.append(place)
    return list(zip(starts, [*starts[1:], last], strict=True))


def kept_back(signs: Signs, first: int, last: int) -> Act | None:
    """ "No prize was awarded to firms this year": who could have given it decided not to; up to the next comma."""
    given = signs.marks.first(first, last, "give")
    if given is None or not denied_subject(signs, given.first, first):
        return None
    stop = next((place for place in range(given.last, last) if signs.is_sign(place, ",;")), last)
    return Act(_REFUSABLE, first, stop, given.first, None, "refused", passive=True)


def _foremost(signs: Signs, refused: list[Act]) -> Act:
    """Of several signs in one clause, what was done in the end: "chưa xem xét ..., trả lại Đề án"."""
    first = refused[0]
    clause = [act for act in refused if not any(signs.is_sign(place, ";") for place in range(first.last, act.first))]
    back = next((act for act in clause if act.polarity == "referred_back"), None)
    denied = next((act for act in reversed(clause) if signs.at(act.verb, "denial") is not None), None)
    instead = (
        next((act for act in clause if act.polarity == "postponed"), None) if first.polarity == "undecided" else None
    )
    return back or instead or denied or first


def further_acts(signs: Signs, actors: Actors, act: Act, last: int) -> list[Act]:
    """What the same ones do later in the sentence: "elected ..., and considered ..., deciding to ..."."""
    found: list[Act] = []
    marks = [*signs.marks.within(act.last + 1, last, "act", "polarity"), *with_particle(signs, act.last + 1, last)]
    for mark in sorted(marks, key=lambda mark: mark.first):
        after = found[-1].last if found else act.last
        if (
            mark.first - after < _apart(signs, mark.first)
            or not _joins(signs, mark.first)
            or mark.label == "act.assigned"
        ):
            continue
        if mark.value in _ANYONE and not signs.is_sign(mark.first - 1, ";"):
            continue  # ", determined to ..." goes on with what was decided
        if mark.label.startswith("polarity"):
            found.append(Act(_REFUSABLE, mark.first, mark.last, mark.first, act.by, mark.value))
        elif mark.last < last and not signs.is_sign(mark.last, ",;."):
            denied = _denied(signs, mark, act.last)
            begin = mark.first - 1 if denied and signs.at(mark.first - 1, "denial") is not None else mark.first
            found.append(Act(named_act(mark.value), begin, mark.last, mark.first, act.by, denied))
    return found


def _apart(signs: Signs, place: int) -> int:
    """Words between two acts of the same ones, at least: a Swedish noun needs no article ("antog planen, avslog")."""
    return _APART if signs.knowledge(place).capitals else _APART - 1


def _joins(signs: Signs, place: int) -> bool:
    """Whether a verb goes on with the subject of the verb before: right after a comma, semicolon or "and"."""
    before = place - 1
    while signs.at(before, "adverb.act", "denial") is not None and not signs.is_sign(before, ",;"):
        before -= 1
    return signs.is_sign(before, ",;") or signs.at(before, "and", "clause.break") is not None


def _unanimous(signs: Signs, first: int, last: int) -> bool:
    return (
        signs.marks.first(first, last, "unanimous") is not None
        and signs.marks.first(first, last, "not.unanimous") is None
    )


def _minutes(signs: Signs, first: int, last: int) -> Act | None:
    """ "RESOLVED that ...", "Beslut: ...": minutes begin a decision without naming who decides."""
    mark = signs.at(first, "decided.start")
    if mark is None or mark.last >= last:
        return None
    follows = signs.is_sign(mark.last, ":") or signs.at(mark.last, "that", "unanimous") is not None
    if not follows:
        return None
    inner = signs.marks.first(mark.last, min(last, mark.last + 8), "act", "polarity")
    polarity = inner.value if inner is not None and inner.label.startswith("polarity") else None
    value = (_REFUSABLE if polarity else named_act(inner.value)) if inner is not None else "agreed"
    return Act(value, mark.first, mark.last, mark.first, None, polarity, _unanimous(signs, first, last))


def named_act(value: str) -> str:
    """The act as the records call it."""
    return {"agreed_to": "agreed", "noted": "accepted", "elected": "approved"}.get(value, value)


def _outcome(signs: Signs, actors: Actors, mark: Mark, first: int) -> Act | None:
    """ "The wind farm got the go-ahead", "Planen fick grönt ljus": what became of a matter, whoever decided it."""
    if mark.first <= first or is_subordinate(signs, actors, mark.first, first) or is_foretold(signs, mark.first, first):
        return None
    polarity = None if mark.value == _REFUSABLE else mark.value
    return Act(_REFUSABLE, mark.first, mark.last, mark.first, None, polarity, passive=True)


def _plain(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Act | None:
    # long: one row of tests that each ends the search
    value = mark.value
    whole = signs.marks.ending(mark.last, max(first, mark.last - 5), mark.label)
    if whole is not None and whole.first < mark.first:
        return None  # "antagit" within "har antagit" is read with it
    if value == "voted" and _votes_to(signs, mark, last):
        value = "agreed_to"
    if value not in MEETING and value not in _ANYONE:
        return None
    counted = range(max(first, mark.first - _SHARE), mark.first)
    shared = signs.at(mark.first, "for.votes") and any(signs.is_sign(place, "%/") for place in counted)
    # "100% đại biểu tán thành" is how they voted, "Nghị quyết ... được 100% đại biểu tán thành" what they did.
    if shared and (_undergone(signs, mark, first) is None or signs.at(first, "matter", "type") is None):
        return None
    if value == "agreed_to":
        inner = signs.marks.first(mark.last - 1, min(last, mark.last + 12), "act")
        value = inner.value if inner is not None and inner.value in MEETING else value
    if is_subordinate(signs, actors, mark.first, first) or signs.marks.first(first, mark.first, "cause.main"):
        return None
    unanimous = _unanimous(signs, first, last)
    denied = _denied(signs, mark, first)
    if denied is not None and _counts(signs, mark, first):
        return None  # "2 không biểu quyết" is how they voted
    be = _undergone(signs, mark, first)
    if be is not None and value == "agreed_to" and not signs.at(be - 1, "it") and be < mark.first:
        value = "agreed"  # "the protocol was agreed unanimously"
    impersonal = be is not None and signs.at(be - 1, "it") is not None
    if (denied or be is not None) and not impersonal and _moved_by(signs, actors, mark, first):
        return None
    if be is not None and (value in MEETING or value == "accepted"):
        return None if is_foretold(signs, be, first) else _passive(signs, actors, mark, be, value, denied, first, last)
    if denied is None and signs.marks.ending(mark.first, first, "not.act", "must", "moving") is not None:
        return None
    by = decider_of(signs, actors, mark.first, first, last, anyone=value in _ANYONE)
    if by is None and value in _OFFICE:
        by = decider_of(signs, actors, mark.first, first, last, anyone=True)
    if by is None and value in MEETING and _stands_alone(signs, mark, first):
        return Act(named_act(value), mark.first, mark.last, mark.first, None, denied, unanimous)
    if by is None or not _has_object(signs, actors, value, mark, last):
        return None
    if is_ahead(signs, by, mark) or is_relative(signs, by, mark):
        return None
    holds = value in ("stated", "agreed") and denied is None
    return Act(named_act(value), mark.first, mark.last, mark.first, by, denied, unanimous, holds_rest=holds)


def _passive(
    signs: Signs, actors: Actors, mark: Mark, be: int, value: str, denied: str | None, first: int, last: int
) -> Act | None:
    """ "The accounts were approved", "It was further agreed to ...", "Nghị quyết này được HĐND tỉnh thông qua"."""
    unanimous = _unanimous(signs, first, last)
    if denied is None and signs.knowledge(be).head_first:
        before = signs.at(be - 1, "denial")
        denied = "undecided" if before and before.label == "denial.yet" else "refused" if before else None
    denied = denied or ("refused" if denied_subject(signs, mark.first, first) else None)
    sayer = be - 1 if signs.at(be - 1, "it") is not None else None
    impersonal = sayer is not None or (value == "agreed_to" and be == mark.first)
    named = signs.marks.first(first, be, "matter", "type") is not None and value != "agreed_to"
    if not named and be == mark.first and value != "agreed_to":  # "därefter antogs äldreprogrammet"
        named = signs.marks.first(mark.last, min(last, mark.last + _BEHIND), "matter", "type") is not None
    nobody = value == "elected" and denied_subject(signs, mark.first, first)
    after = actors.after(mark.last, last) if value == "elected" and not signs.knowledge(first).capitals else None
    chosen = after is not None and after.kind == "person"  # "Till ny ordförande valdes Anna Berg"
    subject = named or nobody or chosen or _person_before(actors, be, first)
    if not impersonal and not (subject and mark.first - first <= 2 * _SUBJECT_WITHIN):
        return None
    by = next((actor for place in range(be, mark.first) if (actor := actors.by_first.get(place)) is not None), None)
    if by is not None and not may_decide(signs, by, anyone=False):
        by = None
    if impersonal and denied is None:
        begin = sayer if sayer is not None else mark.first
        return Act(named_act(value), begin, mark.last, mark.first, None, None, unanimous, passive=True)
    if not impersonal or denied is not None:
        return Act(named_act(value), mark.first, mark.last, mark.first, by, denied, unanimous, passive=True)
    return None


def _votes_to(signs: Signs, mark: Mark, last: int) -> bool:
    """ "voted on Tuesday night to close", "voted by 31 votes to 4 to sell": a time or a count stands between."""
    soon = range(mark.last, min(last - 1, mark.last + _VOTED))
    return any(signs.at(place, "to") is not None and signs.at(place + 1, "do.base") is not None for place in soon)


def _counts(signs: Signs, mark: Mark, first: int) -> bool:
    """Whether a number and its voters stand right before: how many voted so, "25 đại biểu không tán thành"."""
    for place in range(mark.first - 1, max(first, mark.first - _COUNTED) - 1, -1):
        word = signs.words.lower[place]
        if word.isdecimal():
            votes = place + 1 == mark.first or signs.at(place + 1, "votes", "generic.body", "decider") is not None
            return votes and len(word) < 4 and not (place > first and signs.touching(place - 1))
    return False


def _moved_by(signs: Signs, actors: Actors, mark: Mark, first: int) -> bool:
    """ "Councillor Hall proposed that the item be deferred": asked by somebody, not decided."""
    moved = signs.marks.first(first, mark.first, "moving")
    if moved is None or signs.at(moved.first - 1, "article") or _noun_of_moving(signs, moved, first):
        return False
    return actors.before(moved.first, first) is not None


def _person_before(actors: Actors, be: int, first: int) -> bool:
    """Whether a person is the subject: "Cllr Moyles was nominated"."""
    actor = actors.before(be, first)
    return actor is not None and actor.kind == "person"


def _undergone(signs: Signs, mark: Mark, first: int) -> int | None:
    """Where the word of the passive stands: "was further agreed", "được HĐND tỉnh thông qua", "fastställs" itself."""
    ending = signs.knowledge(mark.first).passive
    if (
        ending
        and mark.value != "agreed"
        and any(signs.words.lower[place].endswith("s") for place in range(mark.first, mark.last))
    ):
        return mark.first
    place = mark.first
    least = max(first, mark.first - (_AGENT if signs.knowledge(mark.first).head_first else 4))
    while place > least:
        if signs.marks.ending(place, first, "be") is not None:
            return place - 1
        if not signs.knowledge(place).head_first and not signs.at(place - 1, "adverb.act", "adverb", "unanimous"):
            return None
        if signs.is_sign(place - 1, ";:."):
            return None
        place -= 1
    return None


def _denied(signs: Signs, mark: Mark, first: int) -> str | None:
    """Whether the act is denied: "did not formally approve", "godkändes inte", "chưa thông qua"."""
    for place in range(mark.first - 1, max(first, mark.first - 4) - 1, -1):
        if signs.at(place, "denial.yet") is not None:
            return "undecided"
        if signs.at(place, "denial") is not None:
            return "refused"
        if not signs.at(place, "adverb.act", "be", "adverb"):
            break
    after = signs.knowledge(mark.first).passive and signs.at(mark.last, "denial") is not None
    return "refused" if after else None


def _stands_alone(signs: Signs, mark: Mark, first: int) -> bool:
    """A clause of a resolution or a line of minutes that opens with the act: "Tán thành Báo cáo ...", "Approved."."""
    start = first
    while start < mark.first and (signs.at(start, "denial", "be", "adverb.act") is not None):
        start += 1
    return start == mark.first and signs.starts_sentence(first) and signs.capital(first)


def _has_object(signs: Signs, actors: Actors, value: str, mark: Mark, last: int) -> bool:
    soon = min(last, mark.last + 10)
    if value == "accepted":
        return signs.marks.first(mark.first, soon, "opinion.word") is not None
    if value == "identified":
        return signs.marks.first(mark.last, soon, "task.word") is not None
    if value in ("directed", "assigned"):
        return bool(actors.list_at(mark.last, last)[1])
    if mark.last < last and signs.is_sign(mark.last + 1, "%"):
        return False  # "has passed 91%"
    return mark.last < last and signs.at(mark.last, "vague") is None


def _polar(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Act | None:
    """A refusal, postponement or referral: of a matter that is named, or by a body."""
    if _counts(signs, mark, first) or is_subordinate(signs, actors, mark.first, first):
        return None  # "1 phiếu không tán thành", "25 đại biểu không tán thành"
    alone = _stands_alone(signs, mark, first)
    matter = signs.marks.first(first, last, "matter", "type") is not None
    by = None if alone else decider_of(signs, actors, mark.first, first, last, anyone=False)
    ended = mark.last >= last or signs.is_sign(mark.last, ",;.:")
    if ended and mark.value == "undecided" and signs.knowledge(first).head_first and signs.at(first, "matter"):
        by = None  # "Việc chuyển hồ sơ sang cơ quan điều tra chưa đặt ra": the matter itself is the subject
    if _moved_by(signs, actors, mark, first):
        return None
    if by is not None and _undergoes(signs, mark, by):
        by = None
    if alone and (matter or mark.last - first <= 3):
        return Act(_REFUSABLE, mark.first, mark.last, first, None, mark.value, _unanimous(signs, first, last), True)
    by_someone = by is None and signs.at(mark.last, "by.passive") and actors.after(mark.last + 1, last)
    if by_someone and signs.marks.ending(mark.first, first, "be") is not None:
        return Act(_REFUSABLE, mark.first, mark.last, mark.first, None, mark.value, passive=True)
    if by is None and (not matter or signs.marks.first(first, mark.first, "matter", "type", "be") is None):
        return None
    if signs.marks.ending(mark.first, first, "to") is not None and by is None:
        return None
    if by is None and signs.knowledge(first).capitals and not signs.knowledge(first).head_first:
        verb = range(max(first, mark.first - _BE_WITHIN), mark.last)
        inserted = any(signs.is_sign(place, ",") for place in verb)
        if inserted and not any(signs.at(place, "be", "past") for place in verb):
            return None  # "the new system, twice put off already, ..."
    passive = by is None or signs.marks.ending(mark.first, first, "be") is not None
    passive = passive or (by is not None and signs.at(by.first - 1, "be") is not None and by.first > first)
    return Act(_REFUSABLE, mark.first, mark.last, mark.first, by, mark.value, _unanimous(signs, first, last), passive)


def _undergoes(signs: Signs, mark: Mark, by: Actor) -> bool:
    """ "Motionen om att sälja sågverket avslogs": what stands before a verb in the passive form does not decide."""
    ending = signs.knowledge(mark.first).passive
    passive = mark.value != "undecided" and bool(ending) and signs.words.lower[mark.last - 1].endswith("s")
    return passive and by.last <= mark.first


def _noun_of_moving(signs: Signs, moved: Mark, first: int) -> bool:
    """ "Đề nghị của Sở ... không được chấp thuận": the motion itself is the subject."""
    return signs.knowledge(first).head_first and moved.first == first
