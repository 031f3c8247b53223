"""Nhân vật đăng ký thường trú: Luật Cư trú, Điều 20–23, case by case (residence.md A.3, F.2 A, F.3)."""

from datetime import date

from tests.procedures.personas import PROOF_OF_DWELLING, SON_OF_8, Persona

PERMANENT = "dang-ky-thuong-tru"
TEMPORARY = "dang-ky-tam-tru"
FEE = (20_000, 10_000)
IN_7_DAYS = "2026-12-03"  # Tue 24/11 is a holiday
_MOVED = "new_commune=xã Bắc Lũng qualified_on=2026-11-01"

OWN_HOUSE = (
    Persona(
        "Chị Hoa, 29, mua nhà, dọn đến ngày 15/10, đứng tên một mình, ở một mình",
        "who=self citizen=yes goal=long dwelling=own dispute=no new_commune=xã Bắc Lũng qualified_on=2026-10-15 "
        "born_on=14/02/1997 head=person",
        PERMANENT,
        papers=("giấy chứng nhận",),
        without=("công chứng", "quan hệ", "kết hôn", "diện tích", "ủy quyền"),
        signs="",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
        days=("2027-10-15",),
        item_10=("thường trú", "xã Bắc Lũng, thành phố Bắc Ninh"),
        form={"addressee": "Công an xã Bắc Lũng", "head_relation": "Chủ hộ", "born": "14/02/1997"},
    ),
    Persona(
        "Ông Bình, 52, nhà đứng tên chung với anh trai, nhập vào hộ của anh: khoản 1, không ai phải đồng ý",
        "who=self citizen=yes goal=long dwelling=own dispute=no " + _MOVED + " born_on=1974-08-01 head=other "
        "head_relation=em ruột",
        PERMANENT,
        papers=("giấy chứng nhận",),
        signs="",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
        days=("2027-11-01",),
        form={"head_relation": "Em ruột"},
    ),
    Persona(
        "Em Khang, 16, mồ côi, thừa kế nhà, tự làm: người giám hộ phải đồng ý",
        "who=self citizen=yes goal=long dwelling=own dispute=no " + _MOVED + " born_on=2010-06-01 head=person "
        "exemption=orphan",
        PERMANENT,
        papers=("miễn lệ phí",),
        signs="parent",
        fee=FEE,
        result=IN_7_DAYS,
        sheet=("giám hộ",),
    ),
    Persona(
        "Chị Lan, 34, chuyển về nhà mình cùng con 8 tuổi của chị",
        "who=self citizen=yes goal=long dwelling=own dispute=no " + _MOVED + " born_on=1992-01-30 head=person "
        f"members={SON_OF_8} minor_members=declarant",
        PERMANENT,
        signs="",
        fee=FEE,
        result=IN_7_DAYS,
    ),
    Persona(
        "Chị Loan, 34, chuyển về nhà mình cùng cháu 8 tuổi, con của em gái",
        "who=self citizen=yes goal=long dwelling=own dispute=no " + _MOVED + " born_on=1992-01-30 head=person "
        f"members={SON_OF_8} minor_members=other",
        PERMANENT,
        signs="parent",
        fee=FEE,
    ),
    Persona(
        "Em Khoa, tròn 18 tuổi hôm nay, ở nhà được tặng: tự mình là đủ",
        "who=self citizen=yes goal=long dwelling=own dispute=no " + _MOVED + " born_on=2008-11-23 head=person",
        PERMANENT,
        signs="",
        fee=FEE,
    ),
    Persona(
        "Bà Liễu, 57, ở nhà mình từ 01/01/2025, nay mới làm: quá 12 tháng vẫn nộp được",
        "who=self citizen=yes goal=long dwelling=own dispute=no new_commune=xã Bắc Lũng qualified_on=2025-01-01 "
        "born_on=1969-01-01 head=person",
        PERMANENT,
        signs="",
        days=("2026-01-01",),
        result=IN_7_DAYS,
        sheet=("quá hạn",),
    ),
    Persona(
        "Ông Quân, 47, nhà của ông có điều khó nói: nói riêng với cán bộ (Điều 23)",
        "who=self citizen=yes goal=long dwelling=own dispute=officer",
        "gap-can-bo",
    ),
    Persona(
        "Chị Hoa, nộp ngày đầu sau khi hết đợt miễn cho công dân số",
        "who=self dwelling=own dispute=no new_commune=xã Bắc Lũng qualified_on=2027-02-20 born_on=1997-02-14 "
        "head=person",
        PERMANENT,
        at=PERMANENT,
        day=date(2027, 3, 1),
        fee=FEE,
        relief=False,
        result="2027-03-10",
        days=("2028-02-20",),
        circular="116/2026",
    ),
)

CLOSEST_FAMILY = (
    Persona(
        "Chị Hà, 24, về làm dâu, nhà của cha chồng, cha chồng là chủ hộ",
        "who=self citizen=yes goal=long dwelling=family " + _MOVED + " born_on=2002-05-20 head=other "
        "head_relation=con dâu owner=head",
        PERMANENT,
        papers=("quan hệ|kết hôn",),
        without=("công chứng", *PROOF_OF_DWELLING),
        signs="head owner",
        all_owners=False,
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
        days=("2027-11-01",),
    ),
    Persona(
        "Anh Tú, 31, về nhà vợ, nhà ba chị em vợ đứng tên: một chủ sở hữu là đủ",
        "who=self citizen=yes goal=long dwelling=family " + _MOVED + " born_on=1995-09-09 head=other owner=other "
        "head_relation=chồng",
        PERMANENT,
        papers=("quan hệ|kết hôn",),
        without=PROOF_OF_DWELLING,
        signs="head owner",
        all_owners=False,
    ),
    Persona(
        "Cụ Tư, 78, về ở với con trai; con trai là chủ hộ, chủ nhà, đi khai hộ",
        "who=proxy with_parents=no dwelling=family " + _MOVED + " born_on=1948 head=declarant head_relation=cha đẻ "
        "owner=declarant exemption=elderly",
        PERMANENT,
        at=PERMANENT,
        papers=("ủy quyền", "quan hệ", "miễn lệ phí"),
        signs="",
        fee=FEE,
        result=IN_7_DAYS,
    ),
    Persona(
        "Cháu Minh, 15, về ở với cha; cha mẹ đã ly hôn, mẹ đi khai: mẹ khỏi ký ô cha mẹ",
        "who=child citizen=yes goal=long with_parents=no dwelling=family " + _MOVED + " born_on=2011-07-07 head=other "
        "head_relation=con đẻ owner=head",
        PERMANENT,
        papers=("quan hệ|khai sinh",),
        without=("ủy quyền", *PROOF_OF_DWELLING),
        signs="head owner",
        fee=FEE,
    ),
    Persona(
        "Cháu Bi tròn 6 tuổi đúng hôm nay, về với mẹ ở nhà ông ngoại: không còn là trẻ dưới 6",
        "who=child citizen=yes goal=long with_parents=no dwelling=family " + _MOVED + " born_on=2020-11-23 head=other "
        "head_relation=cháu ngoại owner=head",
        PERMANENT,
        signs="head owner",
        fee=FEE,
    ),
    Persona(
        "Anh Vinh, 28, về ở hẳn nhà cha mẹ mà cha là chủ hộ, mẹ là người đứng tên nhà",
        "who=self citizen=yes goal=long dwelling=family " + _MOVED + " born_on=1998-03-03 head=other "
        "head_relation=con đẻ owner=other",
        PERMANENT,
        papers=("quan hệ",),
        signs="head owner",
        all_owners=False,
        fee=FEE,
        result=IN_7_DAYS,
    ),
)

RELATIVES = (
    Persona(
        "Bà Sáu, 71, về ở với cháu ruột, cháu là chủ hộ, chủ nhà",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=elderly dispute=no "
        + _MOVED
        + " born_on=1955-01-01 head=other head_relation=cô ruột owner=head owner_many=no exemption=elderly",
        PERMANENT,
        papers=("quan hệ", "tuổi|ngày sinh", "miễn lệ phí"),
        without=("công chứng", "diện tích"),
        signs="head owner",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
        days=("2027-11-01",),
    ),
    Persona(
        "Bà Bảy, tròn 60 tuổi hôm nay, về với em ruột: đã là người cao tuổi",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=elderly dispute=no "
        + _MOVED
        + " born_on=1966-11-23 head=other head_relation=chị ruột owner=head owner_many=no",
        PERMANENT,
        signs="head owner",
        papers=("quan hệ",),
    ),
    Persona(
        "Bà Chín, mai mới tròn 60, chọn ô người cao tuổi: chưa phải, để cán bộ xem",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=elderly dispute=no "
        + _MOVED
        + " born_on=1966-11-24",
        "gap-can-bo",
    ),
    Persona(
        "Anh Lâm, 35, khuyết tật nặng, về ở với chị ruột; nhà bốn người đứng tên",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=disabled dispute=no "
        + _MOVED
        + " born_on=1991-10-10 head=other head_relation=em ruột owner=other owner_many=yes exemption=disabled",
        PERMANENT,
        papers=("khuyết tật", "quan hệ", "miễn lệ phí"),
        without=("công chứng", "diện tích"),
        signs="head owner",
        all_owners=True,
        fee=FEE,
    ),
    Persona(
        "Cháu Nam, 10, về ở với ông bà nội; mẹ đi khai, nên không ai hỏi giấy chứng tử của cha mẹ",
        "who=child citizen=yes goal=long with_parents=no dwelling=relative dispute=no "
        + _MOVED
        + " born_on=2016-04-02 head=other head_relation=cháu nội owner=head owner_many=no exemption=child",
        PERMANENT,
        papers=("quan hệ",),
        without=("ủy quyền", "công chứng", "diện tích", "chứng tử"),
        signs="head owner",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
    ),
    Persona(
        "Em Vượng, 20, mẹ khai cho về ở với dì như trẻ em: đã lớn, không còn thuộc điểm c, để cán bộ xem",
        "who=child citizen=yes goal=long with_parents=no dwelling=relative dispute=no "
        + _MOVED
        + " born_on=2006-04-02",
        "gap-can-bo",
    ),
    Persona(
        "Cháu Na, 10, về ở với ông nội; ông nội là chủ hộ, chủ nhà, đi khai thay cha mẹ cháu",
        "who=proxy with_parents=no dwelling=relative relative_kind=minor dispute=no " + _MOVED + " born_on=2016-04-02 "
        "head=declarant head_relation=cháu nội owner=declarant",
        PERMANENT,
        at=PERMANENT,
        papers=("quan hệ", "ủy quyền"),
        signs="parent",
        fee=FEE,
    ),
    Persona(
        "Em Quỳnh, 16, về ở với chị ruột, tự làm",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=minor dispute=no "
        + _MOVED
        + " born_on=2010-02-02 head=other head_relation=em ruột owner=head owner_many=no",
        PERMANENT,
        papers=("quan hệ",),
        signs="head owner parent",
        fee=FEE,
    ),
    Persona(
        "Cháu Tâm, 12, cha mẹ đã mất, về ở với bác là người giám hộ, bác đi khai",
        "who=ward citizen=yes goal=long with_parents=no dwelling=relative relative_kind=minor dispute=no "
        + _MOVED
        + " born_on=2014-05-05 head=declarant head_relation=người được giám hộ owner=declarant",
        PERMANENT,
        papers=("giám hộ", "chứng tử|khai tử|đã mất|Tòa án"),
        without=("ủy quyền", "công chứng"),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Chị Thu, 40, về ở nhà cô ruột, không thuộc trường hợp nào: như ở nhờ",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=none notarised=yes dispute=no "
        + _MOVED
        + " born_on=1986-12-12 head=other head_relation=cháu ruột owner=head owner_many=no",
        PERMANENT,
        papers=("công chứng|chứng thực", "diện tích"),
        signs="head owner",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
    ),
    Persona(
        "Chị Thủy, 40, về ở nhà cô ruột, chỉ có giấy viết tay",
        "who=self citizen=yes goal=long dwelling=relative relative_kind=none notarised=no",
        TEMPORARY,
    ),
)

SMALL_CHILDREN = (
    Persona(
        "Bé An, gần 2 tháng, khai sinh ngày 10/11, về hộ ông nội; cha đi khai",
        "who=child citizen=yes goal=long with_parents=yes birth_registered=yes birth_registered_on=2026-11-10 "
        "new_commune=xã Bắc Lũng born_on=2026-10-01 full_name=Đỗ Bình An head=other head_relation=cháu nội "
        "exemption=child",
        PERMANENT,
        without=("khai sinh", "quan hệ", "đồng ý", *PROOF_OF_DWELLING),
        signs="",
        fee=FEE,
        relief=True,
        result=IN_7_DAYS,
        days=("2027-01-09",),
        item_10=("thường trú",),
        form={"full_name": "Đỗ Bình An", "head_relation": "Cháu nội"},
    ),
    Persona(
        "Bé Bơ, còn một ngày nữa tròn 6 tuổi, về với mẹ: vẫn là trẻ dưới 6",
        "who=child citizen=yes goal=long with_parents=yes birth_registered=yes birth_registered_on=2020-12-20 "
        "new_commune=xã Bắc Lũng born_on=2020-11-24 head=declarant head_relation=con đẻ",
        PERMANENT,
        without=PROOF_OF_DWELLING,
        signs="",
        fee=FEE,
    ),
    Persona(
        "Bé Bưởi, tròn 6 tuổi hôm nay, mẹ chọn ô trẻ dưới 6: không còn đúng, để cán bộ xem",
        "who=child citizen=yes goal=long with_parents=yes birth_registered=yes birth_registered_on=2020-12-20 "
        "new_commune=xã Bắc Lũng born_on=2020-11-23",
        "gap-can-bo",
    ),
    Persona(
        "Bé Cà, 4 tuổi, về với người giám hộ",
        "who=ward citizen=yes goal=long with_parents=yes birth_registered=yes birth_registered_on=2022-09-01 "
        "new_commune=xã Bắc Lũng born_on=2022-08-15 head=declarant head_relation=người được giám hộ",
        PERMANENT,
        papers=("giám hộ",),
        without=PROOF_OF_DWELLING,
        signs="",
        fee=FEE,
    ),
    Persona(
        "Bé Dưa, 3 tuổi, về với cha mẹ; bà nội được nhờ đi khai: cha hoặc mẹ ký",
        "who=proxy with_parents=yes birth_registered=yes birth_registered_on=2023-06-20 new_commune=xã Bắc Lũng "
        "born_on=2023-06-01 head=declarant head_relation=cháu nội",
        PERMANENT,
        at=PERMANENT,
        papers=("ủy quyền",),
        signs="parent",
        fee=FEE,
    ),
    Persona(
        "Bé Gạo, 1 tuổi, một ngày trước khi luật mới có hiệu lực: chủ hộ, chủ nhà còn phải đồng ý",
        "who=child with_parents=yes birth_registered=yes birth_registered_on=2026-06-01 new_commune=xã Bắc Lũng "
        "born_on=2025-05-15 head=other head_relation=cháu nội",
        PERMANENT,
        at=PERMANENT,
        day=date(2026, 6, 30),
        signs="head owner",
        fee=FEE,
        relief=False,
        result="2026-07-09",
        circular="53/2025",
    ),
    Persona(
        "Bé Gạo, ngày luật mới có hiệu lực: không ai phải đồng ý",
        "who=child with_parents=yes birth_registered=yes birth_registered_on=2026-06-01 new_commune=xã Bắc Lũng "
        "born_on=2025-05-15 head=other head_relation=cháu nội",
        PERMANENT,
        at=PERMANENT,
        day=date(2026, 7, 1),
        signs="",
        fee=FEE,
        relief=False,
        result="2026-07-10",
        days=("2026-07-31",),
        circular="116/2026",
    ),
    Persona(
        "Bé Kê, mới sinh, chưa khai sinh",
        "who=child citizen=yes goal=long with_parents=yes birth_registered=no",
        "lien-thong-khai-sinh",
        result="2026-11-27",
    ),
    Persona(
        "Bé Lúa, mới sinh, chưa khai sinh, mẹ vào thẳng thủ tục thường trú",
        "who=child with_parents=yes birth_registered=no",
        "lien-thong-khai-sinh",
        at=PERMANENT,
    ),
)
