"""Tách hộ: members of a household make one of their own in the same dwelling."""

from kiosk.domain.conditions import Is, IsNot, IsOneOf
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
from kiosk.procedures.residence._separation_filing import FILING, NOT_DIVORCED
from kiosk.procedures.residence._stages import FILING_STAGES

SAME_DWELLING = Step(
    "van-o-cung-nha",
    "Hộ mới vẫn ở cùng nhà với hộ cũ chứ?",
    (
        Choice(
            "same_dwelling",
            "Chỗ ở của hộ mới",
            example="yes",
            choices=(
                Option("yes", "Vẫn ở cùng nhà", "Chỉ lập hộ riêng"),
                Option("no", "Chuyển sang nhà khác"),
            ),
        ),
    ),
    drawing="house-visit",
)
DIVORCE = Step(
    "da-ly-hon",
    "Tách hộ vì vợ chồng đã ly hôn phải không?",
    (
        Choice(
            "divorced",
            "Đã ly hôn, vẫn ở cùng nhà",
            example="no",
            choices=(Option("no", "Không phải"), Option("yes", "Đúng, đã ly hôn và vẫn được ở nhà này")),
        ),
    ),
    lead="Ly hôn rồi thì không cần chủ hộ, chủ nhà đồng ý.",
    drawing="documents",
)
AGREES = Option("agrees", "Có đồng ý")
LEAVES = Option("person", "Người tách hộ chính là chủ hộ hiện nay")
REFUSES = Option("refuses", "Chưa đồng ý, hoặc không hỏi được")
OLD_HEAD = Step(
    "chu-ho-hien-nay",
    "Chủ hộ hiện nay có đồng ý cho tách hộ không?",
    (
        Choice(
            "old_head",
            "Chủ hộ hiện nay",
            example="agrees",
            when=Is("who", "self"),
            choices=(AGREES, LEAVES, REFUSES),
        ),
        Choice(
            "old_head",
            "Chủ hộ hiện nay",
            example="agrees",
            when=IsNot("who", "self"),
            choices=(AGREES, Option("declarant", "Chủ hộ là tôi, người đang khai thay"), LEAVES, REFUSES),
        ),
    ),
    when=NOT_DIVORCED,
    personal=True,
    drawing="helper",
)
TROUBLE = situation.TROUBLE
# "The head" would be two people here: the one of the old household and the one of the new.
OTHER_OWNER = Option("other", "Người khác", "Cả khi là chủ hộ hiện nay")
OWNER = Step(
    "chu-nha",
    "Nhà ấy ai đứng tên?",
    (
        Choice(
            "owner",
            "Chủ sở hữu chỗ ở",
            example="other",
            when=Is("who", "self"),
            choices=(Option("person", "Tôi", "Kể cả đứng tên chung"), OTHER_OWNER),
        ),
        Choice(
            "owner",
            "Chủ sở hữu chỗ ở",
            example="other",
            when=IsNot("who", "self"),
            choices=(
                Option("person", "Người tách hộ", "Kể cả đứng tên chung"),
                Option("declarant", "Tôi, người đang khai thay"),
                OTHER_OWNER,
            ),
        ),
    ),
    lead="Chủ nhà cũng phải đồng ý cho tách hộ.",
    when=NOT_DIVORCED,
    personal=True,
    drawing="house-visit",
)

PROCEDURE = Procedure(
    slug="tach-ho",
    code="1.010038",
    title="Tách hộ",
    everyday="Ở chung nhà, lập hộ riêng",
    listed=5,
    summary="Con đã lớn ra riêng, hoặc vợ chồng đã ly hôn",
    before_you_start=(
        "Khoảng 6 phút. Xong có tờ khai để ký và nộp.",
        "Cần số định danh của những người vào hộ mới.",
        "Chủ hộ và chủ nhà phải đồng ý, trừ khi đã ly hôn.",
        f"Công an giải quyết trong {terms.SEPARATION_WORKING_DAYS.number} ngày làm việc.",
    ),
    steps=(
        person.WHO, SAME_DWELLING, DIVORCE, OLD_HEAD, TROUBLE, tail.STAY_COMMUNE, tail.STAY_LINE, person.FULL_NAME,
        person.ADULT_BORN, person.PERSONAL_ID, person.CONTACT, *household.HEAD_STEPS, *household.MEMBER_STEPS, OWNER,
        *agreement.OWNER_STEPS, *agreement.PARENT_STEPS, *tail.FEE_AND_LAST_STEPS,
    ),
    facts=(person.AGE,),
    detours=(
        Detour(
            "gap-can-bo",
            IsOneOf("who", ("child", "ward")),
            "Người đứng tên tách hộ phải là người lớn, đủ năng lực. Xin hỏi cán bộ.",
            sources.LAW_ART_25,
        ),
        Detour(
            "dang-ky-thuong-tru",
            Is("same_dwelling", "no"),
            "Chuyển sang nhà khác thì đăng ký thường trú ở nhà mới, không phải tách hộ trước.",
            sources.LAW_ART_25,
        ),
        Detour(
            "gap-can-bo",
            Is("old_head", "refuses"),
            "Tách hộ cần chủ hộ đồng ý, trừ khi đã ly hôn. Cán bộ chỉ cách làm.",
            sources.LAW_ART_25,
        ),
        Detour(
            "gap-can-bo",
            Is("dispute", "officer"),
            "Nhà đất có điều cần xem riêng. Cán bộ trả lời chắc chắn cho ông/bà.",
            sources.LAW_ART_23,
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
