"""Đổi số điện thoại: at the station, by the hotline, or in the app; then activation once more. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.guides._said_alike import HOTLINE_ALOUD, HOTLINE_BUSY, NO_CODE, OLD_CODE, SOMEBODY_ASKS
from kiosk.law import sources
from kiosk.law.electronic_identity import HOTLINE

WHY = Screen(
    heading="Đổi số trước khi bỏ số cũ",
    body="Số cũ sang tên người khác thì tài khoản tự khóa. Vì vậy nên đổi số của tài khoản trước.",
    drawing="sim-card",
    drawing_says="Một thẻ SIM",
    points=("SIM mới đứng tên mình (SIM chính chủ)", "Số mới chưa dùng cho tài khoản nào", "Thẻ căn cước còn hạn"),
    troubles=(
        Trouble("Tài khoản đã bị khóa", "Mang thẻ và SIM mới đến gặp cán bộ."),
        Trouble("Số mới đứng tên người nhà", "Sang tên SIM ở cửa hàng nhà mạng trước."),
        Trouble("Số mới đã có người dùng", "Mỗi số chỉ dùng cho một tài khoản. Chọn số khác."),
    ),
    read_aloud="Đổi số của tài khoản trước khi bỏ số cũ. Số cũ sang tên người khác thì tài khoản tự khóa. "
    "SIM mới phải đứng tên ông bà, và chưa dùng cho tài khoản nào.",
)
WAIT = Screen(
    heading="Chờ tin nhắn về số mới",
    body="Đổi xong, thường có tin nhắn về số mới. Giữ SIM mới trong máy và để máy luôn mở.",
    drawing="message",
    drawing_says="Một tin nhắn",
    troubles=(
        Trouble("Chờ lâu không có tin", "Mang thẻ và điện thoại đến hỏi cán bộ."),
        Trouble("Có người gọi đòi phí đổi số", "Đừng chuyển tiền. Cúp máy và báo cán bộ."),
    ),
    ask_officer="Phải chờ bao lâu, mời ông/bà hỏi cán bộ.",
    read_aloud="Đổi xong, thường có tin nhắn về số mới. Giữ SIM mới trong máy và để máy luôn mở. "
    "Phải chờ bao lâu, mời ông bà hỏi cán bộ.",
)
ACTIVATE_AGAIN = Screen(
    heading="Kích hoạt lại bằng số mới",
    body="Tự mở VNeID, đừng chạm đường link trong tin. Làm theo hướng dẫn “Các bước kích hoạt VNeID”.",
    drawing="message-no-link",
    drawing_says="Tin nhắn có đường link bị gạch đi",
    troubles=(
        Trouble("Máy báo đã kích hoạt", "Vậy chỉ cần đăng nhập."),
        Trouble("Máy báo sai số", "Có thể số chưa đổi xong. Chờ thêm hoặc hỏi cán bộ."),
    ),
    read_aloud="Có tin nhắn thì tự mở VNeID, đừng chạm đường link. Làm theo hướng dẫn Các bước kích hoạt VNeID.",
)
AT_THE_STATION = Way(
    slug="tai-cong-an-xa",
    label="Nhờ Công an xã",
    help="Dễ nhất cho người ít dùng điện thoại",
    drawing="officer-desk",
    screens=(
        WHY,
        Screen(
            heading="Báo số mới với cán bộ",
            body="Đưa thẻ căn cước và cho biết số mới. Cán bộ xem số đã khai và chỉ cách đổi số.",
            drawing="officer-desk",
            drawing_says="Công dân ngồi trước bàn cán bộ",
            points=("Thẻ căn cước", "Điện thoại có SIM mới"),
            troubles=(Trouble("Không tự đi được", "Nhờ người nhà hỏi cán bộ có đến nhà được không."),),
            ask_officer="Cách này có thể đã đổi. Mời ông/bà hỏi cán bộ trước.",
            read_aloud="Đưa thẻ căn cước và cho biết số mới. Cán bộ xem số đã khai và chỉ cách đổi số.",
        ),
        WAIT,
        ACTIVATE_AGAIN,
    ),
)
BY_HOTLINE = Way(
    slug="goi-tong-dai",
    label="Gọi tổng đài",
    help=f"Số {HOTLINE}",
    drawing="telephone",
    screens=(
        WHY,
        Screen(
            heading=f"Gọi {HOTLINE}",
            body="Xin đổi số của tài khoản VNeID (định danh điện tử). Trả lời câu hỏi để họ biết đúng là ông/bà.",
            drawing="telephone",
            drawing_says="Điện thoại bàn đang reo",
            points=("Cầm sẵn thẻ căn cước", "Không đọc mật khẩu, passcode, mã OTP", "Gọi có tính cước"),
            troubles=(
                HOTLINE_BUSY,
                Trouble("Không biết bấm phím nào", "Trước đây là phím 4. Nghe kỹ lời hướng dẫn, hoặc hỏi cán bộ."),
                Trouble("Có số lạ gọi lại xin mã", "Cúp máy. Đừng đọc mã cho ai."),
            ),
            ask_officer="Giờ làm việc và phím bấm của tổng đài có thể đổi. Mời ông/bà hỏi cán bộ.",
            read_aloud=f"Gọi {HOTLINE_ALOUD}, xin đổi số điện thoại của tài khoản VNeID. "
            "Cầm sẵn thẻ căn cước. Đừng đọc mật khẩu hay mã cho ai.",
        ),
        WAIT,
        ACTIVATE_AGAIN,
    ),
)
IN_THE_APP = Way(
    slug="trong-ung-dung",
    label="Tự đổi trong VNeID",
    help="Khi vẫn đăng nhập được",
    drawing="phone-settings",
    done="Máy báo đã đổi số là xong. Máy đòi thì kích hoạt lại.",
    screens=(
        WHY,
        Screen(
            heading="Tìm “Thay đổi số điện thoại”",
            body="Đăng nhập VNeID, vào “Cài đặt”. Chạm “Thay đổi số điện thoại” và nhập số mới.",
            drawing="phone-settings",
            drawing_says="Điện thoại có hình bánh răng",
            troubles=(
                Trouble("Không thấy mục này", "Cập nhật VNeID rồi xem lại. Chưa thấy thì nhờ cán bộ."),
                Trouble("Quên passcode (mã 6 số)", "Xem hướng dẫn “Quên mật khẩu, passcode”."),
            ),
            ask_officer="Cách này có thể đã đổi. Máy khác đi thì hỏi cán bộ.",
            read_aloud="Đăng nhập VNeID, vào Cài đặt. Chạm Thay đổi số điện thoại và nhập số mới. "
            "Không thấy mục này thì nhờ cán bộ.",
        ),
        Screen(
            heading="Nhập mã OTP (mã dùng một lần)",
            body="Máy báo gửi mã về số nào thì xem tin nhắn ở số ấy. Tự gõ mã vào VNeID.",
            drawing="phone-otp",
            drawing_says="Điện thoại có tin nhắn chứa mã và sáu ô để nhập mã",
            points=("Không đọc mã cho ai nghe", "Công an không bao giờ hỏi mã này"),
            troubles=(NO_CODE, OLD_CODE, SOMEBODY_ASKS),
            secret=True,
            ask_officer="Máy hỏi điều khác, hoặc số cũ đã mất, thì hỏi cán bộ.",
            read_aloud="Máy báo gửi mã về số nào thì xem tin nhắn ở số ấy. Ông bà tự gõ mã vào VNeID. "
            "Đừng đọc mã cho ai.",
        ),
        Screen(
            heading="Đọc kỹ lời máy báo",
            body="Máy báo đổi xong thì đăng nhập lại. Máy đòi kích hoạt lại thì làm theo trên điện thoại.",
            drawing="phone-success",
            drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
            troubles=(Trouble("Máy báo lỗi", "Giữ nguyên màn hình. Đưa cán bộ xem."),),
            ask_officer="Chưa chắc đã đổi xong thì mời ông/bà hỏi cán bộ.",
            read_aloud="Máy báo đổi xong thì đăng nhập lại. Máy đòi kích hoạt lại thì làm theo trên điện thoại.",
        ),
    ),
)

GUIDE = Guide(
    slug="doi-so-dien-thoai",
    title="Đổi số điện thoại",
    summary="Số đã khai khi làm hồ sơ không dùng nữa",
    icon="icon-sim",
    question="Ông/bà muốn làm bằng cách nào?",
    ways=(AT_THE_STATION, BY_HOTLINE, IN_THE_APP),
    done="Có tin nhắn về số mới là đổi xong. Khi ấy kích hoạt lại.",
    next_guides=("kich-hoat-vneid",),
    sources=(
        sources.PHONE_CHANGE_NOTICES,
        sources.ONE_NUMBER_ONE_ACCOUNT,
        sources.ND_69_2024_ART_15,
        sources.HOTLINE_NOTICE,
        sources.APP_NUMBER_CHANGE,
    ),
)
