"""Người đứng tên tờ khai: who declares for whom, and what the form says about that person."""

from kiosk.domain.checks import OldEnough
from kiosk.domain.conditions import Is, IsOneOf
from kiosk.domain.facts import Age
from kiosk.domain.procedure import Note, Step
from kiosk.domain.questions import BirthDay, Choice, Email, Option, PersonalId, PersonName, Phone
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _questions as shared

AGE = Age("age", "born_on")
GROWN_UP = ("adult", "elderly")
UNDER_AGE = ("under-6", "under-16", "under-18")

WHO = Step(
    "lam-cho-ai",
    "Ông/bà làm tờ khai cho ai?",
    (shared.WHO_ONE,),
    lead="Tờ khai đứng tên người ấy.",
    drawing="helper",
)

BORN_ON = BirthDay("born_on", "Ngày, tháng, năm sinh", help="Không nhớ ngày thì gõ tháng và năm, hoặc chỉ năm")
SEX = Choice("sex", "Giới tính", example="Nữ", choices=(Option("Nam", "Nam"), Option("Nữ", "Nữ")))

FULL_NAME = Step(
    "ho-ten",
    "Xin gõ họ tên người đứng tên tờ khai",
    (PersonName("full_name", "Họ, chữ đệm và tên khai sinh", help="Viết đủ dấu, như giấy khai sinh"),),
    notes=(
        Note("Gõ tên của con, không phải tên ông/bà.", Is("who", "child")),
        Note("Gõ tên người ông/bà giám hộ.", Is("who", "ward")),
        Note("Gõ tên người đã nhờ ông/bà.", Is("who", "proxy")),
    ),
    personal=True,
    drawing="card",
)
BORN = Step("ngay-sinh", "Sinh ngày nào, là nam hay nữ?", (BORN_ON, SEX), personal=True, drawing="calendar")
# Who makes a household of his own, or becomes its head, has to be of age.
ADULT_BORN = Step(
    BORN.slug,
    BORN.heading,
    BORN.questions,
    lead=f"Người đứng tên tờ khai này phải từ đủ {terms.FULL_AGE_YEARS.number} tuổi.",
    checks=(
        OldEnough(
            "born_on",
            terms.FULL_AGE_YEARS.number,
            f"Người này chưa đủ {terms.FULL_AGE_YEARS.number} tuổi. Xin để người lớn trong hộ đứng tên.",
        ),
    ),
    personal=True,
    drawing=BORN.drawing,
)
NUMBER_IF_ANY = PersonalId(
    "personal_id",
    "Số định danh cá nhân",
    help="Trẻ nhỏ chưa có số thì để trống",
    optional=True,
    when=Is("age", "under-6"),
    born_key="born_on",
    sex_key="sex",
    male="Nam",
    female="Nữ",
)
NUMBER = PersonalId(
    "personal_id",
    "Số định danh cá nhân",
    help="12 số trên thẻ căn cước",
    when=IsOneOf("age", ("under-16", "under-18", *GROWN_UP)),
    born_key="born_on",
    sex_key="sex",
    male="Nam",
    female="Nữ",
)
PERSONAL_ID = Step(
    "so-dinh-danh", "Xin gõ 12 số định danh của người đứng tên", (NUMBER_IF_ANY, NUMBER), personal=True, drawing="card"
)
CONTACT = Step(
    "lien-lac",
    "Công an gọi hoặc gửi tin đến số nào?",
    (
        Phone("phone", "Số điện thoại", help="Không có thì để trống", optional=True),
        Email("email", "Thư điện tử", help="Không có thì để trống", optional=True),
    ),
    lead="Muốn nhận tin nhắn báo kết quả thì cần số điện thoại.",
    personal=True,
    drawing="telephone",
)
PERSON_STEPS = (FULL_NAME, BORN, PERSONAL_ID, CONTACT)
