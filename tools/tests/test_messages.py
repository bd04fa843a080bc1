"""The translations' tool, on sources and catalogues of its own."""

from __future__ import annotations

import gettext
import time
from pathlib import Path

import polib
import pytest

from tools import messages
from tools.messages import Message, messages_of

PYTHON = """
title = _("Reports")
count = ngettext("%(n)d commune", "%(n)d communes", n) % {"n": n}
verb = pgettext("to do", "Report")
"""
TEMPLATE = """{% load i18n %}<h1 title="{% translate "Open" %}">{% blocktranslate count n=n trimmed %}
{{ n }} report waits{% plural %}{{ n }} reports wait{% endblocktranslate %}</h1>
{% blocktranslate with who=person %}For {{ who }}{% endblocktranslate %}"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with one module, and catalogues beside it."""
    package = tmp_path / "clew"
    (package / "tests").mkdir(parents=True)
    (package / "views.py").write_text(PYTHON)
    (package / "tests" / "test_views.py").write_text('_("never shown")')
    monkeypatch.setattr(messages, "SOURCE", package)
    monkeypatch.setattr(messages, "LOCALE", tmp_path / "locale")
    return package


def translate(language: str, **words: str | list[str]) -> None:
    path = messages.catalogue(language)
    po = polib.pofile(str(path))
    for entry in po:
        said = words.get(entry.msgid.split()[-1])
        if isinstance(said, list):
            entry.msgstr_plural = dict(enumerate(said))
        elif said:
            entry.msgstr = said
    po.save(str(path))


def test_messages_of_python_carry_context_and_plural() -> None:
    assert set(messages_of(PYTHON, template=False)) == {
        Message("Reports"),
        Message("%(n)d commune", plural="%(n)d communes"),
        Message("Report", context="to do"),
    }


def test_messages_of_a_template_are_found_in_attributes_and_blocks() -> None:
    assert set(messages_of(TEMPLATE, template=True)) == {
        Message("Open"),
        Message("%(n)s report waits", plural="%(n)s reports wait"),
        Message("For %(who)s"),
    }


def test_the_indents_of_a_page_mean_nothing() -> None:
    page = "{% load i18n %}\n<p>\n      <b>\n   {% translate 'Deep' %}\n </b>\n{% translate 'Flat' %}"
    assert set(messages_of(page, template=True)) == {Message("Deep"), Message("Flat")}


def test_what_is_in_no_catalogue_is_missing_in_every_language(source: Path) -> None:
    assert len(list(messages.complaints())) == 3 * len(messages.PLURALS)


def test_a_translated_catalogue_is_whole_and_django_can_read_it(source: Path) -> None:
    messages.extract_all()
    translate("vi", Reports="Báo cáo", Report="Báo", commune=["%(n)d xã"])
    translate("sv", Reports="Rapporter", Report="Rapportera", commune=["en kommun", "%(n)d kommuner"])
    assert list(messages.complaints()) == []
    messages.compile_all()
    with messages.catalogue("sv").with_suffix(".mo").open("rb") as compiled:
        swedish = gettext.GNUTranslations(compiled)
    assert swedish.gettext("Reports") == "Rapporter"
    assert swedish.ngettext("%(n)d commune", "%(n)d communes", 3) == "%(n)d kommuner"


def test_extracting_again_keeps_translations_and_changes_nothing(source: Path) -> None:
    messages.extract_all()
    translate("vi", Reports="Báo cáo", commune=["%(n)d xã"])
    messages.extract_all()
    first = messages.catalogue("vi").read_bytes()
    messages.extract_all()
    assert messages.catalogue("vi").read_bytes() == first
    assert "Báo cáo" in first.decode()
    assert "POT-Creation-Date" not in first.decode()


def test_a_message_that_left_the_source_leaves_the_catalogue(source: Path) -> None:
    messages.extract_all()
    (source / "views.py").write_text('_("Other")')
    messages.extract_all()
    assert "Reports" not in messages.catalogue("vi").read_text()


@pytest.mark.parametrize("wrong", ["%(m)d xã", "{n} xã"])
def test_a_hole_that_the_source_does_not_have_is_a_complaint(source: Path, wrong: str) -> None:
    messages.extract_all()
    translate("vi", commune=[wrong])
    assert any("other holes" in line for line in messages.complaints())


def test_compiling_leaves_what_is_up_to_date(source: Path) -> None:
    messages.extract_all()
    messages.compile_all()
    mo = messages.catalogue("vi").with_suffix(".mo")
    before = mo.stat().st_mtime_ns
    time.sleep(0.01)
    messages.compile_all()
    assert mo.stat().st_mtime_ns == before
