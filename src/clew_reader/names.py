"""Names of persons: Vietnamese ones by their family name and the shape of their syllables, others by what stands beside
them (a form of address, a post, a party). Stages ask `find_names` for the places; who is who is settled in people.py.
"""

# long: every way in which a name shows itself is weighed in one scan, and the order of the ways matters

from __future__ import annotations

from clew_reader.bylines import in_byline, is_syllable, names_alone, names_body, signing_lines
from clew_reader.languages.given import BEFORE_PLACES, GIVEN_NAMES, NAMED_AFTER
from clew_reader.languages.names import FAMILY_NAMES, NOT_NAMES, PLACES
from clew_reader.name import Name, fold
from clew_reader.signs import Signs

_LONGEST = 5
_PLACED = ("place.level", "level", "head.small", "place.noun")  # before the name of a place
_QUOTED = 3  # words of a name that a verb of saying tells


def find_names(signs: Signs) -> dict[int, Name]:
    """The names of a text by their first word; short ones only where something beside them tells a person."""
    found: dict[int, Name] = {}
    signed = {name.first: name for name in signing_lines(signs)}
    place = 0
    while place < len(signs.words):
        name = None
        if signs.capital(place):
            name = signed.get(place) or _authors_line(signs, place) or _vietnamese(signs, place) or _other(signs, place)
        if name is None:
            post = signs.at(place, "post.head")
            place = post.last if post is not None else place + 1  # "Chief Constable" is no name
        else:
            found[place] = name
            place = name.last
    return found


def _authors_line(signs: Signs, place: int) -> Name | None:
    """A name in the line of authors: two to four words with capitals between a sign or cue and the next sign."""
    before = signs.is_sign(place - 1, ":;,-–&/|") or signs.marks.ending(place, max(0, place - 3), "byline", "and")
    if not before or not in_byline(signs, place) or signs.at(place, "byline"):
        return None
    last = place
    while last < len(signs.words) and last - place < _LONGEST and _is_name_word(signs, last, same=place):
        last += 1
    ends = (
        last >= len(signs.words)
        or signs.is_sign(last, ";,.-–&/|")
        or signs.at(last, "and") is not None
        or signs.sentence_of[last] != signs.sentence_of[place]
    )
    return Name(place, last, True) if 2 <= last - place <= 4 and ends else None


def _vietnamese(signs: Signs, place: int) -> Name | None:
    if fold(signs.words.lower[place]) not in FAMILY_NAMES or signs.at(place, "address"):
        return None
    if _shouted(signs, place) and not _titled(signs, place):
        return None
    last = place
    while last < len(signs.words) and last - place < _LONGEST and is_syllable(signs, last, same=place):
        last += 1
    if last - place < 2 or (last < len(signs.words) and signs.is_sign(last, "-") and signs.touching(last - 1)):
        return None
    folded = [fold(signs.words.lower[inner]) for inner in range(place, last)]
    if " ".join(folded[:2]) in PLACES or " ".join(folded[:3]) in PLACES:
        return None
    accented = any(not signs.words.lower[inner].isascii() for inner in range(place, last))
    sure = last - place >= 3 or _beside_person(signs, place, last)
    if not sure and place and signs.marks.ending(place, max(0, place - 4), *_PLACED) is not None:
        return None  # "huyện Tân Uyên", "chi nhánh Tân Uyên"
    return Name(place, last, sure) if sure or (accented and last - place >= 2 and _speaks(signs, last)) else None


def _titled(signs: Signs, place: int) -> bool:
    """A name of three or four syllables that closes a line in capitals with a post or form of address before it."""
    sentence = signs.sentence(place)
    stretch = signs.stretch(sentence) if sentence else range(0)
    line = next((at for at in range(place, stretch.stop) if at > place and "\n" in _gap(signs, at)), stretch.stop)
    return 3 <= line - place <= 4 and signs.marks.first(stretch.start, place, "post.head", "address") is not None


def _shouted(signs: Signs, place: int) -> bool:
    """Whether a word and the next are all capitals, as headings and letterheads are."""
    after = signs.word(place + 1) if place + 1 < len(signs.words) else ""
    return signs.word(place).isupper() and len(signs.word(place)) > 1 and after.isupper()


def _beside_person(signs: Signs, first: int, last: int) -> bool:
    """Whether a form of address or a post stands just before, or a post just after."""
    before = signs.marks.ending(first, max(0, first - 6), "address", "post.head")
    return before is not None or _post_follows(signs, last) or _party_follows(signs, last) or names_alone(signs, first)


def _post_follows(signs: Signs, place: int) -> bool:
    if not signs.is_sign(place, ",-–—("):
        return False
    nearest = signs.marks.first(place + 1, min(len(signs.words), place + 7), "post.head")
    if nearest is None:
        return _compound_post_follows(signs, place)
    return not any(signs.is_sign(inner, ",;.:") for inner in range(place + 1, nearest.first))


def _compound_post_at(signs: Signs, place: int) -> bool:
    """ "förbundsdirektör Gun Alm": a word that ends as posts do, right before the name."""
    endings = signs.knowledge(place).post_endings if place >= 0 else frozenset()
    lower = signs.words.lower[place] if place >= 0 else ""
    return len(lower) > 6 and any(lower[-length:] in endings for length in range(4, min(len(lower) - 2, 12) + 1))


def _holds_post(signs: Signs, last: int) -> bool:
    """ "Leif Hult som ordförande"; a name in a line of its own over a post, as those who sign have it."""
    if last >= len(signs.words):
        return False
    appointed = signs.at(last, "appointed")
    if appointed is not None and signs.at(appointed.last, "post.head") is not None:
        return True
    gap = signs.text[signs.words.ends[last - 1] : signs.words.starts[last]]
    post = signs.at(last, "post.head") if "\n" in gap and signs.capital(last) else None
    return post is not None and (post.last >= len(signs.words) or "\n" in _gap(signs, post.last))


def _gap(signs: Signs, place: int) -> str:
    return signs.text[signs.words.ends[place - 1] : signs.words.starts[place]]


def _compound_post_follows(signs: Signs, place: int) -> bool:
    """ "Per Holm, hälso- och sjukvårdsdirektör": a word behind the comma that ends as posts do."""
    endings = signs.knowledge(place).post_endings
    if not endings:
        return False
    for inner in range(place + 1, min(len(signs.words), place + 5)):
        lower = signs.words.lower[inner]
        if signs.is_sign(inner, ",;.:") or signs.capital(inner):
            return False
        if len(lower) > 6 and any(lower[-length:] in endings for length in range(4, min(len(lower) - 2, 12) + 1)):
            return True
    return False


def _party_follows(signs: Signs, place: int) -> bool:
    """Anna Berg (S)"""
    return (
        signs.is_sign(place, "(")
        and place + 2 < len(signs.words)
        and signs.is_sign(place + 2, ")")
        and signs.word(place + 1).isupper()
        and (len(signs.words.lower[place + 1]) <= 2 or signs.at(place + 1, "party") is not None)
    )


def _speaks(signs: Signs, place: int) -> bool:
    return place < len(signs.words) and signs.at(place, "role.speaker", "role.presenter", "role.chair") is not None


def _other(signs: Signs, place: int) -> Name | None:
    # long: one walk over the forms of a foreign name, then what beside it tells a person
    """A name of one to four words with capitals, known by what stands beside it."""
    last = place
    count = len(signs.words)
    while last < count and last - place < 4 and _is_name_word(signs, last, same=place):
        last += 1
        initial = last - 1
        if (
            last < count
            and len(signs.words.lower[initial]) == 1
            and signs.is_sign(last, ".")
            and signs.touching(initial)
        ):
            last += 1  # "A. Berg"
        elif (
            last + 1 < count
            and signs.is_sign(last, "-")
            and signs.touching(initial)
            and signs.touching(last)
            and signs.capital(last + 1)
        ):
            last += 2  # "Anna-Karin"
        elif last + 1 < count and signs.is_sign(last, "'’") and signs.touching(initial) and signs.capital(last + 1):
            last += 2  # "O'Neill"
    length = last - place
    addressed = signs.marks.ending(place, max(0, place - 4), "address")
    if (
        not length
        or signs.at(place, "address", "head.body", "type")
        or (signs.at(place, "post") and not (addressed and _may_be_given(signs, place)))
    ):
        return None
    if addressed and length >= 1:
        return Name(place, last, True)
    if length < 2:
        return None
    if _listed(signs, place, last):
        return Name(place, last, True)
    titled = signs.marks.ending(place, max(0, place - 6), "post.head") or _compound_post_at(signs, place - 1)
    if (
        _holds_post(signs, last)
        or _party_follows(signs, last)
        or (titled and not signs.starts_sentence(place))
        or _post_follows(signs, last)
        or _explains_post(signs, place, last)
        or _is_given(signs, place, last)
        or _is_led(signs, place, last)
        or _is_quoted(signs, place, last)
    ):
        return Name(place, last, True)
    return None


def _is_given(signs: Signs, first: int, last: int) -> bool:
    """A known given name before one or more words with capitals, unless a place or body is named after the person."""
    if fold(signs.words.lower[first]) not in GIVEN_NAMES or signs.knowledge(first).head_first:
        return False
    if signs.at(last - 1, "not.person") is not None:
        return False
    words = sum(1 for place in range(first, last) if signs.words.lower[place].isalpha())
    if words < (3 if signs.is_sign(first + 1, "-") else 2) or signs.words.lower[last - 1] in NAMED_AFTER:
        return False
    if last < len(signs.words) and (
        signs.words.lower[last] in NAMED_AFTER or (signs.capital(last) and signs.at(last, "head.body", "place.level"))
    ):
        return False
    return first == 0 or signs.words.lower[first - 1] not in BEFORE_PLACES  # "Lake Victoria", "St George"


def _is_led(signs: Signs, first: int, last: int) -> bool:
    """ "led by Ewa Nowak": behind words that only people's names follow."""
    by = signs.marks.ending(first, max(0, first - 4), "by.person")
    return by is not None and last - first <= _QUOTED and signs.at(last - 1, "not.person", "head.body") is None


def _may_be_given(signs: Signs, place: int) -> bool:
    """Whether the word for a post can be a given name: "Councillor Dean Rowley", but not "Đồng chí Bí thư"."""
    post = signs.at(place, "post") or signs.at(place, "post.head")
    return (post is None or post.last == place + 1) and place + 1 < len(signs.words) and signs.capital(place + 1)


def _explains_post(signs: Signs, first: int, last: int) -> bool:
    """ "our outgoing treasurer, Helen Stroud, has": a name between signs right behind a post."""
    post = signs.marks.ending(first - 1, max(0, first - 6), "post.head") if signs.is_sign(first - 1, ",") else None
    return post is not None and last < len(signs.words) and signs.is_sign(last, ",.")


def _is_quoted(signs: Signs, first: int, last: int) -> bool:
    """ "... a library," said Dean Rowley; Fatima Osei told reporters: a verb of saying that no body does so."""
    if last - first > _QUOTED or signs.at(last - 1, "not.person") is not None:
        return False
    before = signs.marks.ending(first, first - 1, "says") is not None and signs.is_sign(first - 2, ',.!?"”»')
    return before or (signs.at(last, "says") is not None and last < len(signs.words))


def _listed(signs: Signs, first: int, last: int) -> bool:
    """An item of a list of people: "Present: Councillors A, B (Chair) and C"."""
    sentence = signs.sentence(first)
    if sentence is None:
        return False
    stretch = signs.stretch(sentence)
    if signs.marks.first(stretch.start, first, "many") is None:
        return False
    before = signs.is_sign(first - 1, ",;:") or signs.at(first - 1, "and", "many") is not None
    after = last >= stretch.stop or signs.is_sign(last, ",;(.-–") or signs.at(last, "and") is not None
    return before and after


def _is_name_word(signs: Signs, place: int, same: int) -> bool:
    lower = signs.words.lower[place]
    if (
        not signs.capital(place)
        or not lower.isalpha()
        or lower in NOT_NAMES
        or signs.sentence_of[place] != signs.sentence_of[same]
    ):
        return False
    if place > same and "\n" in signs.text[signs.words.ends[place - 1] : signs.words.starts[place]]:
        return False
    if names_body(signs, place):
        return False
    if signs.at(place, "head.body", "head.bodies", "month", "type", "start.not", "meeting", "place.level"):
        return False
    if signs.at(place, "post.head") is None:
        return True
    addressed = place == same and signs.marks.ending(place, max(0, place - 3), "address") is not None
    return addressed and _may_be_given(signs, place)
