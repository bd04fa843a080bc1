# long: one walk with one frame; the kinds of sentence hand the frame to each other
"""Stage 10, the course of the text: what each sentence does (decides, sets tasks, asks for comments, judges, reports
what was discussed, awards), and what it hands on to the sentences after it.

Later stages make the records: decisions.py, commitments.py, assessments.py, opinions.py, awards.py. A sentence without
a sign of its own does what the sentence that opened its stretch announced ("... requested that ...", "limitations:").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from clew_reader.actors import BODY, CLASS, Actor, Actors
from clew_reader.announcing import announced, is_candid, lists_failings
from clew_reader.asking import Ask, find_ask
from clew_reader.blocks import HEADING, ITEM, ROW
from clew_reader.deciding import Act, decisions_apart, find_act, kept_back
from clew_reader.due import find_due
from clew_reader.headings import frame_of_heading, numbers_article
from clew_reader.openings import opens_items, opens_with_verb, runs_into_items
from clew_reader.owing import (
    Duty,
    aims,
    appraises,
    find_duty,
    goes_on_with_tasks,
    labelled,
    opens_purposes,
    sets_to,
    so_that,
)
from clew_reader.pieces import cut, trimmed
from clew_reader.points import lines
from clew_reader.rulings import rulings
from clew_reader.sentences import Sentence
from clew_reader.signs import Signs
from clew_reader.steps import AGENDA, AWARD, COMMENTS, DECISION, GOAL, JUDGEMENT, TASK, TOPIC, Frame, Step
from clew_reader.topics import agenda, discusses, opens_topics, told_before, topics
from clew_reader.voices import opens_debate, voices

_ARTICLE = 220  # characters of the line that names an article and its subject
_NAMED = 12  # words of a line that names who has to do what follows
_OPENS = ("that", "to", "must", "ask.passive")
_TURN = 6  # words in which a sentence says that it turns to what went wrong
_REMARK = 8  # words of a sentence that only says how a decision was taken


@dataclass
class Course:
    """Walks through a text and keeps the frame."""

    signs: Signs
    actors: Actors
    skipped: frozenset[int]  # numbers of blocks that are page furniture, titles or captions
    headings: frozenset[int] = frozenset()  # numbers of blocks that are headings, whatever their form
    frame: Frame = field(default_factory=Frame)
    debate: bool = False  # whether members speak one after the other
    decided: tuple[int, Act] | None = None  # block and act of the last decision

    def steps(self) -> Iterator[Step]:
        signs = self.signs
        headed = -1  # the block whose words were a heading as a whole
        for sentence in signs.outline.sentences:
            stretch = self.signs.stretch(sentence)
            block = self.signs.outline.blocks[sentence.block]
            if not stretch or block.kind == ROW or sentence.block in self.skipped:
                continue
            if sentence.block == headed:
                continue
            if numbers_article(signs, stretch.start) and block.end - block.start <= _ARTICLE:
                headed, stretch = sentence.block, signs.words.within(block.start, block.end)
            if (
                sentence.block == headed
                or block.kind == HEADING
                or sentence.block in self.headings
                or (self.signs.is_sign(stretch.start, "§") and block.end - block.start <= 120)
            ):
                if self._names_who(sentence, stretch.start, stretch.stop):
                    continue
                self.frame = frame_of_heading(signs, self.actors, sentence, stretch)
                self.debate = opens_debate(signs, stretch.start, stretch.stop)
                continue
            yield from self._sentence(sentence, stretch.start, stretch.stop)

    # --- headings and frames

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
        signs = self.signs
        if not self._goes_on(sentence):
            self.frame = Frame()
        parts = decisions_apart(signs, self.actors, first, last)
        if len(parts) > 1:
            for part in parts:
                yield from self._sentence(sentence, *part)
            return
        if signs.marks.first(first, last, "award") and signs.marks.first(first, last, "give"):
            yield from self._award(first, last)
            return
        self.debate = self.debate or opens_debate(signs, first, last)
        spoken = list(voices(signs, self.actors, first, last, debate=self.debate))
        if spoken:
            for start, stop, by in spoken:
                yield Step(TOPIC, start, stop, type="contributed", by=by)
                yield Step(JUDGEMENT, start, stop, type=None)
        elif is_candid(signs, first, last):
            # "However, we must be frank with each other.": what follows in the paragraph are failings.
            turned = signs.marks.first(first, min(last, first + _TURN), "contrast") is not None
            self.frame = Frame(JUDGEMENT, sentence.block, type="limitation") if turned else Frame()
        elif lists_failings(signs, first, last) or signs.marks.first(first, min(last, first + _TURN), "lesson"):
            yield from self._judgement(sentence, first, last)
        elif self._names_who(sentence, first, last):
            pass
        elif signs.at(first, "opens.tasks") is not None or signs.marks.first(first, last, "opens.tasks") is not None:
            # "What, then, is to be done?", "tôi đề nghị mấy việc": tasks follow, whoever has to do them.
            self.frame = Frame(TASK, sentence.block, Ask(last, None, (), "none"), lists=True)
        elif signs.at(first, "appeal") is None and not signs.is_sign(last - 1, "?"):
            # "Let us keep the spirit ..." and questions ask nobody for anything and judge nothing.
            yield from self._by_its_signs(sentence, first, last)

    def _names_who(self, sentence: Sentence, first: int, last: int) -> bool:
        """Among tasks, a line that only names who has to do what stands under it: "1. Phòng Hành chính:"."""
        signs = self.signs
        if self.frame.kind != TASK or not signs.colon(last - 1) or last - first > _NAMED:
            return False
        if signs.marks.first(first, last, "must", "ask", "open.tasks", "section", "tell", "goals"):
            return False
        _, named = self.actors.list_at(first, last)
        who = tuple(named) or (Actor(first, last - 1, signs.written(first, last - 1), BODY),)
        if not named and signs.marks.first(first, last, "doer", "head.body") is None:
            return False
        self.frame = Frame(TASK, sentence.block, Ask(last, None, who, "stated", verb=first), lists=True)
        return True

    def _award(self, first: int, last: int) -> Iterator[Step]:
        self.frame = Frame()
        kept = kept_back(self.signs, first, last)
        if kept is None:
            yield Step(AWARD, first, last)
        else:
            yield Step(DECISION, *trimmed(self.signs, first, kept.last), act=kept)

    def _by_its_signs(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        # long: one table of precedence among the kinds of sentence, read from top to bottom
        signs = self.signs
        ask = find_ask(signs, self.actors, first, last)
        if self.frame.kind == TASK and (duty := labelled(signs, self.actors, first, last)) is not None:
            yield Step(TASK, duty.first, last, ask=Ask(duty.first, None, duty.by or (), "stated", verb=duty.first))
            return
        semicolon = self._asked_later(ask, first)
        if semicolon is not None:
            yield from self._by_its_signs(sentence, first, semicolon)
            yield from self._by_its_signs(sentence, semicolon + 1, last)
            return
        if ask is None and self._is_listed_task(sentence, first):
            self.frame.block = sentence.block
            yield Step(TASK, first, last, ask=self.frame.ask, opened=False)
            return
        act = find_act(signs, self.actors, first, last)
        if act is not None and self.frame.kind == TASK and act.by is None and act.polarity == "referred_back":
            act = None  # among tasks "Hoàn thiện, trình lại Đề án" is one of them
        if act is not None:
            self.debate = False
        item = self._decided_item(sentence, first, last)
        if item is not None:
            yield from self._point(sentence, item, ask, first, last)
            return
        if ask is not None and ask.comments:
            yield from self._comments(sentence, ask, first, last)
        elif act is not None and told_before(signs, self.actors, act, first):
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
        elif discusses(signs, self.actors, first, last):
            yield from self._topics(sentence, first, last)
        elif called := agenda(signs, first, last):
            for start, stop in called:
                yield Step(TOPIC, start, stop, type=AGENDA)
        elif self.frame.kind == DECISION and self._goes_on(sentence):
            yield Step(DECISION, *trimmed(signs, first, last), act=self.frame.act, opened=False)
        elif self.frame.kind == TOPIC:
            for piece in cut(signs, first, last):
                yield Step(TOPIC, *piece, opened=False)
        elif aims(signs, first, last):
            yield Step(TASK, first + 1, last, ask=Ask(first, None, (), "none"), opened=False)
        elif self.frame.kind == COMMENTS and self._goes_on(sentence) and not announced(self.signs, first, last):
            return
        elif (set_to := sets_to(signs, self.actors, first, last, framed=self.frame.kind == TASK)) is not None:
            ask = Ask(set_to.first, None, set_to.by or (), "stated", verb=set_to.first)
            self.frame.block = sentence.block
            yield Step(TASK, set_to.first, last, ask=ask)
        elif self.frame.kind == TASK and goes_on_with_tasks(signs, self.actors, self.frame, sentence, first, last):
            self.frame.block = sentence.block
            yield Step(TASK, first, last, ask=self.frame.ask, opened=False)
        elif (duty := find_duty(signs, self.actors, first, last)) is not None:
            yield from self._own_task(sentence, duty, first, last)
        else:
            yield from self._judgement(sentence, first, last)

    def _asked_later(self, ask: Ask | None, first: int) -> int | None:
        """The semicolon before which somebody else owes something, where an asking follows behind it."""
        if ask is None:
            return None
        verb = min(ask.verb, ask.start)
        semicolon = next((place for place in range(verb - 1, first, -1) if self.signs.is_sign(place, ";")), None)
        owed = semicolon is not None and find_duty(self.signs, self.actors, first, semicolon) is not None
        return semicolon if owed else None

    def _point(self, sentence: Sentence, item: Act, ask: Ask | None, first: int, last: int) -> Iterator[Step]:
        """A point of a decision: what it decides, and what it tells somebody to do."""
        signs = self.signs
        duty = find_duty(signs, self.actors, first, last) if ask is None else None
        if duty is not None:
            ask = Ask(duty.first, None, duty.by or (), "stated" if duty.by else "none", verb=duty.first)
        remark = signs.marks.first(first, last, "unanimous", "votes") is not None and last - first <= _REMARK
        opens = signs.words.starts[first] <= signs.outline.blocks[sentence.block].body
        if not remark and duty is None and (ask is None or opens):
            for start, stop in lines(signs, first, last):
                yield Step(DECISION, *trimmed(signs, start, stop), act=item, opened=False)
        if ask is not None and ask.start < last:
            stop = next((stop for start, stop in lines(signs, first, last) if start <= ask.start < stop), last)
            yield Step(TASK, ask.start, stop, ask=ask)

    def _is_listed_task(self, sentence: Sentence, first: int) -> bool:
        """An item under an opening sentence that said who has to do what follows."""
        frame = self.frame
        if frame.kind != TASK or not frame.lists or frame.type == GOAL or frame.ask is None:
            return False
        said = frame.ask.assignees or frame.ask.by is not None
        if not said:
            return False
        if frame.lists and self.signs.at(first, "that") is not None and self.signs.starts_sentence(first):
            return True  # "– att samtliga barn har kallats före sommaren"
        counted = self.signs.at(first, "lead.in") is not None and sentence.block - frame.block <= 1
        return counted or self.signs.outline.blocks[sentence.block].kind == ITEM

    def _narrates(self, ask: Ask, first: int, last: int) -> bool:
        """Whether a report only tells that a body directed others: outside tasks, and without a time by which."""
        told = ask.value == "directed" and ask.by is not None and ask.by.kind in (BODY, CLASS)
        return told and self.frame.kind != TASK and find_due(self.signs, first, last) is None

    def _decided_item(self, sentence: Sentence, first: int, last: int) -> Act | None:
        """A point of a decision opened before: "att godkänna ...", "1. That the fees ..."."""
        listed = self.frame.kind == DECISION and self.frame.lists and self._goes_on(sentence)
        opens = self.signs.at(first, "item.start") is not None and self.signs.starts_sentence(first)
        item = self.signs.outline.blocks[sentence.block].kind == ITEM
        next_block = sentence.block - self.frame.block == 1 and not appraises(self.signs, self.actors, first, last)
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
            elif start > ask.verb and (follows := so_that(self.signs, self.actors, start, stop)) is not None:
                yield Step(TASK, follows.start, stop, ask=follows)
            elif start > ask.verb and opens_with_verb(self.signs, start, stop):
                yield Step(TASK, start, stop, ask=ask, opened=False)
            elif len(pieces) > 2 and opens_purposes(self.signs, pieces[0][0]):
                yield Step(TASK, start, stop, ask=Ask(first, None, (), "none"), opened=False)
        self.frame = Frame(COMMENTS, sentence.block, ask)

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
        yield from rulings(signs, self.actors, act, later, first, last)
        duty = find_duty(signs, self.actors, act.last, last) if later is None and act.polarity is None else None
        if duty is not None and duty.by:
            yield Step(
                TASK, duty.by[0].first, last, ask=Ask(duty.by[0].first, act.by, duty.by, "stated", verb=act.verb)
            )
        opens = signs.colon(last - 1) or runs_into_items(signs, sentence)
        self.frame = Frame(DECISION, sentence.block, act=act, lists=True) if opens else Frame()
        if later is not None:
            yield from self._tasks(sentence, later, last)

    def _tasks(self, sentence: Sentence, ask: Ask, last: int) -> Iterator[Step]:
        """The tasks that a sentence sets, and the frame for those that follow."""
        self.frame = Frame(TASK, sentence.block, ask, lists=opens_items(self.signs, sentence, last))
        if ask.start < last and not self._only_opens(ask, last):
            yield Step(TASK, ask.start, last, ask=ask)

    def _opened_for_all(self) -> bool:
        """Whether a heading or a question opened the tasks: a statement among them does not end them."""
        ask = self.frame.ask
        return self.frame.lists and ask is not None and not ask.assignees and ask.by is None

    def _only_opens(self, ask: Ask, last: int) -> bool:
        """ "The stations are ordered to" and items under it: the line itself says nothing to do."""
        signs = self.signs
        return (
            self.frame.lists and not signs.colon(last - 1) and signs.marks.ending(last, ask.start, *_OPENS) is not None
        )

    def _own_task(self, sentence: Sentence, duty: Duty, first: int, last: int) -> Iterator[Step]:
        """A task without an asking verb: "The office must ..."; with a colon it opens a list for the same ones."""
        if duty.first > first + 2:
            yield Step(JUDGEMENT, first, duty.first - 1)
        ask = Ask(duty.first, None, duty.by or (), "stated" if duty.by else "none", verb=duty.first)
        opens = opens_items(self.signs, sentence, last)
        self.frame = Frame(TASK, sentence.block, ask if opens else Ask(last, None, (), "none"), lists=opens)
        if not opens:
            yield Step(TASK, duty.first, last, ask=ask)

    # --- what was discussed

    def _topics(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        """The topics that a sentence tells; a colon at its end opens a list of them."""
        colon = opens_topics(self.signs, first, last)
        self.frame = Frame() if colon is None else Frame(TOPIC, sentence.block, lists=colon >= last - 1)
        for start, stop in topics(self.signs, self.actors, first, last):
            yield Step(TOPIC, start, stop)

    # --- judgements

    def _judgement(self, sentence: Sentence, first: int, last: int) -> Iterator[Step]:
        signs = self.signs
        section = announced(self.signs, first, last)
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
        if self.frame.kind == TASK and not self._opened_for_all():
            self.frame = Frame()
        yield Step(JUDGEMENT, first, last)
