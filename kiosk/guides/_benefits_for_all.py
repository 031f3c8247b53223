"""VNeID dùng làm gì: the screens that more than one kind of reader sees. Data only."""

from kiosk.domain.guide import Screen, Trouble
from kiosk.law import sources

NO_PAPERS = Screen(
    heading="Không phải nộp giấy đã có trên VNeID",
    body="Giấy tờ đã đưa lên VNeID thì ông/bà không phải nộp bản giấy. Nơi làm thủ tục không được đòi lại.",
    drawing="documents",
    drawing_says="Tờ giấy nằm trong cặp hồ sơ",
    troubles=(
        Trouble("Nơi làm thủ tục vẫn đòi bản giấy", "Mở giấy tờ trên VNeID cho họ xem. Chưa được thì hỏi cán bộ."),
        Trouble("Giấy tờ chưa có trên VNeID", "Vẫn dùng bản giấy như trước."),
    ),
    read_aloud="Giấy tờ đã đưa lên VNeID thì ông bà không phải nộp bản giấy. Nơi làm thủ tục không được đòi lại.",
)
INSTEAD_OF_THE_CARD = Screen(
    heading="Dùng thay thẻ căn cước",
    body="Khi làm thủ tục, mở căn cước điện tử trên VNeID. Cách này có giá trị như đưa thẻ căn cước.",
    drawing="phone-card-shown",
    drawing_says="Điện thoại hiện tấm căn cước điện tử",
    points=("Cần tài khoản mức 2", "Đi máy bay trong nước", "Làm thủ tục ở cơ quan nhà nước"),
    troubles=(
        Trouble("Điện thoại hết pin, không mở được", "Dùng thẻ căn cước. Đi xa nên mang cả thẻ."),
        Trouble("Quên passcode (mã 6 số)", "Xem hướng dẫn “Quên mật khẩu, passcode”."),
    ),
    read_aloud="Khi làm thủ tục, mở căn cước điện tử trên VNeID thay cho thẻ căn cước. "
    "Đi máy bay trong nước cũng dùng được. Đi xa nên mang cả thẻ.",
)
SIM_STAYS = Screen(
    heading="Số điện thoại được coi là chính chủ",
    body="Số dùng cho tài khoản mức 2 được coi là đã xác thực đúng chủ. Ông/bà còn xem được số nào đứng tên mình.",
    drawing="sim-card",
    drawing_says="Một thẻ SIM",
    troubles=(
        Trouble("Có số lạ đứng tên tôi", "Báo trong VNeID rằng không phải số của mình. Hoặc hỏi nhà mạng."),
        Trouble("Đổi sang máy khác", "Nhà mạng vẫn có thể đòi xác thực khuôn mặt."),
    ),
    ask_officer="Quy định về SIM còn mới, từ tháng 4/2026. Chưa rõ thì hỏi cán bộ hoặc nhà mạng.",
    read_aloud="Số điện thoại dùng cho tài khoản mức hai được coi là đã xác thực đúng chủ. "
    "Ông bà còn xem được số nào đứng tên mình.",
)
ZERO_FEE = Screen(
    heading="Nộp hồ sơ cư trú qua mạng: 0 đồng",
    body=f"Đủ ba điều kiện dưới đây thì 0 đồng, đến hết {sources.NQ_66_22_2026.in_force_until:%d/%m/%Y}. "
    "Nộp tại quầy vẫn thu lệ phí như thường.",
    drawing="lodging",
    drawing_says="Ngôi nhà và chiếc giường",
    points=(
        "Có tài khoản mức 2",
        "VNeID đã tích hợp đủ 05 thông tin, giấy tờ cơ bản",
        "Nộp qua mạng (dịch vụ công trực tuyến)",
    ),
    troubles=(
        Trouble("Không biết mình đã đủ chưa", "VNeID có ghi ông/bà được hưởng hay chưa. Mở ra xem hoặc nhờ cán bộ."),
        Trouble(
            "Việc nào được 0 đồng?",
            "Đăng ký thường trú, tạm trú, gia hạn tạm trú, tách hộ. "
            f"Áp dụng từ {sources.NQ_66_22_2026.in_force_from:%d/%m/%Y}.",
        ),
        Trouble("Tôi thích nộp tại quầy", "Được, ông/bà tự chọn. Chỉ là có thu lệ phí."),
        Trouble("Sau ngày ấy thì sao?", "Lệ phí trở lại như cũ. Mời hỏi cán bộ."),
    ),
    ask_officer="05 thông tin, giấy tờ ấy là gì, mời ông/bà hỏi cán bộ.",
    read_aloud="Nộp hồ sơ cư trú qua mạng thì không mất lệ phí, nếu đủ ba điều kiện. Một là có tài khoản mức hai. "
    "Hai là đã đưa lên VNeID đủ năm thông tin, giấy tờ cơ bản. Ba là nộp qua mạng. "
    "Áp dụng đến hết tháng hai năm hai nghìn không trăm hai mươi bảy. Nộp tại quầy vẫn thu lệ phí như thường.",
)
HEALTH_CARD = Screen(
    heading="Thẻ bảo hiểm y tế trong điện thoại",
    body="Thẻ bảo hiểm y tế xem được trên VNeID. Từ 01/6/2025, làm lại thẻ là nhận bản điện tử.",
    drawing="hospital",
    drawing_says="Tấm thẻ có hình trái tim và đường nhịp tim",
    troubles=(
        Trouble("Không thấy thẻ bảo hiểm", "Tìm phần giấy tờ trong VNeID để thêm. Chưa được thì hỏi cán bộ."),
        Trouble("Không quen dùng điện thoại", "Nhờ con cháu đi cùng mở giúp."),
    ),
    ask_officer="Lần đầu đi khám, nên mang cả thẻ cũ. Chưa rõ thì hỏi cán bộ.",
    read_aloud="Thẻ bảo hiểm y tế xem được trên VNeID. Từ tháng sáu năm hai nghìn không trăm hai mươi lăm, "
    "làm lại thẻ là nhận bản điện tử.",
)
OWN_CHOICE = Screen(
    heading="Làm hay không là tùy ông/bà",
    body="VNeID được khuyến khích, không bắt buộc. Chưa muốn làm, ông/bà cứ đến quầy, cán bộ vẫn giúp.",
    drawing="helper",
    drawing_says="Cán bộ chỉ giúp một bà cụ trên điện thoại",
    troubles=(
        Trouble("Có người dọa phạt nếu không làm", "Đó là dấu hiệu lừa đảo. Cúp máy và báo cán bộ."),
        Trouble("Tôi sợ bị lừa", "Làm ngay tại đây, nhờ cán bộ đứng cạnh."),
    ),
    read_aloud="VNeID được khuyến khích, không bắt buộc. Chưa muốn làm, ông bà cứ đến quầy, cán bộ vẫn giúp. "
    "Ai gọi dọa phạt, đó là dấu hiệu lừa đảo.",
)
OLD_NUMBER = Screen(
    heading="Số chứng minh cũ đã có sẵn",
    body="Số chứng minh 9 số được đưa vào thẻ và VNeID. Cơ quan không được đòi giấy xác nhận số cũ.",
    drawing="card",
    drawing_says="Thẻ căn cước",
    troubles=(Trouble("VNeID chưa hiện số cũ", "Mang thẻ và giấy cũ hỏi cán bộ."),),
    read_aloud="Số chứng minh chín số được đưa vào thẻ căn cước và VNeID. Cơ quan không được đòi giấy xác nhận số cũ.",
)
