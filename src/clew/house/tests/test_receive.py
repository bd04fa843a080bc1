"""`clew receive`: the files of this machine, by the same action as an upload."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from clew.archive.models import SecretStub
from clew.house.tests.province import Province
from clew.intake.models import Report
from clew.org import actions as org

TEXT = "Báo cáo tháng 9. Thu ngân sách đạt 8,45 tỷ đồng."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tot.txt").write_text(TEXT)
    (tmp_path / "trong.txt").write_text("\n")
    (tmp_path / "mat.txt").write_text("MẬT\n\nBáo cáo về một việc.\n")
    return tmp_path


def receive(province: Province, *files: Path, **more: str) -> None:
    unit = str(province.bodies.office.versions.get())
    call_command("receive", *map(str, files), **{"unit": unit, **more})


def test_a_line_for_each_file_and_the_good_ones_are_kept(
    province: Province, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CommandError, match="2 of 4 files were not received"):
        receive(
            province, *(folder / name for name in ("tot.txt", "trong.txt", "fehlt.txt", "mat.txt")), account="clerk"
        )
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "tot.txt was received and waits to be read.",
        "mat.txt is marked secret. Nothing of it was kept but that it came.",
    ]
    assert re.search(r"^trong\.txt: .*holds no text.*saved", said.err, re.MULTILINE)
    assert re.search(r"^fehlt\.txt: No such file", said.err, re.MULTILINE)
    report = Report.objects.get()
    assert report.unit == province.bodies.office
    assert (report.recorded_by, report.recorded_at) == (province.clerk.id, province.at)
    assert SecretStub.objects.count() == 1


def test_without_an_account_the_command_line_itself_receives(province: Province, folder: Path) -> None:
    receive(province, folder / "tot.txt", sender="Phường Sao Mai")
    report = Report.objects.get()
    assert report.recorded_by == "system:command line"
    assert report.original.receipts.get().sender == "Phường Sao Mai"


def test_the_same_file_twice_is_one_report(
    province: Province, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    receive(province, folder / "tot.txt")
    receive(province, folder / "tot.txt")
    assert Report.objects.count() == 1 and "was here already" in capsys.readouterr().out


def test_an_account_receives_only_where_it_may(
    province: Province, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for account in ("outsider", "auditor"):
        with pytest.raises(CommandError, match="1 of 1 file was"):
            receive(province, folder / "tot.txt", account=account)
        assert "may not receive reports for this unit" in capsys.readouterr().err
    with pytest.raises(CommandError, match="no open account “nobody”"):
        receive(province, folder / "tot.txt", account="nobody")
    assert not Report.objects.exists()


def test_a_unit_that_is_unknown_or_not_the_only_one_is_refused(province: Province, folder: Path) -> None:
    with pytest.raises(CommandError, match="no unit “Sao Hỏa”"):
        receive(province, folder / "tot.txt", unit="Sao Hỏa")
    version = province.areas.ward.versions.first()
    assert version is not None
    twin = org.establish(
        kind=version.kind,
        name=version.name,
        valid_from=province.day,
        parents={"area": province.areas.province},
        code="TWIN",
        by=province.house,
        at=province.at,
    )
    with pytest.raises(CommandError, match=r"Several units .*TWIN.*Give the code"):
        receive(province, folder / "tot.txt", unit=str(version))
    receive(province, folder / "tot.txt", unit="TWIN")
    assert Report.objects.get().unit == twin
