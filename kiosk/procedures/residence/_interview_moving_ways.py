"""Đường đi về nơi ở: where the answers about moving lead, and why, in words for the citizen."""

from kiosk.domain.conditions import AllOf, AnyOf, Given, Is, IsOneOf
from kiosk.domain.procedure import Detour
from kiosk.law import residence_sources as law
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _interview_answers as said

DAYS = terms.SHORTEST_STAY_DAYS.number

SMALL_CHILDREN = (
    Detour(
        "lien-thong-khai-sinh",
        said.BORN_NOT_REGISTERED,
        "Cháu chưa khai sinh. Khai sinh, thường trú, bảo hiểm y tế làm chung một lần.",
        law.JOINT_SERVICES,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.SMALL_CHILD, Is("goal", "long"))),
        "Trẻ dưới 6 tuổi về với cha mẹ, người giám hộ. Không cần chủ nhà đồng ý.",
        law.LAW_ART_20_2_UNDER_SIX,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.SMALL_CHILD, Is("goal", "unsure"))),
        "Trẻ theo nơi thường trú của cha mẹ. Cha mẹ chỉ có tạm trú thì hỏi cán bộ.",
        law.LAW_ART_20_2_UNDER_SIX,
    ),
)
IN_ANOTHER_COMMUNE = IsOneOf("same_commune", ("no", "unknown"))
OUTSIDE_HOME = AnyOf((IN_ANOTHER_COMMUNE, said.NO_HOME))
NO_DISPUTE = Is("dispute", "no")
LONG_STAY = (
    Detour(
        "gap-can-bo",
        Is("dispute", "officer"),
        "Nhà đất có điều cần xem riêng. Cán bộ trả lời chắc chắn cho ông/bà.",
        law.LAW_ART_23,
    ),
    Detour(
        "dang-ky-tam-tru",
        Is("notarised", "no"),
        "Nhà thuê, mượn: thường trú cần giấy công chứng, chứng thực. Nay làm tạm trú trước.",
        law.LAW_ART_21,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.LONG, Is("dwelling", "own"), NO_DISPUTE)),
        "Ở lâu dài tại nhà của chính mình thì đăng ký thường trú.",
        law.LAW_ART_20_1,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.LONG, Is("dwelling", "family"))),
        "Về ở với vợ chồng, cha mẹ, con thì đăng ký thường trú. Chủ nhà cần đồng ý.",
        law.LAW_ART_20_2,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((AnyOf((said.A_RELATIVE_BY_LAW, said.A_CHILD_WITH_RELATIVES)), NO_DISPUTE)),
        "Người này được về thường trú với người thân. Chủ nhà cần đồng ý.",
        law.LAW_ART_20_2,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.RENTED_FOR_LONG, IsOneOf("notarised", ("yes", "unsure")), AnyOf((NO_DISPUTE, said.AS_A_LODGER)))),
        "Nhà thuê, mượn vẫn thường trú được. Cán bộ xem thêm giấy và diện tích nhà.",
        law.LAW_ART_20_3,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.LONG, IsOneOf("dwelling", ("religious", "welfare")), NO_DISPUTE)),
        "Ở lâu dài tại đó thì đăng ký thường trú. Người phụ trách hoặc chủ nhà cần đồng ý.",
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((said.LONG, IsOneOf("dwelling", ("vehicle", "barracks")))),
        "Ở lâu dài tại đó thì đăng ký thường trú. Máy hỏi thêm giấy tờ riêng.",
    ),
)
SHORT_STAY = (
    Detour(
        "luu-tru",
        AllOf((said.TEMPORARY, Is("stay_length", "short"))),
        f"Ở dưới {DAYS} ngày thì không đăng ký tạm trú, chỉ cần báo lưu trú.",
        law.LAW_ART_30,
    ),
    Detour(
        "chua-den-han-gia-han",
        Is("renewal", "early"),
        f"Gia hạn được trong {terms.RENEWAL_WINDOW_DAYS.number} ngày cuối của thời hạn tạm trú. Nay chưa đến.",
        law.LAW_ART_28,
    ),
    Detour("gia-han-tam-tru", Is("renewal", "open"), "Tạm trú sắp hết hạn, nay là lúc gia hạn.", law.LAW_ART_28),
    Detour(
        "dang-ky-tam-tru",
        Is("renewal", "over"),
        "Thời hạn tạm trú đã hết, nên đăng ký mới. Có điều chưa rõ thì hỏi cán bộ.",
        law.LAW_ART_28_AFTER_THE_END,
    ),
    Detour(
        "cap-nhat-noi-o",
        AllOf((said.TEMPORARY, Is("same_commune", "yes"))),
        "Hai nơi nay chung một xã. Trong một xã thì không đăng ký tạm trú.",
        law.LAW_ART_27,
    ),
    Detour(
        "dang-ky-tam-tru",
        AllOf((said.TEMPORARY, Is("registered_here", "unsure"), OUTSIDE_HOME)),
        "Cứ kê khai tạm trú. Cán bộ tra giúp xem đã đăng ký hay chưa.",
        law.LAW_ART_27,
    ),
    Detour(
        "dang-ky-tam-tru",
        AllOf((said.TEMPORARY, OUTSIDE_HOME)),
        f"Ở ngoài xã thường trú từ {DAYS} ngày trở lên thì đăng ký tạm trú.",
        law.LAW_ART_27,
    ),
)
RENTED = "Thường trú cần giấy thuê, mượn có công chứng, chứng thực. Chưa có thì máy chỉ sang tạm trú."
# For a child the procedure asks about the house: here it would be the eighth question.
HOUSE_KNOWN = AnyOf((Given("dwelling"), said.A_MINOR_OR_WARD))
NOT_REGISTERED = (
    Detour(
        "khai-bao-cu-tru",
        Is("has_papers", "no"),
        "Chưa đủ điều kiện thường trú, tạm trú thì khai báo nơi đang ở.",
        law.LAW_ART_19,
    ),
    Detour("gap-can-bo", Is("has_papers", "unsure"), "Cán bộ xem chỗ ở và giấy tờ, rồi chỉ đúng thủ tục."),
    Detour(
        "khai-bao-cu-tru",
        Is("stay_plan", "short"),
        f"Ở dưới {DAYS} ngày chưa đăng ký tạm trú được. Nay khai báo nơi đang ở.",
        law.LAW_ART_19,
    ),
    Detour(
        "dang-ky-tam-tru",
        Is("stay_plan", "while"),
        f"Có chỗ ở và ở từ {DAYS} ngày trở lên thì đăng ký tạm trú.",
        law.LAW_ART_27,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((Is("stay_plan", "long"), Is("dwelling", "rent"))),
        RENTED,
        law.LAW_ART_20_3,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((Is("stay_plan", "long"), HOUSE_KNOWN)),
        "Có chỗ ở lâu dài thì đăng ký thường trú. Máy hỏi thêm về nhà.",
        law.LAW_ART_20_1,
    ),
)
UNSURE = (
    Detour("luu-tru", Is("intent", "short"), f"Ở dưới {DAYS} ngày thì chỉ cần báo lưu trú.", law.LAW_ART_30),
    Detour(
        "cap-nhat-noi-o",
        AllOf((Is("intent", "while"), Is("same_commune", "yes"))),
        "Hai nơi nay chung một xã. Trong một xã thì không đăng ký tạm trú.",
        law.LAW_ART_27,
    ),
    Detour(
        "dang-ky-tam-tru",
        AllOf((Is("intent", "while"), IN_ANOTHER_COMMUNE)),
        f"Ở ngoài xã thường trú từ {DAYS} ngày trở lên thì đăng ký tạm trú.",
        law.LAW_ART_27,
    ),
    Detour(
        "cap-nhat-noi-o",
        AllOf((Is("intent", "long"), Is("dwelling", "rent"), Is("same_commune", "yes"))),
        "Nhà thuê, mượn trong cùng xã: cập nhật nơi ở. Muốn thường trú thì hỏi cán bộ.",
        law.LAW_ART_27,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((Is("intent", "long"), Is("dwelling", "rent"))),
        RENTED,
        law.LAW_ART_20_3,
    ),
    Detour(
        "dang-ky-thuong-tru",
        AllOf((Is("intent", "long"), HOUSE_KNOWN)),
        "Ở lâu dài thì đăng ký thường trú. Máy hỏi thêm về nhà và giấy tờ.",
        law.LAW_ART_20_1,
    ),
    Detour(
        "gap-can-bo", Is("intent", "stays"), "Không chuyển chỗ ở thì không phải đăng ký lại. Việc khác thì hỏi cán bộ."
    ),
)
WAYS = (*SMALL_CHILDREN, *LONG_STAY, *SHORT_STAY, *NOT_REGISTERED, *UNSURE)
