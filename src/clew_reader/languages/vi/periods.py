"""How Vietnamese writes days and periods: "9 tháng đầu năm 2025", "ngày 03/6/2021", "giai đoạn 2021-2025"."""

from clew_reader.languages.base import Periods, phrase_set, word_set

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"

PERIODS = Periods(
    patterns=(
        rf"(?:ngày )?(?P<day>[0-9]{{1,2}}) ?[/.-] ?(?P<month>[0-9]{{1,2}}) ?[/.-] ?{_YEAR}",
        rf"ngày (?P<day>[0-9]{{1,2}}) tháng (?P<month>[0-9]{{1,2}})(?:,? năm {_YEAR})?",
        rf"(?P<day>[0-9]{{1,2}}) tháng (?P<month>[0-9]{{1,2}}),? (?:năm )?{_YEAR}",
        rf"ngày (?P<day>[0-9]{{1,2}}),? tháng (?P<month>[0-9]{{1,2}})/{_YEAR}",
        r"(?:ngày|sáng|chiều|tối|mùng|trước|sau|đến|từ|hết) (?P<day>[0-9]{1,2})[/-](?P<month>[0-9]{1,2})",
        rf"từ (?:đầu )?tháng (?P<month>[0-9]{{1,2}}) (?:đến|tới) (?:hết )?tháng (?P<tomonth>[0-9]{{1,2}})"
        rf"(?:(?:/| năm ){_YEAR})?",
        rf"{{n}}(?P<first>) tháng đầu (?:của )?(?:năm(?: {_YEAR}| nay)?|nhiệm kỳ)",
        rf"{{n}}(?P<last>) tháng cuối (?:của )?(?:năm(?: {_YEAR}| nay)?)?",
        rf"{{n}}(?P<first>) tháng(?: năm)? {_YEAR}",
        r"(?:trong|qua|sau) {n}(?P<first>) tháng(?: qua)?",
        r"{n}(?P<first>) tháng đầu",
        r"{n}(?P<first>) tháng(?: qua)?(?!\s+(?:cuối|tới|nữa|trở|liên|sau|tuổi|một lần|kể|đối|/))",
        rf"(?:cuối|hết) tháng (?P<month>[0-9]{{1,2}})(?P<end>)(?:(?:/|[,]? năm |-){_YEAR})?",
        rf"quý (?P<quarter>[1-4]|iv|i{{1,3}}|một|hai|ba|tư|bốn)(?:(?:/|[,]? năm | ){_YEAR})?",
        rf"(?:nửa|6 tháng) (?P<half>đầu|cuối) năm(?: {_YEAR})?",
        rf"tháng (?P<month>[0-9]{{1,2}})(?:(?:/|[,]? năm |-){_YEAR})?",
        rf"(?:giai đoạn|nhiệm kỳ|khóa|khoá|thời kỳ|những năm|các năm)? ?{_YEAR} ?[-–—] ?(?P<to>20[0-9]{{2}})",
        rf"(?:từ )?năm {_YEAR} đến (?:hết )?(?:năm )?(?P<to>20[0-9]{{2}})",
        rf"(?:cả |trong |đầu |cuối |hết )?năm(?: học| ngân sách| tài chính)? {_YEAR}",
        r"(?:trong|qua|sau|suốt) (?P<years>){n} năm(?: qua| gần đây| liên tục| liền| thực hiện)?",
        r"(?P<years>){n} năm (?:qua|gần đây|liên tục|liền|thực hiện)",
        r"(?:cả |trong )?(?P<whole>năm học này|năm học nay|năm nay|năm qua|toàn năm|cả năm)",
        r"(?P<previous>năm học trước|năm học trước đó|năm trước|năm trước đó|năm liền trước|năm liền kề trước)",
        r"(?P<ago>năm ngoái)",
        r"(?P<ago>)(?:cách đây |trước đây ){n} năm",
        rf"(?P<same>)cùng kỳ(?: năm)? {_YEAR}",
        rf"\b{_YEAR}\b",
    ),
    months={},
    ordinals={
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "đầu": 1, "cuối": 2,
    },
    during=word_set("năm"),
    terms=word_set("nhiệm khóa khoá hội"),
    done=word_set("hiện kết kiểm sơ tổng thành"),
    moments=word_set("đến trước tại hết nhất"),
    reports=word_set("báo kết sơ tổng thực kiểm quyết"),
    lasting=word_set(
        "vòng sau quá hơn dưới trên nhất đủ khoảng gần thiểu đa hạn mỗi từ đồng được cứ là chậm muộn sớm kéo dài thêm",
        "/ gian lương kỳ",
    ),
    since=word_set("từ"),
    present=word_set("hiện chưa thiếu vẫn đang hỏng"),
    closing=word_set("đến hết"),
    conferences=word_set("nghị phát biểu"),
    until=word_set("đến hết tới"),
    planned=phrase_set("chiến_lược nhiệm_vụ phương_hướng kế_hoạch chỉ_tiêu mục_tiêu giải_pháp chương_trình",
        "dự_toán định_hướng"),
)  # fmt: skip
