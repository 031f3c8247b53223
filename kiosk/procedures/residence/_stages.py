"""Lời của một tờ khai: what screen and slip say when the form was saved or printed, was withdrawn or has lapsed."""

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
