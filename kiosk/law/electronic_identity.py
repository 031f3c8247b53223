"""Tài khoản định danh điện tử: who may have one, how long approval takes, how long activation may wait."""

from dataclasses import dataclass

from kiosk.domain.source import Source
from kiosk.law import sources


@dataclass(frozen=True)
class Term:
    """Thời hạn: a number of days and the text that sets it. The day the dossier is complete counts as day 0."""

    days: int
    source: Source


LEVEL_1_WORKING_DAYS = Term(1, sources.ND_69_2024_ART_13)
LEVEL_2_WORKING_DAYS = Term(3, sources.ND_69_2024_ART_13)
NO_VALID_CARD_WORKING_DAYS = Term(7, sources.ND_69_2024_ART_13)
# Calendar days from the day the citizen got the notice. Later the account is not lost: the hotline or an officer helps.
ACTIVATION_DAYS = Term(7, sources.ND_69_2024_ART_14)

HOTLINE = "1900 0368"
WEBSITE = "vneid.gov.vn"
APP_NAME = "VNeID"
APP_PUBLISHER = "Trung tâm dữ liệu quốc gia về dân cư"

# The wording seen 2022–2023; no newer one could be found, so the slip says "thường" and sends doubts to an officer.
GENUINE_MESSAGE_SENDER = "VNeID"
GENUINE_MESSAGE = (
    "Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan … da duoc phe duyet. "
    "De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan."
)


@dataclass(frozen=True)
class Eligibility:
    """Độ tuổi được cấp: a group of people and the levels open to it."""

    who: str
    condition: str
    levels: str
    source: Source


FROM_SIX_YEARS = Eligibility(
    "Công dân từ đủ 6 tuổi",
    "đã có thẻ căn cước công dân hoặc thẻ căn cước còn hạn",
    "mức 1 và mức 2, khi có nhu cầu",
    sources.ND_69_2024_ART_7,
)
FOREIGNERS = Eligibility(
    "Người nước ngoài",
    "làm tại Phòng Quản lý xuất nhập cảnh, không làm ở Công an xã",
    "hỏi cán bộ",
    sources.ND_69_2024_ART_7,
)
