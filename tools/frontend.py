"""Copies the front-end files named in frontend.json from node_modules into the one static folder that Clew serves."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    wanted = json.loads((ROOT / "tools" / "frontend.json").read_text(encoding="utf-8"))
    target = ROOT / wanted["to"]
    sources = {target / name: ROOT / "node_modules" / source for name, source in wanted["files"].items()}
    icons = wanted["icons"]
    for name in icons["names"]:
        sources[target / "icons" / f"{name}.svg"] = ROOT / "node_modules" / icons["from"] / f"{name}.svg"
    missing = [str(source.relative_to(ROOT)) for source in sources.values() if not source.exists()]
    if missing:
        print(
            "Not in node_modules, so tools/frontend.json or package.json is wrong:",
            *missing,
            sep="\n  ",
            file=sys.stderr,
        )
        return 1
    shutil.rmtree(target, ignore_errors=True)
    for copy, source in sources.items():
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
        if copy.suffix in (".css", ".js"):  # the web server sends the compressed twin where the browser takes it
            copy.with_name(copy.name + ".gz").write_bytes(gzip.compress(copy.read_bytes(), mtime=0))
    return 0


if __name__ == "__main__":
    sys.exit(main())
