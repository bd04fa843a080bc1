"""Vietnamese words of pages and meetings: who prints and writes, what is no text, which meeting, on which day."""

from clew_reader.cues import CueData

PAGES: CueData = {
    "translated": "bản dịch | bản dịch không chính thức",
    "publisher.name": (
        "thời báo | nhật báo | tuần báo | tạp san | trang tin | cổng tin tức | cổng thông tin điện tử | "
        "cổng thông tin | trang thông tin điện tử | báo điện tử | báo | tạp chí | đài phát thanh và truyền hình | "
        "đài phát thanh - truyền hình | báo và phát thanh, truyền hình | bản tin | thông tấn xã | đài truyền thanh"
    ),
    "publisher.news": "tin tức | tin từ | thông cáo báo chí",
    "desk": "văn phòng | bộ phận truyền thông | phòng truyền thông",
    "contact": (
        "liên hệ | đầu mối liên hệ | thông tin liên hệ | thông tin chi tiết liên hệ | mọi chi tiết xin liên hệ | "
        "đầu mối cung cấp thông tin"
    ),
    "posted": "ngày đăng | đăng ngày | công bố ngày | cập nhật",
    "byline": (
        "pv | ctv | tin, ảnh | tin, bài | bài, ảnh | bài và ảnh | tin và ảnh | tin bài | ảnh | tin | bài | bài viết | "
        "tác giả | người viết | thực hiện | phóng viên | tin, bài, ảnh | tin - ảnh | tin-ảnh | bài - ảnh"
    ),
    "time.label": "thời gian | bắt đầu | khai mạc lúc",
    "place.label": "địa điểm | tại",
    "source.text": "nguồn | nguồn tin | theo nguồn",
    "source.photo": "ảnh | hình ảnh",
    "furniture": (
        "bình luận (0) | bình luận | chưa có dữ liệu | cùng chủ đề | cùng chuyên mục | cùng tác giả | tin liên quan |"
        " chia sẻ | in trang | xem thêm | đọc nhiều | tin khác | ý kiến bạn đọc | tin cùng chuyên mục | tin mới | từ "
        "khóa"
    ),
    "at.event": "tại | nhân dịp | tại lễ | trong lễ",
    "line.to": "kính gửi | gửi các | đồng kính gửi",
    "event": "buổi | cuộc làm việc | chuyến công tác | chuyến thăm | đợt kiểm tra",
    "body.meets": (
        "Hội đồng nhân dân | HĐND | Ban Chấp hành | Ban Thường vụ | Thường trực | Tỉnh ủy | Thành ủy | Đảng ủy | "
        "Huyện ủy | Quốc hội | UBND | Ủy ban nhân dân"
    ),
    "speech.other": (
        "bài phát biểu | phát biểu của | diễn văn | phát biểu tại | phát biểu chào mừng | thư chúc mừng | "
        "bài nói chuyện"
    ),
    "speech.opening": "phát biểu khai mạc | khai mạc hội nghị | diễn văn khai mạc",
    "speech.closing": "phát biểu bế mạc | bài phát biểu kết luận | diễn văn bế mạc",
    "speaker.self": (
        "kính thưa | tôi đề nghị | tôi xin | thưa các đồng chí | tôi mong | tôi tin | tôi yêu cầu | thay mặt Ban "
        "Thường vụ | tôi | tỉnh ta | chúng ta"
    ),
    "own.word": "mình | của mình",
    "meeting": (
        "buổi kiểm tra | buổi đối thoại | hội thảo | tọa đàm | buổi tiếp xúc cử tri | cuộc tiếp xúc cử tri | "
        "buổi họp | Hội nghị | kỳ họp | phiên họp | cuộc họp | Đại hội | buổi làm việc | cuộc làm việc"
    ),
    "minutes": "biên bản",
    "kind.thematic": "Hội nghị chuyên đề | kỳ họp chuyên đề | phiên họp chuyên đề | họp chuyên đề | (chuyên đề)",
    "kind.review": "Hội nghị tổng kết | Hội nghị sơ kết | Hội nghị kiểm điểm",
    "kind.extraordinary": (
        "Hội nghị bất thường | kỳ họp bất thường | họp đột xuất | phiên họp bất thường | kỳ họp không thường lệ | họp"
        " bất thường | Hội nghị đột xuất | phiên họp đột xuất | kỳ họp đột xuất | phiên họp không thường kỳ"
    ),
    "kind.ordinary": "Hội nghị thường kỳ | kỳ họp thường lệ | phiên họp thường kỳ | họp thường kỳ",
    "held": (
        "họp phiên | họp phiên thường kỳ | tổ chức phiên họp | chủ trì làm việc | thăm và làm việc | "
        "chủ trì buổi làm việc | chủ trì cuộc họp | chủ trì họp | tổ chức | diễn ra | khai mạc | tiến hành | "
        "được tổ chức | đã làm việc | làm việc với | có buổi làm việc"
    ),
    "earlier": "từ sau | trước đó",
    # Which meeting it is, in words.
    "nth.1": "thứ nhất | lần thứ nhất",
    "nth.2": "thứ hai | lần thứ hai",
    "nth.3": "thứ ba | lần thứ ba",
    "nth.4": "thứ tư | lần thứ tư",
    "nth.5": "thứ năm | lần thứ năm",
    "nth.6": "thứ sáu | lần thứ sáu",
    "nth.7": "thứ bảy | lần thứ bảy",
    "nth.8": "thứ tám | lần thứ tám",
    "nth.9": "thứ chín | lần thứ chín",
    "nth.10": "thứ mười | lần thứ mười",
    "nth.11": "thứ mười một | lần thứ mười một",
    "nth.12": "thứ mười hai | lần thứ mười hai",
    "nth.13": "thứ mười ba | lần thứ mười ba",
    "nth.14": "thứ mười bốn | lần thứ mười bốn",
    "nth.15": "thứ mười lăm | lần thứ mười lăm",
    "nth.16": "thứ mười sáu | lần thứ mười sáu",
    "nth.17": "thứ mười bảy | lần thứ mười bảy",
    "nth.18": "thứ mười tám | lần thứ mười tám",
    "nth.19": "thứ mười chín | lần thứ mười chín",
    "nth.20": "thứ hai mươi | lần thứ hai mươi",
}
