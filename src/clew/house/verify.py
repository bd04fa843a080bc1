"""Is what is stored whole? A table of checks; each yields one sentence for every fault it finds. Nothing is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.translation import gettext as _

from clew.archive import verifying as archive
from clew.house.expunging import left_over
from clew.house.ledger import ledgers

Check = Callable[[], Iterator[str]]


def migrations_applied() -> Iterator[str]:
    executor = MigrationExecutor(connection)
    for migration, _backwards in executor.migration_plan(executor.loader.graph.leaf_nodes()):
        yield _("The migration %(name)s has not been applied. Run `clew migrate`.") % {"name": migration}


def constraints_hold() -> Iterator[str]:
    """A constraint that is not validated, an invalid index or a switched-off trigger protects nothing."""
    with connection.cursor() as cursor:
        cursor.execute(_UNPROTECTED)
        for kind, table, name in cursor.fetchall():
            yield _("On the table %(table)s the %(kind)s %(name)s is not in force.") % {
                "table": table,
                "kind": kind,
                "name": name,
            }


def history_unbroken() -> Iterator[str]:
    """Every tracked row equals its last event, every row that is gone ends with its deletion."""
    for ledger in ledgers():
        with connection.cursor() as cursor:
            for statement, sentence in ledger.questions():
                cursor.execute(statement)
                (count,) = cursor.fetchone()
                if count:
                    yield sentence % {"count": count, "table": ledger.table}


def expunged_words_gone() -> Iterator[str]:
    """No room keeps words of a paper that was expunged."""
    for kind, count in left_over():
        yield _("%(count)d rows of “%(kind)s” still hold words of a paper that was expunged.") % {
            "count": count,
            "kind": kind,
        }


_UNPROTECTED = """
SELECT 'constraint', conrelid::regclass::text, conname FROM pg_constraint
 WHERE NOT convalidated AND connamespace = current_schema::regnamespace
UNION ALL
SELECT 'index', indrelid::regclass::text, indexrelid::regclass::text FROM pg_index
  JOIN pg_class ON pg_class.oid = indexrelid
 WHERE NOT (indisvalid AND indisready) AND relnamespace = current_schema::regnamespace
UNION ALL
SELECT 'trigger', tgrelid::regclass::text, tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
 WHERE tgenabled = 'D' AND relnamespace = current_schema::regnamespace
ORDER BY 1, 2, 3
"""

# name -> check. A room that has something to check adds a line.
CHECKS: Mapping[str, Check] = {
    "migrations": migrations_applied,
    "constraints": constraints_hold,
    "history": history_unbroken,
    "originals": archive.originals_unchanged,
    "files": archive.files_have_originals,
    "texts": archive.renditions_unchanged,
    "passages": archive.passages_equal_their_text,
    "expunged words": expunged_words_gone,
}

# What these find is told and is no fault: a process that was killed may leave such a trace, and nothing is lost by it.
HARMLESS = frozenset({"files"})


def verify() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Runs every check; yields its name with the faults it found, as soon as it is done."""
    for name, check in CHECKS.items():
        yield name, tuple(check())
