"""The reader's scores, speed and memory, beside a plain baseline: `python -m tools.bench.reader`.

Scores are micro F1, loose / strict, on the corpus beside the project where it is there, on the open part of the
reader's own corpus, and on its sealed part, which nobody opens while rules are written; "second" is how well another
annotator agrees with the first on a third of the sealed texts: beyond that lies tuning. The baseline is what regular
expressions give: every number with a per cent sign, a currency or a scale, and every symbol of a document.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from clew_reader import read
from clew_reader.corpus import to_corpus
from clew_reader.scoring import KINDS, Annotated, Count, annotated_in, score, total

HERE = Path(__file__).resolve()
OWN = HERE.parents[2] / "src" / "clew_reader" / "tests" / "corpus"
GIVEN = HERE.parents[2].parent / "shared" / "corpus" / "gold"
SENTENCES = HERE.parents[2] / "src" / "clew_reader" / "tests" / "sentences"
SIZES = (128, 256, 512, 1024)  # kB of the texts with which growth is measured
LANGUAGES = ("vi", "en", "sv")

_AMOUNT = re.compile(
    r"(?P<number>[0-9]+(?:[.,\u00a0 ][0-9]{3})*(?:[.,][0-9]+)?)\s?"
    r"(?P<unit>%|procent|per cent|(?:tỷ|triệu|billion|million|trillion|miljarder|miljoner)?\s?(?:đồng|VND|USD|kronor))"
)
_SYMBOL = re.compile(r"[0-9]{1,5}(?:/[0-9]{4})?[-/][A-ZĐ]{2,5}[-/][A-ZĐa-z]{2,8}")
_SCALES = {"tỷ": "billion", "miljarder": "billion", "triệu": "million", "miljoner": "million"}
_UNITS = {"procent": "%", "per cent": "%", "đồng": "VND", "kronor": "SEK"}

Records = Mapping[str, Any]
Counts = Mapping[str, tuple[Count, Count]]


def main(argv: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(prog="tools.bench.reader", description=__doc__)
    parser.add_argument("--memory-of", type=int, default=0, metavar="KB", help=argparse.SUPPRESS)
    asked = parser.parse_args(argv)
    if asked.memory_of:
        read(_of_size(asked.memory_of))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        return 0
    _print_scores()
    _print_speed()
    _print_memory_and_start()
    return 0


def baseline(text: str) -> dict[str, Any]:
    """What a regular expression finds: amounts as levels or shares, and symbols, as records of the corpus format."""
    figures = []
    for match in _AMOUNT.finditer(text):
        *scale, unit = match["unit"].split() if match["unit"] != "per cent" else ["%"]
        value = _number(match["number"])
        if value is not None:
            scaled = " ".join([*(_SCALES.get(word, word) for word in scale), _UNITS.get(unit, unit)])
            kind = "share" if scaled == "%" else "level"
            span = {"start": match.start(), "end": match.end()}
            figures.append({"value": value, "unit": scaled, "kind": kind, "span": span})
    citations = [
        {"type": "resolution", "symbol": match.group(), "span": {"start": match.start(), "end": match.end()}}
        for match in _SYMBOL.finditer(text)
    ]
    return {"figures": figures, "citations": citations}


def _number(written: str) -> float | None:
    """The last sign is the decimal sign, unless three digits follow it."""
    digits = re.sub(r"[\u00a0 ]", "", written)
    found = re.search(r"[.,]([0-9]+)$", digits)
    tail = found.group(1) if found else ""
    decimal = bool(tail) and len(tail) != 3
    whole = re.sub(r"[.,]", "", digits[: -len(tail)] if decimal else digits)
    try:
        return float(f"{whole}.{tail}" if decimal else whole)
    except ValueError:
        return None


def _print_scores() -> None:
    given = list(annotated_in(GIVEN)) if GIVEN.is_dir() else []
    opened, sealed = (list(annotated_in(OWN / part)) for part in ("open", "sealed"))
    if not given:
        print("The corpus beside the project is absent.")
    columns = {
        f"given ({len(given)})": _counts(given, _read),
        f"open ({len(opened)})": _counts(opened, _read),
        f"sealed ({len(sealed)})": _counts(sealed, _read),
        **{f"sealed {code}": _counts((one for one in sealed if one.name.startswith(code)), _read)
           for code in LANGUAGES},
        "second": _agreement(sealed),
        "patterns": _counts(sealed, lambda one: baseline(one.text)),
    }  # fmt: skip
    print(f"Micro F1, loose / strict (texts)\n\n{'kind':<15}" + "".join(f"{name:>15}" for name in columns))
    for kind in KINDS:
        print(f"{kind:<15}" + "".join(f"{_f1(counts[kind]):>15}" for counts in columns.values()))
    print()


def _read(one: Annotated) -> Records:
    return to_corpus(read(one.text), one.name)["records"]  # type: ignore[no-any-return]


def _counts(texts: Iterable[Annotated], found: Callable[[Annotated], Records]) -> Counts:
    return total(score(one.records, found(one)) for one in texts)


def _agreement(sealed: Iterable[Annotated]) -> Counts:
    """The second annotator against the first, on the texts that both annotated."""
    first = {one.name: one.records for one in sealed}
    return total(score(first[one.name], one.records) for one in annotated_in(OWN / "second"))


def _f1(counts: tuple[Count, Count]) -> str:
    loose, strict = counts
    return f"{loose.f1:.3f} / {strict.f1:.3f}" if loose.f1 is not None and strict.f1 is not None else "-"


def _of_size(size: int) -> str:
    """Text of the given size in kB, of all three languages: the open corpus over and over."""
    texts = [one.text for one in annotated_in(OWN / "open")]
    texts += [path.read_text(encoding="utf-8") for path in sorted(SENTENCES.glob("*.txt"))]
    whole = "\n\n".join(texts)
    return (whole * (size * 1000 // len(whole.encode()) + 1)).encode()[: size * 1000].decode(errors="ignore")


def _print_speed() -> None:
    read(_of_size(16))  # the grammars load
    print(f"{'kB':>6}{'clew s':>10}{'clew kB/s':>12}{'patterns kB/s':>16}")
    for size in SIZES:
        text = _of_size(size)
        ours, plain = _seconds(read, text), _seconds(baseline, text)
        print(f"{size:>6}{ours:>10.2f}{size / ours:>12.0f}{size / plain:>16.0f}")


def _seconds(work: Callable[[str], Any], text: str) -> float:
    """Time of this process alone, on one core."""
    start = time.process_time()
    work(text)
    return time.process_time() - start


def _print_memory_and_start() -> None:
    used = subprocess.run(
        [sys.executable, "-m", "tools.bench.reader", "--memory-of", "1024"], capture_output=True, text=True, check=True
    )
    print(f"\npeak memory for 1 MB of text: {used.stdout.strip()} MB")
    bare, ours = (_start(code) for code in ("pass", "import clew_reader.commandline as c; c._parser()"))
    print(f"start of `clew read`: {ours:.2f} s, of Python alone {bare:.2f} s")


def _start(code: str) -> float:
    times = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
