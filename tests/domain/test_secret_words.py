"""What looks like a secret of a citizen is never written down; ordinary notes of a counter are."""

import pytest

from kiosk.domain.secret_words import holds_a_secret


@pytest.mark.parametrize(
    "text",
    [
        "OTP 482913",
        "mã otp: 4829",
        "Mật khẩu là Mau@2024",
        "mat khau vneid: hoa123",
        "MẬT KHẨU CỦA BÀ: Abc123!",
        "passcode 19 58 03",
        "pass: qwerty1",
        "mã xác thực 12-34-56",
        "bà đọc 482913 cho tôi",
        "mã PIN của bà là 1958",
        "mã kích hoạt 98765432",
    ],
)
def test_secrets_are_seen_with_and_without_marks(text: str) -> None:
    assert holds_a_secret(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bà chưa nhận được mã OTP, hẹn thứ Sáu 27/11 quay lại",
        "Quên mật khẩu, đã hướng dẫn tự lấy lại",
        "Hợp đồng thuê nhà thiếu trang 2",
        "Lệ phí 15.000 đồng, biên lai số 0001234",
        "Mã hồ sơ G01.899.108.000-261123-0042",
        "Sẽ đặt passcode ở nhà với con gái",
        "Gọi lần 2 lúc 09:30 ngày 23/11/2026 không nghe máy",
        "",
    ],
)
def test_ordinary_notes_may_be_kept(text: str) -> None:
    assert not holds_a_secret(text)
