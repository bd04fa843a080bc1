"""Vietnamese words of tasks: asking, owing and the verbs a task begins with."""

from clew_reader.cues import CueData

TASKS: CueData = {
    "do.base": (
        "sơ kết | thảo luận | cho ý kiến | quyết định | biểu quyết | đánh giá kết quả | kiểm điểm | tính lại | tính "
        "| mở | sửa | sửa đổi | bổ sung | lấy ý kiến | kiểm định | không thu | không để | công bố | công khai | bãi "
        "bỏ | chi trả | cho phép | chuẩn hóa | chọn | cử | cung cấp | cắm | dành | dừng | đặt | đo | đề nghị | điều "
        "chỉnh | điều tra | điều động | đình chỉ | định kỳ | đối chiếu | đăng ký | gia hạn | giảm | giao | gỡ | giữ "
        "| hạn chế | hỗ trợ | hợp đồng | họp | khám | khảo sát | khởi động | kiểm kê | kiểm soát | kéo dài | khôi "
        "phục | làm | làm rõ | lắp đặt | liên hệ | luân chuyển | mua sắm | mời | niêm yết | nâng | nâng cấp | nghiệm "
        "thu | nhập | phát động | phân bổ | phân cấp | phân loại | phê duyệt | phổ biến | quy hoạch | quyết tâm | "
        "quyết toán | ra quân | rút | soạn thảo | số hóa | tách | tăng | thành lập | thay thế | thẩm tra | thống kê "
        "| thông báo | tiếp nhận | tiếp thu | tiếp xúc | tiêm | tìm | tổ chức lấy ý kiến | trả | trả lời | trang bị "
        "| trồng | trưng bày | truy thu | tuyển dụng | tuần tra | tư vấn | vận hành | viết | xác minh | xây | xét | "
        "xóa | yêu cầu | ứng dụng | ưu tiên | bầu | đánh giá lại | dự trữ | nạo vét | sẵn sàng | cảnh báo | di dời | "
        "ứng phó | tập huấn | diễn tập | thi công | bảo trì | duy tu | tập trung | tiếp tục | tăng cường | đẩy mạnh "
        "| chỉ đạo | rà soát | chủ động | xây dựng | triển khai | thực hiện | phối hợp | nâng cao | hoàn thành | "
        "hoàn thiện | khẩn trương | quan tâm | phát huy | bảo đảm | đảm bảo | quán triệt | cụ thể hóa | kiểm tra | "
        "giám sát | tổ chức | chuẩn bị | làm tốt | đổi mới | phấn đấu | giải quyết | khắc phục | huy động | xác định "
        "| kịp thời | thường xuyên | nghiêm túc | quyết liệt | duy trì | củng cố | mở rộng | thu hút | tháo gỡ | "
        "tham mưu | ban hành | báo cáo | theo dõi | đôn đốc | đánh giá | tổng hợp | hướng dẫn | lãnh đạo | thúc đẩy "
        "| khai thác | chú trọng | giữ vững | nắm chắc | xử lý | sắp xếp | kiện toàn | tuyên truyền | vận động | đưa "
        "| bố trí | bám sát | nghiên cứu | đề xuất | trình | cải thiện | phòng ngừa | đấu tranh | phòng, chống | "
        "chăm lo | phát triển | quản lý | sử dụng | ngăn chặn | chấn chỉnh | siết chặt | rút ngắn | giải ngân | "
        "thanh tra | tạo điều kiện | khuyến khích | gắn | lựa chọn | phân công | kết nối | chuyển đổi | xử lý nghiêm "
        "| kiên quyết | tích cực | cân đối | chịu trách nhiệm | đẩy nhanh | khởi công | bàn giao | cập nhật | thẩm "
        "định | lập | gửi | ký | tổng kết | đề ra | đào tạo | bồi dưỡng | tinh gọn | cắt giảm | đơn giản hóa | nhân "
        "rộng | lồng ghép | tận dụng | tránh | chấp hành | thu hồi | đầu tư | hình thành | tiến hành | nắm | rút "
        "kinh nghiệm | xem xét | không được | bám | bỏ | xóa bỏ | nộp | hoàn trả | nộp lại | thu | thu tiền | chi | "
        "lắp | dọn | dọn dẹp | cải tạo | mua | bán | đấu giá | đấu thầu | mời thầu | chấm dứt | thanh lý | ký kết | "
        "kê khai | giải trình | kiểm soát chặt | rà soát lại | soát xét | bảo quản | lưu trữ | sao lưu | liên thông "
        "| trau dồi | học tập | rèn luyện | nêu gương | gương mẫu | tiết kiệm | cân đối lại | hạch toán | đối thoại "
        "| tiếp công dân | giải tỏa | bồi thường | tái định cư | cưỡng chế | đo đạc | cấp | cấp phép | thu gom | xử "
        "phạt | truy cứu | chuyển | chuyển giao | điều phối | sáp nhập | giải thể | thành lập mới | khảo nghiệm | "
        "nhập khẩu | xuất khẩu | quảng bá | xúc tiến | hòa giải | vận chuyển | tái cơ cấu | thí điểm | áp dụng | "
        "phản ánh | tiếp cận | chăm sóc | khám, chữa bệnh | giữ gìn | phục hồi | trồng mới | trồng lại | bảo vệ | "
        "thay | thay mới | tính toán | lấy mẫu | niêm phong | bàn giao lại | hoàn tất | dựng | xây dựng lại | trực | "
        "giao ban | rà | rà lại | vận hành thử | lưu | lưu mẫu | tuyển | tuyển đủ | bảo đảm đủ | gìn giữ | truyền "
        "dạy | dạy | in | phát | phát hành | mua thêm | thuê | nhận | nhận xong | đền bù | kiểm | đếm | tiếp sức | "
        "giúp | góp | đóng góp | chuyển đi"
    ),
    "adverb": (
        "chủ động | khẩn trương | kịp thời | thường xuyên | nghiêm túc | quyết liệt | tích cực | tiếp tục | tập "
        "trung | cần | phải | đồng bộ | hiệu quả | nhanh chóng | sớm | trước mắt | thực sự | và | đồng thời | kiên "
        "quyết | , | cùng | chú trọng | trực tiếp | chủ trì | phụ trách | hằng tuần | hằng tháng | thường trực | "
        "phối hợp | cùng nhau | nhanh | ráo riết | cương quyết | tuyệt đối | cụ thể | trước hết"
    ),
    "must": (
        "cần | phải | cần phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | nhất thiết phải | cần tập trung | "
        "phải tập trung | cần phải tập trung | bắt buộc phải | có nghĩa vụ | phải bảo đảm | nhất định phải | cần "
        "tiếp tục | cần sớm | buộc phải | phải tiếp tục"
    ),
    "ask.requested": (
        "yêu cầu | đề nghị | kêu gọi | lưu ý | mong muốn | nhấn mạnh yêu cầu | đề nghị quý cơ quan | trân trọng đề "
        "nghị | giao trách nhiệm | tha thiết đề nghị | mong | chỉ đạo yêu cầu | thống nhất yêu cầu | đặt ra yêu cầu "
        "| kính đề nghị | xin đề nghị | rất mong | kính mong | kính đề nghị quý | đề nghị các đồng chí"
    ),
    "ask.proposed": "kiến nghị | đề xuất",
    "ask.directed": "chỉ đạo | đã chỉ đạo | quán triệt",
    "ask.assigned": (
        "giao | giao cho | phân công | giao nhiệm vụ cho | ủy quyền cho | giao trách nhiệm cho | thống nhất giao | "
        "nhất trí giao | đồng ý giao | tiếp tục giao | đã giao | phân công nhiệm vụ cho"
    ),
    "ask.passive": (
        "cam kết | hứa | xin hứa | xin trả lời | xin tiếp thu và | sẽ chịu trách nhiệm | được yêu cầu | được ủy "
        "quyền | được giao | được phân công | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | được đề nghị | chủ "
        "trì, phối hợp | xin cam kết | đã cam kết | cam kết sẽ | hứa sẽ | được yêu cầu phải | được giao nhiệm vụ | "
        "được phân công nhiệm vụ | phải chịu trách nhiệm | có trách nhiệm phối hợp | được chỉ đạo | được giao chủ "
        "trì | xin hứa với"
    ),
    "ask.action": "đơn vị chủ trì | đơn vị thực hiện",
    "emphasis": "nhấn mạnh | lưu ý | khẳng định | chỉ rõ | nêu rõ",
    "that": "rằng | :",
    "to": "để | về",
    "so.that": "để | làm cơ sở",
    "next.verb": "đồng thời | và báo cáo",
    "lead.in": (
        "đồng thời | bên cạnh đó | ngoài ra | cùng với đó | theo đó | trong đó | trước hết | mặt khác | thứ nhất | "
        "thứ hai | thứ ba | thứ tư | thứ năm | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | cuối "
        "cùng"
    ),
    "open.tasks": (
        "nhiệm vụ trọng tâm | các nhiệm vụ sau | một số nhiệm vụ | một số nội dung | nhiệm vụ, giải pháp | trong thời"
        " gian tới | thời gian tới | nhiệm vụ và giải pháp | các nhiệm vụ, giải pháp | để thực hiện thắng lợi | để "
        "hoàn thành | các nội dung sau | những nhiệm vụ sau | tổ chức thực hiện | phương hướng, nhiệm vụ | các giải "
        "pháp | những nội dung sau | một số nhiệm vụ trọng tâm"
    ),
    "end.tasks": (
        "có hiệu lực | nghị quyết này được | bãi bỏ nghị quyết | thay thế nghị quyết | tại Hội nghị | bế mạc | nhân "
        "dịp này | cũng tại Hội nghị | thay mặt"
    ),
    "past": "đã | được | vừa",
    "he": "đồng chí | Đồng chí | ông | bà",
    "lead.first": "trước hết là",
    "lead.break": "trong đó cần | trong đó tập trung",
    "not.ask": (
        "đáp ứng | theo | các | những | với | phù hợp | phù hợp với | mọi | đúng | tinh thần | nhu cầu | có | những "
        "nội dung | được | ý kiến | một số | sự | nhiều | công tác | về | việc | phát biểu | lãnh đạo | phát biểu kết"
        " luận | Ban"
    ),
    "be": "được | bị",
    "for.whom": "đối với | riêng",
    "aim": "để | nhằm",
    "coordinate": (
        "liên kết với | ký kết với | hợp đồng với | phối hợp cùng | phối hợp chặt chẽ với | phối hợp với | phối hợp "
        "| cùng với"
    ),
    "goals": "mục tiêu | chỉ tiêu | mục tiêu tổng quát | mục tiêu cụ thể | các chỉ tiêu chủ yếu",
    "must.strong": "phải | cần phải | có nghĩa vụ | bắt buộc phải | có trách nhiệm",
    "takes.to": "việc",
    "undergo": "được | bị",
    "must.not": "không để | không được | không | tuyệt đối không | đồng thời",
    "if": "nếu | khi | vì | do | bởi | mặc dù | tuy | trong khi",
    "denial.plain": "không | chưa",
    "no.cut": (
        "đưa | bàn giao | báo cáo | trình | gửi | hoàn thành | bảo đảm | đảm bảo | góp phần | tạo | phục vụ | lấy | "
        "có | làm | đáp ứng | tránh | gắn | giữ | nâng"
    ),
    "promise.will": "sẽ | dự kiến sẽ",
    "we": "chúng ta | chúng tôi | tỉnh ta | huyện ta | xã ta",
    "they": "họ",
    "doer": (
        "phường | xã | huyện | tỉnh | thị xã | thành phố | các xã | các phường | các đơn vị | đơn vị | địa phương | "
        "các địa phương | ngành | các ngành | chủ đầu tư | các chủ đầu tư | thôn | tổ dân phố | nhà trường | cơ quan "
        "| các cơ quan | doanh nghiệp | phòng | ban | sở | trạm | trung tâm | văn phòng | hội | đoàn | công ty | "
        "bệnh viện | trường | cấp ủy | đảng ủy | chi bộ | thủ trưởng | lãnh đạo | các sở | các phòng | các hộ | các "
        "thôn | kế toán | bộ phận | tổ công tác | ban quản lý | mỗi | nhà thầu | chủ rừng | các chủ rừng | chủ tịch "
        "| giám đốc | hiệu trưởng | các trường | hợp tác xã | các hợp tác xã | công an | quân sự | đồn | tổ | thanh "
        "tra | kho bạc | chi cục | cục | ủy ban | mặt trận | chi nhánh | các chi nhánh | các trung tâm | các bệnh "
        "viện | quỹ | viện | đài | báo | ngân hàng | tập đoàn | tổng công ty | xí nghiệp | nhà máy | trường học | "
        "cán bộ | công chức | viên chức | đảng viên | người đứng đầu | cá nhân | tập thể | các cấp | toàn ngành | "
        "toàn tỉnh | các bộ | bộ | ban ngành | các ban | các tổ | quý cơ quan | các phòng, ban"
    ),
    "appeal": "hãy | chúng ta hãy | chúc | kính chúc | xin chúc | cho phép tôi | xin cho phép",
    "along": "phối hợp với | phối hợp cùng | cùng với",
    "may": "được | được phép | được lấy | phải",
    "please": "xin vui lòng | vui lòng | trân trọng đề nghị",
    "heads.tasks": (
        "kiến nghị | xử lý và kiến nghị | biện pháp xử lý | kiến nghị xử lý | các biện pháp xử lý | đề xuất, kiến "
        "nghị | kiến nghị, đề xuất | yêu cầu | phương hướng | nhiệm vụ | kế hoạch thực hiện | giải pháp thực hiện | "
        "kế hoạch năm | công tác trọng tâm | những việc cần làm"
    ),
    "fronted": "với | riêng với",
    "opens.tasks": (
        "tôi đề nghị mấy việc | đề nghị mấy việc | tôi đề nghị một số việc | một số việc sau | mấy việc sau | mấy "
        "việc cần làm | những việc cần làm | các việc sau | mấy điểm sau | một số điểm | đề nghị các đồng chí tập "
        "trung vào | ba việc sau | bốn việc sau | năm việc sau | tôi đề nghị ba việc | tôi đề nghị bốn việc | tôi "
        "yêu cầu mấy việc | tôi xin giao | xin giao mấy việc | vậy phải làm gì"
    ),
    "candid": (
        "xin nói thẳng | nói thẳng ra | phải nói thật | xin nói thật | không giấu giếm | không thể không nói | không "
        "che giấu"
    ),
}
