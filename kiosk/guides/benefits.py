"""VNeID dùng làm gì: honest uses by who asks; nothing is compulsory and nobody is threatened. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.guides._benefits_for_all import (
    HEALTH_CARD,
    INSTEAD_OF_THE_CARD,
    NO_PAPERS,
    OLD_NUMBER,
    OWN_CHOICE,
    SIM_STAYS,
    ZERO_FEE,
)
from kiosk.law import sources

FARMERS = Way(
    slug="nong-dan-nguoi-cao-tuoi",
    label="Nông dân, người cao tuổi",
    help="Bảo hiểm y tế, trợ cấp, giấy tờ",
    drawing="pension",
    screens=(
        HEALTH_CARD,
        Screen(
            heading="Nhận tiền trợ cấp qua ngân hàng",
            body="Ghi tài khoản ngân hàng vào mục “An sinh xã hội” của VNeID. Tiền trợ cấp có thể về thẳng đó.",
            drawing="pension",
            drawing_says="Bàn tay nhận đồng tiền",
            points=("Ông/bà tự ghi trong VNeID", "Không đọc số tài khoản cho người gọi đến"),
            troubles=(
                Trouble("Không có tài khoản ngân hàng", "Vẫn hỏi được nơi trả trợ cấp về cách khác."),
                Trouble("Có người gọi bảo nhận quà", "Cúp máy. Kẻ gian hay lấy cớ này."),
            ),
            ask_officer="Khoản nào nhận được qua VNeID, mời ông/bà hỏi cán bộ.",
            read_aloud="Ông bà ghi tài khoản ngân hàng của mình vào mục An sinh xã hội của VNeID. "
            "Tiền trợ cấp có thể về thẳng đó. Khoản nào nhận được, mời hỏi cán bộ.",
        ),
        INSTEAD_OF_THE_CARD,
        OLD_NUMBER,
        SIM_STAYS,
        OWN_CHOICE,
    ),
)
YOUNG = Way(
    slug="thanh-nien",
    label="Thanh niên, người đi làm",
    help="Bằng lái, đi máy bay, thủ tục trên mạng",
    drawing="driving",
    screens=(
        Screen(
            heading="Bằng lái, đăng ký xe trên máy",
            body="Cảnh sát giao thông hỏi, ông/bà mở giấy tờ trên VNeID. Giấy tờ ấy phải đưa lên VNeID từ trước.",
            drawing="driving",
            drawing_says="Vô lăng và tấm thẻ",
            troubles=(
                Trouble("Bằng lái chưa hiện", "Thêm bằng lái trong VNeID và chờ duyệt. Trong lúc ấy mang bản giấy."),
                Trouble("Điện thoại hết pin", "Vẫn cần giấy tờ. Đi xa nên mang theo."),
            ),
            read_aloud="Cảnh sát giao thông hỏi, ông bà mở bằng lái và đăng ký xe trên VNeID. "
            "Giấy tờ ấy phải đưa lên VNeID từ trước.",
        ),
        Screen(
            heading="Đi máy bay trong nước",
            body="Ở sân bay, mở căn cước điện tử thay cho thẻ. Cần tài khoản mức 2.",
            drawing="airplane",
            drawing_says="Máy bay",
            troubles=(
                Trouble("Đi nước ngoài", "Vẫn cần hộ chiếu."),
                Trouble("VNeID đang bảo trì", "Nên mang thẻ căn cước phòng khi cần."),
            ),
            read_aloud="Đi máy bay trong nước, ông bà mở căn cước điện tử thay cho thẻ. Cần tài khoản mức hai.",
        ),
        Screen(
            heading="Làm thủ tục trên mạng",
            body="Vào Cổng dịch vụ công quốc gia bằng VNeID. Nhiều việc cư trú làm ngay trong ứng dụng.",
            drawing="phone-form",
            drawing_says="Bàn tay chạm vào một ô nhập trên điện thoại",
            points=("Thường trú, tạm trú, tạm vắng", "Xác nhận thông tin cư trú", "Làm lại thẻ căn cước"),
            troubles=(
                Trouble("Không tìm thấy thủ tục", "Vào mục “Thủ tục hành chính” của VNeID. Chưa thấy thì hỏi cán bộ."),
            ),
            ask_officer="Hộ chiếu, lý lịch tư pháp qua VNeID: mời ông/bà hỏi cán bộ.",
            read_aloud="Vào Cổng dịch vụ công quốc gia bằng VNeID. Nhiều việc cư trú làm ngay trong ứng dụng. "
            "Hộ chiếu và lý lịch tư pháp thì hỏi cán bộ.",
        ),
        ZERO_FEE,
        SIM_STAYS,
        OWN_CHOICE,
    ),
)
LANDLORDS = Way(
    slug="chu-tro",
    label="Chủ nhà trọ, chủ nhà",
    help="Báo khách ở, giúp người thuê",
    drawing="lodging",
    screens=(
        Screen(
            heading="Báo khách ngủ lại (thông báo lưu trú)",
            body="Chủ nhà báo khách ngay trong VNeID, không phải đến trụ sở. Tìm mục “Thông báo lưu trú”.",
            drawing="lodging",
            drawing_says="Ngôi nhà và chiếc giường",
            troubles=(
                Trouble("Không thấy mục này", "Vào “Thủ tục hành chính” rồi tìm “Thông báo lưu trú”."),
                Trouble("Khách không có VNeID", "Xem giấy tờ của khách có số định danh cá nhân."),
                Trouble("Chủ nhà không dùng VNeID", "Gọi điện báo Công an xã cũng được."),
            ),
            ask_officer="Các nút trong mục này hay đổi. Vướng thì hỏi cán bộ.",
            read_aloud="Chủ nhà báo khách ngủ lại ngay trong VNeID, không phải đến trụ sở. Tìm mục Thông báo lưu trú.",
        ),
        Screen(
            heading="Người thuê tự đăng ký tạm trú",
            body="Người thuê nộp hồ sơ tạm trú qua VNeID. Chủ nhà xác nhận đồng ý trong VNeID, đỡ phải đi.",
            drawing="phone-form",
            drawing_says="Bàn tay chạm vào một ô nhập trên điện thoại",
            troubles=(
                Trouble("Chủ nhà không dùng VNeID", "Chủ nhà vẫn có thể ghi đồng ý và ký trên giấy."),
                Trouble("Người thuê chưa biết làm", "Bảo họ đến đây, cán bộ hướng dẫn."),
            ),
            ask_officer="Mỗi nhà một khác. Chưa rõ thì hỏi cán bộ.",
            read_aloud="Người thuê nộp hồ sơ tạm trú qua VNeID. Chủ nhà xác nhận đồng ý trong VNeID, đỡ phải đi.",
        ),
        ZERO_FEE,
        OWN_CHOICE,
    ),
)
PARENTS = Way(
    slug="cha-me",
    label="Cha mẹ có con nhỏ",
    help="Thẻ và tài khoản cho con",
    drawing="child",
    screens=(
        Screen(
            heading="Làm thẻ căn cước cho con",
            body="Con dưới 14 tuổi: cha mẹ xin thẻ cho con ngay trong VNeID. Cha mẹ cần tài khoản mức 2.",
            drawing="card",
            drawing_says="Thẻ căn cước",
            troubles=(
                Trouble("Không tìm thấy mục này", "Cập nhật VNeID trong kho ứng dụng. Chưa thấy thì hỏi cán bộ."),
            ),
            ask_officer="Con có phải đến lấy vân tay không, mời ông/bà hỏi cán bộ.",
            read_aloud="Con dưới mười bốn tuổi, cha mẹ xin thẻ căn cước cho con ngay trong VNeID. "
            "Cha mẹ cần tài khoản mức hai.",
        ),
        Screen(
            heading="Tài khoản riêng của con",
            body="Từ đủ 6 tuổi, con có thẻ thì làm được mức 1 và mức 2. Chưa đủ 6 tuổi thì chỉ mức 1.",
            drawing="child",
            drawing_says="Người lớn và em nhỏ cùng cầm điện thoại có dấu đúng",
            points=("Cha mẹ đăng ký thay con", "Cha mẹ xác nhận mỗi khi dùng", "Chỉ làm khi gia đình có nhu cầu"),
            troubles=(Trouble("Con chưa có số điện thoại", "Cha mẹ dùng số đứng tên mình để đăng ký cho con."),),
            ask_officer="Màn hình dành cho trẻ còn mới. Mời ông/bà hỏi cán bộ.",
            read_aloud="Từ đủ sáu tuổi, con có thẻ căn cước thì làm được mức một và mức hai. "
            "Chưa đủ sáu tuổi thì chỉ mức một. Cha mẹ đăng ký thay con.",
        ),
        ZERO_FEE,
        OWN_CHOICE,
    ),
)
EVERYONE = Way(
    slug="moi-nguoi",
    label="Mọi người",
    help="Điều ai cũng dùng được",
    drawing="phone-card-shown",
    screens=(
        INSTEAD_OF_THE_CARD,
        NO_PAPERS,
        Screen(
            heading="Nhận tin thật của Nhà nước",
            body="Mỗi người có mức 2 được một kênh nhắn tin riêng trong VNeID. Xem tin ở đó an toàn hơn tin nhắn lạ.",
            drawing="message-approved",
            drawing_says="Tin nhắn có dấu đã xong",
            troubles=(Trouble("Tin lạ bảo liên kết VNeID gấp", "Đừng chạm vào. Mở VNeID xem có tin ấy không."),),
            ask_officer="Kênh này mới quy định năm 2026. Chưa thấy trên máy thì hỏi cán bộ.",
            read_aloud="Mỗi người có mức hai được một kênh nhắn tin riêng trong VNeID. "
            "Có tin lạ thì mở VNeID xem có tin ấy không.",
        ),
        SIM_STAYS,
        ZERO_FEE,
        Screen(
            heading="Nhiều người đã dùng",
            body="Đến 16/01/2026, cả nước có hơn 67 triệu tài khoản đã kích hoạt. VNeID lúc ấy có 50 tiện ích.",
            drawing="phone-success",
            drawing_says="Điện thoại hiện dấu đã xong và tấm thẻ",
            troubles=(Trouble("Tôi sợ mình không làm được", "Cứ làm từng bước. Vướng ở đâu thì hỏi cán bộ."),),
            read_aloud="Đầu năm hai nghìn không trăm hai mươi sáu, cả nước có hơn sáu mươi bảy triệu "
            "tài khoản đã kích hoạt.",
        ),
        OWN_CHOICE,
    ),
)

GUIDE = Guide(
    slug="vneid-dung-lam-gi",
    title="VNeID dùng làm gì?",
    summary="Lợi ích thật cho từng người",
    icon="icon-benefits",
    question="Ông/bà muốn xem phần nào?",
    ways=(FARMERS, YOUNG, LANDLORDS, PARENTS, EVERYONE),
    done="Muốn dùng những tiện ích này thì cần tài khoản mức 2 đã kích hoạt.",
    next_guides=("dang-ky-muc-2", "kich-hoat-vneid"),
    sources=(
        sources.BENEFIT_NOTICES,
        sources.ND_69_2024_ART_4_PAPERS,
        sources.ND_69_2024_ART_7,
        sources.ND_320_2026_ART_9,
        sources.NQ_66_22_2026,
        sources.TT_08_2026_SIM,
        sources.SIM_OWNER_NEWS,
        sources.ND_58_2026_OLD_NUMBERS,
        sources.TT_116_2026_ART_14,
        sources.TT_116_2026_CONSENT,
        sources.VOLUNTARY_STATEMENT,
    ),
)
