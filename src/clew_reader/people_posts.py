"""The posts of a named person: before the name, behind it, in a form of address, on a label or over a signature."""

from __future__ import annotations

from clew_reader.name import Name
from clew_reader.posts import PostMention, PostReader
from clew_reader.records import OfficialHead
from clew_reader.signs import Signs

_SEPARATORS = ",-–—(:"
_FIELD = 8  # words of the field of a post behind a comma
_CALLING = 8  # letters of a compound that says what someone does
_APPOINTED = 5  # words between a name and "as" or "giữ chức"


def sentence_stop(signs: Signs, place: int) -> int:
    """The word after the sentence of a word."""
    sentence = signs.sentence(place)
    return signs.stretch(sentence).stop if sentence else place + 1


def signed_post(signs: Signs, head: OfficialHead | None) -> tuple[int, PostMention] | None:
    """The first word of the signer's name at the foot and the post above it."""
    if head is None or head.signer is None or head.signer_post is None:
        return None
    cut = signs.outline
    name = signs.words.within(cut.working(head.signer.start), cut.working(head.signer.end))
    post = signs.words.within(cut.working(head.signer_post.start), cut.working(head.signer_post.end))
    words = [signs.words.lower[place] for place in post if signs.words.lower[place].isalpha()]
    if not name or not words:
        return None
    return name.start, PostMention(post.start, post.stop, False, frozenset(words), " ".join(words))


def address_post(signs: Signs, name: Name, before: int, listing: PostMention | None) -> PostMention | None:
    """A form of address that is a post ("Cllr"), before the name or before the list in which the name stands."""
    mark = signs.marks.ending(name.first, max(0, name.first - 3), "address")
    if mark is not None:
        title = signs.at(mark.first, "address.post")
        if title is None or title.last != mark.last:
            return None
        called = signs.knowledge(mark.first).written_out.get(signs.words.lower[mark.first].rstrip("s"))
        called = called or signs.word(mark.first).capitalize()
        return PostMention(mark.first, mark.last, False, frozenset([called.casefold()]), called.casefold(), called)
    if listing is None or signs.sentence_of[listing.first] != signs.sentence_of[name.first]:
        return None
    plural = signs.words.lower[listing.first].endswith("s")
    goes_on = all(
        signs.is_sign(place, ",()") or signs.at(place, "and") or signs.is_sign(place - 1, "(")
        for place in range(before, name.first)
    )
    return listing if plural and goes_on else None


def posts_before(signs: Signs, name: Name, ends: dict[int, PostMention]) -> list[PostMention]:
    """Posts that lead to a name: "Deputy Secretary ..., Chairman of ... Nguyen Van A", "Bí thư Tỉnh ủy, đồng chí A"."""
    found: list[PostMention] = []
    place = name.first
    address = signs.marks.ending(place, max(0, place - 3), "address")
    found += _labelled(signs, address.first if address else place, ends)
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
    if found:
        return found
    explained = _explained(signs, name, address.first if address else name.first, ends)
    calling = explained or _calling(signs, name.first - 1)
    return [] if calling is None else [calling]


def _explained(signs: Signs, name: Name, start: int, ends: dict[int, PostMention]) -> PostMention | None:
    """A post before a comma, with the name between signs ("our chief executive, Jo Ek,"), or before a verb of being
    ("the lead inspector was Jo Ek")."""
    being = signs.marks.ending(start, max(0, start - 3), "being")
    if being is not None:
        return ends.get(being.first)
    if not signs.is_sign(start - 1, ",") or not (name.last >= len(signs.words) or signs.is_sign(name.last, ",.;")):
        return None
    post = ends.get(start - 1)
    return post if post is not None and signs.sentence_of[post.first] == signs.sentence_of[name.first] else None


def _labelled(signs: Signs, place: int, ends: dict[int, PostMention]) -> list[PostMention]:
    """ "Thư ký: bà A", "Clerk: Ms B", "miễn nhiệm chức Ủy viên UBND xã đối với ông C"."""
    if signs.is_sign(place - 1, ":"):
        post = ends.get(place - 1)
        return [post] if post is not None and signs.starts_sentence(post.first) else []
    toward = signs.marks.ending(place, max(0, place - 3), "post.toward")
    post = ends.get(toward.first) if toward is not None else None
    return [post] if post is not None else []


def _field(signs: Signs, comma: int, stop: int, reader: PostReader, starts: dict[int, PostMention]) -> int:
    """Where a post in a list parted by semicolons goes on with its field ("Manager, Older Persons' Services")."""
    last = comma + 1
    while last < stop and last - comma <= _FIELD and not signs.is_sign(last, ";(.:"):
        if last in starts or last in reader.inside_name or signs.at(last, "address") or reader.at(last, stop):
            return comma
        named = signs.capital(last) or signs.at(last, "and", "of") or signs.is_sign(last, ",'’&-")
        if not (named or (signs.words.lower[last] == "s" and signs.is_sign(last - 1, "'’"))):
            return comma
        last += 1
    return last if last > comma + 1 and (last >= stop or signs.is_sign(last, ";(.")) else comma


def _appointed(signs: Signs, place: int, stop: int, starts: dict[int, PostMention]) -> PostMention | None:
    """ "A was appointed as Director", "A has been Head of Roads since May": the post that the verb gives."""
    for mark in signs.marks.within(place, min(stop, place + _APPOINTED), "appointed", "being"):
        between = range(place, mark.first)
        if any(signs.is_sign(inner, ";:(") for inner in between):
            return None
        if mark.label == "appointed" and any(signs.is_sign(inner, ",") for inner in between):
            continue
        if (post := starts.get(mark.last)) is not None:
            return post
    return None


def _beneath(signs: Signs, name: Name, reader: PostReader) -> PostMention | None:
    """The post in the line under the name of one who signs."""
    if name.last >= len(signs.words) or name.first == 0:
        return None
    alone = all("\n" in signs.text[signs.words.ends[at - 1] : signs.words.starts[at]] for at in (name.first, name.last))
    post = reader.at(name.last, sentence_stop(signs, name.last)) if alone else None
    over = post is not None and (
        post.last >= len(signs.words)
        or "\n" in signs.text[signs.words.ends[post.last - 1] : signs.words.starts[post.last]]
    )
    return post if over else None


def _calling(signs: Signs, place: int) -> PostMention | None:
    """The word right before a name that says what the person does: "dragspelaren Verner Ek"."""
    lower = signs.words.lower[place] if place >= 0 else ""
    endings = signs.knowledge(place).calling_endings if place >= 0 else frozenset()
    if len(lower) < _CALLING or not any(lower.endswith(ending) for ending in endings):
        return None
    return PostMention(place, place + 1, False, frozenset([lower]), lower)


def _described(signs: Signs, start: int, stop: int, starts: dict[int, PostMention]) -> PostMention | None:
    """ ", a coastal engineer at ...", ", press officer": one or two small words before the word for a post."""
    if not signs.knowledge(start).capitals or signs.knowledge(start).head_first:
        return None
    for place in range(start, min(stop, start + 3)):
        post = starts.get(place)
        if post is not None:
            return PostMention(start, post.last, post.former, post.words, post.head) if place > start else None
        if (
            not signs.words.lower[place].isalpha()
            or signs.capital(place)
            or signs.at(place, "start.not", "past", "must")
        ):
            return None
    return None


def _calling_behind(signs: Signs, start: int, stop: int) -> PostMention | None:
    """ "Helena Lund, pressansvarig": a word behind the comma that says what the person does."""
    ranked = signs.at(start, "post.before")
    place = ranked.last if ranked is not None else start
    calling = _calling(signs, place) if place < stop else None
    if calling is None:
        return None
    return PostMention(start, calling.last, False, calling.words, calling.head)


def posts_after(signs: Signs, name: Name, starts: dict[int, PostMention], reader: PostReader) -> list[PostMention]:
    # long: one walk over what may follow a name
    """Posts after a name, parted by commas: "A - Member of ..., Chairman of ...", "Anna Berg (S), ordförande"."""
    beneath = _beneath(signs, name, reader)
    if beneath is not None:
        return [beneath]
    found: list[PostMention] = []
    stop = sentence_stop(signs, name.first)
    place = name.last
    party = place + 2 < stop and signs.is_sign(place, "(") and signs.is_sign(place + 2, ")")
    if party and signs.at(place + 1, "post.head") is None:
        place += 3
    listed = signs.marks.first(name.last, stop, "and") is None or any(
        signs.is_sign(inner, ";") for inner in range(max(0, name.first - 40), min(stop, name.last + 40))
    )
    appointed = _appointed(signs, place, stop, starts)
    if appointed is not None:
        return [appointed]
    dashed = signs.is_sign(place, "-–—:(") if place < stop else False
    while place < stop and (signs.is_sign(place, _SEPARATORS) or (found and signs.at(place, "and"))):
        before = place if signs.at(place, "and") else place + 1
        joined = signs.at(before, "and", "article") if before < stop else None
        start = joined.last if joined else before
        post = starts.get(start) or reader.at(start, stop, behind=signs.is_sign(place, ",("))
        post = post or _described(signs, start, stop, starts)
        if post is not None:
            last = post.last
            if listed and last < stop and signs.is_sign(last, ",") and not found:
                last = _field(signs, last, stop, reader, starts)
                if last != post.last:
                    post = PostMention(post.first, last, post.former, post.words, post.head)
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
            place = post.last + 1 if signs.is_sign(post.last, ")") else post.last
        elif not found and start < stop and (calling := _calling_behind(signs, start, stop)) is not None:
            found.append(calling)
            break
        else:
            break
    return found
