"""What may happen to units, by their life and by the profile's kinds. No database: callers bring the facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.org.models import Unit, UnitVersion
from clew.org.trees import SHARE_DIGITS, KnownTree
from clew.profiles import NoSuchRule, Profile
from clew.profiles.bodies import UnitKind
from clew.words.languages import Words


def check_name(name: Words) -> None:
    """A unit has a name in at least one language."""
    if not name:
        raise Invalid(_("Give the unit a name in at least one language."), field="name")


def kind_on(profile: Profile, kind: str, day: date) -> UnitKind:
    """The profile's rule of a kind of unit on a day. Raises Invalid where it has none."""
    try:
        return profile.unit_kinds.one(kind, day)
    except NoSuchRule as missing:
        raise Invalid(
            _("There is no kind of unit “%(kind)s” on %(day)s. Choose one of: %(known)s."),
            field="kind",
            kind=kind,
            day=day,
            known=", ".join(profile.unit_kinds.on(day).ids),
        ) from missing


def check_places(kind: UnitKind, parent_kinds: Mapping[str, str]) -> None:
    """The parents fit the profile: `parent_kinds` is hierarchy -> kind of the superior unit on that day."""
    for hierarchy, parent_kind in parent_kinds.items():
        check_place(kind, hierarchy, parent_kind)
    missing = [place.hierarchy for place in kind.places if not place.root and place.hierarchy not in parent_kinds]
    if missing:
        raise Invalid(
            _("A unit of the kind “%(kind)s” needs a superior unit in: %(missing)s. Choose one."),
            field="parents",
            kind=kind.id,
            missing=", ".join(missing),
        )


def check_place(kind: UnitKind, hierarchy: str, parent_kind: str) -> None:
    """A unit of this kind may stand under a unit of the other kind in this hierarchy."""
    place = kind.place_in(hierarchy)
    if place is None or parent_kind not in place.parents:
        allowed = ", ".join(place.parents) if place else ""
        raise Invalid(
            _(
                "In the hierarchy “%(hierarchy)s” a “%(kind)s” does not stand under a “%(parent)s”. "
                "Possible: %(allowed)s."
            ),
            field="parents",
            hierarchy=hierarchy,
            kind=kind.id,
            parent=parent_kind,
            allowed=allowed or "–",
        )


def check_serves(kind: UnitKind, area_kind: str) -> None:
    """A body of this kind serves areas of the other kind."""
    if area_kind not in kind.serves:
        raise Invalid(
            _("A “%(kind)s” does not serve a “%(area)s”. Possible: %(allowed)s."),
            field="serves",
            kind=kind.id,
            area=area_kind,
            allowed=", ".join(kind.serves) or "–",
        )


def check_converts(old: UnitKind, new: UnitKind) -> None:
    """The profile lets a unit of the old kind become one of the new kind without an end."""
    if new.id not in old.converts_to:
        raise Invalid(
            _(
                "A “%(old)s” cannot be converted to a “%(new)s”. Possible: %(allowed)s. Otherwise dissolve it and "
                "establish another."
            ),
            field="kind",
            old=old.id,
            new=new.id,
            allowed=", ".join(old.converts_to) or "–",
        )


def check_lives_on(unit: Unit, version: UnitVersion | None, day: date) -> UnitVersion:
    """The unit exists on the day; gives back its version of that day."""
    if version is None:
        raise NotNow(
            _("The unit %(unit)s does not exist on %(day)s. Check the day."), unit=name_of(unit), day=day.isoformat()
        )
    return version


def check_may_end(unit: Unit, versions: Sequence[UnitVersion], day: date, below: Sequence[Unit]) -> None:
    """A unit ends on a day on which it exists and did before, has no later version, and no unit stands under it."""
    life = sorted((version.valid for version in versions), key=lambda valid: valid.lower)
    if not life or day <= life[0].lower or (life[-1].upper is not None and day >= life[-1].upper):
        raise NotNow(
            _("The unit %(unit)s cannot end on %(day)s: it does not exist then, or begins that day. Check the day."),
            unit=name_of(unit),
            day=day.isoformat(),
        )
    if life[-1].upper is not None:
        raise NotNow(
            _("The unit %(unit)s ends already, on %(end)s. Take that end back first."),
            unit=name_of(unit),
            end=life[-1].upper.isoformat(),
        )
    if life[-1].lower >= day:
        raise NotNow(
            _("The unit %(unit)s changes on %(later)s, after it would end. Take that change back first."),
            unit=name_of(unit),
            later=life[-1].lower.isoformat(),
        )
    if below:
        raise NotNow(
            _("These units stand under %(unit)s on %(day)s: %(below)s. Move them first."),
            unit=name_of(unit),
            day=day.isoformat(),
            below=", ".join(name_of(child) for child in below[:10]),
        )


def check_fits(profile: Profile, tree: KnownTree) -> None:
    """The profile knows every kind of a tree that is to be imported, and lets each unit stand where it stands there."""
    for stretches in tree.units:
        kind = kind_on(profile, stretches[0].kind, stretches[0].valid_from)
        for stretch in stretches[1:]:
            new = kind_on(profile, stretch.kind, stretch.valid_from)
            if new.id != kind.id:
                check_converts(kind, new)
            kind = new
    for place in tree.places:
        check_place(
            kind_on(profile, tree.kind_of(place.child, place.valid_from), place.valid_from),
            tree.hierarchy,
            tree.kind_of(place.parent, place.valid_from),
        )


def check_none_there(tree: KnownTree, there: Iterable[UnitVersion]) -> None:
    """A tree is imported where none of its units is: `there` are the first versions with one of its codes."""
    for version in there:
        raise NotNow(
            _("%(unit)s with the code %(code)s is here already. Import “%(tree)s” where none of its units is."),
            unit=str(version),
            code=version.code,
            tree=tree.id,
        )


def check_merger(units: Sequence[Unit], into: Unit | None) -> None:
    """A merger joins at least two different units."""
    together = {unit.pk for unit in units} | ({into.pk} if into else set())
    if len(together) < 2:
        raise Invalid(_("A merger joins at least two different units. Choose another one."), field="units")


def check_shares(parts: Sequence[tuple[Unit, Decimal]]) -> None:
    """Shares lie above 0, have at most six digits after the point (more, and the
    roll-up refuses them), and add up to exactly 1."""
    for unit, share in parts:
        digits = -share.as_tuple().exponent if share.is_finite() else SHARE_DIGITS + 1  # type: ignore[operator]
        if not share.is_finite() or not 0 < share <= 1 or digits > SHARE_DIGITS:
            raise Invalid(
                _(
                    "The share %(share)s of %(unit)s is not above 0 and at most 1 with six digits after the point. "
                    "Correct it."
                ),
                field="parts",
                share=share,
                unit=name_of(unit),
            )
    total = sum(share for _unit, share in parts)
    if total != 1 or len({unit.pk for unit, _share in parts}) != len(parts):
        raise Invalid(
            _("The shares add up to %(total)s; they must add up to 1, with each unit once. Correct the shares."),
            field="parts",
            total=total,
        )


def name_of(unit: Unit) -> str:
    """The name of the unit's last version, for a sentence."""
    version = max(unit.versions.all(), key=lambda version: version.valid.lower, default=None)
    return str(version) if version else str(unit)
