"""Biểu mẫu công an lập, điền mẫu: invented people, to try a printer and to look at the layout."""

from kiosk.law.refusal_grounds import REFUSAL_GROUNDS
from kiosk.printing.officer_documents import (
    PAPER,
    SMS,
    Ct04,
    Ct06,
    Ct07Blank,
    Ct08,
    HandedIn,
    Moment,
    OfficerForm,
    PoliceHead,
)

DAY = "2026-11-23"
HEAD = PoliceHead("Công an thành phố Bắc Ninh", "Công an xã Bắc Lũng", "xã Bắc Lũng", "Bắc Lũng")
NAME, NUMBER = "NGUYỄN THỊ MINH NGUYỆT MẪU", "027190001234"
STAY = (
    "Đăng ký tạm trú tại: Dãy trọ số 5, thôn Trại, xã Bắc Lũng, thành phố Bắc Ninh, thời hạn từ ngày 23/11/2026 đến "
    "ngày 22/11/2027."
)
CT04 = Ct04(
    form="CT04/116-2026",
    printed_on=DAY,
    head=HEAD,
    file_number="G01.899.108.000-261123-0042",
    full_name=NAME,
    personal_id=NUMBER,
    permanent="Thôn Đồng Cửa, xã Nghĩa Phương, thành phố Bắc Ninh",
    present="Dãy trọ số 5, thôn Trại, xã Bắc Lũng, thành phố Bắc Ninh",
    phone="0900 000 000",
    email="nguyet@example.vn",
    request=STAY,
    papers=(
        HandedIn("Tờ khai thay đổi thông tin cư trú (mẫu CT01)", "Bản chính"),
        HandedIn("Hợp đồng hoặc giấy cho thuê, mượn, ở nhờ", "Bản chụp", "Đã đối chiếu bản gốc"),
    ),
    received=Moment("09", "24", "23/11/2026"),
    due=Moment("16", "30", "27/11/2026"),
    ways=(PAPER, SMS),
    fetched_at="Công an xã Bắc Lũng",
)
CT06 = Ct06(
    form="CT06/116-2026",
    printed_on=DAY,
    head=HEAD,
    full_name=NAME,
    personal_id=NUMBER,
    file_number=CT04.file_number,
    reasons=tuple(ground.text for ground in REFUSAL_GROUNDS if ground.key in ("floor-area", "dwelling-proof")),
)
CT07 = Ct07Blank(form="CT07/116-2026", printed_on=DAY, head=HEAD)
CT08 = Ct08(
    form="CT08/116-2026",
    printed_on=DAY,
    head=HEAD,
    subject="kết quả giải quyết thủ tục đăng ký tạm trú",
    addressee=NAME,
    full_name=NAME,
    born="05/03/1990",
    sex="Nữ",
    personal_id=NUMBER,
    contents=(f"Hồ sơ đã được giải quyết: {STAY}",),
)

EXAMPLES: dict[str, OfficerForm] = {"ct04": CT04, "ct06": CT06, "ct07": CT07, "ct08": CT08}
