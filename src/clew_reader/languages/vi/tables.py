"""How the heads of Vietnamese tables name their columns."""

from clew_reader.languages.base import Tables

TABLES = Tables(
    plan="kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nghị quyết|chỉ tiêu giao|kế hoạch giao|dự toán giao",
    result="thực hiện|th|kết quả|kết quả thực hiện|đạt|lũy kế|đã thực hiện",
    expected="ước thực hiện|ước th|uth|ước đạt|ước|ước tính",
    before="cùng kỳ|năm trước|thực hiện cùng kỳ|cùng kỳ năm trước",
    change="tăng|giảm|tăng giảm|tăng, giảm|tăng/giảm|tăng (giảm)|tăng trưởng|tốc độ tăng|chênh lệch|+/-|±",
    share="tỷ trọng|tỉ trọng|cơ cấu|tỷ lệ|tỉ lệ",
    ratio="đạt %|đạt (%)|% đạt|đạt tỷ lệ %|% th/kh|th/kh|% kh|th/dt|đạt tỷ lệ|tỷ lệ đạt"
    "|tỷ lệ hoàn thành|mức độ hoàn thành|tỷ lệ thực hiện|% thực hiện|% hoàn thành",
    compared="so sánh|so với|so|đạt so với",
    months=r"([0-9]{1,2}) tháng",
    units="đơn vị tính|đvt|đơn vị|đv tính",
    numbering="stt|tt|số tt|số thứ tự|mã số|thuyết minh|mã chỉ tiêu",
    total="tổng|tổng số|tổng cộng|cộng|toàn tỉnh|toàn xã|toàn huyện|tổng toàn tỉnh",
)
