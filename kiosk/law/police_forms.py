"""Biểu mẫu do công an cấp xã lập: CT04, CT06, CT07 and CT08, each version with its dates, titles and notes.

The words are those of the copy of Thông tư 116/2026/TT-BCA that LuatVietnam publishes, one source; CT04, CT07 and CT08
agree word for word with the forms of Thông tư 66/2023/TT-BCA. Their measures were not seen: CT01's are taken for them.
CT05 was dropped on 01/07/2026. What stands beside the labels of a form is in its template.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.source import Confidence, Source
from kiosk.law import sources
from kiosk.law.official_forms import FormNote


@dataclass(frozen=True)
class PoliceForm:
    """Một phiên bản của biểu mẫu do công an lập. number_mark is what the station's own number ends in ("PTN"), "" for
    a form without one; the number itself is never given here. signer is the title above the place to sign."""

    key: str
    code: str
    title: str
    template: str
    issued: tuple[str, ...]
    number_mark: str
    signer: str
    signer_note: str
    notes: tuple[FormNote, ...]
    source: Source


_CIRCULAR = "Thông tư 116/2026/TT-BCA"
_FROM = date(2026, 7, 1)
_ISSUED_BY = "ban hành kèm theo Thông tư số 116/2026/TT-BCA"
_ISSUED_ON = "ngày 29 tháng 6 năm 2026 của Bộ trưởng Bộ Công an"
_HIGHER = "Cơ quan cấp trên của cơ quan đăng ký cư trú"
_STATION = "Cơ quan đăng ký cư trú"
_HEAD_SIGNS = "ký ghi rõ họ tên hoặc ký số hoặc xác nhận bằng hình thức xác thực khác."

CT04_116_2026 = PoliceForm(
    key="CT04/116-2026",
    code="CT04",
    title="PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
    template="officer_ct04",
    issued=(f"Mẫu CT04 {_ISSUED_BY}", _ISSUED_ON),
    number_mark="PTN",
    signer="CÁN BỘ TIẾP NHẬN",
    signer_note="(3)",
    notes=(
        FormNote("(1)", f"{_HIGHER}."),
        FormNote("(2)", f"{_STATION}."),
        FormNote("(3)", f"Cán bộ tiếp nhận có thể {_HEAD_SIGNS}"),
    ),
    source=Source(_CIRCULAR, sources.CHECKED, "mẫu CT04", _FROM, confidence=Confidence.SINGLE_SOURCE),
)
CT06_116_2026 = PoliceForm(
    key="CT06/116-2026",
    code="CT06",
    title="PHIẾU THÔNG BÁO VỀ VIỆC GIẢI QUYẾT HỒ SƠ CƯ TRÚ",
    template="officer_ct06",
    issued=(f"Mẫu CT06 {_ISSUED_BY}", _ISSUED_ON),
    number_mark="",
    signer="ĐẠI DIỆN CƠ QUAN ĐĂNG KÝ CƯ TRÚ",
    signer_note="(4)",
    notes=(
        # The first two have no full stop in the circular.
        FormNote("(1)", _HIGHER),
        FormNote("(2)", _STATION),
        FormNote(
            "(3)",
            "Ghi rõ ràng, cụ thể lý do không tiếp nhận, giải quyết hồ sơ của công dân và viện dẫn cụ thể quy định của "
            "văn bản quy phạm pháp luật được áp dụng; ví dụ: Không bảo đảm điều kiện về diện tích nhà ở tối thiểu để "
            "đăng ký thường trú theo quy định tại điểm b khoản 3 Điều 20 Luật Cư trú; Giấy tờ, tài liệu chứng minh "
            "chỗ ở hợp pháp không đúng quy định tại điểm ....",
        ),
        FormNote(
            "(4)",
            "Trường hợp cán bộ tiếp nhận trả lại thì cán bộ tiếp nhận ký, ghi rõ họ tên hoặc ký số. Trường hợp hồ sơ "
            "đã được tiếp nhận, xử lý nhưng bị trả lại do không đủ điều kiện thì cán bộ xử lý ký tắt, Thủ trưởng cơ "
            f"quan đăng ký cư trú {_HEAD_SIGNS}",
        ),
    ),
    source=Source(_CIRCULAR, sources.CHECKED, "mẫu CT06", _FROM, confidence=Confidence.SINGLE_SOURCE),
)
CT07_116_2026 = PoliceForm(
    key="CT07/116-2026",
    code="CT07",
    title="XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ",
    template="officer_ct07",
    issued=(f"Mẫu CT07 {_ISSUED_BY}", _ISSUED_ON),
    number_mark="XN",
    signer="THỦ TRƯỞNG CƠ QUAN ĐĂNG KÝ CƯ TRÚ",
    signer_note="(3)",
    notes=(
        FormNote("(1)", f"{_HIGHER}."),
        FormNote("(2)", f"{_STATION} trong cả nước không phụ thuộc vào nơi cư trú của công dân."),
        FormNote("(3)", f"Thủ trưởng cơ quan đăng ký cư trú {_HEAD_SIGNS}"),
    ),
    source=Source(_CIRCULAR, sources.CHECKED, "mẫu CT07", _FROM, confidence=Confidence.SINGLE_SOURCE),
)
CT08_116_2026 = PoliceForm(
    key="CT08/116-2026",
    code="CT08",
    title="THÔNG BÁO",
    template="officer_ct08",
    issued=(f"Mẫu CT08 {_ISSUED_BY}", _ISSUED_ON),
    number_mark="TB",
    signer="THỦ TRƯỞNG CƠ QUAN",
    signer_note="",
    notes=(
        FormNote("(1)", f"{_HIGHER}."),
        FormNote("(2)", f"{_STATION}."),
        FormNote(
            "(3)",
            "Kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú. Trường hợp hủy bỏ thủ tục về cư trú thì "
            "phải gửi kèm Quyết định về việc hủy bỏ thủ tục về cư trú.",
        ),
    ),
    source=Source(_CIRCULAR, sources.CHECKED, "mẫu CT08", _FROM, confidence=Confidence.SINGLE_SOURCE),
)

POLICE_FORMS = (CT04_116_2026, CT06_116_2026, CT07_116_2026, CT08_116_2026)
