"""Đăng ký mức 1: in the app, at home; a phone that cannot read the card goes on with the square code. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.domain.visit import ScreenClass
from kiosk.guides._said_alike import ENTER_CODE, LABELS_DIFFER, MAKE_PASSWORD
from kiosk.law import sources
from kiosk.law.electronic_identity import FROM_SIX_YEARS, LEVEL_1_WORKING_DAYS

NFC_BY_PHONE = Trouble("Không biết áp vào đâu", "iPhone: mép trên mặt lưng. Máy khác: gần cụm camera hoặc giữa lưng.")

PREPARE = Screen(
    heading="Để sẵn thẻ, SIM và mạng",
    body=f"Mọi {FROM_SIX_YEARS.who.lower()}, có thẻ còn hạn, làm được mức 1. "
    "Làm trên điện thoại, không cần đến trụ sở.",
    drawing="card",
    drawing_says="Thẻ căn cước",
    points=("Thẻ căn cước còn hạn", "Điện thoại đã cài VNeID", "SIM đứng tên mình (SIM chính chủ)", "Mạng hoặc Wi-Fi"),
    troubles=(
        Trouble("Mức 1 khác gì mức 2?", "Mức 1 xem được thông tin cơ bản. Mức 2 dùng được mọi tiện ích."),
        Trouble("Thẻ đã hết hạn", "Làm thẻ mới trước. Mời hỏi cán bộ."),
        Trouble("Tôi làm cho con nhỏ", "Cha mẹ dùng số và tài khoản mức 2 của mình. Mời hỏi cán bộ."),
    ),
    ask_officer="Có thể làm thẳng mức 2, không qua mức 1. Hỏi cán bộ cách nào hợp hơn.",
    read_aloud="Để sẵn thẻ căn cước còn hạn, điện thoại có SIM đứng tên mình, và mạng. "
    f"Mọi {FROM_SIX_YEARS.who.lower()}, có thẻ còn hạn, làm được mức một trên điện thoại. "
    "Có thể làm thẳng mức hai, mời hỏi cán bộ cách nào hợp hơn.",
)
REGISTER = Screen(
    heading="Mở VNeID, chạm “Đăng ký”",
    body="Nhập 12 số trên thẻ (số định danh cá nhân). Nhập cả số điện thoại của mình.",
    drawing="phone-register",
    drawing_says="Điện thoại có hình người và dấu cộng",
    troubles=(
        Trouble("Không thấy nút “Đăng ký”", "Kéo xuống cuối màn hình đăng nhập. Vẫn không thấy thì hỏi cán bộ."),
        Trouble("Máy báo số đã được dùng", "Mỗi số chỉ dùng cho một tài khoản. Mời hỏi cán bộ."),
        Trouble("Máy báo đã có tài khoản", "Quay ra và chạm “Đăng nhập”."),
    ),
    ask_officer=LABELS_DIFFER,
    read_aloud="Mở VNeID, chạm Đăng ký. Nhập mười hai số trên thẻ căn cước, và số điện thoại của mình.",
)
SCAN = Screen(
    heading="Quét mã vuông trên thẻ",
    body="Đưa mã vuông (mã QR) trên thẻ vào khung hình. Xem lại thông tin máy đọc được.",
    drawing="phone-scan-card",
    drawing_says="Điện thoại quét mã vuông, cạnh là thẻ căn cước",
    troubles=(
        Trouble("Không thấy mã vuông", "Xem cả hai mặt thẻ. Không có thì hỏi cán bộ."),
        Trouble("Máy không bắt được mã", "Lau thẻ, tìm chỗ sáng, tránh bóng đèn chói. Đưa máy ra xa một chút."),
        Trouble("Thông tin hiện ra bị sai", "Đừng gửi đi. Mang thẻ hỏi cán bộ."),
    ),
    ask_officer=LABELS_DIFFER,
    read_aloud="Đưa mã vuông trên thẻ căn cước vào khung hình. Xem lại thông tin máy đọc được.",
)
CHOOSE_LEVEL = Screen(
    heading="Đăng nhập, chọn mức 1",
    body="Đăng nhập bằng mật khẩu vừa tạo. Chạm “Đăng ký tài khoản mức 1”, “Bắt đầu”, rồi “Tôi đã hiểu”.",
    drawing="phone-login",
    drawing_says="Điện thoại mở màn hình đăng nhập",
    troubles=(
        Trouble("Không thấy dòng mức 1", "Tìm dòng có chữ “mức 1”. Chưa thấy thì hỏi cán bộ."),
        Trouble("Máy không nhận mật khẩu", "Gõ lại chậm từng chữ. Chú ý chữ IN HOA."),
    ),
    ask_officer=LABELS_DIFFER,
    read_aloud="Đăng nhập bằng mật khẩu vừa tạo. Chạm Đăng ký tài khoản mức một, chạm Bắt đầu, rồi Tôi đã hiểu.",
)
READ_CARD = Screen(
    heading="Áp thẻ vào lưng máy (NFC)",
    body="Áp thẻ vào mặt lưng điện thoại và giữ yên. Máy không có NFC thì tự chuyển sang quét mã vuông.",
    drawing="phone-nfc",
    drawing_says="Thẻ căn cước áp vào lưng điện thoại",
    troubles=(
        NFC_BY_PHONE,
        Trouble("Áp mãi không đọc", "Tháo ốp lưng, giữ yên vài giây. Vào “Cài đặt” của máy bật “NFC”."),
        Trouble("Máy không tự chuyển sang quét mã", "Quay ra rồi vào lại bước này. Chưa được thì hỏi cán bộ."),
        Trouble("Sợ hỏng thẻ", "Đừng áp đi áp lại nhiều lần. Mời hỏi cán bộ."),
    ),
    ask_officer="Chỗ áp thẻ mỗi máy một khác. Không đọc được thì hỏi cán bộ.",
    read_aloud="Áp thẻ vào mặt lưng điện thoại và giữ yên vài giây. "
    "Máy không đọc được thẻ thì tự chuyển sang quét mã vuông.",
)
FACE = Screen(
    heading="Chụp ảnh khuôn mặt",
    body="Xem thông tin, chạm “Tiếp tục” rồi chụp khuôn mặt. Ảnh lệch thì chạm “Chụp lại”.",
    drawing="phone-face",
    drawing_says="Khuôn mặt trong khung hình điện thoại",
    points=("Đứng chỗ sáng", "Bỏ mũ, khẩu trang, kính", "Nhìn thẳng vào máy"),
    troubles=(
        Trouble("Ảnh bị mờ, bị tối", "Lau ống kính, ra chỗ sáng hơn. Rồi chụp lại."),
        Trouble("Tay run, khó tự chụp", "Nhờ người đi cùng cầm máy. Mặt vẫn phải là của ông/bà."),
    ),
    read_aloud="Xem thông tin, chạm Tiếp tục rồi chụp khuôn mặt. Đứng chỗ sáng, bỏ mũ và khẩu trang. "
    "Ảnh lệch thì chạm Chụp lại.",
)
SEND = Screen(
    heading="Xác nhận và chờ kết quả",
    body=f"Chạm “Xác nhận thông tin đăng ký”. Thường có kết quả trong {LEVEL_1_WORKING_DAYS.days} ngày làm việc.",
    drawing="phone-wait",
    drawing_says="Điện thoại bên chiếc đồng hồ cát",
    points=("Ô email bỏ trống cũng được", "Kết quả: tin nhắn hoặc trong VNeID", "Có kết quả thì làm bước kích hoạt"),
    troubles=(
        Trouble("Quá hạn chưa có kết quả", "Cứ thử kích hoạt trong VNeID. Chưa được thì hỏi cán bộ."),
        Trouble("Làm vào thứ Sáu, ngày lễ", "Thứ Bảy, Chủ nhật, ngày lễ không tính. Chờ sang ngày làm việc."),
    ),
    read_aloud=f"Chạm Xác nhận thông tin đăng ký. Thường có kết quả trong {LEVEL_1_WORKING_DAYS.days} ngày làm việc. "
    "Có kết quả thì làm tiếp bước kích hoạt.",
)

GUIDE = Guide(
    slug="dang-ky-muc-1",
    title="Đăng ký mức 1 trên điện thoại",
    summary="Tự làm ở nhà, dùng thẻ căn cước",
    icon="icon-pencil",
    ways=(
        Way(
            slug="tren-dien-thoai",
            label="Trên điện thoại của tôi",
            help="Máy không áp thẻ được (NFC) vẫn làm được",
            drawing="phone-register",
            screens=(
                PREPARE,
                REGISTER,
                SCAN,
                ENTER_CODE,
                MAKE_PASSWORD,
                CHOOSE_LEVEL,
                READ_CARD,
                FACE,
                SEND,
            ),
        ),
    ),
    done="Máy báo đã gửi là xong. Có kết quả thì kích hoạt.",
    next_guides=("kich-hoat-vneid",),
    screen_class=ScreenClass.ON_THE_PHONE,
    sources=(
        sources.ND_69_2024_ART_7,
        sources.ND_69_2024_ART_10,
        sources.ND_69_2024_ART_13,
        sources.REGISTRATION_MANUAL,
        sources.PRESS_NFC_GUIDES,
        sources.OTP_ADVICE,
    ),
)
