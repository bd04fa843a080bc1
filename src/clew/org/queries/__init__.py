"""Every read of the room. All take a day; the unit itself is what lasts."""

from clew.org.queries.finding import find_units
from clew.org.queries.rolling import EdgeRow, LifeRow, SuccessionRow, edges, lifetimes, successions
from clew.org.queries.surroundings import Standing, standings
from clew.org.queries.trees import Node, Tree, ids_above, ids_under, tree_on
from clew.org.queries.versions import kinds_of, name_on, units_called, units_of_kind, versions_among, versions_on

__all__ = [
    "EdgeRow",
    "LifeRow",
    "Node",
    "Standing",
    "SuccessionRow",
    "Tree",
    "edges",
    "find_units",
    "ids_above",
    "ids_under",
    "kinds_of",
    "lifetimes",
    "name_on",
    "standings",
    "successions",
    "tree_on",
    "units_called",
    "units_of_kind",
    "versions_among",
    "versions_on",
]
