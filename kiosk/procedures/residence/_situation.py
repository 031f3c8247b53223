"""Hỏi hoàn cảnh: steps that the interview and a procedure share, in the same words; each says when it asks them."""

from kiosk.domain.procedure import Step
from kiosk.domain.questions import AnyDay, Commune, Option
from kiosk.procedures.residence import _questions as shared

CHILD = Step(
    "tre-duoi-6-tuoi",
    "Đây có phải trẻ dưới 6 tuổi về ở với cha mẹ?",
    (shared.WITH_PARENTS,),
    lead="Trẻ dưới 6 tuổi được làm đơn giản hơn.",
    drawing="child",
)
BIRTH = Step(
    "da-khai-sinh",
    "Cháu đã có giấy khai sinh chưa?",
    (shared.BIRTH_REGISTERED,),
    lead="Chưa có thì làm khai sinh và thường trú cùng một lần.",
    drawing="child",
)
HOUSE = Step(
    "nha-cua-ai",
    "Nhà nơi chuyển đến là của ai?",
    (shared.DWELLING,),
    lead="Mỗi loại nhà cần giấy tờ và chữ ký khác nhau.",
    drawing="house-visit",
)
RELATIVE = Step(
    "ve-o-voi-nguoi-than",
    "Người chuyển đến có thuộc một trong các diện này không?",
    (shared.RELATIVE_KIND,),
    lead="Về ở với người thân thì luật xét theo từng trường hợp.",
    drawing="helper",
)
CONTRACT = Step(
    "hop-dong-cong-chung",
    "Giấy thuê, mượn, ở nhờ đã công chứng hoặc chứng thực chưa?",
    (shared.NOTARISED,),
    lead="Thường trú cần giấy công chứng hoặc chứng thực. Tạm trú thì không cần.",
    drawing="documents",
)
TROUBLE = Step(
    "nha-dat-co-vuong",
    "Nhà đất này có gì vướng không?",
    (shared.DISPUTE,),
    lead="Ví dụ: đang tranh chấp, bị thu hồi. Có thì nói riêng với cán bộ.",
    drawing="officer-desk",
)
LENGTH = Step(
    "o-bao-lau",
    "Ở đó trong bao lâu?",
    (shared.STAY_LENGTH,),
    lead="Tính cả những ngày đã ở.",
    drawing="calendar",
)
HOME = Step(
    "noi-thuong-tru",
    "Nơi thường trú thuộc xã, phường nào?",
    (
        Commune(
            "home_commune",
            "Nơi thường trú",
            example="07486|xã Nghĩa Phương, thành phố Bắc Ninh|",
            others=(Option("none", "Không có nơi thường trú", "Chưa đăng ký, hoặc đã bị xóa"),),
        ),
    ),
    lead="Là nơi đăng ký ở lâu dài, trước đây ghi trong sổ hộ khẩu.",
    drawing="house-visit",
)
REGISTERED = Step(
    "da-dang-ky-tam-tru",
    "Đã đăng ký tạm trú ở đúng chỗ này chưa?",
    (shared.REGISTERED_HERE,),
    lead="Đổi sang phòng trọ, nhà trọ khác thì chọn “Chưa”.",
    drawing="lodging",
)
EXPIRES = Step(
    "tam-tru-den-ngay",
    "Tạm trú hiện nay có hạn đến ngày nào?",
    (AnyDay("expires_on", "Hạn tạm trú hiện nay", example="2026-12-01", latest_days=731),),
    lead="Ngày này có trong thông báo hoặc trên VNeID. Không nhớ thì quay lại, chọn “Tôi không biết”.",
    drawing="calendar",
)
