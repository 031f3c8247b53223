"""Khai báo thông tin về cư trú: somebody who can register neither for good nor for a time says where he lives."""

from kiosk.domain.conditions import Is
from kiosk.domain.procedure import Detour, Outcome, Procedure, Step
from kiosk.domain.questions import Choice, Option, PersonalId
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _household as household
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._declaration_filing import FILING
from kiosk.procedures.residence._stages import FILING_STAGES

REGISTERED = Step(
    "co-dang-ky-o-dau",
    "Hiện có thường trú hoặc tạm trú ở đâu không?",
    (
        Choice(
            "registered_anywhere",
            "Thường trú, tạm trú hiện nay",
            example="none",
            choices=(
                Option("none", "Không có ở đâu", "Chưa đăng ký bao giờ, hoặc đã bị xóa"),
                Option("yes", "Có"),
                Option("unsure", "Tôi không biết", "Cán bộ tra giúp"),
            ),
        ),
    ),
    drawing="house-visit",
)
HAS_PAPERS = Step(
    "co-cho-o",
    "Hiện nay có chỗ ở ổn định không?",
    (
        Choice(
            "has_papers",
            "Chỗ ở hiện nay",
            example="no",
            choices=(
                Option("no", "Chưa có", "Hoặc chỗ ấy không được đăng ký"),
                Option("yes", "Có chỗ ở ổn định", "Nhà mình, nhà thuê, mượn, ở nhờ; giấy viết tay cũng được"),
                Option("unsure", "Tôi không biết", "Cán bộ xem giúp"),
            ),
        ),
    ),
    lead="Có chỗ ở ổn định thì thường đăng ký tạm trú được.",
    drawing="house-visit",
)
PLAN = Step(
    "o-tiep-bao-lau",
    "Sẽ ở đó bao lâu?",
    (
        Choice(
            "stay_plan",
            "Sẽ ở",
            example="short",
            choices=(
                Option("short", f"Dưới {terms.SHORTEST_STAY_DAYS.number} ngày"),
                Option("while", "Một thời gian", f"Từ {terms.SHORTEST_STAY_DAYS.number} ngày trở lên"),
                Option("long", "Lâu dài", "Coi đó là nhà mình"),
            ),
        ),
    ),
    when=Is("has_papers", "yes"),
    drawing="calendar",
)
DATA = Step(
    "da-co-so-dinh-danh",
    "Người đứng tên đã có số định danh chưa?",
    (
        Choice(
            "in_database",
            "Số định danh",
            example="yes",
            choices=(
                Option("yes", "Có rồi", "Có thẻ căn cước, hoặc giấy ghi 12 số"),
                Option("no", "Chưa có"),
                Option("unsure", "Tôi không biết", "Cán bộ tra giúp"),
            ),
        ),
    ),
    lead="Chưa có thì Công an xác minh lâu hơn.",
    drawing="card",
)
NUMBER = Step(
    person.PERSONAL_ID.slug,
    person.PERSONAL_ID.heading,
    (
        PersonalId(
            "personal_id",
            "Số định danh cá nhân",
            help="Không nhớ thì để trống, cán bộ tra giúp",
            optional=True,
            born_key="born_on",
            sex_key="sex",
            male="Nam",
            female="Nữ",
        ),
    ),
    when=Is("in_database", "yes"),
    personal=True,
    drawing=person.PERSONAL_ID.drawing,
)

PROCEDURE = Procedure(
    slug="khai-bao-cu-tru",
    code="1.010040",
    title="Khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, đăng ký tạm trú",
    everyday="Chưa có thường trú, tạm trú ở đâu",
    listed=7,
    summary="Khai nơi đang ở khi chưa đăng ký được",
    before_you_start=(
        "Khoảng 5 phút. Xong có tờ khai để ký và nộp.",
        "Cần họ tên, ngày sinh và nơi đang ở.",
        "Không mất tiền.",
    ),
    steps=(
        person.WHO, REGISTERED, HAS_PAPERS, PLAN, DATA, tail.STAY_COMMUNE, tail.STAY_LINE, person.FULL_NAME,
        person.BORN, NUMBER, person.CONTACT, *household.HEAD_STEPS, *household.MEMBER_STEPS, *agreement.PARENT_STEPS,
        *tail.LAST_STEPS,
    ),
    facts=(person.AGE,),
    detours=(
        Detour(
            "dang-ky-tam-tru",
            Is("registered_anywhere", "yes"),
            "Đã có thường trú hoặc tạm trú thì không khai báo kiểu này. Ở chỗ mới thì đăng ký tạm trú.",
            sources.LAW_ART_19,
        ),
        Detour(
            "gap-can-bo",
            Is("registered_anywhere", "unsure"),
            "Cán bộ tra xem đã có thường trú, tạm trú chưa.",
            sources.LAW_ART_19,
        ),
        Detour(
            "gap-can-bo",
            Is("has_papers", "unsure"),
            "Cán bộ xem chỗ ở và giấy tờ, rồi chỉ đúng thủ tục.",
            sources.LAW_ART_19,
        ),
        Detour(
            "dang-ky-tam-tru",
            Is("stay_plan", "while"),
            f"Có chỗ ở và ở từ {terms.SHORTEST_STAY_DAYS.number} ngày trở lên thì đăng ký tạm trú.",
            sources.LAW_ART_27,
        ),
        Detour(
            "dang-ky-thuong-tru",
            Is("stay_plan", "long"),
            "Có chỗ ở lâu dài thì đăng ký thường trú. Máy hỏi thêm về nhà.",
            sources.LAW_ART_20,
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
