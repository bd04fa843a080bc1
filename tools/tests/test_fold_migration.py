"""A first migration becomes one operation that makes the same tables."""

from __future__ import annotations

import pytest
from django.db import migrations, models
from django.db.migrations.state import ProjectState

from clew.history.migrating import CreateModels
from tools.fold_migration import folded


def written_by_django() -> list[migrations.operations.base.Operation]:
    key = [("id", models.BigAutoField(primary_key=True))]
    return [
        migrations.CreateModel("Task", fields=[*key, ("text", models.TextField())]),
        migrations.CreateModel("Clause", fields=list(key)),
        migrations.AddField("task", "clause", models.ForeignKey("rooms.Clause", models.PROTECT)),
        migrations.AddIndex("task", models.Index(fields=["clause"], name="task_clause")),
        migrations.AddConstraint("task", models.UniqueConstraint(fields=["text"], name="task_text")),
        migrations.RunSQL("SELECT 1", "SELECT 1"),
    ]


def state_after(operations: list[migrations.operations.base.Operation]) -> dict[tuple[str, str], object]:
    state = ProjectState()
    for operation in operations:
        operation.state_forwards("rooms", state)
    return {
        key: (sorted(model.fields), [str(one) for name in ("indexes", "constraints") for one in model.options[name]])
        for key, model in state.models.items()
    }


def test_everything_goes_into_its_table_and_tables_stand_behind_what_they_refer_to() -> None:
    tables, rest = folded(written_by_django(), "rooms")
    assert isinstance(tables, CreateModels) and isinstance(rest, migrations.RunSQL)
    assert [model.name for model in tables.models] == ["Clause", "Task"]
    assert state_after([tables]) == state_after(written_by_django())


def test_a_folded_migration_stays_as_it_is() -> None:
    once = folded(written_by_django(), "rooms")
    again = folded(once, "rooms")
    assert [model.name for model in again[0].models] == ["Clause", "Task"]
    assert state_after(again) == state_after(once)


def test_a_circle_of_tables_is_named() -> None:
    circle = [
        *written_by_django(),
        migrations.AddField("clause", "task", models.ForeignKey("rooms.Task", models.PROTECT)),
    ]
    with pytest.raises(ValueError, match="in a circle"):
        folded(circle, "rooms")
