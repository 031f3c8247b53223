"""Mất điện thoại: lock first, then the SIM, then a new phone. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.guides._said_alike import HOTLINE_ALOUD, HOTLINE_BUSY
from kiosk.law import sources
from kiosk.law.electronic_identity import HOTLINE

LOST = Way(
    slug="mat-may",
    label="Tôi bị mất điện thoại",
    help="Mất, rơi hoặc bị lấy cắp",
    drawing="phone-lost",
    screens=(
        Screen(
            heading="Khóa tài khoản ngay",
            body=f"Gọi tổng đài {HOTLINE} và xin khóa tài khoản VNeID. Hoặc nhờ cán bộ ở đây.",
            drawing="telephone",
            drawing_says="Điện thoại bàn đang reo",
            points=("Gọi nhờ máy người nhà", "Có sẵn số thẻ căn cước", "Không đọc mật khẩu, không đọc mã OTP"),
            troubles=(
                HOTLINE_BUSY,
                Trouble("Có VNeID trên máy khác", "Đăng nhập trên máy ấy cũng khóa được. Vướng thì hỏi cán bộ."),
            ),
            ask_officer="Giờ làm việc và phím bấm của tổng đài có thể đổi. Chưa gọi được thì hỏi cán bộ.",
            read_aloud=f"Khóa tài khoản ngay. Gọi tổng đài {HOTLINE_ALOUD} và xin khóa tài khoản VNeID. "
            "Hoặc nhờ cán bộ ở đây. Đừng đọc mật khẩu hay mã cho ai.",
        ),
        Screen(
            heading="Khóa SIM và báo ngân hàng",
            body="Gọi nhà mạng để khóa SIM. Máy có ứng dụng ngân hàng thì gọi ngân hàng khóa luôn.",
            drawing="sim-card",
            drawing_says="Một thẻ SIM",
            troubles=(
                Trouble("Không nhớ số nhà mạng", "Đến cửa hàng nhà mạng gần nhất. Mang thẻ căn cước."),
                Trouble("Có người nhắn mượn tiền bằng số của tôi", "Báo người thân đừng chuyển tiền. Báo cán bộ."),
            ),
            read_aloud="Gọi nhà mạng để khóa SIM. Máy có ứng dụng ngân hàng thì gọi ngân hàng khóa luôn.",
        ),
        Screen(
            heading="Làm lại SIM, giữ số cũ",
            body="Mang thẻ căn cước đến cửa hàng nhà mạng. Giữ số cũ thì không phải đổi số của tài khoản.",
            drawing="card",
            drawing_says="Thẻ căn cước",
            troubles=(
                Trouble("SIM cũ đứng tên người khác", "Người ấy phải đi làm lại. Hoặc đổi số của tài khoản."),
                Trouble("Nhà mạng đòi chụp khuôn mặt", "Đó là quy định năm 2026. Làm tại cửa hàng."),
            ),
            read_aloud="Mang thẻ căn cước đến cửa hàng nhà mạng để làm lại SIM. "
            "Giữ số cũ thì không phải đổi số của tài khoản.",
        ),
        Screen(
            heading="Mở khóa tài khoản",
            body="Có điện thoại và SIM rồi thì xin mở khóa. Đến Công an xã, mang theo thẻ căn cước.",
            drawing="officer-desk",
            drawing_says="Công dân ngồi trước bàn cán bộ",
            troubles=(
                Trouble("Không biết viết đơn", "Cán bộ đưa mẫu và chỉ cách ghi."),
                Trouble("Muốn tự mở trong VNeID", "VNeID cũng nhận đề nghị mở khóa. Chưa được thì hỏi cán bộ."),
            ),
            ask_officer="Mất bao lâu để mở khóa, mời ông/bà hỏi cán bộ.",
            read_aloud="Có điện thoại và SIM rồi, ông bà xin mở khóa tài khoản tại Công an xã. Mang theo thẻ căn cước.",
        ),
        Screen(
            heading="Đăng nhập trên máy mới",
            body="Cài VNeID trên máy mới rồi đăng nhập. Xem tiếp hướng dẫn “Đổi điện thoại”.",
            drawing="phone-two",
            drawing_says="Mũi tên từ máy cũ sang máy mới có dấu đúng",
            troubles=(
                Trouble("Quên mật khẩu", "Xem hướng dẫn “Quên mật khẩu, passcode”."),
                Trouble("Có người gọi bảo tìm thấy máy, xin mã", "Đừng cho mã. Cúp máy và báo cán bộ."),
            ),
            read_aloud="Cài VNeID trên máy mới rồi đăng nhập. Xem tiếp hướng dẫn Đổi điện thoại.",
        ),
    ),
)

GUIDE = Guide(
    slug="mat-dien-thoai",
    title="Mất điện thoại",
    summary="Khóa tài khoản trước, rồi làm lại SIM",
    icon="icon-phone-lost",
    ways=(LOST,),
    done="Trước hết là khóa tài khoản. Có máy và SIM rồi hãy làm tiếp.",
    next_guides=("doi-dien-thoai",),
    sources=(
        sources.PRESS_DEVICE_GUIDES,
        sources.HOTLINE_NOTICE,
        sources.ND_69_2024_ART_15,
        sources.ND_69_2024_ART_30,
        sources.TT_08_2026_SIM,
        sources.SIM_OWNER_NEWS,
    ),
)
