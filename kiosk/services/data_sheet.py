"""Phiếu cung cấp thông tin: the paper with everything that is kept of one person, put together."""

from datetime import date, datetime

from kiosk.domain import days
from kiosk.printing.rights_document import RightsGroup, RightsSheet
from kiosk.services import slips
from kiosk.services.data_kept import kept
from kiosk.services.data_subject import Subject
from kiosk.station import Station

KIND = "rights"
FOOTER = "Phiếu cung cấp thông tin – không phải biểu mẫu."
RIGHTS = (
    "Ông/bà có quyền xem, sửa, xóa những dữ liệu này, và rút đồng ý bất cứ lúc nào.",
    "Dữ liệu không còn cần thì máy tự xóa đúng hạn; thời hạn ghi ở mục “Quyền riêng tư” trên máy.",
    "Không đồng ý với cách giải quyết thì ông/bà có quyền khiếu nại.",
)


def sheet(subject: Subject, station: Station, today: date, now: datetime) -> RightsSheet:
    """The values of the paper."""
    groups = tuple(RightsGroup(group.heading, group.lines) for group in kept(subject, today))
    lead = "Máy kiosk của trụ sở đang lưu về ông/bà những dữ liệu dưới đây, ngoài ra không có gì khác."
    return RightsSheet(
        letterhead=slips.letterhead(station),
        title="Phiếu cung cấp thông tin",
        subject=subject.title,
        lead=lead if groups else "Máy kiosk của trụ sở không lưu dữ liệu nào về ông/bà.",
        groups=groups,
        rights=RIGHTS,
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=FOOTER,
    )
