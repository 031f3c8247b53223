"""Kích hoạt VNeID on the officer's computer, for whoever has no phone that can hold the app. Data only."""

from kiosk.domain.guide import Screen, Trouble, Way
from kiosk.guides._said_alike import (
    ALREADY,
    LABELS_DIFFER,
    NO_CODE,
    NOT_APPROVED,
    OLD_CODE,
    SOMEBODY_ASKS,
    WEBSITE_ALOUD,
    WRONG_NUMBER,
)
from kiosk.law.electronic_identity import WEBSITE

ON_A_COMPUTER = Way(
    slug="tren-may-tinh",
    label="Nhờ máy tính của cán bộ",
    help="Điện thoại bấm phím, hoặc máy quá cũ",
    drawing="computer",
    done="Trang báo thành công là đã kích hoạt xong.",
    screens=(
        Screen(
            heading="Hỏi cán bộ trước",
            body="Việc này làm trên máy tính có mạng của cán bộ. Không làm trên màn hình này.",
            drawing="officer-desk",
            drawing_says="Công dân ngồi trước bàn cán bộ",
            troubles=(Trouble("Cách này không còn nữa", "Hỏi cán bộ cách khác. Đừng dùng điện thoại của người khác."),),
            ask_officer="Cách này có thể đã đổi. Mời ông/bà hỏi cán bộ trước.",
            read_aloud="Mời ông bà hỏi cán bộ trước. Việc này làm trên máy tính có mạng của cán bộ, "
            "không làm trên màn hình này. Cách này có thể đã đổi.",
        ),
        Screen(
            heading="Mang thẻ và điện thoại của mình",
            body="Mã OTP (mã dùng một lần) gửi về số đã khai khi làm hồ sơ. Giữ nguyên SIM trong máy đang dùng.",
            drawing="feature-phone",
            drawing_says="Điện thoại bấm phím đang nhận tin nhắn",
            points=("Thẻ căn cước", "Điện thoại đang lắp SIM của số đã khai"),
            troubles=(
                Trouble("Muốn lắp SIM sang máy khác", "Xin đừng. Nhà mạng có thể khóa SIM, mã sẽ không về."),
                Trouble("Điện thoại hết pin", "Hỏi cán bộ chỗ sạc, hoặc làm hôm khác."),
            ),
            read_aloud="Mang thẻ căn cước, và điện thoại của mình. Mã dùng một lần sẽ gửi về số đã khai khi làm hồ sơ. "
            "Giữ nguyên SIM trong máy, đừng lắp sang máy khác.",
        ),
        Screen(
            heading="Cùng cán bộ mở trang kích hoạt",
            body=f"Cán bộ mở trang {WEBSITE} và chọn “Kích hoạt tài khoản”. "
            "Ông/bà nhập 12 số thẻ và số điện thoại đã khai.",
            drawing="computer",
            drawing_says="Máy tính có dấu đã xong trên màn hình",
            troubles=(WRONG_NUMBER, ALREADY, NOT_APPROVED),
            ask_officer=LABELS_DIFFER,
            read_aloud=f"Cán bộ mở trang {WEBSITE_ALOUD}, rồi chọn Kích hoạt tài khoản. "
            "Ông bà nhập mười hai số trên thẻ và số điện thoại đã khai.",
        ),
        Screen(
            heading="Tự gõ mã OTP (mã dùng một lần)",
            body="Xem mã trên điện thoại của ông/bà. Ông/bà tự gõ mã vào máy tính của cán bộ.",
            drawing="phone-otp",
            drawing_says="Điện thoại có tin nhắn chứa mã",
            points=("Không đọc mã cho ai nghe", "Không gõ mã vào màn hình này"),
            troubles=(NO_CODE, OLD_CODE, SOMEBODY_ASKS),
            secret=True,
            read_aloud="Xem mã dùng một lần trên điện thoại. Ông bà tự gõ mã vào máy tính của cán bộ. Đừng đọc to mã.",
        ),
        Screen(
            heading="Tự đặt mật khẩu và passcode",
            body="Mật khẩu có từ 8 đến 20 ký tự. Passcode là mã 6 số của VNeID.",
            drawing="secret",
            drawing_says="Một người đặt ngón tay lên môi, cạnh là ổ khóa",
            points=(
                "Mật khẩu có chữ IN HOA, chữ thường",
                "Có chữ số và một dấu như @ # !",
                "Passcode: đừng dùng ngày sinh",
            ),
            troubles=(
                Trouble("Ngại có người nhìn", "Cứ nhờ cán bộ và người nhà quay đi. Ông/bà tự gõ."),
                Trouble("Máy không nhận mật khẩu", "Xem lại từng dòng ở trên. Không gõ dấu tiếng Việt."),
                Trouble("Máy hỏi câu hỏi bảo mật", "Chọn câu mà ông/bà luôn nhớ câu trả lời."),
            ),
            secret=True,
            read_aloud="Tự đặt mật khẩu, dài từ tám đến hai mươi ký tự, có chữ in hoa, chữ thường, chữ số và một dấu. "
            "Rồi đặt mã pát cốt, là mã sáu số của VNeID. Ngại có người nhìn thì nhờ họ quay đi.",
        ),
        Screen(
            heading="Xem báo xong, rồi thoát ra",
            body="Trang báo kích hoạt thành công là được. Nhờ cán bộ đăng xuất và đóng trang.",
            drawing="computer",
            drawing_says="Máy tính có dấu đã xong trên màn hình",
            troubles=(
                Trouble("Sau này có điện thoại mới", "Cài VNeID, đăng nhập bằng mật khẩu này. Vướng thì hỏi cán bộ."),
            ),
            ask_officer="Trang báo khác đi hoặc không rõ, mời ông/bà hỏi cán bộ.",
            read_aloud="Trang báo kích hoạt thành công là được. Nhờ cán bộ đăng xuất và đóng trang.",
        ),
    ),
)
