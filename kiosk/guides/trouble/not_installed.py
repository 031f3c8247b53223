"""Không cài được ứng dụng: the phone, its memory, its store account, the network, or no smartphone at all."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.law import sources
from kiosk.law.electronic_identity import APP_NAME, APP_PUBLISHER

NOT_INSTALLED = Symptoms(
    slug="khong-cai-duoc-ung-dung",
    symptom="Không cài được ứng dụng",
    question="Điện thoại của ông/bà thế nào?",
    help="Chưa có VNeID trên máy",
    drawing="phone-install",
    branches=(
        # Row 15.
        Remedy(
            slug="bao-khong-tuong-thich",
            symptom="Máy báo không tương thích",
            cause="Điện thoại có thể đã quá cũ với bản VNeID mới.",
            do=(
                "Vào “Cài đặt”, tìm “Cập nhật phần mềm”, cập nhật máy.",
                "Mở kho ứng dụng và cài VNeID lại.",
                "Vẫn không được thì hỏi cán bộ về cách dùng máy tính.",
                "Đừng tải bản cũ từ trang lạ.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ thử kích hoạt trên máy tính, nếu cách này còn dùng được.",
            drawing="phone-old",
            sources=(sources.STORE_LISTING, sources.WEB_ACTIVATION_NOTICE),
            guides=("cai-dat-vneid", "kich-hoat-vneid"),
        ),
        # Row 15.
        Remedy(
            slug="bao-day-bo-nho",
            symptom="Máy báo đầy bộ nhớ",
            cause="Điện thoại hết chỗ để chứa thêm ứng dụng.",
            do=(
                "Nhờ người nhà xem ảnh, phim nào bỏ được.",
                "Xóa bớt ảnh, phim, ứng dụng không dùng.",
                "Mở kho ứng dụng và cài VNeID lại.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ cùng ông/bà tìm ứng dụng có thể gỡ.",
            drawing="phone-storage",
            sources=(sources.FIELD_PRACTICE,),
            guides=("cai-dat-vneid",),
        ),
        # Row 15.
        Remedy(
            slug="quen-tai-khoan-kho",
            symptom="Quên tài khoản Google hoặc Apple",
            cause="Kho ứng dụng đòi tài khoản trước khi cho cài.",
            do=(
                "Hỏi người nhà đã cài máy lúc mới mua.",
                "Dùng mục “Quên mật khẩu” của Google hoặc Apple.",
                "Đừng nhờ người lạ mở hộ tài khoản.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ chỉ chỗ lấy lại tài khoản; không giữ mật khẩu của ông/bà.",
            drawing="phone-store",
            sources=(sources.FIELD_PRACTICE,),
        ),
        # Row 15 and A.1: the name in the store.
        Remedy(
            slug="khong-tim-thay-ung-dung",
            symptom="Không thấy, hoặc thấy nhiều cái giống nhau",
            cause=f"Chỉ có một ứng dụng chính thức, tên là {APP_NAME}.",
            do=(
                f"Gõ đúng năm chữ {APP_NAME}, viết liền.",
                f"Trên CH Play, dưới tên ghi “{APP_PUBLISHER}”.",
                "Chưa chắc thì đừng cài, đưa máy cho cán bộ xem.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem giúp đúng ứng dụng.",
            drawing="phone-search",
            sources=(sources.STORE_LISTING, sources.MINISTRY_SCAM_WARNINGS),
            guides=("cai-dat-vneid",),
        ),
        # Row 15: no network at home.
        Remedy(
            slug="tai-mai-khong-xong",
            symptom="Không có mạng, hoặc tải mãi không xong",
            cause="Mạng yếu, hoặc kho ứng dụng đang đông người.",
            do=(
                "Hỏi cán bộ xem trụ sở có Wi-Fi không.",
                "Nối Wi-Fi, mở kho ứng dụng và tải lại.",
                "Chờ lúc vắng người rồi thử lần nữa.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ cho biết Wi-Fi của trụ sở, nếu có.",
            drawing="phone-signal",
            sources=(sources.FIELD_PRACTICE,),
            guides=("cai-dat-vneid",),
        ),
        # Row 17.
        Remedy(
            slug="khong-co-dien-thoai-thong-minh",
            symptom="Tôi chỉ có điện thoại bấm phím",
            cause="Máy bấm phím không cài được VNeID, nhưng vẫn nhận được tin nhắn và mã.",
            do=(
                "Dùng SIM đứng tên mình (SIM chính chủ).",
                "Đăng ký mức 2 tại Công an xã.",
                "Có tin báo duyệt thì mang điện thoại đến đây.",
                "Hỏi cán bộ về kích hoạt trên máy tính.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ giúp kích hoạt trên máy tính, nếu cách này còn dùng được.",
            drawing="feature-phone",
            sources=(sources.WEB_ACTIVATION_NOTICE, sources.ONE_NUMBER_ONE_ACCOUNT),
            guides=("cai-dat-vneid", "kich-hoat-vneid"),
            read_aloud="Tôi chỉ có điện thoại bấm phím. Máy này không cài được VNeID, nhưng vẫn nhận được mã. "
            "Dùng SIM đứng tên mình, và đăng ký mức hai tại Công an xã. "
            "Có tin báo duyệt thì mang điện thoại đến đây, hỏi cán bộ về kích hoạt trên máy tính.",
        ),
        # D.2: never from a link.
        Remedy(
            slug="duoc-gui-duong-link-cai",
            symptom="Có người gửi đường link bảo cài",
            cause="Kẻ gian hay gửi đường link để cài ứng dụng giả.",
            do=(
                "Đừng chạm vào đường link.",
                "Chỉ cài từ CH Play hoặc App Store.",
                "Lỡ cài rồi thì tắt mạng, mang máy cho cán bộ.",
                "Thấy mất tiền thì báo ngân hàng khóa tài khoản ngay.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem máy, hướng dẫn gỡ ứng dụng giả và trình báo.",
            drawing="hand-stop",
            sources=(sources.MINISTRY_SCAM_WARNINGS,),
            guides=("cai-dat-vneid",),
        ),
    ),
)
