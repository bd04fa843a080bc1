"""What Vietnamese counts: nouns by the English unit that stands for them."""

# Unit: the nouns that are counted in it, parted by bars.
_BY_UNIT = {
    "person": "chủ tàu | chủ rừng | chủ hộ | chủ cơ sở | tiểu thương | ngư dân | thuyền viên | "
        "lượt khám | cụ | cháu | bà con | nhân khẩu | người cao tuổi | hộ viên | y sĩ | điều dưỡng | dược sĩ | "
        "kỹ sư | nhà giáo | nghệ nhân | vận động viên | thí sinh | trẻ | thương binh | cựu chiến binh | "
        "người dân | tân binh | hội thẩm | trưởng thôn | ủy viên ban chấp hành | đảng viên dự bị | "
        "bí thư | cộng tác viên | tình nguyện viên | đoàn viên thanh niên | hội viên phụ nữ | "
        "thầy thuốc | nhân viên | nhân viên y tế | cán bộ y tế | thầy cô | thầy giáo | cô giáo | hướng dẫn viên | "
        "lái xe | tài xế | kiểm lâm | kiểm lâm viên | thanh tra viên | luật sư | nhà khoa học | chuyên gia | "
        "nghệ sĩ | nhà báo | doanh nhân | hộ lý | y tá | bệnh binh | người bệnh | người có công | "
        "người nghèo | người khuyết tật | nạn nhân | trẻ mồ côi | cháu nhỏ | hành khách | du khách quốc tế | "
        "khách quốc tế | khách nội địa | lượt hành khách | tân sinh viên | học viên | thành viên | "
        "tổ viên | xã viên | trưởng bản | già làng | người uy tín | đối tượng chính sách | bị can | bị cáo | "
        "lao động nữ | công chức, viên chức | cán bộ, công chức | cán bộ, đảng viên",
    "sample": "mẫu | mẫu nước | mẫu thử | mẫu xét nghiệm | mẫu thực phẩm",
    "community": "cộng đồng | cộng đồng dân cư | cộng đồng thôn",
    "post": "biên chế | vị trí việc làm | suất biên chế",
    "subscriber": "thuê bao",
    "customer": "khách hàng",
    "shift": "ca trực | ca làm việc",
    "incident": "sự cố",
    "opinion": "lượt ý kiến | kiến nghị của cử tri",
    "document": "tài liệu | đầu tài liệu | ấn phẩm",
    "book": "cuốn | cuốn sách | đầu sách | quyển",
    "song": "tiết mục",
    "street lamp": "bóng đèn | đèn đường",
    "reservoir": "hồ chứa | hồ đập | đập",
    "canal": "tuyến kênh",
    "well": "giếng | giếng khoan",
    "toilet": "nhà vệ sinh",
    "factory": "nhà xưởng | xưởng",
    "shop": "cửa hàng | siêu thị | gian hàng",
    "hotel": "khách sạn | nhà nghỉ",
    "room": "buồng | phòng nghỉ",
    "tour": "tour | đoàn khách",
    "flight": "chuyến bay",
    "trip": "chuyến | chuyến xe | chuyến tàu",
    "training course": "khóa đào tạo | lớp đào tạo | khóa tập huấn",
    "competition": "cuộc thi | hội thi",
    "scholarship": "học bổng | suất học bổng",
    "house": "nhà tình nghĩa | nhà tình thương | nhà đại đoàn kết | căn nhà tạm | nhà tạm",
    "dossier": "bộ hồ sơ",
    "administrative procedure": "thủ tục hành chính nội bộ | TTHC",
    "land plot": "thửa ruộng",
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
    "conclusion": "kết luận",
    "recommendation": "kiến nghị",
    "violation": "vi phạm | hành vi",
    "school site": "điểm trường",
    "property": "cơ sở nhà, đất | trụ sở",
    "account": "tài khoản",
    "place": "chỗ | suất học | chỗ ở | chỗ làm",
    "cage": "lồng | lồng bè",
    "port": "cảng | cảng cá",
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
