"""Vietnamese words that judge what was done: results, shortcomings, causes, forecasts; and words of awards."""

from clew_reader.cues import CueData

JUDGEMENTS: CueData = {
    "result": (
        "có bác sĩ | làm rõ | điều tra làm rõ | đã thay thế | thu được | được công nhận | có sẵn | đạt | tăng | giảm "
        "| vượt | hoàn thành | được giữ vững | được đảm bảo | được bảo đảm | được quan tâm | được nâng lên | được "
        "tăng cường | được triển khai | được chú trọng | ổn định | được duy trì | chuyển biến tích cực | đã tập "
        "trung | đã lãnh đạo | đã chỉ đạo | được củng cố | được đẩy mạnh | tiếp tục được | được thực hiện | kết quả "
        "quan trọng | kết quả tích cực | kết nạp | xếp thứ | đứng thứ | thu hút | được cải thiện | ước đạt | đã hoàn "
        "thành | tổ chức thành công | được tổ chức | đã ban hành | đã triển khai | được mở rộng | được kiện toàn | "
        "có nhiều chuyển biến | chuyển dịch | được nâng cao | đã tổ chức | đã xây dựng | đã thực hiện | giải quyết "
        "việc làm | đón | được phát huy | đã huy động | có nhiều đổi mới | được kiểm soát | đạt nhiều kết quả | có "
        "bước phát triển | bám sát | được đầu tư | được nâng cấp | được xây dựng | được giải quyết | được phổ biến | "
        "được hỗ trợ | được thành lập | đã được | có chuyển biến | tiếp tục phát triển | khởi sắc | đóng góp | đã "
        "giải quyết | đã cấp | đã giải ngân | chiếm | đã hỗ trợ | đã tiếp | đã kết nạp | phát triển ổn định | phát "
        "triển khá | sôi nổi | thắng lợi | quan tâm | chú trọng | đạt chuẩn | được cắt giảm | tiết kiệm được | không "
        "có vụ | không để xảy ra | không phát hiện vi phạm | không phát hiện trường hợp | có được trước hết nhờ | "
        "đúng hạn | đúng tiến độ | thông suốt | vận hành tốt | hoạt động tốt | hoạt động hiệu quả | tạo chuyển biến "
        "| tạo đột phá | giữ vững | được kéo giảm | được rút ngắn | vươn lên | dẫn đầu | cao nhất từ trước đến nay | "
        "tốt nhất | bền vững | được hoàn thành | đã có | đã đưa | đã tạo | đã giúp | đã góp phần | phục vụ tốt | đã "
        "lấy | đã khám | đã tiếp nhận | đã đón | đã bàn giao | khánh thành | đưa vào sử dụng | không trường hợp nào "
        "| không đơn vị nào"
    ),
    "limitation": (
        "gây ô nhiễm | còn thiếu | quá tải | chậm so với | gây bức xúc | không có | còn thụ động | né tránh | quá "
        "chậm | xuống cấp | hụt | quá hạn | hỏng | chưa giải trình | chưa được xử lý | nghiệm thu khống | sai phạm | "
        "còn nhiều | lại tăng | giảm sút | không ai | đội vốn | chậm tiến độ | vượt dự toán | thất thoát | không "
        "hoàn thành | không kịp | bỏ hoang | đắp chiếu | chồng chéo | hình thức | lãng phí | kém | kém hiệu quả | "
        "chưa rõ | bị gián đoạn | gián đoạn | thấp hơn mức | thấp hơn trung bình | dưới mức | xếp cuối | sụt | chưa "
        "khắc phục | chưa giải quyết | hạn chế | khuyết điểm | tồn tại | chưa đạt | còn chậm | chậm | chưa đồng bộ | "
        "chưa kịp thời | chưa cao | chưa nghiêm | còn thấp | chưa đáp ứng | yếu kém | bất cập | chưa hiệu quả | "
        "thiếu quyết liệt | chưa quyết liệt | còn hạn chế | không đạt | chưa thường xuyên | chưa tốt | chưa bền vững "
        "| chưa rõ nét | còn hình thức | chưa chủ động | chưa được | còn tình trạng | đùn đẩy | còn để xảy ra | chưa "
        "sâu | chưa thực sự | nợ đọng | chưa phát huy | chưa sát | chưa hoàn thành | lúng túng | chưa đầy đủ | thiếu "
        "và yếu | chưa chặt chẽ | chưa tương xứng | chưa khai thác | chưa phù hợp | chưa có | chưa nhiều | chưa phát "
        "huy hết | chưa toàn diện | thấp hơn kế hoạch | thấp hơn bình quân | thấp hơn mục tiêu | thấp hơn cùng kỳ | "
        "buông lỏng | lỏng lẻo | sơ sài | eo hẹp | chưa đúng | chưa bàn giao | chưa lắp | chưa xong | chưa khởi công "
        "| chưa giải ngân | ì ạch | chậm chạp | trì trệ | manh mún | nhỏ lẻ | lạc hậu | cũ kỹ | quá cũ | bỏ trống | "
        "chưa thông | mai một | thất truyền | đang xuống cấp | mất an toàn | không bảo đảm | không đảm bảo | không "
        "đáp ứng | thiếu trách nhiệm | thiếu kiểm tra | làm ngơ | sai quy định | trái quy định | không đúng quy định "
        "| vượt định mức | chi sai | chưa kiểm soát | chưa kiên quyết | chưa quan tâm | chưa mạnh | chưa mặn mà | "
        "trông chờ | ỷ lại | ách tắc | dở dang | nợ | thua lỗ | bị lỗ | thấp nhất"
    ),
    "difficulty": (
        "khó khăn là | thiếu điều dưỡng | thiếu nhân lực | không đủ người | giá tăng | không thể cử | khó khăn | "
        "thách thức | vướng mắc | thiên tai | dịch bệnh | biến động | diễn biến phức tạp | thời tiết cực đoan | gặp "
        "nhiều khó khăn | khó lường | áp lực | thiếu hụt | bất lợi | không rủng rỉnh | thiếu nguồn | thiếu vốn | "
        "khan hiếm | thiếu thiết bị | thiếu giáo viên | thiếu bác sĩ | thiếu người | kinh phí hạn hẹp | eo hẹp | "
        "chia cắt | không thuận lợi"
    ),
    "advantage": (
        "thuận lợi là | thuận lợi | được sự quan tâm | sự quan tâm, chỉ đạo | sự hỗ trợ | sự đồng thuận | nhờ sự"
    ),
    "cause": (
        "nguyên nhân | do | nguyên nhân khách quan | nguyên nhân chủ quan | nguyên nhân của | nguyên nhân chủ yếu | "
        "nguyên nhân là do | chủ yếu là do"
    ),
    "lesson": "bài học kinh nghiệm | bài học | kinh nghiệm rút ra | rút ra bài học",
    "forecast": (
        "dự báo tăng | dự báo không đạt | có nguy cơ | sẽ tăng | sẽ giảm | sẽ còn | có thể tăng | nguy cơ cao | khả "
        "năng cao | ước cả năm | dự báo | dự kiến | sẽ tiếp tục | được dự báo | tiếp tục diễn biến | có khả năng | "
        "nhận định trong thời gian tới | sẽ đến | sẽ thiếu | sẽ gặp | sẽ phải đối mặt | nguy cơ mất | nguy cơ | nhận "
        "định, sẽ | dự kiến đạt | dự kiến cả năm | ước sẽ | khó đạt | khó hoàn thành | có thể kéo dài | có thể xảy "
        "ra"
    ),
    "section.limitation": (
        "tồn tại | bất cập | hạn chế, bất cập | những vấn đề còn tồn tại | khó khăn, hạn chế | việc chưa làm được | "
        "hạn chế, khuyết điểm | tồn tại, hạn chế | hạn chế, tồn tại | hạn chế, yếu kém | những hạn chế | một số hạn "
        "chế | hạn chế | khuyết điểm | một số tồn tại"
    ),
    "section.difficulty": "khó khăn | khó khăn, thách thức | khó khăn, vướng mắc | những khó khăn",
    "section.cause": (
        "nguyên nhân | nguyên nhân của những hạn chế | nguyên nhân hạn chế | nguyên nhân chủ quan | nguyên nhân khách"
        " quan"
    ),
    "section.lesson": "bài học kinh nghiệm | bài học | kinh nghiệm",
    "section.forecast": "dự báo | dự báo tình hình",
    "section.result": (
        "kết quả thực hiện | những việc đã làm được | thành tựu | về kết quả | kết quả đạt được | những kết quả đạt "
        "được | kết quả nổi bật | kết quả cụ thể | ưu điểm | kết quả"
    ),
    "contrast": (
        "tuy vậy | dù vậy | thế nhưng | bên cạnh đó vẫn còn | tuy | tuy nhiên | bên cạnh kết quả đạt được | bên cạnh "
        "những kết quả | bên cạnh những kết quả đạt được | song | nhưng | mặc dù | ngoài những kết quả"
    ),
    "notably": "như | cụ thể | nổi bật là | trong đó | đó là | cụ thể là | nhất là | : | là",
    "procedure": (
        "tuyên bố khai mạc | tuyên bố bế mạc | chào mừng | chúc mừng | cảm ơn | trọng thể khai mạc | trọng thể tổ "
        "chức | xin chúc | kính chúc | tuyên bố | làm việc với | đoàn giám sát | trưởng đoàn | buổi làm việc | cùng "
        "dự | dự Hội nghị | tham dự | chủ trì | phát biểu | đại biểu | yêu cầu | đề nghị | nhấn mạnh | thảo luận | "
        "cho ý kiến | trao Bằng khen | trao tặng | nguồn | tham luận | biểu quyết | trình bày | thống nhất | nhất "
        "trí | kính thưa | chủ tọa | thị sát | ngồi lại với nhau | đính chính | con số đúng là | cùng dự có | đại "
        "diện Ủy ban | đã bế mạc | đã khai mạc | cụ thể tại bảng | chi tiết tại bảng | như sau"
    ),
    "award.flag": "Cờ thi đua | Cờ | lá cờ",
    "award.certificate_of_merit": (
        "Thư khen | Bằng Tổ quốc ghi công | Bảng vàng danh dự | Bằng chứng nhận | Bằng khen | Giấy khen | "
        "Bằng ghi công | Giấy chứng nhận"
    ),
    "award.medal": (
        "Huân chương | Huy chương | Huy hiệu | Kỷ niệm chương | Huy hiệu Đảng | Huân chương Lao động | Huân chương "
        "Độc lập"
    ),
    "award.title": (
        "giải A | giải B | giải C | giải đặc biệt | giải khuyến khích | Cúp | Nhà giáo ưu tú | Nhà giáo nhân dân | "
        "Thầy thuốc ưu tú | Nghệ nhân ưu tú | Nghệ nhân nhân dân | Bà mẹ Việt Nam anh hùng | học bổng | "
        "danh hiệu thi đua | giải nhất | giải nhì | giải ba | danh hiệu | Chiến sĩ thi đua | giải thưởng | "
        "danh hiệu Anh hùng"
    ),
    "give": (
        "phong tặng | truy tặng | trao thưởng | vinh danh | tuyên dương | được tuyên dương | được vinh danh | "
        "được phong tặng | trao tặng | được tặng thưởng | vinh dự được tặng | vinh dự được nhận | vinh dự nhận | "
        "được khen thưởng | đoạt | trao | tặng | tặng thưởng | khen thưởng | được tặng | được trao | được nhận | "
        "vinh dự đón nhận | đón nhận | nhận"
    ),
    "to.whom": "cho",
    "in.name.of": "của",
    "reason": "vì | đã có | đã | có thành tích | đạt | do | trong",
    "collective": (
        "tập thể | cá nhân | đảng bộ | chi bộ | đảng viên | tổ chức đảng | tổ chức cơ sở đảng | đơn vị | "
        "hộ gia đình | xã | đồng chí | huyện ủy | đảng ủy | cán bộ | hội viên | đoàn viên | nông dân | công nhân | "
        "giáo viên | thầy thuốc | thầy giáo, cô giáo | chiến sĩ | phụ nữ | thanh niên | cụ | em | đội | nhóm | "
        "câu lạc bộ | thôn | bản | chi hội | chi đoàn | hợp tác xã | nhà khoa học | nghệ nhân | doanh nhân | "
        "lực lượng | phường | cơ quan | bệnh viện | doanh nghiệp | trường | học sinh | người | gia đình | "
        "đảng bộ cơ sở | hộ"
    ),
    "receive": (
        "được tặng thưởng | vinh dự được tặng | vinh dự được nhận | vinh dự nhận | được khen thưởng | đoạt | được "
        "tặng | được trao | được nhận | vinh dự đón nhận | đón nhận"
    ),
    "tell": (
        "nhìn nhận | thẳng thắn nhìn nhận | nêu | nêu rõ | báo cáo | trả lời | trả lời chất vấn | nói rõ | chỉ ra | "
        "thẳng thắn chỉ ra | chỉ rõ | cho biết | cho rằng | cho thấy | khẳng định | nhận định | đánh giá | thông tin "
        "| phản ánh | giải trình | nhắc | trình bày | ghi nhận | thừa nhận | nhấn mạnh | lý giải | dự thảo nêu | lưu "
        "ý"
    ),
    "tell.plain": "cho rằng | cho biết | cho thấy | lưu ý | thừa nhận",
    "tell.colon": "báo cáo | trả lời | nêu | chỉ ra | giải trình | đọc",
    "low": (
        "chỉ tăng | chỉ đạt | chỉ có | chỉ còn | chỉ bằng | chỉ giải ngân | mới đạt | mới có | mới thu | mới đáp ứng "
        "| mới xử lý | mới giải ngân | mới hoàn thành | mới chỉ | chưa đầy | chưa đến | chưa tới | vẫn còn | quá hạn "
        "| hụt | xuống cấp | hỏng | thụ động | thiếu | không thể | quá chậm | sụt giảm | khống | chỉ được | chỉ xếp |"
        " đứng cuối | tụt"
    ),
    "bad": (
        "vụ việc | tội phạm | tai nạn | vụ cháy | cháy rừng | vi phạm | trộm cắp | nợ xấu | nợ đọng | hộ nghèo | tỷ "
        "lệ hộ nghèo | thất nghiệp | người chết | số người chết | bạo lực | tảo hôn | bỏ học | đơn thư | khiếu nại | "
        "thất thoát | sinh con thứ ba | ca mắc | dịch bệnh | phạm pháp hình sự | ma túy | thiệt hại | ô nhiễm | vụ án"
        " | vụ phạm pháp"
    ),
    "fewer": "giảm | giảm còn | kéo giảm | hạ | thấp hơn | ít hơn",
    "more": "tăng | lại tăng | gia tăng | nhiều hơn | cao hơn | phát sinh | tăng lên",
    "have.been": "đã",
    "state": "đạt",
    "no.fact": (
        "kinh phí thực hiện | tổng mức đầu tư | dự kiến kinh phí | mức hỗ trợ | thời gian | có mặt | vắng mặt | địa "
        "điểm | thành phần | khách mời | phiếu | không quá | tối đa | điện thoại | lượt xem | dự thảo đề án | tổng "
        "kinh phí | biểu quyết | giá trị gói thầu"
    ),
    "count.word": (
        "một nửa | hơn một nửa | hai phần ba | một phần ba | gấp đôi | gấp ba | một phần tư | quá nửa | gần một nửa "
        "| ba phần tư"
    ),
    "cling": "trong đó | số này | gồm | bao gồm | riêng đối với | cụ thể",
    "cling.late": "con số này",
    "cause.main": (
        "nguyên nhân | nguyên nhân là | nguyên nhân chính | nguyên nhân chủ yếu | chủ yếu là do | xuất phát từ | sở "
        "dĩ | nguyên do | chủ yếu do | chủ yếu vì | phần vì | là do | bắt nguồn từ | lý do là"
    ),
    "situation": "tình hình | đánh giá | đặc điểm",
    "after.all": "sau | sau đây | như sau",
    "tell.failing": (
        "nhìn nhận | thẳng thắn nhìn nhận | còn những | chỉ ra | chỉ rõ | thẳng thắn | thừa nhận | cho thấy"
    ),
    "preamble": "căn cứ | xét | theo đề nghị của | thực hiện nghị quyết số | xét đề nghị",
    "day.part": "ngày | sáng | chiều | tối | sáng ngày | chiều ngày",
    "congratulate": "chúc mừng | biểu dương | biểu dương và chúc mừng",
    "candid": (
        "thẳng thắn với nhau | thẳng thắn nhìn nhận | thẳng thắn thừa nhận | nghiêm túc nhìn nhận | nhìn thẳng vào "
        "sự thật | nghiêm túc nhìn lại | nghiêm khắc nhìn nhận | không được chủ quan | không chủ quan | không thể "
        "bằng lòng | không được tự mãn | thành thật với nhau | không né tránh | nói thẳng | thẳng thắn chỉ ra"
    ),
    "reference": "thực hiện | theo | quán triệt | triển khai thực hiện",
}
