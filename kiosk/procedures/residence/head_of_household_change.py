"""Đổi chủ hộ: the only adjustment of residence data that a citizen has to ask for on paper."""

from kiosk.domain.conditions import Is, IsOneOf
from kiosk.domain.procedure import Detour, Outcome, Procedure, Step
from kiosk.domain.questions import Choice, Option, PersonalId, PersonName
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _household as household
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._head_change_filing import AGREES, FILING, GONE, OLD_NAME_NEEDED
from kiosk.procedures.residence._stages import FILING_STAGES

CHANGE = Step(
    "thay-doi-gi",
    "Cần thay đổi điều gì?",
    (
        Choice(
            "change_what",
            "Điều cần thay đổi",
            example="head",
            choices=(
                Option("head", "Đổi chủ hộ"),
                Option("split", "Tách hộ", "Ở chung nhà nhưng lập hộ riêng"),
                Option("data", "Sai thông tin, hoặc đã đổi tên", "Họ tên, ngày sinh, cha mẹ, kết hôn…"),
                Option("boundary", "Đổi tên xã, tên đường, số nhà", "Do Nhà nước đổi"),
                Option("other", "Điều khác", "Cán bộ xem giúp"),
            ),
        ),
    ),
    drawing="documents",
)
PRESENT_HEAD = Step(
    "chu-ho-hien-nay",
    "Chủ hộ hiện nay thế nào?",
    (
        Choice(
            "present_head",
            "Chủ hộ hiện nay",
            example="agrees",
            choices=(
                Option("agrees", "Đồng ý đổi", "Hoặc chính chủ hộ muốn đổi"),
                Option("gone", "Đã mất, mất tích, hoặc mất năng lực", "Cả khi không còn quốc tịch Việt Nam"),
                Option("refuses", "Chưa đồng ý, hoặc không hỏi được"),
            ),
        ),
    ),
    drawing="helper",
)
CHOSEN = Step(
    "ai-chon-chu-ho",
    "Chủ hộ mới do ai chọn?",
    (
        Choice(
            "chosen_by",
            "Cách chọn chủ hộ mới",
            example="all",
            choices=(
                Option("all", "Mọi người trong hộ cùng đề nghị"),
                Option("court", "Tòa án quyết định"),
                Option("only", "Trong hộ chỉ còn một người lớn đủ năng lực"),
                Option("none", "Chưa thống nhất được", "Cán bộ hướng dẫn"),
            ),
        ),
    ),
    when=GONE,
    drawing="helper",
)
NEW_HEAD = Option("person", "Người sẽ làm chủ hộ mới")
WHO_FILES = Step(
    "ai-dung-ten",
    "Ai đứng tên tờ khai này?",
    (
        Choice(
            "head",
            "Người đứng tên",
            example="person",
            when=AGREES,
            choices=(Option("other", "Chủ hộ hiện nay"), NEW_HEAD),
        ),
        Choice(
            "head",
            "Người đứng tên",
            example="person",
            when=GONE,
            choices=(NEW_HEAD, Option("other", "Một người khác trong hộ")),
        ),
    ),
    lead="Chủ hộ hiện nay đứng tên thì khỏi xin thêm chữ ký.",
    personal=True,
    drawing="documents",
)
OLD_NAME = Step(
    "ten-chu-ho-cu",
    "Xin gõ họ tên chủ hộ hiện nay",
    (PersonName("old_head_name", "Họ, chữ đệm và tên chủ hộ hiện nay", example="Trần Văn Ví Dụ"),),
    lead="Là người đang ghi làm chủ hộ trong dữ liệu, kể cả khi đã mất.",
    when=OLD_NAME_NEEDED,
    personal=True,
    drawing="card",
)
NEW_NAME = Step(
    "ten-chu-ho-moi",
    "Xin gõ họ tên người sẽ làm chủ hộ",
    (
        PersonName("head_name", "Họ, chữ đệm và tên chủ hộ mới", example="Trần Văn Mẫu"),
        PersonalId(
            "head_id",
            "Số định danh của chủ hộ mới",
            help="Không nhớ thì để trống",
            optional=True,
            example="024060000034",
        ),
    ),
    when=Is("head", "other"),
    personal=True,
    drawing="card",
)
RELATION = Step(
    "quan-he-chu-ho-moi",
    "Người đứng tên tờ khai là gì của chủ hộ mới?",
    household.HEAD_RELATION.questions,
    lead=household.HEAD_RELATION.lead,
    when=Is("head", "other"),
    personal=True,
    drawing=household.HEAD_RELATION.drawing,
)

PROCEDURE = Procedure(
    slug="doi-chu-ho",
    code="1.010039",
    title="Điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú",
    everyday="Đổi chủ hộ",
    listed=6,
    summary="Chủ hộ thôi làm, đi vắng lâu, hoặc đã mất",
    before_you_start=(
        "Khoảng 5 phút. Xong có tờ khai để ký và nộp.",
        "Cần họ tên chủ hộ hiện nay và chủ hộ mới.",
        f"Không mất tiền. Công an giải quyết trong {terms.ADJUSTMENT_WORKING_DAYS.number} ngày làm việc.",
    ),
    steps=(
        person.WHO, CHANGE, PRESENT_HEAD, CHOSEN, WHO_FILES, tail.STAY_COMMUNE, tail.STAY_LINE, person.FULL_NAME,
        person.ADULT_BORN, person.PERSONAL_ID, person.CONTACT, OLD_NAME, NEW_NAME, RELATION, *tail.LAST_STEPS,
    ),
    facts=(person.AGE,),
    detours=(
        Detour(
            "gap-can-bo",
            IsOneOf("who", ("child", "ward")),
            "Người làm chủ hộ phải là người lớn, đủ năng lực. Xin hỏi cán bộ.",
            sources.CIRCULAR_ART_10,
        ),
        Detour(
            "tach-ho",
            Is("change_what", "split"),
            "Ở chung nhà mà muốn lập hộ riêng thì làm thủ tục tách hộ.",
            sources.LAW_ART_25,
        ),
        Detour(
            "du-lieu-ho-tich",
            Is("change_what", "data"),
            "Đã sửa ở hộ tịch thì Nhà nước tự cập nhật. Còn sai thì xin sửa dữ liệu.",
            sources.CIRCULAR_ART_10,
        ),
        Detour(
            "du-lieu-ho-tich",
            Is("change_what", "boundary"),
            "Nhà nước đổi tên xã, tên đường thì tự cập nhật. Ông/bà không phải làm hồ sơ.",
            sources.CIRCULAR_ART_10,
        ),
        Detour("gap-can-bo", Is("change_what", "other"), "Cán bộ xem cần sửa dữ liệu nào và nộp ở đâu."),
        Detour(
            "gap-can-bo",
            Is("present_head", "refuses"),
            "Chủ hộ hiện nay chưa đồng ý. Cán bộ chỉ cách làm.",
            sources.CIRCULAR_ART_10,
        ),
        Detour(
            "gap-can-bo",
            Is("chosen_by", "none"),
            "Trong hộ chưa thống nhất chủ hộ mới. Cán bộ chỉ cách làm.",
            sources.CIRCULAR_ART_10,
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
