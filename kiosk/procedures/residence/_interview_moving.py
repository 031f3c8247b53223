"""Hỏi về nơi ở: the questions of the interview for whoever moves, stays for a time, or is registered nowhere."""

from kiosk.domain.conditions import AllOf, AnyOf, Given, Is, IsNot, IsOneOf
from kiosk.domain.procedure import Note, Step
from kiosk.domain.questions import AnyDay, Choice, Commune, Option
from kiosk.procedures.residence import _interview_answers as said
from kiosk.procedures.residence import _questions as shared

HOW_LONG = (
    Option("short", "Dưới 30 ngày", "Ở chơi, thăm nhà, chữa bệnh"),
    Option("while", "Một thời gian", "Từ 30 ngày trở lên: đi làm, đi học, ở trọ"),
    Option("long", "Lâu dài", "Coi đó là nhà mình"),
)

CHILD_WITH_PARENTS = Step(
    "tre-duoi-6-tuoi",
    "Đây có phải trẻ dưới 6 tuổi về ở với cha mẹ?",
    (shared.WITH_PARENTS,),
    lead="Trẻ dưới 6 tuổi được làm đơn giản hơn.",
    when=AllOf((said.A_MINOR_OR_WARD, IsOneOf("goal", ("long", "nowhere", "unsure")))),
    drawing="child",
)
BIRTH = Step(
    "da-khai-sinh",
    "Cháu đã có giấy khai sinh chưa?",
    (shared.BIRTH_REGISTERED,),
    lead="Chưa có thì làm khai sinh và thường trú cùng một lần.",
    when=Is("with_parents", "yes"),
    drawing="child",
)
LENGTH = Step(
    "o-bao-lau",
    "Ở đó trong bao lâu?",
    (shared.STAY_LENGTH,),
    lead="Tính cả những ngày đã ở.",
    when=said.TEMPORARY,
    drawing="calendar",
)
REGISTERED = Step(
    "da-dang-ky-tam-tru",
    "Đã đăng ký tạm trú ở đúng chỗ này chưa?",
    (shared.REGISTERED_HERE,),
    lead="Đổi sang phòng trọ, nhà trọ khác thì chọn “Chưa”.",
    when=Is("stay_length", "long"),
    drawing="lodging",
)
EXPIRES = Step(
    "tam-tru-den-ngay",
    "Tạm trú hiện nay có hạn đến ngày nào?",
    (AnyDay("expires_on", "Tạm trú đến ngày", example="2026-12-01", latest_days=731),),
    lead="Ngày này ghi trong thông báo đăng ký tạm trú. Không nhớ thì quay lại, chọn “Tôi không biết”.",
    when=Is("registered_here", "yes"),
    drawing="calendar",
)
HOME = Step(
    "noi-thuong-tru",
    "Nơi thường trú ở xã, phường nào?",
    (
        Commune(
            "home_commune",
            "Nơi thường trú",
            example="07486|xã Nghĩa Phương, thành phố Bắc Ninh|",
            others=(Option("none", "Không có nơi thường trú", "Chưa đăng ký, hoặc đã bị xóa"),),
        ),
    ),
    lead="Là nơi đăng ký ở lâu dài, trước đây ghi trong sổ hộ khẩu.",
    when=AnyOf((said.NOT_RENEWING, said.UNSURE)),
    drawing="house-visit",
)
PAPERS = Step(
    "co-cho-o",
    "Hiện nay có chỗ ở ổn định không?",
    (
        Choice(
            "has_papers",
            "Chỗ ở hiện nay",
            example="yes",
            choices=(
                Option("yes", "Có chỗ ở ổn định", "Nhà mình, nhà thuê, mượn, ở nhờ; giấy viết tay cũng được"),
                Option("no", "Chưa có", "Hoặc chỗ ấy không được đăng ký"),
                Option("unsure", "Tôi không biết", "Cán bộ xem giúp"),
            ),
        ),
    ),
    when=AnyOf((said.NOWHERE, said.NOWHERE_AFTER_ALL)),
    drawing="house-visit",
)
PLACE = Step(
    "noi-o-moi",
    "Đang ở, hoặc sắp đến ở, xã phường nào?",
    (
        Commune(
            "new_commune",
            "Nơi ở mới",
            example="07498|xã Bắc Lũng, thành phố Bắc Ninh|",
        ),
    ),
    lead="Máy so hai nơi theo tên xã, phường hiện nay.",
    when=IsNot("home_commune", "none"),
    notes=(Note("Nhiều xã cũ đã nhập làm một. Hai nơi có thể nay chung một xã."),),
    drawing="house-visit",
)
INTENT = Step(
    "du-dinh",
    "Dự định ở nơi ấy bao lâu?",
    (
        Choice(
            "intent",
            "Dự định ở",
            example="while",
            choices=(*HOW_LONG, Option("stays", "Tôi không chuyển chỗ ở", "Vẫn ở nơi đã đăng ký, cần việc khác")),
        ),
    ),
    when=AllOf((said.UNSURE, Given("new_commune"))),
    drawing="calendar",
)
PLAN = Step(
    "o-tiep-bao-lau",
    "Sẽ ở đó bao lâu?",
    (Choice("stay_plan", "Sẽ ở", example="while", choices=HOW_LONG),),
    when=Is("has_papers", "yes"),
    drawing="calendar",
)
HOUSE = Step(
    "nha-cua-ai",
    "Nhà nơi chuyển đến là của ai?",
    (shared.DWELLING,),
    lead="Mỗi loại nhà cần giấy tờ và chữ ký khác nhau.",
    when=AnyOf(
        (said.LONG_IN_A_DWELLING, AllOf((AnyOf((Is("intent", "long"), Is("stay_plan", "long"))), said.SOMEBODY_GROWN)))
    ),
    drawing="house-visit",
)
RELATIVE = Step(
    "ve-o-voi-nguoi-than",
    "Người chuyển đến thuộc trường hợp nào?",
    (shared.RELATIVE_KIND,),
    lead="Về ở với người thân thì luật xét theo từng trường hợp.",
    when=AllOf((said.LONG, Is("dwelling", "relative"), IsNot("who", "child"))),
    drawing="helper",
)
CONTRACT = Step(
    "hop-dong-cong-chung",
    "Giấy thuê, mượn, ở nhờ đã công chứng hoặc chứng thực chưa?",
    (shared.NOTARISED,),
    lead="Thường trú cần giấy công chứng hoặc chứng thực. Tạm trú thì không cần.",
    when=said.RENTED_FOR_LONG,
    drawing="documents",
)
TROUBLE = Step(
    "nha-dat-co-vuong",
    "Nhà đất này có gì vướng không?",
    (shared.DISPUTE,),
    lead="Máy không hỏi chi tiết. Có gì vướng thì nói riêng với cán bộ.",
    when=AllOf((said.LONG, said.A_DISPUTE_MATTERS)),
    drawing="officer-desk",
)
STEPS = (
    CHILD_WITH_PARENTS, BIRTH, LENGTH, REGISTERED, EXPIRES, HOME, PAPERS, PLACE, INTENT, PLAN, HOUSE, RELATIVE,
    CONTRACT, TROUBLE
)  # fmt: skip
