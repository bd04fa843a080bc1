"""Vietnamese names of bodies: how they begin, and the words that may follow within the name."""

from clew_reader.cues import CueData

BODIES: CueData = {
    "head.body": (
        "Ban Chấp hành | BCH | Ban Thường vụ | BTV | Thường trực | Ủy ban nhân dân | Uỷ ban nhân dân | UBND | Hội "
        "đồng nhân dân | HĐND | Tỉnh ủy | Tỉnh uỷ | Thành ủy | Thành uỷ | Đảng ủy | Đảng uỷ | Huyện ủy | Huyện uỷ | "
        "Thị ủy | Quận ủy | Đảng bộ | Chi bộ | Chi ủy | Ủy ban Kiểm tra | Uỷ ban Kiểm tra | UBKT | Văn phòng | Ban "
        "Tổ chức | Ban Tuyên giáo và Dân vận | Ban Tuyên giáo | Ban Dân vận | Ban Nội chính | Ban Kinh tế | Ban "
        "Quản lý | Ban Chỉ đạo | Ban Tiếp công dân | Ban Pháp chế | Ban Chính sách, chiến lược | Tiểu ban | các "
        "tiểu ban | Ủy ban Mặt trận Tổ quốc | Uỷ ban Mặt trận Tổ quốc | Mặt trận Tổ quốc | MTTQ | Đại hội | Bộ "
        "Chính trị | Ban Bí thư | Trung ương | Trung ương Đảng | Chính phủ | Thủ tướng Chính phủ | Thủ tướng | Quốc "
        "hội | Ủy ban Thường vụ Quốc hội | Công an | Bộ Chỉ huy Quân sự | Bộ Chỉ huy Bộ đội Biên phòng | Bộ đội "
        "Biên phòng | Quân khu | Liên đoàn Lao động | Hội Nông dân | Hội Liên hiệp Phụ nữ | Hội Cựu chiến binh | "
        "Đoàn Thanh niên | Tỉnh đoàn | Đoàn đại biểu Quốc hội | Đoàn đại biểu | Đảng đoàn | Ban Cán sự đảng | Ban "
        "cán sự | Tòa án nhân dân | Tòa án | Viện Kiểm sát nhân dân | Viện Kiểm sát | Thanh tra | Cục | Chi cục | "
        "Kho bạc Nhà nước | Ngân hàng Nhà nước | Bảo hiểm xã hội | Trường Chính trị | Trường Đại học | Bệnh viện | "
        "Đài Phát thanh | Báo | Sở | Bộ | Vụ | Trung tâm | Hội đồng | Ban Quản trị | Vụ Địa phương | Tổ công tác | "
        "Hội đồng Thi đua - Khen thưởng | Trạm Y tế | Trạm | Phòng | Ban | Công ty | Tổng công ty | Tập đoàn | Hợp "
        "tác xã | Liên minh Hợp tác xã | Quỹ | Nhà máy | Viện | Học viện | Trường | Hội Người cao tuổi | Hội Chữ thập "
        "đỏ | Hội Khuyến học | Hội | Liên hiệp các Hội | Tổng cục | Ngân hàng | Đồn Biên phòng | Hạt Kiểm lâm | Thuế | "
        "Kho bạc | Ban Chỉ huy Quân sự | Ban Bảo vệ | Ban Thanh tra nhân dân | Tổ đại biểu | Xí nghiệp | Nông trường | "
        "Hiệp hội | Câu lạc bộ | Bưu điện | Điện lực | Đài Truyền thanh"
    ),
    "head.office": (
        "Sở | Bộ | Vụ | Cục | Chi cục | Trung tâm | Ban | Hội | Phòng | Trường | Bệnh viện | Báo | Hội đồng | Ban "
        "Quản lý | Văn phòng | Trạm | Công ty | Tổng công ty | Tập đoàn | Hợp tác xã | Quỹ | Nhà máy | Viện | Học "
        "viện | Tổng cục | Ngân hàng | Hiệp hội | Câu lạc bộ | Xí nghiệp | Hội Khuyến học | Thuế | Đài Truyền thanh "
        "| Ban Chỉ đạo"
    ),
    "head.bodies": (
        "các cấp ủy | cấp ủy | cấp uỷ | các cấp | các ngành | các sở | sở | các ban | các cơ quan | cơ quan | các "
        "đơn vị | đơn vị | các địa phương | địa phương | các xã | các phường | các huyện | chính quyền | các tổ chức "
        "đảng | tổ chức đảng | các đoàn thể | đoàn thể | các ban đảng | các tổ chức | tổ chức chính trị - xã hội | "
        "các chi bộ | các đảng bộ | các đảng ủy | đảng ủy | các ban, ngành | ban, ngành | sở, ngành | các sở, ban, "
        "ngành | các cấp, các ngành | các doanh nghiệp | xã, phường | các chi, đảng bộ | các tổ chức cơ sở đảng | tổ "
        "chức cơ sở đảng | các hội | các trường | ngành | các tiểu ban | các tập thể | tập thể | các bộ, ngành | bộ, "
        "ngành | ngành chức năng | các lực lượng | tổ đại biểu | các tổ đại biểu | các chủ đầu tư | chủ đầu tư | Mặt "
        "trận"
    ),
    "head.persons": (
        "các đại biểu | đại biểu | các đồng chí | các đồng chí lãnh đạo | người đứng đầu | cán bộ, đảng viên | cán "
        "bộ | đảng viên | công chức | viên chức | bí thư các | thủ trưởng | giám đốc các | chủ tịch UBND các | các "
        "ủy viên | đồng chí ủy viên | cá nhân | các cá nhân | hộ gia đình | nhân dân | người dân | tỉnh ủy viên | "
        "các đồng chí Ủy viên"
    ),
    "level": (
        "tỉnh | thành phố | huyện | xã | phường | thị xã | thị trấn | đặc khu | quận | trung ương | nhân dân | cơ "
        "sở | khối | cấp tỉnh | cấp xã | cấp huyện | Việt Nam | Đảng | toàn quốc | đại biểu toàn quốc | đảng bộ | "
        "các cấp | khu kinh tế | khu công nghiệp | nước | khu phố | thôn | bản | tổ dân phố | ấp | buôn | làng | khóm"
    ),
    "area": (
        "giao thông vận tải | nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn | tài chính | nội vụ "
        "| xây dựng | y tế | giáo dục và đào tạo | khoa học và công nghệ | công thương | tư pháp | văn hóa, thể "
        "thao và du lịch | văn hóa | ngoại giao | ngoại vụ | dân tộc và tôn giáo | kế hoạch và đầu tư | tài nguyên "
        "và môi trường | thông tin và truyền thông | lao động - thương binh và xã hội | lao động | du lịch | công "
        "an | quốc phòng | thuế | thống kê | hải quan | kiểm lâm | quân sự | biên phòng | địa phương I | địa phương "
        "II | tuyên giáo | tổ chức | nội chính | đối ngoại | hành chính công | phục vụ hành chính công | thanh tra "
        "| pháp chế | kinh tế - ngân sách | văn kiện | nhân sự | tuyên truyền | tổ chức phục vụ | phòng, chống tham "
        "nhũng | quản lý dự án | dân tộc | điều tra | đô thị"
    ),
    "ordinal": "lần thứ | khóa | khoá | thứ",
    "and": "và | cùng",
    "after.class": (
        "các cấp | trong tỉnh | trực thuộc | trên địa bàn | trên địa bàn tỉnh | liên quan | có liên quan | chức "
        "năng | cơ sở | chuyên môn | trong toàn tỉnh | địa phương | trực thuộc Tỉnh ủy | thuộc tỉnh | của tỉnh | "
        "chính trị - xã hội | tham mưu, giúp việc"
    ),
    "before.class": "các | tất cả các | toàn thể | những | từng | mỗi",
    "generic.body": (
        "các vị đại biểu | quý vị đại biểu | quý đại biểu | đại biểu HĐND | các đại biểu HĐND | Hội nghị | đại biểu "
        "| các đại biểu | kỳ họp | Đại hội | phiên họp | Ủy ban | Hội đồng | Ban Thường vụ | Thường trực | HĐND | "
        "Ban Chấp hành | các đồng chí | 100% đại biểu | toàn thể đại biểu | chủ tọa | tập thể Thường trực"
    ),
}
