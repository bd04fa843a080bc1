"""Loads the example province into an empty house."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from clew.history.recording import recording
from clew.house.example.arrivals import load_arrivals
from clew.house.example.honours import load_honours
from clew.house.example.loading import TODAY, Example, moment
from clew.house.example.measures import load_measures
from clew.house.example.papers import load_papers
from clew.house.example.persons import load_people
from clew.house.example.places import load_units
from clew.house.example.reporting import load_rounds
from clew.house.example.tasks import load_tasks
from clew.org.models import Unit

PARTS = (load_units, load_people, load_papers, load_measures, load_tasks, load_honours, load_arrivals,
         load_rounds)  # fmt: skip


class Command(BaseCommand):
    help = "Loads the example province, once; a house that has units already is left as it is."

    def handle(self, *args: Any, **options: Any) -> None:
        """One transaction: a load that is cut short leaves nothing, and the next start begins again."""
        if Unit.objects.exists():
            return
        example = Example()
        with recording(example.by, "house.load_example", at=moment(TODAY)):
            for load in PARTS:
                load(example)
