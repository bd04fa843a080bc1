"""Stage 8, people: one record per person with every post in all its forms, every mention by name, and the roles."""

from __future__ import annotations

from dataclasses import dataclass, field

from clew_reader.doubts import Doubt
from clew_reader.names import Name, fold
from clew_reader.posts import PostMention, PostReader, same_post
from clew_reader.records import Person, Post
from clew_reader.signs import Signs

_SEPARATORS = ",-–—(:"
_NEAR = 12  # words between a name and the verb that gives it a role


@dataclass
class Found:
    """A person being put together."""

    name: str
    folded: tuple[str, ...]
    mentions: list[Name] = field(default_factory=list)
    posts: list[list[PostMention]] = field(default_factory=list)
    roles: dict[str, None] = field(default_factory=dict)

    def add_post(self, post: PostMention) -> None:
        for forms in self.posts:
            if any(same_post(post, other) for other in forms):
                if post not in forms:
                    forms.append(post)
                return
        self.posts.append([post])


@dataclass(frozen=True)
class People:
    """The people of a text: their records, and who is named or meant at a word."""

    records: tuple[Person, ...]
    at: dict[int, str]  # first word of a mention (by name or by post) -> how the person is called


def find_people(signs: Signs, names: dict[int, Name], reader: PostReader) -> People:
    """Everyone whom the text names. Posts mentioned alone are joined to the one person who holds them."""
    posts = reader.all()
    ends = {post.last: post for post in posts}
    starts = {post.first: post for post in posts}
    people: list[Found] = []
    used: set[int] = set()
    for name in names.values():
        person = _person(signs, people, name)
        for post in (*_before(signs, name, ends), *_after(signs, name, starts, reader)):
            person.add_post(post)
            used.add(post.first)
        for role in _roles(signs, name, names):
            person.roles[role] = None
    at = {name.first: person.name for person in people for name in person.mentions}
    for post in posts:
        if post.first not in used:
            holder = _holder(people, post)
            if holder is not None:
                holder.add_post(post)
                at[post.first] = holder.name
                for role in _acting(signs, post.last, _sentence_stop(signs, post.first)):
                    holder.roles[role] = None
        else:
            at.setdefault(
                post.first,
                next(
                    (
                        person.name
                        for person in people
                        for forms in person.posts
                        if any(form.first == post.first for form in forms)
                    ),
                    "",
                ),
            )
    return People(tuple(_record(signs, person, number) for number, person in enumerate(people)), at)


def _person(signs: Signs, people: list[Found], name: Name) -> Found:
    """The person of a mention: the same name, or a family name alone after the full name of one person."""
    words = [signs.words.lower[place] for place in range(name.first, name.last) if signs.words.lower[place].isalpha()]
    folded = tuple(fold(word) for word in words)
    for person in people:
        if person.folded == folded:
            person.mentions.append(name)
            return person
    if len(folded) <= 2:
        size = len(folded)
        called = [person for person in people if folded in (person.folded[-size:], person.folded[:size])]
        if len(called) == 1:
            called[0].mentions.append(name)
            return called[0]
    person = Found(signs.written(name.first, name.last), folded, [name])
    people.append(person)
    return person


def _sentence_stop(signs: Signs, place: int) -> int:
    sentence = signs.sentence(place)
    return signs.stretch(sentence).stop if sentence else place + 1


def _before(signs: Signs, name: Name, ends: dict[int, PostMention]) -> list[PostMention]:
    """Posts that lead to a name: "Deputy Secretary ..., Chairman of ... Nguyen Van A", "Bí thư Tỉnh ủy, đồng chí A"."""
    found: list[PostMention] = []
    place = name.first
    address = signs.marks.ending(place, max(0, place - 3), "address")
    for start in (place, address.first if address else place):
        while True:
            comma = (
                start > 0
                and (signs.is_sign(start - 1, ",") or signs.at(start - 1, "and") is not None)
                and (found or start != place)
            )
            post = ends.get(start - 1 if comma else start)
            if post is None or post in found or signs.sentence_of[post.first] != signs.sentence_of[place]:
                break
            if comma and signs.is_sign(post.first - 1, "-–—"):
                break  # "A - Secretary, Chairman B": the post is the other person's
            found.append(post)
            start = post.first
    return found


def _after(signs: Signs, name: Name, starts: dict[int, PostMention], reader: PostReader) -> list[PostMention]:
    """Posts after a name, parted by commas: "A - Member of ..., Chairman of ...", "Anna Berg (S), ordförande"."""
    found: list[PostMention] = []
    stop = _sentence_stop(signs, name.first)
    place = name.last
    if place + 2 < stop and signs.is_sign(place, "(") and signs.is_sign(place + 2, ")"):
        place += 3  # the party
    dashed = signs.is_sign(place, "-–—:(") if place < stop else False
    while place < stop and (signs.is_sign(place, _SEPARATORS) or (found and signs.at(place, "and"))):
        before = place if signs.at(place, "and") else place + 1
        joined = signs.at(before, "and", "article") if before < stop else None
        start = joined.last if joined else before
        post = starts.get(start) or reader.at(start, stop)
        if post is not None:
            last = post.last
            # The body of a department may follow after a comma: "Head of Department I, Central Committee".
            body = reader.bodies.get(last + 1) if dashed and last < stop and signs.is_sign(last, ",") else None
            if (
                body is not None
                and body.type == "body"
                and starts.get(last + 1) is None
                and reader.at(last + 1, stop) is None
            ):
                post = PostMention(post.first, body.last, post.former, post.words, post.head)
            found.append(post)
            place = post.last
        else:
            break
    return found


def _roles(signs: Signs, name: Name, names: dict[int, Name]) -> list[str]:
    sentence = signs.sentence(name.first)
    if sentence is None:
        return []
    stretch = signs.stretch(sentence)
    if _is_byline(signs, stretch, names):
        return ["author"]
    roles = []
    if _in_chair(signs, name, stretch):
        roles.append("chair")
    roles += _acting(signs, name.last, stretch.stop, also_before=(stretch.start, name.first))
    opening = signs.at(stretch.start, "many")
    listed = opening is not None and signs.is_sign(opening.last, ":")
    if not roles and (listed or signs.marks.first(stretch.start, stretch.stop, "role.attending")):
        roles.append("attending")
    return roles


def _is_byline(signs: Signs, stretch: range, names: dict[int, Name]) -> bool:
    """A line of nothing but names: the authors."""
    inside = sum(name.last - name.first for first in stretch if (name := names.get(first)))
    signs_only = sum(1 for place in stretch if not signs.words.lower[place].isalnum())
    return inside > 0 and inside + signs_only == len(stretch)


def _in_chair(signs: Signs, name: Name, stretch: range) -> bool:
    """Said to chair: in the list that "also chairing" opens, a subject before "chaired", or "A (Chair)"."""
    party = (
        signs.is_sign(name.last, "(") and signs.is_sign(name.last + 2, ")") and not signs.at(name.last + 1, "presides")
    )
    place = name.last + 3 if party else name.last
    if place + 1 < stretch.stop and signs.is_sign(place, "(,"):
        # "Karin Ek (S), ordförande": the chair word alone, without a body, says who chairs here.
        bracket = signs.is_sign(place, "(")
        for inner in range(place + 1, min(stretch.stop, place + 8 if bracket else place + 2)):
            if signs.is_sign(inner, ")"):
                break
            presides = signs.at(inner, "presides")
            before = signs.is_sign(inner - 1, "(,")
            if presides and before and (presides.last >= stretch.stop or signs.is_sign(presides.last, "),;.")):
                return True
    mark = signs.marks.first(stretch.start, stretch.stop, "role.chair")
    if mark is None:
        return False
    if mark.first < name.first:
        between = range(mark.last, name.first)
        return not any(
            signs.is_sign(place, ".") or signs.at(place, "role.attending", "role.speaker") for place in between
        )
    between = range(name.last, mark.first)
    posts_only = not any(
        signs.at(place, "role.speaker", "role.attending", "role.presenter", "ask") for place in between
    )
    return posts_only and not signs.at(mark.first, "post.head")


def _acting(signs: Signs, place: int, stop: int, also_before: tuple[int, int] | None = None) -> list[str]:
    """The role that the next verb gives, if it comes before another clause; or a verb that stands just before."""
    roles = []
    award = signs.marks.first(place, min(stop, place + 40), "role.presents_award")
    mark = signs.marks.first(place, min(stop, place + 40), "role.presenter", "role.speaker", "role.presents_award")
    if mark is not None and not any(signs.is_sign(inner, ";") for inner in range(place, mark.first)):
        at_mark = signs.at(mark.first, "role.presents_award", "role.presenter") or mark
        roles.append(at_mark.value)
    elif award is not None:
        roles.append("presents_award")
    if not roles and also_before is not None:
        start, end = also_before
        leading = signs.marks.first(max(start, end - 30), end, "role.speaker")
        if leading is not None and not any(signs.at(inner, "role.attending") for inner in range(start, end)):
            roles.append("speaker")
    return roles


def _holder(people: list[Found], post: PostMention) -> Found | None:
    """The one person who holds a post that is mentioned without a name."""
    holders = [person for person in people if any(same_post(post, form) for forms in person.posts for form in forms)]
    if len(post.words) < 2 or len(holders) != 1:
        exact = [
            person for person in holders if any(post.words == form.words for forms in person.posts for form in forms)
        ]
        return exact[0] if len(exact) == 1 and len(post.words) >= 2 else None
    return holders[0]


def _record(signs: Signs, person: Found, number: int) -> Person:
    posts = []
    for forms in person.posts:
        fullest = max(forms, key=lambda form: (len(form.words), form.last - form.first))
        spans = tuple(signs.span(form.first, form.last) for form in sorted(forms, key=lambda form: form.first))
        posts.append(Post(signs.written(fullest.first, fullest.last), spans))
    doubts: tuple[str, ...] = ()
    if len(person.folded) == 1:
        doubts = (Doubt("one_name"),)
    return Person(
        id=f"per{number + 1:02d}",
        name=person.name,
        posts=tuple(posts),
        roles=tuple(person.roles) or ("mentioned",),
        spans=tuple(signs.span(name.first, name.last) for name in person.mentions),
        doubts=doubts,
    )
