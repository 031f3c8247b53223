"""Nhân vật tạm trú: đăng ký, gia hạn, theo danh sách. Luật Cư trú, Điều 27–28; Thông tư 116/2026, Điều 12."""

from datetime import date

from tests.procedures.personas import FOUR_WORKERS, PROOF_OF_DWELLING, Persona

TEMPORARY = "dang-ky-tam-tru"
EXTENSION = "gia-han-tam-tru"
LIST = "tam-tru-theo-danh-sach"
FEE = (15_000, 7_000)
IN_3_DAYS = "2026-11-27"  # Tue 24/11 is a holiday
_AWAY = "citizen=yes goal=temporary stay_length=long registered_here=no home_commune=xã Nghĩa Phương "
_YEAR = "new_commune=xã Bắc Lũng from_on=2026-11-23 until_on=2027-11-22 "
_SHORTLY = "stay_length=long home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng registered_here=no "
_RENEWS = "citizen=yes goal=temporary stay_length=long registered_here=yes "

STAYS = (
    Persona(
        "Chị Hoa, 29, thuê phòng ở xã khác một năm, ở một mình, hợp đồng viết tay",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=rent born_on=1997-02-14 full_name=Lê Thị Hoa head=person",
        TEMPORARY,
        papers=("thuê",),
        without=("công chứng", "diện tích", "quan hệ", "ủy quyền", "cam kết"),
        signs="",
        fee=FEE,
        relief=True,
        result=IN_3_DAYS,
        item_10=("tạm trú", "xã Bắc Lũng, thành phố Bắc Ninh", "23/11/2026", "22/11/2027"),
        circular="116/2026",
        form={"head_name": "Lê Thị Hoa", "head_relation": "Chủ hộ", "addressee": "Công an xã Bắc Lũng"},
    ),
    Persona(
        "Anh Hùng, 26, ở nhờ và nhập vào hộ chủ nhà: chủ hộ đồng ý",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=rent born_on=2000-01-15 head=other head_relation=ở nhờ",
        TEMPORARY,
        papers=("thuê|mượn|ở nhờ",),
        without=("công chứng", "diện tích"),
        signs="head",
        fee=FEE,
    ),
    Persona(
        "Anh Minh, 30, về ở một năm với cha mẹ ở xã khác, cha là chủ hộ, chủ nhà: không cần giấy tờ nhà",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=family born_on=1996-11-11 head=other head_relation=con đẻ "
        "owner=head owner_many=no",
        TEMPORARY,
        without=("công chứng", *PROOF_OF_DWELLING),
        signs="head owner",
        fee=FEE,
        relief=True,
        result=IN_3_DAYS,
    ),
    Persona(
        "Anh Nghĩa, 36, ở nhà riêng của vợ, hai vợ chồng lập hộ mới, anh là chủ hộ",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=family born_on=1990-07-20 head=person owner=other owner_many=no",
        TEMPORARY,
        without=PROOF_OF_DWELLING,
        signs="owner",
        fee=FEE,
    ),
    Persona(
        "Chị Oanh, 44, ở căn nhà thứ hai của mình tại xã khác",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=own born_on=1982-04-30 head=person",
        TEMPORARY,
        papers=("giấy chứng nhận",),
        without=("công chứng", "thuê", "cam kết"),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Em Pha, 19, sinh viên, ở ký túc xá",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=managed born_on=2007-09-05 head=person",
        TEMPORARY,
        papers=("quản lý",),
        without=("công chứng", "cam kết"),
        signs="",
        fee=FEE,
        result=IN_3_DAYS,
    ),
    Persona(
        "Ông Quế, 63, dựng lán ở nhờ đất người quen, không có giấy tờ gì: văn bản cam kết",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=nothing born_on=1963-03-15 head=person exemption=elderly",
        TEMPORARY,
        papers=("cam kết", "miễn lệ phí"),
        without=("công chứng", "diện tích"),
        fee=FEE,
        result=IN_3_DAYS,
    ),
    Persona(
        "Thượng sĩ Sửu, 25, ở doanh trại Quân đội",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=barracks born_on=2001-08-08 head=person",
        TEMPORARY,
        papers=("giấy giới thiệu",),
        without=("công chứng", "cam kết"),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Em Trang, 17, trọ học, tự làm: cha hoặc mẹ đồng ý, mẹ xác nhận trên VNeID",
        "who=self " + _AWAY + _YEAR + "stay_dwelling=rent born_on=2009-01-20 head=person parent_way=vneid "
        "parent_name=Hồ Thị Mẹ parent_id=024185000090",
        TEMPORARY,
        papers=("thuê",),
        signs="parent",
        fee=FEE,
        form={"parent_name": "Hồ Thị Mẹ", "parent_id": "024185000090", "owner_name": ""},
    ),
    Persona(
        "Cháu Uyên, 15, trọ học, mẹ đi khai: không ai phải ký thêm",
        "who=child " + _AWAY + _YEAR + "stay_dwelling=rent born_on=2011-01-20 full_name=Ngô Thị Uyên head=person "
        "exemption=child",
        TEMPORARY,
        papers=("thuê", "miễn lệ phí"),
        without=("ủy quyền",),
        signs="",
        fee=FEE,
        form={"full_name": "Ngô Thị Uyên", "parent_name": ""},
    ),
    Persona(
        "Cháu Vĩ, 14, trọ học, cô ruột được nhờ đi khai: cần ủy quyền, và cha hoặc mẹ đồng ý",
        "who=proxy " + _AWAY + _YEAR + "stay_dwelling=rent born_on=2012-01-20 head=person",
        TEMPORARY,
        papers=("ủy quyền", "thuê"),
        signs="parent",
        fee=FEE,
    ),
    Persona(
        "Em Vọng, 20, mẹ đi khai cho: đã lớn nên mẹ cần giấy ủy quyền",
        "who=child " + _AWAY + _YEAR + "stay_dwelling=rent born_on=2006-01-20 head=person",
        TEMPORARY,
        papers=("ủy quyền",),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Chị Xuân, 27, bận ca, nhờ bạn cùng phòng đi nộp",
        "who=proxy " + _AWAY + _YEAR + "stay_dwelling=rent born_on=1999-05-01 head=person",
        TEMPORARY,
        papers=("ủy quyền", "thuê"),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Anh Tám, 32, giấy thuê nhà ghi xã cũ Trường Giang; ghi tên xã mới, chú thêm tên cũ (chú thích 3)",
        "who=self citizen=yes goal=temporary stay_length=long registered_here=no "
        "home_commune=xã Yên Sơn, huyện Lục Nam new_commune=xã Trường Giang, huyện Lục Nam from_on=2026-11-23 "
        "until_on=2028-11-22 stay_dwelling=rent born_on=1994-02-02 head=person",
        TEMPORARY,
        signs="",
        result=IN_3_DAYS,
        form={"addressee": "Công an xã Nghĩa Phương"},
        item_10=("xã Nghĩa Phương, thành phố Bắc Ninh", "theo giấy tờ: xã Trường Giang"),
    ),
    Persona(
        "Chị Ánh, 23, ở đúng 30 ngày: vừa đủ để đăng ký",
        "who=self stay_length=long home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng registered_here=no "
        "stay_dwelling=rent from_on=2026-11-23 until_on=2026-12-22 born_on=2003-03-30 head=person",
        TEMPORARY,
        at=TEMPORARY,
        signs="",
        fee=FEE,
    ),
    Persona(
        "Chị Ái, 23, khai đến hôm chỉ mới 20 ngày: máy không nhận",
        "who=self stay_length=long home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng registered_here=no "
        "stay_dwelling=rent from_on=2026-11-23 until_on=2026-12-12",
        "",
        at=TEMPORARY,
        refused="until_on",
    ),
    Persona(
        "Anh Ba, 30, xin một lần ba năm: nhiều nhất hai năm",
        "who=self stay_length=long home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng registered_here=no "
        "stay_dwelling=rent from_on=2026-11-23 until_on=2029-11-22",
        "",
        at=TEMPORARY,
        refused="until_on",
    ),
    Persona(
        "Chị Bưởi, 30, nộp sáng thứ Bảy 28/11: thứ Bảy, Chủ nhật không phải ngày làm việc",
        "who=self " + _SHORTLY + "stay_dwelling=rent from_on=2026-11-28 until_on=2027-11-27 born_on=1996-03-30 "
        "head=person",
        TEMPORARY,
        at=TEMPORARY,
        day=date(2026, 11, 28),
        signs="",
        fee=FEE,
        relief=True,
        result="2026-12-02",
    ),
    Persona(
        "Anh Quý, 39, thuê nhà mới mà nhà đang vướng: Điều 27 khoản 3 cấm đăng ký tạm trú mới, nói riêng với cán bộ",
        "who=self " + _SHORTLY + "stay_dwelling=rent dispute=officer",
        "gap-can-bo",
        at=TEMPORARY,
    ),
)

NO_STAY = (
    Persona(
        "Bà Đào, 55, từ Trường Giang cũ sang Nghĩa Phương cũ: nay một xã",
        "who=self citizen=yes goal=temporary stay_length=long registered_here=no "
        "home_commune=xã Trường Giang, huyện Lục Nam new_commune=xã Nghĩa Phương, huyện Lục Nam",
        "cap-nhat-noi-o",
    ),
    Persona(
        "Ông Gấm, 55, từ Yên Sơn cũ sang Lan Mẫu cũ: nay một xã, vào thẳng thủ tục tạm trú",
        "who=self stay_length=long home_commune=xã Yên Sơn, huyện Lục Nam new_commune=xã Lan Mẫu, huyện Lục Nam",
        "cap-nhat-noi-o",
        at=TEMPORARY,
    ),
    Persona("Chị Én, 24, ở nhờ hai tuần", "who=self citizen=yes goal=temporary stay_length=short", "luu-tru"),
    Persona("Anh Gia, 24, ở nhờ ba tuần, vào thẳng tạm trú", "who=self stay_length=short", "luu-tru", at=TEMPORARY),
    Persona(
        "Anh Hậu, 50, chưa từng có thường trú, thuê nhà sáu tháng: tạm trú được",
        "who=self citizen=yes goal=temporary stay_length=long registered_here=no home_commune=none "
        "new_commune=xã Bắc Lũng stay_dwelling=rent from_on=2026-11-23 until_on=2027-05-22 born_on=1976-06-16 "
        "head=person",
        TEMPORARY,
        papers=("thuê",),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Chị Khuê, 31, không nhớ đã đăng ký tạm trú chưa: cứ kê khai, cán bộ tra",
        "who=self citizen=yes goal=temporary stay_length=long registered_here=unsure home_commune=xã Nghĩa Phương "
        + _YEAR
        + "stay_dwelling=rent born_on=1995-01-01 head=person",
        TEMPORARY,
        signs="",
        fee=FEE,
    ),
)

EXTENSIONS = (
    Persona(
        "Chị Mận, 28, hạn 08/12: hôm nay là ngày đầu được gia hạn; nhà thuê của một người",
        "who=self " + _RENEWS + "expires_on=2026-12-08 new_commune=xã Bắc Lũng until_on=2027-12-08 born_on=1998-10-01 "
        "head=person owner=other owner_many=no",
        EXTENSION,
        without=("công chứng", "quan hệ", *PROOF_OF_DWELLING),
        signs="owner",
        fee=FEE,
        relief=True,
        result=IN_3_DAYS,
        days=("2026-12-08",),
        item_10=("Gia hạn tạm trú", "08/12/2027"),
    ),
    Persona(
        "Chị Mơ, 28, hạn 09/12: sớm một ngày, mai mới được",
        "who=self " + _RENEWS + "expires_on=2026-12-09",
        "chua-den-han-gia-han",
        days=("2026-11-24",),
    ),
    Persona(
        "Chị My, hạn 01/06/2027: còn sớm",
        "who=self " + _RENEWS + "expires_on=2027-06-01",
        "chua-den-han-gia-han",
        days=("2027-05-17",),
    ),
    Persona(
        "Chị Na, hạn đúng hôm nay: còn gia hạn được; nhà ba anh em đứng tên",
        "who=self " + _RENEWS + "expires_on=2026-11-23 new_commune=xã Bắc Lũng until_on=2028-11-22 born_on=1990-10-01 "
        "head=person owner=other owner_many=yes",
        EXTENSION,
        signs="owner",
        all_owners=True,
        fee=FEE,
        result=IN_3_DAYS,
        days=("2026-11-23",),
    ),
    Persona(
        "Chị Nụ, hạn hôm qua: làm tạm trú mới",
        "who=self " + _RENEWS + "expires_on=2026-11-22 home_commune=xã Nghĩa Phương " + _YEAR + "stay_dwelling=rent "
        "born_on=1990-10-01 head=person",
        TEMPORARY,
        papers=("thuê",),
        signs="",
        fee=FEE,
        result=IN_3_DAYS,
    ),
    Persona(
        "Bà Ngà, 59, ở nhà con rể; con rể là chủ hộ, chủ nhà, đi gia hạn hộ",
        "who=proxy " + _RENEWS + "expires_on=2026-11-30 new_commune=xã Bắc Lũng until_on=2027-11-30 born_on=1967-01-01 "
        "head=declarant head_relation=mẹ vợ owner=declarant",
        EXTENSION,
        papers=("ủy quyền",),
        without=PROOF_OF_DWELLING,
        signs="",
        fee=FEE,
    ),
    Persona(
        "Em Phúc, 17, trọ học, tự gia hạn: chủ nhà và cha mẹ",
        "who=self " + _RENEWS + "expires_on=2026-11-30 new_commune=xã Bắc Lũng until_on=2027-05-30 born_on=2009-08-08 "
        "head=person owner=other owner_many=no",
        EXTENSION,
        signs="owner parent",
        fee=FEE,
        relief=True,
        result=IN_3_DAYS,
    ),
    Persona(
        "Chị Quyên, vào thẳng gia hạn khi còn nửa năm",
        "who=self expires_on=2027-05-23",
        "chua-den-han-gia-han",
        at=EXTENSION,
        days=("2027-05-08",),
    ),
)

LISTS = (
    Persona(
        "Khu nhà ở công nhân Mẫu, bốn người, một năm",
        "who=org citizen=yes goal=temporary org_kind=workers rep_born_on=1980-01-01 "
        + _YEAR
        + f"people={FOUR_WORKERS}",
        LIST,
        papers=("văn bản đề nghị", "danh sách", "từng người|mỗi người"),
        without=("công chứng",),
        signs="",
        fee=(10_000, 5_000),
        result=IN_3_DAYS,
    ),
    Persona(
        "Chị Mai, cho thuê mười hai phòng trọ: không thuộc nơi nộp danh sách, mỗi người một tờ khai",
        "who=org citizen=yes goal=temporary org_kind=landlord",
        TEMPORARY,
    ),
)

BEFORE_THE_CIRCULAR = (
    Persona(
        "Em Thắm, 17, trọ học, tự làm ngày 30/06/2026: điểm a khoản 1 Điều 28 đòi cha mẹ đồng ý từ năm 2021",
        "who=self " + _SHORTLY + "stay_dwelling=rent from_on=2026-06-30 until_on=2027-05-30 born_on=2009-01-20 "
        "head=person",
        TEMPORARY,
        at=TEMPORARY,
        day=date(2026, 6, 30),
        papers=("thuê",),
        signs="parent",
        fee=FEE,
        relief=False,
        result="2026-07-03",
        circular="53/2025",
    ),
)

DATED_LAW = tuple(
    Persona(
        f"Anh Sử, 40, thuê phòng, nộp trực tuyến ngày {day:%d/%m/%Y}: 0 đồng {'được' if relief else 'không được'} nói",
        "who=self " + _SHORTLY + f"stay_dwelling=rent from_on={day} until_on={day.replace(year=day.year + 1)} "
        "born_on=1986-05-05 head=person",
        TEMPORARY,
        at=TEMPORARY,
        day=day,
        papers=("thuê",),
        fee=FEE,
        relief=relief,
        result=result,
    )
    for day, relief, result in (
        (date(2026, 8, 14), False, "2026-08-19"),
        (date(2026, 8, 15), True, "2026-08-19"),
        (date(2027, 2, 28), True, "2027-03-03"),
        (date(2027, 3, 1), False, "2027-03-04"),
    )
)
