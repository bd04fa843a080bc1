"""A migration operation that creates many tables at once. Migrations use it and nothing else of the application."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.models import CreateModel


class CreateModels(Operation):
    """The given `CreateModel` operations as one, so that Django renders all models once instead of once a table.

    With a history table beside each record a room has up to forty tables; one by one, a first start took half a
    minute. Constraints and indexes stand in the options of their model.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, models: Sequence[CreateModel]) -> None:
        self.models = list(models)

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Adds the models to a state that has nothing rendered yet; rendering follows when the tables are made."""
        state.__dict__.pop("apps", None)
        for model in self.models:
            model.state_forwards(app_label, state)

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Creates the tables in the order given."""
        for model in self._rendered(app_label, schema_editor, to_state):
            schema_editor.create_model(model)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Drops them in the opposite order."""
        for model in reversed(self._rendered(app_label, schema_editor, from_state)):
            schema_editor.delete_model(model)

    def describe(self) -> str:
        """For the output of migrate."""
        return "Create " + ", ".join(model.name for model in self.models)

    def _rendered(self, app_label: str, schema_editor: Any, state: Any) -> list[Any]:
        rendered = [state.apps.get_model(app_label, model.name) for model in self.models]
        return [model for model in rendered if self.allow_migrate_model(schema_editor.connection.alias, model)]
