"""Rules about documents: types, letters, issuers, symbols, numbering, marks, circulation, relations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from clew.profiles.rules import Id, Ids, NamedRule, Names, Rule, Text


class DocumentType(NamedRule):
    """A type of document. `reads_as`: the reader's words for it; `clauses`: it is split into clauses when adopted."""

    reads_as: tuple[Text, ...] = ()
    clauses: bool = False


class Abbreviation(Rule):
    """The letters by which a family of symbols names a type. One family may use the same letters for two types.

    `letters` keep their accents: without them CĐ and CD, HĐ and HD, QĐ and QD, ĐA and DA cannot be told apart.
    `tolerated` are other spellings seen; they are read, never written.
    """

    letters: Text
    families: Annotated[Ids, Field(min_length=1)]
    type: Id
    tolerated: tuple[Text, ...] = ()


class Issuer(NamedRule):
    """A code at the place of the issuer, with the kind of unit that bears it where that is one of the profile's."""

    code: Text
    families: Annotated[Ids, Field(min_length=1)]
    tolerated: tuple[Text, ...] = ()
    unit_kind: Id | None = None


class Family(NamedRule):
    """A family of symbols. Fields of a shape: number, year, type, issuer, unit, term, paragraph, day (gives the year).

    `tolerated_shapes` are read where all codes in them are known, and never written. `types` are the candidates where
    the shape has no {type}; `fixed_issuer` is the code where it has no {issuer}. `open_issuers` lets a code pass that
    the profile does not list; `joined_issuers` lets a code have parts joined by hyphens. `pad`: digits of a number.
    """

    shape: Text
    tolerated_shapes: tuple[Text, ...] = ()
    example: Text
    numbering: Id
    types: Ids = ()
    fixed_issuer: Text | None = None
    open_issuers: bool = True
    joined_issuers: bool = False
    pad: Annotated[int, Field(ge=1, le=6)] = 2


class Numbering(NamedRule):
    """Where a run of numbers begins anew, and whether each type has its own run. Every run begins at `first`."""

    resets: Literal["term", "calendar_year", "congress"]
    run: Literal["per_type", "all_types"]
    first: Annotated[int, Field(ge=0)] = 1

    def run_key(self, *, type: str, year: int, term: str | None = None, congress: str | None = None) -> tuple[str, ...]:
        """What two documents of one body share when their numbers come from one run.

        ValueError where the rule counts by a term or congress and none is given.
        """
        counted_by = {"term": term, "calendar_year": str(year), "congress": congress}[self.resets]
        if counted_by is None:
            raise ValueError(f"The numbering {self.id} counts by {self.resets}, and none is given.")
        return (self.id, counted_by, type if self.run == "per_type" else "")


class Mark(NamedRule):
    """A mark on a paper. `rank` orders marks of a kind, strongest highest. What is `kept_out` is never stored."""

    kind: Literal["secrecy", "urgency", "handling"]
    rank: Annotated[int, Field(ge=1)]
    letter: Text | None = None
    words: tuple[Text, ...] = ()
    kept_out: bool = False


class Circulation(NamedRule):
    """Who may see an original or document; a higher `openness` reaches more people."""

    openness: Annotated[int, Field(ge=0)]


class RelationKind(NamedRule):
    """How one document refers to another, with the name of the way back (`inverse`)."""

    inverse: Names
    reads_as: tuple[Text, ...] = ()
