"""Papers of the tests' province, entered through the room's own actions."""

from __future__ import annotations

from datetime import date
from typing import Any

from clew.documents import actions
from clew.documents.models import Document
from clew.house.tests.province import Province
from clew.words.languages import Words

DAY = date(2025, 9, 10)
TEXT = """NGHỊ QUYẾT
Căn cứ Điều lệ của tổ chức;
I. MỤC TIÊU
1. Thu ngân sách năm 2025 đạt 16.071 tỷ đồng.
2. Xóa 500 nhà tạm.
II. NHIỆM VỤ
1. Các xã rà soát hộ nghèo.
2. Sở Tài chính thu nợ đọng thuế."""


def resolution(province: Province, symbol: str = "01-NQ/TU", **changes: Any) -> Document:
    """A resolution of the provincial committee, entered by its clerk."""
    head = {
        "type": "resolution",
        "symbol": symbol,
        "issuer": province.bodies.committee,
        "date": DAY,
        "title": Words(vi="Nghị quyết về nhiệm vụ năm 2026", en="Resolution on the tasks of 2026"),
        "owner_unit": province.bodies.committee,
        **changes,
    }
    return actions.register(**head, by=province.clerk, at=province.at)


def with_clauses(province: Province, text: str = TEXT, **changes: Any) -> Document:
    """A resolution with its adopted text, split into clauses."""
    document = resolution(province, **changes)
    doing = {"by": province.clerk, "at": province.at}
    actions.add_version(document, language="vi", text=text, adopted=True, **doing)
    actions.split_clauses(document, **doing)
    return document
