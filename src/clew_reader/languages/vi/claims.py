"""What Vietnamese says of a number: that it rose, what it is compared with, that it is a target."""

from clew_reader.languages.base import Claims, phrase_set, word_set

CLAIMS = Claims(
    roles={
        "tăng": "up", "tăng thêm": "up", "tăng trưởng": "growth", "tăng trưởng đạt": "growth", "gia tăng": "up",
        "nâng": "up", "tăng bình quân": "up", "tốc độ tăng": "growth", "tốc độ tăng trưởng": "growth",
        "mức tăng": "growth", "mức tăng trưởng": "growth", "phát triển": "growth", "mở rộng": "up",
        "giảm": "down", "giảm còn": "down", "hạ": "down", "giảm thêm": "down", "sụt giảm": "down", "kéo giảm": "down",
        "đạt": "reach", "ước đạt": "reach", "là": "reach", "lên tới": "reach", "ở mức": "reach", "đạt mức": "reach",
        "đạt được": "reach", "thực hiện": "reach", "ước thực hiện": "reach", "ước": "reach", "có": "have",
        "gồm": "have", "thu hút": "have", "kết nạp": "have", "đón": "have", "xây dựng": "have", "tổ chức": "have",
        "tiếp nhận": "have", "giải quyết": "have", "khởi công": "have", "trồng": "have", "cấp": "have", "còn": "left",
        "còn lại": "left", "chỉ còn": "left", "hoàn thành": "have", "duy trì": "keep", "giữ": "keep",
        "chủ trương": "aim", "chủ trương là": "aim", "nhằm đạt": "aim", "hứa": "aim", "cam kết": "aim",
        "giao phấn đấu": "aim",
        **{
            f"{asked} {done}": "aim"
            for asked in ("đề nghị", "kiến nghị", "đề xuất", "việc", "thống nhất", "dự kiến", "sẽ", "cần", "phải")
            for done in ("nâng", "tăng", "giảm", "cắt", "cắt giảm", "hạ", "bố trí", "hỗ trợ", "xây dựng", "xây mới",
                         "đầu tư", "trồng", "giải ngân", "hoàn thành", "thay thế", "bổ sung")
        },
        "bằng": "equal", "tương đương": "equal", "tương ứng": "equal", "đạt tỷ lệ": "share", "đạt tỉ lệ": "share",
        "gấp": "up", "yêu cầu": "aim", "vượt": "exceed", "vượt mức": "exceed", "vượt chỉ tiêu": "exceed",
        "thấp hơn": "lower", "cao hơn": "higher",
        "nhiều hơn": "higher", "ít hơn": "lower", "hụt": "below", "thiếu": "below", "không đạt": "below",
        "chưa đạt": "below", "mục tiêu": "target", "chỉ tiêu": "target", "phấn đấu": "aim", "phấn đấu đạt": "aim",
        "phấn đấu đến": "aim", "bảo đảm": "aim", "đảm bảo": "aim", "quyết tâm": "aim", "phải đạt": "aim",
        "cần đạt": "aim", "dự kiến đạt": "aim", "mục tiêu đến": "aim", "đặt mục tiêu": "aim",
        "chiếm": "part", "tỷ lệ": "share",
        "tỉ lệ": "share", "tỷ trọng": "share", "tỉ trọng": "share", "chiếm tỷ lệ": "part", "chiếm tỉ lệ": "part",
        "chiếm tỷ trọng": "part", "cơ cấu": "share",
        "đóng góp": "contribute", "đóng góp vào": "contribute", "góp": "contribute", "trước thời hạn": "early",
        "sớm hơn": "early", "về đích trước": "early", "rút ngắn": "early", "trước": "early", "chậm": "late",
        "chậm hơn": "late", "quá hạn": "late", "trễ": "late", "trễ hạn": "late", "lãi": "reach", "lỗ": "reach",
    },
    endings={},
    to=word_set("lên đến tới còn xuống"),
    by=word_set("thêm"),
    start=word_set("từ"),
    until=word_set("đến tới - – —"),
    before={
        "hơn": "over", "trên": "over", "quá": "over", "gần": "nearly", "xấp xỉ": "nearly", "suýt soát": "nearly",
        "ngót": "nearly", "khoảng": "about", "chừng": "about", "tầm": "about", "ước khoảng": "about",
        "dự kiến": "estimated", "dự kiến khoảng": "estimated", "ước": "estimated", "ước tính": "estimated",
        "ước đạt": "estimated", "ước thực hiện": "estimated",
        "ít nhất": "at_least", "tối thiểu": "at_least", "không dưới": "at_least", "từ": "at_least",
        "tối đa": "at_most", "không quá": "at_most", "nhiều nhất": "at_most", "dưới": "at_most", "cơ bản": "basically",
        "cơ bản đạt": "basically",
    },
    after={"trở lên": "at_least", "trở xuống": "at_most"},
    rank=phrase_set("xếp_thứ đứng_thứ xếp_hạng vị_trí_thứ hạng_thứ đứng_vị_trí_thứ xếp_vị_trí_thứ")
    | phrase_set("thứ_hạng xếp_hạng_thứ đứng_thứ_hạng đứng_đầu vị_trí_số xếp_vị_trí đứng_hạng"),
    top=phrase_set("trong_nhóm trong_tốp trong_top tốp top nằm_trong_nhóm thuộc_nhóm"),
    places={
        "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    },
    out_of=phrase_set("trong trong_số trong_tổng_số"),
    rank_after=frozenset(),
    of_total=phrase_set("trên_tổng_số trong_tổng_số trong_số /_tổng_số trên trong_tổng"),
    comparators={
        "so với cùng kỳ": "same_period_last_year", "cùng kỳ": "same_period_last_year",
        "cùng kỳ năm trước": "same_period_last_year", "cùng kỳ năm ngoái": "same_period_last_year",
        "so cùng kỳ": "same_period_last_year", "so với năm trước": "previous_year", "so với năm ngoái": "previous_year",
        "so năm trước": "previous_year", "so với tháng trước": "previous_period", "so với quý trước": "previous_period",
        "so với kỳ trước": "previous_period", "so với nhiệm kỳ trước": "previous_period",
        "so với đầu nhiệm kỳ": "start_of_term", "so với đầu năm": "previous_period", "cả nước": "nationwide",
        "toàn quốc": "nationwide", "trong cả nước": "nationwide", "trong vùng": "region", "khu vực": "region",
        "trong khu vực": "region", "các tỉnh": "region", "tỉnh, thành phố": "nationwide", "tỉnh thành": "nationwide",
        "toàn vùng": "region", "cụm thi đua": "region",
    },
    comparing=phrase_set("so_với so đối_với_cùng"),
    baselines={
        "kế hoạch": "plan", "chỉ tiêu": "target", "mục tiêu": "target", "chỉ tiêu nghị quyết": "target",
        "nghị quyết": "target", "dự toán": "estimate", "chỉ tiêu kế hoạch": "plan", "nghị quyết đại hội": "target",
        "chỉ đạo": "direction", "yêu cầu": "direction",
    },
    authorities={
        "trung ương": "central", "chính phủ": "central", "thủ tướng": "central", "bộ tài chính": "central",
        "tw": "central", "bộ": "central", "tỉnh": "provincial", "hđnd": "provincial", "hội đồng nhân dân": "provincial",
        "ubnd": "provincial", "địa phương": "provincial", "thành phố": "provincial",
    },
    known=frozenset(),
    superlatives=frozenset(),
    voters=word_set("phiếu"),
    negations=word_set("không chưa chẳng"),
    drop_first=word_set(
        "và nhưng cũng như là trong đó với tại theo còn riêng các những có do để nhằm thì mà song",
        "qua đã được toàn cả đến nay , ; : - ( ) “ ” \" . + • của từ khi về",
        "bao gồm gồm nhẹ mạnh khá nhanh xuống lên tới chiếm gấp",
    ),
    drop_last=word_set(
        "và hoặc đến mới đã được cũng còn sẽ có vẫn tiếp tục ước là tính thì đều này nay cả xuống lên tới nhẹ mạnh",
        "khá nhanh nhằm để",
        "( , : - với",
    ),
    breaks=phrase_set(
        "cụ_thể hiện_nay đến_nay trong_đó qua_đó góp_phần đồng_thời ngoài_ra bên_cạnh_đó tuy_nhiên",
        "nhưng_mà",
    ),
)  # fmt: skip
