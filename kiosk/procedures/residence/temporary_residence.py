"""Đăng ký tạm trú: somebody lives outside the commune of the permanent residence for thirty days or longer."""

from kiosk.domain.conditions import Is, IsNot
from kiosk.domain.procedure import Detour, Outcome, Procedure, Step
from kiosk.domain.questions import Choice, Option
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _household as household
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _situation as situation
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._stages import FILING_STAGES
from kiosk.procedures.residence._temporary_filing import FILING, WITH_FAMILY

LENGTH = situation.LENGTH
HOME = situation.HOME
REGISTERED = situation.REGISTERED
EXPIRES = situation.EXPIRES.only(Is("registered_here", "yes"))
DWELLING = Step(
    "cho-o-tam-tru",
    "Chỗ ở này là thế nào?",
    (
        Choice(
            "stay_dwelling",
            "Chỗ ở",
            example="rent",
            choices=(
                Option("rent", "Nhà thuê, mượn, ở nhờ", "Giấy thuê nhà viết tay cũng được"),
                Option("family", "Nhà của vợ chồng, cha mẹ hoặc con", "Người ấy đồng ý cho ở"),
                Option("own", "Nhà của chính người đăng ký", "Kể cả đứng tên chung"),
                Option("managed", "Ký túc xá, công trường, khách sạn", "Cả khu công nghiệp: có người quản lý"),
                Option("barracks", "Đơn vị Công an, Quân đội"),
                Option("nothing", "Không có giấy tờ nào về chỗ ở"),
            ),
        ),
    ),
    lead="Mỗi loại chỗ ở cần giấy tờ khác nhau.",
    drawing="lodging",
)
# A house that may not be moved into for good may not be registered for a time either.
TROUBLE = situation.TROUBLE.only(IsNot("stay_dwelling", "barracks"))
OWNER = Step(
    "chu-nha",
    "Nhà ấy ai đứng tên?",
    (agreement.OWNER_OF_MINE, agreement.OWNER_OF_ANOTHER),
    lead="Người đứng tên giấy tờ nhà đất.",
    when=WITH_FAMILY,
    personal=True,
    drawing="house-visit",
)

PROCEDURE = Procedure(
    slug="dang-ky-tam-tru",
    code="1.004194",
    title="Đăng ký tạm trú",
    everyday="Ở trọ, ở nhờ một thời gian",
    listed=1,
    summary="Ở ngoài xã thường trú từ 30 ngày trở lên",
    before_you_start=(
        "Khoảng 6 phút. Xong có tờ khai để ký và nộp.",
        "Cần số định danh và địa chỉ nơi ở mới.",
        f"Công an giải quyết trong {terms.TEMPORARY_WORKING_DAYS.number} ngày làm việc.",
    ),
    steps=(
        person.WHO, LENGTH, HOME, tail.NEW_COMMUNE, REGISTERED, EXPIRES, DWELLING, TROUBLE, tail.NEW_LINE,
        tail.PERIOD, *person.PERSON_STEPS, *household.HEAD_STEPS, *household.MEMBER_STEPS, OWNER,
        *agreement.OWNER_STEPS, *agreement.PARENT_STEPS, *tail.FEE_AND_LAST_STEPS,
    ),
    facts=(tail.SAME_COMMUNE, tail.RENEWAL, person.AGE),
    detours=(
        Detour(
            "luu-tru",
            Is("stay_length", "short"),
            f"Ở dưới {terms.SHORTEST_STAY_DAYS.number} ngày thì không đăng ký tạm trú, chỉ cần báo lưu trú.",
            terms.SHORTEST_STAY_DAYS.source,
        ),
        Detour(
            "cap-nhat-noi-o",
            Is("same_commune", "yes"),
            "Nơi thường trú và nơi ở mới nay chung một xã. Trong một xã thì không đăng ký tạm trú.",
            sources.LAW_ART_27,
        ),
        Detour(
            "chua-den-han-gia-han",
            Is("renewal", "early"),
            f"Chỉ gia hạn được trong {terms.RENEWAL_WINDOW_DAYS.number} ngày cuối. Nay chưa đến.",
            terms.RENEWAL_WINDOW_DAYS.source,
        ),
        Detour(
            "gia-han-tam-tru",
            Is("renewal", "open"),
            "Tạm trú ở chỗ này sắp hết hạn, nay là lúc gia hạn.",
            terms.RENEWAL_WINDOW_DAYS.source,
        ),
        Detour(
            "gap-can-bo",
            Is("dispute", "officer"),
            "Nhà đất có điều cần xem riêng. Cán bộ trả lời chắc chắn cho ông/bà.",
            sources.LAW_ART_27,
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
