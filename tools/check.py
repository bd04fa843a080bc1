"""`./dev check [NAME ...]`: everything about the code that is not a test. All run; failures are listed last."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = sys.executable
BRIEF = 40  # lines

CHECKS: dict[str, list[list[str]]] = {
    "formatting": [[f"{BIN}/ruff", "format", "--check", "--quiet", "."]],
    "lint": [[f"{BIN}/ruff", "check", "--quiet", "."]],
    "floors": [[f"{BIN}/lint-imports", "--no-cache"]],
    "sizes": [[PYTHON, "tools/sizes.py"]],
    "types": [[f"{BIN}/mypy"]],
    "migrations": [[f"{BIN}/clew", "manage", "makemigrations", "--check", "--dry-run"]],
    "django": [[f"{BIN}/clew", "manage", "check", "--fail-level", "WARNING"]],
    "translations": [[PYTHON, "tools/messages.py", "missing"]],
    "docs": [[PYTHON, "-m", "tools.docs", "check"]],
    "locks": [[PYTHON, "-m", "tools.locks", "check"]],
    "wheel": [[PYTHON, "-m", "tools.wheel"]],
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        print(f"There is no check {', '.join(unknown)}; there are {', '.join(CHECKS)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="clew-check-") as data:
        os.chmod(data, 0o755)  # root lends the database to another account, which must pass through
        # mypy's plugin and the management commands read the settings; none of this is anybody's installation.
        environment = os.environ | {"CLEW_DATA": data, "CLEW_SECRET_KEY": "only for ./dev check"}
        failed = [name for name in names or CHECKS if not _passes(name, environment, whole=bool(names))]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def _passes(name: str, environment: dict[str, str], *, whole: bool) -> bool:
    """Runs the commands of one check. What they said is shown where one failed, briefly unless asked by name."""
    began = time.monotonic()
    said = ""
    good = True
    for command in CHECKS[name]:
        own = environment | ({"DATABASE_URL": "postgresql:///types"} if name == "types" else {})
        done = subprocess.run(
            command, cwd=ROOT, env=own, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        good = good and done.returncode == 0
        said += done.stdout
    print(f"{'ok    ' if good else 'FAILED'} {name} ({time.monotonic() - began:.1f} s)", flush=True)
    if not good:
        lines = said.rstrip().splitlines()
        shown = lines if whole or len(lines) <= BRIEF else [*lines[:BRIEF], f"... ./dev check {name} shows all of it"]
        print(*shown, sep="\n", flush=True)
    return good


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
