"""Nhân vật có việc làm ở nơi khác: lưu trú, tạm vắng, xóa đăng ký, và người không chắc. Luật Cư trú, Điều 24–31."""

from tests.procedures.personas import Persona

NO_FEE = (0, 0)
_GUESTS = "citizen=yes goal=guests "
_AWAY = "citizen=yes goal=away "
_DELETE = "citizen=yes goal=delete "
_UNSURE = "citizen=yes goal=unsure "

GUESTS = (
    Persona(
        "Chị Bích có em họ ngủ lại, đến trước 23 giờ",
        "who=self " + _GUESTS + "guest_role=host arrival=before",
        "luu-tru",
        fee=NO_FEE,
        days=("2026-11-23 23:00",),
    ),
    Persona(
        "Chị Bích có em họ ngủ lại, nửa đêm mới đến: trước 8 giờ sáng mai",
        "who=self " + _GUESTS + "guest_role=host arrival=after",
        "luu-tru",
        fee=NO_FEE,
        days=("2026-11-24 08:00",),
    ),
    Persona(
        "Nhà nghỉ Mẫu có khách đến chiều nay",
        "who=org " + _GUESTS + "arrival=before",
        "luu-tru",
        fee=NO_FEE,
        days=("2026-11-23 23:00",),
    ),
    Persona(
        "Anh Cảnh ngủ nhờ khi chủ nhà đi vắng: tự báo",
        "who=self " + _GUESTS + "guest_role=guest arrival=before",
        "luu-tru",
        days=("2026-11-23 23:00",),
    ),
    Persona(
        "Ông Diên, con trai về thăm thường xuyên: người nhà cũng phải báo",
        "who=self " + _GUESTS + "guest_role=host arrival=earlier",
        "luu-tru",
        fee=NO_FEE,
        sheet=("người thân", "báo ngay"),
    ),
)

ABSENCES = (
    Persona("Anh Giáp đi làm xa hai năm, chưa tạm trú ở đâu", "who=self " + _AWAY + "away_why=year", "tam-vang",
            fee=NO_FEE),
    Persona("Cháu Gấu, 9, theo mẹ đi vắng hơn một năm, cha khai", "who=child " + _AWAY + "away_why=year", "tam-vang",
            fee=NO_FEE, sheet=("cha, mẹ hoặc người giám hộ",)),
    Persona("Em Hiếu, 19, tuổi nghĩa vụ quân sự, đi bốn tháng: hỏi cán bộ", "who=self " + _AWAY + "away_why=military",
            "tam-vang", sheet=("hỏi cán bộ",)),
    Persona("Chị Huệ đã tạm trú nơi làm việc", "who=self " + _AWAY + "away_why=registered", "khong-can-tam-vang"),
    Persona("Anh Khải đi Nhật ba năm", "who=self " + _AWAY + "away_why=abroad", "khong-can-tam-vang"),
    Persona("Bà Kim vào Nam thăm con bốn tháng", "who=self " + _AWAY + "away_why=short", "khong-can-tam-vang"),
    Persona("Anh Lộc cần văn bản đồng ý mới được đi", "who=self " + _AWAY + "away_why=approval", "gap-can-bo"),
)  # fmt: skip

DELETIONS = (
    Persona("Bà Lụa, chồng vừa mất", "who=self " + _DELETE + "delete_reason=death", "lien-thong-khai-tu"),
    Persona(
        "Chị Mỹ sang Úc định cư từ 20/11: 7 ngày, nộp trực tuyến, 5 ngày làm việc",
        "who=self " + _DELETE + "delete_reason=abroad delete_kind=permanent happened_on=2026-11-20",
        "xoa-thuong-tru",
        fee=NO_FEE,
        result="2026-12-01",
        days=("2026-11-27",),
    ),
    Persona(
        "Ông Nam đã bán nhà, dọn đi, muốn xóa thường trú",
        "who=self " + _DELETE + "delete_reason=left delete_kind=permanent",
        "xoa-thuong-tru",
        fee=NO_FEE,
        result="2026-12-01",
    ),
    Persona(
        "Chị Nhàn trả phòng trọ ngày 18/11: 7 ngày, nghị định cho 3 ngày làm việc",
        "who=self " + _DELETE + "delete_reason=left delete_kind=temporary happened_on=2026-11-18",
        "xoa-tam-tru",
        fee=NO_FEE,
        result="2026-11-27",
        days=("2026-11-25",),
    ),
    Persona(
        "Chị Nhung trả phòng, không nhớ ngày",
        "who=self " + _DELETE + "delete_reason=left delete_kind=temporary happened_on=?",
        "xoa-tam-tru",
        fee=NO_FEE,
    ),
    Persona("Anh Oai, chủ trọ, muốn xóa tạm trú nhiều người", "who=org " + _DELETE, "gap-can-bo"),
)

UNSURE = (
    Persona(
        "Chị Phấn làm ở xã khác, ở đó một thời gian",
        "who=self " + _UNSURE + "home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng intent=while",
        "dang-ky-tam-tru",
    ),
    Persona(
        "Anh Phước dọn từ Yên Sơn cũ sang Lan Mẫu cũ một thời gian: nay một xã",
        "who=self " + _UNSURE + "home_commune=xã Yên Sơn, huyện Lục Nam new_commune=xã Lan Mẫu, huyện Lục Nam "
        "intent=while",
        "cap-nhat-noi-o",
    ),
    Persona(
        "Cụ Quý về ở hẳn với con trai",
        "who=self " + _UNSURE + "home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng intent=long dwelling=family",
        "dang-ky-thuong-tru",
    ),
    Persona(
        "Chị Quế ở lâu dài nhà thuê, hợp đồng đã công chứng: thường trú được (khoản 3 Điều 20, F.2 A4)",
        "who=self " + _UNSURE + "home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng intent=long dwelling=rent",
        "dang-ky-thuong-tru",
    ),
    Persona(
        "Anh Rin ở chơi mười ngày",
        "who=self " + _UNSURE + "home_commune=xã Nghĩa Phương new_commune=xã Bắc Lũng intent=short",
        "luu-tru",
    ),
    Persona(
        "Ông Sửu không có thường trú, không có chỗ ở ổn định",
        "who=self " + _UNSURE + "home_commune=none has_papers=no",
        "khai-bao-cu-tru",
    ),
    Persona(
        "Chị Tuyết không chuyển đi đâu, cần việc khác",
        "who=self " + _UNSURE + "home_commune=xã Bắc Lũng new_commune=xã Bắc Lũng intent=stays",
        "gap-can-bo",
    ),
)
