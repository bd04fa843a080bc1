"""Web pages: what a reader of the page would read, and nothing of what stands round it."""

import pytest

from clew_reader.openers import open_bytes


def lines_of(html, name="page.html"):
    return open_bytes(html.encode(), name).text.splitlines()


def test_the_article_is_kept_and_menus_scripts_and_footers_are_dropped():
    opened = open_bytes(
        """<!doctype html><html><head><title>Trang tin</title><script>alert("x")</script></head><body>
        <nav><a href="/">Trang chủ</a></nav><div class="left-menu">Liên kết</div>
        <h1>Hội nghị lần thứ tư</h1>
        <article><p>Hội nghị đã <b>thống nhất</b> thông qua
        nghị quyết.</p><p>Có 19 xã báo cáo.</p><div class="related">Tin khác</div></article>
        <footer>Bản quyền</footer></body></html>""".encode(),
        "tin.html",
    )
    assert opened.text.splitlines() == [
        "Hội nghị lần thứ tư",
        "Hội nghị đã thống nhất thông qua nghị quyết.",
        "Có 19 xã báo cáo.",
    ]
    assert opened.notes[-1].code == "dropped_menus"


def test_a_page_without_an_article_keeps_its_body_but_not_a_list_of_links():
    links = "".join(f"<li><a href='/{number}'>Nyhet nummer {number}</a></li>" for number in range(8))
    assert lines_of(f"<html><body><ul>{links}</ul><p>Konferensen antog planen för hela länet och dess kommuner, "
                    "och alla enheter ska rapportera senast i juni varje år till kansliet.</p>"
                    "<p>Tolv kommuner har rapporterat sina siffror, de övriga får en påminnelse nästa vecka.</p>"
                    "</body></html>")[0].startswith("Konferensen antog")  # fmt: skip


def test_tables_of_values_become_tab_separated_lines():
    assert lines_of(
        "<html><body><p>Kết quả</p><table><tr><th>Xã</th><th>Thu</th></tr><tr><td>Bản Mo</td><td>8,45</td></tr></table>"
    ) == ["Kết quả", "Xã\tThu", "Bản Mo\t8,45"]


def test_a_table_that_places_lines_side_by_side_is_read_cell_by_cell():
    assert lines_of(
        "<html><table><tr><td><p>TỈNH ỦY</p><p>*</p><p>Số 5-KL/TU</p></td><td><p>ĐẢNG CỘNG SẢN VIỆT NAM</p></td></tr>"
        "</table></html>"
    ) == ["TỈNH ỦY", "*", "Số 5-KL/TU", "ĐẢNG CỘNG SẢN VIỆT NAM"]


def test_lists_carry_the_numbers_that_the_browser_shows():
    assert lines_of("<html><ol start='3'><li>ba</li><li><p>bốn</p></li></ol><ul><li>khác</li></ul></html>") == [
        "3. ba",
        "4. bốn",
        "- khác",
    ]


@pytest.mark.slow
def test_time_grows_with_the_page_and_not_with_its_square():
    page = b"<html><ol>" + b"<li>x" * 20_000 + b"</ol>" + b"<ul>" * 150 + b"<li><a>link</a> and words" * 5_000
    assert open_bytes(page, "long.html").text.startswith("1. x\n2. x\n")


def test_a_script_longer_than_the_article_does_not_hide_it():
    page = f"<html><body><script>{'x = 1;' * 500}</script><p>Menyn</p><article><p>Konferensen enades.</p></article>"
    assert lines_of(page) == ["Konferensen enades."]


def test_hidden_text_is_left_out():
    assert lines_of("<html><p>shown</p><p hidden>not</p><p style='display: none'>not</p></html>") == ["shown"]


def test_a_declared_encoding_is_followed_where_the_bytes_allow_it():
    page = "<html><head><meta charset='windows-1250'></head><body><p>řeka</p></body></html>"
    assert open_bytes(page.encode("cp1250"), "x.html").text == "řeka\n"


def test_a_wrongly_declared_encoding_is_not():
    page = "<html><head><meta charset='iso-8859-1'></head><body><p>Nghị quyết</p></body></html>"
    assert open_bytes(page.encode(), "x.html").text == "Nghị quyết\n"


@pytest.mark.parametrize(
    "page",
    [
        b"<html>" + b"<div>" * 50_000 + b"x" + b"<p>after</p>",
        b"<html><table>" + b"<tr><td><table>" * 150 + b"x",
        b"<html" + b" a" * 50_000 + b"><p>x</p>",
        b'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><p>&b;</p></html>',
        b"<html><p>\x00\x01x</p><svg onload=alert(1)></svg><iframe src='file:///etc/passwd'></iframe></html>",
    ],
    ids=["deep", "tables in tables", "attributes", "entities", "active content"],
)
def test_a_hostile_page_gives_little_text_or_a_refusal_but_no_harm(page):
    try:
        text = open_bytes(page, "x.html").text
    except Exception as refusal:
        assert type(refusal).__name__ in ("Empty", "Damaged", "Binary")
    else:
        assert len(text) < 200
        assert "root:" not in text


def test_a_font_from_before_unicode_is_undone_also_where_letters_are_written_as_entities():
    opened = open_bytes(b"<html><p>H&eacute;i ngh&THORN; th&egrave;ng nh&Ecirc;t</p></html>", "cu.html")
    assert opened.text == "Hội nghị thống nhất\n"


def test_cells_that_span_columns_and_rows_keep_the_others_in_their_columns():
    page = (
        "<!doctype html><table border=1><tr><th rowspan=2>Chỉ tiêu<th colspan=2>Năm 2025<th rowspan=99999999>Ghi chú"
        "<tr><th>Kế hoạch<th>Thực hiện<tr><td>Thu<td>12<td>13</table>"
    )
    assert open_bytes(page.encode(), "x.html").text == (
        "Chỉ tiêu\tNăm 2025\t\tGhi chú\n\tKế hoạch\tThực hiện\nThu\t12\t13\n"
    )


def test_a_cell_of_endless_width_is_no_way_to_fill_the_memory():
    page = "<!doctype html><table border=1>" + "<tr><td colspan=99999 rowspan=999>a<td>b" * 300 + "</table>"
    assert len(open_bytes(page.encode(), "x.html").text) < 5_000_000
