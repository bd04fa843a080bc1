"""What of an official document is text, and what is head and foot."""

from __future__ import annotations

import pytest

from clew_reader import read

LETTER = """ỦY BAN NHÂN DÂN TỈNH MƯỜNG LAM
SỞ NÔNG NGHIỆP
Số: 41/BC-SNN

Mường Lam, ngày 12 tháng 01 năm 2026

BÁO CÁO
Kết quả công tác thủy lợi năm 2025

Kính gửi: Ủy ban nhân dân tỉnh Mường Lam

Năm 2025, toàn ngành kiên cố hóa 86,5 km kênh mương, đạt 102% kế hoạch. Diện tích tưới chủ động đạt 12.400 ha.
Giao Sở Tài chính bố trí đủ vốn cho các hồ chứa trước ngày 30/6/2026.

{foot}"""
SIGNED = """Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Panh
"""


@pytest.mark.parametrize("foot", ["", SIGNED, "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"])
def test_what_follows_the_addressee_is_the_text(foot: str) -> None:
    reading = read(LETTER.format(foot=foot))
    assert [str(figure.value) for figure in reading.figures] == ["86.5", "102", "12400"]
    assert [task.due_date for task in reading.commitments] == ["2026-06-30"]
