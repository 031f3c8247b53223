"""Hồ sơ tách hộ: papers, signatures, fee and time, with and without a divorce."""

from kiosk.domain.conditions import AllOf, Is
from kiosk.domain.filing import Consent, Filing, Paper, Place, ProcessingTime, Remark, RequestText, Signer
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _papers as papers

DIVORCED = Is("divorced", "yes")
NOT_DIVORCED = Is("divorced", "no")

FILING = Filing(
    legal_basis=(sources.LAW_ART_25, sources.CIRCULAR_ART_3, sources.CT01_NOTES, sources.TARIFF),
    form="CT01",
    addressed_to="new_place",
    request=(RequestText("Tách hộ, lập hộ mới tại: {new_place}."),),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=(
        Paper("Giấy tờ về việc ly hôn", sources.LAW_ART_25, when=DIVORCED),
        Paper("Giấy tờ cho thấy vẫn được ở nhà này", sources.LAW_ART_25, when=DIVORCED, help="như bản án, thỏa thuận"),
        *papers.FOR_SOMEBODY_ELSE,
        *papers.LETTERS,
        papers.EXEMPTION_PROOF,
    ),
    consents=(
        Consent(
            Signer.HEAD,
            "Chủ hộ hiện nay",
            sources.LAW_ART_25,
            when=AllOf((NOT_DIVORCED, Is("old_head", "agrees"))),
        ),
        papers.ALL_OWNERS,
        Consent(Signer.OWNER, "Chủ sở hữu nhà", sources.LAW_ART_25, when=agreement.OWNER_MUST_AGREE),
        papers.PARENT,
    ),
    fee=fees.HOUSEHOLD_SEPARATION,
    reliefs=(fees.DIGITAL_CITIZEN,),
    times=(ProcessingTime(terms.SEPARATION_WORKING_DAYS.number, terms.SEPARATION_WORKING_DAYS.source),),
    remarks=(
        Remark("Vợ chồng đã ly hôn thì không cần chữ ký của chủ hộ, chủ nhà.", sources.LAW_ART_25, when=DIVORCED),
        Remark(
            "Chủ hộ hiện nay tách ra thì hộ cũ cần chủ hộ mới. Hỏi cán bộ cách làm cùng lúc.",
            sources.CIRCULAR_ART_10,
            when=Is("old_head", "person"),
        ),
        Remark(
            "Nhà đứng tên chung: hỏi cán bộ xem những người kia có phải ký không.",
            sources.CT01_NOTES_INFERRED,
            when=Is("owner", "person"),
        ),
        Remark("Hộ mới phải có ít nhất một người lớn đủ năng lực hành vi dân sự.", sources.LAW_ART_25),
        papers.GUARDIAN_IF_NEEDED,
        papers.MISSING_DATA,
        papers.NOTHING_TO_KEEP,
    ),
    samples=(
        Remark(
            "Chủ hộ: Tôi đồng ý cho ông/bà … tách khỏi hộ của tôi, lập hộ riêng tại cùng nhà.",
            sources.CT01_NOTES,
            when=Is("old_head", "agrees"),
        ),
        Remark(
            "Chủ nhà: Tôi đồng ý để ông/bà … lập hộ riêng tại nhà tôi ở ….",
            sources.CT01_NOTES,
            when=agreement.OWNER_MUST_AGREE,
        ),
    ),
    next_steps=papers.STEPS_WITH_FEE,
    result=papers.RESULT,
)
