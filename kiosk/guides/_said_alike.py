"""What several guides say in the same words. Data only; this file is no guide itself."""

from kiosk.domain.guide import Screen, Trouble
from kiosk.law.electronic_identity import HOTLINE

# How a voice reads the telephone number and the address; they stand in law/ as they are written.
HOTLINE_ALOUD = "một chín không không, không ba sáu tám"
WEBSITE_ALOUD = "vê en e i đê, chấm gov, chấm vê en"

NO_CODE = Trouble("Không thấy mã gửi về", "Ra chỗ có sóng và chờ một lát. Rồi chạm gửi lại một lần.")
OLD_CODE = Trouble("Máy báo mã sai hoặc hết hạn", "Nhập mã trong tin nhắn mới nhất. Vẫn sai thì chạm gửi lại.")
SOMEBODY_ASKS = Trouble("Có người gọi đến hỏi mã", "Cúp máy ngay. Công an không bao giờ hỏi mã này.")
NUMBER_GONE = Trouble("Số đã khai không dùng nữa", "Dừng ở đây. Mời gặp cán bộ để đổi số điện thoại trước.")
NEVER_A_LINK = Trouble("Có người gửi đường link bảo cài", "Đừng chạm vào. Kẻ gian hay dùng cách này.")
LABELS_DIFFER = "Chữ trên máy có thể khác đôi chút. Không thấy nút này thì hỏi cán bộ."
HOTLINE_BUSY = Trouble(
    f"Gọi {HOTLINE} không được", "Tổng đài hay bận, chờ lúc vắng rồi gọi lại. Hoặc nhờ cán bộ ở đây."
)

ALREADY = Trouble("Máy báo đã kích hoạt rồi", "Tài khoản dùng được rồi. Quay ra và chạm “Đăng nhập”.")
WRONG_NUMBER = Trouble("Máy báo sai số điện thoại", "Nhập số đã khai khi làm hồ sơ. Không nhớ thì hỏi cán bộ.")
NOT_APPROVED = Trouble("Máy báo hồ sơ chưa duyệt", "Chờ thêm rồi thử lại. Đã quá hạn thì hỏi cán bộ.")
NUMBER_TAKEN = Trouble("Máy báo số đã được dùng", "Mỗi số chỉ dùng cho một tài khoản. Mời gặp cán bộ.")

ENTER_CODE = Screen(
    heading="Nhập mã OTP (mã dùng một lần)",
    body="Mã gửi bằng tin nhắn về số đã khai khi làm hồ sơ. Nhập ngay, vì mã chỉ dùng được trong vài phút.",
    drawing="phone-otp",
    drawing_says="Điện thoại có tin nhắn chứa mã và sáu ô để nhập mã",
    points=("Không đọc mã cho ai nghe", "Không gửi mã cho ai", "Công an không bao giờ hỏi mã này"),
    troubles=(NO_CODE, OLD_CODE, SOMEBODY_ASKS, NUMBER_GONE),
    secret=True,
    read_aloud="Nhập mã o tê pê, là mã dùng một lần. Mã gửi về số đã khai khi làm hồ sơ. "
    "Nhập ngay, vì mã chỉ dùng được trong vài phút. Đừng đọc mã cho ai. Công an không bao giờ hỏi mã này.",
)
MAKE_PASSWORD = Screen(
    heading="Tạo mật khẩu",
    body="Mật khẩu dài từ 8 đến 20 ký tự. Máy không hiện bước này thì làm bước sau.",
    drawing="phone-password",
    drawing_says="Điện thoại có ô mật khẩu toàn dấu chấm, dưới là bốn dấu đúng",
    points=(
        "Có chữ IN HOA và chữ thường",
        "Có ít nhất một chữ số",
        "Có một dấu như @ # !",
        "Không dấu tiếng Việt, không dấu cách",
        "Không cho ai xem mật khẩu",
    ),
    troubles=(
        Trouble(
            "Máy không nhận mật khẩu", "Xem lại từng dòng ở trên. Thường là thiếu chữ IN HOA, hoặc thiếu dấu như @."
        ),
        Trouble("Không biết gõ dấu @ # !", "Chạm phím “?123” hoặc “123” ở góc bàn phím. Các dấu nằm ở đó."),
        Trouble("Hai lần gõ không giống nhau", "Chạm hình con mắt để xem chữ mình gõ. Rồi gõ lại chậm từng chữ."),
        Trouble("Tôi sợ quên mật khẩu", "Ghi vào sổ và cất ở nhà. Đừng để sổ cùng điện thoại."),
    ),
    secret=True,
    read_aloud="Tạo mật khẩu dài từ tám đến hai mươi ký tự. Mật khẩu phải có chữ in hoa, chữ thường, chữ số, "
    "và một dấu như a còng, dấu thăng, hoặc chấm than. Không gõ dấu tiếng Việt, không gõ dấu cách.",
)
MAKE_PASSCODE = Screen(
    heading="Tạo passcode (mã 6 số của VNeID)",
    body="Ông/bà tự chọn 6 chữ số. VNeID hỏi mã này mỗi khi mở một tiện ích.",
    drawing="phone-passcode",
    drawing_says="Điện thoại có sáu dấu chấm và bàn phím số",
    points=("Đừng dùng ngày sinh", "Đừng dùng số dễ đoán như 123456", "Đừng nói cho ai"),
    troubles=(
        Trouble("Máy không nhận passcode", "Gõ đủ 6 chữ số, lần sau giống lần trước. Thử bộ số khác nếu cần."),
        Trouble("Tôi hay nhầm với mật khẩu", "Mật khẩu để đăng nhập, có cả chữ và số. Passcode chỉ có 6 số."),
        Trouble("Tôi sợ quên passcode", "Ghi vào sổ và cất ở nhà. Quên vẫn đặt lại được."),
    ),
    secret=True,
    read_aloud="Tạo mã pát cốt, là mã sáu số của VNeID. Ông bà tự chọn sáu chữ số. VNeID hỏi mã này mỗi khi mở "
    "một tiện ích. Đừng dùng ngày sinh. Đừng nói mã cho ai.",
)
