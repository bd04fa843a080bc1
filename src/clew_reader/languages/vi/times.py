"""Vietnamese words that say by when a task is due, and how often."""

from clew_reader.cues import CueData

TIMES: CueData = {
    "due.by": (
        "trước ngày | trước | chậm nhất | chậm nhất đến | chậm nhất là ngày | chậm nhất trước ngày | đến hết | hết | "
        "xong trước | hoàn thành trước | hoàn thành trong | trong quý | xong trong | trong tháng | trong vòng | "
        "trong thời hạn | trong năm | chậm nhất ngày | muộn nhất | đến cuối | trước mắt đến | đến năm | đến ngày | "
        "trong quý I | trong quý II | trong quý III | trong quý IV | trong tuần | chậm nhất là | chậm nhất vào | "
        "muộn nhất là | muộn nhất vào | trước thời điểm | không quá | kể từ ngày | xong trong quý | hoàn thành trước "
        "ngày | trước hạn | đến trước ngày | hạn cuối | thời hạn | thời hạn hoàn thành | trong thời gian"
    ),
    "due.when": (
        "ngay từ | ngay từ đầu | từ nay đến | tại kỳ họp | tại hội nghị | trong thời gian tới | thời gian tới | "
        "trong những tháng cuối | ngay sau hội nghị | tại phiên họp | trước, trong và sau | ngay trong | trong nhiệm "
        "kỳ | từ nay đến cuối năm | tại kỳ họp gần nhất | đầu năm | cuối năm | 6 tháng cuối năm | trong quý này | "
        "trong năm nay | năm nay | trong năm tới | năm tới | tháng tới | quý tới | trong tháng này | trong tuần này "
        "| tuần tới | ngay sau kỳ họp | ngay sau khi | trước mắt | trong những ngày tới | trong năm học này | trước "
        "mùa mưa | trước mùa khô | trước tết | cuối quý | cuối tháng | cuối tuần | giữa năm | đầu quý | đầu tháng | "
        "trong tháng sau | kỳ họp tới | tại kỳ họp tới | kỳ họp cuối năm | từ năm sau"
    ),
    "due.word": "khẩn trương | ngay | sớm | càng sớm càng tốt | không chậm trễ | ngay lập tức | tức thì",
    "due.year": "năm | trong năm",
    "due.goal": "mục tiêu | chỉ tiêu | nhiệm vụ | kế hoạch | hoàn thành | tăng trưởng",
    "due.end": "năm | tháng | quý | tuần | ngày | ngày làm việc | giờ | phút | tháng này | quý này | năm nay",
    "due.after": "ngay sau | sau khi | trong quá trình",
    "due.in": "trong | vào | trong tháng | vào tháng",
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
}
