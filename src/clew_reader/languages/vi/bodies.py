"""Vietnamese names of bodies: how they begin, and the words that may follow within the name."""

from clew_reader.cues import CueData

BODIES: CueData = {
    "head.body": (
        "Ban Chấp hành | BCH | Ban Thường vụ | BTV | Thường trực | Ủy ban nhân dân | Uỷ ban nhân dân | UBND | "
        "Hội đồng nhân dân | HĐND | Tỉnh ủy | Tỉnh uỷ | Thành ủy | Thành uỷ | Đảng ủy | Đảng uỷ | Huyện ủy | "
        "Huyện uỷ | Thị ủy | Quận ủy | Đảng bộ | Chi bộ | Chi ủy | Ủy ban Kiểm tra | Uỷ ban Kiểm tra | UBKT | "
        "Văn phòng | Ban Tổ chức | Ban Tuyên giáo và Dân vận | Ban Tuyên giáo | Ban Dân vận | Ban Nội chính | "
        "Ban Kinh tế | Ban Quản lý | Ban Chỉ đạo | Ban Tiếp công dân | Ban Pháp chế | Ban Chính sách, chiến lược | "
        "Tiểu ban | các tiểu ban | Ủy ban Mặt trận Tổ quốc | Uỷ ban Mặt trận Tổ quốc | Mặt trận Tổ quốc | MTTQ | "
        "Đại hội | Bộ Chính trị | Ban Bí thư | Trung ương | Trung ương Đảng | Chính phủ | Thủ tướng Chính phủ | "
        "Thủ tướng | Quốc hội | Ủy ban Thường vụ Quốc hội | Công an | Bộ Chỉ huy Quân sự | "
        "Bộ Chỉ huy Bộ đội Biên phòng | Bộ đội Biên phòng | Quân khu | Liên đoàn Lao động | Hội Nông dân | "
        "Hội Liên hiệp Phụ nữ | Hội Cựu chiến binh | Đoàn Thanh niên | Tỉnh đoàn | Đoàn đại biểu Quốc hội | "
        "Đoàn đại biểu | Đảng đoàn | Ban Cán sự đảng | Ban cán sự | Tòa án nhân dân | Tòa án | "
        "Viện Kiểm sát nhân dân | Viện Kiểm sát | Thanh tra | Cục | Chi cục | Kho bạc Nhà nước | Ngân hàng Nhà nước | "
        "Bảo hiểm xã hội | Trường Chính trị | Trường Đại học | Bệnh viện | Đài Phát thanh | Báo | Sở | Bộ | Vụ | "
        "Trung tâm | Hội đồng | Ban Quản trị | Vụ Địa phương | Tổ công tác | Hội đồng Thi đua - Khen thưởng | "
        "Trạm Y tế | Trạm | Phòng | Ban | Công ty | Tổng công ty | Tập đoàn | Hợp tác xã | Liên minh Hợp tác xã | "
        "Quỹ | Nhà máy | Viện | Học viện | Trường | Hội Người cao tuổi | Hội Chữ thập đỏ | Hội Khuyến học | Hội | "
        "Liên hiệp các Hội | Tổng cục | Ngân hàng | Đồn Biên phòng | Hạt Kiểm lâm | Thuế | Kho bạc | "
        "Ban Chỉ huy Quân sự | Ban Bảo vệ | Ban Thanh tra nhân dân | Tổ đại biểu | Xí nghiệp | Nông trường | "
        "Hiệp hội | Câu lạc bộ | Bưu điện | Điện lực | Đài Truyền thanh | Chi nhánh | Cơ quan | Đoàn thanh tra | "
        "Đoàn Thanh tra | Đoàn kiểm tra | Đoàn Kiểm tra | Đoàn giám sát | Đoàn Giám sát | Đoàn công tác | "
        "Đoàn Công tác | Đoàn kiểm toán | Tổ kiểm tra | Tổ giám sát | Tổ thẩm định | Tổ giúp việc | TAND | VKSND | "
        "Viện KSND | Chi hội | Liên hiệp | Liên minh | Hải quan | Cảng vụ | Kiểm toán Nhà nước | Kiểm toán nhà nước | "
        "Thanh tra Chính phủ | Văn phòng Chính phủ | Ban Giám đốc | Ban Giám hiệu | Hội đồng thành viên | "
        "Hội đồng quản trị | Tòa soạn | Ban Đại diện | Ban Cán sự | Ban Công tác Mặt trận | "
        "Tổ công nghệ số cộng đồng | Hội Luật gia | Hội Nhà báo | Hội Văn học nghệ thuật | Hội Bảo trợ | "
        "Ban Tổ chức Lễ hội | Trung đoàn | Sư đoàn | Tiểu đoàn | Lữ đoàn | Hải đoàn | Công đoàn | Giáo hội | "
        "Hội thánh | Vườn quốc gia | Khu bảo tồn | Bảo tàng | Thư viện | Nhà văn hóa | Nhà hát | Trại giam | Cụm | "
        "Đội | Xã đội | Ban Chỉ huy | Kho | Lâm trường | Tổng đội"
    ),
    # Heads that stand in small letters before a name of their own.
    "head.small": (
        "chi nhánh | công ty | tổng công ty | tập đoàn | xí nghiệp | hợp tác xã | trạm | trường | bệnh viện | "
        "trung tâm | phòng | nhà máy | ngân hàng | doanh nghiệp | chi cục | đội | hạt kiểm lâm | đồn biên phòng | "
        "nông trường | lâm trường"
    ),
    # Nouns of a field in small letters, with which the name of an office goes on.
    "field.word": (
        "cảng cá | cảng | bến xe | chợ | vịnh | di sản | khu du lịch | hồ chứa | hồ đập | thủy lợi | thủy nông | "
        "nghề cá | cá | xã hội | rừng phòng hộ | rừng đặc dụng | rừng | lâm nghiệp | nông nghiệp | nông thôn | "
        "nông thôn mới | môi trường | nước sạch | thủy sản | thú y | chăn nuôi | trồng trọt | khuyến nông | "
        "bảo vệ thực vật | giống cây trồng | giống vật nuôi | bảo vệ và phát triển | phát triển rừng | "
        "phát triển đất | phát triển quỹ đất | quỹ đất | đất đai | đô thị | hạ tầng | giao thông | công trình | "
        "công trình giao thông | công trình công cộng | dự án | các dự án | dự án đầu tư xây dựng | đầu tư xây dựng | "
        "khu kinh tế | các khu công nghiệp | khu công nghiệp | cụm công nghiệp | người cao tuổi | người khuyết tật | "
        "người có công | trẻ em | thanh niên | thiếu niên | thanh thiếu nhi | phụ nữ | công nhân | người lao động | "
        "bệnh tật | bệnh nhân | sức khỏe | sức khỏe sinh sản | dân số | bảo trợ | bảo trợ xã hội | công tác xã hội | "
        "việc làm | dịch vụ việc làm | dịch vụ công | dịch vụ nông nghiệp | dịch vụ tổng hợp | thông tin | văn hóa | "
        "thể thao | du lịch | nghệ thuật | di tích | lễ hội | giáo dục | thường xuyên | giáo dục thường xuyên | "
        "nghề nghiệp | nghề | khoa học | công nghệ | kỹ thuật | đổi mới sáng tạo | chuyển đổi số | kiến trúc | "
        "nhà ở | cây xanh | vệ sinh | vệ sinh môi trường | viễn thông | bưu chính | thương mại | xúc tiến đầu tư | "
        "xúc tiến thương mại | tài chính | ngân sách | hành chính | nghiệp vụ | kế hoạch | nhân sự | pháp luật | "
        "trợ giúp pháp lý | công chứng | đấu giá tài sản | cảnh sát | cảnh sát điều tra | điều tra hình sự | "
        "phòng cháy | phòng cháy, chữa cháy | phòng, chống | phòng, chống thiên tai | thiên tai | tìm kiếm cứu nạn | "
        "phòng, chống ma túy | khí tượng | thủy văn | biến đổi khí hậu | khoáng sản | hải đảo | phục hồi chức năng | "
        "y học cổ truyền | đa khoa | huyết học | truyền máu | pháp y | tiểu học | trung học cơ sở | "
        "trung học phổ thông | phổ thông | mầm non | dân tộc nội trú | nội trú | bán trú | cao đẳng | đại học | "
        "khởi nghiệp | doanh nghiệp | doanh nghiệp nhỏ và vừa | tín dụng | chính sách | tín dụng nhân dân | "
        "khuyến học | vì người nghèo | người nghèo | nạn nhân | chất độc da cam | giáo chức | làm vườn | "
        "sinh vật cảnh | tiêu chuẩn | chất lượng | sở hữu trí tuệ | quản lý chất lượng | quản lý đất đai"
    ),
    "head.office": (
        "Sở | Bộ | Vụ | Cục | Chi cục | Trung tâm | Ban | Hội | Phòng | Trường | Bệnh viện | Báo | Hội đồng | "
        "Ban Quản lý | Văn phòng | Trạm | Công ty | Tổng công ty | Tập đoàn | Hợp tác xã | Quỹ | Nhà máy | Viện | "
        "Học viện | Tổng cục | Ngân hàng | Hiệp hội | Câu lạc bộ | Xí nghiệp | Hội Khuyến học | Thuế | "
        "Đài Truyền thanh | Ban Chỉ đạo | Chi nhánh | Cơ quan | Tổ công tác | Tổ thẩm định | Liên hiệp | Liên minh | "
        "Ban Đại diện | Kho bạc | Hải quan | Công an | Chi hội | Bảo tàng | Thư viện | Cảng vụ | Đoàn công tác | "
        "Cụm | Đội | Kho | Ban Chỉ huy | Vườn quốc gia | Khu bảo tồn"
    ),
    "head.bodies": (
        "các cấp ủy | cấp ủy | cấp uỷ | các cấp | các ngành | các sở | sở | các ban | các cơ quan | cơ quan | "
        "các đơn vị | đơn vị | các địa phương | địa phương | các xã | các phường | các huyện | chính quyền | "
        "các tổ chức đảng | tổ chức đảng | các đoàn thể | đoàn thể | các ban đảng | các tổ chức | "
        "tổ chức chính trị - xã hội | các chi bộ | các đảng bộ | các đảng ủy | đảng ủy | các ban, ngành | "
        "ban, ngành | sở, ngành | các sở, ban, ngành | các cấp, các ngành | các doanh nghiệp | xã, phường | "
        "các chi, đảng bộ | các tổ chức cơ sở đảng | tổ chức cơ sở đảng | các hội | các trường | ngành | "
        "các tiểu ban | các tập thể | tập thể | các bộ, ngành | bộ, ngành | ngành chức năng | các lực lượng | "
        "tổ đại biểu | các tổ đại biểu | các chủ đầu tư | chủ đầu tư | Mặt trận | các chi nhánh | chi nhánh | "
        "các cấp Hội | các cấp hội | các cấp bộ Hội | các cấp công đoàn | các cấp bộ Đoàn | các chi hội | chi hội | "
        "các câu lạc bộ | cộng đồng thôn | cộng đồng dân cư | chủ rừng | các chủ rừng | các hợp tác xã | hợp tác xã | "
        "các bệnh viện | các trạm y tế | các cơ sở y tế | cơ sở y tế | các cơ sở giáo dục | cơ sở giáo dục | "
        "các nhà trường | nhà trường | nhà thầu | các nhà thầu | đơn vị tư vấn | đơn vị thi công | "
        "đơn vị chủ đầu tư | các nhà máy | các công ty | công ty | các ngân hàng | các tổ chức tín dụng | "
        "tổ chức tín dụng | các trung tâm | các phòng | các phòng, ban | phòng, ban | phòng chuyên môn | "
        "các phòng chuyên môn | các khoa, phòng | lực lượng kiểm lâm | lực lượng công an | lực lượng vũ trang | "
        "toàn ngành | các thôn | các bản | các tổ dân phố | các khu phố"
    ),
    "head.persons": (
        "các đại biểu | đại biểu | các đồng chí | các đồng chí lãnh đạo | người đứng đầu | cán bộ, đảng viên | cán "
        "bộ | đảng viên | công chức | viên chức | bí thư các | thủ trưởng | giám đốc các | chủ tịch UBND các | các "
        "ủy viên | đồng chí ủy viên | cá nhân | các cá nhân | hộ gia đình | nhân dân | người dân | tỉnh ủy viên | "
        "các đồng chí Ủy viên"
    ),
    "level": (
        "tỉnh | thành phố | huyện đảo | xã đảo | huyện | xã | phường | thị xã | thị trấn | đặc khu | quận | "
        "trung ương | nhân dân | cơ sở | khối | cấp tỉnh | cấp xã | cấp huyện | Việt Nam | Đảng | toàn quốc | "
        "đại biểu toàn quốc | đảng bộ | các cấp | khu kinh tế | khu công nghiệp | nước | khu phố | thôn | bản | "
        "tổ dân phố | ấp | buôn | làng | khóm"
    ),
    "area": (
        "văn hóa - xã hội | kinh tế - xã hội | văn hóa - thông tin | lao động - xã hội | kế hoạch - tài chính | "
        "tổ chức - hành chính | hành chính - tổng hợp | kinh tế - hạ tầng | giao thông vận tải | "
        "nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn | tài chính | nội vụ | xây dựng | y tế | "
        "giáo dục và đào tạo | khoa học và công nghệ | công thương | tư pháp | văn hóa, thể thao và du lịch | "
        "văn hóa | ngoại giao | ngoại vụ | dân tộc và tôn giáo | kế hoạch và đầu tư | tài nguyên và môi trường | "
        "thông tin và truyền thông | lao động - thương binh và xã hội | lao động | du lịch | công an | quốc phòng | "
        "thuế | thống kê | hải quan | kiểm lâm | quân sự | biên phòng | địa phương I | địa phương II | tuyên giáo | "
        "tổ chức | nội chính | đối ngoại | hành chính công | phục vụ hành chính công | thanh tra | pháp chế | "
        "kinh tế - ngân sách | văn kiện | nhân sự | tuyên truyền | tổ chức phục vụ | phòng, chống tham nhũng | "
        "quản lý dự án | dân tộc | điều tra | đô thị"
    ),
    # A noun before the name of a place.
    "place.noun": (
        "khu tái định cư | khu dân cư | khu đô thị | khu du lịch | khu di tích | khu | hồ | sông | suối | chợ | cầu | "
        "đường | núi | đèo | đảo | làng | bến | cảng | đập | kênh | công trường | di tích | chùa | đình | đền | "
        "rừng | vùng | ga | rạch | bãi | vịnh | mỏ | đồi | thung lũng | hang | thác | xóm | phố | tuyến đường | "
        "dự án | thủy điện"
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
