"""What every rule has: an id, the days on which it holds, its source, and whether that source was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Annotated, Any, Generic, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, model_validator
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

Id = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]
Text = Annotated[str, Field(min_length=1, pattern=r"^\S(.*\S)?$")]
Ids = tuple[Id, ...]


class Data(BaseModel):
    """Data of a profile: read strictly (no guessing of types, no unknown keys) and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Names(Data):
    """A name in the three languages of the house."""

    vi: Text
    en: Text
    sv: Text

    def __getitem__(self, language: str) -> str:
        """The name in a language; KeyError for one that the house does not speak."""
        if language not in Names.model_fields:
            raise KeyError(language)
        return str(getattr(self, language))


class Rule(Data):
    """A rule holds from `valid_from` up to and not including `valid_to`; None leaves that side open.

    Several versions of one rule share its id and hold on different days. `certain` is false where the source was not
    read: such a rule must be shown as unsure.
    """

    id: Id
    valid_from: date | None = None
    valid_to: date | None = None
    source: Text
    certain: bool
    note: Text | None = None

    @model_validator(mode="after")
    def _days_in_order(self) -> Rule:
        if self.valid_from and self.valid_to and self.valid_to <= self.valid_from:
            raise PydanticCustomError("days", "valid_to must come after valid_from")
        return self

    def valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day < self.valid_to)

    def meets(self, other: Rule) -> bool:
        """Whether both hold on some day."""
        return (self.valid_from or date.min) < (other.valid_to or date.max) and (other.valid_from or date.min) < (
            self.valid_to or date.max
        )

    def __hash__(self) -> int:
        return hash((type(self), self.id, self.valid_from))


class NamedRule(Rule):
    """A rule that people choose from a list or read on a page."""

    names: Names


R = TypeVar("R", bound=Rule, covariant=True)
V = TypeVar("V", bound=Rule)
N = TypeVar("N", bound=NamedRule)


class NoSuchRule(KeyError):
    """No rule has that id (on that day): `kind`, `id`, `day` (None: on any day), `known` ids."""

    def __init__(self, kind: str, id: str, day: date | None, known: Iterable[str]) -> None:
        self.kind, self.id, self.day, self.known = kind, id, day, tuple(known)
        super().__init__(f"No {kind} {id!r}{f' on {day}' if day else ''}. Known: {', '.join(self.known) or 'none'}.")

    def __str__(self) -> str:
        return str(self.args[0])  # KeyError would show the sentence in quotation marks


class Rules(Generic[R]):
    """Rules of one kind in the order of the file, all versions; `rules[id]` is the latest version.

    Labels of what is stored use `rules[id]`, which knows ended rules too; choices and checks use `rules.on(day)`.
    """

    def __init__(self, rules: Iterable[R], kind: str = "rule") -> None:
        self._rules, self._kind = tuple(rules), kind

    def __iter__(self) -> Iterator[R]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def __contains__(self, id: object) -> bool:
        return any(rule.id == id for rule in self._rules)

    def __getitem__(self, id: str) -> R:
        """The version that began last; NoSuchRule (a KeyError) without any."""
        versions = self.versions(id)
        if not versions:
            raise NoSuchRule(self._kind, id, None, self.ids)
        return max(versions, key=_beginning)

    def __repr__(self) -> str:
        return f"<{len(self)} rules of the kind {self._kind}: {', '.join(self.ids)}>"

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(rule.id for rule in self._rules))

    def versions(self, id: str) -> tuple[R, ...]:
        return tuple(rule for rule in self._rules if rule.id == id)

    def on(self, day: date) -> Rules[R]:
        """Those that hold on a day."""
        return Rules((rule for rule in self._rules if rule.valid_on(day)), self._kind)

    def one(self, id: str, day: date) -> R:
        """The version that holds on a day; NoSuchRule (a KeyError) without one."""
        for rule in self.versions(id):
            if rule.valid_on(day):
                return rule
        raise NoSuchRule(self._kind, id, day, self.on(day).ids)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        (item,) = get_args(source)
        return core_schema.no_info_after_validator_function(
            lambda rules: cls(_versions_apart(rules), item.__name__),
            core_schema.tuple_variable_schema(handler.generate_schema(item)),
        )


def _beginning(rule: Rule) -> date:
    return rule.valid_from or date.min


def _versions_apart(rules: tuple[V, ...]) -> tuple[V, ...]:
    for index, rule in enumerate(rules):
        for earlier in rules[:index]:
            if earlier.id == rule.id and earlier.meets(rule):
                raise PydanticCustomError(
                    "versions", "two versions of {id} hold on the same day", {"id": rule.id, "index": index}
                )
    return rules


def choices(rules: Rules[N], language: str) -> list[tuple[str, str]]:
    """Ids with their names in a language, in the order of the file, for a form's list."""
    return list({rule.id: (rule.id, rule.names[language]) for rule in rules}.values())


def _share(value: object) -> object:
    # TOML has no fractions and a decimal would lose thirds: they are written "2/3".
    if not isinstance(value, str):
        raise PydanticCustomError("fraction", 'a fraction is written like "2/3"')
    try:
        share = Fraction(value)
    except (ValueError, ZeroDivisionError):
        raise PydanticCustomError("fraction", 'a fraction is written like "2/3"') from None
    if not 0 < share <= 1:
        raise PydanticCustomError("fraction", "a fraction lies above 0 and at most at 1")
    return share


Share = Annotated[Fraction, BeforeValidator(_share)]
