"""Hồ sơ đổi chủ hộ: what it takes while the present head agrees, and when he no longer can."""

from kiosk.domain.conditions import AllOf, AnyOf, Is
from kiosk.domain.filing import Consent, Filing, Paper, Place, ProcessingTime, Remark, RequestText, Signer
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _papers as papers

AGREES = Is("present_head", "agrees")
GONE = Is("present_head", "gone")
NEW_HEAD_FILES = Is("head", "person")
PRESENT_HEAD_FILES = AllOf((AGREES, Is("head", "other")))
# Whoever is the present head gives that name as the own one.
OLD_NAME_NEEDED = AnyOf((GONE, NEW_HEAD_FILES))

FILING = Filing(
    legal_basis=(sources.LAW_ART_26, sources.CIRCULAR_ART_3, sources.CIRCULAR_ART_10),
    form="CT01",
    addressed_to="new_place",
    request=(
        RequestText("Đề nghị thay đổi chủ hộ từ ông/bà {full_name} sang ông/bà {head_name}.", PRESENT_HEAD_FILES),
        RequestText("Đề nghị thay đổi chủ hộ từ ông/bà {old_head_name} sang ông/bà {full_name}.", NEW_HEAD_FILES),
        RequestText("Đề nghị thay đổi chủ hộ từ ông/bà {old_head_name} sang ông/bà {head_name}."),
    ),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=(
        Paper(
            "Giấy tờ cho thấy chủ hộ đã mất, mất tích hoặc mất năng lực",
            sources.CIRCULAR_ART_10,
            when=GONE,
            help="giấy chứng tử, quyết định của Tòa án…",
        ),
        Paper(
            "Văn bản các thành viên trong hộ cùng đề nghị chủ hộ mới",
            sources.CIRCULAR_ART_10,
            when=Is("chosen_by", "all"),
            look_up=False,
            help="không cần công chứng; ai ở xa thì xác nhận trên VNeID",
        ),
        Paper("Quyết định của Tòa án về chủ hộ", sources.CIRCULAR_ART_10, when=Is("chosen_by", "court")),
        *papers.FOR_SOMEBODY_ELSE,
    ),
    consents=(Consent(Signer.HEAD, "Chủ hộ hiện nay", sources.CIRCULAR_ART_10, when=AllOf((AGREES, NEW_HEAD_FILES))),),
    fee=fees.NONE,
    times=(ProcessingTime(terms.ADJUSTMENT_WORKING_DAYS.number, terms.ADJUSTMENT_WORKING_DAYS.source),),
    remarks=(
        Remark("Chủ hộ mới phải là người lớn, đủ năng lực hành vi dân sự.", sources.CIRCULAR_ART_10),
        Remark(
            "Trong hộ chỉ còn một người đủ năng lực thì không cần ai đề nghị.",
            sources.CIRCULAR_ART_10,
            when=Is("chosen_by", "only"),
        ),
        Remark("Quan hệ của mọi người với chủ hộ mới: cán bộ sửa cùng lúc.", sources.CIRCULAR_ART_10),
        papers.NOTHING_TO_KEEP,
    ),
    samples=(
        Remark(
            "Chủ hộ hiện nay: Tôi đồng ý để ông/bà … làm chủ hộ thay tôi.",
            sources.CT01_NOTES,
            when=AllOf((AGREES, NEW_HEAD_FILES)),
        ),
        Remark(
            "Các thành viên: Chúng tôi là thành viên hộ …, cùng đề nghị ông/bà … làm chủ hộ.",
            sources.CIRCULAR_ART_10,
            when=Is("chosen_by", "all"),
        ),
    ),
    next_steps=papers.STEPS_WITHOUT_FEE,
    result=papers.RESULT,
)
