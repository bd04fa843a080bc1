"""Vietnamese names of documents, and what stands before and after them."""

from clew_reader.cues import CueData

DOCUMENTS: CueData = {
    "type.resolution": "nghị quyết | NQ",
    "type.conclusion": (
        "kết luận | thông báo kết luận | kết luận thanh tra | kết luận kiểm tra | kết luận giám sát | thông báo kết "
        "luận thanh tra"
    ),
    "type.directive": "chỉ thị | hướng dẫn",
    "type.regulation": "quy định | thông tư | thông tri",
    "type.working_regulations": "quy chế làm việc | quy chế | quy chế hoạt động | quy chế phối hợp",
    "type.official_dispatch": "công văn | công điện",
    "type.action_programme": "chương trình hành động",
    "type.work_programme": "chương trình công tác | chương trình làm việc",
    "type.inspection_programme": ("chương trình kiểm tra, giám sát | chương trình kiểm tra"),
    "type.programme": "chương trình | chương trình mục tiêu quốc gia",
    "type.project": "đề án | dự án",
    "type.plan": (
        "kế hoạch | kế hoạch hành động | kế hoạch kiểm tra, giám sát | kế hoạch kiểm tra | kế hoạch thanh tra | "
        "quy hoạch | phương án | chiến lược | quy hoạch tỉnh"
    ),
    "type.budget_estimate": "dự toán | dự toán ngân sách | dự toán thu, chi ngân sách | dự toán ngân sách nhà nước",
    "type.report": (
        "báo cáo thẩm tra | báo cáo giám sát | báo cáo kết quả | báo cáo thường niên | báo cáo tài chính | báo cáo "
        "chuyên đề | báo cáo thuyết minh | báo cáo đánh giá | báo cáo | báo cáo chính trị | báo cáo tổng kết | báo "
        "cáo kiểm điểm | báo cáo sơ kết"
    ),
    "type.audit_report": "báo cáo kiểm toán",
    "type.proposal": "tờ trình",
    "type.law": "luật | bộ luật | hiến pháp",
    "type.ordinance": "pháp lệnh",
    "type.decree": "nghị định",
    "type.charter": "điều lệ | điều lệ đảng",
    "type.congress_documents": "văn kiện | dự thảo các văn kiện | văn kiện đại hội | các văn kiện",
    "type.decision": "quyết định",
    "type.notice": "thông báo",
    "type.minutes": "biên bản",
    "type.agreement": "hợp đồng | thỏa thuận | bản ghi nhớ | biên bản ghi nhớ | quy chế phối hợp ký",
    "type.letter": (
        "thư mời | thư mời báo chí | giấy mời | đơn kiến nghị | đơn đề nghị | đơn khiếu nại | công thư | "
        "văn bản giải trình | văn bản đề nghị | văn bản kiến nghị | văn bản trả lời | văn bản góp ý | thư ngỏ | "
        "thư kêu gọi | thư công"
    ),
    "types.document_class": "văn bản | các văn bản | tài liệu",
    "everyday": (
        "kết luận | quyết định | thông báo | quy định | hướng dẫn | luật | chương trình | kế hoạch | dự án | báo "
        "cáo | phương án | văn kiện | chiến lược | dự toán | quy hoạch | biên bản | NQ | quy chế | chỉ thị | đề án "
        "| tờ trình | dự toán ngân sách | hợp đồng | thỏa thuận | thư mời | giấy mời | bản ghi nhớ"
    ),
    "number": "số | số:",
    "dated": "ngày | , ngày | ra ngày | ban hành ngày",
    "issuer": "của | do",
    "counterpart": "với",
    "subject": "về | về việc | đối với | cho | nhằm | v/v | để",
    "purpose": (
        "thực hiện | triển khai thực hiện | triển khai | để thực hiện | về thực hiện | về tiếp tục thực hiện | nhằm "
        "thực hiện | cụ thể hóa"
    ),
    "summing": "tổng kết | sơ kết | về tổng kết | kết quả thực hiện",
    "amending": "sửa đổi | sửa đổi, bổ sung | về sửa đổi, bổ sung | về việc sửa đổi, bổ sung | điều chỉnh",
    "term": "nhiệm kỳ | khóa | khoá | giai đoạn",
    "before.draft": "dự thảo | bản dự thảo",
    "before.planned": "xây dựng | tham mưu xây dựng | soạn thảo | chuẩn bị",
    "plural": "các | những | nhiều | một số | hệ thống | mọi",
    "end.subject": (
        "này | đó | trên | nói trên | nêu trên | kèm theo | được | đã | đang | sẽ | phải | cần | là | có | trình | "
        "để | nhằm | và các | mà | song | nhưng | trong đó | do | theo | gắn với | trước ngày | chậm nhất | bảo đảm "
        "| đảm bảo | tại | với"
    ),
    "rel.followed": "theo | thực hiện theo | căn cứ | bám sát | tuân thủ | đúng | theo tinh thần",
    "rel.implemented": "thực hiện | triển khai | triển khai thực hiện | tổ chức thực hiện | thi hành",
    "rel.approved": "thông qua | phê duyệt | phê chuẩn",
    "rel.agreed": "thống nhất | nhất trí | nhất trí với | thống nhất với | tán thành",
    "rel.discussed": "thảo luận | bàn",
    "rel.commented": "cho ý kiến | cho ý kiến vào | cho ý kiến về | tham gia ý kiến | góp ý | đóng góp ý kiến vào",
    "rel.issued": "ban hành",
    "rel.presented": "trình bày | báo cáo tóm tắt | thông qua dự thảo",
    "rel.submitted": "trình",
    "rel.amended": "sửa đổi | sửa đổi, bổ sung | điều chỉnh",
    "rel.drafted": "xây dựng | dự thảo | tham mưu xây dựng",
    "rel.completed": "hoàn thiện | hoàn thành",
    "rel.summarised": "tổng kết | sơ kết",
    "rel.disseminated": "quán triệt | phổ biến | tuyên truyền | học tập",
    "rel.studied": "nghiên cứu",
    "rel.reviewed": "rà soát",
    "rel.prepared": "chuẩn bị",
    "month.of": "tháng",
    "day.of": "ngày | sáng | chiều | tối | sáng ngày | chiều ngày | các ngày | hai ngày | trong các ngày",
    "day.to": "đến | tới",
    "year.of": "năm",
}
