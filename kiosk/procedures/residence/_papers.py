"""Giấy tờ và lời nhắc chung: papers, consents, remarks and next steps that several procedures share."""

from kiosk.domain.conditions import AllOf, Is, IsNot, IsOneOf
from kiosk.domain.filing import Consent, Paper, Remark, Signer
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence._agreement import OWNER_MUST_AGREE, PARENT_MUST_AGREE
from kiosk.procedures.residence._person import GROWN_UP

AUTHORISATION = Paper("Giấy ủy quyền của người nhờ làm", sources.CIRCULAR_ART_3, when=Is("who", "proxy"), look_up=False)
# A grown-up child is no longer represented by the parents.
AUTHORISATION_OF_CHILD = Paper(
    "Giấy ủy quyền của con đã đủ 18 tuổi",
    sources.CIRCULAR_ART_3,
    when=AllOf((Is("who", "child"), IsOneOf("age", GROWN_UP))),
    look_up=False,
)
GUARDIANSHIP = Paper("Giấy tờ về việc giám hộ", sources.CIRCULAR_ART_3, when=Is("who", "ward"))
FOR_SOMEBODY_ELSE = (AUTHORISATION, AUTHORISATION_OF_CHILD, GUARDIANSHIP)

OWNER_LETTER = Paper(
    "Giấy đồng ý của chủ sở hữu chỗ ở",
    sources.DECREE_ART_8,
    when=Is("owner_way", "letter"),
    look_up=False,
    help="không cần công chứng",
)
PARENT_LETTER = Paper(
    "Giấy đồng ý của cha, mẹ hoặc người giám hộ",
    sources.DECREE_ART_8,
    when=Is("parent_way", "letter"),
    look_up=False,
    help="không cần công chứng",
)
LETTERS = (OWNER_LETTER, PARENT_LETTER)

EXEMPTION_PROOF = Paper(
    "Giấy tờ chứng minh diện miễn lệ phí", sources.EXEMPTIONS, when=IsNot("exemption", "none")
)  # fmt: skip
UNIT_LETTER = "Giấy giới thiệu của đơn vị Công an, Quân đội"
UNIT_LETTER_SIGNED_BY = "Công an: thủ trưởng trực tiếp ký; Quân đội: cấp trung đoàn trở lên ký"
DWELLING_PROOFS = "giấy chứng nhận nhà đất, giấy phép xây dựng, giấy mua bán, tặng cho, thừa kế…"

ALL_OWNERS = Consent(
    Signer.OWNER,
    "Tất cả chủ sở hữu chỗ ở",
    sources.CT01_NOTES,
    when=AllOf((OWNER_MUST_AGREE, Is("owner_many", "yes"))),
    help="hoặc một người được cả nhóm cử đại diện",
)
PARENT_WHO = "Cha, mẹ hoặc người giám hộ của người dưới 18 tuổi"
PARENT_HELP = "một người là đủ; cha mẹ đã ly hôn thì hỏi cán bộ"
# The law asks for it where somebody registers; for the other procedures only the form's note does.
PARENT_PERMANENT = Consent(Signer.PARENT, PARENT_WHO, sources.LAW_ART_20_7, PARENT_MUST_AGREE, PARENT_HELP)
PARENT_TEMPORARY = Consent(Signer.PARENT, PARENT_WHO, sources.LAW_ART_28, PARENT_MUST_AGREE, PARENT_HELP)
PARENT = Consent(Signer.PARENT, PARENT_WHO, sources.CT01_NOTES, PARENT_MUST_AGREE, PARENT_HELP)
GUARDIAN_IF_NEEDED = Remark(
    "Người không đủ năng lực hành vi thì cần ý kiến người giám hộ. Hỏi cán bộ.",
    sources.CT01_NOTES,
    when=Is("who", "proxy"),
)

NOTHING_TO_KEEP = Remark(
    "Công an không cấp sổ hay thẻ. Nơi ở được ghi vào dữ liệu, xem được trên VNeID.", sources.PORTAL
)
MISSING_DATA = Remark(
    "Dữ liệu về mình còn thiếu hoặc sai thì nói với cán bộ. Cán bộ cập nhật trước.", sources.CIRCULAR_ART_6
)
LIVES_THERE = Remark("Chỉ đăng ký nơi mình thật sự ở.", sources.LAW_ART_7)
CHILD_IN_TIME = Remark(
    f"Trẻ mới khai sinh: đăng ký nơi ở trong {terms.CHILD_WITHIN_DAYS.number} ngày từ ngày khai sinh.",
    terms.CHILD_WITHIN_DAYS.source,
    when=Is("age", "under-6"),
)

COMMITMENT_SAMPLE = (
    "Văn bản cam kết: Tôi tên là …, sinh ngày …, số định danh cá nhân …, nơi cư trú …. "
    "Tôi đang ở tại …; chỗ ở này do …, diện tích khoảng … m². "
    "Tôi không có giấy tờ về chỗ ở này. Tôi cam kết những điều trên là đúng và chịu trách nhiệm về lời cam kết."
)

SIGN = (
    "Đọc lại tờ khai, rồi ký và ghi họ tên ở ô cuối.",
    "Ai phải đồng ý thì tự viết câu đồng ý và ký, trước khi nộp.",
    "Mang theo giấy tờ ghi ở phiếu này.",
)
RECEIPT = "Lấy phiếu tiếp nhận hồ sơ và hẹn trả kết quả (mẫu CT04)."
STEPS_WITH_FEE = (*SIGN, "Nộp cho Công an nơi ghi sau chữ “Kính gửi”. Trả lệ phí, lấy biên lai.", RECEIPT)
STEPS_WITHOUT_FEE = (*SIGN, "Nộp cho Công an nơi ghi sau chữ “Kính gửi”.", RECEIPT)
RESULT = "Kết quả là một thông báo (mẫu CT08). Không được giải quyết thì có phiếu nêu lý do (mẫu CT06)."
