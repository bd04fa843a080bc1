"""Stage 8, people: one record per person with every post in all its forms, every mention by name, and the roles."""

from __future__ import annotations

from dataclasses import dataclass, field

from clew_reader.doubts import Doubt
from clew_reader.name import Name, fold
from clew_reader.people_posts import address_post, posts_after, posts_before, sentence_stop, signed_post
from clew_reader.people_roles import acting, roles_of, spoken_roles
from clew_reader.posts import PostMention, PostReader, same_post
from clew_reader.records import OfficialHead, Person, Post
from clew_reader.signs import Signs


@dataclass
class Found:
    """A person being put together."""

    name: str | None
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


def find_people(signs: Signs, names: dict[int, Name], reader: PostReader, head: OfficialHead | None = None) -> People:
    # long: one walk over the names, one over the posts that stand alone
    """Everyone whom the text names. Posts mentioned alone are joined to the one person who holds them, or make a
    person without a name where their holder speaks. `head` tells who signed.
    """
    posts = reader.all()
    ends = {post.last: post for post in posts}
    starts = {post.first: post for post in posts}
    people: list[Found] = []
    used: set[int] = set()
    listing: PostMention | None = None
    before = 0
    signing = signed_post(signs, head)
    for name in names.values():
        person = _person(signs, people, name)
        listing = address_post(signs, name, before, listing)
        before = name.last
        if listing is not None:
            person.add_post(listing)
        if signing is not None and signing[0] == name.first:
            person.roles["author"] = None
            person.add_post(signing[1])
            used.add(signing[1].first)
        for post in (*posts_before(signs, name, ends), *posts_after(signs, name, starts, reader)):
            person.add_post(post)
            used.add(post.first)
        for role in roles_of(signs, name, names):
            person.roles[role] = None
    at = {name.first: person.name for person in people for name in person.mentions if person.name}
    for post in posts:
        if post.first not in used:
            holder = _holder(people, post)
            if holder is not None:
                holder.add_post(post)
                if holder.name:
                    at[post.first] = holder.name
                for role in acting(signs, post.last, sentence_stop(signs, post.first)):
                    holder.roles[role] = None
            elif not _is_held(people, post) and (nameless := spoken_roles(signs, post)) is not None:
                people.append(Found(None, (), [], [[post]], dict.fromkeys(nameless)))
        else:
            at.setdefault(
                post.first,
                next(
                    (
                        person.name
                        for person in people
                        for forms in person.posts
                        if person.name and any(form.first == post.first for form in forms)
                    ),
                    "",
                ),
            )
    return People(tuple(_record(signs, person, number) for number, person in enumerate(people)), at)


def _person(signs: Signs, people: list[Found], name: Name) -> Found:
    """The person of a mention: the same name, or a family name alone after the full name of one person."""
    words = [signs.words.lower[place] for place in range(name.first, name.last) if signs.words.lower[place].isalpha()]
    folded = tuple(fold(word) for word in words)
    genitive = not signs.knowledge(name.first).capitals and folded[-1:] and folded[-1].endswith("s")
    for person in people:
        if person.folded == folded or (genitive and person.folded == (*folded[:-1], folded[-1][:-1])):
            person.mentions.append(name)
            return person
    if len(folded) == 2 and len(folded[0]) == 1:  # "G. Tierney" after "Grace Tierney"
        same = [person for person in people if person.folded[-1:] == folded[1:] and person.folded[0][0] == folded[0]]
        if len(same) == 1:
            same[0].mentions.append(name)
            return same[0]
    if len(folded) <= 2:
        size = len(folded)
        called = [person for person in people if folded in (person.folded[-size:], person.folded[:size])]
        if len(called) == 1:
            called[0].mentions.append(name)
            return called[0]
    person = Found(signs.written(name.first, name.last), folded, [name])
    people.append(person)
    return person


def _is_held(people: list[Found], post: PostMention) -> bool:
    """Whether anyone named may hold a post."""
    return any(same_post(post, form) for person in people for forms in person.posts for form in forms)


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
        posts.append(Post(fullest.called or signs.written(fullest.first, fullest.last), spans))
    doubts: tuple[str, ...] = ()
    if person.name is not None and len(person.folded) == 1:
        doubts = (Doubt("one_name"),)
    return Person(
        id=f"per{number + 1:02d}",
        name=person.name,
        posts=tuple(posts),
        roles=tuple(person.roles) or ("mentioned",),
        spans=tuple(signs.span(name.first, name.last) for name in person.mentions),
        doubts=doubts,
    )
