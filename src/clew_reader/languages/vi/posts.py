"""Vietnamese posts, forms of address, and the words that give a person a role in a meeting."""

from clew_reader.cues import CueData

POSTS: CueData = {
    "post.head": (
        "Bí thư | Phó Bí thư | Phó Bí thư Thường trực | Bí thư thứ nhất | Tổng Bí thư | Chủ tịch | Phó Chủ tịch | "
        "Phó Chủ tịch Thường trực | Chủ tịch nước | Ủy viên | Uỷ viên | Ủy viên dự khuyết | Trưởng ban | Phó Trưởng "
        "ban | Trưởng Ban | Phó Trưởng Ban | Giám đốc | Phó Giám đốc | Bộ trưởng | Thứ trưởng | Chủ nhiệm | Phó Chủ "
        "nhiệm | Chánh Văn phòng | Phó Chánh Văn phòng | Chánh Thanh tra | Phó Chánh Thanh tra | Trưởng Đoàn | Phó "
        "Trưởng Đoàn | Trưởng đoàn | Phó Trưởng đoàn | Cục trưởng | Phó Cục trưởng | Vụ trưởng | Phó Vụ trưởng | Chỉ "
        "huy trưởng | Chính ủy | Phó Chỉ huy trưởng | Viện trưởng | Phó Viện trưởng | Chánh án | Phó Chánh án | Tổng "
        "Thanh tra | Hiệu trưởng | Trưởng phòng | Phó Trưởng phòng | Thủ tướng | Phó Thủ tướng | Tổng Biên tập | Phó "
        "Tổng Biên tập | Tổng Giám đốc | Phó Tổng Giám đốc | Kế toán trưởng | Thường trực | Đại biểu Quốc hội | "
        "Quyền Chủ tịch | Quyền Bí thư | Thanh tra viên cao cấp | Chuyên viên cao cấp | Chuyên viên chính | Chuyên "
        "viên | Thư ký | Tổ trưởng | Tổ phó | Trưởng Tiểu ban | Tỉnh ủy viên | Đảng ủy viên | Huyện "
        "ủy viên | Thành ủy viên | Chi cục trưởng | Phó Vụ trưởng Vụ | Trưởng khoa | Đội trưởng | Bí thư Đảng ủy | "
        "Trưởng thôn | Trưởng bản | Thanh tra viên | Trưởng | Phó Trưởng | Phó trưởng | Trưởng Trạm | Phó Trưởng "
        "thôn | Tổng Thư ký | Phó Tổng Thư ký | Chủ tịch Quốc hội | Chỉ huy phó | Phó Hiệu trưởng | Phó Chi cục "
        "trưởng | Chánh Văn phòng | Tổ trưởng tổ dân phố | Kiểm sát viên | Thẩm phán | Giám sát viên | Trưởng đoàn "
        "công tác | Phó Tổ trưởng | Chủ tịch Hội đồng quản trị | Chủ tịch danh dự"
    ),
    "post.before": "nguyên | Quyền | quyền | cố | phụ trách | Phó",
    "post.lower": (
        "công chức | viên chức | chuyên viên | cán bộ | trưởng thôn | trưởng bản | trưởng phòng | phó trưởng phòng | "
        "giám đốc | phó giám đốc | chủ tịch | phó chủ tịch | bí thư | phó bí thư | hiệu trưởng | phó hiệu trưởng | "
        "chủ nhiệm | kế toán | thư ký | tổ trưởng | tổ phó | trưởng ban | phó trưởng ban | giáo viên | bác sĩ | kỹ "
        "sư | trưởng khoa | trưởng trạm | ủy viên | đại biểu | tổ trưởng tổ dân phố | bí thư chi bộ | kiểm lâm viên"
    ),
    "appointed": (
        "làm | giữ chức | giữ chức vụ | để bầu giữ chức | để bầu giữ chức vụ | giữ chức danh | đảm nhiệm chức vụ | "
        "đảm nhiệm | giữ cương vị | để bổ nhiệm giữ chức vụ"
    ),
    "post.toward": "đối với",
    "by.person": "do ông | do bà | do đồng chí",
    "chair.not": "thay cho | vì | do bận",
    "presides": "chủ tọa | chủ trì",
    "post.of": "phụ trách | kiêm",
    "post.former": "nguyên | cựu",
    "address": (
        "đồng chí | các đồng chí | đ/c | ông | bà | các ông | các bà | anh | chị | Thiếu tướng | Đại tá | Thượng tá "
        "| Trung tá | Đại biểu | PGS | TS | Trung tướng | Thượng tướng | Thạc sĩ | Tiến sĩ"
    ),
    "party.mark": "đại biểu",
    "role.chair": (
        "chủ trì | chủ trì Hội nghị | đồng chủ trì | cùng chủ trì | chủ tọa | điều hành | điều hành Hội nghị"
    ),
    "role.attending": (
        "tham dự | dự Hội nghị | tham dự Hội nghị | cùng dự | dự và | cùng tham dự | dự | có mặt | có các đồng chí"
    ),
    "role.speaker": (
        "phát biểu | kết luận | nhấn mạnh | yêu cầu | đề nghị | khẳng định | cho biết | chỉ rõ | nêu rõ | ghi nhận | "
        "biểu dương | phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | đánh giá cao | lưu ý | chỉ đạo | "
        "giải trình | tiếp thu | phân tích | gợi mở | nói | cho rằng | băn khoăn | kiến nghị | hỏi | trả lời | phản "
        "ánh | bày tỏ | nói rõ | cam kết | nhận trách nhiệm | làm rõ | thông tin | chia sẻ | nhấn mạnh rằng | đề "
        "xuất | hứa | xin trả lời"
    ),
    "role.presenter": (
        "trình bày | báo cáo tóm tắt | trình bày báo cáo | trình bày tờ trình | thông qua báo cáo | trình bày dự "
        "thảo | báo cáo tại | báo cáo"
    ),
    "role.presents_award": "trao | trao tặng | trao Cờ | trao Bằng khen | tặng",
    "many": "các đồng chí | các ông | các bà | khách mời | thành phần | có mặt | vắng mặt",
}
