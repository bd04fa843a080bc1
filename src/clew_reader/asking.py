# long: every form of asking hands the same few words on
"""Who asks whom to do something: "the Secretary requested that all agencies review ...", "giao Sở Tài chính ...",
"förvaltningen får i uppdrag att ...", "Clerk to write to ...".
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import BODY, CLASS, GENERIC, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.due import Due, find_due
from clew_reader.signs import Signs
from clew_reader.subjects import clause_of, subject_of

_SOON = 4  # words between the asked and the verb that says what to do
_COMMENTS_WITHIN = 16
_CHARGE_WITHIN = 14
_NOTE = 8  # words before "to" in a note of who does what
_WHEN = 10  # words of a time between the verb of asking and who is asked

_ACTIVE = ("ask.requested", "ask.proposed", "ask.directed", "ask.assigned")
_WISHED_BY = 2  # words between who wishes and the verb


@dataclass(frozen=True, slots=True)
class Ask:
    """An asking. What is asked starts at word `start`; `comments` where it is to discuss or give opinions."""

    start: int
    by: Actor | None
    assignees: tuple[Actor, ...]
    basis: str  # stated | none
    verb: int = 0
    comments: bool = False
    value: str = "requested"
    due: Due | None = None  # by when, where the opening says it for all that follows


def find_ask(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """The first asking of a sentence."""
    action = _action(signs, actors, first, last) or _to_do(signs, actors, first, last)
    action = action or _resolved(signs, actors, first, last) or _fronted(signs, actors, first, last)
    if action is not None:
        return action
    for mark in signs.marks.within(first, last, "ask"):
        if mark.label == "ask.passive" and mark.last < last and signs.words.lower[mark.last].isdecimal():
            ask = None  # "được giao 18.462 ha rừng": what they hold
        elif mark.label == "ask.passive":
            ask = _passive(signs, actors, mark, first, last)
        elif mark.label == "ask.wished":
            ask = _wished(signs, actors, mark, first, last)
        elif mark.label in _ACTIVE:
            ask = _active(signs, actors, mark, first, last)
        else:
            ask = None
        if ask is not None:
            return ask
    return None


def _action(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """ACTION: Clerk to obtain quotes"""
    please = signs.at(first, "please")
    if please is not None and signs.at(please.last, "do.base", "adverb") is not None:
        return Ask(please.last, None, (), "none", verb=first)
    mark = signs.at(first, "ask.action")
    if mark is None or not signs.is_sign(mark.last, ":") or mark.last + 2 >= last:
        return None
    start = mark.last + 1
    _, asked = actors.list_at(start, last)
    return Ask(start, None, tuple(asked), "stated" if asked else "none", verb=first, value="assigned")


def _fronted(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """ "From them I expect a plan by 31 March", "Av bolaget förväntas ett besked": who is asked."""
    lead = signs.at(first, "fronted")
    if lead is None:
        return None
    after, asked = actors.list_at(lead.last, last)
    if not asked and signs.at(lead.last, "they") is not None:
        after = lead.last + 1
    elif not asked:
        return None
    verb = signs.marks.first(after, min(last, after + _SOON), "ask", "ask.fronted", "forecast")
    if verb is None or verb.first > after + 2 or verb.last + 2 >= last:
        return None
    return Ask(first, None, tuple(asked), "stated" if asked else "none", verb=verb.first)


def _to_do(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """Clerk to write to the county council"""
    asked = named_to_do(signs, actors, first, last)
    return Ask(first, None, asked, "stated", verb=first, value="assigned") if asked else None


def named_to_do(signs: Signs, actors: Actors, first: int, last: int) -> tuple[Actor, ...]:
    """Who is named at the start of a note ("Clerk to write to ...", "area engineers to inspect ...")."""
    if signs.knowledge(first).head_first or not signs.knowledge(first).capitals or signs.at(first, "of", "type"):
        return ()
    after, asked = actors.list_at(first, last)
    if asked and (asked[0].kind == "generic" or signs.at(asked[0].first, "do.base") is not None):
        return ()
    if not asked:
        after = next((place for place in range(first, min(last, first + _NOTE)) if signs.at(place, "to")), last)
        if not first < after < last or signs.at(after - 1, "takes.to") or not signs.at(after - 1, "doer"):
            return ()
        begin = first + 1 if signs.at(first, "article") and first + 1 < after else first
        if signs.at(begin, "ask", "do.base", "first.person") is not None:
            return ()
        asked = [Actor(begin, after, signs.written(begin, after), CLASS)]
    if after + 1 >= last or signs.at(after, "to") is None or signs.at(after + 1, "do.base") is None:
        return ()
    return tuple(asked)


def _resolved(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """(3) That the Director report back by June"""
    opening = signs.at(first, "decided.start")
    start = opening.last if opening is not None else first
    that = signs.at(start, "that")
    if that is None or not signs.knowledge(first).capitals or signs.knowledge(first).head_first:
        return None
    after, asked = actors.list_at(that.last, last)
    if not asked:
        after, asked = _capitalised(signs, that.last, last)
    done = signs.at(after, "do.base", "ask.passive") if after < last else None
    if not asked or done is None or asked[0].kind == "generic":
        return None
    if signs.words.lower[after] == "be" and done.label != "ask.passive":
        return None
    return Ask(asked[0].first, None, tuple(asked), "stated", verb=first, value="assigned")


def _asks(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> bool:
    """Whether a verb of asking asks: no participle, no noun, no motion."""
    if signs.marks.ending(mark.first, first, "not.ask") is not None or _is_passive(signs, mark.first, first):
        return False
    if mark.label == "ask.assigned" and signs.knowledge(first).head_first and not _charges(signs, actors, mark, last):
        return False
    return mark.label != "ask.proposed" or not _moves(signs, mark.last, min(last, mark.last + 14))


def _capitalised(signs: Signs, first: int, last: int) -> tuple[int, list[Actor]]:
    """A name before a verb in its plain form, though no body is known by it: "that the Health Service publish ..."."""
    start = first + 1 if signs.at(first, "article") is not None else first
    for place in range(start + 1, min(last, start + _NOTE)):
        if signs.at(place, "do.base", "ask.passive") is not None and not signs.capital(place):
            named = any(signs.capital(inner) for inner in range(start, place)) or signs.at(place - 1, "doer")
            return (place, [Actor(start, place, signs.written(start, place), BODY)]) if named else (first, [])
    return first, []


def _passive(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Ask | None:
    subject = subject_of(signs, actors, mark, clause_of(signs, first, mark.first), last) if mark.last < last else None
    if not subject:
        return None
    soon = signs.marks.first(mark.last, min(last, mark.last + _COMMENTS_WITHIN), "opine.on") is not None
    if mark.label == "ask.passive" and signs.at(subject[0].first, "first.person") and signs.at(mark.first, "past"):
        return None  # "We were asked to borrow ...": told of what was asked
    asked = tuple(each for each in subject if signs.at(each.first, "he", "first.person") is None)
    basis = "stated" if asked else "none"
    start = min(subject[0].first, mark.first)
    return Ask(start, None, asked, basis, verb=mark.first, comments=soon and _takes_part(signs, list(subject)))


def _active(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Ask | None:
    # long: one row of tests that each ends the search
    if mark.last >= last or not _asks(signs, actors, mark, first, last):
        return None
    by = actors.before(mark.first, first)
    place = mark.last
    if by is None:
        inverted = actors.after(mark.last, last) if not signs.knowledge(first).capitals else None
        ends_in_that = signs.at(mark.last - 1, "that") is not None
        charged = mark.label == "ask.assigned" or ends_in_that or signs.at(mark.last, "that") is not None
        if inverted is not None and not charged and _says_what(signs, inverted.last, last):
            by, place = inverted, inverted.last
        elif mark.label == "ask.requested" and not signs.knowledge(first).capitals and _inverted(signs, mark.last - 1):
            by, place = _inverted(signs, mark.last - 1), mark.last + 1
        elif mark.first - first > 3 and (
            not _fresh(signs, mark.first) or (mark.label == "ask.proposed" and not charged)
        ):
            return None
    if mark.label == "ask.assigned" and not signs.knowledge(first).capitals:
        return _in_charge(signs, actors, mark, by, place, last)
    that = signs.at(place, "that")
    start = that.last if that is not None else place
    when, start = _when(signs, start, last)
    after, asked = actors.list_at(start, last)
    if not asked and mark.label != "ask.directed":
        after, asked = _phrase(signs, start, last, that is not None)
    if asked and asked[-1].kind == "person" and signs.at(after, "ask") is not None:
        return None  # "Phát biểu chỉ đạo, đồng chí A đề nghị ...": the second verb asks
    if mark.label == "ask.directed" and not asked and signs.at(start - 1, "to") is None:
        return None  # "has directed the early development": told, not asked
    if not (that is not None or _says_what(signs, after, last) or (asked and signs.knowledge(first).head_first)):
        return None
    soon = signs.marks.first(start, min(last, after + _COMMENTS_WITHIN), "opine.on") is not None
    comments = soon and (not asked or _takes_part(signs, asked)) and not _does_first(signs, asked, after, last)
    inner = signs.at(after, "ask.assigned", "ask.directed") if asked and signs.knowledge(first).head_first else None
    if inner is not None and (within := actors.list_at(inner.last, last)[1]):
        # "Kiến nghị Chủ tịch UBND tỉnh giao Sở Xây dựng ...": who is named last has to do it
        return Ask(inner.first, by, tuple(within), "stated", mark.first, comments, mark.value, when)
    begin = asked[0].first if asked and that is None else start
    if asked and any(signs.is_sign(inner, ";") for inner in range(start, after)):
        begin = after + 1 if signs.at(after, "to") is not None else after
    return Ask(begin, by, tuple(asked), "stated" if asked else "none", mark.first, comments, mark.value, when)


def _wished(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Ask | None:
    """ "I want the clerk to ...", "jag vill att nämnden ...": asked of whoever is named, not foretold of things."""
    by = actors.before(mark.first, first) or _inverted(signs, mark.first)
    if by is None or not by.last - _WISHED_BY <= mark.first <= by.last + _WISHED_BY or mark.last + 2 >= last:
        return None
    if signs.at(mark.last, "we", "they", "it", "to", "that") is not None:
        return None
    told = signs.at(mark.last - 1, "that") is not None
    after, asked = actors.list_at(mark.last, last)
    if len(asked) == 1 and not told and signs.at(mark.last, "every") is not None:
        asked = [Actor(mark.last, after, signs.written(mark.last, after), CLASS)]  # "every district secretary"
    if not asked:
        after, asked = _phrase(signs, mark.last, last, told)
        someone = signs.at(mark.last, "every") or signs.marks.first(mark.last, after, "doer", "collective", "every")
        if someone is None or not asked:
            return None
    if not told and not any(signs.at(place, "to") for place in range(after, min(last, after + 2))):
        return None
    return Ask(asked[0].first, by, tuple(asked), "stated", verb=mark.first)


def _inverted(signs: Signs, place: int) -> Actor | None:
    """The speaker behind a verb that comes first: "Nu ber jag er ..."."""
    named = signs.at(place + 1, "first.person")
    return Actor(place + 1, named.last, signs.written(place + 1, named.last), GENERIC) if named is not None else None


def _phrase(signs: Signs, start: int, last: int, told: bool) -> tuple[int, list[Actor]]:
    """Whoever stands between the asking and the verb, though unknown: "urge every parish council to name ..."."""
    begin = start + 1 if signs.at(start, "article") is not None else start
    no_noun = ("he", "they", "adverb", "due", "to", *(("do",) if begin == start else ()))
    if begin >= last or signs.at(begin, *no_noun) is not None:
        return start, []
    head_first = signs.knowledge(start).head_first
    for place in range(begin + 1, min(last, begin + _NOTE)):
        if signs.is_sign(place - 1, ",;:.") or signs.at(place - 1, "must", "past", "be", "that") is not None:
            return start, []
        verb = "do.base" if signs.knowledge(place).capitals or head_first else "do"
        plain = signs.at(place, verb) is not None and (head_first or told)
        if plain or (signs.at(place, "to") is not None and signs.at(place + 1, "do.base") is not None):
            if head_first and signs.at(begin, "doer") is None:
                return start, []
            return place, [Actor(begin, place, signs.written(begin, place), BODY)]
    return start, []


def _when(signs: Signs, start: int, last: int) -> tuple[Due | None, int]:
    """A time between the verb and who is asked ("đề nghị trong quý IV, cấp ủy các cấp ..."), and the word after it."""
    if signs.at(start, "due") is None:
        return None, start
    comma = next((place for place in range(start, min(last, start + _WHEN)) if signs.is_sign(place, ",")), None)
    return (find_due(signs, start, comma), comma + 1) if comma is not None and comma + 1 < last else (None, start)


def _charges(signs: Signs, actors: Actors, mark: Mark, last: int) -> bool:
    """Whether somebody, or the end of an opening, follows the verb: not "dự toán được giao và ..."."""
    if signs.colon(mark.last) or signs.at(mark.last, "to.whom"):
        return True
    after, asked = actors.list_at(mark.last, last)
    if not asked and signs.capital(mark.first) and signs.at(mark.last, "doer") is not None:
        return signs.marks.first(mark.last + 1, min(last, mark.last + _NOTE), "do.base") is not None
    return bool(asked) and asked[0].first - mark.last <= 1 and after < last


def _moves(signs: Signs, first: int, last: int) -> bool:
    """A motion, not a task: "Councillor Hall proposed that the item be deferred"."""
    decided = signs.marks.first(first, last, "act", "polarity")
    if decided is None:
        return False
    return decided.family == "polarity" or signs.at(decided.first - 1, "be") is not None


def _is_passive(signs: Signs, place: int, first: int) -> bool:
    """ "have been successfully led, directed": a participle, with adverbs or a row of participles between."""
    before = place - 1
    while before > first and place - before < 6 and (signs.at(before, "adverb") or signs.is_sign(before, ",")):
        before -= 1
    if signs.at(before, "be") is not None:
        return True
    # A row of verbs in the past ("led, directed, implemented") tells what was done.
    return signs.is_sign(place - 1, ",") and signs.at(place - 2, "ask.directed") is not None


def _in_charge(signs: Signs, actors: Actors, mark: Mark, by: Actor | None, place: int, last: int) -> Ask | None:
    """ "ger kommundirektören i uppdrag att ...", "uppdrar åt förvaltningen att ..."."""
    charge = signs.marks.first(place, min(last, place + _CHARGE_WITHIN), "in.charge")
    given = signs.at(mark.first, "give.charge")
    if charge is None and given is not None and given.last == mark.last:
        return None
    after, asked = actors.list_at(place, last)
    whom = signs.at(after, "to.whom") if asked and after < last else None
    if whom is not None:  # "uppdrog styrelsen åt direktören att ..."
        by, (_, asked) = asked[0], actors.list_at(whom.last, last)
    if not asked and by is not None:
        asked, by = [by], None
    start = asked[0].first if asked else place
    return (
        Ask(start, by, tuple(asked), "stated" if asked else "none", mark.first, value="assigned")
        if start < last
        else None
    )


def _says_what(signs: Signs, place: int, last: int) -> bool:
    """Whether a word of purpose or a verb of doing comes soon."""
    for inner in range(place, min(last, place + _SOON)):
        if signs.at(inner, "that", "do", "must", "adverb"):
            return True
        if signs.is_sign(inner, ".;"):
            return False
    return False


def _fresh(signs: Signs, place: int) -> bool:
    """Whether a clause starts here: after a comma, semicolon or "and"."""
    return signs.is_sign(place - 1, ",;:") or signs.at(place - 1, "and", "adverb") is not None


def _does_first(signs: Signs, asked: list[Actor], after: int, last: int) -> bool:
    """Whether a body is to do something before it gives an opinion: "đề nghị Sở Nội vụ cấp kinh phí và cho ý kiến"."""
    if not asked or asked[0].kind != BODY:
        return False
    verb = signs.marks.first(after, last, "do.base")
    said = signs.marks.first(after, last, "opine.on")
    return verb is not None and said is not None and said.first - verb.last >= _SOON


def _takes_part(signs: Signs, asked: list[Actor]) -> bool:
    """Whether those asked are the meeting or who sits in it."""
    return all(
        actor.kind != "class" or signs.at(actor.first, "generic.body", "head.persons") is not None for actor in asked
    )
