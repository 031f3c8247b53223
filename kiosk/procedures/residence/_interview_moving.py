"""Hỏi về nơi ở: the questions of the interview for whoever moves, stays for a time, or is registered nowhere."""

from kiosk.domain.conditions import AllOf, AnyOf, Given, Is, IsNot, IsOneOf
from kiosk.domain.procedure import Note, Step
from kiosk.domain.questions import Choice, Commune, Option
from kiosk.procedures.residence import _interview_answers as said
from kiosk.procedures.residence import _situation as situation

HOW_LONG = (
    Option("short", "Dưới 30 ngày", "Ở chơi, thăm nhà, chữa bệnh"),
    Option("while", "Một thời gian", "Từ 30 ngày trở lên: đi làm, đi học, ở trọ"),
    Option("long", "Lâu dài", "Coi đó là nhà mình"),
)

CHILD_WITH_PARENTS = situation.CHILD.only(AllOf((said.A_MINOR_OR_WARD, IsOneOf("goal", ("long", "nowhere", "unsure")))))
BIRTH = situation.BIRTH.only(Is("with_parents", "yes"))
LENGTH = situation.LENGTH.only(said.TEMPORARY)
REGISTERED = situation.REGISTERED.only(Is("stay_length", "long"))
EXPIRES = situation.EXPIRES.only(Is("registered_here", "yes"))
HOME = situation.HOME.only(AnyOf((said.NOT_RENEWING, said.UNSURE)))
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
HOUSE = situation.HOUSE.only(
    AnyOf(
        (said.LONG_IN_A_DWELLING, AllOf((AnyOf((Is("intent", "long"), Is("stay_plan", "long"))), said.SOMEBODY_GROWN)))
    )
)
RELATIVE = situation.RELATIVE.only(AllOf((said.LONG, Is("dwelling", "relative"), IsNot("who", "child"))))
CONTRACT = situation.CONTRACT.only(said.RENTED_FOR_LONG)
TROUBLE = situation.TROUBLE.only(AllOf((said.LONG, said.A_DISPUTE_MATTERS)))
STEPS = (
    CHILD_WITH_PARENTS, BIRTH, LENGTH, REGISTERED, EXPIRES, HOME, PAPERS, PLACE, INTENT, PLAN, HOUSE, RELATIVE,
    CONTRACT, TROUBLE
)  # fmt: skip
