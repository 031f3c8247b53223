"""Hồ sơ xác nhận thông tin về cư trú: free, at any station, for a person or for a whole household."""

from kiosk.domain.conditions import AllOf, Is
from kiosk.domain.filing import Consent, Filing, Paper, ProcessingTime, Remark, RequestText, Signer
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _papers as papers

OF_A_HOUSEHOLD = Is("confirm_for", "household")
HEAD_AGREES = AllOf((OF_A_HOUSEHOLD, Is("asked_by", "agrees")))

FILING = Filing(
    legal_basis=(sources.CIRCULAR_ART_16, sources.CIRCULAR_ART_3),
    form="CT01",
    request=(
        RequestText(
            "Xác nhận thông tin về cư trú: các thành viên trong hộ gia đình và quan hệ với chủ hộ.",
            AllOf((OF_A_HOUSEHOLD, Is("confirm_what", "members"))),
        ),
        RequestText("Xác nhận thông tin về cư trú: quan hệ với chủ hộ.", Is("confirm_what", "members")),
        RequestText(
            "Xác nhận thông tin về cư trú của cả hộ gia đình: nơi thường trú, nơi tạm trú, nơi ở hiện tại.",
            AllOf((OF_A_HOUSEHOLD, Is("confirm_what", "present"))),
        ),
        RequestText("Xác nhận thông tin về cư trú của cả hộ gia đình: {confirm_detail}", OF_A_HOUSEHOLD),
        RequestText(
            "Xác nhận thông tin về cư trú: nơi thường trú, nơi tạm trú, nơi ở hiện tại.", Is("confirm_what", "present")
        ),
        RequestText("Xác nhận thông tin về cư trú: {confirm_detail}"),
    ),
    papers=(
        Paper(
            "Ý kiến đồng ý của những người khác đủ năng lực trong hộ",
            sources.CIRCULAR_ART_16,
            when=AllOf((OF_A_HOUSEHOLD, Is("asked_by", "gone"))),
            look_up=False,
            help="viết tay được, không cần công chứng",
        ),
        *papers.FOR_SOMEBODY_ELSE,
        papers.PARENT_LETTER,
    ),
    consents=(
        Consent(
            Signer.HEAD,
            "Chủ hộ",
            sources.CIRCULAR_ART_16,
            when=HEAD_AGREES,
            help="hoặc có giấy ủy quyền của chủ hộ",
        ),
        Consent(
            Signer.PARENT,
            papers.PARENT_WHO,
            sources.CT01_NOTES,
            when=agreement.MINOR_ON_THE_FORM,
            help=papers.PARENT_HELP,
        ),
    ),
    fee=fees.NONE,
    times=(
        ProcessingTime(
            terms.CONFIRMATION_WORKING_DAYS.number,
            terms.CONFIRMATION_WORKING_DAYS.source,
            case="Dữ liệu đã có đủ",
        ),
        ProcessingTime(
            terms.CONFIRMATION_AFTER_CHECKS_WORKING_DAYS.number,
            terms.CONFIRMATION_AFTER_CHECKS_WORKING_DAYS.source,
            case="Phải kiểm tra thêm",
        ),
    ),
    remarks=(
        Remark("Nộp ở Công an xã, phường nào trong cả nước cũng được.", sources.CIRCULAR_ART_16),
        Remark(
            f"Giấy dùng được {terms.CONFIRMATION_VALID_YEARS.number} năm. Đổi nơi ở thì hết giá trị sớm hơn.",
            terms.CONFIRMATION_VALID_YEARS.source,
        ),
        Remark("Nơi nào xem được dữ liệu dân cư hoặc VNeID thì không được đòi giấy này.", sources.CIRCULAR_ART_16),
        Remark(
            "Giấy cho riêng một người thì không cần chủ hộ đồng ý.",
            sources.CIRCULAR_ART_16,
            when=Is("confirm_for", "person"),
        ),
    ),
    samples=(
        Remark(
            "Chủ hộ: Tôi đồng ý để ông/bà … xin xác nhận thông tin cư trú của hộ tôi.",
            sources.CT01_NOTES,
            when=HEAD_AGREES,
        ),
    ),
    next_steps=papers.STEPS_WITHOUT_FEE,
    result="Kết quả là giấy xác nhận thông tin về cư trú (mẫu CT07).",
)
