"""Which person or post a text may mean."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import BooleanField, Q
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext as _

from clew.org.queries import find_units, versions_on
from clew.people.models import Person, PersonAlias, Post, PostAlias
from clew.words.folding import fold
from clew.words.likeness import LEAST, THE_SAME, best_likeness, reason_of
from clew.words.matching import Match

_CANDIDATES = 60


def find_people(text: str, limit: int = 5) -> list[Match]:
    """The persons that a name most likely means, the likeliest first: learned aliases, then names by likeness.
    Two queries. Two persons of one name are both proposed."""
    wanted = fold(text)
    if not wanted:
        return []
    found: dict[int, Match] = {}
    for alias in PersonAlias.objects.filter(folded=wanted).select_related("person"):
        found[alias.person_id] = Match(alias.person_id, alias.person.name, THE_SAME, reason_of(THE_SAME, alias.text))
    for person in _near(Person.objects.all(), wanted):
        score = best_likeness(wanted, [person.folded])
        if score >= LEAST:
            found.setdefault(person.pk, Match(person.pk, person.name, score, reason_of(score)))
    return _best(found, limit)


def find_posts(text: str, day: date, limit: int = 5) -> list[Match]:
    """The posts that a title most likely means, with the name that their unit had on the day. Six queries."""
    wanted = fold(text)
    if not wanted:
        return []
    aliases = {alias.post_id: alias for alias in PostAlias.objects.filter(folded=wanted).select_related("post")}
    posts = {post.pk: post for post in _near(Post.objects.all(), wanted)}
    # A text often says post and unit in one breath; then the post's own label is only a part of it.
    likely = [match.id for match in find_units(text, day, limit=20)]
    posts |= {post.pk: post for post in Post.objects.filter(_label_inside(wanted), unit__in=likely)[:_CANDIDATES]}
    posts |= {alias.post_id: alias.post for alias in aliases.values()}
    units = versions_on({post.unit_id for post in posts.values()}, day)
    found: dict[int, Match] = {}
    for post in posts.values():
        unit = str(units[post.unit_id])
        alias = aliases.get(post.pk)
        # "Secretary of the Commune" names post and unit: the title alone, or both together, may be what is meant.
        names = [label for part in post.folded.split(" | ") for label in (part, f"{part} {fold(unit)}")]
        score = THE_SAME if alias else best_likeness(wanted, names)
        if score >= LEAST:
            label = _("%(post)s, %(unit)s") % {"post": post, "unit": unit}
            found[post.pk] = Match(post.pk, label, score, reason_of(score, alias.text if alias else ""))
    return _best(found, limit)


def _label_inside(wanted: str) -> RawSQL:
    return RawSQL(
        "EXISTS (SELECT FROM unnest(string_to_array(people_post.folded, ' | ')) label"
        " WHERE label <> '' AND position(label IN %s) > 0)",
        [wanted],
        output_field=BooleanField(),
    )


def _near(records: Any, wanted: str) -> list[Any]:
    similar = Q(folded__trigram_word_similar=wanted) | Q(folded__trigram_similar=wanted)
    nearness = TrigramWordSimilarity(wanted, "folded")
    return list(records.filter(similar).annotate(nearness=nearness).order_by("-nearness", "pk")[:_CANDIDATES])


def _best(found: dict[int, Match], limit: int) -> list[Match]:
    return sorted(found.values(), key=lambda match: (-match.score, match.label, match.id))[:limit]
