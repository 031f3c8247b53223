"""Phần chung của tờ khai: address, period of stay, the claim to pay nothing, how the answer comes, item 10.

What is asked about people stands in _person, _household and _agreement.
"""

from kiosk.domain.checks import Period
from kiosk.domain.conditions import Is, IsOneOf
from kiosk.domain.facts import SameCommune, Window
from kiosk.domain.procedure import Note, Step
from kiosk.domain.questions import (
    IN_ONE_YEAR,
    IN_SIX_MONTHS,
    IN_TWO_YEARS,
    TODAY,
    TOMORROW,
    AddressLine,
    AnyDay,
    Caution,
    Choice,
    ComingDay,
    Commune,
    LongText,
    Option,
)
from kiosk.law import residence_fees
from kiosk.law import residence_terms as terms

SAME_COMMUNE = SameCommune("same_commune", "home_commune", "new_commune")
RENEWAL = Window("renewal", "expires_on", terms.RENEWAL_WINDOW_DAYS.number)

NEW_COMMUNE_QUESTION = Commune(
    "new_commune",
    "Xã, phường nơi ở mới",
    example="07498|xã Bắc Lũng, thành phố Bắc Ninh|",
)
NEW_LINE_QUESTION = AddressLine(
    "new_line", "Số nhà, đường, thôn, tổ dân phố", help="Không có số nhà thì chỉ gõ tên thôn"
)
OLD_NAME = "Giấy tờ nhà còn tên cũ thì gõ tên cũ. Máy ghi cả hai tên vào tờ khai."
NEW_COMMUNE = Step(
    "noi-o-moi",
    "Nơi ở mới thuộc xã, phường nào?",
    (NEW_COMMUNE_QUESTION,),
    lead=OLD_NAME,
    drawing="house-visit",
)
NEW_LINE = Step(
    "dia-chi-moi",
    "Xin gõ số nhà, thôn hoặc đường của nơi ở mới",
    (NEW_LINE_QUESTION,),
    personal=True,
    drawing="house-visit",
)
# The same two answers, where nobody moves.
STAY_COMMUNE = Step(
    "noi-dang-o",
    "Nơi đang ở thuộc xã, phường nào?",
    (NEW_COMMUNE_QUESTION,),
    lead=OLD_NAME,
    drawing="house-visit",
)
STAY_LINE = Step(
    "dia-chi-dang-o",
    "Xin gõ số nhà, thôn hoặc đường của nơi đang ở",
    (NEW_LINE_QUESTION,),
    personal=True,
    drawing="house-visit",
)

PERIOD = Step(
    "tu-ngay-den-ngay",
    "Xin đăng ký tạm trú từ ngày nào đến ngày nào?",
    (
        AnyDay("from_on", "Từ ngày", example="2026-11-23", latest_days=366, near=(TODAY, TOMORROW)),
        ComingDay("until_on", "Đến ngày", example="2027-11-22", near=(IN_SIX_MONTHS, IN_ONE_YEAR, IN_TWO_YEARS)),
    ),
    lead=f"Mỗi lần nhiều nhất {terms.LONGEST_STAY_MONTHS.number} tháng. Hết hạn thì gia hạn được.",
    checks=(
        Period(
            "from_on",
            "until_on",
            terms.SHORTEST_STAY_DAYS.number,
            terms.LONGEST_STAY_MONTHS.number,
            f"Tạm trú phải từ {terms.SHORTEST_STAY_DAYS.number} ngày. Ở ngắn hơn thì chỉ cần báo lưu trú.",
        ),
    ),
    personal=True,
    drawing="calendar-week",
)

EXEMPTION = Step(
    "mien-le-phi",
    "Có thuộc diện miễn lệ phí không?",
    (
        Choice(
            "exemption",
            "Diện miễn lệ phí",
            example="none",
            sensitive=True,
            choices=(
                Option("none", "Không thuộc diện nào, hoặc không rõ"),
                Option(residence_fees.CHILD.key, residence_fees.CHILD.who),
                Option(residence_fees.ELDERLY.key, residence_fees.ELDERLY.who),
                Option(residence_fees.DISABLED.key, residence_fees.DISABLED.who),
                Option(residence_fees.MERIT.key, residence_fees.MERIT.who),
                Option(residence_fees.MINORITY.key, residence_fees.MINORITY.who),
                Option(residence_fees.BORDER.key, residence_fees.BORDER.who),
                Option(residence_fees.ISLAND.key, residence_fees.ISLAND.who),
                Option(residence_fees.POOR.key, residence_fees.POOR.who),
                Option(residence_fees.ORPHAN.key, residence_fees.ORPHAN.who),
            ),
        ),
    ),
    lead="Cán bộ xem giấy tờ rồi mới quyết định.",
    notes=(
        Note("Người đứng tên tờ khai dưới 16 tuổi: chọn “Trẻ em”.", IsOneOf("age", ("under-6", "under-16"))),
        Note("Người đứng tên tờ khai từ 60 tuổi: chọn “Người cao tuổi”.", Is("age", "elderly")),
    ),
    drawing="pension",
)
WAYS = (
    Option("paper", "Bản giấy", "Lấy ở nơi nộp hồ sơ"),
    Option("electronic", "Bản điện tử", "Trên VNeID hoặc thư điện tử"),
    Option("sms", "Tin nhắn SMS", "Cần số điện thoại"),
)
RECEIVE_LABEL = "Cách nhận kết quả"
RECEIVE = Step(
    "nhan-ket-qua",
    "Muốn nhận kết quả bằng cách nào?",
    (
        Choice(
            "receive",
            RECEIVE_LABEL,
            example="paper",
            choices=WAYS,
            cautions=(
                Caution("sms", Is("phone", ""), "Muốn nhận tin nhắn SMS thì xin ghi số điện thoại."),
                Caution("electronic", Is("email", ""), "Bản điện tử xem trên VNeID. Muốn nhận thư thì ghi hộp thư."),
            ),
        ),
    ),
    drawing="message",
)
# An organisation has given one telephone number for all.
RECEIVE_FOR_A_LIST = Step(
    RECEIVE.slug,
    RECEIVE.heading,
    (Choice("receive", RECEIVE_LABEL, example="paper", choices=WAYS),),
    drawing=RECEIVE.drawing,
)
REQUEST = Step(
    "noi-dung-de-nghi",
    "Nội dung đề nghị đã đúng chưa?",
    (
        LongText(
            "request",
            "Nội dung đề nghị",
            help="Máy viết sẵn từ những điều đã khai. Sửa được, để trống thì giữ nguyên",
            optional=True,
            example="",
        ),
    ),
    lead="Câu này in vào mục 10 của tờ khai.",
    personal=True,
    drawing="documents",
)
LAST_STEPS = (RECEIVE, REQUEST)
FEE_AND_LAST_STEPS = (EXEMPTION, *LAST_STEPS)
