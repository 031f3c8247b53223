"""Kích hoạt VNeID: on the citizen's own phone, or on the officer's computer; never on this kiosk. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.domain.visit import ScreenClass
from kiosk.guides._activation_on_a_computer import ON_A_COMPUTER
from kiosk.guides._said_alike import (
    ALREADY,
    ENTER_CODE,
    HOTLINE_ALOUD,
    LABELS_DIFFER,
    MAKE_PASSCODE,
    MAKE_PASSWORD,
    NOT_APPROVED,
    NUMBER_TAKEN,
    WRONG_NUMBER,
)
from kiosk.law import sources
from kiosk.law.electronic_identity import ACTIVATION_DAYS, HOTLINE

QUESTIONS = Screen(
    heading="Chọn câu hỏi bảo mật",
    body="Thường là hai câu hỏi, chọn trong danh sách có sẵn. Chọn câu mà ông/bà luôn nhớ câu trả lời.",
    drawing="phone-questions",
    drawing_says="Điện thoại có hai câu hỏi và chỗ trả lời",
    troubles=(
        Trouble("Sợ quên câu trả lời", "Trả lời thật ngắn. Ghi vào sổ và cất ở nhà."),
        Trouble("Không thấy bước này", "Không sao, cứ làm tiếp theo điện thoại."),
    ),
    secret=True,
    ask_officer="Số câu hỏi trên máy có thể khác. Thấy lạ thì hỏi cán bộ.",
    read_aloud="Chọn câu hỏi bảo mật. Thường là hai câu, chọn trong danh sách có sẵn. "
    "Chọn câu mà ông bà luôn nhớ câu trả lời.",
)
ON_THE_PHONE = Way(
    slug="tren-dien-thoai",
    label="Trên điện thoại của tôi",
    help="Máy đã cài VNeID",
    drawing="phone-open",
    screens=(
        Screen(
            heading="Để sẵn thẻ và điện thoại",
            body=f"Nên làm trong {ACTIVATION_DAYS.days} ngày từ khi có tin báo duyệt. Dùng điện thoại của chính mình.",
            drawing="card",
            drawing_says="Thẻ căn cước",
            points=("Thẻ căn cước", "Điện thoại đã cài VNeID", "SIM có số đã khai khi làm hồ sơ", "Mạng hoặc Wi-Fi"),
            troubles=(
                Trouble("Chưa có tin báo duyệt", "Cứ thử làm tiếp. Ứng dụng thường báo hồ sơ đã duyệt hay chưa."),
                Trouble(
                    f"Đã quá {ACTIVATION_DAYS.days} ngày", f"Vẫn cứ thử. Nếu báo lỗi, gọi {HOTLINE} hoặc hỏi cán bộ."
                ),
                Trouble("Chưa cài VNeID", "Về trang đầu và chạm “Cài đặt VNeID” trước."),
            ),
            read_aloud="Để sẵn thẻ căn cước, và điện thoại có SIM của số đã khai khi làm hồ sơ. "
            f"Nên kích hoạt trong {ACTIVATION_DAYS.days} ngày từ khi có tin báo duyệt. "
            f"Quá hạn vẫn cứ thử. Nếu báo lỗi, gọi {HOTLINE_ALOUD}, hoặc hỏi cán bộ.",
        ),
        Screen(
            heading="Tự mở ứng dụng VNeID",
            body="Đừng chạm đường link trong tin nhắn. Ông/bà tự chạm biểu tượng VNeID trên điện thoại.",
            drawing="message-no-link",
            drawing_says="Tin nhắn có đường link bị gạch đi",
            troubles=(
                Trouble("Sợ tin nhắn là lừa đảo", "Đưa tin cho cán bộ xem. Tự mở ứng dụng thì không cần đến tin."),
                Trouble("Lỡ xóa tin nhắn", "Không sao. Kích hoạt không cần tin nhắn đó."),
                Trouble("Có người gọi hướng dẫn", "Cúp máy. Công an không hướng dẫn kích hoạt qua điện thoại."),
            ),
            read_aloud="Đừng chạm đường link trong tin nhắn. Ông bà tự mở ứng dụng VNeID trên điện thoại. "
            "Công an không hướng dẫn kích hoạt qua điện thoại.",
        ),
        Screen(
            heading="Chạm “Kích hoạt”",
            body="Tìm dòng “Kích hoạt tài khoản định danh điện tử”. Có máy chỉ ghi “Kích hoạt” ở màn hình đăng nhập.",
            drawing="phone-login",
            drawing_says="Điện thoại mở màn hình đăng nhập",
            troubles=(
                Trouble(
                    "Không thấy nút “Kích hoạt”",
                    "Từng có tài khoản VNeID thì đăng nhập trước. Chưa được thì hỏi cán bộ.",
                ),
                Trouble("Máy đòi cập nhật ứng dụng", "Vào CH Play hoặc App Store, tìm VNeID. Chạm “Cập nhật”."),
                Trouble("Máy xoay mãi, báo bảo trì", "Hệ thống đang đông người. Thử lại vào lúc vắng."),
            ),
            ask_officer=LABELS_DIFFER,
            read_aloud="Tìm dòng Kích hoạt tài khoản định danh điện tử, rồi chạm vào. "
            "Có máy chỉ ghi Kích hoạt, ở màn hình đăng nhập.",
        ),
        Screen(
            heading="Nhập số thẻ và số điện thoại",
            body="Nhập 12 số trên thẻ căn cước và số điện thoại đã khai. Rồi chạm “Gửi yêu cầu”.",
            drawing="phone-form",
            drawing_says="Bàn tay chạm vào một ô nhập trên điện thoại",
            troubles=(WRONG_NUMBER, NUMBER_TAKEN, NOT_APPROVED, ALREADY),
            read_aloud="Nhập mười hai số trên thẻ căn cước, gọi là số định danh cá nhân. "
            "Nhập số điện thoại đã khai. Rồi chạm Gửi yêu cầu.",
        ),
        ENTER_CODE,
        MAKE_PASSWORD,
        MAKE_PASSCODE,
        QUESTIONS,
        Screen(
            heading="Đăng nhập và xem kết quả",
            body="Đăng nhập bằng mật khẩu của ông/bà. Thấy mức tài khoản hoặc căn cước điện tử là đã xong.",
            drawing="phone-success",
            drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
            troubles=(
                Trouble("Không thấy căn cước điện tử", "Thoát ra rồi đăng nhập lại. Vẫn không thấy thì hỏi cán bộ."),
                Trouble("Máy không nhận mật khẩu", "Gõ chậm, đúng chữ IN HOA. Chưa được thì chạm “Quên mật khẩu”."),
                Trouble("Tên trên máy sai", "Đừng tự sửa. Đưa thẻ và điện thoại cho cán bộ xem."),
            ),
            ask_officer="Chữ trên máy có thể khác. Chưa chắc đã xong thì hỏi cán bộ.",
            read_aloud="Đăng nhập bằng mật khẩu của ông bà. Thấy mức tài khoản, hoặc căn cước điện tử, là đã xong. "
            "Chưa chắc thì đưa cán bộ xem.",
        ),
    ),
)
GUIDE = Guide(
    slug="kich-hoat-vneid",
    title="Các bước kích hoạt VNeID",
    summary="Bước cuối, sau khi hồ sơ được duyệt",
    icon="icon-activate",
    question="Ông/bà làm bằng cách nào?",
    ways=(ON_THE_PHONE, ON_A_COMPUTER),
    done="Thấy căn cước điện tử hoặc mức tài khoản là đã kích hoạt xong.",
    next_guides=("vneid-dung-lam-gi",),
    screen_class=ScreenClass.ON_THE_PHONE,
    sources=(
        sources.ND_69_2024_ART_14,
        sources.ACTIVATION_MANUAL,
        sources.WEB_ACTIVATION_NOTICE,
        sources.MINISTRY_SCAM_WARNINGS,
        sources.HOTLINE_NOTICE,
        sources.SIM_OWNER_NEWS,
        sources.OTP_ADVICE,
    ),
)
