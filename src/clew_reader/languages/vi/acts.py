"""Vietnamese words for the acts of a meeting: deciding, refusing, discussing, opening; and for meetings themselves."""

from clew_reader.cues import CueData

ACTS: CueData = {
    "act.agreed": (
        "bãi bỏ | hủy bỏ | quyết nghị bãi bỏ | thống nhất | nhất trí | thống nhất cao | nhất trí cao | đồng ý | tán "
        "thành | thống nhất với | nhất trí với | nhất trí đánh giá | thống nhất đánh giá | thống nhất nội dung | "
        "thống nhất chủ trương | đã thống nhất | cơ bản thống nhất | cơ bản nhất trí"
    ),
    "act.approved": (
        "thông qua | phê duyệt | phê chuẩn | biểu quyết thông qua | nhất trí thông qua | thống nhất thông qua | chấp "
        "thuận | thông qua Nghị quyết | phê duyệt chủ trương | thống nhất phê duyệt | biểu quyết tán thành | được "
        "tán thành | được thông qua | được phê duyệt | được chấp thuận | đã thông qua | đã phê duyệt | tán thành "
        "thông qua | ký ban hành | công nhận kết quả | công nhận | cho phép | ký quyết định | đồng ý chủ trương | "
        "bấm nút thông qua | ký duyệt | đã ký quyết định | đã ký ban hành | trao quyết định | phê duyệt đề án | phê "
        "duyệt dự án"
    ),
    "act.stated": "nhận định | khẳng định rằng | thống nhất nhận định | đánh giá rằng",
    "act.agreed_to_establish": (
        "thống nhất thành lập | nhất trí thành lập | đồng ý thành lập | thống nhất chủ trương thành lập | quyết định "
        "thành lập | thống nhất việc thành lập"
    ),
    "act.established": "thành lập | kiện toàn",
    "act.agreed_to_adjust": (
        "thống nhất điều chỉnh | nhất trí điều chỉnh | đồng ý điều chỉnh | thống nhất sửa đổi | nhất trí sửa đổi | "
        "thống nhất sửa đổi, bổ sung | quyết định điều chỉnh | nhất trí bổ sung | thống nhất bổ sung | xác định lại "
        "| điều chỉnh lại | đính chính lại"
    ),
    "act.agreed_to_conclude": (
        "thống nhất kết thúc | nhất trí kết thúc | thống nhất dừng | thống nhất kết luận | giải thể | chấm dứt hợp "
        "đồng | chấm dứt hoạt động | đóng cửa | thu hồi giấy phép | thu hồi quyết định | kết thúc thanh tra"
    ),
    "act.agreed_to": (
        "quyết định | quyết nghị | biểu quyết | biểu quyết thống nhất | ra nghị quyết | quyết định dừng | quyết định "
        "thu hồi | quyết định điều chuyển | quyết định chi | quyết định giảm | quyết định tăng | quyết định thành "
        "lập | quyết định chọn | quyết định lùi | quyết định giao | quyết định hỗ trợ | quyết định bổ sung | đã "
        "quyết định"
    ),
    "act.identified": "xác định | đề ra | nêu ra",
    "act.directed": "chỉ đạo",
    "act.assigned": "giao | phân công | ủy quyền | uỷ quyền | giao nhiệm vụ | giao nhiệm vụ cho",
    "act.accepted": (
        "tiếp thu | tiếp nhận | thống nhất với kết luận | thống nhất với kiến nghị | tiếp thu đầy đủ | tiếp thu toàn "
        "bộ | tiếp thu kết luận | nghiêm túc tiếp thu | đồng ý với kiến nghị | chấp hành kết luận"
    ),
    "act.appreciated": "đánh giá cao | hoan nghênh",
    "act.acknowledged": "ghi nhận | ghi nhận, biểu dương",
    "act.commended": "biểu dương",
    "act.heard_report": "nghe báo cáo | đã nghe | nghe | được nghe | nghe trình bày",
    "act.convened": "tổ chức Hội nghị | tiến hành Hội nghị | khai mạc | họp | tổ chức kỳ họp | tổ chức phiên họp",
    "act.closed": "bế mạc",
    "act.documents_sent": "tài liệu đã được gửi | đã gửi tài liệu",
    "act.requested_vote": "xin ý kiến biểu quyết | đề nghị biểu quyết | lấy phiếu",
    "recommendation": "đề xuất",
    "unanimous": (
        "nhất trí thông qua | giơ tay tán thành | đều nhất trí | toàn thể đại biểu | hoàn toàn nhất trí | 100% phiếu "
        "| nhất trí cao | 100% đại biểu | 100% | tuyệt đối | thống nhất tuyệt đối | toàn thể nhất trí | 100% số đại "
        "biểu | nhất trí 100%"
    ),
    "not.unanimous": "chưa nhất trí",
    "discuss": (
        "tập trung bàn | thảo luận sôi nổi | thảo luận kỹ | thảo luận về | bàn về | thảo luận | bàn | trao đổi | "
        "tranh luận | đã thảo luận | phân tích | làm rõ | tập trung thảo luận | xem xét | bàn thảo"
    ),
    "contribute": (
        "cho ý kiến | cho ý kiến vào | cho ý kiến về | đóng góp ý kiến | góp ý | tham gia ý kiến | phát biểu ý kiến |"
        " tham gia góp ý | tham gia ý kiến vào"
    ),
    "opine.on": (
        "thảo luận | cho ý kiến | đóng góp ý kiến | tham gia ý kiến | phát biểu ý kiến | bàn | góp ý | trao đổi | tập"
        " trung trí tuệ | nghiên cứu, thảo luận"
    ),
    "topics": (
        "các nội dung sau | những nội dung sau | các nội dung | một số nội dung | các vấn đề | những nội dung | nội "
        "dung sau | các nội dung như | các nội dung quan trọng"
    ),
    "agenda": (
        "về | đối với | về nội dung | liên quan đến | nội dung thứ nhất | nội dung thứ hai | nội dung thứ ba | về việc"
    ),
    "adopting": "quyết nghị | quyết định | ban hành | thông qua",
    "reviewing": (
        "sơ kết | tổng kết | kiểm điểm kết quả | đánh giá kết quả thực hiện nhiệm vụ | đánh giá tình hình thực hiện "
        "nhiệm vụ"
    ),
    "represents": "đại diện | đại diện lãnh đạo | lãnh đạo | thường trực | tập thể lãnh đạo",
    "of.which": "trong đó",
    "today": "hôm nay | sáng nay | chiều nay",
    "by.passive": "bởi",
    "deciding": "quyết nghị | quyết định | kết luận",
    "for.votes": "phiếu thuận | phiếu tán thành | tán thành | phiếu đồng ý | đồng ý | phiếu",
    "against.votes": "phiếu không tán thành | không tán thành | phiếu chống | không đồng ý | phiếu không đồng ý",
    "abstain.votes": "không có ý kiến | phiếu trắng | ý kiến khác | không biểu quyết",
    "votes": "phiếu | biểu quyết | phiếu bầu",
    "lead.away": "trên cơ sở | về | căn cứ | sau khi thảo luận | sau khi nghe | đối với | qua thảo luận | theo đó",
    "first.person": "tôi | chúng tôi | chúng ta",
    "not.act": (
        "mà | theo | các | những | được Tỉnh ủy | đã được | trước đó | có | sự | tinh thần | cần | phải | chưa | "
        "không | thời hạn | việc | công tác | quy trình | hồ sơ | nội dung"
    ),
    "decided.start": "quyết nghị | quyết định | nghị quyết | kết luận",
    "item.start": "về | giao | thông qua | phê duyệt | thống nhất",
    "object.not": "thảo luận",
    "matter": (
        "đề xuất | kiến nghị | việc | quy hoạch | quyết toán | đơn | mức | chính sách | dự toán | giá | vị trí | "
        "bảng giá | nội dung này | đề nghị này | sửa đổi | nhiệm vụ | tờ trình | nội dung | đề án | dự thảo | nghị "
        "quyết | báo cáo | đề nghị | phương án | chủ trương | kế hoạch | dự án | chương trình | danh sách | quy chế "
        "| nhân sự | giải trình | hồ sơ | kinh phí | phụ cấp | chế độ | dự thảo Nghị quyết | tờ trình số | khoản | "
        "số tiền | việc xem xét | việc xử lý | giấy phép | đơn khiếu nại | đề cương | chỉ tiêu | danh mục | mức thu "
        "| học phí | sáp nhập | khoản bổ sung | phương án di dời | tên đường | việc đặt tên"
    ),
    "opinion.word": "ý kiến | kiến nghị | đề xuất | góp ý | kết luận | kiến nghị số | nhận xét",
    "no.subject": "của | do | từ | trình | cho | với | tại",
    "task.word": "nhiệm vụ | giải pháp | chỉ tiêu | mục tiêu",
    "moving": "đề nghị | đề xuất | kiến nghị",
    "discussing": "thảo luận tại | tham luận",
    "addressed": "trình | báo cáo | gửi | trình ra",
    "founding": "thành lập | về thành lập | việc thành lập",
    "act.elected": (
        "bầu bổ sung | bầu | bầu đồng chí | chuẩn y | chỉ định | bổ nhiệm | miễn nhiệm | bãi nhiệm | cách chức | "
        "điều động | luân chuyển | cho thôi | khai trừ | thi hành kỷ luật | kỷ luật | công nhận | bổ nhiệm lại | "
        "điều động, bổ nhiệm | phân công đồng chí | tái cử | bầu ra | khiển trách | cảnh cáo | đình chỉ công tác | "
        "đình chỉ chức vụ | kết nạp lại | phê chuẩn kết quả bầu"
    ),
    "act.noted": "ghi nhận báo cáo | thông báo kết quả",
    "act.requested": "kiến nghị với | đề nghị Chính phủ | đề nghị Trung ương",
    "it": "việc này",
    "it.body": "Hội nghị",
    "adverb.act": (
        "cũng | đã | cùng | đều | tiếp tục | đồng thời | đã biểu quyết | sẽ | chính thức | nhất trí | thống nhất | "
        "biểu quyết"
    ),
    "act.proposed": (
        "giới thiệu | bỏ phiếu giới thiệu | thống nhất giới thiệu | trình Hội đồng nhân dân | trình Ban Chấp hành "
        "Trung ương"
    ),
    "debate": (
        "thảo luận | tham gia thảo luận | ý kiến thảo luận | phát biểu thảo luận | tại phần thảo luận | chất vấn | "
        "thảo luận tại tổ | thảo luận tại hội trường | phần thảo luận"
    ),
    "opine.asked": (
        "hỏi | chất vấn về | băn khoăn | bày tỏ băn khoăn | lo ngại | bày tỏ lo ngại | đặt câu hỏi | chưa thỏa mãn với"
    ),
    "opine.said": (
        "cho rằng | đề nghị | kiến nghị | đề xuất | nói rõ | nêu ý kiến | phân tích | đồng tình | nhất trí | không "
        "đồng ý | không nhất trí | ủng hộ | góp ý | nêu | chưa đồng tình | lưu ý | bày tỏ | phản ánh | mong muốn"
    ),
    "opine.asks": (
        "đề nghị | kiến nghị | đề xuất | đồng tình | nhất trí | không đồng ý | không nhất trí | ủng hộ | băn khoăn | "
        "lưu ý"
    ),
    "voice": (
        "một số ý kiến | có ý kiến | nhiều ý kiến | ý kiến khác | một số đại biểu | nhiều đại biểu | có đại biểu | "
        "một đại biểu | đa số ý kiến | cử tri | ý kiến đại biểu"
    ),
    "adverb.topic": "tập trung | sâu | kỹ | cụ thể | về | vào | chủ yếu | thẳng thắn | sôi nổi | và",
    "topic.start": "việc | về việc | giải pháp",
    "discuss.noun": (
        "nội dung thảo luận | các ý kiến thảo luận tập trung | ý kiến tập trung vào | các ý kiến tập trung"
    ),
    "with.goal": "với mục tiêu | với mục đích",
    "clause.head": "điều | chương | mục | phần",
    "decider": (
        "tỉnh | huyện | thành phố | thanh tra tỉnh | thanh tra | đoàn thanh tra | đoàn kiểm tra | đoàn kiểm toán | "
        "kiểm toán nhà nước | kiểm toán | ủy ban kiểm tra | thanh tra chính phủ | thanh tra sở | chánh thanh tra | "
        "đơn vị | công ty | hội đồng quản trị | hội đồng thành viên | ban giám đốc | đại hội đồng cổ đông | toàn thể "
        "hội nghị | tòa án | viện kiểm sát | chính phủ | thủ tướng | bộ trưởng | ban thường trực | ban chấp hành | "
        "đảng ủy | chi bộ | hội nghị | kỳ họp | đại biểu | cử tri | xã viên | thành viên | cổ đông | hợp tác xã | "
        "hđqt | ban lãnh đạo | ban tổ chức | liên đoàn | hội nghị bch | thành ủy | thị ủy | quốc hội | ban bí thư | "
        "bộ chính trị | trung ương | chủ tịch nước | thủ tướng chính phủ | đại hội | hội | câu lạc bộ | nhà trường | "
        "hội đồng trường"
    ),
    "act.adopted": (
        "ban hành Nghị quyết | ban hành Quyết định | đã ban hành Nghị quyết | ban hành các nghị quyết | ban hành quy "
        "chế | đã ban hành Kế hoạch | đã ban hành Chương trình | đã ban hành Chỉ thị | đã ban hành Đề án | đã ban "
        "hành Kết luận | đã ban hành Quy định | đã ban hành Quy chế | đã ban hành Quyết định"
    ),
    "no.decider": "trước | theo | ở",
    "decision.of": "quyết định | nghị quyết | kết luận | văn bản",
    "vague": "điều này | việc này",
    "outcome.approved": (
        "đã được thông qua | đã được phê duyệt | đã được chấp thuận | được chấp thuận | được nhất trí thông qua | "
        "được biểu quyết thông qua | được thông qua với | chỉ qua được với | qua được với"
    ),
    "outcome.refused": (
        "bị bác | bị bác bỏ | bị từ chối | không được chấp thuận | không được thông qua | không được phê duyệt | bị "
        "loại | bị dừng | bị hủy"
    ),
    "outcome.postponed": (
        "được lùi sang | được lùi lại | bị hoãn | được hoãn | được chuyển sang | bị lùi | tạm gác lại | tạm hoãn đến "
        "| để lại, chờ"
    ),
    "outcome.referred_back": "trả về | quay lại | bị trả lại | được trả lại | phải làm lại",
    "outcome.undecided": "vẫn chưa ngã ngũ | còn để ngỏ | để ngỏ | vẫn bỏ ngỏ | chưa có hồi kết",
    "polarity.refused": "không đạt đa số | không quá bán | không đủ đa số | không được ủng hộ",
}
