"""Lời của một tờ khai: what screen and slip say when the form was saved or printed, was withdrawn or has lapsed."""

from collections.abc import Mapping

from kiosk.domain.procedure import StageText
from kiosk.domain.residence import FilingStatus

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
