"""Units of measure: what the reader calls canonical ("billion VND", "km"), and exact conversion between scales."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid
from clew.face.wording import measure, number

PLACES: Final = 6  # digits after the point that a figure's column holds

_SCALES: Final = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}

# Units that are whole powers of ten of another: name -> (the other, power).
# A visit ("lượt") is counted by the person who comes.
_POWERS: Final = {
    "ha": ("m2", 4), "km2": ("m2", 6), "km": ("metre", 3), "tonne": ("kg", 3), "quintal": ("kg", 2),
    "turn": ("person", 0), "visit": ("person", 0), "visitor": ("person", 0), "tourist": ("person", 0),
}  # fmt: skip


def base_of(unit: str) -> tuple[str, int]:
    """The unit without its scale, and the power of ten of the scale: "billion VND" is ("VND", 9)."""
    scale, _space, rest = unit.strip().partition(" ")
    power = _SCALES.get(scale, 0) if rest else 0
    base = rest.strip() if power else unit.strip()
    other, more = _POWERS.get(base, (base, 0))
    return other, power + more


def compatible(one: str, other: str) -> bool:
    """Whether a value in one unit can be given in the other without loss."""
    return base_of(one)[0] == base_of(other)[0]


def shift(value: Decimal, unit: str, into: str) -> Decimal:
    """`value` of `unit` in the unit `into`, exactly. Both must be `compatible`."""
    power = base_of(unit)[1] - base_of(into)[1]
    with localcontext() as context:
        context.prec = 60
        return value.scaleb(power) if power else value


def convert(value: Decimal, unit: str, into: str, *, indicator: object) -> Decimal:
    """As `shift`, for a figure of `indicator`: Invalid where the units do not go together or digits would be lost.

    An empty unit means that the value is in the indicator's unit already.
    """
    if unit and not compatible(unit, into):
        raise Invalid(
            _(
                "“%(indicator)s” is measured in %(into)s; %(value)s %(unit)s cannot be turned into that. Correct the "
                "unit of measure, or choose the indicator that is measured in it."
            ),
            field="value", indicator=indicator, into=measure(into), value=number(value), unit=measure(unit, value),
        )  # fmt: skip
    shifted = shift(value, unit, into) if unit else value
    if not shifted.is_finite() or -int(shifted.normalize().as_tuple().exponent) > PLACES or abs(shifted) >= 10**18:
        raise Invalid(
            _(
                "%(value)s is too long for “%(indicator)s”, which is measured in %(into)s with at most six digits "
                "after the point. Round it as the report does, or define the indicator in another unit."
            ),
            field="value", indicator=indicator, into=measure(into), value=number(value),
        )  # fmt: skip
    return shifted


def places_of(value: Decimal) -> int:
    """Digits after the point as written: 8.20 has two."""
    return max(0, -int(value.as_tuple().exponent))
