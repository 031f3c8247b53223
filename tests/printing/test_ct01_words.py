"""The words of CT01: the ministry's labels and notes to the letter, and the values where they belong."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.law.official_forms import CT01_53_2025, CT01_116_2026
from tests.printing.filings import ALONE, BEFORE, BLANK, FAMILY, LONG_NAME, NOW, WIFE, Printed
from tests.printing.papers import pages_of, words
from tests.printing.test_letters import OF_THE_HIGHLANDS, VIETNAMESE, boxes_in, fonts_of

LABELS = (
    "Mẫu CT01 ban hành kèm theo Thông tư số 116/2026/TT-BCA ngày 29 tháng 6 năm 2026 của Bộ trưởng Bộ Công an",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc",
    "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ",
    "Kính gửi(1): ....",
    "1. Họ, chữ đệm và tên khai sinh: ....",
    "2. Ngày, tháng, năm sinh: ....",
    "3. Giới tính: ....",
    "4. Số định danh cá nhân:",
    "5. Số điện thoại liên hệ: ....",
    "6. Email: ....",
    "7. Họ, chữ đệm và tên chủ hộ(2): ....",
    "8. Mối quan hệ với chủ hộ: ....",
    "9. Số định danh cá nhân của chủ hộ:",
    "10. Nội dung đề nghị(3): ....",
    "11. Những thành viên trong hộ gia đình cùng thay đổi:",
    "TT Họ, chữ đệm và tên Ngày, tháng, năm sinh Giới tính Số định danh cá nhân Mối quan hệ với chủ hộ",
    "......, ngày......tháng....năm......",
    "Ý KIẾN CỦA CHỦ HỘ(4)",
    "Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP(5)",
    "Ý KIẾN CỦA CHA HOẶC MẸ HOẶC NGƯỜI GIÁM HỘ(6)",
    "NGƯỜI KÊ KHAI(7)",
    "(8) Họ và tên: ....",
    "(8) Số định danh cá nhân: ....",
)
# The notes as LuatVietnam prints them, copied out a second time: a slip of the hand in kiosk/law shows.
NOTES = (Path(__file__).parent / "reference" / "ct01-notes.txt").read_text(encoding="utf-8")


def test_a_blank_form_has_every_label_and_dots_where_nothing_is_filled_in() -> None:
    form = Printed(BLANK)

    text = form.text(0)
    assert [label for label in LABELS if label not in text] == []
    assert len(form.pages) == 2


def test_the_back_holds_the_notes_and_nothing_else() -> None:
    assert Printed(BLANK).text(1) == words(NOTES)


def test_the_values_follow_their_labels() -> None:
    text = Printed(FAMILY).text(0)

    for shown in (
        "Kính gửi(1): Công an xã Bắc Lũng, thành phố Bắc Ninh 1.",
        "khai sinh: TRẦN VĂN HÙNG 2. Ngày, tháng, năm sinh: 12/09/1988 3. Giới tính: Nam 4.",
        "nhân: 0 2 7 0 8 8 0 0 4 5 6 7 5. Số điện thoại liên hệ: 0912 345 678 6. Email: hung@example.vn 7.",
        "chủ hộ(2): TRẦN VĂN HÙNG 8. Mối quan hệ với chủ hộ: Chủ hộ 9. Số định danh cá nhân của chủ hộ: 0 2 7",
        f"10. Nội dung đề nghị(3): {ALONE.request} 11.",
        "1 NGUYỄN THỊ MINH NGUYỆT 05/03/1990 Nữ 027190001234 vợ 2 TRẦN GIA BẢO 03/2015 Nam 027215000321 con đẻ",
        "4 LÊ THỊ LÝ 1958 Nữ 027158000999 mẹ đẻ",
    ):
        assert shown in text


def test_the_names_of_those_who_consent_by_vneid_stand_at_the_foot_of_their_block() -> None:
    form = replace(ALONE, owner_name="LÊ VĂN TƯ", owner_id="027058000111", parent_name="LÊ THỊ NĂM")

    text = Printed(form).text(0)

    assert "(8) Họ và tên: LÊ VĂN TƯ" in text
    assert "027058000111" in text
    assert "(8) Họ và tên: LÊ THỊ NĂM" in text
    assert "(8) Số định danh cá nhân: ....." in text


def test_the_form_of_2025_differs_where_the_ministry_changed_it() -> None:
    form = Printed(replace(FAMILY, form=BEFORE, printed_on="2026-06-30"))

    front, back = form.text(0), form.text(1)
    for shown in (
        "Thông tư số 53/2025/TT-BCA ngày 01/7/2025 của Bộ trưởng Bộ Công an",
        "7. Họ, chữ đệm và tên chủ hộ: TRẦN VĂN HÙNG",
        "10. Nội dung đề nghị(2):",
        "Ý KIẾN CỦA CHỦ HỘ(3)",
        "Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ(5)",
        "NGƯỜI KÊ KHAI(6)",
        "(7) Họ và tên:",
    ):
        assert shown in front
    assert back.startswith("Chú thích: (1) Cơ quan đăng ký cư trú. (2) Ghi rõ ràng, cụ thể nội dung đề nghị.")
    assert "không phải ký vào các mục (3), (4), (5), (6). (7) Chỉ kê khai" in back
    added_in_2026 = ("dưới 6 tuổi", "địa giới hành chính", "(8)", "quy định khác", "quy định pháp luật")
    assert [part for part in added_in_2026 if part in front + back] == []


@pytest.mark.parametrize("field", ["full_name", "request"])
def test_every_letter_comes_out(field: str) -> None:
    letters = " ".join(OF_THE_HIGHLANDS + VIETNAMESE[:60])

    form = Printed(replace(ALONE, **{field: letters}, members=(replace(WIFE, full_name=letters[:70]),)))

    assert set(letters) <= set(unicodedata.normalize("NFC", form.text(0)))
    assert boxes_in(form.pdf) == []
    assert fonts_of(form.pdf) == {"Form", "Form-Bold", "Form-Italic"}


def test_letters_whose_marks_are_written_apart_are_put_together() -> None:
    apart = unicodedata.normalize("NFD", "H' LŎNG ÊBAN Y ČŬ NIÊ")

    form = Printed(replace(ALONE, full_name=apart))

    assert "H' LŎNG ÊBAN Y ČŬ NIÊ" in form.text(0)
    assert boxes_in(form.pdf) == []


def test_markup_in_a_value_is_only_text() -> None:
    assert "<b>A & B</b>" in Printed(replace(ALONE, full_name="<b>A & B</b>")).text(0)


def test_the_file_says_nothing_of_whose_form_it_is() -> None:
    reader = pages_of(Printed(FAMILY).pdf)

    assert dict(reader.metadata or {}) == {"/Producer": "WeasyPrint 70.0", "/Title": "CT01"}
    assert reader.trailer["/Root"]["/Lang"] == "vi"
    assert "/Names" not in reader.trailer["/Root"]


def test_the_two_versions_are_what_the_tests_print() -> None:
    assert (CT01_116_2026.key, CT01_53_2025.key, len(LONG_NAME)) == (NOW, BEFORE, 80)
