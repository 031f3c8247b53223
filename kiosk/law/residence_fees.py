"""Lệ phí đăng ký cư trú: what each procedure costs, what is remitted for a time, and who may claim an exemption."""

from kiosk.domain.fees import Exemption, Fee, Relief
from kiosk.law import residence_sources as sources

PERMANENT_RESIDENCE = Fee(20_000, 10_000, sources.TARIFF)
TEMPORARY_RESIDENCE = Fee(15_000, 7_000, sources.TARIFF)
TEMPORARY_RESIDENCE_LIST = Fee(10_000, 5_000, sources.TARIFF, per_person=True)
HOUSEHOLD_SEPARATION = Fee(10_000, 5_000, sources.TARIFF)
# Whatever the tariff does not name costs nothing.
NONE = Fee(0, 0, sources.TARIFF)

# Which five papers they are is shown in the app itself; the annex could be read only in part.
DIGITAL_CITIZEN = Relief(
    0,
    "có VNeID mức 2 và VNeID đã tích hợp đủ 5 thông tin, giấy tờ cơ bản",
    sources.DIGITAL_CITIZEN,
)

CHILD = Exemption("child", "Trẻ em dưới 16 tuổi", sources.EXEMPTIONS)
ELDERLY = Exemption("elderly", "Người cao tuổi, từ đủ 60 tuổi", sources.EXEMPTIONS)
DISABLED = Exemption("disabled", "Người khuyết tật", sources.EXEMPTIONS)
MERIT = Exemption("merit", "Người có công với cách mạng và thân nhân", sources.EXEMPTIONS)
MINORITY = Exemption("minority", "Đồng bào dân tộc thiểu số ở xã có điều kiện đặc biệt khó khăn", sources.EXEMPTIONS)
BORDER = Exemption("border", "Người thường trú ở xã biên giới", sources.EXEMPTIONS)
ISLAND = Exemption("island", "Người thường trú ở đặc khu", sources.EXEMPTIONS)
POOR = Exemption("poor", "Người thuộc hộ nghèo", sources.EXEMPTIONS)
ORPHAN = Exemption("orphan", "Người từ 16 đến dưới 18 tuổi, mồ côi cả cha và mẹ", sources.EXEMPTIONS)

EXEMPTIONS = (CHILD, ELDERLY, DISABLED, MERIT, MINORITY, BORDER, ISLAND, POOR, ORPHAN)
