"""What an award must say before it is recorded."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid
from clew.profiles import Profile


def check_count(count: int, named: int) -> None:
    """Raises Invalid for a number below one, or below the number of those who are named."""
    if count < 1:
        raise Invalid(_("At least one award is given."), field="count")
    if named > count:
        raise Invalid(
            _("%(named)s recipients are named, and only %(count)s awards were given. Correct one of them."),
            field="count",
            named=named,
            count=count,
        )


def check_reason(reason: str, field: str = "reason") -> None:
    """Raises Invalid without a reason."""
    if not reason.strip():
        raise Invalid(_("Give the reason; the history shows it with the change."), field=field)


OTHER: Final = "other"
"""What a text calls an award without saying of which kind."""


def kind_meant(word: str, profile: Profile) -> str:
    """The profile's kind for its id or a word of the reader, or OTHER; Invalid for what is none of these."""
    if word == OTHER:
        return OTHER
    for rule in profile.award_kinds:
        if word == rule.id or word in rule.reads_as:
            return rule.id
    raise Invalid(_("“%(kind)s” is no kind of award here. Choose one from the list."), field="kind", kind=word)
