"""Cài đặt VNeID: only from the phone's own store, never from a link. Data only."""

from kiosk.domain.guide import Guide, Screen, Trouble, Way
from kiosk.domain.visit import ScreenClass
from kiosk.guides._install_other_phones import FEATURE_PHONE, OLD_PHONE
from kiosk.guides._said_alike import NEVER_A_LINK
from kiosk.law import sources
from kiosk.law.electronic_identity import APP_NAME, APP_PUBLISHER

CONNECT = Screen(
    heading="Nối mạng cho điện thoại",
    body="Bật Wi-Fi hoặc “Dữ liệu di động” trên điện thoại. Cầm điện thoại trên tay rồi làm theo từng bước.",
    drawing="phone-signal",
    drawing_says="Điện thoại có cột sóng, cạnh là người đang đi",
    troubles=(
        Trouble("Điện thoại không có mạng", "Hỏi cán bộ xem trụ sở có Wi-Fi không."),
        Trouble("Không biết bật mạng ở đâu", "Vuốt từ mép trên màn hình xuống. Chạm hình sóng Wi-Fi."),
    ),
    read_aloud="Trước hết, nối mạng cho điện thoại. Bật oai phai hoặc dữ liệu di động. "
    "Nếu không có mạng, hỏi cán bộ xem trụ sở có oai phai không.",
)
NO_ROOM = Trouble("Máy báo đầy bộ nhớ", "Xóa bớt ảnh, phim hoặc ứng dụng không dùng. Rồi thử lại.")
TOO_OLD = Trouble("Máy báo không tương thích", "Máy có thể đã quá cũ. Quay lại và chọn “Máy quá cũ”.")
ENDLESS = Trouble("Tải mãi không xong", "Thử Wi-Fi khác, hoặc chờ lúc vắng rồi tải lại.")
WANTS_MONEY = Trouble("Máy đòi trả tiền", "Dừng lại, đừng trả. Mời hỏi cán bộ.")
OPEN = Screen(
    heading="Mở VNeID lần đầu",
    body="Chạm “Mở”. Ứng dụng VNeID hiện ra là đã cài xong.",
    drawing="phone-open",
    drawing_says="Bàn tay chạm vào một biểu tượng trên điện thoại",
    troubles=(
        Trouble("Không tìm lại được ứng dụng", "Vuốt tìm trên màn hình chính. Chạm biểu tượng có chữ VNeID."),
        Trouble("Vừa mở đã tắt", "Tắt hẳn điện thoại rồi bật lại. Vẫn thế thì hỏi cán bộ."),
    ),
    read_aloud="Chạm nút Mở. Ứng dụng VNeID hiện ra là ông bà đã cài xong.",
)
ANDROID = Way(
    slug="android",
    label="Điện thoại Android",
    help="Samsung, Oppo, Xiaomi, Vivo, Realme…",
    drawing="phone-store",
    screens=(
        CONNECT,
        Screen(
            heading="Mở kho ứng dụng “CH Play”",
            body="Chạm biểu tượng “CH Play” trên điện thoại. Có máy ghi là “Google Play”.",
            drawing="phone-store",
            drawing_says="Điện thoại mở kho ứng dụng",
            points=("Chỉ cài từ CH Play", "Không cài từ đường link", "Không cài tệp có đuôi .apk"),
            troubles=(
                NEVER_A_LINK,
                Trouble("Không thấy CH Play", "Vuốt màn hình lên để tìm. Vẫn không thấy thì hỏi cán bộ."),
                Trouble("Máy đòi tài khoản Google", "Dùng tài khoản của mình. Quên thì nhờ người nhà hoặc cán bộ."),
            ),
            read_aloud="Mở kho ứng dụng CH Play trên điện thoại. Có máy ghi là Google Play. "
            "Chỉ cài từ kho này. Không cài từ đường link, dù ai gửi.",
        ),
        Screen(
            heading=f"Tìm chữ “{APP_NAME}”",
            body=f"Chạm ô tìm kiếm trong CH Play. Gõ “{APP_NAME}” rồi chạm hình kính lúp.",
            drawing="phone-search",
            drawing_says="Điện thoại có ô tìm kiếm, kính lúp soi một ứng dụng",
            troubles=(
                Trouble("Gõ khó quá", "Gõ chữ hoa hay chữ thường đều được. Có thể nhờ người đi cùng gõ."),
                Trouble("Tìm không ra", "Xem lại năm chữ: V, N, e, I, D. Viết liền, không dấu cách."),
            ),
            read_aloud="Chạm ô tìm kiếm. Gõ năm chữ: vê, nờ, e, i, đê, viết liền nhau. Rồi chạm hình kính lúp.",
        ),
        Screen(
            heading="Xem đúng tên trước khi cài",
            body=f"Tên ứng dụng là “{APP_NAME}”. Dưới tên ghi “{APP_PUBLISHER}”.",
            drawing="phone-search",
            drawing_says="Điện thoại có ô tìm kiếm, kính lúp soi một ứng dụng",
            troubles=(
                Trouble(
                    "Có nhiều ứng dụng giống nhau", "Chỉ cài cái ghi đúng hai dòng trên. Chưa chắc thì hỏi cán bộ."
                ),
                NEVER_A_LINK,
            ),
            ask_officer="Dòng dưới tên ghi khác thì đừng cài. Mời ông/bà hỏi cán bộ.",
            read_aloud=f"Xem đúng tên trước khi cài. Tên ứng dụng là VNeID. Dưới tên ghi {APP_PUBLISHER}. "
            "Nếu ghi khác, đừng cài, mời hỏi cán bộ.",
        ),
        Screen(
            heading="Chạm “Cài đặt”",
            body="Chạm “Cài đặt” rồi chờ máy tải xong. Chờ vài phút là bình thường.",
            drawing="phone-install",
            drawing_says="Điện thoại đang tải ứng dụng",
            troubles=(NO_ROOM, TOO_OLD, ENDLESS, WANTS_MONEY),
            read_aloud="Chạm Cài đặt rồi chờ máy tải xong. Chờ vài phút là bình thường.",
        ),
        OPEN,
    ),
)
IPHONE = Way(
    slug="iphone",
    label="Điện thoại iPhone",
    help="Mặt lưng có hình quả táo",
    drawing="phone-install",
    screens=(
        CONNECT,
        Screen(
            heading="Mở kho ứng dụng “App Store”",
            body="Chạm biểu tượng “App Store” trên điện thoại. Biểu tượng có chữ A màu trắng, nền xanh.",
            drawing="phone-store",
            drawing_says="Điện thoại mở kho ứng dụng",
            points=("Chỉ cài từ App Store", "Không cài từ đường link"),
            troubles=(
                NEVER_A_LINK,
                Trouble("Không thấy App Store", "Vuốt màn hình từ giữa xuống. Gõ “App Store” vào ô tìm."),
            ),
            read_aloud="Mở kho ứng dụng App Store. Chỉ cài từ kho này. Không cài từ đường link, dù ai gửi.",
        ),
        Screen(
            heading=f"Tìm chữ “{APP_NAME}”",
            body=f"Chạm “Tìm kiếm” ở góc dưới màn hình. Gõ “{APP_NAME}” rồi chạm nút tìm.",
            drawing="phone-search",
            drawing_says="Điện thoại có ô tìm kiếm, kính lúp soi một ứng dụng",
            troubles=(
                Trouble("Gõ khó quá", "Gõ chữ hoa hay chữ thường đều được. Có thể nhờ người đi cùng gõ."),
                Trouble("Dòng đầu là quảng cáo", "Đừng chạm vào quảng cáo. Kéo xuống tìm đúng tên VNeID."),
            ),
            read_aloud="Chạm Tìm kiếm ở góc dưới màn hình. Gõ năm chữ: vê, nờ, e, i, đê. Rồi chạm nút tìm.",
        ),
        Screen(
            heading="Xem đúng tên trước khi cài",
            body=f"Tên ứng dụng phải là “{APP_NAME}”. Đưa cán bộ xem trước khi chạm “Nhận”.",
            drawing="phone-search",
            drawing_says="Điện thoại có ô tìm kiếm, kính lúp soi một ứng dụng",
            troubles=(Trouble("Có nhiều ứng dụng giống nhau", "Đừng tự chọn. Mời hỏi cán bộ."),),
            ask_officer="Dưới tên, App Store có thể ghi khác CH Play. Mời ông/bà hỏi cán bộ trước.",
            read_aloud="Tên ứng dụng phải là VNeID. Dưới tên, App Store có thể ghi khác CH Play. "
            "Mời ông bà đưa cán bộ xem trước khi cài.",
        ),
        Screen(
            heading="Chạm “Nhận”",
            body="Chạm “Nhận” hoặc hình đám mây. Máy hỏi thì dùng khuôn mặt, vân tay hoặc mật khẩu Apple.",
            drawing="phone-install",
            drawing_says="Điện thoại đang tải ứng dụng",
            troubles=(
                Trouble("Quên mật khẩu Apple", "Nhờ người đã cài máy giúp. Chưa được thì hỏi cán bộ."),
                NO_ROOM,
                TOO_OLD,
                ENDLESS,
            ),
            read_aloud="Chạm Nhận, hoặc hình đám mây. Máy hỏi thì dùng khuôn mặt, vân tay, hoặc mật khẩu Apple.",
        ),
        OPEN,
    ),
)
GUIDE = Guide(
    slug="cai-dat-vneid",
    title="Cài đặt VNeID",
    summary="Tìm và cài ứng dụng thật trên điện thoại",
    icon="icon-install",
    question="Ông/bà dùng điện thoại nào?",
    ways=(ANDROID, IPHONE, FEATURE_PHONE, OLD_PHONE),
    done="Mở được VNeID là cài xong. Đã đăng ký thì kích hoạt, chưa thì đăng ký.",
    next_guides=("kich-hoat-vneid", "dang-ky-muc-2", "dang-ky-muc-1"),
    screen_class=ScreenClass.ON_THE_PHONE,
    sources=(
        sources.STORE_LISTING,
        sources.MINISTRY_SCAM_WARNINGS,
        sources.WEB_ACTIVATION_NOTICE,
        sources.ONE_NUMBER_ONE_ACCOUNT,
        sources.SIM_OWNER_NEWS,
    ),
)
