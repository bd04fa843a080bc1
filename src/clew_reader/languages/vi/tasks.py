"""Vietnamese words of tasks: asking, owing, the verbs a task begins with, and when it is due."""

from clew_reader.cues import CueData

TASKS: CueData = {
    "do.base": (
        "sơ kết | thảo luận | cho ý kiến | quyết định | biểu quyết | đánh giá kết quả | kiểm điểm | tính lại | tính |"
        " mở | sửa | sửa đổi | bổ sung | lấy ý kiến | kiểm định | không thu | không để | công bố | công khai | bãi bỏ"
        " | chi trả | cho phép | chuẩn hóa | chọn | cử | cung cấp | cắm | dành | dừng | đặt | đo | đề nghị | điều "
        "chỉnh | điều tra | điều động | đình chỉ | định kỳ | đối chiếu | đăng ký | gia hạn | giảm | giao | gỡ | giữ |"
        " hạn chế | hỗ trợ | hợp đồng | họp | khám | khảo sát | khởi động | kiểm kê | kiểm soát | kéo dài | khôi phục"
        " | làm | làm rõ | lắp đặt | liên hệ | luân chuyển | mua sắm | mời | niêm yết | nâng | nâng cấp | nghiệm thu "
        "| nhập | phát động | phân bổ | phân cấp | phân loại | phê duyệt | phổ biến | quy hoạch | quyết tâm | quyết "
        "toán | ra quân | rút | soạn thảo | số hóa | tách | tăng | thành lập | thay thế | thẩm tra | thống kê | thông"
        " báo | tiếp nhận | tiếp thu | tiếp xúc | tiêm | tìm | tổ chức lấy ý kiến | trả | trả lời | trang bị | trồng "
        "| trưng bày | truy thu | tuyển dụng | tuần tra | tư vấn | vận hành | viết | xác minh | xây | xét | xóa | yêu"
        " cầu | ứng dụng | ưu tiên | bầu | đánh giá lại | dự trữ | nạo vét | sẵn sàng | cảnh báo | di dời | ứng phó |"
        " tập huấn | diễn tập | thi công | bảo trì | duy tu | tập trung | tiếp tục | tăng cường | đẩy mạnh | chỉ đạo "
        "| rà soát | chủ động | xây dựng | triển khai | thực hiện | phối hợp | nâng cao | hoàn thành | hoàn thiện | "
        "khẩn trương | quan tâm | phát huy | bảo đảm | đảm bảo | quán triệt | cụ thể hóa | kiểm tra | giám sát | tổ "
        "chức | chuẩn bị | làm tốt | đổi mới | phấn đấu | giải quyết | khắc phục | huy động | xác định | kịp thời | "
        "thường xuyên | nghiêm túc | quyết liệt | duy trì | củng cố | mở rộng | thu hút | tháo gỡ | tham mưu | ban "
        "hành | báo cáo | theo dõi | đôn đốc | đánh giá | tổng hợp | hướng dẫn | lãnh đạo | thúc đẩy | khai thác | "
        "chú trọng | giữ vững | nắm chắc | xử lý | sắp xếp | kiện toàn | tuyên truyền | vận động | đưa | bố trí | bám"
        " sát | nghiên cứu | đề xuất | trình | cải thiện | phòng ngừa | đấu tranh | phòng, chống | chăm lo | phát "
        "triển | quản lý | sử dụng | ngăn chặn | chấn chỉnh | siết chặt | rút ngắn | giải ngân | thanh tra | tạo điều"
        " kiện | khuyến khích | gắn | lựa chọn | phân công | kết nối | chuyển đổi | xử lý nghiêm | kiên quyết | tích "
        "cực | cân đối | chịu trách nhiệm | đẩy nhanh | khởi công | bàn giao | cập nhật | thẩm định | lập | gửi | ký "
        "| tổng kết | đề ra | đào tạo | bồi dưỡng | tinh gọn | cắt giảm | đơn giản hóa | nhân rộng | lồng ghép | tận "
        "dụng | tránh | chấp hành | thu hồi | đầu tư | hình thành | tiến hành | nắm | rút kinh nghiệm | xem xét | "
        "không được | bám"
    ),
    "adverb": (
        "chủ động | khẩn trương | kịp thời | thường xuyên | nghiêm túc | quyết liệt | tích cực | tiếp tục | tập trung"
        " | cần | phải | đồng bộ | hiệu quả | nhanh chóng | sớm | trước mắt | thực sự | và | đồng thời | kiên quyết |"
        " , | cùng | chú trọng"
    ),
    "must": (
        "cần | phải | cần phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | nhất thiết phải | cần tập trung | "
        "phải tập trung | được giao"
    ),
    "ask.requested": "yêu cầu | đề nghị | kêu gọi | lưu ý | mong muốn | nhấn mạnh yêu cầu",
    "ask.proposed": "kiến nghị | đề xuất",
    "ask.directed": "chỉ đạo | đã chỉ đạo | quán triệt",
    "ask.assigned": "giao | giao cho | phân công | giao nhiệm vụ cho | ủy quyền cho | giao trách nhiệm cho",
    "ask.passive": (
        "cam kết | hứa | xin hứa | xin trả lời | xin tiếp thu và | sẽ chịu trách nhiệm | được yêu cầu | được ủy quyền"
        " | được giao | được phân công | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | được đề nghị | chủ trì, "
        "phối hợp"
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
    "due.by": (
        "trước ngày | trước | chậm nhất | chậm nhất đến | chậm nhất là ngày | chậm nhất trước ngày | đến hết | hết | "
        "xong trước | hoàn thành trước | hoàn thành trong | trong quý | xong trong | trong tháng | trong vòng | trong"
        " thời hạn | trong năm | chậm nhất ngày | muộn nhất | đến cuối | trước mắt đến | đến năm | đến ngày | trong "
        "quý I | trong quý II | trong quý III | trong quý IV | trong tuần"
    ),
    "due.when": (
        "ngay từ | ngay từ đầu | từ nay đến | tại kỳ họp | tại hội nghị | trong thời gian tới | thời gian tới | trong"
        " những tháng cuối | ngay sau hội nghị | tại phiên họp | trước, trong và sau | ngay trong | trong nhiệm kỳ | "
        "từ nay đến cuối năm | tại kỳ họp gần nhất | đầu năm | cuối năm | 6 tháng cuối năm"
    ),
    "due.word": "khẩn trương | ngay | sớm",
    "due.year": "năm | trong năm",
    "due.goal": "mục tiêu | chỉ tiêu | nhiệm vụ | kế hoạch | hoàn thành | tăng trưởng",
    "due.end": "năm | tháng | quý | tuần | ngày",
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
    "due.after": "ngay sau | sau khi | trong quá trình",
    "due.in": "trong | vào | trong tháng | vào tháng",
    "must.strong": "phải | cần phải",
    "takes.to": "việc",
    "undergo": "được | bị",
    "must.not": "không để | không được | không | tuyệt đối không | đồng thời",
    "if": "nếu | khi | vì | do | bởi | mặc dù | tuy | trong khi",
    "due.horizon": (
        "trong năm | đến năm | đến hết năm | năm | từ nay đến năm | vào năm | đến cuối năm | đầu năm | cuối năm | "
        "giữa năm | riêng năm"
    ),
    "due.at": "tại | vào | trình | trình tại | báo cáo tại",
    "due.past": "trước | vừa qua | này | hôm nay | lần thứ",
    "year.part": "thường lệ | cuối | giữa | đầu | gần nhất | tới | tiếp theo | sau | chuyên đề",
    "due.point": "trước | đến | chậm nhất | muộn nhất",
    "due.before": "xong trước khi | hoàn thành trước khi | trước khi | trước mùa | trước tết | trước kỳ",
    "due.not": "pháp luật | đảng | nhân dân | hội đồng nhân dân | mở rộng",
    "due.count": "một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười",
    "how.often": (
        "hằng năm | hàng năm | hằng quý | hàng quý | hằng tháng | hàng tháng | định kỳ | hằng tuần | thường xuyên"
    ),
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
        "| các cơ quan | doanh nghiệp | phòng | ban | sở | trạm | trung tâm | văn phòng | hội | đoàn | công ty | bệnh"
        " viện | trường | cấp ủy | đảng ủy | chi bộ | thủ trưởng | lãnh đạo | các sở | các phòng | các hộ | các thôn "
        "| kế toán | bộ phận | tổ công tác | ban quản lý"
    ),
    "appeal": "hãy | chúng ta hãy | chúc | kính chúc | xin chúc",
}
