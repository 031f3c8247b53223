"""Đăng ký mức 2: at any commune police station; for oneself, for a child, without a valid card. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.guides._registration_at_the_desk import ANYWHERE, AT_THE_DESK, CHECK_AND_SIGN, COST, WAIT
from kiosk.law import sources
from kiosk.law.electronic_identity import FOREIGNERS, FROM_SIX_YEARS

FOREIGNER = Trouble("Tôi là người nước ngoài", f"Ông/bà {FOREIGNERS.condition}.")
FOR_ME = Way(
    slug="cho-toi",
    label="Cho tôi",
    help="Thẻ căn cước còn hạn",
    drawing="fingerprint",
    screens=(
        Screen(
            heading="Ai làm được mức 2?",
            body=f"Mọi {FROM_SIX_YEARS.who.lower()}, có thẻ còn hạn, làm được mức 2. Làm theo nhu cầu, không bắt buộc.",
            drawing="card",
            drawing_says="Thẻ căn cước",
            troubles=(
                Trouble("Chưa làm mức 1", "Hỏi cán bộ. Thường làm thẳng mức 2 được."),
                FOREIGNER,
            ),
            ask_officer="Quy định tuổi đổi từ 28/9/2026. Chưa rõ thì hỏi cán bộ.",
            read_aloud=f"Mọi {FROM_SIX_YEARS.who.lower()}, có thẻ căn cước còn hạn, làm được mức hai. "
            "Làm theo nhu cầu, không bắt buộc.",
        ),
        Screen(
            heading="Mang thẻ và điện thoại",
            body="Quan trọng nhất là thẻ và số điện thoại của mình. Giấy tờ khác thì mang khi muốn đưa lên VNeID.",
            drawing="documents",
            drawing_says="Tờ giấy nằm trong cặp hồ sơ",
            points=(
                "Thẻ căn cước còn hạn",
                "Điện thoại có SIM đứng tên mình",
                "Địa chỉ email, nếu có",
                "Bản gốc bằng lái, đăng ký xe, nếu muốn",
            ),
            troubles=(
                Trouble("Quên mang điện thoại", "Vẫn làm hồ sơ được. Nhớ đúng số điện thoại của mình."),
                Trouble("Chỉ có điện thoại bấm phím", "Vẫn đăng ký được. Máy ấy nhận tin nhắn và mã."),
                Trouble("Dùng chung số với người nhà", "Mỗi số chỉ dùng cho một tài khoản. Nên làm SIM riêng."),
                Trouble("Không có email", "Không sao, bỏ trống cũng được."),
            ),
            read_aloud="Mang thẻ căn cước còn hạn, và điện thoại có SIM đứng tên mình. "
            "Giấy tờ khác chỉ mang khi muốn đưa lên VNeID.",
        ),
        ANYWHERE,
        AT_THE_DESK,
        CHECK_AND_SIGN,
        COST,
        WAIT,
    ),
)
FOR_A_CHILD = Way(
    slug="cho-con",
    label="Cho con, cho người được giám hộ",
    help="Cha mẹ hoặc người giám hộ làm thay",
    drawing="child",
    screens=(
        Screen(
            heading="Con mấy tuổi thì được?",
            body="Từ đủ 6 tuổi, con có thẻ còn hạn thì làm được mức 2. Chưa đủ 6 tuổi thì chỉ làm mức 1.",
            drawing="child",
            drawing_says="Người lớn và em nhỏ cùng cầm điện thoại có dấu đúng",
            troubles=(
                Trouble("Con chưa có thẻ căn cước", "Làm thẻ cho con trước. Mời hỏi cán bộ."),
                Trouble("Con chưa đủ 6 tuổi", "Cha mẹ làm mức 1 cho con bằng tài khoản của mình. Mời hỏi cán bộ."),
                FOREIGNER,
            ),
            ask_officer="Quy định tuổi đổi từ 28/9/2026. Chưa rõ thì hỏi cán bộ.",
            read_aloud="Từ đủ sáu tuổi, con có thẻ căn cước còn hạn thì làm được mức hai. "
            "Chưa đủ sáu tuổi thì chỉ làm mức một. Gia đình làm khi có nhu cầu.",
        ),
        Screen(
            heading="Cha mẹ chuẩn bị những gì?",
            body="Cha mẹ dùng số điện thoại và tài khoản mức 2 của mình. Số ấy dùng được cho con.",
            drawing="documents",
            drawing_says="Tờ giấy nằm trong cặp hồ sơ",
            points=("Thẻ căn cước của con", "Thẻ căn cước của cha hoặc mẹ", "Điện thoại có SIM đứng tên cha hoặc mẹ"),
            troubles=(
                Trouble("Cha mẹ chưa có mức 2", "Cha mẹ làm mức 2 của mình trước."),
                Trouble("Là ông bà, không phải cha mẹ", "Hỏi cán bộ cần giấy gì để chứng minh giám hộ."),
            ),
            ask_officer="Có cần đưa con đi cùng không, mời ông/bà hỏi cán bộ.",
            read_aloud="Cha mẹ dùng số điện thoại đứng tên mình, và tài khoản mức hai của mình. "
            "Mang thẻ căn cước của con và của mình. Có cần đưa con đi cùng không, mời hỏi cán bộ.",
        ),
        ANYWHERE,
        CHECK_AND_SIGN,
        COST,
        WAIT,
        Screen(
            heading="Dùng tài khoản của con",
            body="Mỗi lần dùng tài khoản của con, cha mẹ xác nhận trong VNeID. Máy hỏi thì đọc kỹ rồi mới đồng ý.",
            drawing="child",
            drawing_says="Người lớn và em nhỏ cùng cầm điện thoại có dấu đúng",
            troubles=(
                Trouble("Không thấy mục của con", "Cập nhật VNeID trong kho ứng dụng. Chưa thấy thì hỏi cán bộ."),
            ),
            ask_officer="Màn hình dành cho trẻ còn mới. Mời ông/bà hỏi cán bộ khi cần.",
            read_aloud="Mỗi lần dùng tài khoản của con, cha mẹ xác nhận trong VNeID. Đọc kỹ rồi mới đồng ý.",
        ),
    ),
)
NO_VALID_CARD = Way(
    slug="the-het-han-hoac-chua-co",
    label="Thẻ hết hạn, hoặc chưa có thẻ",
    help="Cả thẻ cũ không gắn chíp",
    drawing="card-expired",
    screens=(
        Screen(
            heading="Làm thẻ trước, hoặc làm cùng lúc",
            body="Chưa có thẻ gắn chíp: làm thẻ và mức 2 cùng một lần. Thẻ hết hạn: hỏi cán bộ có nên làm thẻ trước.",
            drawing="card-expired",
            drawing_says="Thẻ căn cước, cạnh là tờ lịch có dấu gạch chéo",
            troubles=(
                Trouble("Không biết thẻ còn hạn không", "Xem ngày hết hạn ghi trên thẻ. Hoặc đưa cán bộ xem."),
                Trouble("Tài khoản cũ bị khóa", "Có thẻ mới thì tài khoản thường tự mở lại."),
                FOREIGNER,
            ),
            ask_officer="Làm thẻ ở đây được không, lệ phí bao nhiêu: mời ông/bà hỏi cán bộ.",
            read_aloud="Chưa có thẻ gắn chíp thì làm thẻ và mức hai cùng một lần. "
            "Thẻ hết hạn thì hỏi cán bộ có nên làm thẻ trước không.",
        ),
        Screen(
            heading="Mang theo những gì?",
            body="Mang thẻ cũ, nếu còn, và điện thoại có SIM đứng tên mình. Hỏi cán bộ giấy tờ khác để làm thẻ.",
            drawing="documents",
            drawing_says="Tờ giấy nằm trong cặp hồ sơ",
            points=("Thẻ cũ, nếu còn", "Điện thoại có SIM đứng tên mình", "Địa chỉ email, nếu có"),
            troubles=(Trouble("Đã mất thẻ", "Nói với cán bộ. Vẫn làm lại thẻ được."),),
            ask_officer="Giấy tờ để làm thẻ mỗi người một khác. Mời ông/bà hỏi cán bộ.",
            read_aloud="Mang thẻ cũ nếu còn, và điện thoại có SIM đứng tên mình. Giấy tờ khác thì hỏi cán bộ.",
        ),
        AT_THE_DESK,
        CHECK_AND_SIGN,
        COST,
        WAIT,
    ),
)

GUIDE = Guide(
    slug="dang-ky-muc-2",
    title="Đăng ký mức 2 tại Công an xã",
    summary="Cần mang gì, làm bao lâu, khi nào có kết quả",
    icon="icon-officer",
    question="Ông/bà đăng ký cho ai?",
    ways=(FOR_ME, FOR_A_CHILD, NO_VALID_CARD),
    done="Ông/bà đã biết cách đăng ký mức 2. Mời ra quầy gặp cán bộ.",
    next_guides=("cai-dat-vneid", "kich-hoat-vneid"),
    sources=(
        sources.ND_69_2024_ART_7,
        sources.ND_69_2024_ART_10,
        sources.ND_69_2024_ART_13,
        sources.ND_69_2024_ART_14,
        sources.ND_320_2026_ART_9,
        sources.VOLUNTARY_STATEMENT,
        sources.DESK_MINUTES_NEWS,
        sources.FIELD_PRACTICE,
    ),
)
