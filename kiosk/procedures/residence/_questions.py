"""Câu hỏi chung: what the interview asks to find the procedure, and the procedure needs to know too."""

from kiosk.domain.questions import Choice, Option

MYSELF = Option("self", "Cho tôi", "Một mình, hoặc cùng người nhà")
MY_CHILD = Option("child", "Cho con tôi", "Con dưới 18 tuổi")
MY_WARD = Option("ward", "Cho người tôi giám hộ")
SOMEBODY_ELSE = Option(
    "proxy", "Người khác nhờ tôi làm và nộp thay", "Cần giấy ủy quyền. Chỉ gõ hộ thì chọn “Cho tôi”"
)
WHO = Choice(
    "who",
    "Làm cho ai",
    example="self",
    choices=(
        MYSELF,
        MY_CHILD,
        MY_WARD,
        SOMEBODY_ELSE,
        Option("org", "Cho nhiều người ở trọ, ở tập thể", "Ký túc xá, công ty, công trường, nơi nuôi dưỡng"),
    ),
)
WHO_ONE = Choice(
    "who",
    "Làm cho ai",
    example="self",
    choices=(MYSELF, MY_CHILD, MY_WARD, SOMEBODY_ELSE),
)
WITH_PARENTS = Choice(
    "with_parents",
    "Trẻ dưới 6 tuổi về ở với cha mẹ",
    example="no",
    choices=(
        Option("yes", "Đúng, trẻ dưới 6 tuổi về ở với cha mẹ", "Hoặc với người giám hộ"),
        Option("no", "Không phải"),
    ),
)
BIRTH_REGISTERED = Choice(
    "birth_registered",
    "Đã khai sinh",
    example="yes",
    choices=(Option("yes", "Đã có giấy khai sinh"), Option("no", "Chưa khai sinh")),
)
DWELLING = Choice(
    "dwelling",
    "Nhà nơi chuyển đến",
    example="own",
    choices=(
        Option("own", "Nhà của chính người đăng ký", "Kể cả đứng tên chung"),
        Option("family", "Nhà của vợ chồng, cha mẹ hoặc con"),
        Option("relative", "Nhà của người thân khác, người giám hộ", "Ông bà nội ngoại, anh ruột, chị ruột, cô, chú…"),
        Option("rent", "Nhà thuê, mượn, ở nhờ"),
        Option("religious", "Chùa, nhà thờ, cơ sở tín ngưỡng"),
        Option("welfare", "Cơ sở trợ giúp, hoặc nhà người nhận nuôi dưỡng"),
        Option("vehicle", "Tàu, thuyền, xe dùng để ở"),
        Option("barracks", "Đơn vị Công an, Quân đội"),
    ),
)
RELATIVE_KIND = Choice(
    "relative_kind",
    "Người chuyển đến",
    example="elderly",
    sensitive=True,
    choices=(
        Option("elderly", "Từ 60 tuổi trở lên"),
        Option("disabled", "Khuyết tật nặng, hoặc không còn khả năng lao động"),
        Option("minor", "Dưới 18 tuổi"),
        Option("none", "Không phải các trường hợp trên"),
    ),
)
TAKEN_IN_BY = Choice(
    "taken_in_by",
    "Người nhận nuôi dưỡng",
    example="facility",
    choices=(
        Option("facility", "Cơ sở trợ giúp xã hội", "Trung tâm, nhà dưỡng lão, mái ấm"),
        Option("household", "Một gia đình nhận nuôi dưỡng"),
    ),
)
NOTARISED = Choice(
    "notarised",
    "Hợp đồng công chứng hoặc chứng thực",
    example="yes",
    choices=(
        Option("yes", "Có, hợp đồng đã công chứng hoặc chứng thực"),
        Option("no", "Chưa, chỉ có giấy viết tay hoặc chưa có giấy"),
        Option("unsure", "Tôi không biết", "Cán bộ xem giúp"),
    ),
)
DISPUTE = Choice(
    "dispute",
    "Tình trạng nhà đất",
    example="no",
    sensitive=True,
    choices=(
        Option("no", "Không có gì vướng"),
        Option("officer", "Tôi muốn nói riêng với cán bộ", "Không cần nói lý do ở đây"),
    ),
)
STAY_LENGTH = Choice(
    "stay_length",
    "Thời gian ở",
    example="long",
    choices=(
        Option("short", "Dưới 30 ngày"),
        Option("long", "Từ 30 ngày trở lên"),
    ),
)
REGISTERED_HERE = Choice(
    "registered_here",
    "Đã đăng ký tạm trú ở đúng chỗ này",
    example="no",
    choices=(
        Option("no", "Chưa, đây là lần đầu ở chỗ này"),
        Option("yes", "Rồi, nay muốn ở thêm"),
        Option("unsure", "Tôi không biết", "Cán bộ tra giúp"),
    ),
)
