"""Every write of the room, each with the act that enacts it."""

from clew.org.actions.importing import import_tree
from clew.org.actions.lives import convert, dissolve, establish, rename
from clew.org.actions.places import add_alias, move, serve
from clew.org.actions.successions import merge, split

__all__ = ["add_alias", "convert", "dissolve", "establish", "import_tree", "merge", "move", "rename", "serve", "split"]
