"""The alias: a surface form under which one thing is met. Each room that is looked up by name has its own table."""

from __future__ import annotations

from django.db import models

from clew.words.fields import FoldedField, LineField


class Alias(models.Model):
    """A name met in a text, learned from a confirmation. `folded` is the search key, `text` the form as met."""

    text = LineField()
    folded = FoldedField("text", db_index=True)
    language = models.CharField(max_length=2, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.text
