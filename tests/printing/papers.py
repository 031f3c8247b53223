"""Papers to print in tests, and ways to look at what came out."""

import io
import unicodedata
from dataclasses import replace

from PIL import Image
from pypdf import PdfReader

from kiosk.printing.documents import Document, Leaflet, LeafletStep
from kiosk.printing.examples import LETTERHEAD, SLIP
from kiosk.printing.picture import picture

WITHOUT_DATE = replace(
    SLIP,
    day_lead="",
    day=(),
    day_note="",
    day_missing="Làm hồ sơ ngay tại quầy, trong giờ làm việc",
    message_sender="",
    message="",
    then_heading="Việc tiếp theo",
    then=(
        "Mang thẻ căn cước còn hạn và điện thoại có SIM chính chủ.",
        "Cán bộ chụp ảnh, lấy vân tay, vài phút là xong.",
        "Sau đó chờ tin nhắn, chậm nhất 3 ngày làm việc.",
    ),
)
DONE = replace(
    SLIP,
    title="Phiếu hoàn thành",
    day_lead="Ông/bà tự kiểm tra trên điện thoại của mình ngày",
    day_note="",
    message_sender="",
    message="",
    then_heading="Từ nay ông/bà nhớ",
    then=(
        "Giữ kín mật khẩu và 6 số passcode.",
        "Không ai được hỏi mã OTP, kể cả người xưng là công an.",
        "Mất điện thoại: gọi ngay 1900 0368 để khóa tài khoản.",
        "Bỏ số điện thoại cũ: đổi số trong VNeID trước.",
    ),
)
LONG = replace(
    SLIP,
    letterhead=replace(
        LETTERHEAD,
        station="Công an xã Nguyễn Nghiêm Thượng Nghĩa Trung",
        telephone="0204 385 6789 – 0912 345 678",
        hours=(*LETTERHEAD.hours, ("Thứ Bảy cuối tháng", "07:30–11:30")),
    ),
    day=("Chủ nhật", "03/01/2027"),
    day_note=(
        "Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam. Thứ Năm 31/12 nghỉ: Tết Dương lịch (nghỉ bù). "
        "Lịch nghỉ năm sau có thể thay đổi, hỏi cán bộ"
    ),
    then=DONE.then + WITHOUT_DATE.then,
)
SLIPS = {"with everything": SLIP, "without a date": WITHOUT_DATE, "done": DONE}


def a_leaflet(steps: int = 6, points: int = 0) -> Leaflet:
    """A leaflet whose steps are as long as those of the guides."""
    step = LeafletStep(
        1,
        "Nhập mã OTP (mã dùng một lần)",
        "Mã gửi bằng tin nhắn về số điện thoại đã khai. Nhập ngay, vì mã chỉ dùng được vài phút.",
        tuple(f"Không đọc mã cho ai, lần {number}" for number in range(1, points + 1)),
    )
    return Leaflet(
        letterhead=LETTERHEAD,
        title="Kích hoạt VNeID",
        way="Trên điện thoại của tôi",
        steps=tuple(replace(step, number=number) for number in range(1, steps + 1)),
        warning=SLIP.warning,
        issued=SLIP.issued,
        footer=SLIP.footer,
    )


def texts_of(document: Document) -> list[str]:
    """Every text a paper has to show."""
    texts = [document.title, document.warning, document.issued, document.letterhead.telephone]
    if isinstance(document, Leaflet):
        return [*texts, document.way, *(step.heading for step in document.steps), *(s.body for s in document.steps)]
    head = document.letterhead
    texts += [head.superior, head.station.upper(), document.subject, document.day_lead, *document.day, document.code]
    texts += [document.day_note, document.day_missing, document.message_sender, document.message, *document.then]
    return [*texts, document.then_heading, document.footer, *(part for line in head.hours for part in line)]


def words(text: str) -> str:
    """The text without what lines and pages do to it: composed, one space wherever there is any."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def pages_of(pdf: bytes) -> PdfReader:
    """The PDF, to look at its pages and text."""
    return PdfReader(io.BytesIO(pdf), strict=True)


def shown(pdf: bytes) -> str:
    """All that can be read on the paper."""
    return words(" ".join(page.extract_text() for page in pages_of(pdf).pages))


def size_mm(pdf: bytes, page: int = 0) -> tuple[int, int]:
    """Width and height of a page."""
    box = pages_of(pdf).pages[page].mediabox
    return round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)


def seen(pdf: bytes, dots_per_mm: int) -> Image.Image:
    """The first page as a grey picture."""
    image = Image.open(io.BytesIO(picture(pdf, size_mm(pdf)[0] * dots_per_mm)))
    image.load()
    return image
