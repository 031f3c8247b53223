"""Hộ gia đình: the head of the household, and the people who are on the same form."""

from kiosk.domain.checks import Different, NobodyIs, YoungAmong
from kiosk.domain.conditions import AllOf, Given, Is, IsNot, IsOneOf
from kiosk.domain.procedure import Note, Step
from kiosk.domain.questions import NOBODY, BirthDay, Caution, Choice, Option, PersonalId, PersonName, Rows, SearchChoice
from kiosk.law import relationships
from kiosk.procedures.residence._person import SEX, UNDER_AGE

OTHER_HEAD = Option("other", "Người khác", "Về ở cùng hộ đã có chủ hộ")
# The law wants a head of full capacity, but knows households in which nobody is (Luật Cư trú, Điều 10).
TOO_YOUNG = Caution(
    "person",
    IsOneOf("age", UNDER_AGE),
    "Chủ hộ thường phải từ đủ 18 tuổi. Xin xem lại, hoặc hỏi cán bộ.",
)
HEAD_OF_MINE = Choice(
    "head",
    "Chủ hộ",
    example="other",
    cautions=(TOO_YOUNG,),
    when=Is("who", "self"),
    choices=(Option("person", "Tôi", "Ở một mình, hoặc tôi là chủ hộ"), OTHER_HEAD),
)
HEAD_OF_ANOTHER = Choice(
    "head",
    "Chủ hộ",
    example="other",
    cautions=(TOO_YOUNG,),
    when=IsNot("who", "self"),
    choices=(
        Option("person", "Người đứng tên tờ khai", "Ở một mình, hoặc là chủ hộ"),
        Option("declarant", "Tôi, người đang khai thay"),
        OTHER_HEAD,
    ),
)
HEAD = Step(
    "chu-ho",
    "Ai là chủ hộ?",
    (HEAD_OF_MINE, HEAD_OF_ANOTHER),
    lead="Chuyển đến, tách hộ: ghi chủ hộ của hộ mới. Thuê trọ riêng thì người thuê là chủ hộ.",
    notes=(Note("Cả nhà cùng làm thì nên để chủ hộ đứng tên tờ khai."),),
    personal=True,
    drawing="house-visit",
)
ANOTHER_HEAD = IsOneOf("head", ("declarant", "other"))
HEAD_NAME = Step(
    "ten-chu-ho",
    "Xin gõ họ tên chủ hộ",
    (
        PersonName("head_name", "Họ, chữ đệm và tên chủ hộ", example="Trần Văn Mẫu"),
        PersonalId(
            "head_id", "Số định danh của chủ hộ", help="Không nhớ thì để trống", optional=True, example="024060000034"
        ),
    ),
    when=ANOTHER_HEAD,
    checks=(
        Different("head_id", "personal_id", "Đây là số của người đứng tên tờ khai. Là một người thì chọn lại chủ hộ."),
    ),
    personal=True,
    drawing="card",
)
HEAD_RELATION = Step(
    "quan-he-chu-ho",
    "Người đứng tên tờ khai là gì của chủ hộ?",
    (
        SearchChoice(
            "head_relation",
            "Quan hệ với chủ hộ",
            example="con đẻ",
            choices=relationships.RELATIONSHIPS,
            usual=relationships.USUAL,
        ),
    ),
    lead="Là con của chủ hộ thì chọn “Con đẻ”.",
    when=ANOTHER_HEAD,
    personal=True,
    drawing="helper",
)
HEAD_STEPS = (HEAD, HEAD_NAME, HEAD_RELATION)

MEMBER_QUESTIONS = (
    PersonName("full_name", "Họ, chữ đệm và tên", example="Trần Thị Ví Dụ"),
    BirthDay("born_on", "Ngày, tháng, năm sinh", example="2015-06-01"),
    SEX,
    PersonalId(
        "personal_id",
        "Số định danh cá nhân",
        help="Chưa có số thì để trống",
        optional=True,
        example="024315000056",
        born_key="born_on",
        sex_key="sex",
        male="Nam",
        female="Nữ",
    ),
    SearchChoice(
        "relation",
        "Quan hệ với chủ hộ",
        example="con đẻ",
        choices=relationships.HEAD_AND_RELATIONSHIPS,
        usual=relationships.USUAL,
    ),
)
MEMBERS = Step(
    "nguoi-cung-thay-doi",
    "Có ai khác trên cùng tờ khai này không?",
    (
        Rows(
            "members",
            "Người cùng thay đổi",
            help="Không có ai thì chạm “Tiếp tục”",
            optional=True,
            example=(
                '[{"full_name":"Trần Thị Ví Dụ","born_on":"2015-06-01","sex":"Nữ",'
                '"personal_id":"024315000056","relation":"con đẻ"}]'
            ),
            questions=MEMBER_QUESTIONS,
            most=30,
        ),
    ),
    lead="Vợ chồng, con cái cùng chuyển, cùng ở thì ghi vào đây. Đừng ghi lại người đứng tên.",
    checks=(
        NobodyIs(
            "members",
            "relation",
            "Chủ hộ",
            IsOneOf("head", ("person", "declarant")),
            "Đã có chủ hộ ở phần trước. Xin sửa quan hệ của người ghi “Chủ hộ” trong danh sách.",
        ),
    ),
    personal=True,
    drawing="helper",
)
MINOR_MEMBERS = Step(
    "nguoi-duoi-18",
    "Trong những người ấy có ai dưới 18 tuổi không?",
    (
        Choice(
            "minor_members",
            "Người dưới 18 tuổi trên tờ khai",
            example="declarant",
            choices=(
                Option("none", "Không có ai"),
                Option("declarant", "Có, là con tôi, hoặc tôi giám hộ"),
                Option("other", "Có, là con của người khác", "Cha mẹ hoặc người giám hộ phải đồng ý"),
            ),
        ),
    ),
    when=AllOf((Given("members"), IsNot("members", NOBODY))),
    checks=(
        YoungAmong(
            "minor_members", "none", "members", 18, "Trong danh sách có người dưới 18 tuổi. Xin chọn lại câu này."
        ),
    ),
    drawing="child",
)
MEMBER_STEPS = (MEMBERS, MINOR_MEMBERS)
