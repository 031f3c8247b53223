"""Quên mật khẩu, quên passcode: both are set anew on the citizen's phone, never on the kiosk. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.domain.visit import ScreenClass
from kiosk.guides._said_alike import ENTER_CODE, LABELS_DIFFER, MAKE_PASSCODE, MAKE_PASSWORD, NUMBER_GONE
from kiosk.law import sources

PASSWORD = Way(
    slug="quen-mat-khau",
    label="Quên mật khẩu",
    help="Không đăng nhập được",
    drawing="phone-password",
    screens=(
        Screen(
            heading="Để sẵn thẻ và điện thoại",
            body="Cần thẻ căn cước và SIM của số đã khai khi làm hồ sơ. Làm trên điện thoại của ông/bà.",
            drawing="card",
            drawing_says="Thẻ căn cước",
            troubles=(
                NUMBER_GONE,
                Trouble("Không mang thẻ", "Cần số thẻ và ngày cấp ghi trên thẻ. Nên mang thẻ rồi làm."),
            ),
            read_aloud="Để sẵn thẻ căn cước, và SIM của số đã khai khi làm hồ sơ. Làm trên điện thoại của ông bà.",
        ),
        Screen(
            heading="Chạm “Quên mật khẩu”",
            body="Mở VNeID, ở màn hình đăng nhập chạm “Quên mật khẩu”. Nhập 12 số thẻ và số điện thoại đã khai.",
            drawing="phone-login",
            drawing_says="Điện thoại mở màn hình đăng nhập",
            troubles=(
                Trouble("Không thấy dòng này", "Tìm ngay dưới ô mật khẩu. Chưa thấy thì hỏi cán bộ."),
                Trouble("Máy báo sai số", "Nhập số đã khai khi làm hồ sơ. Không nhớ thì hỏi cán bộ."),
            ),
            ask_officer=LABELS_DIFFER,
            read_aloud="Mở VNeID, ở màn hình đăng nhập chạm Quên mật khẩu. "
            "Nhập mười hai số trên thẻ và số điện thoại đã khai.",
        ),
        Screen(
            heading="Nhập thông tin trên thẻ",
            body="Chạm “Gửi yêu cầu”, rồi nhập họ tên, ngày sinh, ngày cấp thẻ. Gõ giống hệt trên thẻ.",
            drawing="card-scan",
            drawing_says="Thẻ căn cước trong khung quét",
            troubles=(
                Trouble("Máy báo không khớp", "Gõ đủ dấu, đúng ngày cấp. Vừa đổi thẻ thì dùng thẻ mới."),
                Trouble("Không thấy ngày cấp", "Xem cả hai mặt thẻ. Không thấy thì hỏi cán bộ."),
            ),
            read_aloud="Chạm Gửi yêu cầu, rồi nhập họ tên, ngày sinh, ngày cấp thẻ. Gõ giống hệt trên thẻ.",
        ),
        ENTER_CODE,
        MAKE_PASSWORD,
        Screen(
            heading="Đăng nhập bằng mật khẩu mới",
            body="Về màn hình đăng nhập và gõ mật khẩu mới. Vào được VNeID là xong.",
            drawing="phone-success",
            drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
            troubles=(Trouble("Vẫn không vào được", "Tắt VNeID, mở lại và gõ chậm. Chưa được thì hỏi cán bộ."),),
            read_aloud="Về màn hình đăng nhập và gõ mật khẩu mới. Vào được VNeID là xong.",
        ),
    ),
)
PASSCODE = Way(
    slug="quen-passcode",
    label="Quên passcode",
    help="Mã 6 số hỏi khi mở tiện ích",
    drawing="phone-passcode",
    done="Mở được dịch vụ bằng passcode mới là xong. Sổ ghi thì cất ở nhà.",
    screens=(
        Screen(
            heading="Chạm “Quên passcode”",
            body="Đăng nhập VNeID rồi mở một dịch vụ. Khi máy hỏi passcode (mã 6 số), chạm “Quên passcode”.",
            drawing="phone-passcode",
            drawing_says="Điện thoại có sáu dấu chấm và bàn phím số",
            points=("Cần SIM của số đã khai khi làm hồ sơ",),
            troubles=(
                Trouble("Không thấy “Quên passcode”", "Tìm ở cuối màn hình hỏi mã. Chưa thấy thì hỏi cán bộ."),
                NUMBER_GONE,
            ),
            ask_officer="Cách này có thể đã đổi. Máy khác đi thì hỏi cán bộ.",
            read_aloud="Đăng nhập VNeID rồi mở một dịch vụ. Khi máy hỏi mã sáu số, chạm Quên pát cốt.",
        ),
        ENTER_CODE,
        MAKE_PASSCODE,
        Screen(
            heading="Mở lại dịch vụ bằng mã mới",
            body="Mở lại dịch vụ lúc nãy và gõ 6 số mới. Vào được là xong.",
            drawing="phone-success",
            drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
            troubles=(Trouble("Vẫn không vào được", "Tắt VNeID rồi mở lại. Chưa được thì hỏi cán bộ."),),
            read_aloud="Mở lại dịch vụ lúc nãy và gõ sáu số mới. Vào được là xong.",
        ),
    ),
)

GUIDE = Guide(
    slug="quen-mat-khau",
    title="Quên mật khẩu, passcode",
    summary="Đặt lại ngay trên điện thoại của mình",
    icon="icon-key",
    question="Ông/bà quên mã nào?",
    ways=(PASSWORD, PASSCODE),
    done="Vào được VNeID bằng mật khẩu mới là xong. Sổ ghi thì cất ở nhà.",
    screen_class=ScreenClass.ON_THE_PHONE,
    sources=(sources.PRESS_DEVICE_GUIDES, sources.PASSCODE_GUIDE, sources.ACTIVATION_MANUAL, sources.OTP_ADVICE),
)
