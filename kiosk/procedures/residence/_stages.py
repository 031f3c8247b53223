"""Lời của một tờ khai: what screen and slip say, from the form saved or printed to the result at the counter."""

from collections.abc import Mapping

from kiosk.domain.conditions import AllOf, Missing
from kiosk.domain.procedure import StageText
from kiosk.domain.residence import FilingStatus

# Whoever stands on a form has a day of birth; for a list it is the representative's.
FORGOTTEN = AllOf((Missing("born_on"), Missing("rep_born_on")))
FORGOTTEN_FORM = StageText(
    title="Tờ khai cư trú",
    heading="Máy không còn giữ tờ khai này",
    day="",
    day_lead="",
    day_missing="Tờ đã in vẫn nộp được",
    then=("Tờ đã in thì ký rồi nộp như thường.", "Muốn sửa thì khai lại từ đầu."),
    go_on="Khai lại từ đầu",
    paper="",
    drawing="documents",
)
FILING_STAGES: Mapping[str, StageText] = {
    FilingStatus.SAVED: StageText(
        title="Phiếu giữ tờ khai",
        heading="Tờ khai đã lưu. Mang phiếu này trở lại.",
        day="deadline_on",
        day_lead="Máy giữ tờ khai đến hết",
        day_missing="Làm tiếp càng sớm càng tốt",
        then=(
            "Chạm “Tôi có phiếu hẹn” ở trang đầu, rồi quét hoặc gõ mã.",
            "Máy hỏi lại ngày sinh trước khi mở tờ khai.",
            "Điền nốt, in ra, ký tên rồi nộp.",
        ),
        go_on="Làm tiếp tờ khai",
        drawing="documents",
    ),
    FilingStatus.PRINTED: StageText(
        title="Tờ khai cư trú",
        heading="Việc tiếp theo: ký tên rồi nộp tờ khai",
        day="",
        day_lead="",
        day_missing="Nộp trong giờ làm việc, càng sớm càng tốt",
        then=(
            "Đọc lại tờ khai. Sai chỗ nào thì sửa ở đây rồi in lại.",
            "Ký tên. Xin chữ ký của người phải đồng ý, nếu có.",
            "Nộp ở nơi ghi sau chữ “Kính gửi”.",
        ),
        go_on="Sửa hoặc in lại tờ khai",
        paper="filing",
        drawing="printer",
        instead=((FORGOTTEN, FORGOTTEN_FORM),),
    ),
    FilingStatus.RECEIVED: StageText(
        title="Hồ sơ cư trú",
        heading="Cán bộ đã tiếp nhận hồ sơ",
        day="due_on",
        day_lead="Có kết quả chậm nhất",
        day_missing="Ngày hẹn ghi trên phiếu tiếp nhận (mẫu CT04)",
        overdue="Đã qua ngày hẹn. Mời ông/bà hỏi cán bộ, mang theo phiếu tiếp nhận.",
        then=(
            "Giữ phiếu tiếp nhận và hẹn trả kết quả (mẫu CT04).",
            "Muốn sửa điều đã khai thì nói với cán bộ.",
        ),
        paper="",
        drawing="calendar",
    ),
    FilingStatus.INCOMPLETE: StageText(
        title="Hồ sơ cư trú",
        heading="Hồ sơ còn thiếu, chờ ông/bà bổ sung",
        day="deadline_on",
        day_lead="Mời bổ sung trước hết ngày",
        day_missing="Bổ sung càng sớm càng tốt",
        overdue="Đã qua ngày hẹn bổ sung. Mời ông/bà gặp cán bộ.",
        then=(
            "Xem phiếu hướng dẫn cán bộ đã đưa: còn thiếu gì.",
            "Mang đủ giấy tờ đến gặp cán bộ.",
            "Đủ hồ sơ thì cán bộ hẹn lại ngày có kết quả.",
        ),
        paper="",
        drawing="documents",
    ),
    FilingStatus.RESULT_READY: StageText(
        title="Hồ sơ cư trú",
        heading="Đã có kết quả",
        day="",
        day_lead="",
        day_missing="Mời đến nhận trong giờ làm việc",
        then=("Mang phiếu tiếp nhận (mẫu CT04) và thẻ căn cước.", "Xin nhận kết quả ở quầy."),
        paper="",
        drawing="officer-desk",
    ),
    FilingStatus.RETURNED: StageText(
        title="Hồ sơ cư trú",
        heading="Kết quả đã trả xong",
        day="",
        day_lead="",
        day_missing="Máy không còn giữ thông tin đã khai",
        then=("Thấy sai chỗ nào thì báo cán bộ ngay.",),
        paper="",
    ),
    FilingStatus.REFUSED: StageText(
        title="Hồ sơ cư trú",
        heading="Hồ sơ không được giải quyết",
        day="",
        day_lead="",
        day_missing="Lý do ghi trên phiếu thông báo (mẫu CT06)",
        then=(
            "Xin đọc lý do trên phiếu thông báo (mẫu CT06).",
            "Chưa rõ thì hỏi cán bộ.",
            "Đủ điều kiện rồi thì nộp lại.",
        ),
        paper="",
        drawing="documents",
    ),
    FilingStatus.WITHDRAWN: StageText(
        title="Tờ khai cư trú",
        heading="Tờ khai này đã xóa theo ý ông/bà",
        day="",
        day_lead="",
        day_missing="Máy không còn giữ thông tin đã khai",
        then=("Muốn làm lại thì chạm “Cư trú” ở trang đầu.",),
        paper="",
    ),
    FilingStatus.LAPSED: StageText(
        title="Tờ khai cư trú",
        heading="Tờ khai này đã quá hạn giữ",
        day="",
        day_lead="",
        day_missing="Máy không còn giữ thông tin đã khai",
        then=("Muốn làm lại thì chạm “Cư trú” ở trang đầu.",),
        paper="",
    ),
}
