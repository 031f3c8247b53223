"""Văn bản về cư trú: the texts that residence procedures rest on, with the days between which each is in force."""

from datetime import date

from kiosk.domain.source import Confidence, Source
from kiosk.law.sources import CHECKED

_RESIDENCE_LAW = "Luật Cư trú 68/2020/QH14"
_AMENDED_LAW = "Luật Cư trú 68/2020/QH14, được sửa đổi bởi Luật 118/2025/QH15"
_DECREE = "Nghị định 154/2024/NĐ-CP"
_AMENDED_DECREE = "Nghị định 154/2024/NĐ-CP, được sửa đổi bởi Nghị định 58/2026/NĐ-CP"
_CIRCULAR = "Thông tư 116/2026/TT-BCA"
_LAW_FROM = date(2021, 7, 1)
_DECREE_FROM = date(2025, 1, 10)
_AMENDED_DECREE_FROM = date(2026, 3, 15)
_CIRCULAR_FROM = date(2026, 7, 1)

LAW_ART_7 = Source(_AMENDED_LAW, CHECKED, "Điều 7", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
LAW_ART_19 = Source(_RESIDENCE_LAW, CHECKED, "Điều 19", _LAW_FROM)
LAW_ART_20 = Source(_AMENDED_LAW, CHECKED, "Điều 20", _LAW_FROM)
LAW_ART_20_1 = Source(_RESIDENCE_LAW, CHECKED, "khoản 1 Điều 20", _LAW_FROM)
LAW_ART_20_2 = Source(_AMENDED_LAW, CHECKED, "khoản 2 Điều 20", _LAW_FROM)
# Children under six with parents or guardian need nobody's consent any more.
LAW_ART_20_2_UNDER_SIX = Source(_AMENDED_LAW, CHECKED, "khoản 2 Điều 20", _CIRCULAR_FROM)
LAW_ART_20_2_BEFORE = Source(_RESIDENCE_LAW, CHECKED, "khoản 2 Điều 20", _LAW_FROM, date(2026, 6, 30))
LAW_ART_20_3 = Source(_RESIDENCE_LAW, CHECKED, "khoản 3 Điều 20", _LAW_FROM)
LAW_ART_20_4 = Source(_RESIDENCE_LAW, CHECKED, "khoản 4 Điều 20", _LAW_FROM)
LAW_ART_20_5 = Source(_RESIDENCE_LAW, CHECKED, "khoản 5 Điều 20", _LAW_FROM)
LAW_ART_20_6 = Source(_RESIDENCE_LAW, CHECKED, "khoản 6 Điều 20", _LAW_FROM)
LAW_ART_20_7 = Source(_RESIDENCE_LAW, CHECKED, "khoản 7 Điều 20", _LAW_FROM)
LAW_ART_21 = Source(_RESIDENCE_LAW, CHECKED, "Điều 21", _LAW_FROM)
LAW_ART_22 = Source(_RESIDENCE_LAW, CHECKED, "Điều 22", _LAW_FROM)
LAW_ART_23 = Source(_RESIDENCE_LAW, CHECKED, "Điều 23", _LAW_FROM)
LAW_ART_24 = Source(_AMENDED_LAW, CHECKED, "Điều 24", _LAW_FROM, confidence=Confidence.SINGLE_SOURCE)
LAW_ART_25 = Source(_RESIDENCE_LAW, CHECKED, "Điều 25", _LAW_FROM)
LAW_ART_26 = Source(_RESIDENCE_LAW, CHECKED, "Điều 26", _LAW_FROM)
LAW_ART_27 = Source(_RESIDENCE_LAW, CHECKED, "Điều 27", _LAW_FROM)
LAW_ART_28 = Source(_RESIDENCE_LAW, CHECKED, "Điều 28", _LAW_FROM)
# The law does not say what becomes of a stay that has run out.
LAW_ART_28_AFTER_THE_END = Source(_RESIDENCE_LAW, CHECKED, "Điều 28", _LAW_FROM, confidence=Confidence.UNSURE)
LAW_ART_29 = Source(_AMENDED_LAW, CHECKED, "Điều 29", _LAW_FROM, confidence=Confidence.SINGLE_SOURCE)
LAW_ART_30 = Source(_AMENDED_LAW, CHECKED, "Điều 30", _CIRCULAR_FROM)
LAW_ART_31 = Source(_AMENDED_LAW, CHECKED, "Điều 31", _CIRCULAR_FROM)
# Its new wording could not be found: which boundary counts is a question for an officer.
LAW_ART_31_C = Source(_AMENDED_LAW, CHECKED, "điểm c khoản 1 Điều 31", _CIRCULAR_FROM, confidence=Confidence.UNSURE)

DECREE_ART_4 = Source(_AMENDED_DECREE, CHECKED, "Điều 4", _AMENDED_DECREE_FROM, confidence=Confidence.SINGLE_SOURCE)
DECREE_ART_5 = Source(_DECREE, CHECKED, "Điều 5", _DECREE_FROM)
DECREE_ART_5_COMMITTEE = Source(
    _AMENDED_DECREE, CHECKED, "Điều 5", _AMENDED_DECREE_FROM, confidence=Confidence.SINGLE_SOURCE
)
DECREE_ART_6 = Source(_DECREE, CHECKED, "Điều 6", _DECREE_FROM)
DECREE_ART_7 = Source(_AMENDED_DECREE, CHECKED, "Điều 7", _CIRCULAR_FROM)
DECREE_ART_8 = Source(_AMENDED_DECREE, CHECKED, "khoản 5 Điều 8", _AMENDED_DECREE_FROM)
DECREE_ART_9 = Source(_AMENDED_DECREE, CHECKED, "Điều 9", _AMENDED_DECREE_FROM)
DECREE_ART_10 = Source(_AMENDED_DECREE, CHECKED, "Điều 10", _AMENDED_DECREE_FROM)

CIRCULAR_ART_3 = Source(_CIRCULAR, CHECKED, "Điều 3", _CIRCULAR_FROM)
CIRCULAR_ART_5 = Source(_CIRCULAR, CHECKED, "Điều 5", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
CIRCULAR_ART_6 = Source(_CIRCULAR, CHECKED, "Điều 6", _CIRCULAR_FROM)
CIRCULAR_ART_6_RELATIONSHIPS = Source(_CIRCULAR, CHECKED, "khoản 1 Điều 6", _CIRCULAR_FROM)
CIRCULAR_ART_7 = Source(_CIRCULAR, CHECKED, "Điều 7", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
CIRCULAR_ART_8 = Source(_CIRCULAR, CHECKED, "Điều 8", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
CIRCULAR_ART_10 = Source(_CIRCULAR, CHECKED, "Điều 10", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
CIRCULAR_ART_12 = Source(_CIRCULAR, CHECKED, "Điều 12", _CIRCULAR_FROM)
CIRCULAR_ART_14 = Source(_CIRCULAR, CHECKED, "Điều 14", _CIRCULAR_FROM)
CIRCULAR_ART_15 = Source(_CIRCULAR, CHECKED, "Điều 15", _CIRCULAR_FROM)
CIRCULAR_ART_16 = Source(_CIRCULAR, CHECKED, "Điều 16", _CIRCULAR_FROM)
CIRCULAR_FORMS = Source(_CIRCULAR, CHECKED, "Điều 20", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
CT01_NOTES = Source(_CIRCULAR, CHECKED, "chú thích mẫu CT01", _CIRCULAR_FROM)
# Who signs in cases that the notes only call "other cases of the law".
CT01_NOTES_INFERRED = Source(_CIRCULAR, CHECKED, "chú thích mẫu CT01", _CIRCULAR_FROM, confidence=Confidence.UNSURE)

TARIFF = Source("Thông tư 75/2022/TT-BTC", CHECKED, "biểu mức thu", date(2023, 2, 5))
EXEMPTIONS = Source(
    "Thông tư 75/2022/TT-BTC, được sửa đổi bởi Thông tư 71/2025/TT-BTC", CHECKED, "Điều 4", date(2025, 7, 1)
)
DIGITAL_CITIZEN = Source(
    "Thông tư 117/2026/TT-BTC và Nghị quyết 66.22/2026/NQ-CP",
    CHECKED,
    in_force_from=date(2026, 8, 15),
    in_force_until=date(2027, 2, 28),
)
JOINT_SERVICES = Source("Nghị định 63/2024/NĐ-CP", CHECKED, confidence=Confidence.SINGLE_SOURCE)
FOREIGNERS = Source(
    "Thông tư 87/2026/TT-BCA", CHECKED, confidence=Confidence.SINGLE_SOURCE, in_force_from=_CIRCULAR_FROM
)
PORTAL = Source("Cổng dịch vụ công quốc gia, đọc ngày 18/07/2026", CHECKED)
MINIMUM_FLOOR_AREA = Source(_RESIDENCE_LAW, CHECKED, "khoản 3 Điều 20", _LAW_FROM, confidence=Confidence.UNSURE)
DELETION_AT_COUNTER = Source("Cổng dịch vụ công Bộ Công an, đọc ngày 14/09/2026", CHECKED, confidence=Confidence.UNSURE)
POPULATION_DATA = Source("Quyết định 5230/QĐ-BCA-C06, thủ tục 1.012564", CHECKED, in_force_from=date(2026, 8, 18))
# Whether somebody abroad with a valid Vietnamese passport may still use CT01 is said nowhere.
CT02_OR_CT01 = Source(_CIRCULAR, CHECKED, "Điều 20, mẫu CT02", _CIRCULAR_FROM, confidence=Confidence.UNSURE)
CIRCULAR_ART_9 = Source(_CIRCULAR, CHECKED, "Điều 9", _CIRCULAR_FROM, confidence=Confidence.SINGLE_SOURCE)
FOREIGNERS_WITHOUT_PAPER = Source(
    "Trang thủ tục của Công an tỉnh Phú Thọ, đọc ngày 15/07/2026", CHECKED, confidence=Confidence.SINGLE_SOURCE
)
# The list of channels in the circular leaves out the counter, which the older portal text still names.
ABSENCE_AT_COUNTER = Source("Cổng dịch vụ công quốc gia, thủ tục 1.003677", CHECKED, confidence=Confidence.UNSURE)
JOINT_SERVICES_NOTICE = Source(
    "Quyết định 296/QĐ-VPCP, theo Báo Công an nhân dân 15/06/2024", CHECKED, confidence=Confidence.SINGLE_SOURCE
)
