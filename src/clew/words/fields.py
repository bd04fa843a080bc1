"""Model fields that bring text to NFC at the door of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models.expressions import Combinable

from clew.words.folding import fold, nfc, sort_key
from clew.words.languages import Words

if TYPE_CHECKING:  # at run time Django's fields take no type arguments
    _CharField = models.CharField[str | Combinable, str]
    _TextField = models.TextField[str | Combinable, str]
    _WordsJSONField = models.Field[Words | dict[str, str], Words]
else:
    _CharField, _TextField, _WordsJSONField = models.CharField, models.TextField, models.JSONField


class _NormalisedMixin:
    def get_prep_value(self, value: Any) -> Any:
        prepared = super().get_prep_value(value)  # type: ignore[misc] # the mixed-in field has it
        return nfc(prepared) if isinstance(prepared, str) else prepared

    def to_python(self, value: Any) -> Any:
        converted = super().to_python(value)  # type: ignore[misc] # the mixed-in field has it
        return nfc(converted) if isinstance(converted, str) else converted


class LineField(_NormalisedMixin, _CharField):
    """One line of text in NFC."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 400)
        super().__init__(*args, **kwargs)


class ProseField(_NormalisedMixin, _TextField):
    """Text of any length in NFC."""


class WordsField(_WordsJSONField):
    """A `Words` value: the same text in the product's languages, stored as one JSON object with fixed keys."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", Words)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Words:
        return self.to_python(super().from_db_value(value, expression, connection))  # type: ignore[misc]  # JSONField's

    def to_python(self, value: Any) -> Words:
        return value if isinstance(value, Words) else Words.of(value)

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if isinstance(value, Words):
            value = {language: text for language, text in value.as_dict().items() if text}
        return super().get_db_prep_value(value, connection, prepared)

    def value_to_string(self, obj: Any) -> Any:
        return self.value_from_object(obj).as_dict()


class _DerivedField(_CharField):
    """A column computed from other fields of the same record whenever it is written, bulk writes included."""

    def __init__(self, *of: str, **kwargs: Any) -> None:
        self.of = of
        kwargs.setdefault("max_length", 1000)
        kwargs.setdefault("editable", False)
        kwargs.setdefault("blank", True)
        super().__init__(**kwargs)

    def deconstruct(self) -> Any:
        name, path, _args, kwargs = super().deconstruct()
        return name, path, list(self.of), kwargs

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        texts: list[str] = []
        for name in self.of:
            value = getattr(model_instance, name)
            texts.extend(value.all() if isinstance(value, Words) else [str(value or "")])
        derived = self.derive(texts)[: self.max_length]
        setattr(model_instance, self.attname, derived)
        return derived

    def derive(self, texts: list[str]) -> str:
        raise NotImplementedError


class FoldedField(_DerivedField):
    """The search form of the named fields: folded texts separated by ` | `."""

    def derive(self, texts: list[str]) -> str:
        return " | ".join(dict.fromkeys(fold(text) for text in texts if text))


class SortKeyField(_DerivedField):
    """The stored sort key of the first named field that has a text (the database has no Vietnamese collation)."""

    def derive(self, texts: list[str]) -> str:
        return sort_key(next((text for text in texts if text), ""))
