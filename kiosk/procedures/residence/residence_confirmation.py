"""Xác nhận thông tin về cư trú: any station of the country confirms where somebody lives or has lived."""

from kiosk.domain.conditions import AllOf, Is, IsOneOf
from kiosk.domain.procedure import Detour, Note, Outcome, Procedure, Step
from kiosk.domain.questions import Choice, LongText, Option
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_sources as sources
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _household as household
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._confirmation_filing import FILING, OF_A_HOUSEHOLD
from kiosk.procedures.residence._stages import FILING_STAGES

WHAT = Step(
    "xac-nhan-gi",
    "Cần giấy xác nhận điều gì?",
    (
        Choice(
            "confirm_what",
            "Điều cần xác nhận",
            example="present",
            choices=(
                Option("present", "Hiện nay ở đâu", "Thường trú, tạm trú, nơi ở hiện tại"),
                Option("history", "Trước đây ở những đâu", "Các nơi đã ở, mỗi nơi bao lâu"),
                Option("members", "Trong hộ có những ai", "Hoặc là gì của chủ hộ"),
                Option("other", "Điều khác về nơi ở"),
            ),
        ),
    ),
    notes=(Note("Nơi nào xem được dữ liệu hoặc VNeID thì không được đòi giấy này."),),
    drawing="documents",
)
FOR_WHOM = Step(
    "xac-nhan-cho-ai",
    "Xác nhận cho một người hay cả hộ?",
    (
        Choice(
            "confirm_for",
            "Phạm vi xác nhận",
            example="person",
            choices=(
                Option("person", "Một người", "Không cần chủ hộ đồng ý"),
                Option("household", "Cả hộ", "Chủ hộ xin, hoặc người được chủ hộ đồng ý"),
            ),
        ),
    ),
    drawing="documents",
)
DETAIL = Step(
    "ghi-ro-dieu-can",
    "Xin ghi rõ điều cần xác nhận",
    (
        LongText(
            "confirm_detail",
            "Điều cần xác nhận",
            help="Ghi nơi nào, từ năm nào đến năm nào",
            most=300,
            example="đã ở thôn Trại, xã Bắc Lũng, từ năm 2010 đến năm 2018",
        ),
    ),
    when=IsOneOf("confirm_what", ("history", "other")),
    personal=True,
    drawing="documents",
)
HEAD_AGREES = Step(
    "chu-ho-dong-y",
    "Chủ hộ có đồng ý xin giấy cho cả hộ không?",
    (
        Choice(
            "asked_by",
            "Ý kiến của chủ hộ",
            example="agrees",
            choices=(
                Option("agrees", "Có đồng ý", "Hoặc đã ủy quyền"),
                Option("gone", "Chủ hộ đã mất, mất tích hoặc mất năng lực", "Cả khi đang chấp hành án"),
                Option("refuses", "Chưa đồng ý, hoặc không hỏi được"),
            ),
        ),
    ),
    when=AllOf((OF_A_HOUSEHOLD, Is("head", "other"))),
    drawing="helper",
)
# Nobody moves along here, so that only the age of the person on the form counts.
PARENT_WAY = agreement.PARENT_WAY.only(agreement.MINOR_ON_THE_FORM)
PARENT_IDENTITY = agreement.PARENT_IDENTITY.only(AllOf((agreement.MINOR_ON_THE_FORM, Is("parent_way", "vneid"))))

PROCEDURE = Procedure(
    slug="xac-nhan-cu-tru",
    code="1.010041",
    title="Xác nhận thông tin về cư trú",
    everyday="Xin giấy xác nhận nơi ở",
    listed=4,
    summary="Thay sổ hộ khẩu khi nơi khác cần giấy",
    before_you_start=(
        "Khoảng 4 phút. Xong có tờ khai để ký và nộp.",
        "Cần số định danh. Xin ở Công an xã, phường nào cũng được.",
        "Không mất tiền. Dữ liệu đủ thì nửa ngày làm việc là có.",
    ),
    steps=(
        person.WHO, WHAT, FOR_WHOM, DETAIL, *person.PERSON_STEPS, household.HEAD, HEAD_AGREES, household.HEAD_NAME,
        household.HEAD_RELATION, PARENT_WAY, PARENT_IDENTITY, *tail.LAST_STEPS,
    ),
    facts=(person.AGE,),
    detours=(
        Detour(
            "gap-can-bo",
            Is("asked_by", "refuses"),
            "Giấy cho cả hộ cần chủ hộ đồng ý. Giấy cho riêng mình thì không cần.",
            sources.CIRCULAR_ART_16,
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
