"""The command line `clew`. Django is loaded only by the commands that need it; `clew read` needs no database at all."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from clew.house.databaseurl import DatabaseUrlRefused
from clew.house.installation import Installation, usual_data_folder
from clew.house.server.refusals import ServerRefused

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 done, 1 refused with a reason, 2 asked wrongly."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in PASSED_ON:  # they have options of their own, which must not be taken for ours
        command, options = PASSED_ON[words[0]], argparse.Namespace(words=words[1:], data=usual_data_folder())
    else:
        options = parser().parse_args(words)
        command = options.command
    try:
        return command(options)
    except ServerRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    whole = argparse.ArgumentParser(prog="clew", description=__doc__, allow_abbrev=False)
    commands = whole.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, command: Command, words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
        added.add_argument("--data", type=Path, default=None, metavar="DIR", help="the data folder")
        added.set_defaults(command=command)
        return added

    start = add("up", _up, "starts Clew: database, web server and worker, until it is stopped")
    start.add_argument("--demo", action="store_true", help="with the example province, on its fixed day")
    start.add_argument("--host", default="127.0.0.1", help="where it listens (127.0.0.1)")
    start.add_argument("--port", type=int, default=8000, help="where it listens (8000)")
    _ask_for_beginning(add("begin", _begin, "makes the first unit and the first account, whose password it asks for"))
    add("backup", _backup, "writes everything into one file").add_argument("file", type=Path)
    add("restore", _restore, "reads such a file into an empty installation and verifies it").add_argument(
        "file", type=Path
    )
    add("verify", _verify, "checks that what is stored is whole")
    receive = add("receive", _receive, "receives reports for a unit, as an upload does; a line says what came of each")
    receive.add_argument("files", type=Path, nargs="+")
    receive.add_argument("--unit", required=True, help="the receiving unit, by its code or its full name")
    receive.add_argument("--as", dest="account", default="", metavar="ACCOUNT", help="the account that receives")
    receive.add_argument("--sender", default="", help="from whom they came")
    add(
        "examples", _examples, "writes what officers decided of the reader's claims, for `clew read --score`"
    ).add_argument("folder", type=Path)
    org = add("org", _org, "imports real units that come with Clew, with their past: clew org import vn-2025")
    org.add_argument("verb", choices=["import"])
    org.add_argument("tree")
    add("migrate", _migrate, "brings the database up to date")
    prepare = add("prepare", _prepare, "what `up` does before it starts: migrate, and the example with --demo")
    prepare.add_argument("--demo", action="store_true")
    commands.add_parser("read", help="prints what the reader finds in files; needs no database", add_help=False)
    commands.add_parser("manage", help="Django's own management commands", add_help=False)
    return whole


def _ask_for_beginning(begin: argparse.ArgumentParser) -> None:
    begin.add_argument("--unit", required=True, help="the name of the area at the top")
    begin.add_argument("--kind", required=True, help="its kind in the profile, for example province or municipality")
    begin.add_argument("--account", required=True, help="the account: administrator, statistician and clerk of all")
    begin.add_argument("--since", default="", metavar="DAY", help="from when the unit exists (1 January of this year)")
    begin.add_argument(
        "--body", action="append", default=[], metavar="KIND=NAME", help="the name of a body that stands beside it"
    )


def _installation(options: argparse.Namespace) -> Installation:
    return Installation(options.data or usual_data_folder())


def _up(options: argparse.Namespace) -> int:
    from clew.house.up import Wishes, up  # signals and sockets are of no use to the other commands

    return up(Wishes(_installation(options).data, options.host, options.port, options.demo))


def _read(options: argparse.Namespace) -> int:
    from clew_reader import commandline  # the reader's grammars load only when something is read

    return commandline.main(options.words)


def _manage(options: argparse.Namespace) -> int:
    with _installation(options).opened():
        from django.core.management import execute_from_command_line  # needs the environment that was just set

        execute_from_command_line(["clew manage", *options.words])
    return 0


def _call(options: argparse.Namespace, name: str, *arguments: str, **named: object) -> int:
    with _installation(options).opened():
        import django  # needs the environment that was just set
        from django.core.exceptions import ImproperlyConfigured
        from django.core.management import CommandError, call_command
        from django.db import OperationalError

        from clew.profiles.faults import BrokenProfile, NoSuchProfile

        try:
            django.setup()
            call_command(name, *arguments, **named)
        except OperationalError as error:
            print(f"The database cannot be used: {str(error).strip()}", file=sys.stderr)
            return 1
        except (CommandError, ImproperlyConfigured, DatabaseUrlRefused, BrokenProfile, NoSuchProfile) as refusal:
            print(refusal, file=sys.stderr)
            return 1
    return 0


def _prepare(options: argparse.Namespace) -> int:
    _collect_seldom()
    return _call(options, "prepare", demo=options.demo)


def _migrate(options: argparse.Namespace) -> int:
    _collect_seldom()
    return _call(options, "migrate", interactive=False)


def _collect_seldom() -> None:
    """Migrations build thousands of classes; at the usual pace half of their time goes to re-reading them all."""
    gc.set_threshold(100_000, 20, 100)


def _begin(options: argparse.Namespace) -> int:
    names = ("unit", "kind", "account", "since", "body")
    return _call(options, "begin", **{name: getattr(options, name) for name in names})


def _backup(options: argparse.Namespace) -> int:
    return _call(options, "backup", os.fspath(options.file.absolute()))


def _restore(options: argparse.Namespace) -> int:
    return _call(options, "restore", os.fspath(options.file.absolute()))


def _verify(options: argparse.Namespace) -> int:
    return _call(options, "verify")


def _receive(options: argparse.Namespace) -> int:
    files = (os.fspath(file.absolute()) for file in options.files)
    named = {"unit": options.unit, "account": options.account, "sender": options.sender}
    return _call(options, "receive", *files, **named)


def _org(options: argparse.Namespace) -> int:
    return _call(options, "import_tree", options.tree)


def _examples(options: argparse.Namespace) -> int:
    return _call(options, "examples", os.fspath(options.folder.absolute()))


PASSED_ON: dict[str, Command] = {"read": _read, "manage": _manage}


if __name__ == "__main__":
    sys.exit(main())
