"""The reader's scores and speed, beside a plain baseline: `python -m tools.bench.reader [--corpus DIR]`.

Scores come from the corpus's own scorer, over all its documents (micro F1, loose / strict); where the corpus is absent
only the speed is measured, on the invented sentences of the reader's tests. The baseline is what a regular expression
gives: every number with a per cent sign, a currency or a scale, and every symbol of a document.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from clew_reader import read
from clew_reader.corpus import FORMAT, MANY, ONE, to_corpus

HERE = Path(__file__).resolve()
CORPORA = (HERE.parents[2].parent / "shared" / "corpus", Path("/work/shared/corpus"))
SENTENCES = HERE.parents[2] / "src" / "clew_reader" / "tests" / "sentences"
SIZES = (64, 128, 256, 512)  # kB of the texts with which growth is measured

_AMOUNT = re.compile(
    r"(?P<number>[0-9]+(?:[.,\u00a0 ][0-9]{3})*(?:[.,][0-9]+)?)\s?"
    r"(?P<unit>%|procent|per cent|(?:tỷ|triệu|billion|million|trillion|miljarder|miljoner)?\s?(?:đồng|VND|USD|kronor))"
)
_SYMBOL = re.compile(r"[0-9]{1,5}(?:/[0-9]{4})?[-/][A-ZĐ]{2,5}[-/][A-ZĐa-z]{2,8}")
_SCALES = {"tỷ": "billion", "miljarder": "billion", "triệu": "million", "miljoner": "million"}
_UNITS = {"procent": "%", "per cent": "%", "đồng": "VND", "kronor": "SEK"}


def main(argv: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(prog="tools.bench.reader", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=None, help="a folder with text/, gold/ and score.py")
    asked = parser.parse_args(argv)
    corpus = asked.corpus or next((folder for folder in CORPORA if (folder / "score.py").is_file()), None)
    if asked.corpus is not None and not (asked.corpus / "score.py").is_file():
        print(f"{asked.corpus} holds no score.py.", file=sys.stderr)
        return 2
    if corpus is None:
        print("No corpus here: speed only.")
        texts = [path.read_text(encoding="utf-8") for path in sorted(SENTENCES.glob("*.txt"))]
    else:
        texts = _print_scores(corpus)
    _print_speed(texts)
    return 0


def baseline(text: str, name: str) -> dict[str, Any]:
    """What a regular expression finds: amounts as levels or shares, and symbols, as one corpus file."""
    figures = []
    for match in _AMOUNT.finditer(text):
        *scale, unit = match["unit"].split() if match["unit"] != "per cent" else ["%"]
        value = _number(match["number"])
        if value is not None:
            scaled = " ".join([*(_SCALES.get(word, word) for word in scale), _UNITS.get(unit, unit)])
            kind = "share" if scaled == "%" else "level"
            figures.append({"value": value, "unit": scaled, "kind": kind, "span": [match.start(), match.end()]})
    citations = [
        {"type": "resolution", "symbol": match.group(), "span": [match.start(), match.end()]}
        for match in _SYMBOL.finditer(text)
    ]
    return {"format": FORMAT, "id": name, "records": {"figures": figures, "citations": citations}}


def _number(written: str) -> float | None:
    """The last sign is the decimal sign, unless three digits follow it."""
    digits = re.sub(r"[\u00a0 ]", "", written)
    head, sign, tail = (
        (digits[: -len(part)], digits[-len(part) - 1], part) if (part := _tail(digits)) else (digits, "", "")
    )
    whole = re.sub(r"[.,]", "", head)
    try:
        return float(f"{whole}.{tail}" if sign and len(tail) != 3 else re.sub(r"[.,]", "", digits))
    except ValueError:
        return None


def _tail(digits: str) -> str:
    found = re.search(r"[.,]([0-9]+)$", digits)
    return found.group(1) if found else ""


def _print_scores(corpus: Path) -> list[str]:
    scorer = _scorer(corpus / "score.py")
    texts, ours, theirs = [], [], []
    for gold_path in sorted((corpus / "gold").glob("*.json")):
        gold = scorer.load(str(gold_path))
        with (corpus / "text" / f"{gold_path.stem}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        texts.append(text)
        ours.append(scorer.score(gold, to_corpus(read(text), gold["id"])))
        theirs.append(scorer.score(gold, baseline(text, gold["id"])))
    print(f"Micro F1 over {len(texts)} documents of {corpus}, loose / strict:\n")
    print(f"{'kind':<16}{'clew':>16}{'plain patterns':>20}")
    for kind in (*ONE, *MANY):
        plain = _f1(theirs, kind) if kind in ("figures", "citations") else "-"
        print(f"{kind:<16}{_f1(ours, kind):>16}{plain:>20}")
    print()
    return texts


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _f1(rows: list[dict[str, Any]], kind: str) -> str:
    shown = []
    for name in ("loose", "strict"):
        hit, gold, found = (sum(row[kind][name][place] for row in rows) for place in range(3))
        shown.append(f"{2 * hit / (gold + found):.3f}" if gold + found else "-")
    return " / ".join(shown)


def _print_speed(texts: list[str]) -> None:
    whole = "\n\n".join(texts)
    print(f"{'kB':>6}{'clew s':>10}{'clew kB/s':>12}{'patterns kB/s':>16}")
    for size in SIZES:
        text = (whole * (size * 1000 // len(whole.encode()) + 1)).encode()[: size * 1000].decode(errors="ignore")
        ours = _seconds(read, text)
        plain = _seconds(lambda given: baseline(given, "a"), text)
        print(f"{size:>6}{ours:>10.2f}{size / ours:>12.0f}{size / plain:>16.0f}")


def _seconds(work: Callable[[str], Any], text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
