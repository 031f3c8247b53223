"""Hồ sơ khai báo thông tin về cư trú: what it takes and how long it lasts, in or not in the national database."""

from kiosk.domain.conditions import IsOneOf
from kiosk.domain.filing import Filing, Paper, Place, ProcessingTime, Remark, RequestText
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _papers as papers

FILING = Filing(
    legal_basis=(sources.LAW_ART_19, sources.DECREE_ART_4, sources.CIRCULAR_ART_3),
    form="CT01",
    addressed_to="new_place",
    request=(RequestText("Khai báo thông tin về cư trú tại nơi ở hiện tại: {new_place}."),),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=(
        Paper("Giấy tờ khác về người khai, nếu có", sources.PORTAL, help="giấy khai sinh, giấy tờ cũ…"),
        *papers.FOR_SOMEBODY_ELSE,
        papers.PARENT_LETTER,
    ),
    consents=(papers.PARENT,),
    fee=fees.NONE,
    times=(
        ProcessingTime(
            terms.DECLARATION_WORKING_DAYS.number,
            terms.DECLARATION_WORKING_DAYS.source,
            when=IsOneOf("in_database", ("yes", "unsure")),
            case="Đã có trong dữ liệu dân cư",
        ),
    ),
    remarks=(
        Remark(
            f"Chưa có trong dữ liệu dân cư: Công an xác minh trong {terms.DECLARATION_DAYS.number} ngày. "
            f"Việc phức tạp thì không quá {terms.DECLARATION_DAYS_AT_MOST.number} ngày.",
            terms.DECLARATION_DAYS.source,
            when=IsOneOf("in_database", ("no", "unsure")),
        ),
        Remark("Khi đủ điều kiện thì đăng ký tạm trú hoặc thường trú ngay.", sources.LAW_ART_19),
        papers.CHILD_IN_TIME,
        papers.GUARDIAN_IF_NEEDED,
    ),
    samples=(
        Remark(
            "Cha, mẹ hoặc người giám hộ: Tôi đồng ý để cháu … khai báo nơi ở tại ….",
            sources.CT01_NOTES,
            when=agreement.PARENT_MUST_AGREE,
        ),
    ),
    next_steps=papers.STEPS_WITHOUT_FEE,
    result="Kết quả là thông báo (mẫu CT08) và giấy xác nhận thông tin về cư trú (mẫu CT07).",
)
