"""Every write of the room, each with the act that enacts it."""

from clew.org.actions.lives import convert, dissolve, establish, rename
from clew.org.actions.places import add_alias, move, serve
from clew.org.actions.successions import merge, split

__all__ = ["add_alias", "convert", "dissolve", "establish", "merge", "move", "rename", "serve", "split"]
