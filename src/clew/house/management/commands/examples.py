"""`clew examples DIR`: what officers decided of the claims, as annotated texts for `clew read --score DIR`."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import ngettext

from clew.intake.examples import examples


class Command(BaseCommand):
    help = "Writes the finished reports with what officers decided of them, as annotated texts."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # the texts are as confidential as the reports
        count = corrected = 0
        for example in examples():
            (folder / f"{example.name}.txt").write_bytes(example.text.encode())
            (folder / f"{example.name}.json").write_text(
                json.dumps(example.document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
            )
            count, corrected = count + 1, corrected + example.corrected
        words = ngettext(
            "%(count)d finished report, with %(corrected)d changes by officers.",
            "%(count)d finished reports, with %(corrected)d changes by officers.",
            count,
        )
        self.stdout.write(words % {"count": count, "corrected": corrected})
