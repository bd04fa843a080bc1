"""A form's choice of a person, by name with the post and unit of a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from clew.org.queries import versions_on
from clew.people.models import Person, Tenure

MOST = 500


class PersonField(forms.ChoiceField):
    """Chooses one of the persons who hold a post; the value is the Person, or None where none is chosen."""

    offered: tuple[tuple[str, str], ...] = ()

    def offer(self, unit_ids: Iterable[int], day: date) -> None:
        """Those who hold posts in the units on the day, in the order of their names. Two queries."""
        held = Tenure.objects.filter(post__unit__in=list(unit_ids), valid__contains=day)
        ordered = held.select_related("person", "post").order_by("person__sort_key", "person", "post__position", "pk")
        tenures = list(ordered[:MOST])
        units = versions_on({tenure.post.unit_id for tenure in tenures}, day)
        named: dict[int, str] = {}
        for tenure in tenures:  # the first of a person's posts names them
            unit = units.get(tenure.post.unit_id)
            post = f"{tenure.post}, {unit.name}" if unit else str(tenure.post)
            named.setdefault(tenure.person_id, f"{tenure.person} ({post})")
        self.offered = tuple((str(person), label) for person, label in named.items())
        self.choices = [("", "—"), *self.offered]

    def include(self, person: Person | None) -> None:
        """Adds somebody who is chosen already and holds no post now."""
        if person is not None and str(person.pk) not in dict(self.offered):
            self.choices = [("", "—"), *self.offered, (str(person.pk), person.name)]

    def clean(self, value: Any) -> Person | None:
        chosen = super().clean(value)
        if not chosen:
            return None
        person = Person.objects.filter(pk=chosen).first()
        if person is None:
            raise ValidationError(_("This person is gone. Choose another one."))
        return person
