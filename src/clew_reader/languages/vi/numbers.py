"""Vietnamese numbers: "1.234,5", "hai mươi mốt nghìn", "2 tỷ rưỡi", "gấp đôi"."""

from decimal import Decimal

from clew_reader.languages.base import Numbers, word_set

NUMBERS = Numbers(
    decimal=",",
    groups=". ",
    plain={
        "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
        "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    },
    only_after_tens=word_set("mốt tư lăm nhăm không"),
    multipliers={"mươi": 10, "chục": 10, "trăm": 100},
    joiners=word_set("linh lẻ"),
    articles={"một": 1},
    scales={
        "nghìn": "thousand", "ngàn": "thousand", "ngìn": "thousand", "triệu": "million",
        "tr": "million", "tr.": "million",
        "tỷ": "billion", "tỉ": "billion", "nghìn tỷ": "trillion", "ngàn tỷ": "trillion", "nghìn tỉ": "trillion",
        "triệu tỷ": "quadrillion", "vạn": "ten thousand",
    },
    half_more=word_set("rưỡi rưởi"),
    fractions={
        "một nửa": Decimal(50), "một phần hai": Decimal(50), "một phần ba": Decimal("33.3"),
        "hai phần ba": Decimal("66.7"), "một phần tư": Decimal(25), "ba phần tư": Decimal(75),
        "một phần năm": Decimal(20), "bốn phần năm": Decimal(80), "quá nửa": Decimal(50), "hơn nửa": Decimal(50),
        "gần nửa": Decimal(50), "non nửa": Decimal(50),
        "hai phần năm": Decimal(40), "ba phần năm": Decimal(60), "một phần mười": Decimal(10),
        "phân nửa": Decimal(50),
    },
    multiples={
        "gấp đôi": Decimal(2), "gấp hai": Decimal(2), "gấp ba": Decimal(3), "gấp bốn": Decimal(4),
        "gấp năm lần": Decimal(5), "gấp rưỡi": Decimal("1.5"), "gấp hai lần": Decimal(2), "gấp ba lần": Decimal(3),
        "gấp bốn lần": Decimal(4), "gấp hai lần rưỡi": Decimal("2.5"), "gấp đôi rưỡi": Decimal("2.5"),
    },
    minus=word_set("âm"),
    weak={
        "năm": word_set("có gồm với thêm được là hơn gần đã xây khoảng trên cho kết tặng thưởng"),
        "ba": word_set("có gồm với thêm được là hơn gần đã xây khoảng trên cho tại ở và của tặng",
                       ", ; : ( tăng giảm lên xuống còn mới chỉ cả trong những"),
    },
    ordinal_before=word_set(
        "thứ số khóa khoá điều khoản điểm mục chương phần phụ tập quận khu tổ giai lớp cấp hạng loại mức bậc nghị",
        "quyết quốc đường khối kỳ bước hình bảng biểu trang phường đội trạm vùng nhóm tháng năm ngày quý dự bản",
        "lộ tiểu zone covid",
    ),
    always_ordinal=word_set("thứ điều khoản khóa khoá quý ngày lần phiên bảng biểu"),
    ordinal_after=word_set("h"),
    definite=word_set("cả"),
)  # fmt: skip
