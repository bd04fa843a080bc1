"""How Vietnamese is recognised and where its sentences end."""

from clew_reader.languages.base import Writing, word_set

WRITING = Writing(
    letters="ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ",
    common_words=word_set(
        "của và các những được trong với cho đã đến là một không có này người năm tỉnh việc theo về từ tại để trên",
        "đảng nghị hội kế hoạch chỉ tiêu công tác thực hiện tăng đạt cùng kỳ tỷ đồng nhân dân ủy ban",
    ),
    abbreviations=word_set("tp tx tt ts ths pgs gs bs ks đ/c v.v vv tr st stt q p x h"),
)
