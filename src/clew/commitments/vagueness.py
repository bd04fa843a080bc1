"""Words that sound like a time and name none: "in the coming period" ends on no day and with no event.

The lists are Clew's own, in the three languages, folded; no regulation lists them.
"""

from __future__ import annotations

from typing import Final

from clew.words.folding import fold

_VAGUE: Final = frozenset(
    fold(phrase)
    for phrase in (
        # Vietnamese
        "thời gian tới", "thời gian sắp tới", "thời gian sớm nhất", "giai đoạn tới", "kỳ tới", "trong tương lai",
        "sớm nhất", "càng sớm càng tốt", "kịp thời", "khẩn trương", "khi có điều kiện", "những năm tới",
        # English
        "coming period", "coming time", "coming months", "coming years", "period ahead", "time to come", "near future",
        "as soon as possible", "in due course", "promptly", "without delay", "when possible", "going forward",
        # Swedish
        "kommande perioden", "kommande period", "kommande tiden", "kommande månaderna", "kommande åren",
        "framöver", "närmaste tiden", "nära framtid", "snarast", "så snart som möjligt", "skyndsamt", "på sikt",
        "vid tillfälle",
    )
)  # fmt: skip


def names_a_time(text: str) -> bool:
    """Whether a text tells when: an event or a number that one can look up, not only that it is to come."""
    folded = fold(text)
    if not folded:
        return False
    if any(char.isdigit() for char in folded):
        return True
    padded = f" {' '.join(''.join(char if char.isalnum() else ' ' for char in folded).split())} "
    return not any(f" {phrase} " in padded for phrase in _VAGUE)
