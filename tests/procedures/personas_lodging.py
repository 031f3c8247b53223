"""Nhân vật thường trú ở nhà thuê, chùa, cơ sở trợ giúp, tàu thuyền, đơn vị: Luật Cư trú, khoản 3–6 Điều 20."""

from tests.procedures.personas import PROOF_OF_DWELLING, Persona

PERMANENT = "dang-ky-thuong-tru"
TEMPORARY = "dang-ky-tam-tru"
FEE = (20_000, 10_000)
IN_7_DAYS = "2026-12-03"
_MOVED = "new_commune=xã Bắc Lũng qualified_on=2026-11-01"

LODGERS = (
    Persona(
        "Anh Dũng, 33, thuê nhà có hợp đồng công chứng, hộ riêng, chủ nhà một người",
        "who=self citizen=yes goal=long dwelling=rent notarised=yes dispute=no " + _MOVED + " born_on=1993-04-04 "
        "head=person owner=other owner_many=no owner_way=vneid owner_name=Tạ Văn Chủ owner_id=024070000011",
        PERMANENT,
        papers=("công chứng|chứng thực", "diện tích"),
        without=("quan hệ", "cam kết"),
        signs="owner",
        all_owners=False,
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
        days=("2027-11-01",),
        form={"head_relation": "Chủ hộ", "owner_name": "Tạ Văn Chủ", "owner_id": "024070000011"},
    ),
    Persona(
        "Chị Yến, 27, ở nhờ, nhập vào hộ chủ nhà, nhà hai vợ chồng đứng tên: tất cả chủ sở hữu",
        "who=self citizen=yes goal=long dwelling=rent notarised=yes dispute=no " + _MOVED + " born_on=1999-06-06 "
        "head=other head_relation=ở nhờ owner=head owner_many=yes owner_way=letter",
        PERMANENT,
        papers=("công chứng|chứng thực", "diện tích", "giấy đồng ý của chủ sở hữu"),
        signs="head owner",
        all_owners=True,
        fee=FEE,
    ),
    Persona(
        "Anh Sáng, 38, không biết hợp đồng đã công chứng chưa: vẫn làm thường trú, cán bộ xem",
        "who=self citizen=yes goal=long dwelling=rent notarised=unsure dispute=no " + _MOVED + " born_on=1988-08-18 "
        "head=person owner=other owner_many=no",
        PERMANENT,
        papers=("công chứng|chứng thực",),
        signs="owner",
        sheet=("hỏi cán bộ|cán bộ xem",),
    ),
    Persona(
        "Anh Đạt, 33, thuê nhà, chỉ có hợp đồng viết tay: làm tạm trú trước",
        "who=self citizen=yes goal=long dwelling=rent notarised=no stay_length=long home_commune=xã Nghĩa Phương "
        "new_commune=xã Bắc Lũng registered_here=no stay_dwelling=rent from_on=2026-11-23 until_on=2027-11-22 "
        "born_on=1993-04-04 head=person",
        TEMPORARY,
        papers=("thuê",),
        without=("công chứng", "diện tích"),
        signs="",
        fee=(15_000, 7_000),
        relief=True,
        result="2026-11-27",
    ),
    Persona(
        "Chị Đoan, 33, thuê nhà viết tay, từ Yên Sơn cũ sang Lan Mẫu cũ: tạm trú cũng không, nay một xã",
        "who=self citizen=yes goal=long dwelling=rent notarised=no stay_length=long "
        "home_commune=xã Yên Sơn, huyện Lục Nam new_commune=xã Lan Mẫu, huyện Lục Nam",
        "cap-nhat-noi-o",
    ),
    Persona(
        "Ông Toàn, 58, thuê nhà đang vướng tranh chấp, không muốn nói ra",
        "who=self citizen=yes goal=long dwelling=rent notarised=yes dispute=officer",
        "gap-can-bo",
    ),
    Persona(
        "Em Vy, 17, thuê nhà có công chứng, tự làm: chủ nhà và cha mẹ",
        "who=self citizen=yes goal=long dwelling=rent notarised=yes dispute=no " + _MOVED + " born_on=2009-03-03 "
        "head=person owner=other owner_many=no",
        PERMANENT,
        signs="owner parent",
        fee=FEE,
    ),
)

OTHER_PLACES = (
    Persona(
        "Sư thầy Minh, 45, ở chùa; trụ trì là chủ hộ và đại diện chùa: chú thích (4) không gọi chủ hộ, chỉ (5)",
        "who=self citizen=yes goal=long dwelling=religious dispute=no " + _MOVED + " born_on=1981-01-01 head=other "
        "head_relation=ở nhờ owner=other",
        PERMANENT,
        papers=("phong phẩm|phong chức|bổ nhiệm|chức sắc|nhà tu hành", "Ủy ban"),
        without=("công chứng",),
        signs="owner",
        all_owners=False,
        fee=FEE,
        result=IN_7_DAYS,
    ),
    Persona(
        "Bà Tám, 80, được nhà cô Liên nhận nuôi dưỡng; cô Liên là chủ hộ, chủ nhà",
        "who=self citizen=yes goal=long dwelling=welfare taken_in_by=household dispute=no "
        + _MOVED
        + " born_on=1946-02-02 head=other "
        "head_relation=ở nhờ owner=head",
        PERMANENT,
        papers=("nuôi dưỡng",),
        without=("công chứng", "người đứng đầu cơ sở"),
        signs="head owner",
        fee=FEE,
        result=IN_7_DAYS,
    ),
    Persona(
        "Ông Năm, 75, ở trung tâm bảo trợ xã hội: chỉ người đứng đầu cơ sở đồng ý (khoản 5 Điều 20)",
        "who=self citizen=yes goal=long dwelling=welfare taken_in_by=facility dispute=no "
        + _MOVED
        + " born_on=1951-02-02 head=other "
        "head_relation=ở nhờ owner=other exemption=elderly",
        PERMANENT,
        papers=("văn bản đề nghị", "nuôi dưỡng"),
        without=("công chứng", "quan hệ"),
        signs="owner",
        fee=FEE,
    ),
    Persona(
        "Anh Sơn, 41, sống trên thuyền của mình",
        "who=self citizen=yes goal=long dwelling=vehicle " + _MOVED + " born_on=1985-05-05 head=person owner=person",
        PERMANENT,
        papers=("đăng ký", "đăng kiểm", "đậu, đỗ|đậu đỗ"),
        without=("nhà đất", "công chứng"),
        signs="",
        fee=FEE,
        result=IN_7_DAYS,
    ),
    Persona(
        "Anh Hải, 22, ở thuyền của chú, chú là chủ hộ và chủ thuyền duy nhất",
        "who=self citizen=yes goal=long dwelling=vehicle " + _MOVED + " born_on=2004-05-05 head=other "
        "head_relation=cháu ruột owner=head owner_many=no",
        PERMANENT,
        papers=("đăng kiểm",),
        signs="head owner",
        fee=FEE,
    ),
    Persona(
        "Đại úy Kiên, 34, ở nhà tập thể của đơn vị Công an",
        "who=self citizen=yes goal=long dwelling=barracks " + _MOVED + " born_on=1992-09-02 head=person",
        PERMANENT,
        papers=("giấy giới thiệu",),
        without=("công chứng", "quan hệ", *PROOF_OF_DWELLING),
        signs="",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
    ),
    Persona(
        "Cô Julie, người Pháp, muốn ở lâu dài",
        "who=self citizen=foreign",
        "nguoi-nuoc-ngoai",
    ),
    Persona(
        "Ông Thomas, khách Đức, chủ nhà hỏi giúp",
        "who=proxy citizen=foreign",
        "nguoi-nuoc-ngoai",
    ),
    Persona(
        "Ông Việt, 66, định cư ở Mỹ, về ở hẳn: tờ khai CT02",
        "who=self citizen=overseas",
        "nguoi-viet-o-nuoc-ngoai",
        papers=("quốc tịch",),
        sheet=("CT02", "văn bản đồng ý của Bộ Công an"),
    ),
)
