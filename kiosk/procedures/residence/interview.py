"""Tôi không chắc: a few questions that find the procedure, or the place, that a citizen needs."""

from kiosk.domain.conditions import AllOf, Is, IsOneOf
from kiosk.domain.procedure import Detour, Procedure, Step
from kiosk.domain.questions import Choice, Option
from kiosk.domain.residence import INTERVIEW_LIFECYCLE
from kiosk.law import residence_sources as law
from kiosk.procedures.residence import _interview_answers as said
from kiosk.procedures.residence import _interview_moving as moving
from kiosk.procedures.residence import _interview_moving_ways as moving_ways
from kiosk.procedures.residence import _interview_other as other
from kiosk.procedures.residence import _interview_other_ways as other_ways
from kiosk.procedures.residence._questions import WHO

FOR_WHOM = Step("lam-cho-ai", "Ông/bà làm giấy cho ai?", (WHO,), drawing="helper")
CITIZEN = Step(
    "cong-dan",
    "Người cần làm giấy là người nước nào?",
    (
        Choice(
            "citizen",
            "Công dân nước",
            example="yes",
            choices=(
                Option("yes", "Người Việt Nam", "Đang sống trong nước"),
                Option("overseas", "Việt kiều về nước sống", "Người Việt Nam định cư ở nước ngoài"),
                Option("foreign", "Người nước ngoài", "Kể cả khách nước ngoài ngủ lại"),
            ),
        ),
    ),
    drawing="card",
)
GOAL = Step(
    "can-viec-gi",
    "Ông/bà muốn làm việc gì?",
    (
        Choice(
            "goal",
            "Việc cần làm",
            example="temporary",
            choices=(
                Option("long", "Chuyển đến ở lâu dài", "Đăng ký thường trú"),
                Option("temporary", "Ở nhờ, ở thuê một thời gian", "Tạm trú: đăng ký mới, hoặc ở thêm"),
                Option("guests", "Có khách ngủ lại", "Thông báo lưu trú"),
                Option("away", "Đi vắng lâu ngày", "Khai báo tạm vắng"),
                Option("confirm", "Xin giấy xác nhận nơi ở", "Xác nhận thông tin về cư trú"),
                Option("change", "Sửa thông tin, tách hộ", "Đổi chủ hộ, tách hộ, sai tên"),
                Option("delete", "Xóa đăng ký cũ", "Có người mất, ra nước ngoài, trả phòng"),
                Option("nowhere", "Chưa đăng ký ở đâu", "Không có thường trú, không có tạm trú"),
                Option("unsure", "Tôi không chắc", "Máy hỏi thêm về chỗ ở"),
            ),
        ),
    ),
    lead="Chọn điều gần đúng nhất.",
    when=Is("citizen", "yes"),
    drawing="documents",
)
LIVES_ABROAD = (
    Detour(
        "nguoi-nuoc-ngoai",
        Is("citizen", "foreign"),
        "Người nước ngoài khai báo theo cách riêng. Chủ nhà khai thay khách.",
        law.FOREIGNERS,
    ),
    Detour(
        "nguoi-viet-o-nuoc-ngoai",
        Is("citizen", "overseas"),
        "Người Việt Nam định cư ở nước ngoài dùng tờ khai riêng (mẫu CT02).",
        law.CIRCULAR_FORMS,
    ),
)
MANY_PEOPLE = (
    Detour(
        "tam-tru-theo-danh-sach",
        AllOf((Is("who", "org"), Is("goal", "temporary"))),
        "Nơi ở tập thể được đăng ký một lần, theo danh sách. Máy hỏi thêm.",
        law.CIRCULAR_ART_12,
    ),
    Detour(
        "gap-can-bo",
        AllOf(
            (
                Is("who", "org"),
                IsOneOf("goal", ("long", "away", "confirm", "change", "delete", "nowhere", "unsure")),
            )
        ),
        "Việc này làm cho từng người. Cán bộ chỉ cách làm cho nhiều người.",
    ),
)
NOTHING_ELSE = Detour("gap-can-bo", reason="Máy chưa tìm được việc ông/bà cần. Cán bộ xem và chỉ đúng chỗ.")

PROCEDURE = Procedure(
    slug="chon-thu-tuc",
    title="Ông/bà cần giấy gì?",
    summary="Trả lời vài câu hỏi, máy chỉ đúng việc cần làm",
    everyday="Tôi không chắc cần giấy gì",
    before_you_start=(
        "Nhiều nhất 7 câu hỏi, mỗi màn hình một câu.",
        "Không cần tên, không cần số thẻ.",
        "Xong, máy chỉ việc cần làm và giấy tờ cần mang.",
    ),
    steps=(FOR_WHOM, CITIZEN, GOAL, *moving.STEPS, *other.STEPS),
    facts=(said.SAME_COMMUNE, said.RENEWAL),
    detours=(*LIVES_ABROAD, *MANY_PEOPLE, *moving_ways.WAYS, *other_ways.WAYS, NOTHING_ELSE),
    outcomes=(),
    stages={},
    lifecycle=INTERVIEW_LIFECYCLE,
    sources=(law.LAW_ART_20_2, law.LAW_ART_27, law.LAW_ART_30, law.LAW_ART_31, law.CIRCULAR_ART_10),
)
