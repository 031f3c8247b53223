"""Mật khẩu, passcode: refused, forgotten, mixed up. Nothing secret is ever typed on the kiosk."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.guides._said_alike import HOTLINE_ALOUD
from kiosk.law import sources
from kiosk.law.electronic_identity import HOTLINE

PASSWORD_OR_PASSCODE = Symptoms(
    slug="mat-khau-passcode",
    symptom="Mật khẩu, passcode",
    question="Ông/bà vướng mật khẩu hay passcode?",
    help="Passcode là mã 6 số của VNeID",
    drawing="secret",
    branches=(
        # Row 7.
        Remedy(
            slug="mat-khau-khong-nhan",
            symptom="Máy không nhận mật khẩu mới",
            cause="Mật khẩu còn thiếu một loại ký tự, hoặc có dấu tiếng Việt.",
            do=(
                "Đếm đủ từ 8 đến 20 ký tự.",
                "Có chữ IN HOA, chữ thường và chữ số.",
                "Có một dấu như @ # !",
                "Không dấu tiếng Việt, không dấu cách.",
                "Thử lại trên điện thoại, đừng cho ai xem.",
            ),
            in_order=False,
            officer=OfficerNeed.NO,
            drawing="phone-password",
            sources=(sources.ACTIVATION_MANUAL,),
            guides=("kich-hoat-vneid",),
            read_aloud="Máy không nhận mật khẩu mới. Đếm đủ từ tám đến hai mươi ký tự. "
            "Phải có chữ in hoa, chữ thường, chữ số, và một dấu như a còng hay chấm than. "
            "Không gõ dấu tiếng Việt, không gõ dấu cách.",
        ),
        # B.6.
        Remedy(
            slug="quen-mat-khau-vneid",
            symptom="Quên mật khẩu",
            cause="Đặt lại được ngay trên điện thoại. Mã gửi về số đã khai khi làm hồ sơ.",
            do=(
                "Ở màn hình đăng nhập, chạm “Quên mật khẩu”.",
                "Nhập số thẻ, số điện thoại, rồi “Gửi yêu cầu”.",
                "Nhập họ tên, ngày sinh, ngày cấp thẻ.",
                "Nhập mã mới nhận và đặt mật khẩu mới.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem số đã khai và thông tin thẻ có đúng không.",
            drawing="phone-password",
            sources=(sources.PRESS_DEVICE_GUIDES,),
            guides=("quen-mat-khau",),
        ),
        # B.6.
        Remedy(
            slug="quen-passcode",
            symptom="Quên passcode (mã 6 số)",
            cause="Đặt lại được. Mã gửi về số đã khai khi làm hồ sơ.",
            do=(
                "Đăng nhập VNeID, mở một dịch vụ.",
                "Khi máy hỏi passcode, chạm “Quên passcode”.",
                "Nhập mã mới nhận và đặt passcode mới.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ chỉ chỗ có mục “Quên passcode”.",
            drawing="phone-passcode",
            sources=(sources.PASSCODE_GUIDE,),
            guides=("quen-mat-khau",),
            read_aloud="Quên pát cốt, là mã sáu số. Mở một dịch vụ trong VNeID. Khi máy hỏi mã, chạm Quên pát cốt. "
            "Nhập mã mới nhận qua tin nhắn, rồi đặt mã sáu số mới.",
        ),
        # Rows 7 and B.5: the two are often mixed up.
        Remedy(
            slug="nham-mat-khau-passcode",
            symptom="Không biết lúc nào dùng mã nào",
            cause="VNeID có mật khẩu để đăng nhập và passcode để mở tiện ích.",
            do=(
                "Màn hình đăng nhập: gõ mật khẩu, có chữ và số.",
                "Máy hỏi đúng 6 số: gõ passcode.",
                "Máy hỏi mã vừa nhắn tin: gõ mã OTP.",
            ),
            in_order=False,
            officer=OfficerNeed.NO,
            drawing="secret",
            sources=(sources.ACTIVATION_MANUAL,),
            guides=("kich-hoat-vneid",),
            read_aloud="Không biết lúc nào dùng mã nào. Ở màn hình đăng nhập thì gõ mật khẩu, có chữ và số. "
            "Máy hỏi đúng sáu số thì gõ pát cốt. Máy hỏi mã vừa nhắn tin thì gõ mã trong tin nhắn.",
        ),
        # B.5 row 6.
        Remedy(
            slug="cau-hoi-bao-mat",
            symptom="Không biết chọn câu hỏi bảo mật",
            cause="Câu hỏi giúp nhận ra đúng là ông/bà sau này.",
            do=(
                "Chọn câu mà ông/bà luôn nhớ câu trả lời.",
                "Trả lời thật ngắn, dễ gõ lại.",
                "Ghi vào sổ và cất ở nhà.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ chỉ chỗ chọn câu hỏi; không xem câu trả lời.",
            drawing="phone-questions",
            sources=(sources.FIELD_PRACTICE,),
            guides=("kich-hoat-vneid",),
            read_aloud="Không biết chọn câu hỏi bảo mật. Chọn câu mà ông bà luôn nhớ câu trả lời. "
            "Trả lời thật ngắn. Ghi vào sổ và cất ở nhà.",
        ),
        # B.6: limits not found, so no number is given.
        Remedy(
            slug="nhap-sai-nhieu-lan",
            symptom="Nhập sai nhiều lần, máy không cho nhập nữa",
            cause="Có thể VNeID tạm dừng để giữ an toàn cho tài khoản.",
            do=(
                "Dừng lại, đừng thử thêm.",
                "Đọc xem máy bảo chờ bao lâu.",
                "Lần sau dùng “Quên mật khẩu” thay vì đoán.",
                f"Vẫn không vào được: hỏi cán bộ, hoặc gọi {HOTLINE}.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem tài khoản có bị khóa không.",
            drawing="phone-locked",
            sources=(sources.FIELD_PRACTICE, sources.HOTLINE_NOTICE),
            guides=("quen-mat-khau",),
            read_aloud="Nhập sai nhiều lần, máy không cho nhập nữa. Dừng lại, đừng thử thêm. "
            "Đọc xem máy bảo chờ bao lâu. Lần sau dùng mục Quên mật khẩu. "
            f"Vẫn không vào được thì hỏi cán bộ, hoặc gọi {HOTLINE_ALOUD}.",
        ),
    ),
)
