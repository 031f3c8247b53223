"""Văn bản: the legal texts and official publications that rules and instructions cite."""

from datetime import date

from kiosk.domain.source import Confidence, Source

CHECKED = date(2026, 11, 23)

ND_69_2024_ART_7 = Source(
    "Nghị định 69/2024/NĐ-CP, được sửa đổi bởi Nghị định 320/2026/NĐ-CP",
    CHECKED,
    article="khoản 1 Điều 7",
    in_force_from=date(2026, 9, 28),
)
ND_69_2024_ART_10 = Source("Nghị định 69/2024/NĐ-CP", CHECKED, article="Điều 10", in_force_from=date(2024, 7, 1))
ND_69_2024_ART_13 = Source("Nghị định 69/2024/NĐ-CP", CHECKED, article="Điều 13", in_force_from=date(2024, 7, 1))
ND_69_2024_ART_14 = Source("Nghị định 69/2024/NĐ-CP", CHECKED, article="Điều 14", in_force_from=date(2024, 7, 1))
ND_69_2024_ART_15 = Source(
    "Nghị định 69/2024/NĐ-CP, được sửa đổi bởi Nghị định 320/2026/NĐ-CP",
    CHECKED,
    article="khoản 1 Điều 15",
    in_force_from=date(2026, 9, 28),
)
ND_69_2024_ART_4_PAPERS = Source(
    "Nghị định 69/2024/NĐ-CP, được sửa đổi bởi Nghị định 320/2026/NĐ-CP",
    CHECKED,
    article="khoản 4 Điều 4",
    in_force_from=date(2026, 9, 28),
)
ND_320_2026_ART_9 = Source(
    "Nghị định 69/2024/NĐ-CP, được sửa đổi bởi Nghị định 320/2026/NĐ-CP",
    CHECKED,
    article="khoản 10 và 11 Điều 9",
    in_force_from=date(2026, 9, 28),
)
LAW_ON_PERSONAL_DATA = Source(
    "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15", CHECKED, article="Điều 9", in_force_from=date(2026, 1, 1)
)
ND_356_2025 = Source("Nghị định 356/2025/NĐ-CP", CHECKED, in_force_from=date(2026, 1, 1))
TT_08_2026_SIM = Source(
    "Thông tư 08/2026/TT-BKHCN về xác thực thuê bao di động", CHECKED, in_force_from=date(2026, 4, 15)
)
NQ_66_22_2026 = Source(
    "Nghị quyết 66.22/2026/NQ-CP và Thông tư 117/2026/TT-BTC",
    CHECKED,
    in_force_from=date(2026, 8, 15),
    in_force_until=date(2027, 2, 28),
)
QD_5230_2026 = Source("Quyết định 5230/QĐ-BCA-C06", CHECKED, in_force_from=date(2026, 8, 18))

# Published instructions of police offices and the press. The app changes often: the newest was read in 2026.
ACTIVATION_MANUAL = Source("Tài liệu hướng dẫn kích hoạt của Đề án 06 tỉnh Hà Nam và công an các địa phương", CHECKED)
REGISTRATION_MANUAL = Source("Tài liệu hướng dẫn đăng ký mức 1 của Đề án 06 tỉnh Hà Nam", CHECKED)
WEB_ACTIVATION_NOTICE = Source(
    "Hướng dẫn kích hoạt trên vneid.gov.vn của Công an tỉnh Kon Tum (2023)", CHECKED, confidence=Confidence.UNSURE
)
STORE_LISTING = Source("Thông tin ứng dụng VNeID trên kho ứng dụng", CHECKED, confidence=Confidence.SINGLE_SOURCE)
MINISTRY_SCAM_WARNINGS = Source("Cảnh báo của Bộ Công an và công an các địa phương 2023–2025", CHECKED)
HOTLINE_NOTICE = Source("Thông báo tổng đài 1900 0368 của Bộ Công an", CHECKED)
PRESS_DEVICE_GUIDES = Source("Hướng dẫn trên báo PLO, Znews, Dân trí, CafeF 2025", CHECKED)
PASSCODE_GUIDE = Source(
    "Hướng dẫn lấy lại passcode trên báo Đời sống & Pháp luật", CHECKED, confidence=Confidence.SINGLE_SOURCE
)
PHONE_CHANGE_NOTICES = Source("Hướng dẫn đổi số điện thoại trên báo CafeF, Báo Quảng Nam (2023)", CHECKED)
BENEFIT_NOTICES = Source("Thông tin tiện ích VNeID trên báo chí chính thống 2025–2026", CHECKED)
FIELD_PRACTICE = Source("Kinh nghiệm hỗ trợ tại công an cấp xã", CHECKED, confidence=Confidence.SINGLE_SOURCE)
VOLUNTARY_STATEMENT = Source(
    "Trả lời của Cục C06, Bộ Công an, trên báo chí (2023): chưa bắt buộc, khuyến khích", CHECKED
)
PRESS_NFC_GUIDES = Source("Hướng dẫn áp thẻ căn cước vào điện thoại (NFC) trên báo Znews 2024", CHECKED)
OTP_ADVICE = Source(
    "Hướng dẫn khi không nhận được mã OTP trên trang tin công nghệ", CHECKED, confidence=Confidence.SINGLE_SOURCE
)
BUSY_SYSTEM_NEWS = Source("Tin báo chí về lúc hệ thống VNeID quá tải (8/2025)", CHECKED)
ONE_NUMBER_ONE_ACCOUNT = Source("Trả lời của Bộ Công an ngày 22/4/2026 về số điện thoại và tài khoản", CHECKED)
SIM_OWNER_NEWS = Source("Tin báo chí về xác thực thuê bao theo Thông tư 08/2026/TT-BKHCN", CHECKED)
ND_58_2026_OLD_NUMBERS = Source("Nghị định 58/2026/NĐ-CP", CHECKED, article="Điều 5", in_force_from=date(2026, 3, 15))
ND_69_2024_ART_30 = Source("Nghị định 69/2024/NĐ-CP", CHECKED, article="Điều 30", in_force_from=date(2024, 7, 1))
TT_116_2026_ART_10 = Source(
    "Thông tư 116/2026/TT-BCA", CHECKED, article="khoản 3 Điều 10", in_force_from=date(2026, 7, 1)
)
TT_116_2026_ART_14 = Source("Thông tư 116/2026/TT-BCA", CHECKED, article="Điều 14", in_force_from=date(2026, 7, 1))
TT_116_2026_CONSENT = Source(
    "Thông tư 116/2026/TT-BCA", CHECKED, article="chú thích (5) mẫu CT01", in_force_from=date(2026, 7, 1)
)
APP_NUMBER_CHANGE = Source(
    "Hướng dẫn tự đổi số điện thoại trong VNeID trên một trang tin", CHECKED, confidence=Confidence.SINGLE_SOURCE
)
DESK_MINUTES_NEWS = Source("Báo Dân trí, 8/2023: làm mức 2 mất 3–5 phút", CHECKED, confidence=Confidence.SINGLE_SOURCE)
