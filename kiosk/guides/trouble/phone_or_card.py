"""Máy khác, máy cũ, thẻ: another phone, a lost one, one that cannot read the card, a card that has run out."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.guides._said_alike import HOTLINE_ALOUD
from kiosk.law import sources
from kiosk.law.electronic_identity import HOTLINE

PHONE_OR_CARD = Symptoms(
    slug="may-khac-hoac-the",
    symptom="Đổi máy, áp thẻ, thẻ hết hạn",
    question="Chuyện gì đã xảy ra?",
    help="Đổi máy, mất máy, không đọc được thẻ",
    drawing="phone-two",
    branches=(
        # Row 9 and B.6.
        Remedy(
            slug="moi-doi-may",
            symptom="Mới đổi sang điện thoại khác",
            cause="Tài khoản mỗi lúc chỉ dùng trên một máy.",
            do=(
                "Cài VNeID trên máy mới rồi đăng nhập.",
                "Còn máy cũ: xem mã trong VNeID của máy cũ rồi tự gõ.",
                "Không còn máy cũ: áp thẻ vào lưng máy mới (NFC).",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ giúp áp thẻ, hoặc chỉ cách khác khi máy không đọc được thẻ.",
            drawing="phone-two",
            sources=(sources.PRESS_DEVICE_GUIDES,),
            guides=("doi-dien-thoai",),
            read_aloud="Mới đổi sang điện thoại khác. Cài VNeID trên máy mới rồi đăng nhập. "
            "Còn máy cũ thì xem mã trong VNeID của máy cũ rồi tự gõ. Không còn thì áp thẻ căn cước vào lưng máy mới.",
        ),
        # B.6.
        Remedy(
            slug="mat-may",
            symptom="Mất điện thoại",
            cause="Cần khóa tài khoản trước, rồi mới làm việc khác.",
            do=(
                f"Gọi {HOTLINE} để khóa tài khoản, hoặc báo cán bộ.",
                "Báo nhà mạng khóa SIM và làm lại SIM số cũ.",
                "Báo ngân hàng nếu máy có ứng dụng ngân hàng.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ giúp khóa tài khoản; sau này giúp mở lại.",
            drawing="phone-lost",
            sources=(sources.PRESS_DEVICE_GUIDES, sources.HOTLINE_NOTICE),
            guides=("mat-dien-thoai", "doi-dien-thoai"),
            read_aloud=f"Mất điện thoại. Trước hết, gọi {HOTLINE_ALOUD} để khóa tài khoản, hoặc báo cán bộ. "
            "Rồi báo nhà mạng khóa SIM và làm lại SIM số cũ. Báo ngân hàng nếu máy có ứng dụng ngân hàng.",
        ),
        # Row 9.
        Remedy(
            slug="nguoi-khac-kich-hoat-ho",
            symptom="Người khác kích hoạt hộ trên máy của họ",
            cause="Tài khoản của ông/bà đang nằm trên máy người ấy.",
            do=(
                "Nhờ người ấy mở VNeID, vào “Cá nhân”.",
                "Chọn “Quản lý thiết bị”, rồi “Hủy liên kết”.",
                "Đăng nhập lại trên điện thoại của mình.",
                "Đổi mật khẩu và passcode.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ giúp lấy lại tài khoản khi không gặp được người ấy.",
            drawing="owner-phone",
            sources=(sources.PRESS_DEVICE_GUIDES,),
            guides=("doi-dien-thoai", "quen-mat-khau"),
            read_aloud="Người khác kích hoạt hộ trên máy của họ. Nhờ người ấy mở VNeID, vào Cá nhân, "
            "chọn Quản lý thiết bị, rồi Hủy liên kết. Sau đó ông bà đăng nhập trên máy mình, và đổi mật khẩu.",
        ),
        # Row 10.
        Remedy(
            slug="ap-the-khong-doc-duoc",
            symptom="Áp thẻ vào máy mà không đọc được",
            cause="Ốp máy dày, áp chưa đúng chỗ, tay còn rung, hoặc chưa bật NFC.",
            do=(
                "Tháo ốp lưng điện thoại.",
                "Vào “Cài đặt” của máy và bật “NFC”.",
                "iPhone: áp thẻ vào mép trên mặt lưng.",
                "Máy Android: áp thẻ gần cụm camera hoặc giữa lưng.",
                "Giữ yên vài giây, đừng nhấc ra.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ chỉ chỗ áp thẻ trên máy của ông/bà.",
            drawing="phone-nfc",
            sources=(sources.PRESS_NFC_GUIDES, sources.FIELD_PRACTICE),
            guides=("dang-ky-muc-1", "doi-dien-thoai"),
            read_aloud="Áp thẻ vào máy mà không đọc được. Tháo ốp lưng, và bật mục đọc thẻ trong Cài đặt của máy. "
            "Ai phôn thì áp thẻ vào mép trên mặt lưng. Máy khác thì áp gần cụm camera, hoặc giữa lưng. "
            "Giữ yên vài giây.",
        ),
        # Row 11.
        Remedy(
            slug="may-khong-co-nfc",
            symptom="Máy không có chỗ áp thẻ (NFC)",
            cause="Nhiều điện thoại, nhất là máy cũ, không đọc được thẻ.",
            do=(
                "Đang đăng ký mức 1: máy tự chuyển sang quét mã vuông.",
                "Đang đăng nhập máy mới: mượn máy có NFC làm bước ấy.",
                "Làm xong nhớ “Hủy liên kết” trên máy mượn.",
                "Hoặc mang thẻ và điện thoại đến gặp cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem máy đọc được thẻ không và chỉ cách khác.",
            drawing="phone-scan-card",
            sources=(sources.REGISTRATION_MANUAL, sources.PRESS_DEVICE_GUIDES),
            guides=("dang-ky-muc-1", "doi-dien-thoai"),
            read_aloud="Máy không có chỗ áp thẻ. Đang đăng ký mức một thì máy tự chuyển sang quét mã vuông. "
            "Đang đăng nhập máy mới thì mượn máy đọc được thẻ, làm xong nhớ hủy liên kết. Hoặc đến gặp cán bộ.",
        ),
        # Row 12.
        Remedy(
            slug="so-hong-chip-the",
            symptom="Áp thẻ nhiều lần, sợ hỏng chíp",
            cause="Trước đây có vài mẫu điện thoại làm hỏng chíp thẻ. Sau đó hãng đã sửa.",
            do=(
                "Dừng lại, đừng áp thẻ thêm.",
                "Cập nhật phần mềm của điện thoại.",
                "Mang thẻ đến cho cán bộ xem.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem thẻ; hỏng thì hướng dẫn làm lại thẻ.",
            drawing="card-scan",
            sources=(sources.PRESS_NFC_GUIDES,),
        ),
        # Row 14, as corrected: any commune police where deployed; restored by itself.
        Remedy(
            slug="the-het-han-da-doi-the",
            symptom="Thẻ hết hạn, hoặc vừa đổi thẻ",
            cause="Thẻ hết hạn thì tài khoản tạm khóa. Có thẻ mới thì thường tự mở lại.",
            do=(
                "Thẻ hết hạn: làm thẻ mới trước. Hỏi cán bộ ở đây.",
                "Vừa nhận thẻ mới: đăng nhập lại xem đã mở chưa.",
                "Chưa mở thì mang thẻ mới đến gặp cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.YES,
            officer_does="Cán bộ nhận hồ sơ đổi thẻ, nếu nơi này làm được. Cán bộ xem tài khoản đã mở chưa.",
            drawing="card-expired",
            sources=(sources.ND_320_2026_ART_9, sources.ND_69_2024_ART_15, sources.QD_5230_2026),
        ),
    ),
)
