"""The roles of people: who chairs, attends, speaks, presents, hands over an award or wrote the text."""

from __future__ import annotations

from clew_reader.bylines import in_byline
from clew_reader.name import Name
from clew_reader.posts import PostMention
from clew_reader.signs import Signs


def roles_of(signs: Signs, name: Name, names: dict[int, Name]) -> list[str]:
    sentence = signs.sentence(name.first)
    if sentence is None:
        return []
    stretch = signs.stretch(sentence)
    if _is_byline(signs, stretch, names) or in_byline(signs, name.first):
        return ["author"]
    roles = []
    if signs.at(stretch.start, "speech") is not None:
        return ["speaker"]  # "Speech by Governor Jo Ek at ..."
    if _in_chair(signs, name, stretch):
        roles.append("chair")
    roles += acting(signs, name.last, stretch.stop, also_before=(stretch.start, name.first))
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
            signs.is_sign(place, ".") or signs.at(place, "role.attending", "role.speaker", "chair.not")
            for place in between
        )
    if signs.at(mark.last, "by.passive") is not None or signs.at(mark.last - 1, "by.passive") is not None:
        return False  # "as chair Bo Ek was ill, the meeting was chaired by ..."
    between = range(name.last, mark.first)
    posts_only = not any(
        signs.at(place, "role.speaker", "role.attending", "role.presenter", "ask") for place in between
    )
    return posts_only and not signs.at(mark.first, "post.head")


def acting(signs: Signs, place: int, stop: int, also_before: tuple[int, int] | None = None) -> list[str]:
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


def spoken_roles(signs: Signs, post: PostMention) -> list[str] | None:
    """The roles of a post-holder who is not named, where a verb of speaking follows at once."""
    if len(post.words) < 2:
        return None
    marks = [signs.at(place, "role.speaker", "role.presenter", "said") for place in range(post.last, post.last + 2)]
    roles = [mark.value if mark.family == "role" else "speaker" for mark in marks if mark is not None]
    return roles or None
