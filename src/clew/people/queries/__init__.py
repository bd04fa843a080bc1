"""Every read of the room."""

from clew.people.queries.effects import effects_of
from clew.people.queries.finding import find_people, find_posts
from clew.people.queries.holding import Holder, holders_on
from clew.people.queries.links import linked_to

__all__ = ["Holder", "effects_of", "find_people", "find_posts", "holders_on", "linked_to"]
