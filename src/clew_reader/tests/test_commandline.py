"""`clew read`: what a person and what the corpus scorer get for good and bad files."""

import json
import subprocess
import sys
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest

from clew_reader.commandline import main
from clew_reader.openers.tests.making import docx_of, pdf_of, shown
from clew_reader.printed import printed
from clew_reader.records import Citation, Decision, Document, Figure, Person, Post, Reading, Span, Votes

REPORT = "Thu ngân sách của xã đạt 8,45 tỷ đồng trong 9 tháng đầu năm 2025.\nHội nghị thống nhất cao.\n"
SCORER = Path("/work/shared/corpus/score.py")


def spans_of(value):
    if isinstance(value, dict):
        if {"start", "end", "quote"} <= set(value):
            yield value
        for part in value.values():
            yield from spans_of(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans_of(part)


def test_good_files_are_written_although_others_fail_and_the_exit_code_says_so(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "c.docx").write_bytes(docx_of(f"<w:p><w:r><w:t>{REPORT}</w:t></w:r></w:p>"))
    out = tmp_path / "out"
    files = [str(tmp_path / name) for name in ("a.txt", "empty.txt", "missing.txt", "c.docx")]
    assert main(["--json", str(out), *files]) == 1
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "c.json", "c.txt"]
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert errors[0].startswith("empty.txt holds no text.")
    assert "missing.txt: No such file or directory." in errors[1]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("break_", ["\n", "\r\n"])
def test_spans_count_the_characters_of_a_plain_text_file_as_it_is_stored(tmp_path, form, mark, break_):
    stored = (mark + unicodedata.normalize(form, REPORT).replace("\n", break_)).encode()
    (tmp_path / "a.txt").write_bytes(stored)
    assert main(["--json", str(tmp_path), str(tmp_path / "a.txt")]) == 0
    assert (tmp_path / "a.txt").read_bytes() == stored
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    text = stored.decode()
    assert document["id"] == "a"
    assert document["text"]["chars"] == len(text)
    assert all(text[span["start"] : span["end"]] == span["quote"] for span in spans_of(document))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", docx_of("<w:p><w:r><w:t>Hội nghị thống nhất</w:t></w:r></w:p>")),
        ("a.pdf", pdf_of([shown("Hội nghị thống nhất về kết quả chín tháng", 72, 700)])),
        ("a.html", "<html><p>Hội nghị thống nhất</p></html>".encode()),
        ("a.txt", "Hội nghị thống nhất".encode("utf-16")),
    ],
)
def test_other_files_have_their_text_written_beside(tmp_path, name, data):
    source = tmp_path / "in" / name
    source.parent.mkdir()
    source.write_bytes(data)
    assert main(["--json", str(tmp_path), str(source)]) == 0
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert document["text"]["file"] == "a.txt"
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("Hội nghị thống nhất")
    assert source.read_bytes() == data


def test_inputs_of_one_stem_do_not_overwrite_each_other_nor_an_input(tmp_path):
    (tmp_path / "a.txt").write_text("Văn bản khác", encoding="utf-8")
    (tmp_path / "a.html").write_text("<html><p>Hội nghị</p></html>", encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_text("<html><p>Đại hội</p></html>", encoding="utf-8")
    files = ["a.html", "a.txt", "in/a.html"]
    assert main(["--json", str(tmp_path), *(str(tmp_path / name) for name in files)]) == 0
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Văn bản khác"
    ids = {json.loads(path.read_text(encoding="utf-8"))["text"]["file"] for path in tmp_path.glob("*.json")}
    assert ids == {"a.txt", "a.html.txt", "a.html-2.txt"}


def test_a_language_that_the_reader_does_not_know_is_refused_with_the_ones_it_does(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--language", "fr", "x.txt"])
    assert stopped.value.code == 2
    assert "'en', 'nb', 'sv', 'vi'" in capsys.readouterr().err


def test_a_folder_that_is_a_file_is_refused_with_what_to_do(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    assert main(["--json", str(tmp_path / "a.txt"), str(tmp_path / "a.txt")]) == 1
    assert "Choose another folder" in capsys.readouterr().err


def test_for_a_person_the_file_its_language_and_the_notes_are_named(tmp_path, capsys):
    (tmp_path / "a.pdf").write_text(REPORT, encoding="utf-8")
    assert main([str(tmp_path / "a.pdf")]) == 0
    shown_lines = capsys.readouterr().out.splitlines()
    assert shown_lines[0].endswith("a.pdf (text/plain, vi)")
    assert shown_lines[1] == "  Note: The file ends in .pdf but is plain text; it was read as plain text."


def test_every_row_shows_its_line_its_fields_and_its_words():
    text = "Dòng một\nÔng Lò Văn Tám, Bí thư: thu 8,45 tỷ đồng\nNghị quyết số 5-NQ/TU"

    def span(words):
        return Span(text.index(words), text.index(words) + len(words), words)

    reading = Reading(
        text=text,
        language="vi",
        document=Document("vi", title="Dòng một", title_span=span("Dòng một")),
        people=(Person("p1", "Lò Văn Tám", (Post("Bí thư", (span("Bí thư"),)),), ("chair",), (span("Lò Văn Tám"),)),),
        citations=(Citation("c1", "resolution", span("Nghị quyết số 5-NQ/TU"), symbol="5-NQ/TU"),),
        figures=(
            Figure(
                "f1", Decimal("8.45"), "billion VND", "level", span("8,45 tỷ đồng"), indicator="thu", doubts=("unsure",)
            ),
        ),
        decisions=(Decision("d1", "approved", span("thu"), unanimous=True, votes=Votes(40, 2)),),
    )
    rows = {" ".join(line.split()) for line in printed(reading, 140)}
    assert "title Dòng một" in rows
    assert "Figures (1)" in rows
    assert "2 thu 8.45 billion VND level ? 8,45 tỷ đồng" in rows
    assert "3 resolution 5-NQ/TU Nghị quyết số 5-NQ/TU" in rows
    assert "2 Lò Văn Tám Bí thư chair Lò Văn Tám" in rows
    assert "2 approved unanimous, 40/2/- thu" in rows


def test_rows_are_cut_to_the_width_of_the_terminal():
    text = "từ " * 200
    figure = Figure("f1", Decimal(1), "%", "level", Span(0, 599, text[:599]), indicator=text)
    reading = Reading(text=text, language="vi", document=Document("vi"), figures=(figure,))
    assert max(len(line) for line in printed(reading, 120)) <= 120


@pytest.mark.slow
def test_the_command_starts_without_django_and_without_the_heavy_engines():
    heavy = "'django', 'docx', 'pypdfium2', 'pdfplumber', 'duckdb', 'charset_normalizer'"
    question = f"import sys, clew_reader.commandline; print([name for name in ({heavy}) if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", question], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "[]"


@pytest.mark.slow
@pytest.mark.skipif(not SCORER.exists(), reason="the shared corpus is not here")
def test_the_scorer_accepts_what_is_written(tmp_path):
    gold = SCORER.parent / "gold"
    texts = sorted((SCORER.parent / "text").glob("*.txt"))[:2]
    assert main(["--json", str(tmp_path), *map(str, texts)]) == 0
    for text in texts:
        pair = [gold / f"{text.stem}.json", tmp_path / f"{text.stem}.json"]
        scored = subprocess.run([sys.executable, SCORER, *pair], capture_output=True, text=True, check=False)
        assert scored.returncode == 0, scored.stderr
