"""Mã OTP: it does not come, is refused, goes elsewhere, or somebody wants it. The SIM stays where it is."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.law import sources

ONE_TIME_CODE = Symptoms(
    slug="ma-otp",
    symptom="Mã OTP (mã dùng một lần)",
    question="Mã OTP (mã dùng một lần) bị sao?",
    help="Mã gửi bằng tin nhắn",
    drawing="phone-otp",
    branches=(
        # Row 5.
        Remedy(
            slug="otp-khong-ve",
            symptom="Mã không gửi về máy",
            cause="Máy mất sóng, hộp tin đầy, tin bị chặn, hoặc nhà mạng gửi chậm.",
            do=(
                "Ra chỗ có sóng.",
                "Bật chế độ máy bay rồi tắt đi.",
                "Xóa bớt tin cũ, bỏ chặn người gửi “VNeID”.",
                "Chờ một lát rồi gửi lại. Đừng chạm liên tục.",
                "Gọi thử một số. Không được thì có thể SIM bị khóa.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem số đã khai có đúng là số đang dùng không.",
            drawing="phone-airplane",
            sources=(sources.OTP_ADVICE,),
        ),
        # Row 5 and C.3.
        Remedy(
            slug="sim-bi-khoa",
            symptom="SIM bị khóa, không gọi đi được",
            cause="Có thể SIM chưa xác thực đúng chủ, theo quy định năm 2026.",
            do=(
                "Mang thẻ căn cước đến cửa hàng nhà mạng.",
                "Xác thực SIM đứng tên mình (SIM chính chủ).",
                "Để SIM trong máy đang dùng, đừng đổi máy.",
                "SIM mở rồi thì gửi lại mã.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ cho biết cần làm gì ở nhà mạng; không mở được SIM.",
            drawing="sim-card",
            sources=(sources.TT_08_2026_SIM, sources.SIM_OWNER_NEWS),
            read_aloud="SIM bị khóa, không gọi đi được. Mang thẻ căn cước đến cửa hàng nhà mạng, "
            "để xác thực SIM đứng tên mình. Để SIM trong máy đang dùng, đừng đổi máy. SIM mở rồi thì gửi lại mã.",
        ),
        # Row 6.
        Remedy(
            slug="otp-sai-het-han",
            symptom="Máy báo mã sai hoặc hết hạn",
            cause="Thường do nhập mã của tin nhắn cũ.",
            do=(
                "Mở tin nhắn mới nhất.",
                "Nhập mã ấy ngay, đúng từng số.",
                "Vẫn sai thì chờ một lát, gửi lại mã.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ đứng cạnh chỉ chỗ nhập; không xem mã của ông/bà.",
            drawing="phone-otp",
            sources=(sources.OTP_ADVICE,),
        ),
        # Row 9.
        Remedy(
            slug="otp-ve-may-khac",
            symptom="Mã hiện ở máy cũ, máy người khác",
            cause="Tài khoản đang đăng nhập trên máy ấy. Mỗi lúc chỉ một máy.",
            do=(
                "Còn máy cũ: xem mã trên máy cũ rồi tự gõ.",
                "Máy của người giúp: nhờ họ vào “Quản lý thiết bị”, hủy liên kết.",
                "Không còn máy cũ: áp thẻ vào lưng máy mới (NFC).",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ giúp áp thẻ, hoặc giúp lấy lại tài khoản.",
            drawing="phone-two",
            sources=(sources.PRESS_DEVICE_GUIDES,),
            guides=("doi-dien-thoai",),
            read_aloud="Mã hiện ở máy cũ, hoặc máy người khác. Tài khoản đang đăng nhập trên máy ấy. "
            "Còn máy cũ thì xem mã trên máy cũ rồi tự gõ. Máy của người giúp thì nhờ họ hủy liên kết. "
            "Không còn máy cũ thì áp thẻ căn cước vào lưng máy mới.",
        ),
        # C.3: never move the SIM.
        Remedy(
            slug="muon-chuyen-sim",
            symptom="Muốn chuyển SIM sang máy khác để nhận mã",
            cause="Chuyển SIM, nhà mạng đòi xác thực khuôn mặt. Không làm kịp thì SIM bị khóa.",
            do=(
                "Xin giữ nguyên SIM trong máy đang dùng.",
                "Xem mã trên máy ấy rồi tự gõ vào VNeID.",
                "Lỡ chuyển rồi thì liên hệ nhà mạng ngay.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ chỉ cách nhập mã mà không phải chuyển SIM.",
            drawing="hand-stop",
            sources=(sources.TT_08_2026_SIM, sources.SIM_OWNER_NEWS),
        ),
        # B.6 and the SIM ground of NĐ 320/2026.
        Remedy(
            slug="so-da-khai-khong-dung-nua",
            symptom="Số đã khai không còn dùng nữa",
            cause="Mã chỉ gửi về số đã khai khi làm hồ sơ. Số sang tên người khác, tài khoản sẽ tự khóa.",
            do=(
                "Chuẩn bị SIM mới đứng tên mình.",
                "Đổi số điện thoại của tài khoản trước.",
                "Đổi xong thì kích hoạt lại.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem số đã khai và chỉ cách đổi số.",
            drawing="sim-card",
            sources=(sources.ND_69_2024_ART_15, sources.PHONE_CHANGE_NOTICES),
            guides=("doi-so-dien-thoai",),
        ),
        # D.2.
        Remedy(
            slug="lo-doc-ma-cho-nguoi-khac",
            symptom="Lỡ đọc mã cho người khác",
            cause="Người có mã có thể vào tài khoản của ông/bà.",
            do=(
                "Cúp máy, không nói chuyện tiếp.",
                "Đổi mật khẩu VNeID ngay.",
                "Báo ngân hàng nếu đã lộ mã của ngân hàng.",
                "Báo cán bộ ở đây.",
            ),
            officer=OfficerNeed.YES,
            officer_does="Cán bộ giúp khóa tài khoản nếu cần và nhận trình báo.",
            drawing="phone-hang-up",
            sources=(sources.MINISTRY_SCAM_WARNINGS,),
            guides=("quen-mat-khau",),
            read_aloud="Lỡ đọc mã cho người khác. Người có mã có thể vào tài khoản của ông bà. "
            "Cúp máy, không nói chuyện tiếp. Đổi mật khẩu VNeID ngay. Báo ngân hàng và báo cán bộ ở đây.",
        ),
    ),
)
