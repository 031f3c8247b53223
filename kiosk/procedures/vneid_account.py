"""Kích hoạt tài khoản định danh điện tử (VNeID): cài đặt → chờ tin nhắn → kích hoạt trên máy của công dân."""

from collections.abc import Mapping

from kiosk.domain.account import ACCOUNT_LIFECYCLE, AccountStatus
from kiosk.domain.conditions import AllOf, AnyOf, Is, IsOneOf
from kiosk.domain.privacy import CONTACTS
from kiosk.domain.procedure import CalendarDayTerm, Note, Outcome, Procedure, StageText, Step, WorkingDayTerm
from kiosk.domain.questions import Choice, Hamlet, Option, PastDay, PersonName, Phone
from kiosk.domain.visit import ScreenClass
from kiosk.law import electronic_identity as law
from kiosk.law import sources

REGISTERED_LEVELS = ("level-1", "level-2", "unsure")
REGISTERED = IsOneOf("registered", REGISTERED_LEVELS)
NO_MESSAGE_YET = IsOneOf("message", ("no", "unsure"))
AT_THE_STATION = AllOf((IsOneOf("registered", ("level-2", "unsure")), NO_MESSAGE_YET))

REGISTERED_ON = PastDay("registered_on", "Ngày làm hồ sơ", example="2026-11-23")
MESSAGE_ON = PastDay("message_on", "Ngày tin nhắn đến", example="2026-11-23")

FOR_WHOM = Step(
    "lam-cho-ai",
    "Ông/bà làm cho mình hay làm giúp người khác?",
    (
        Choice(
            "for_whom",
            "Làm cho ai",
            example="self",
            choices=(
                Option("self", "Làm cho tôi"),
                Option("helping", "Làm giúp người khác", "Ông bà, cha mẹ, con cháu, hàng xóm…"),
            ),
        ),
    ),
    lead="Tài khoản VNeID gắn với điện thoại và số máy của từng người.",
    drawing="helper",
)
INSTALLED = Step(
    "da-cai-chua",
    "Điện thoại đã cài VNeID chưa?",
    (
        Choice(
            "installed",
            "Đã cài VNeID",
            example="yes",
            choices=(
                Option("yes", "Đã cài"),
                Option("no", "Chưa cài", "Có hướng dẫn từng bước"),
                Option("no-smartphone", "Không có điện thoại thông minh", "Cán bộ chỉ cách làm trên máy tính"),
                Option("unsure", "Tôi không biết"),
            ),
        ),
    ),
    notes=(
        Note(
            "Làm giúp thì vẫn phải dùng điện thoại và SIM của chính người ấy.",
            when=Is("for_whom", "helping"),
        ),
    ),
    drawing="phone-install",
)
REGISTRATION = Step(
    "da-dang-ky",
    "Ông/bà làm hồ sơ VNeID ở đâu?",
    (
        Choice(
            "registered",
            "Nơi làm hồ sơ",
            example="level-2",
            choices=(
                Option(
                    "level-2",
                    "Ở Công an, có lấy vân tay",
                    f"Mức 2 – thường có tin trong {law.LEVEL_2_WORKING_DAYS.days} ngày làm việc",
                ),
                Option(
                    "level-1",
                    "Tự làm trên điện thoại",
                    f"Mức 1 – thường có tin trong {law.LEVEL_1_WORKING_DAYS.days} ngày làm việc",
                ),
                Option("none", "Chưa làm hồ sơ", "Phiếu sẽ ghi cần mang gì, làm ở đâu"),
                Option("unsure", "Tôi không nhớ", "Vẫn làm tiếp được"),
            ),
        ),
    ),
    lead="Chúng tôi hỏi để tính ngày tin nhắn sẽ tới.",
    notes=(Note("Chưa cài cũng không sao. Cài trước khi có tin nhắn là kịp.", Is("installed", "no"), "cai-dat-vneid"),),
    drawing="officer-desk",
)
MESSAGE = Step(
    "da-co-tin-nhan",
    "Đã có tin nhắn báo hồ sơ được duyệt chưa?",
    (
        Choice(
            "message",
            "Tin nhắn báo duyệt",
            example="no",
            choices=(
                Option("yes", "Có rồi"),
                Option("no", "Chưa có"),
                Option("unsure", "Có tin lạ, tôi không chắc", "Đừng chạm đường link trong tin"),
            ),
        ),
    ),
    lead="Tin nhắn ghi người gửi là VNeID, viết không dấu.",
    when=REGISTERED,
    notes=(Note("Tin nhắn thật không hỏi mã OTP, không hỏi mật khẩu, không hỏi tiền."),),
    drawing="message",
)
MESSAGE_DAY = Step(
    "ngay-co-tin-nhan",
    "Tin nhắn đến hôm nào?",
    (MESSAGE_ON,),
    lead=f"Nên kích hoạt trong {law.ACTIVATION_DAYS.days} ngày kể từ ngày có tin.",
    when=AllOf((REGISTERED, Is("message", "yes"))),
    drawing="calendar",
)
REGISTRATION_DAY = Step(
    "ngay-lam-ho-so",
    "Ông/bà làm hồ sơ hôm nào?",
    (REGISTERED_ON,),
    lead="Thứ Bảy, Chủ nhật và ngày lễ không tính vào thời gian chờ.",
    when=AllOf((REGISTERED, NO_MESSAGE_YET)),
    drawing="calendar-week",
)
CARD = Step(
    "the-con-han",
    "Lúc làm hồ sơ, thẻ căn cước còn hạn không?",
    (
        Choice(
            "card",
            "Thẻ căn cước",
            example="valid",
            choices=(
                Option("valid", "Thẻ còn hạn"),
                Option(
                    "none",
                    "Thẻ hết hạn, hoặc chưa có thẻ",
                    f"Chờ lâu hơn: {law.NO_VALID_CARD_WORKING_DAYS.days} ngày làm việc",
                ),
                Option("unsure", "Tôi không biết", "Xem cả hai mặt thẻ, tìm ngày hết hạn"),
            ),
        ),
    ),
    when=AT_THE_STATION,
    drawing="card-expired",
)
HAMLET = Step(
    "thon",
    "Ông/bà ở thôn nào?",
    (Hamlet("hamlet", "Thôn", example="-"),),
    lead="Công an xã chỉ dùng để đếm xem thôn nào cần giúp thêm. Không trả lời cũng được.",
    drawing="house-visit",
)
CALL_BACK = Step(
    "goi-lai",
    "Ông/bà có muốn Công an xã gọi nhắc không?",
    (
        Choice(
            "call_back",
            "Gọi nhắc",
            example="no",
            choices=(
                Option("no", "Không, cảm ơn", "Chỉ cần tờ phiếu"),
                Option("yes", "Có, tôi để lại tên và số điện thoại"),
            ),
        ),
    ),
    lead="Công an xã chỉ gọi để mời đến trụ sở. Không bao giờ hỏi mã OTP qua điện thoại.",
    personal=True,
    drawing="telephone",
)
CONTACT = Step(
    "lien-he",
    "Xin cho biết tên và số điện thoại",
    (
        PersonName("contact_name", "Họ và tên"),
        Phone("contact_phone", "Số điện thoại", help="Số đang dùng, Công an xã sẽ gọi vào số này"),
    ),
    lead=f"Chúng tôi xóa ngay khi tài khoản đã kích hoạt, chậm nhất sau {CONTACTS.after.days} ngày.",
    when=Is("call_back", "yes"),
    personal=True,
)

RETURN_MESSAGE = Step(
    "co-tin-chua",
    "Ông/bà đã có tin nhắn chưa?",
    (
        Choice(
            "message_now",
            "Tin nhắn báo duyệt",
            example="yes",
            choices=(
                Option("yes", "Có rồi"),
                Option("no", "Chưa có, nhưng tôi muốn thử kích hoạt", "Nhiều khi hồ sơ đã duyệt mà tin chưa tới"),
                Option("wait", "Chưa có, tôi chờ thêm"),
            ),
        ),
    ),
    lead="Tin thật viết không dấu, người gửi là VNeID. Đừng chạm đường link trong tin.",
    drawing="message-approved",
)
OPENED = Step(
    "mo-vneid",
    "Ông/bà mở được VNeID trên điện thoại của mình chưa?",
    (
        Choice(
            "opened",
            "Mở được VNeID",
            example="yes",
            choices=(
                Option("yes", "Mở được rồi", "VNeID hiện trang chính, không báo lỗi"),
                Option("no", "Chưa được", "Máy này ghi lại chỗ vướng để cán bộ giúp"),
            ),
        ),
    ),
    lead="Cầm điện thoại của ông/bà, tự mở VNeID và kích hoạt.",
    when=IsOneOf("message_now", ("yes", "no")),
    notes=(Note("Chưa quen thì xem từng bước, làm xong rồi quay lại đây.", guide="kich-hoat-vneid"),),
    screen_class=ScreenClass.ON_THE_PHONE,
    drawing="phone-open",
)
PASSCODE = Step(
    "passcode",
    "Mở một mục trong VNeID: gõ 6 số passcode có vào được không?",
    (
        Choice(
            "passcode",
            "Dùng được passcode",
            example="yes",
            choices=(Option("yes", "Vào được"), Option("no", "Không vào được")),
        ),
    ),
    lead="Passcode là 6 số ông/bà tự đặt. Chỉ gõ trên điện thoại, đừng nói cho ai.",
    when=Is("opened", "yes"),
    screen_class=ScreenClass.ON_THE_PHONE,
    drawing="phone-passcode",
)
CARD_SHOWN = Step(
    "the-tren-may",
    "VNeID có hiện thông tin căn cước của ông/bà không?",
    (
        Choice(
            "card_shown",
            "Thấy căn cước điện tử",
            example="yes",
            choices=(Option("yes", "Có, đúng tên tôi"), Option("no", "Không thấy, hoặc sai")),
        ),
    ),
    lead="Chạm vào ô có hình tấm thẻ. Tên trên máy phải là tên của ông/bà.",
    when=Is("passcode", "yes"),
    screen_class=ScreenClass.ON_THE_PHONE,
    drawing="phone-card-shown",
)
# The codes are those of the follow-up reports; the days say when to ask again, not a term of law.
CAUSES = (
    Option("no-message", "Chưa nhận được tin nhắn hoặc mã OTP"),
    Option("sim", "Sai số điện thoại, mất SIM, SIM của người khác"),
    Option("no-smartphone", "Không có điện thoại thông minh"),
    Option("forgotten", "Quên mật khẩu hoặc passcode"),
    Option("other-phone", "Tài khoản đang ở máy khác"),
    Option("data", "Thông tin không khớp, thẻ hết hạn"),
    Option("fear", "Tôi sợ lừa đảo, chưa muốn làm"),
    Option("other", "Lý do khác", "Cán bộ sẽ hỏi thêm"),
)
CAUSE_WAITS = {
    "no-message": 1, "sim": 1, "no-smartphone": 1, "forgotten": 1, "other-phone": 1, "data": 3, "fear": 5, "other": 1
}  # fmt: skip
CAUSE = Step(
    "vi-sao",
    "Ông/bà vướng ở chỗ nào?",
    (Choice("cause", "Chỗ vướng", example="no-message", choices=CAUSES),),
    lead="Chọn điều gần đúng nhất. Phiếu sẽ ghi ngày quay lại.",
    when=AnyOf((Is("opened", "no"), Is("passcode", "no"), Is("card_shown", "no"))),
    drawing="officer-desk",
)

NEVER_TELL = "Mã OTP chỉ ông/bà tự gõ vào điện thoại. Không đọc cho ai."
HOTLINE = f"Không tự làm được: đến Công an xã, hoặc gọi {law.HOTLINE} (có tính cước)."
WITHOUT_SMARTPHONE = StageText(
    title="Phiếu hẹn",
    heading="Việc tiếp theo: có tin nhắn thì ra quầy",
    day="due_on",
    day_lead="Theo quy định, tin nhắn tới chậm nhất",
    late_lead="Tin nhắn lẽ ra đã tới, chậm nhất",
    day_missing="Ra quầy gặp cán bộ, trong giờ làm việc",
    overdue="Đã quá ngày hẹn. Mời ông/bà ra quầy, cán bộ tra giúp hồ sơ.",
    then_heading="Có tin nhắn rồi thì",
    then=(
        "Mang điện thoại nhận tin, thẻ căn cước và phiếu này.",
        "Cán bộ chỉ cách kích hoạt trên máy tính.",
        NEVER_TELL,
    ),
    shows_message=True,
    go_on="Tôi đã có điện thoại thông minh",
    guide="cai-dat-vneid",
    drawing="feature-phone",
)
STAGES: Mapping[str, StageText] = {
    AccountStatus.NOT_REGISTERED: StageText(
        title="Phiếu hẹn",
        heading="Việc tiếp theo: làm hồ sơ VNeID",
        day="",
        day_lead="",
        day_missing="Làm hồ sơ ngay tại quầy, trong giờ làm việc",
        then=(
            "Mang thẻ căn cước còn hạn và điện thoại có SIM chính chủ.",
            "Cán bộ chụp ảnh, lấy vân tay, vài phút là xong.",
            f"Sau đó chờ tin nhắn, chậm nhất {law.LEVEL_2_WORKING_DAYS.days} ngày làm việc.",
        ),
        go_on="Tôi làm hồ sơ rồi",
        guide="dang-ky-muc-2",
        drawing="officer-desk",
    ),
    AccountStatus.WAITING: StageText(
        title="Phiếu hẹn",
        heading="Việc tiếp theo: chờ tin nhắn",
        day="due_on",
        day_lead="Theo quy định, tin nhắn tới chậm nhất",
        late_lead="Tin nhắn lẽ ra đã tới, chậm nhất",
        day_missing="Hỏi cán bộ ngày có tin nhắn",
        overdue="Đã quá ngày hẹn. Ông/bà vẫn thử kích hoạt được. Nếu máy báo lỗi, nhờ cán bộ tra giúp hồ sơ.",
        then_heading="Có tin nhắn rồi thì",
        then=(
            "Đừng chạm đường link trong tin.",
            "Tự mở ứng dụng VNeID, chạm “Kích hoạt”.",
            "Vướng ở đâu, mang phiếu này đến đây.",
        ),
        instead=((Is("installed", "no-smartphone"), WITHOUT_SMARTPHONE),),
        shows_message=True,
        go_on="Tôi muốn kích hoạt",
        guide="kich-hoat-vneid",
        drawing="phone-wait",
    ),
    AccountStatus.MESSAGE_ARRIVED: StageText(
        title="Phiếu hẹn",
        heading="Việc tiếp theo: kích hoạt trên điện thoại",
        day="deadline_on",
        day_lead="Nên kích hoạt, chậm nhất là",
        late_lead="Ngày nên kích hoạt đã qua",
        day_missing="Nên kích hoạt ngay hôm nay",
        overdue=(
            f"Đã quá {law.ACTIVATION_DAYS.days} ngày. Ông/bà vẫn cứ thử. "
            f"Nếu không được, gọi {law.HOTLINE} hoặc hỏi cán bộ."
        ),
        then=(
            "Tự mở ứng dụng VNeID, chạm “Kích hoạt”.",
            "Gõ 12 số trên thẻ và số điện thoại đã khai.",
            NEVER_TELL,
        ),
        instead=((Is("installed", "no-smartphone"), WITHOUT_SMARTPHONE),),
        shows_message=True,
        go_on="Kích hoạt ngay bây giờ",
        guide="kich-hoat-vneid",
        drawing="phone-open",
    ),
    AccountStatus.STUCK: StageText(
        title="Phiếu hẹn",
        heading="Còn vướng một chỗ. Ông/bà đừng lo.",
        day="next_on",
        day_lead="Hẹn ông/bà quay lại hoặc thử lại",
        day_missing="Hỏi cán bộ ngay hôm nay",
        overdue="Đã đến ngày hẹn. Ông/bà thử lại, hoặc nhờ cán bộ ngay bây giờ.",
        then=("Mang điện thoại, thẻ căn cước và phiếu này.", NEVER_TELL, HOTLINE),
        go_on="Tôi thử lại",
        guide="kich-hoat-vneid",
        drawing="helper",
    ),
    AccountStatus.ACTIVATED: StageText(
        title="Phiếu hoàn thành",
        heading="VNeID đã kích hoạt. Chúc mừng ông/bà!",
        day="changed_on",
        day_lead="Ông/bà đã tự kiểm tra trên điện thoại, ngày",
        then_heading="Từ nay ông/bà nhớ",
        then=(
            "Giữ kín mật khẩu và 6 số passcode.",
            "Không ai được hỏi mã OTP, kể cả người xưng là công an.",
            f"Mất điện thoại: gọi ngay {law.HOTLINE} để khóa tài khoản.",
            "Bỏ số điện thoại cũ: đổi số trong VNeID trước.",
        ),
        guide="vneid-dung-lam-gi",
        paper="completion",
        drawing="phone-success",
    ),
    AccountStatus.WITHDRAWN: StageText(
        title="Phiếu hẹn",
        heading="Phiếu này đã hủy theo ý ông/bà",
        day="",
        day_lead="",
        day_missing="Không còn giữ tên và số điện thoại",
        then=("Muốn làm lại thì chạm “Kích hoạt VNeID” ở trang đầu.",),
        paper="",
    ),
    AccountStatus.LAPSED: StageText(
        title="Phiếu hẹn",
        heading="Phiếu này đã quá hạn",
        day="",
        day_lead="",
        day_missing="Mời ông/bà lấy phiếu mới",
        then=("Chạm “Kích hoạt VNeID” ở trang đầu để lấy phiếu mới.",),
        paper="",
    ),
}

PROCEDURE = Procedure(
    slug="kich-hoat-vneid",
    title="Kích hoạt VNeID",
    summary="Đã có tin nhắn, hoặc đã làm hồ sơ mà chưa dùng được",
    before_you_start=(
        "Khoảng 2 phút, mỗi màn hình một câu hỏi.",
        "Không cần tên, không cần số thẻ.",
        "Xong sẽ có phiếu ghi việc tiếp theo và ngày hẹn.",
    ),
    steps=(
        FOR_WHOM, INSTALLED, REGISTRATION, MESSAGE, MESSAGE_DAY, REGISTRATION_DAY, CARD, HAMLET, CALL_BACK, CONTACT
    ),
    outcomes=(
        Outcome("plan-registration", when=Is("registered", "none")),
        Outcome("report-message", when=Is("message", "yes")),
        Outcome("await-message"),
    ),
    return_steps=(RETURN_MESSAGE, OPENED, PASSCODE, CARD_SHOWN, CAUSE),
    return_outcomes=(
        Outcome("activate", when=Is("card_shown", "yes")),
        Outcome("await-message", when=Is("message_now", "wait")),
        Outcome("report-trouble"),
    ),
    lifecycle=ACCOUNT_LIFECYCLE,
    stages=STAGES,
    asked_again={AccountStatus.NOT_REGISTERED: ("registered", "hamlet", "call_back")},
    due=(
        WorkingDayTerm(
            law.LEVEL_1_WORKING_DAYS.days,
            REGISTERED_ON,
            AllOf((Is("registered", "level-1"), NO_MESSAGE_YET)),
            law.LEVEL_1_WORKING_DAYS.source,
        ),
        WorkingDayTerm(
            law.LEVEL_2_WORKING_DAYS.days,
            REGISTERED_ON,
            AllOf((AT_THE_STATION, Is("card", "valid"))),
            law.LEVEL_2_WORKING_DAYS.source,
        ),
        WorkingDayTerm(
            law.NO_VALID_CARD_WORKING_DAYS.days,
            REGISTERED_ON,
            AllOf((AT_THE_STATION, IsOneOf("card", ("none", "unsure")))),
            law.NO_VALID_CARD_WORKING_DAYS.source,
        ),
    ),
    deadline=(
        CalendarDayTerm(law.ACTIVATION_DAYS.days, MESSAGE_ON, Is("message", "yes"), law.ACTIVATION_DAYS.source),
    ),
    hamlet_key="hamlet",
    consent=("call_back", "yes"),
    contact_keys=("contact_name", "contact_phone"),
    cause_key="cause",
    cause_waits=CAUSE_WAITS,
    sources=(sources.ND_69_2024_ART_10, sources.ND_69_2024_ART_13, sources.ND_69_2024_ART_14),
)
