"""Hồ sơ đăng ký tạm trú: papers, signatures, fee, time, and what is good to know."""

from kiosk.domain.conditions import AllOf, Is, IsOneOf
from kiosk.domain.filing import Consent, Deadline, Filing, Paper, Place, ProcessingTime, Remark, RequestText, Signer
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _papers as papers

WITH_FAMILY = Is("stay_dwelling", "family")
JOINS_A_HOUSEHOLD = Is("head", "other")

FILING = Filing(
    legal_basis=(
        sources.LAW_ART_27,
        sources.LAW_ART_28,
        sources.DECREE_ART_5,
        sources.CIRCULAR_ART_3,
        sources.CIRCULAR_ART_12,
        sources.TARIFF,
    ),
    form="CT01",
    addressed_to="new_place",
    request=(RequestText("Đăng ký tạm trú tại: {new_place}, thời hạn từ ngày {from_on} đến ngày {until_on}."),),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=(
        Paper(
            "Giấy tờ về chỗ ở của mình",
            sources.DECREE_ART_5,
            when=Is("stay_dwelling", "own"),
            help=papers.DWELLING_PROOFS,
        ),
        Paper(
            "Hợp đồng hoặc giấy cho thuê, mượn, ở nhờ",
            sources.DECREE_ART_5,
            when=Is("stay_dwelling", "rent"),
            look_up=False,
            help="giấy viết tay cũng được, không cần công chứng",
        ),
        Paper(
            "Giấy tờ chứng minh quan hệ gia đình",
            sources.DECREE_ART_6,
            when=WITH_FAMILY,
            help="giấy kết hôn, giấy khai sinh…",
        ),
        Paper(
            "Giấy của người quản lý nơi ở",
            sources.DECREE_ART_5,
            when=Is("stay_dwelling", "managed"),
            look_up=False,
            help="người quản lý ký túc xá, công trường, khu công nghiệp, khách sạn đồng ý cho ở",
        ),
        Paper(
            papers.UNIT_LETTER,
            sources.PORTAL,
            when=Is("stay_dwelling", "barracks"),
            look_up=False,
            help=papers.UNIT_LETTER_SIGNED_BY,
        ),
        Paper(
            "Văn bản cam kết về chỗ ở",
            sources.DECREE_ART_5,
            when=Is("stay_dwelling", "nothing"),
            look_up=False,
            help="tự viết, có câu mẫu ở dưới",
        ),
        *papers.FOR_SOMEBODY_ELSE,
        *papers.LETTERS,
        papers.EXEMPTION_PROOF,
    ),
    consents=(
        Consent(
            Signer.HEAD,
            "Chủ hộ nơi đến ở",
            sources.CIRCULAR_ART_6,
            when=AllOf((WITH_FAMILY, JOINS_A_HOUSEHOLD)),
        ),
        Consent(
            Signer.HEAD,
            "Chủ hộ, nếu về ở chung hộ",
            sources.CT01_NOTES_INFERRED,
            when=AllOf((IsOneOf("stay_dwelling", ("rent", "nothing")), JOINS_A_HOUSEHOLD)),
        ),
        papers.ALL_OWNERS,
        Consent(Signer.OWNER, "Chủ sở hữu nhà", sources.CIRCULAR_ART_6, when=agreement.OWNER_MUST_AGREE),
        papers.PARENT_TEMPORARY,
    ),
    fee=fees.TEMPORARY_RESIDENCE,
    reliefs=(fees.DIGITAL_CITIZEN,),
    times=(ProcessingTime(terms.TEMPORARY_WORKING_DAYS.number, terms.TEMPORARY_WORKING_DAYS.source),),
    deadlines=(Deadline("Muốn ở thêm thì gia hạn trước khi hết hạn", sources.LAW_ART_28, "until_on"),),
    remarks=(
        Remark(
            "Giấy thuê nhà để làm tạm trú không phải công chứng, chứng thực.",
            sources.DECREE_ART_5,
            when=Is("stay_dwelling", "rent"),
        ),
        Remark(
            "Về ở nhà vợ chồng, cha mẹ, con thì không cần giấy tờ nhà.",
            sources.CIRCULAR_ART_6,
            when=WITH_FAMILY,
        ),
        Remark(
            "Ở nhà người khác, không có giấy: hỏi cán bộ xem chủ nhà có phải ký.",
            sources.CT01_NOTES_INFERRED,
            when=Is("stay_dwelling", "nothing"),
        ),
        Remark(
            "Lần tạm trú trước đã hết hạn nên làm lại như lần đầu. Luật không nói rõ, xin hỏi cán bộ.",
            sources.LAW_ART_28_AFTER_THE_END,
            when=Is("renewal", "over"),
        ),
        Remark(
            "Không nhớ đã đăng ký chưa: nhờ cán bộ tra trước khi nộp.",
            sources.LAW_ART_28,
            when=Is("registered_here", "unsure"),
        ),
        Remark("Đăng ký nơi mới thì không phải xóa tạm trú nơi cũ trước.", sources.LAW_ART_29),
        Remark(
            f"Được gia hạn sớm nhất {terms.RENEWAL_WINDOW_DAYS.number} ngày trước khi hết hạn.",
            terms.RENEWAL_WINDOW_DAYS.source,
        ),
        papers.CHILD_IN_TIME,
        papers.LIVES_THERE,
        papers.GUARDIAN_IF_NEEDED,
        papers.MISSING_DATA,
        papers.NOTHING_TO_KEEP,
    ),
    samples=(
        Remark(
            "Chủ hộ: Tôi đồng ý để ông/bà … tạm trú cùng hộ của tôi, từ ngày … đến ngày ….",
            sources.CT01_NOTES,
            when=AllOf((JOINS_A_HOUSEHOLD, IsOneOf("stay_dwelling", ("family", "rent", "nothing")))),
        ),
        Remark(
            "Chủ nhà: Tôi đồng ý để ông/bà … tạm trú ở nhà tôi tại …, từ ngày … đến ngày ….",
            sources.CT01_NOTES,
            when=agreement.OWNER_MUST_AGREE,
        ),
        Remark(
            "Cha, mẹ hoặc người giám hộ: Tôi đồng ý để cháu … tạm trú tại ….",
            sources.CT01_NOTES,
            when=agreement.PARENT_MUST_AGREE,
        ),
        Remark(papers.COMMITMENT_SAMPLE, sources.DECREE_ART_5, when=Is("stay_dwelling", "nothing")),
    ),
    next_steps=papers.STEPS_WITH_FEE,
    result=papers.RESULT,
)
