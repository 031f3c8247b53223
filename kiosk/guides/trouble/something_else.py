"""Chuyện khác: cannot come, one number for the family, afraid of fraud, an address that looks wrong."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.law import sources

SOMETHING_ELSE = Symptoms(
    slug="chuyen-khac",
    symptom="Chuyện khác: già yếu, sợ lừa đảo…",
    question="Ông/bà gặp chuyện nào?",
    help="Không đi được, chung số, địa chỉ sai",
    drawing="house-visit",
    branches=(
        # Row 18.
        Remedy(
            slug="gia-yeu-khong-di-duoc",
            symptom="Già yếu, ốm, không đi được",
            cause="Người khó đi lại có thể được giúp tại nhà.",
            do=(
                "Nhờ người nhà ra quầy gặp cán bộ.",
                "Cho biết tên thôn và cách liên hệ người nhà.",
                "Hỏi cán bộ có đến nhà được không.",
                "Được hẹn ngày thì chuẩn bị thẻ và điện thoại.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ cho biết có đến nhà được không, ngày nào.",
            drawing="house-visit",
            sources=(sources.FIELD_PRACTICE,),
        ),
        # Row 17.
        Remedy(
            slug="ca-nha-chung-mot-so",
            symptom="Cả nhà dùng chung một số điện thoại",
            cause="Mỗi số điện thoại chỉ dùng cho một tài khoản.",
            do=(
                "Người chưa có tài khoản làm SIM riêng ở nhà mạng.",
                "Điện thoại bấm phím cũng nhận được mã.",
                "Con nhỏ: cha mẹ dùng số của mình đăng ký cho con.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ hướng dẫn đăng ký với số mới.",
            drawing="sim-card",
            sources=(sources.ONE_NUMBER_ONE_ACCOUNT, sources.ND_69_2024_ART_10),
            guides=("dang-ky-muc-2", "doi-so-dien-thoai"),
        ),
        # D.2: fear of fraud, the reason named in the notice the kiosk began with.
        Remedy(
            slug="so-lua-dao",
            symptom="Sợ lừa đảo, không dám bấm",
            cause="Ông/bà cẩn thận như vậy là đúng.",
            do=(
                "Đừng chạm đường link trong tin nhắn.",
                "Tự mở VNeID đã cài từ kho ứng dụng.",
                "Không đọc mã, mật khẩu cho bất kỳ ai.",
                "Còn ngại thì đưa tin cho cán bộ xem.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem tin nhắn và đứng cạnh khi ông/bà làm.",
            drawing="message-no-link",
            sources=(sources.MINISTRY_SCAM_WARNINGS, sources.ACTIVATION_MANUAL),
            guides=("kich-hoat-vneid",),
            read_aloud="Sợ lừa đảo, không dám bấm. Ông bà cẩn thận như vậy là đúng. "
            "Đừng chạm đường link trong tin nhắn. Tự mở VNeID đã cài từ kho ứng dụng. "
            "Không đọc mã cho ai. Còn ngại thì đưa tin cho cán bộ xem.",
        ),
        # D.1 and D.2.
        Remedy(
            slug="co-nguoi-goi-huong-dan",
            symptom="Có người xưng công an gọi hướng dẫn",
            cause="Công an không hướng dẫn kích hoạt qua điện thoại hay Zalo.",
            do=(
                "Cúp máy, đừng làm theo.",
                "Đừng chạm đường link, đừng kết bạn Zalo.",
                "Cần giúp thì đến thẳng trụ sở Công an xã.",
                "Lỡ làm theo hoặc mất tiền thì báo cán bộ ngay.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem lại sự việc và nhận trình báo.",
            drawing="phone-hang-up",
            sources=(sources.MINISTRY_SCAM_WARNINGS,),
        ),
        # Row 20.
        Remedy(
            slug="dia-chi-sai-sau-sap-nhap",
            symptom="Quê quán, địa chỉ hiện khác sau sáp nhập",
            cause="Tên xã, tỉnh mới do Nhà nước cập nhật dần.",
            do=(
                "Không phải làm gì, cứ chờ hệ thống cập nhật.",
                "Ai gọi bảo “cập nhật sau sáp nhập” thì cúp máy.",
                "Sai cả họ tên, ngày sinh thì gặp cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ chỉ cách sửa họ tên, ngày sinh, nếu dữ liệu sai.",
            drawing="documents",
            sources=(sources.MINISTRY_SCAM_WARNINGS, sources.TT_116_2026_ART_10),
        ),
        Remedy(
            slug="chua-muon-lam",
            symptom="Tôi chưa muốn làm lúc này",
            cause="Làm VNeID là theo nhu cầu, không bắt buộc.",
            do=("Xem VNeID giúp được gì cho mình.", "Khi nào muốn thì ông/bà quay lại."),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Khi nào muốn làm hay muốn hỏi thêm, cán bộ sẵn lòng giúp.",
            drawing="helper",
            sources=(sources.VOLUNTARY_STATEMENT, sources.ND_69_2024_ART_7),
            guides=("vneid-dung-lam-gi",),
            read_aloud="Tôi chưa muốn làm lúc này. Làm VNeID là theo nhu cầu, không bắt buộc. "
            "Mời xem VNeID giúp được gì cho mình. Khi nào muốn làm hay muốn hỏi thêm, cán bộ sẵn lòng giúp.",
        ),
        Remedy(
            slug="vuong-cho-khac",
            symptom="Chỗ khác, không có ở đây",
            cause="Máy này chưa có câu trả lời cho chuyện ấy.",
            do=("Giữ nguyên màn hình điện thoại đang báo.", "Chạm “Nhờ cán bộ” ở dưới màn hình này."),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem điện thoại và giúp ngay tại quầy.",
            drawing="officer-desk",
            sources=(sources.FIELD_PRACTICE,),
        ),
    ),
)
