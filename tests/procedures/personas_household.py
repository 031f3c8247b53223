"""Nhân vật tách hộ, đổi chủ hộ, khai báo, xác nhận: Luật Cư trú, Điều 19, 25, 26; Thông tư 116/2026, Điều 10, 16."""

from tests.procedures.personas import PROOF_OF_DWELLING, SON_OF_8, Persona

SEPARATION = "tach-ho"
HEAD_CHANGE = "doi-chu-ho"
DECLARATION = "khai-bao-cu-tru"
CONFIRMATION = "xac-nhan-cu-tru"
IN_3_DAYS = "2026-11-27"
IN_5_DAYS = "2026-12-01"
FEE = (10_000, 5_000)
NO_FEE = (0, 0)
_SPLIT = "citizen=yes goal=change change_what=split same_dwelling=yes dispute=no new_commune=xã Bắc Lũng "
_HEAD = "citizen=yes goal=change change_what=head new_commune=xã Bắc Lũng "
_NOWHERE = "citizen=yes goal=nowhere registered_anywhere=none new_commune=xã Bắc Lũng "
_CONFIRM = "citizen=yes goal=confirm confirm_what=present "

SEPARATIONS = (
    Persona(
        "Anh Phong, 31, ra riêng trong nhà cha mẹ; cha là chủ hộ, chủ nhà, đồng ý",
        "who=self " + _SPLIT + "divorced=no old_head=agrees born_on=1995-02-18 full_name=Mai Văn Phong head=person "
        "owner=other owner_many=no",
        SEPARATION,
        without=("công chứng", "ly hôn", *PROOF_OF_DWELLING),
        signs="head owner",
        all_owners=False,
        fee=FEE,
        relief=True,
        result=IN_5_DAYS,
        item_10=("Tách hộ",),
        form={"head_name": "Mai Văn Phong", "head_relation": "Chủ hộ"},
    ),
    Persona(
        "Anh Phú, 35, tách hộ, nhà cả ba anh em đứng tên: tất cả chủ sở hữu",
        "who=self " + _SPLIT + "divorced=no old_head=agrees born_on=1991-02-18 head=person owner=other owner_many=yes",
        SEPARATION,
        signs="head owner",
        all_owners=True,
        fee=FEE,
        result=IN_5_DAYS,
    ),
    Persona(
        "Chị Ngọc, 42, đã ly hôn, vẫn được ở nhà chồng cũ: không ai phải đồng ý",
        "who=self " + _SPLIT + "divorced=yes born_on=1984-08-14 head=person",
        SEPARATION,
        papers=("ly hôn", "tiếp tục|vẫn được ở"),
        signs="",
        fee=FEE,
        relief=True,
        result=IN_5_DAYS,
    ),
    Persona(
        "Anh Quốc, 33, tách khỏi hộ của mẹ; nhà anh đứng tên",
        "who=self " + _SPLIT + "divorced=no old_head=agrees born_on=1993-09-12 head=person owner=person",
        SEPARATION,
        signs="head",
        fee=FEE,
    ),
    Persona(
        "Anh Bảo, 30, nhờ cha đi khai tách hộ; cha là chủ hộ, chủ nhà: khỏi ký hai ô ấy (chú thích 7)",
        "who=proxy " + _SPLIT + "divorced=no old_head=declarant born_on=1996-09-12 head=person owner=declarant",
        SEPARATION,
        papers=("ủy quyền",),
        signs="",
        fee=FEE,
    ),
    Persona(
        "Ông Rạng, 64, đang là chủ hộ, tách ra hộ mới; nhà em trai đứng tên",
        "who=self " + _SPLIT + "divorced=no old_head=person born_on=1962-09-12 head=person owner=other owner_many=no "
        "exemption=elderly",
        SEPARATION,
        papers=("miễn lệ phí",),
        signs="owner",
        fee=FEE,
    ),
    Persona(
        "Chị Sen, 34, tách hộ cùng đứa cháu 8 tuổi, con người khác: cha mẹ cháu cũng ký",
        "who=self " + _SPLIT + f"divorced=no old_head=agrees born_on=1992-01-01 head=person members={SON_OF_8} "
        "minor_members=other owner=other owner_many=no",
        SEPARATION,
        signs="head owner parent",
        fee=FEE,
    ),
    Persona(
        "Em Tín, 17, muốn lập hộ riêng: chưa đủ năng lực (điểm a khoản 1 Điều 25)",
        "who=self " + _SPLIT + "divorced=no old_head=agrees born_on=2009-05-01",
        "",
        refused="born_on",
    ),
    Persona(
        "Chị Út, 36, tách hộ, chủ hộ không chịu",
        "who=self citizen=yes goal=change change_what=split same_dwelling=yes divorced=no old_head=refuses",
        "gap-can-bo",
    ),
    Persona(
        "Anh Văn, 36, tách hộ, nhà đang vướng (điểm c khoản 1 Điều 25)",
        "who=self citizen=yes goal=change change_what=split same_dwelling=yes divorced=no old_head=agrees "
        "dispute=officer",
        "gap-can-bo",
    ),
    Persona(
        "Chị Xoan, 29, bảo tách hộ nhưng dọn sang nhà khác",
        "who=self citizen=yes goal=change change_what=split same_dwelling=no",
        "dang-ky-thuong-tru",
    ),
)

HEAD_CHANGES = (
    Persona(
        "Ông Cả, 82, chủ hộ, nhường con trai làm chủ hộ, tự đứng đơn: chính ông là người đồng ý",
        "who=self " + _HEAD + "present_head=agrees head=other born_on=1944 head_name=Cao Văn Hai head_relation=cha đẻ",
        HEAD_CHANGE,
        without=("ủy quyền", "Tòa án", *PROOF_OF_DWELLING),
        signs="",
        fee=NO_FEE,
        relief=False,
        result=IN_3_DAYS,
        item_10=("chủ hộ", "Cao Văn Hai"),
    ),
    Persona(
        "Anh Hai, 50, được đề nghị làm chủ hộ, tự đứng đơn: chủ hộ hiện nay ghi ý kiến vào CT01",
        "who=self " + _HEAD + "present_head=agrees head=person born_on=1976-03-03 old_head_name=Cao Văn Cả",
        HEAD_CHANGE,
        signs="head",
        fee=NO_FEE,
        result=IN_3_DAYS,
        item_10=("Cao Văn Cả",),
    ),
    Persona(
        "Bà Ba, 61, chồng là chủ hộ đã mất; cả nhà cùng đề nghị bà",
        "who=self " + _HEAD + "present_head=gone chosen_by=all head=person born_on=1965-03-03",
        HEAD_CHANGE,
        papers=("thống nhất|cùng đề nghị|thành viên",),
        without=("Tòa án",),
        signs="",
        fee=NO_FEE,
        result=IN_3_DAYS,
    ),
    Persona(
        "Chị Tư, 45, chủ hộ mất tích, Tòa án đã quyết định",
        "who=self " + _HEAD + "present_head=gone chosen_by=court head=person born_on=1981-03-03",
        HEAD_CHANGE,
        papers=("Tòa án",),
        signs="",
        fee=NO_FEE,
    ),
    Persona(
        "Chị Năm, 39, mẹ là chủ hộ đã mất, nhà chỉ còn chị và hai con nhỏ",
        "who=self " + _HEAD + "present_head=gone chosen_by=only head=person born_on=1987-03-03",
        HEAD_CHANGE,
        without=("thống nhất", "cùng đề nghị", "Tòa án"),
        signs="",
        fee=NO_FEE,
    ),
    Persona(
        "Anh Sáu, 44, chủ hộ đã mất, anh em chưa thống nhất",
        "who=self citizen=yes goal=change change_what=head present_head=gone chosen_by=none",
        "gap-can-bo",
    ),
    Persona(
        "Bà Bảy, 77, chủ hộ, nằm viện, nhờ hàng xóm nộp đơn nhường chủ hộ cho con gái",
        "who=proxy " + _HEAD + "present_head=agrees head=other born_on=1949-01-01 head_relation=mẹ đẻ",
        HEAD_CHANGE,
        papers=("ủy quyền",),
        signs="",
        fee=NO_FEE,
    ),
    Persona(
        "Em Tám, 16, muốn làm chủ hộ khi bà còn đó",
        "who=self " + _HEAD + "present_head=agrees head=person born_on=2010-05-05",
        "",
        refused="born_on",
    ),
    Persona(
        "Chị Chín, 30, mới cải chính họ tên ở hộ tịch: Nhà nước tự cập nhật; sửa dữ liệu dân cư 2 ngày",
        "who=self citizen=yes goal=change change_what=data",
        "du-lieu-ho-tich",
        result="2026-11-26",
    ),
    Persona(
        "Ông Mười, 70, đường trước nhà đổi tên: không phải làm gì",
        "who=self citizen=yes goal=change change_what=boundary",
        "du-lieu-ho-tich",
        sheet=("không phải",),
    ),
    Persona("Ông Chung, 70, muốn sửa điều khác", "who=self citizen=yes goal=change change_what=other", "gap-can-bo"),
)

DECLARATIONS = (
    Persona(
        "Anh Tài, 45, không thường trú, tạm trú ở đâu, nay đây mai đó; có số định danh",
        "who=self " + _NOWHERE + "has_papers=no in_database=yes born_on=1981-02-02 head=person",
        DECLARATION,
        without=("công chứng", "quan hệ", *PROOF_OF_DWELLING),
        signs="",
        fee=NO_FEE,
        relief=False,
        result=IN_5_DAYS,
        item_10=("Khai báo", "xã Bắc Lũng"),
    ),
    Persona(
        "Ông Thái, 70, chưa có trong dữ liệu dân cư: 30 ngày, phức tạp thì 60 ngày",
        "who=self " + _NOWHERE + "has_papers=no in_database=no born_on=1956 head=person",
        DECLARATION,
        signs="",
        fee=NO_FEE,
        sheet=("30 ngày", "60 ngày"),
    ),
    Persona(
        "Bé Tin, 1 tuổi, đã khai sinh, cha mẹ không có thường trú, tạm trú; mẹ đi khai",
        "who=child with_parents=yes birth_registered=yes " + _NOWHERE + "has_papers=no in_database=yes "
        "born_on=2025-10-10 head=declarant head_relation=con đẻ",
        DECLARATION,
        without=PROOF_OF_DWELLING,
        signs="",
        fee=NO_FEE,
        result=IN_5_DAYS,
    ),
    Persona(
        "Em Vàng, 17, không đăng ký ở đâu, tự khai: cha mẹ hoặc người giám hộ đồng ý",
        "who=self " + _NOWHERE + "has_papers=no in_database=yes born_on=2009-02-02 head=person",
        DECLARATION,
        signs="parent",
        fee=NO_FEE,
    ),
    Persona(
        "Chị Tâm, 33, chưa đăng ký ở đâu, thuê phòng dài ngày: có chỗ ở thì tạm trú",
        "who=self citizen=yes goal=nowhere has_papers=yes stay_plan=while",
        "dang-ky-tam-tru",
    ),
    Persona(
        "Ông Thành, 52, chưa đăng ký ở đâu, ở nhờ hai tuần: chưa tạm trú được, nhưng phải khai nơi đang ở (Điều 19)",
        "who=self " + _NOWHERE + "has_papers=yes stay_plan=short in_database=yes born_on=1974-02-02 head=person",
        DECLARATION,
        signs="",
        fee=NO_FEE,
        result=IN_5_DAYS,
    ),
    Persona(
        "Ông Thắng, 60, chưa đăng ký ở đâu, có nhà riêng",
        "who=self citizen=yes goal=nowhere has_papers=yes stay_plan=long dwelling=own",
        "dang-ky-thuong-tru",
    ),
    Persona(
        "Chị Thoa, 33, vào thẳng khai báo nhưng đã có thường trú ở xã khác",
        "who=self registered_anywhere=yes",
        "dang-ky-tam-tru",
        at=DECLARATION,
    ),
)

CONFIRMATIONS = (
    Persona(
        "Anh Uy, 37, xin giấy cho riêng mình để nộp cho trường của con",
        "who=self " + _CONFIRM + "confirm_for=person born_on=1989-10-10 head=other head_relation=con đẻ",
        CONFIRMATION,
        without=PROOF_OF_DWELLING,
        signs="",
        fee=NO_FEE,
        relief=False,
        result=IN_3_DAYS,
        item_10=("Xác nhận thông tin về cư trú",),
        sheet=("Nửa ngày làm việc", "năm kể từ ngày cấp|01 năm|1 năm"),
        form={"addressee": "Công an xã Bắc Lũng"},
    ),
    Persona(
        "Bà Vân, 58, chủ hộ, xin giấy cho cả hộ",
        "who=self " + _CONFIRM + "confirm_for=household born_on=1968-10-10 head=person",
        CONFIRMATION,
        signs="",
        fee=NO_FEE,
    ),
    Persona(
        "Chị Vy, 27, con bà Vân, xin giấy cho cả hộ, mẹ đồng ý",
        "who=self " + _CONFIRM + "confirm_for=household born_on=1999-10-10 head=other head_relation=con đẻ "
        "asked_by=agrees",
        CONFIRMATION,
        signs="head",
        fee=NO_FEE,
    ),
    Persona(
        "Anh Xuyên, 40, xin giấy cho cả hộ, cha là chủ hộ đã mất: các thành viên khác có ý kiến",
        "who=self " + _CONFIRM + "confirm_for=household born_on=1986-10-10 head=other head_relation=con đẻ "
        "asked_by=gone",
        CONFIRMATION,
        papers=("đủ năng lực",),
        signs="",
        fee=NO_FEE,
    ),
    Persona(
        "Chị Yên, 40, xin giấy cho cả hộ, chủ hộ không chịu",
        "who=self " + _CONFIRM + "confirm_for=household born_on=1986-10-10 head=other asked_by=refuses",
        "gap-can-bo",
    ),
    Persona(
        "Chị Hiền, 33, xin xác nhận quan hệ với chủ hộ, cho riêng mình: không ai phải đồng ý (khoản 2 Điều 16)",
        "who=self citizen=yes goal=confirm confirm_what=members confirm_for=person born_on=1993-10-10 head=other "
        "head_relation=con dâu",
        CONFIRMATION,
        signs="",
    ),
    Persona(
        "Em Ý, 16, xin giấy cho mình: cha mẹ hoặc người giám hộ đồng ý",
        "who=self " + _CONFIRM + "confirm_for=person born_on=2010-10-10 head=other head_relation=con đẻ",
        CONFIRMATION,
        signs="parent",
        fee=NO_FEE,
    ),
)
