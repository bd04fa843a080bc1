"""What Vietnamese counts: nouns by the English unit that stands for them."""

# Unit: the nouns that are counted in it, parted by bars.
_BY_UNIT = {
    "person": "cụ | cháu | bà con | nhân khẩu | người cao tuổi | hộ viên | y sĩ | điều dưỡng | dược sĩ | "
        "kỹ sư | nhà giáo | nghệ nhân | vận động viên | thí sinh | trẻ | thương binh | cựu chiến binh | "
        "người dân | tân binh | hội thẩm | trưởng thôn | ủy viên ban chấp hành | đảng viên dự bị | "
        "bí thư | cộng tác viên | tình nguyện viên | đoàn viên thanh niên | hội viên phụ nữ | "
        "lao động nữ | công chức, viên chức | cán bộ, công chức | cán bộ, đảng viên",
    "task": "việc | đầu việc | phần việc",
    "case": "sự vụ | ca",
    "accident": "vụ tai nạn | vụ tai nạn giao thông",
    "fire": "vụ cháy",
    "team": "đoàn | đoàn kiểm tra | đoàn công tác | tổ công tác | tổ | đội",
    "bid": "gói thầu",
    "camera": "camera",
    "machine": "máy móc | máy bơm",
    "boat": "tàu | tàu cá | thuyền",
    "work": "công trình",
    "bridge": "cầu yếu | chiếc cầu",
    "classroom": "phòng",
    "health station": "trạm | trạm y tế",
    "station": "trạm bơm",
    "market": "chợ",
    "club": "câu lạc bộ",
    "cultural house": "nhà văn hóa",
    "contract": "hợp đồng",
    "plot": "lô | lô đất | thửa | thửa đất",
    "animal": "con gia súc",
    "head of livestock": "con trâu | con bò | con lợn | đầu gia súc",
    "certificate": "giấy chứng nhận | giấy",
    "decision": "quyết định",
    "plan": "kế hoạch",
    "report": "báo cáo",
    "meeting": "cuộc họp | hội nghị | phiên họp",
    "class": "lớp tập huấn",
    "training course": "khóa tập huấn",
    "conclusion": "kết luận",
    "recommendation": "kiến nghị",
    "violation": "vi phạm | hành vi",
    "school site": "điểm trường",
    "property": "cơ sở nhà, đất | trụ sở",
    "account": "tài khoản",
    "business household": "hộ kinh doanh",
    "farm": "trang trại",
    "model": "mô hình điểm",
    "programme": "chương trình",
    "news item": "tin bài | tin, bài",
    "gift": "phần quà",
    "question": "câu hỏi | lượt chất vấn",
    "item": "mặt hàng | hạng mục",
    "lane": "làn xe",
    "tree": "cây xanh",
}  # fmt: skip

NOUNS = {noun.strip(): unit for unit, nouns in _BY_UNIT.items() for noun in nouns.split("|")}
