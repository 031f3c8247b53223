"""Ai phải đồng ý: the owner of the dwelling and the parent of a minor, and in which way each of them agrees."""

from kiosk.domain.conditions import AllOf, AnyOf, Is, IsNot, IsOneOf
from kiosk.domain.procedure import Step
from kiosk.domain.questions import Choice, Option, PersonalId, PersonName
from kiosk.procedures.residence._person import UNDER_AGE

OTHER_OWNER = Option("other", "Người khác")
HEAD_OWNS = Option("head", "Chủ hộ vừa khai")
OWNER_OF_MINE = Choice(
    "owner",
    "Chủ sở hữu chỗ ở",
    example="other",
    when=Is("who", "self"),
    choices=(Option("person", "Tôi", "Kể cả đứng tên chung"), HEAD_OWNS, OTHER_OWNER),
)
OWNER_OF_ANOTHER = Choice(
    "owner",
    "Chủ sở hữu chỗ ở",
    example="other",
    when=IsNot("who", "self"),
    choices=(
        Option("person", "Người đứng tên tờ khai", "Kể cả đứng tên chung"),
        Option("declarant", "Tôi, người đang khai thay"),
        HEAD_OWNS,
        OTHER_OWNER,
    ),
)
# Whoever declares, or stands on the form, need not agree with himself (mẫu CT01, chú thích 7).
# Not every procedure lets the head be the owner, so that case is what the others leave.
HEAD_OWNS_AND_IS_ANOTHER = AllOf((IsNot("owner", "person"), IsNot("owner", "declarant"), Is("head", "other")))
OWNER_MUST_AGREE = AnyOf((Is("owner", "other"), HEAD_OWNS_AND_IS_ANOTHER))
OWNER_MANY = Step(
    "may-chu-so-huu",
    "Nhà này có mấy người cùng đứng tên?",
    (
        Choice(
            "owner_many",
            "Số chủ sở hữu",
            example="no",
            choices=(
                Option("no", "Một người"),
                Option("yes", "Nhiều người", "Tất cả cùng đồng ý, hoặc cử một người đại diện"),
            ),
        ),
    ),
    when=OWNER_MUST_AGREE,
    drawing="house-visit",
)
SIGN = Option("sign", "Ký vào tờ khai", "Tự viết câu đồng ý rồi ký")
BY_VNEID = Option("vneid", "Xác nhận trên VNeID", "Cần họ tên và số định danh")
BY_LETTER = Option("letter", "Viết giấy đồng ý riêng", "Không cần công chứng")
OWNER_WAY = Step(
    "chu-nha-dong-y",
    "Chủ nhà đồng ý bằng cách nào?",
    (Choice("owner_way", "Cách chủ nhà đồng ý", example="sign", choices=(SIGN, BY_VNEID, BY_LETTER)),),
    lead="Ba cách có giá trị như nhau.",
    when=OWNER_MUST_AGREE,
    drawing="documents",
)
# An owner who is the head has given his name already.
OWNER_IDENTITY = Step(
    "ten-chu-nha",
    "Xin gõ họ tên và số định danh của chủ nhà",
    (
        PersonName("owner_name", "Họ và tên chủ sở hữu", example="Lê Văn Mẫu"),
        PersonalId("owner_id", "Số định danh của chủ sở hữu", example="024065000078"),
    ),
    when=AllOf((Is("owner", "other"), Is("owner_way", "vneid"))),
    personal=True,
    drawing="card",
)
OWNER_STEPS = (OWNER_MANY, OWNER_WAY, OWNER_IDENTITY)

MINOR_ON_THE_FORM = AllOf((IsOneOf("who", ("self", "proxy")), IsOneOf("age", UNDER_AGE)))
PARENT_MUST_AGREE = AnyOf((MINOR_ON_THE_FORM, Is("minor_members", "other")))
PARENT_WAY_QUESTION = Choice(
    "parent_way", "Cách cha mẹ đồng ý", example="sign", choices=(SIGN, BY_VNEID, BY_LETTER)
)  # fmt: skip
PARENT_NAME = PersonName("parent_name", "Họ và tên cha, mẹ hoặc người giám hộ", example="Phạm Thị Mẫu")
PARENT_ID = PersonalId("parent_id", "Số định danh của người ấy", example="024185000090")
PARENT_WAY = Step(
    "cha-me-dong-y",
    "Cha, mẹ hoặc người giám hộ đồng ý bằng cách nào?",
    (PARENT_WAY_QUESTION,),
    lead="Người dưới 18 tuổi cần một người trong số này đồng ý.",
    when=PARENT_MUST_AGREE,
    drawing="documents",
)
PARENT_IDENTITY = Step(
    "ten-cha-me",
    "Xin gõ họ tên và số định danh của cha, mẹ hoặc người giám hộ",
    (PARENT_NAME, PARENT_ID),
    when=AllOf((PARENT_MUST_AGREE, Is("parent_way", "vneid"))),
    personal=True,
    drawing="card",
)
PARENT_STEPS = (PARENT_WAY, PARENT_IDENTITY)
