"""What the tests need beyond the locked Python packages, and how Debian gives it; and Spark, which is large."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import invalidate_caches
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPARK = ROOT / "requirements" / "spark.txt"

LIBREOFFICE = Path("/usr/lib/libreoffice/program")
TESSERACT = Path("/usr/share/tesseract-ocr/5/tessdata")  # Debian 12 and 13
OTHER_POSTGRES = Path("/usr/lib/postgresql/15/bin")


@dataclass(frozen=True, slots=True)
class Need:
    """One program (or file), the Debian package that brings it, and what goes untested without it."""

    program: str
    package: str
    untested: str

    def met(self) -> bool:
        return shutil.which(self.program) is not None or (self.program[0] == "/" and Path(self.program).exists())


NEEDS = (
    Need("chromium", "chromium", "every test in a browser (marker `browser`), and the screenshots"),
    Need(str(OTHER_POSTGRES / "postgres"), "postgresql-15", "the chosen rooms on PostgreSQL 15"),
    Need("soffice", "libreoffice-writer-nogui", "Word files and PDFs as LibreOffice makes them"),
    Need(str(LIBREOFFICE / "libsclo.so"), "libreoffice-calc-nogui", "workbooks as LibreOffice makes them"),
    Need("tesseract", "tesseract-ocr", "scanned pages"),
    Need(str(TESSERACT / "vie.traineddata"), "tesseract-ocr-vie", "scanned pages in Vietnamese"),
    Need(str(TESSERACT / "swe.traineddata"), "tesseract-ocr-swe", "scanned pages in Swedish"),
    Need("java", "default-jre-headless", "the roll-up on Spark (marker `spark`)"),
    Need("pdftotext", "poppler-utils", "the second opinion on what a PDF holds"),
)


def provide() -> dict[str, str]:
    """Installs what is missing where that is possible; returns what still is, with what goes untested for it."""
    wanted = [need for need in NEEDS if not need.met()]
    if wanted and os.geteuid() == 0 and shutil.which("apt-get"):
        packages = [need.package for need in wanted]
        print(f"Installing from Debian: {' '.join(packages)}", flush=True)
        _without_a_cluster_of_its_own()
        _apt("update", "-qq")
        _apt("install", "-y", "-qq", "--no-install-recommends", *packages)
    return {f"{need.program} (package {need.package})": need.untested for need in NEEDS if not need.met()} | _spark()


def _spark() -> dict[str, str]:
    """Installs Spark for Python into this environment; no part of it for everybody, since it weighs half a gigabyte."""
    if find_spec("pyspark") is None:
        print("Installing pyspark", flush=True)
        uv = Path(sys.executable).parent / "uv"
        subprocess.run(
            [uv, "pip", "install", "--quiet", "--require-hashes", "-r", SPARK],
            env=os.environ | {"VIRTUAL_ENV": sys.prefix},
            check=False,
        )
        invalidate_caches()
    return {} if find_spec("pyspark") else {"pyspark": "the roll-up on Spark (marker `spark`)"}


def _apt(*arguments: str) -> None:
    keep_ours = ["-o", "Dpkg::Options::=--force-confold"]  # the file below is there before its package
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(
        ["apt-get", *keep_ours, *arguments], env=quiet, check=False, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    )


def _without_a_cluster_of_its_own() -> None:
    """Debian's package would start a server of its own; the tests need only the programs and start their own."""
    setting = Path("/etc/postgresql-common/createcluster.conf")
    if not setting.exists():
        setting.parent.mkdir(parents=True, exist_ok=True)
        setting.write_text("create_main_cluster = false\n")
