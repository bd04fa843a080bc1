"""Sums over the codes of a form's indicators: `REV-TAX + REV-FEES`, `0.5 * AREA - FOREST`, `100`.

Codes may hold hyphens, so what stands between two of them is set off by blanks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_SIGNS: Final = {"+": Decimal(1), "-": Decimal(-1), "−": Decimal(-1)}


@dataclass(frozen=True, slots=True)
class Formula:
    """Factors by code, and what is added to them."""

    factors: tuple[tuple[str, Decimal], ...]
    constant: Decimal = Decimal(0)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes in their order."""
        return tuple(code for code, _factor in self.factors)

    def of(self, values: Mapping[str, Decimal | None]) -> Decimal | None:
        """The sum, or None where one of its values is not there."""
        total = self.constant
        for code, factor in self.factors:
            value = values.get(code)
            if value is None:
                return None
            total += factor * value
        return total


def parse(text: str, known: Collection[str], field: str = "left") -> Formula:
    """The formula of a text; Invalid names what is wrong with it. `known` are the codes that may stand in it."""
    factors: dict[str, Decimal] = {}
    constant = Decimal(0)
    for sign, factor, code in _terms(text, field):
        if code is None:
            constant += sign * factor
        elif code in known:
            factors[code] = factors.get(code, Decimal(0)) + sign * factor
        else:
            raise Invalid(
                _("“%(code)s” is no indicator of this form. Add it to the form, or write one of: %(known)s."),
                field=field, code=code, known=", ".join(sorted(known)),
            )  # fmt: skip
    return Formula(tuple(factors.items()), constant)


def _terms(text: str, field: str) -> list[tuple[Decimal, Decimal, str | None]]:
    found: list[tuple[Decimal, Decimal, str | None]] = []
    words = text.split()
    sign = Decimal(1)
    while words:
        word = words.pop(0)
        if word in _SIGNS and (found or word != "+"):
            sign, word = _SIGNS[word], words.pop(0) if words else ""
        elif found:
            raise _unclear(text, field)
        factor, code = Decimal(1), word
        if _NUMBER.fullmatch(word):
            factor, code = Decimal(word), ""
            if words[:1] == ["*"]:
                words.pop(0)
                code = words.pop(0) if words else "*"
        if not word or word in ("*", *_SIGNS) or code in ("*", *_SIGNS):
            raise _unclear(text, field)
        found.append((sign, factor, code or None))
        sign = Decimal(1)
    if not found:
        raise _unclear(text, field)
    return found


def _unclear(text: str, field: str) -> Invalid:
    return Invalid(
        _("“%(text)s” cannot be read. Write codes with + or - between them, set off by blanks: A + B - 2 * C."),
        field=field, text=text,
    )  # fmt: skip
