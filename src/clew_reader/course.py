# long: one walk with one frame; the kinds of sentence hand the frame to each other
"""Stage 10, the course of the text: what each sentence does (decides, sets tasks, asks for comments, judges, reports
what was discussed, awards), and what it hands on to the sentences after it.

Later stages make the records: decisions.py, commitments.py, assessments.py, opinions.py, awards.py. A sentence without
a sign of its own does what the sentence that opened its stretch announced ("... requested that ...", "limitations:").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from clew_reader.actors import BODY, CLASS, GENERIC, PERSON, Actor, Actors
from clew_reader.asking import Ask, find_ask
from clew_reader.blocks import HEADING, ITEM, ROW
from clew_reader.deciding import Act, find_act
from clew_reader.due import find_due
from clew_reader.openings import ends_in_colon, is_meeting, names_goals, opens_with_verb
from clew_reader.pieces import cut, length, trimmed
from clew_reader.sentences import Sentence
from clew_reader.signs import Signs

TASK, COMMENTS, DECISION, JUDGEMENT, TOPIC, AWARD = "task", "comments", "decision", "judgement", "topic", "award"
GOAL = "goal"  # of a frame of tasks: what stands under a heading of goals
_FRAGMENT = 60  # characters that a sentence without a verb of doing needs to go on with tasks
JUDGED = ("limitation", "difficulty", "cause", "lesson", "forecast")


@dataclass(frozen=True, slots=True)
class Step:
    """What a stretch of words `[first, last)` does. `ask`, `act` and `frame` say what it was read from."""

    kind: str
    first: int
    last: int
    ask: Ask | None = None
    act: Act | None = None
    type: str | None = None  # of a judgement that its frame settles
    opened: bool = True  # whether the stretch itself holds the sign; False: it goes on with what was opened before


@dataclass(slots=True)
class Frame:
    """What the following sentences do unless they show another sign."""

    kind: str | None = None
    block: int = -1
    ask: Ask | None = None
    act: Act | None = None
    type: str | None = None
    lists: bool = False  # opened with a colon: list items and paragraphs after it belong to it


@dataclass
class Course:
    """Walks through a text and keeps the frame."""

    signs: Signs
    actors: Actors
    skipped: frozenset[int]  # numbers of blocks that are page furniture, titles or captions
    headings: frozenset[int] = frozenset()  # numbers of blocks that are headings, whatever their form
    frame: Frame = field(default_factory=Frame)
    decided: tuple[int, Act] | None = None  # block and act of the last decision

    def steps(self) -> Iterator[Step]:
        for sentence in self.signs.outline.sentences:
            stretch = self.signs.stretch(sentence)
            block = self.signs.outline.blocks[sentence.block]
            if not stretch or block.kind == ROW or sentence.block in self.skipped:
                continue
            if (
                block.kind == HEADING
                or sentence.block in self.headings
                or (self.signs.is_sign(stretch.start, "§") and block.end - block.start <= 120)
            ):
                self._heading(sentence, stretch)
                continue
            yield from self._sentence(sentence, stretch.start, stretch.stop)

    # --- headings and frames

    def _heading(self, sentence: Sentence, stretch: range) -> None:
        """A heading opens a stretch of tasks or of judgements; any other heading closes what was open."""
        section = self.signs.marks.first(stretch.start, stretch.stop, "section")
        tasks = self.signs.marks.first(stretch.start, stretch.stop, "open.tasks")
        decided = self.signs.marks.first(stretch.start, stretch.stop, "deciding", "act.agreed_to")
        if tasks is not None and (section is None or section.value == "result"):
            self.frame = Frame(TASK, sentence.block, Ask(stretch.stop, None, (), "none"), lists=True)
        elif decided is not None and len(stretch) <= 6:
            by = self.actors.before(decided.first, stretch.start)
            act = Act("agreed", stretch.start, stretch.stop, by=by)
            self.frame = Frame(DECISION, sentence.block, act=act, lists=True)
        elif names_goals(self.signs, stretch) and section is None:
            self.frame = Frame(TASK, sentence.block, Ask(stretch.stop, None, (), "none"), type=GOAL, lists=True)
        elif section is not None:
            self.frame = Frame(JUDGEMENT, sentence.block, type=section.value, lists=True)
        else:
            self.frame = Frame()

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether the open frame still holds in this block."""
        frame = self.frame
        if frame.kind is None:
            return False
        if sentence.block == frame.block:
            return True
        if frame.kind == TASK:
            return True
        return frame.lists and (
            self.signs.outline.blocks[sentence.block].kind == ITEM or sentence.block == frame.block + 1
        )

    # --- one sentence

    def _sentence(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        # long: one table of precedence among the kinds of sentence, read from top to bottom
        signs = self.signs
        if not self._goes_on(sentence):
            self.frame = Frame()
        if signs.marks.first(first, last, "award") and signs.marks.first(first, last, "give"):
            self.frame = Frame()
            yield Step(AWARD, first, last)
            return
        ask = find_ask(signs, self.actors, first, last)
        act = find_act(signs, self.actors, first, last)
        item = self._decided_item(sentence, first, last)
        if item is not None:
            for start, stop in self._points(first, last):
                yield Step(DECISION, *trimmed(signs, start, stop), act=item, opened=False)
            if ask is not None and ask.start < last:
                yield Step(TASK, ask.start, last, ask=ask)
            return
        if ask is not None and ask.comments:
            yield from self._comments(sentence, ask, first, last)
        elif act is not None and self._told_before(act, first):
            stop = max((place for place in range(first, act.first) if signs.is_sign(place, ",;")), default=first)
            yield from self._topics(sentence, first, stop)
            yield from self._decision(sentence, act, None, stop + 1, last)
        elif act is not None and (ask is None or act.first < ask.verb or act.polarity is not None):
            yield from self._decision(sentence, act, ask, first, last)
        elif ask is not None and self._narrates(ask, first, last):
            if act is None or act.by is None or act.by.kind != BODY:
                yield from self._judgement(sentence, first, last)
            else:
                start, stop = next(
                    (piece for piece in cut(signs, first, last) if piece[0] <= act.verb < piece[1]), (first, last)
                )
                yield Step(DECISION, max(start, act.by.first), stop, act=act)
        elif ask is not None:
            if act is not None and act.value == "directed" and act.by is not None and act.by.kind == BODY:
                start, stop = next(
                    (piece for piece in cut(signs, first, last) if piece[0] <= act.verb < piece[1]), (first, last)
                )
                yield Step(DECISION, max(start, act.by.first), stop, act=act)
            yield from self._tasks(sentence, ask, last)
        elif self._discusses(first, last):
            yield from self._topics(sentence, first, last)
        elif self.frame.kind == DECISION and self._goes_on(sentence):
            yield Step(DECISION, *trimmed(signs, first, last), act=self.frame.act, opened=False)
        elif self.frame.kind == TOPIC:
            for piece in cut(signs, first, last):
                yield Step(TOPIC, *piece, opened=False)
        elif self._aims(first, last):
            yield Step(TASK, first + 1, last, ask=Ask(first, None, (), "none"), opened=False)
        elif self.frame.kind == COMMENTS and self._goes_on(sentence) and not self._section(first, last):
            return
        elif self.frame.kind == TASK and self._is_task(sentence, first, last):
            self.frame.block = sentence.block
            yield from self._more_tasks(first, last)
        elif self._owes(first, last) is not None:
            yield from self._own_task(sentence, first, last)
        else:
            yield from self._judgement(sentence, first, last)

    def _narrates(self, ask: Ask, first: int, last: int) -> bool:
        """Whether a report only tells that a body directed others: outside tasks, and without a time by which."""
        told = ask.value == "directed" and ask.by is not None and ask.by.kind in (BODY, CLASS)
        return told and self.frame.kind != TASK and find_due(self.signs, first, last) is None

    def _points(self, first: int, last: int) -> list[tuple[int, int]]:
        """The points of a decision that stand line by line in one block: each line begins with "att"."""
        starts = [first]
        for place in range(first + 1, last):
            gap = self.signs.text[self.signs.words.ends[place - 1] : self.signs.words.starts[place]]
            if "\n" in gap and self.signs.at(place, "item.start") is not None:
                starts.append(place)
        return list(zip(starts, [*starts[1:], last], strict=True))

    def _decided_item(self, sentence: Sentence, first: int, last: int) -> Act | None:
        """A point of a decision opened before: "att godkänna ...", "1. That the fees ..."."""
        listed = self.frame.kind == DECISION and self.frame.lists and self._goes_on(sentence)
        opens = self.signs.at(first, "item.start") is not None and self.signs.starts_sentence(first)
        item = self.signs.outline.blocks[sentence.block].kind == ITEM
        next_block = sentence.block - self.frame.block == 1 and not self._appraises(first, last)
        if listed and (opens or item or next_block):
            self.frame.block = sentence.block
            return self.frame.act
        if (
            opens
            and self.decided is not None
            and sentence.block - self.decided[0] <= 1
            and not self.signs.capital(first)
        ):
            self.decided = (sentence.block, self.decided[1])
            return self.decided[1]
        return None

    def _comments(self, sentence: Sentence, ask: Ask, first: int, last: int) -> Iterator[Step]:
        """A request to discuss or comment; what else stands in the sentence is what to produce."""
        pieces = cut(self.signs, first, last)
        for number, (start, stop) in enumerate(pieces):
            if start <= ask.verb < stop:
                begin = ask.by.first if ask.by is not None and ask.by.first >= start else min(ask.start, ask.verb)
                begin = max(begin, start)
                for _, more in pieces[number + 1 :]:
                    if opens_with_verb(self.signs, _, more):
                        break
                    stop = more  # what is to be discussed goes on
                yield Step(COMMENTS, begin, stop, ask=ask)
            elif start > ask.verb and (follows := self._so_that(start, stop)) is not None:
                yield Step(TASK, follows.start, stop, ask=follows)
            elif start > ask.verb and opens_with_verb(self.signs, start, stop):
                yield Step(TASK, start, stop, ask=ask, opened=False)
            elif len(pieces) > 2 and self._purposes(pieces[0][0], stop):
                yield Step(TASK, start, stop, ask=Ask(first, None, (), "none"), opened=False)
        self.frame = Frame(COMMENTS, sentence.block, ask)

    def _so_that(self, first: int, last: int) -> Ask | None:
        """ "... so that the committee can complete the plan": what comes of the discussion is a task of that body."""
        so = self.signs.at(first, "so.that")
        if so is None:
            return None
        _, named = self.actors.list_at(so.last, last)
        return Ask(named[0].first, None, tuple(named), "stated", verb=first) if named else None

    def _purposes(self, first: int, last: int) -> bool:
        """A row of aims that opens with "To ..." and is cut by semicolons."""
        mark = self.signs.at(first, "aim")
        return mark is not None and self.signs.starts_sentence(first)

    def _decision(self, sentence: Sentence, act: Act, ask: Ask | None, first: int, last: int) -> Iterator[Step]:
        signs = self.signs
        self.decided = (sentence.block, act)
        colon = next((place for place in range(act.last, min(last, act.last + 12)) if signs.colon(place)), None)
        if colon is not None and colon + 6 < last and act.holds_rest:
            # "Regarding the report, the board agreed: ..." what follows is what was found, not what was decided.
            yield Step(DECISION, *trimmed(signs, first, colon), act=act)
            self.frame = Frame()
            yield from self._sentence(sentence, colon + 1, last)
            return
        later = ask if ask is not None and ask.verb > act.last else None
        stop = last
        if later is not None:
            by = later.by
            stop = min(later.start, by.first if by is not None and by.first > act.last else later.verb)
        pieces = cut(signs, first, stop)
        held = False
        for start, end in (part for piece in pieces for part in self._infinitives(act, *piece)):
            if start <= act.verb < end:
                named = act.by is not None and act.by.first >= start
                begin = act.by.first if act.by is not None and named else start if act.passive else act.verb
                if end - act.last < 2 and signs.at(start, "agenda", "lead.away", "for.whom"):
                    begin = start  # "Regarding the scheme, the board did not agree": the only words that name it
                yield Step(DECISION, *trimmed(signs, begin, end), act=act)
                held = True
            elif held:
                yield Step(DECISION, start, end, act=act, opened=False)
        opens = signs.colon(last - 1)
        self.frame = Frame(DECISION, sentence.block, act=act, lists=True) if opens else Frame()
        if later is not None:
            yield from self._tasks(sentence, later, last)

    def _infinitives(self, act: Act, first: int, last: int) -> list[tuple[int, int]]:
        """Several objects of one verb: "agreed to issue a resolution, to adjust the plan and to set up a board"."""
        signs = self.signs
        starts = [first]
        for place in range(max(first, act.last), last - 2):
            joined = place + 1 if signs.is_sign(place, ",") else place
            if (mark := signs.at(joined, "and")) is not None:
                joined = mark.last
            if (
                joined > place
                and joined + 1 < last
                and signs.words.lower[joined] == "to"
                and signs.at(joined + 1, "do.base")
            ):
                starts.append(joined)
        ends = [*starts[1:], last]
        return (
            [trimmed(signs, start, end) for start, end in zip(starts, ends, strict=True)]
            if len(starts) > 1
            else [(first, last)]
        )

    def _tasks(self, sentence: Sentence, ask: Ask, last: int) -> Iterator[Step]:
        """The tasks that a sentence sets, and the frame for those that follow."""
        self.frame = Frame(TASK, sentence.block, ask, lists=ends_in_colon(self.signs, last))
        if ask.start < last:
            yield Step(TASK, ask.start, last, ask=ask)

    def _more_tasks(self, first: int, last: int) -> Iterator[Step]:
        yield Step(TASK, first, last, ask=self.frame.ask, opened=False)

    def _own_task(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        """A task without an asking verb: "The office must ...", "Clerk to ..."."""
        owing = self._owes(first, last)
        assert owing is not None
        ask = Ask(first, None, (owing,) if owing.kind != GENERIC else (), "stated", verb=first)
        self.frame = Frame(TASK, sentence.block, ask)
        yield Step(TASK, first, last, ask=ask)

    def _owes(self, first: int, last: int) -> Actor | None:
        """Who stands right before a word of duty ("must", "ska", "có trách nhiệm"), in the main clause."""
        signs = self.signs
        for mark in signs.marks.within(first, last, "must", "ask.passive"):
            actor = self.actors.before(mark.first, first) or self._inverted(mark.last, last)
            if actor is None and signs.at(mark.first, "must.strong") is not None:
                actor = self._named_before(mark.first, mark.last, first, last)
            if actor is None or (actor.kind == GENERIC and not signs.at(actor.last, "must")):
                continue
            leading = actor.first - first
            if leading <= 12 and not any(signs.is_sign(place, ";") for place in range(first, actor.first)):
                return actor
        return None

    def _inverted(self, place: int, last: int) -> Actor | None:
        """ "Under 2025 ska förvaltningen prioritera ...": who owes stands after the verb."""
        actor = self.actors.after(place, last) if not self.signs.knowledge(place).capitals else None
        return actor if actor is not None and self.signs.at(actor.last, "do.base", "adverb") is not None else None

    def _named_before(self, first: int, after: int, start: int, last: int) -> Actor | None:
        """Whoever stands before a strong word of duty and a verb: "Every partner must publish its plan"."""
        signs = self.signs
        begin, _ = trimmed(signs, start, first)
        if not 0 < first - begin <= 6 or signs.at(after, "do.base") is None or signs.at(begin, "he", "first.person"):
            return None
        if any(
            signs.is_sign(place, ",;:") or signs.at(place, "that", "result", "lesson", "cause", "section")
            for place in range(begin, first)
        ):
            return None
        while signs.at(begin, "article") is not None and begin + 1 < first:
            begin += 1
        return Actor(begin, first, signs.written(begin, first), CLASS)

    def _is_task(self, sentence: Sentence, first: int, last: int) -> bool:
        """Whether a sentence goes on with tasks: it opens with a verb, owes something, or stands beside."""
        signs = self.signs
        if self.frame.type == GOAL:
            return True
        if signs.marks.first(first, min(last, first + 12), "end.tasks", "source", "role.presenter"):
            return False
        if self._appraises(first, last) or signs.marks.first(first, min(last, first + 4), "section.forecast"):
            return False
        start, stop = trimmed(signs, first, last)
        if start >= stop:
            return False
        if opens_with_verb(signs, start, stop) or signs.marks.first(start, stop, "must", "ask.passive"):
            return True
        if signs.at(start, "for.whom") is not None or self._addresses(start, stop) or self._times(start, stop):
            return True
        listed = signs.outline.blocks[sentence.block].kind == ITEM
        same = (sentence.block == self.frame.block or listed) and length(signs, start, stop) >= _FRAGMENT
        return same and not (
            signs.marks.first(start, min(stop, start + 25), "past") and signs.marks.first(start, stop, "result")
        )

    def _aims(self, first: int, last: int) -> bool:
        """A row of aims without a main clause: "To complete ...; speed up ...; implement ..."."""
        if not self._purposes(first, last) or first + 2 >= last or not opens_with_verb(self.signs, first + 1, last):
            return False
        return len(cut(self.signs, first, last)) > 2

    def _addresses(self, first: int, last: int) -> bool:
        """Someone is named and a verb in plain form follows: "All levels and sectors focus on ..."."""
        after, named = self.actors.list_at(first, last)
        return bool(named) and named[0].kind != GENERIC and opens_with_verb(self.signs, after, last)

    def _times(self, first: int, last: int) -> bool:
        """A time, a comma and a verb: "After the congress, focus on ..."."""
        if self.signs.at(first, "due.when", "due.after", "due.by", "lead.in", "for.whom", "aim") is None:
            return False
        comma = next((place for place in range(first, min(last, first + 25)) if self.signs.is_sign(place, ",")), None)
        return comma is not None and opens_with_verb(self.signs, comma + 1, last)

    def _appraises(self, first: int, last: int) -> bool:
        """Someone named speaks, and asks for nothing: the tasks are over."""
        signs = self.signs
        mark = signs.marks.first(first, last, "role.speaker", "role.presenter", "role.chair")
        actor = self.actors.before(mark.first, first) if mark is not None else None
        return actor is not None and actor.kind == PERSON

    # --- what was discussed

    def _discusses(self, first: int, last: int) -> bool:
        signs = self.signs
        if (start := signs.at(first, "discussing")) is not None and start.last < last:
            return signs.marks.first(first, last, "topics") is not None
        for mark in signs.marks.within(first, last, "discuss", "contribute"):
            if signs.at(mark.first - 1, "to", "must") and mark.first > first:
                continue
            actor = self.actors.before(mark.first, first) or self.actors.after(mark.last, last)
            opening = signs.starts_sentence(mark.first)
            if opening or (actor is not None and actor.kind in (GENERIC, CLASS, BODY) and is_meeting(signs, actor)):
                return True
        return False

    def _told_before(self, act: Act, first: int) -> bool:
        """Whether a row of topics stands before an act in one sentence: "discussed A; B and so agreed on C"."""
        pieces = cut(self.signs, first, act.first)
        return len(pieces) > 1 and self._discusses(first, act.first)

    def _topics(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        """The topics after the verb: each piece after a colon, or each part between semicolons, or the whole clause."""
        signs = self.signs
        mark = signs.marks.first(first, last, "discussing", "discuss", "contribute")
        assert mark is not None
        listed = signs.marks.first(mark.last, last, "topics")
        colon = next((place for place in range(mark.last, last) if signs.colon(place)), None)
        self.frame = Frame()
        if colon is not None and (listed is not None or colon - mark.last <= 12):
            self.frame = Frame(TOPIC, sentence.block, lists=colon >= last - 1)
            for piece in cut(signs, colon + 1, last):
                yield Step(TOPIC, *piece)
            return
        actor = self.actors.before(mark.first, first) or self.actors.after(mark.last, last)
        pieces = cut(signs, first, last)
        if len(pieces) == 1:
            start = actor.first if actor is not None and actor.last <= mark.first else mark.first
            yield Step(TOPIC, start, pieces[0][1])
            return
        for start, stop in pieces:
            if start <= mark.first < stop:
                begin = max(mark.last, actor.last if actor is not None else mark.last)
                yield Step(TOPIC, *trimmed(signs, begin, stop))
            elif start > mark.first:
                yield Step(TOPIC, start, stop)

    # --- judgements

    def _judgement(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        signs = self.signs
        section = self._section(first, last)
        if section is not None:
            type_, start = section
            opens = start >= last - 1
            self.frame = Frame(JUDGEMENT, sentence.block, type=type_, lists=opens or signs.colon(last - 1))
            if (
                type_ in ("cause", "lesson")
                and not self.frame.lists
                and not any(signs.colon(place) for place in range(first, start))
            ):
                self.frame = Frame()
            if start < last:
                yield Step(JUDGEMENT, start, last, type=type_)
            return
        if self.frame.kind == JUDGEMENT:
            own = (
                signs.marks.first(first, last, "result") is not None
                and signs.marks.first(first, last, self.frame.type or "") is None
            )
            turned = own and not self.frame.lists and signs.marks.first(first, last, "limitation") is None
            yield Step(JUDGEMENT, first, last, type=None if turned else self.frame.type, opened=False)
            return
        if self.frame.kind == TASK:
            self.frame = Frame()
        yield Step(JUDGEMENT, first, last)

    def _section(self, first: int, last: int) -> tuple[str, int] | None:
        """Words that announce shortcomings, causes or a forecast, and where what they announce starts."""
        signs = self.signs
        early = min(last, first + 30)
        mark = signs.marks.first(first, min(last, first + 5), "section.forecast")
        if mark is not None:
            announced = signs.at(mark.last - 1, "that") is not None or signs.is_sign(mark.last, ":,")
            return "forecast", mark.last if announced else first
        for mark in signs.marks.within(first, early, "section"):
            if mark.value == "result":
                continue
            contrasted = signs.marks.first(first, mark.first, "contrast") is not None or mark.first - first <= 3
            notably = signs.marks.first(mark.last, min(last, mark.last + 14), "notably")
            if not contrasted:
                continue
            if notably is not None and (signs.colon(notably.last - 1) or signs.colon(notably.last)):
                return mark.value, notably.last + (1 if signs.colon(notably.last) else 0)
            if mark.value in ("cause", "lesson") and mark.first - first <= 3:
                comma = signs.is_sign(mark.last, ",:")
                return mark.value, mark.last + 1 if comma else first
        return None
