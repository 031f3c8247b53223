"""Cài đặt VNeID: a phone with keys, or one too old for the app. Data only."""

from kiosk.domain.guide import Screen, Trouble, Way
from kiosk.guides._said_alike import NEVER_A_LINK
from kiosk.law.electronic_identity import WEBSITE

FEATURE_PHONE = Way(
    slug="khong-co-dien-thoai-thong-minh",
    label="Điện thoại bấm phím",
    help="Chỉ nghe, gọi và nhắn tin",
    drawing="feature-phone",
    done="Máy này không cài được VNeID. Mời hỏi cán bộ cách dùng máy tính.",
    next_guides=("dang-ky-muc-2",),
    screens=(
        Screen(
            heading="Ông/bà vẫn có tài khoản được",
            body="Điện thoại bấm phím không cài được VNeID. Nhưng ông/bà vẫn đăng ký được mức 2 tại Công an xã.",
            drawing="officer-desk",
            drawing_says="Công dân ngồi trước bàn cán bộ",
            troubles=(
                Trouble("Muốn dùng điện thoại của con", "Đừng đăng ký bằng số của con. Số và SIM phải của ông/bà."),
            ),
            read_aloud="Điện thoại bấm phím không cài được VNeID. "
            "Nhưng ông bà vẫn đăng ký được mức hai tại Công an xã.",
        ),
        Screen(
            heading="Dùng SIM đứng tên mình",
            body="SIM phải đứng tên ông/bà (SIM chính chủ). Mỗi số chỉ dùng cho một tài khoản.",
            drawing="sim-card",
            drawing_says="Một thẻ SIM",
            troubles=(
                Trouble("Cả nhà dùng chung một số", "Mỗi người cần một số riêng. Ra cửa hàng nhà mạng làm SIM."),
                Trouble("Không biết SIM đứng tên ai", "Hỏi cửa hàng nhà mạng. Mang theo thẻ căn cước."),
            ),
            read_aloud="SIM phải đứng tên ông bà, gọi là SIM chính chủ. Mỗi số điện thoại chỉ dùng cho một tài khoản.",
        ),
        Screen(
            heading="Giữ nguyên SIM trong máy",
            body="Mã OTP (mã dùng một lần) vẫn về máy bấm phím. Đừng tháo SIM lắp sang máy khác.",
            drawing="hand-stop",
            drawing_says="Bàn tay giơ lên ra hiệu dừng",
            troubles=(
                Trouble("Đã lắp SIM sang máy khác", "Nhà mạng có thể đòi xác thực khuôn mặt. Hỏi nhà mạng ngay."),
            ),
            read_aloud="Giữ nguyên SIM trong máy. Mã dùng một lần vẫn về máy bấm phím. "
            "Đừng tháo SIM lắp sang máy khác, vì nhà mạng có thể khóa SIM.",
        ),
        Screen(
            heading="Kích hoạt nhờ máy tính của cán bộ",
            body=f"Có tin báo duyệt, ông/bà đến đây. Cán bộ mở trang {WEBSITE} trên máy có mạng.",
            drawing="computer",
            drawing_says="Máy tính có dấu đã xong trên màn hình",
            troubles=(Trouble("Không tự đi được", "Nhờ người nhà hỏi cán bộ có đến nhà được không."),),
            ask_officer="Cách này có thể đã đổi. Mời ông/bà hỏi cán bộ trước.",
            read_aloud="Khi có tin nhắn báo duyệt, ông bà đến đây. Cán bộ giúp kích hoạt trên máy tính có mạng. "
            "Cách này có thể đã đổi, mời ông bà hỏi cán bộ trước.",
        ),
    ),
)
OLD_PHONE = Way(
    slug="dien-thoai-cu",
    label="Máy quá cũ",
    help="Kho ứng dụng báo “không tương thích”",
    drawing="phone-old",
    done="Máy vẫn không cài được VNeID thì hỏi cán bộ cách dùng máy tính.",
    next_guides=("dang-ky-muc-2",),
    screens=(
        Screen(
            heading="Cập nhật điện thoại",
            body="Mở “Cài đặt” của điện thoại, tìm “Cập nhật phần mềm”. Có bản mới thì cập nhật, rồi cài VNeID lại.",
            drawing="phone-update",
            drawing_says="Điện thoại đang cập nhật",
            troubles=(
                Trouble("Không có bản mới", "Sang bước sau."),
                Trouble("Sợ mất ảnh, mất danh bạ", "Nhờ người nhà chép ra chỗ khác trước đã."),
            ),
            ask_officer="VNeID bản mới cần máy đời nào, mời ông/bà hỏi cán bộ.",
            read_aloud="Mở Cài đặt của điện thoại, tìm Cập nhật phần mềm. Có bản mới thì cập nhật, rồi cài VNeID lại.",
        ),
        Screen(
            heading="Đừng tìm bản cũ trên mạng",
            body="Không tải tệp có đuôi .apk từ trang lạ. Kẻ gian hay giấu phần mềm xấu trong đó.",
            drawing="hand-stop",
            drawing_says="Bàn tay giơ lên ra hiệu dừng",
            troubles=(
                Trouble("Đã lỡ cài từ trang lạ", "Tắt mạng điện thoại ngay. Mang máy cho cán bộ xem."),
                NEVER_A_LINK,
            ),
            read_aloud="Đừng tìm bản cũ trên mạng. Không tải tệp từ trang lạ, vì kẻ gian hay giấu phần mềm xấu. "
            "Nếu đã lỡ cài, tắt mạng ngay và mang máy cho cán bộ xem.",
        ),
        Screen(
            heading="Nhờ máy tính của cán bộ",
            body=f"Có tin báo duyệt, ông/bà đến đây. Cán bộ mở trang {WEBSITE} trên máy có mạng.",
            drawing="computer",
            drawing_says="Máy tính có dấu đã xong trên màn hình",
            troubles=(Trouble("Muốn mua máy mới", "Chưa cần vội. Hỏi cán bộ cách dùng máy tính trước đã."),),
            ask_officer="Cách này có thể đã đổi. Mời ông/bà hỏi cán bộ trước.",
            read_aloud="Khi có tin nhắn báo duyệt, ông bà đến đây. Cán bộ giúp kích hoạt trên máy tính có mạng. "
            "Cách này có thể đã đổi, mời ông bà hỏi cán bộ trước.",
        ),
    ),
)
