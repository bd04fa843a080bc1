"""Agreement between an annotation and a reading, on small records and on the corpus where it is at hand."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader import read
from clew_reader.commandline import main
from clew_reader.corpus import to_corpus
from clew_reader.scoring import KINDS, annotated_in, score, total

CORPUS = Path(__file__).resolve().parents[5] / "shared" / "corpus"
TEXT = (
    "Trong 9 tháng đầu năm 2025, thu ngân sách trên địa bàn đạt 1.845,2 tỷ đồng, tăng 12,4% so với cùng kỳ. "
    "Đồng chí Trần Quốc Hùng, Bí thư Tỉnh ủy, chủ trì hội nghị. Hội nghị nhất trí thông qua Nghị quyết số 12-NQ/TU "
    "ngày 06/12/2024. Đồng chí Bí thư yêu cầu Sở Tài chính rà soát các khoản nợ thuế trước ngày 31/10/2025."
)


def records():
    return to_corpus(read(TEXT), "x")["records"]


def f1(gold, found, kind, *, strict=False):
    return score(gold, found)[kind][strict].f1


def test_a_reading_agrees_with_itself_wholly():
    counts = score(records(), records())
    told = {kind: both for kind, both in counts.items() if both[0].required}
    assert {"people", "citations", "figures", "decisions", "commitments"} <= set(told)
    assert all(loose.f1 == strict.f1 == 1 for loose, strict in told.values())


def test_a_wrong_value_is_both_missed_and_too_much():
    found = copy.deepcopy(records())
    found["figures"][0]["value"] = 1845.3
    loose, _strict = score(records(), found)["figures"]
    assert (loose.matched, loose.required, loose.given) == (1, 2, 2)


def test_the_same_amount_in_another_scale_is_the_same():
    found = copy.deepcopy(records())
    found["figures"][0].update(value=1.8452, unit="trillion VND")
    assert f1(records(), found, "figures", strict=True) == 1


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("figures", "period", "2024"),
        ("figures", "comparator", "plan"),
        ("citations", "date", "2024-12-07"),
        ("decisions", "unanimous", False),
        ("commitments", "due_date", "2025-11-30"),
        ("people", "posts", [{"post": "Chủ tịch", "spans": []}]),
    ],
)
def test_what_only_the_strict_count_asks_for(kind, field, value):
    found = copy.deepcopy(records())
    for row in found[kind]:
        row[field] = value
        row["due"] = "khi khác"
    assert f1(records(), found, kind) == 1
    assert f1(records(), found, kind, strict=True) < 1


def test_an_optional_record_counts_neither_for_nor_against():
    gold = copy.deepcopy(records())
    gold["figures"][1]["optional"] = True
    without = copy.deepcopy(records())
    del without["figures"][1]
    assert f1(gold, records(), "figures") == f1(gold, without, "figures") == 1


def test_a_record_given_twice_is_one_too_many():
    found = copy.deepcopy(records())
    found["people"].append(found["people"][0])
    count, _strict = score(records(), found)["people"]
    assert count.given == count.required + 1 and count.matched == count.required


@given(st.permutations(range(6)))
def test_the_order_of_records_does_not_matter(order):
    gold = records()
    found = copy.deepcopy(gold)
    for kind in ("figures", "people", "citations"):
        found[kind] = [row for _place, row in sorted(zip(order, found[kind], strict=False), key=lambda one: one[0])]
    assert total([score(gold, found)])["figures"][1].f1 == 1


def test_the_command_prints_a_table_and_names_what_is_no_annotation(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps({"format": "clew-corpus/1", "records": records()}), encoding="utf-8")
    assert main(["--score", str(tmp_path)]) == 0
    assert "figures                2      2   1.000   1.000" in capsys.readouterr().out
    (tmp_path / "b.json").write_text("{}", encoding="utf-8")
    assert main(["--score", str(tmp_path)]) == 1
    assert "b.json: not clew-corpus/1" in capsys.readouterr().err


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside the project")
def test_it_counts_as_the_scorer_of_the_corpus_does(tmp_path):
    for one in annotated_in(CORPUS / "gold"):
        found = to_corpus(read(one.text), one.name)
        (tmp_path / f"{one.name}.json").write_text(json.dumps(found), encoding="utf-8")
        said = subprocess.run(
            [sys.executable, CORPUS / "score.py", "--json", CORPUS / "gold" / f"{one.name}.json",
             tmp_path / f"{one.name}.json"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        theirs = json.loads(said.stdout)["documents"][one.name]
        ours = score(one.records, found["records"])
        for kind in KINDS:
            for count, name in zip(ours[kind], ("loose", "strict"), strict=True):
                assert [count.matched, count.required, count.given] == theirs[kind][name], (kind, name)
