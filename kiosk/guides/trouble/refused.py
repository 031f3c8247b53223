"""Bấm kích hoạt thì báo lỗi: what the app says after “Gửi yêu cầu”."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.law import sources

REFUSED = Symptoms(
    slug="kich-hoat-bao-loi",
    symptom="Bấm kích hoạt thì báo lỗi",
    question="Điện thoại báo điều gì?",
    help="Sau khi chạm “Gửi yêu cầu”",
    drawing="phone-form",
    branches=(
        # Row 3, with the SIM ground of NĐ 320/2026.
        Remedy(
            slug="bao-sai-so-dien-thoai",
            symptom="Báo sai số điện thoại",
            cause="Số vừa nhập khác số đã khai khi làm hồ sơ.",
            do=(
                "Xem lại phiếu hẹn, nhớ xem đã khai số nào.",
                "Nhập đúng số ấy rồi thử lại.",
                "Số ấy đã bỏ, hoặc của người khác: gặp cán bộ.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem số đã khai và chỉ cách đổi số.",
            drawing="sim-card",
            sources=(sources.PHONE_CHANGE_NOTICES, sources.ND_69_2024_ART_15),
            guides=("doi-so-dien-thoai",),
        ),
        # Row 4.
        Remedy(
            slug="bao-so-da-duoc-dung",
            symptom="Báo số điện thoại đã được sử dụng",
            cause="Mỗi số điện thoại chỉ dùng cho một tài khoản.",
            do=(
                "Hỏi người nhà đã dùng số này chưa.",
                "Dùng SIM đứng tên mình (SIM chính chủ).",
                "Người kia cũng có thể đổi sang số của họ.",
                "Mang thẻ và điện thoại đến gặp cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem số đã khai và chỉ cách đổi số.",
            drawing="phone-two",
            sources=(sources.ONE_NUMBER_ONE_ACCOUNT, sources.PHONE_CHANGE_NOTICES),
            guides=("doi-so-dien-thoai",),
            read_aloud="Máy báo số điện thoại đã được sử dụng. Mỗi số chỉ dùng cho một tài khoản. "
            "Hỏi người nhà đã dùng số này chưa. Dùng SIM đứng tên mình. Mang thẻ và điện thoại đến gặp cán bộ.",
        ),
        # Row 8.
        Remedy(
            slug="bao-da-kich-hoat",
            symptom="Báo “đã thực hiện kích hoạt”",
            cause="Tài khoản đã được kích hoạt trước đây rồi.",
            do=(
                "Quay ra và chạm “Đăng nhập”.",
                "Quên mật khẩu thì chạm “Quên mật khẩu”.",
                "Không phải mình kích hoạt thì hỏi cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ giúp ông/bà lấy lại tài khoản.",
            drawing="phone-success",
            sources=(sources.ACTIVATION_MANUAL, sources.WEB_ACTIVATION_NOTICE),
            guides=("quen-mat-khau",),
        ),
        # Row 13, as corrected: procedure 1.012564 at the commune.
        Remedy(
            slug="bao-thong-tin-khong-khop",
            symptom="Báo thông tin không khớp",
            cause="Gõ khác trên thẻ, hoặc dữ liệu dân cư có chỗ sai.",
            do=(
                "Gõ lại giống hệt trên thẻ: họ tên, ngày sinh, số.",
                "Mới đổi thẻ thì dùng thẻ mới.",
                "Vẫn báo thế: mang thẻ và giấy tờ gốc gặp cán bộ.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Dữ liệu sai, cán bộ làm thủ tục sửa, thường trong 2 ngày làm việc.",
            drawing="documents",
            sources=(sources.QD_5230_2026, sources.FIELD_PRACTICE),
        ),
        # Row 2.
        Remedy(
            slug="bao-ho-so-chua-duyet",
            symptom="Báo hồ sơ chưa được duyệt",
            cause="Hồ sơ còn đang chờ, hoặc chưa được chấp nhận.",
            do=(
                "Còn trong hạn thì chờ thêm rồi thử lại.",
                "Đã quá hạn thì mang phiếu hẹn hỏi cán bộ.",
                "Đừng nộp thêm hồ sơ khi hồ sơ cũ đang chờ.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem hồ sơ vướng ở đâu, cần bổ sung gì.",
            drawing="phone-wait",
            sources=(sources.ND_69_2024_ART_13, sources.ACTIVATION_MANUAL),
        ),
        # Row 14 and the SIM ground of NĐ 320/2026 (supplement 8.2).
        Remedy(
            slug="bao-tai-khoan-bi-khoa",
            symptom="Báo tài khoản bị khóa",
            cause="Thường do thẻ hết hạn, hoặc số điện thoại đã sang tên người khác.",
            do=(
                "Xem ngày hết hạn ghi trên thẻ.",
                "Thẻ hết hạn thì làm thẻ mới trước.",
                "Đã bỏ số điện thoại cũ thì đổi số trước.",
                "Mang thẻ và điện thoại đến gặp cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem lý do khóa, chỉ cách làm thẻ, đổi số hoặc mở khóa.",
            drawing="phone-locked",
            sources=(sources.ND_69_2024_ART_15, sources.ND_320_2026_ART_9),
            guides=("doi-so-dien-thoai",),
        ),
        # Row 16.
        Remedy(
            slug="bao-he-thong-bao-tri",
            symptom="Báo bảo trì, hoặc xoay mãi không xong",
            cause="Hệ thống chung đang đông người hoặc đang sửa.",
            do=(
                "Tắt VNeID rồi mở lại.",
                "Chờ lúc vắng người, thử lại sau.",
                "Đừng chạm đi chạm lại nhiều lần.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ cho biết hệ thống có đang bận không.",
            drawing="phone-wait",
            sources=(sources.BUSY_SYSTEM_NEWS,),
        ),
    ),
)
