"""Folds a room's new first migration into one operation: `python tools/fold_migration.py ROOM`.

`makemigrations` writes each table, and each field, index and constraint that it puts off, as an operation of its own,
and Django renders all models anew for every one of them. Everything goes into its table, the tables are ordered by what
they refer to, and `CreateModels` makes them at once. Operations of other kinds stay behind them.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import django
from django.db.migrations import Migration
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.models import CreateModel
from django.db.migrations.writer import MigrationWriter

from clew.history.migrating import CreateModels

SETTINGS = {
    "DJANGO_SETTINGS_MODULE": "clew.house.settings",
    "CLEW_DATA": "/nowhere",
    "CLEW_SECRET_KEY": "only to load the models",
    "DATABASE_URL": "postgresql:///none",
}


def folded(operations: Sequence[Operation], room: str) -> list[Operation]:
    """One `CreateModels` with everything that belongs to a new table, then what is left, in its order.

    Raises ValueError where tables refer to each other in a circle; such a field has to stay an operation of its own.
    """
    tables: dict[str, CreateModel] = {}
    rest: list[Operation] = []
    for operation in operations:
        for one in operation.models if isinstance(operation, CreateModels) else [operation]:
            name = str(getattr(one, "model_name_lower", "")) or str(getattr(one, "name_lower", ""))
            if isinstance(one, CreateModel):
                tables[name] = one
                continue
            taken = tables[name].reduce(one, room) if name in tables else False
            if isinstance(taken, list) and len(taken) == 1 and isinstance(taken[0], CreateModel):
                tables[name] = taken[0]
            else:
                rest.append(one)
    return [CreateModels(in_order(tables, room)), *rest] if tables else rest


def in_order(tables: dict[str, CreateModel], room: str) -> list[CreateModel]:
    """Each table behind those that it refers to."""
    refers = {
        name: [other for other in tables if other != name and table.references_model(other, room)]
        for name, table in tables.items()
    }
    try:
        return [tables[name] for name in TopologicalSorter(refers).static_order()]
    except CycleError as circle:
        raise ValueError(f"{room}: the tables {', '.join(circle.args[1])} refer to each other in a circle.") from None


def main(rooms: list[str]) -> int:
    """Rewrites the first migration of each room."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
    django.setup()
    for room in rooms:
        module = importlib.import_module(f"clew.{room}.migrations.0001_initial")
        migration: Migration = module.Migration("0001_initial", room)
        migration.operations = folded(migration.operations, room)
        path = Path(str(module.__file__))
        path.write_text(MigrationWriter(migration).as_string())
        print(f"folded {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
