"""Đăng ký thường trú: somebody comes to live for good in a dwelling that one of the cases of Điều 20 covers."""

from datetime import date

from kiosk.domain.conditions import AllOf, AnyOf, Is, IsNot, IsOneOf
from kiosk.domain.procedure import Detour, Note, Outcome, Procedure, Step
from kiosk.domain.questions import PastDay
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _household as household
from kiosk.procedures.residence import _permanent_cases as cases
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _questions as shared
from kiosk.procedures.residence import _situation as situation
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._permanent_filing import FILING
from kiosk.procedures.residence._stages import FILING_STAGES

CHILD = situation.CHILD.only(IsNot("who", "self"))
BIRTH = situation.BIRTH.only(cases.SMALL_CHILD)
BIRTH_DAY = Step(
    "ngay-khai-sinh",
    "Cháu được khai sinh hôm nào?",
    (PastDay("birth_registered_on", "Ngày đăng ký khai sinh", example="2026-11-20", earliest=date(2020, 1, 1)),),
    lead=f"Nên đăng ký nơi ở trong {terms.CHILD_WITHIN_DAYS.number} ngày từ ngày khai sinh.",
    when=Is("birth_registered", "yes"),
    drawing="calendar",
)
HOUSE = situation.HOUSE.only(cases.NO_SMALL_CHILD)
RELATIVE = situation.RELATIVE.only(AllOf((Is("dwelling", "relative"), IsNot("who", "child"))))
CARE = Step(
    "ai-nhan-nuoi-duong",
    "Ai nhận chăm sóc, nuôi dưỡng?",
    (shared.TAKEN_IN_BY,),
    when=Is("dwelling", "welfare"),
    drawing="helper",
)
CONTRACT = situation.CONTRACT.only(
    cases.AS_A_LODGER, (Note("Nhà phải đủ rộng cho số người ở. Mức của địa phương thì hỏi cán bộ."),)
)
# A house of the closest family may be moved into even while it is disputed; a vehicle or barracks is no house.
TROUBLE = situation.TROUBLE.only(IsOneOf("dwelling", ("own", "relative", "rent", "religious", "welfare")))
QUALIFIED = Step(
    "chuyen-den-hom-nao",
    "Chuyển đến và đủ giấy tờ từ hôm nào?",
    (PastDay("qualified_on", "Ngày chuyển đến và đủ điều kiện", example="2026-11-20", earliest=date(2010, 1, 1)),),
    lead=f"Nên đăng ký trong {terms.PERMANENT_WITHIN_MONTHS.number} tháng từ ngày ấy.",
    when=cases.NO_SMALL_CHILD,
    drawing="calendar",
)
OWNER = Step(
    "chu-nha",
    "Chỗ ở ấy ai đứng tên?",
    (agreement.OWNER_OF_MINE, agreement.OWNER_OF_ANOTHER),
    lead="Chủ nhà, chủ phương tiện, hoặc người đại diện cơ sở.",
    when=IsOneOf("dwelling", ("family", "relative", "rent", "religious", "welfare", "vehicle")),
    personal=True,
    drawing="house-visit",
)
# With the closest family one owner is enough; a facility speaks with one voice.
OWNER_MANY = agreement.OWNER_MANY.only(
    AllOf((agreement.OWNER_MUST_AGREE, IsOneOf("dwelling", ("relative", "rent", "vehicle"))))
)
# The case was chosen before the day of birth was known.
AGE_DIFFERS = AnyOf(
    (
        AllOf((cases.SMALL_CHILD, IsOneOf("age", ("under-16", "under-18", *person.GROWN_UP)))),
        AllOf((Is("relative_kind", "elderly"), IsOneOf("age", (*person.UNDER_AGE, "adult")))),
        AllOf((cases.MINOR_WITH_RELATIVES, IsOneOf("age", person.GROWN_UP))),
    )
)

PROCEDURE = Procedure(
    slug="dang-ky-thuong-tru",
    code="1.004222",
    title="Đăng ký thường trú",
    everyday="Chuyển đến ở lâu dài",
    listed=2,
    summary="Nhập khẩu: về nhà mình, nhà người thân, nhà thuê",
    before_you_start=(
        "Khoảng 7 phút. Xong có tờ khai để ký và nộp.",
        "Cần số định danh, địa chỉ nơi ở mới, tên chủ hộ.",
        "Nên biết nhà ấy của ai và ai phải đồng ý.",
        f"Công an giải quyết trong {terms.PERMANENT_WORKING_DAYS.number} ngày làm việc.",
    ),
    steps=(
        person.WHO, CHILD, BIRTH, BIRTH_DAY, HOUSE, RELATIVE, CARE, CONTRACT, TROUBLE, tail.NEW_COMMUNE,
        tail.NEW_LINE, QUALIFIED, *person.PERSON_STEPS, *household.HEAD_STEPS, *household.MEMBER_STEPS, OWNER,
        OWNER_MANY, agreement.OWNER_WAY, agreement.OWNER_IDENTITY, *agreement.PARENT_STEPS, *tail.FEE_AND_LAST_STEPS,
    ),
    facts=(person.AGE,),
    detours=(
        Detour(
            "lien-thong-khai-sinh",
            Is("birth_registered", "no"),
            "Cháu chưa khai sinh thì làm một lần: khai sinh, thường trú và bảo hiểm y tế.",
            sources.JOINT_SERVICES,
        ),
        Detour(
            "dang-ky-tam-tru",
            Is("notarised", "no"),
            "Chưa đủ điều kiện thường trú: giấy thuê, mượn chưa công chứng, chứng thực. Nay làm tạm trú trước.",
            sources.LAW_ART_20_3,
        ),
        Detour(
            "gap-can-bo",
            Is("dispute", "officer"),
            "Nhà đất có điều cần xem riêng. Cán bộ trả lời chắc chắn cho ông/bà.",
            sources.LAW_ART_23,
        ),
        Detour(
            "gap-can-bo",
            AGE_DIFFERS,
            "Ngày sinh không khớp với điều đã chọn. Xin quay lại sửa, hoặc hỏi cán bộ.",
            sources.LAW_ART_20_2,
        ),
    ),
    outcomes=(Outcome("print"),),
    lifecycle=FILING_LIFECYCLE,
    stages=FILING_STAGES,
    asked_again={FilingStatus.SAVED: (), FilingStatus.PRINTED: ()},
    proof_key="born_on",
    filing=FILING,
    sources=FILING.legal_basis,
)  # fmt: skip
