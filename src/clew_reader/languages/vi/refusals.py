"""Vietnamese words for what was refused, put off, sent back or left open; of denial; of clauses that decide nothing."""

from clew_reader.cues import CueData

REFUSALS: CueData = {
    "polarity.refused": (
        "không được chấp thuận | không được chấp nhận | không chấp nhận | không được tán thành | không được phê "
        "duyệt | không được đồng ý | không đạt tỷ lệ | không đủ số phiếu | không ban hành | không xem xét | chưa "
        "được chấp thuận | không thông qua | không đồng ý | không tán thành | bác | bác bỏ | không nhất trí | chưa "
        "đồng ý | không chấp thuận | không phê duyệt | không được thông qua | từ chối | không đủ điều kiện thông qua "
        "| chưa được thông qua | bác đơn | bác kiến nghị | bác đề nghị | không chấp nhận đề nghị | không chấp nhận "
        "giải trình | không chấp nhận kiến nghị | không công nhận | không thống nhất với | không ủng hộ | hủy kết "
        "quả | dừng triển khai | không tiếp tục | không trao | không giao | không cấp | không cho phép | đã bác | bị "
        "bác | bị từ chối | từ chối phê duyệt | từ chối tiếp nhận"
    ),
    "polarity.postponed": (
        "được để lại kỳ sau | để lại kỳ sau | để lại kỳ họp sau | chuyển sang kỳ họp sau | chuyển sang hội nghị sau "
        "| chuyển sang kỳ sau | chưa xem xét ban hành | lùi sang | gác lại | chưa ban hành | rút nội dung | dời sang "
        "| hoãn | tạm hoãn | lùi | lùi thời gian | tạm dừng | chưa thông qua | chưa xem xét | chuyển sang kỳ họp | "
        "để lại | lùi lại | rút khỏi chương trình | dời | chưa trình | được chuyển sang | chuyển sang kỳ họp cuối "
        "năm | dời lại | hoãn lại | lùi thời hạn | tạm gác | tạm ngừng | cho rút | cho lùi | chưa thực hiện ngay | "
        "để lại xem xét | để lại kỳ | sẽ xem xét tại | sẽ xem xét vào"
    ),
    "polarity.referred_back": (
        "trả lại | giao lại để hoàn thiện | yêu cầu hoàn thiện lại | trả hồ sơ | đề nghị chỉnh sửa, trình lại | "
        "trình lại | hoàn thiện, trình lại | được trả lại | trả lại cho | trả lại hồ sơ | đề nghị hoàn thiện lại | "
        "yêu cầu làm lại | giao hoàn thiện lại | yêu cầu bổ sung, trình lại"
    ),
    "polarity.undecided": (
        "chưa thống nhất | chưa quyết định | chưa có kết luận | chưa kết luận | còn ý kiến khác nhau | chưa thể "
        "quyết | chưa thể quyết định | chưa thể thông qua | chưa quyết | chưa đặt ra | chưa đặt vấn đề | không đặt "
        "ra | chưa xem xét xử lý | chưa xác định | chưa có chủ trương | chưa thống nhất được | chưa ngã ngũ | chưa "
        "đủ cơ sở | chưa đủ căn cứ"
    ),
    "denial.yet": "chưa",
    "subordinate": (
        "vì | do | bởi | bởi vì | khi | sau khi | trước khi | nếu | mặc dù | dù | tuy | mà | để | nhằm | theo đó"
    ),
    "clause.break": "còn | nhưng | song | trong khi | trong khi đó | đồng thời | và",
    "denial.none": "không một | không có | chưa có | không",
}
