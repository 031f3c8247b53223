"""Forms, letters and sheets to print in tests, and ways to find what stands where on them."""

import io
from dataclasses import dataclass, replace

import pypdfium2
from PIL import Image

from kiosk.printing import render
from kiosk.printing.documents import Document
from kiosk.printing.examples import LETTERHEAD
from kiosk.printing.residence_documents import Ct01, FormMember, GuidanceSheet, ListRequest, ListRow, Section
from tests.printing.papers import pages_of, words

NOW = "CT01/116-2026"
BEFORE = "CT01/53-2025"
LONG_NAME = "Nguyễn Phúc Hoàng Bảo Ngọc Châu Anh Thư Minh Khuê Trường An Thiên Kim Quỳnh Hương"[:80]
WIFE = FormMember("NGUYỄN THỊ MINH NGUYỆT", "05/03/1990", "Nữ", "027190001234", "vợ")
SON = FormMember("TRẦN GIA BẢO", "03/2015", "Nam", "027215000321", "con đẻ")
DAUGHTER = FormMember("TRẦN NGỌC ANH", "14/07/2019", "Nữ", "027319000555", "con đẻ")
MOTHER = FormMember("LÊ THỊ LÝ", "1958", "Nữ", "027158000999", "mẹ đẻ")
LONG_MEMBER = FormMember(LONG_NAME.upper(), "05/03/1990", "Nữ", "027190001234", "con riêng của vợ hoặc chồng")
BLANK = Ct01(form=NOW, printed_on="2026-11-23")
ALONE = Ct01(
    form=NOW,
    printed_on="2026-11-23",
    addressee="Công an xã Bắc Lũng, thành phố Bắc Ninh",
    full_name="TRẦN VĂN HÙNG",
    born="12/09/1988",
    sex="Nam",
    personal_id="027088004567",
    phone="0912 345 678",
    email="hung@example.vn",
    head_name="TRẦN VĂN HÙNG",
    head_relation="Chủ hộ",
    head_id="027088004567",
    request=(
        "Đăng ký tạm trú tại: số 12, thôn Già Khê, xã Bắc Lũng, thành phố Bắc Ninh, thời hạn từ 23/11/2026 "
        "đến 22/11/2028."
    ),
)
FAMILY = replace(ALONE, members=(WIFE, SON, DAUGHTER, MOTHER))
LONG_REQUEST = (
    "Đăng ký tạm trú tại: số 127/45/8, đường Nguyễn Văn Cừ, tổ dân phố Thượng Đồng – Cổ Mễ, phường Vũ Ninh, thành phố "
    "Bắc Ninh (theo giấy tờ: khu 3, xã Vân Dương, huyện Quế Võ, tỉnh Bắc Ninh), từ ngày 23/11/2026. "
)
LONGEST = replace(
    ALONE,
    addressee=("Công an phường Thượng Đồng – Cổ Mễ – Vũ Ninh, " * 7)[:300],
    full_name=LONG_NAME.upper(),
    email="mot.hop.thu.rat.dai.cua.ong.tran.van.hung@ten-mien-cung-rat-dai.example.com.vn.xx",
    head_name=LONG_NAME.upper(),
    head_relation="anh, chị em cùng cha khác mẹ",
    request=(LONG_REQUEST * 3)[:600],
    members=(LONG_MEMBER,) * 30,
    owner_name=LONG_NAME.upper(),
    owner_id="027058000111",
    parent_name=LONG_NAME.upper(),
    parent_id="027058000222",
)
SHEET = GuidanceSheet(
    letterhead=LETTERHEAD,
    title="Phiếu hướng dẫn",
    subject="Đăng ký tạm trú",
    day_lead="Có kết quả chậm nhất",
    day=("Thứ Năm", "26/11/2026"),
    day_note="Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam",
    sections=(
        Section("Mang theo", ("Thẻ căn cước.", "Hợp đồng thuê nhà."), note="Mang bản gốc để đối chiếu."),
        Section("Ký trước khi nộp", ("Chủ sở hữu chỗ ở ký ô thứ hai.", "Người kê khai ký ô thứ tư."), numbered=True),
        Section("Lệ phí", ("Nộp tại quầy: 15.000 đồng.",)),
    ),
    warning="Không đọc mã OTP cho ai, kể cả người xưng là công an.",
    code="K7M-4PXH",
    issued="09:26, 23/11/2026",
    footer="Phiếu hướng dẫn – không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ.",
)
DORMITORY = ListRequest(
    organisation="Công ty TNHH May mặc Bắc Lũng",
    addressee="Công an xã Bắc Lũng, thành phố Bắc Ninh",
    place="Bắc Lũng",
    representative="Nguyễn Văn Hùng",
    position="Giám đốc",
    phone="0204 385 6789",
    dwelling_address="Khu nhà ở công nhân số 2, thôn Già Khê, xã Bắc Lũng, thành phố Bắc Ninh",
    dwelling_basis="Giấy chứng nhận quyền sử dụng đất số CB 123456",
    period="từ ngày 23/11/2026 đến ngày 22/11/2028",
    rows=(),
)


def a_list(count: int) -> ListRequest:
    """The dormitory's letter with so many people."""
    person = ListRow("1", WIFE.full_name, WIFE.born, WIFE.sex, WIFE.personal_id, "23/11/2026 – 22/11/2028")
    return replace(DORMITORY, rows=tuple(replace(person, number=str(number)) for number in range(1, count + 1)))


@dataclass(frozen=True)
class Letter:
    """A letter or word of a page and its box in points from the upper left corner."""

    sign: str
    left: float
    top: float
    right: float
    bottom: float


class Printed:
    """A document as it was printed."""

    def __init__(self, document: Document, paper: str = "A4") -> None:
        self.pdf = render(document, paper)
        self.pages = [_letters(page) for page in pypdfium2.PdfDocument(self.pdf)]

    def text(self, page: int) -> str:
        """All that can be read on a page."""
        return words("".join(letter.sign for letter in self.pages[page]))

    def place(self, page: int, text: str, nth: int = 0) -> Letter:
        """The box around the nth occurrence of a text without line breaks in it."""
        signs = "".join(letter.sign for letter in self.pages[page])
        start = -1
        for _ in range(nth + 1):
            start = signs.index(text, start + 1)
        return _around([letter for letter in self.pages[page][start : start + len(text)] if letter.sign.strip()])

    def words(self, page: int) -> list[Letter]:
        """Every word of a page with the box around it; a word broken over two lines is two."""
        found: list[list[Letter]] = [[]]
        for letter in self.pages[page]:
            word = found[-1]
            if not letter.sign.strip() or (word and abs(letter.bottom - word[0].bottom) > 6):
                found.append([])
            if letter.sign.strip():
                found[-1].append(letter)
        return [_around(word) for word in found if word]

    def sizes(self, page: int, wanted: str) -> set[float]:
        """The sizes of type, in points, of the lines that begin so."""
        found: set[float] = set()

        def note(text: str, _user: object, matrix: list[float], _font: object, size: float) -> None:
            if text.strip().startswith(wanted):
                # WeasyPrint counts in pixels of 1/96 inch.
                found.add(round(size * abs(matrix[3]) * 72 / 96, 1))

        pages_of(self.pdf).pages[page].extract_text(visitor_text=note)
        return found

    def picture(self, page: int, dots_per_inch: int) -> Image.Image:
        """A grey picture of a page."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            return document[page].render(scale=dots_per_inch / 72, grayscale=True).to_pil()

    def ink(self, page: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of all that is printed, in millimetres from the edges of the sheet."""
        image = self.picture(page, 127)
        dark = image.point(lambda grey: 255 if grey < 200 else 0).getbbox()
        assert dark, "nothing is printed on the page"
        left, top, right, bottom = dark
        return left / 5, top / 5, (image.width - right) / 5, (image.height - bottom) / 5


def _around(letters: list[Letter]) -> Letter:
    return Letter(
        "".join(letter.sign for letter in letters),
        min(letter.left for letter in letters),
        min(letter.top for letter in letters),
        max(letter.right for letter in letters),
        max(letter.bottom for letter in letters),
    )


def _letters(page: pypdfium2.PdfPage) -> list[Letter]:
    text, height = page.get_textpage(), page.get_height()
    found = []
    for place in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(place, loose=False)
        found.append(Letter(text.get_text_range(place, 1), left, height - top, right, height - bottom))
    text.close()
    return found


def png(image: Image.Image) -> bytes:
    """A small file of a grey picture: eight shades are enough to compare."""
    file = io.BytesIO()
    image.quantize(8).save(file, "PNG", optimize=True)
    return file.getvalue()
