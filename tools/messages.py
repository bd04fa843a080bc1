"""The translations: `python tools/messages.py compile | extract | missing`. English is the source.

One catalogue a language, in `src/clew/face/locale/LANGUAGE/LC_MESSAGES/django.po`: sorted, one line a message, no line
numbers and no dates, so that two people's changes merge.

    compile    makes the .mo files that Django reads; silent, and quick where nothing has changed
    extract    writes the messages of the code and the templates into the catalogues; translations are kept
    missing    lists what nobody has translated and translations whose holes differ from the source's; fails if any
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "clew"
LOCALE = SOURCE / "face" / "locale"
PLURALS = {"vi": "nplurals=1; plural=0;", "sv": "nplurals=2; plural=(n != 1);"}
NO_SOURCE = {"tests", "migrations", "locale", "static"}  # folders without messages for the people who use Clew
CALLS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
HOLE = re.compile(r"%\(\w+\)[sdif]|%[sdif]|\{\w*\}")


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """What the code wants translated. `context` and `plural` are empty where there is none."""

    text: str
    context: str = ""
    plural: str = ""


def catalogue(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def compile_all() -> int:
    for po in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")):
        mo = po.with_suffix(".mo")
        if not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime:
            import polib  # slow to load, and seldom needed here

            polib.pofile(str(po)).save_as_mofile(str(mo))
    return 0


def messages_in_source() -> set[Message]:
    """Every message of the Python files and the templates."""
    found: set[Message] = set()
    for path in sorted(SOURCE.rglob("*")):
        if path.suffix in {".py", ".html", ".txt"} and not NO_SOURCE & set(path.relative_to(SOURCE).parts):
            found |= set(messages_of(path.read_text(encoding="utf-8"), template=path.suffix != ".py"))
    return found


def messages_of(text: str, *, template: bool) -> Iterator[Message]:
    from babel.messages.extract import extract  # slow to load; `compile` must stay quick
    from django.utils.translation.template import templatize

    python = text
    if template:  # what is masked keeps its indentation, which Python's tokenizer would take for blocks
        python = "\n".join(line.strip() for line in templatize(text).splitlines())
    for _, words, _, context in extract("python", io.BytesIO(python.encode()), keywords=CALLS):
        one, *more = (words,) if isinstance(words, str) else words
        if one:
            yield Message(one, context or "", more[0] if more else "")


def extract_all() -> int:
    import polib

    wanted = messages_in_source()
    for language, plurals in PLURALS.items():
        path = catalogue(language)
        old = polib.pofile(str(path)) if path.exists() else []
        known = {(entry.msgid, entry.msgctxt or ""): entry for entry in old}
        new = polib.POFile(wrapwidth=0)
        new.metadata = {
            "Language": language,
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=UTF-8",
            "Content-Transfer-Encoding": "8bit",
            "Plural-Forms": plurals,
        }
        for message in sorted(wanted):
            new.append(_entry(message, known.get((message.text, message.context)), plurals))
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != f"{new}\n":
            path.write_text(f"{new}\n", encoding="utf-8")
    return 0


def _entry(message: Message, known: object, plurals: str) -> object:
    import polib

    entry = polib.POEntry(msgid=message.text, msgctxt=message.context or None)
    if "%(" in message.text + message.plural or re.search(r"%[sd]", message.text):
        entry.flags.append("python-format")
    if message.plural:
        forms = int(re.findall(r"nplurals=(\d)", plurals)[0])
        entry.msgid_plural = message.plural
        entry.msgstr_plural = dict.fromkeys(range(forms), "") | getattr(known, "msgstr_plural", {})
    else:
        entry.msgstr = getattr(known, "msgstr", "")
    entry.comment = getattr(known, "comment", "")
    entry.tcomment = getattr(known, "tcomment", "")
    return entry


def complaints() -> Iterator[str]:
    """What keeps the translations from being whole, one line each."""
    import polib

    wanted = messages_in_source()
    for language in PLURALS:
        path = catalogue(language)
        entries = {(e.msgid, e.msgctxt or ""): e for e in polib.pofile(str(path))} if path.exists() else {}
        for message in sorted(wanted):
            entry = entries.get((message.text, message.context))
            forms = [] if entry is None else list(entry.msgstr_plural.values()) or [entry.msgstr]
            if not forms or not all(forms) or (entry is not None and "fuzzy" in entry.flags):
                yield f"{language}: not translated: {message.text!r}"
            # A plural form may leave out the number ("one commune"), but may not invent a hole.
            elif any(_holes_differ(message, form) for form in forms):
                yield f"{language}: other holes than in the source: {message.text!r} -> {forms!r}"


def _holes_differ(message: Message, form: str) -> bool:
    allowed, given = set(HOLE.findall(message.text + message.plural)), set(HOLE.findall(form))
    return bool(given - allowed) if message.plural else given != allowed


def missing() -> int:
    lines = list(complaints())
    for line in lines:
        print(line)
    if lines:
        print(f"{len(lines)} messages to mend: run `python tools/messages.py extract`, then edit the .po files.")
    return 1 if lines else 0


COMMANDS = {"compile": compile_all, "extract": extract_all, "missing": missing}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        sys.exit(__doc__)
    sys.exit(COMMANDS[sys.argv[1]]())
