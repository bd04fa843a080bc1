"""Lock files name packages by version and hash and nothing by address: `python -m tools.locks check | strip`.

An address would tie every machine to one registry. npm also writes where packages ask for money; `strip` takes both out
after `npm install --package-lock-only`.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NPM = "package-lock.json"
_ADDRESS = re.compile(r"(?:https?|git|file)(?:\+\w+)?://\S+")


def addresses(root: Path) -> list[str]:
    """Each address in a lock file, with its file."""
    files = [root / NPM, *sorted((root / "requirements").glob("*.txt"))]
    return [
        f"{path.name} names {found}"
        for path in files
        if path.exists()
        for found in _ADDRESS.findall(path.read_text(encoding="utf-8"))
    ]


def stripped(lock: str) -> str:
    """npm's lock without where packages come from and ask for money."""
    parsed = json.loads(lock)
    for package in parsed["packages"].values():
        package.pop("resolved", None)
        package.pop("funding", None)
    return json.dumps(parsed, indent=2, ensure_ascii=False) + "\n"


def main(what: str) -> int:
    if what == "strip":
        path = ROOT / NPM
        path.write_text(stripped(path.read_text(encoding="utf-8")), encoding="utf-8")
    found = addresses(ROOT)
    print("\n".join([*found, "Run `python -m tools.locks strip`."]) if found else "", end="")
    return 1 if found else 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["check"], ["strip"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
