"""Words that join two things of a kind, in all languages together: none of them means anything else in another one, and
a text may quote another language in the middle of a sentence."""

from __future__ import annotations

from typing import Final

AND: Final = frozenset({"and", "och", "samt", "và"})
OR: Final = frozenset({"or", "eller", "hoặc"})
RESPECTIVELY: Final = frozenset({"respectively", "respektive"})
UP_TO: Final = frozenset({"to", "till", "đến"})
