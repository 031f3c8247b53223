"""Đổi điện thoại: confirmed on the old phone, or by the card on the back of the new one. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.domain.visit import ScreenClass
from kiosk.guides._said_alike import ENTER_CODE, LABELS_DIFFER, SOMEBODY_ASKS
from kiosk.law import sources

ABOUT_THE_SIM = Screen(
    heading="Hỏi nhà mạng trước khi chuyển SIM",
    body="Chuyển SIM sang máy khác, nhà mạng sẽ đòi xác thực khuôn mặt. Chưa làm xong thì SIM có thể bị khóa.",
    drawing="sim-card",
    drawing_says="Một thẻ SIM",
    points=(
        "Làm VNeID xong rồi hãy tính chuyện SIM",
        "SIM ở máy cũ: xem mã trên máy cũ rồi tự gõ",
        "Hỏi nhà mạng cách xác thực",
    ),
    troubles=(
        Trouble("Đã chuyển SIM rồi", "Xác thực khuôn mặt với nhà mạng ngay. Làm tại cửa hàng cho chắc."),
        Trouble("SIM đã bị khóa", "Mang thẻ căn cước đến cửa hàng nhà mạng."),
    ),
    ask_officer="Quy định này có từ tháng 6/2026. Chưa rõ thì hỏi cán bộ hoặc nhà mạng.",
    read_aloud="Chuyển SIM sang máy khác, nhà mạng sẽ đòi xác thực khuôn mặt. Chưa làm xong thì SIM có thể bị khóa. "
    "SIM còn ở máy cũ thì xem mã trên máy cũ rồi tự gõ. Hỏi nhà mạng trước khi chuyển.",
)
SIGN_IN = Screen(
    heading="Đăng nhập trên máy mới",
    body="Cài VNeID từ kho ứng dụng rồi đăng nhập. Máy báo “đang đăng nhập trên thiết bị mới” thì chạm “Xác nhận”.",
    drawing="phone-login",
    drawing_says="Điện thoại mở màn hình đăng nhập",
    troubles=(
        Trouble("Quên mật khẩu", "Xem hướng dẫn “Quên mật khẩu, passcode”."),
        Trouble("Máy cũ tự thoát ra", "Đúng rồi. Tài khoản mỗi lúc chỉ dùng trên một máy."),
    ),
    ask_officer=LABELS_DIFFER,
    read_aloud="Cài VNeID trên máy mới rồi đăng nhập. Máy báo đang đăng nhập trên thiết bị mới thì chạm Xác nhận.",
)
READ_CARD = Screen(
    heading="Áp thẻ vào lưng máy (NFC)",
    body="Chọn “Xác thực NFC bằng thẻ Căn cước công dân gắn chíp”. Áp thẻ vào lưng máy và giữ yên.",
    drawing="phone-nfc",
    drawing_says="Thẻ căn cước áp vào lưng điện thoại",
    points=("Tháo ốp lưng", "Bật NFC trong “Cài đặt” của máy", "Giữ yên vài giây"),
    troubles=(
        Trouble("Không biết áp vào đâu", "iPhone: mép trên mặt lưng. Máy khác: gần cụm camera hoặc giữa lưng."),
        Trouble("Áp mãi không đọc", "Dịch thẻ từng chút rồi giữ yên. Đừng thử quá nhiều lần."),
        Trouble("Máy không có NFC", "Quay lại, chọn “Máy mới không áp thẻ được”."),
        Trouble("Thẻ hết hạn", "Làm thẻ mới trước. Mời hỏi cán bộ."),
    ),
    ask_officer=LABELS_DIFFER,
    read_aloud="Chọn Xác thực bằng thẻ căn cước gắn chíp. Tháo ốp lưng, áp thẻ vào lưng máy và giữ yên vài giây.",
)
DONE = Screen(
    heading="Mở căn cước điện tử xem thử",
    body="VNeID mở được trên máy mới là xong. Thử mở căn cước điện tử bằng passcode (mã 6 số).",
    drawing="phone-success",
    drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
    troubles=(
        Trouble("Quên passcode", "Xem hướng dẫn “Quên mật khẩu, passcode”."),
        Trouble("Muốn bán, cho máy cũ", "Xóa VNeID và xóa sạch máy cũ trước."),
    ),
    read_aloud="VNeID mở được trên máy mới là xong. Thử mở căn cước điện tử bằng mã sáu số.",
)
OLD_PHONE_AT_HAND = Way(
    slug="con-may-cu",
    label="Còn máy cũ",
    help="Máy cũ vẫn mở được VNeID",
    drawing="phone-two",
    screens=(
        SIGN_IN,
        Screen(
            heading="Xem mã trên máy cũ",
            body="Mở VNeID trên máy cũ, mã hiện ở đó. Tự gõ mã ấy vào máy mới.",
            drawing="phone-two",
            drawing_says="Mũi tên từ máy cũ sang máy mới có dấu đúng",
            points=("Để hai máy cạnh nhau", "Không đọc mã cho ai nghe"),
            troubles=(
                Trouble("Máy cũ không hiện mã", "Nối mạng cho máy cũ, mở lại VNeID. Rồi thử lần nữa."),
                Trouble("Máy cũ không mở được", "Quay lại, chọn “Không còn máy cũ”."),
                SOMEBODY_ASKS,
            ),
            secret=True,
            read_aloud="Mở VNeID trên máy cũ, mã hiện ở đó. Ông bà tự gõ mã ấy vào máy mới. Đừng đọc mã cho ai nghe.",
        ),
        DONE,
        ABOUT_THE_SIM,
    ),
)
NO_OLD_PHONE = Way(
    slug="khong-con-may-cu",
    label="Không còn máy cũ",
    help="Máy cũ mất, hỏng hoặc đã xóa sạch",
    drawing="phone-lost",
    screens=(SIGN_IN, READ_CARD, ENTER_CODE, DONE, ABOUT_THE_SIM),
)
NO_NFC = Way(
    slug="may-khong-co-nfc",
    label="Máy mới không áp thẻ được",
    help="Máy không có NFC, là phần đọc thẻ ở lưng máy",
    drawing="phone-old",
    screens=(
        Screen(
            heading="Mượn máy đọc được thẻ",
            body="Mượn máy của người nhà, máy phải áp thẻ được (NFC). Đăng nhập VNeID và áp thẻ trên máy ấy.",
            drawing="phone-two",
            drawing_says="Mũi tên từ máy cũ sang máy mới có dấu đúng",
            points=("Chỉ mượn người thật thân", "Người nhà thoát VNeID của họ trước", "SIM vẫn để ở máy của ông/bà"),
            troubles=(
                Trouble("Không mượn được máy", "Mang thẻ và điện thoại đến gặp cán bộ."),
                Trouble("Mã OTP về đâu?", "Về SIM của ông/bà. Xem mã trên máy mình rồi tự gõ."),
            ),
            ask_officer="Cách này hơi khó. Mời ông/bà làm tại đây, hỏi cán bộ từng bước.",
            read_aloud="Mượn máy của người nhà, máy phải đọc được thẻ. Đăng nhập VNeID và áp thẻ trên máy ấy. "
            "Không mượn được thì mang thẻ và điện thoại đến gặp cán bộ.",
        ),
        READ_CARD,
        ENTER_CODE,
        Screen(
            heading="Hủy liên kết trên máy mượn",
            body="Trên máy mượn, vào “Cá nhân”, rồi “Quản lý thiết bị”. Chạm “Hủy liên kết”.",
            drawing="phone-settings",
            drawing_says="Điện thoại có hình bánh răng",
            troubles=(
                Trouble("Không thấy “Quản lý thiết bị”", "Cập nhật VNeID rồi xem lại. Chưa thấy thì hỏi cán bộ."),
                Trouble("Quên hủy liên kết", "Nhờ người nhà mở lại máy ấy và hủy."),
            ),
            ask_officer=LABELS_DIFFER,
            read_aloud="Trên máy mượn, vào Cá nhân, rồi Quản lý thiết bị. Chạm Hủy liên kết.",
        ),
        Screen(
            heading="Đăng nhập trên máy của mình",
            body="Mở VNeID trên máy của ông/bà và đăng nhập. Mở được căn cước điện tử là xong.",
            drawing="phone-success",
            drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
            troubles=(Trouble("Máy vẫn đòi áp thẻ", "Đừng làm lại nhiều lần. Mời gặp cán bộ."),),
            read_aloud="Mở VNeID trên máy của ông bà và đăng nhập. Mở được căn cước điện tử là xong.",
        ),
        ABOUT_THE_SIM,
    ),
)

GUIDE = Guide(
    slug="doi-dien-thoai",
    title="Đổi điện thoại",
    summary="Đưa VNeID sang máy mới",
    icon="icon-two-phones",
    question="Ông/bà còn máy cũ không?",
    ways=(OLD_PHONE_AT_HAND, NO_OLD_PHONE, NO_NFC),
    done="Mở được VNeID trên máy mới là xong. Máy cũ sẽ tự thoát ra.",
    screen_class=ScreenClass.ON_THE_PHONE,
    sources=(
        sources.PRESS_DEVICE_GUIDES,
        sources.PRESS_NFC_GUIDES,
        sources.TT_08_2026_SIM,
        sources.SIM_OWNER_NEWS,
    ),
)
