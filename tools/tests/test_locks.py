"""Lock files carry hashes and no addresses."""

from __future__ import annotations

import json
from pathlib import Path

from tools.locks import addresses, stripped

LOCK = {"packages": {"": {"name": "x"}, "node_modules/a": {
    "version": "1.0.0", "integrity": "sha512-abc", "resolved": "https://registry.example/a.tgz",
    "funding": {"url": "https://money.example/a"},
}}}  # fmt: skip


def test_an_address_in_any_lock_is_named(tmp_path: Path) -> None:
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").write_text("uv @ https://files.example/uv.whl\nattrs==1 --hash=sha256:00\n")
    (tmp_path / "package-lock.json").write_text(json.dumps(LOCK, indent=1))
    assert [one.partition(" names ")[0] for one in addresses(tmp_path)] == ["package-lock.json"] * 2 + ["dev.txt"]


def test_what_is_stripped_keeps_versions_and_hashes() -> None:
    kept = json.loads(stripped(json.dumps(LOCK)))
    assert kept["packages"]["node_modules/a"] == {"version": "1.0.0", "integrity": "sha512-abc"}
