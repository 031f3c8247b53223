"""A quarter of a small commune, every number written by hand; what must come out was reckoned on paper beside it.

Three hamlets. Target of the quarter: Đông 100, Đoài 60, Bến 40 = 200. October: activated 60 (level 1: 20, level 2: 40).
November: Đông 12 + 33 = 45, Đoài 10 + 20 = 30, Bến 3 + 12 = 15: level 1 25, level 2 65, together 90.
90 / 200 = 45 %. Đông 45 / 100 = 45 %, Đoài 30 / 60 = 50 %, Bến 15 / 40 = 37,5 %. 90 − 60 = +30 = 50 % of 60.
Approved in November 120: 90 / 120 = 75 %. Eligible, read in October: 400: 90 / 400 = 22,5 %.
"""

from datetime import date, datetime

from kiosk.domain import periods
from kiosk.models import Officer
from kiosk.services.figures import entered
from kiosk.services.figures.entered import Typed
from tests.builders import NOW

HAMLETS = ("Đông", "Đoài", "Bến")
QUARTER = periods.read("quy-2026-4")
OCTOBER = periods.read("thang-2026-10")
NOVEMBER = periods.read("thang-2026-11")
SYSTEM, PLAN = "Hệ thống định danh", "Kế hoạch 31"
assert QUARTER
assert OCTOBER
assert NOVEMBER


def enter(
    period: periods.Period,
    source: str,
    as_of: date,
    officer: Officer,
    now: datetime = NOW,
    **rows: dict[str, int | None],
) -> None:
    """Enter columns: activated_2={"Đông": 33, "": 65}."""
    values = {
        (column.replace("_", "-"), hamlet): value for column, places in rows.items() for hamlet, value in places.items()
    }
    entered.record(values, Typed(period, source, as_of), officer, now)


def a_quarter(officer: Officer) -> None:
    """Enter the whole fixture, the commune of November left to be added up."""
    enter(QUARTER, PLAN, date(2026, 10, 5), officer, target={"Đông": 100, "Đoài": 60, "Bến": 40})
    enter(OCTOBER, SYSTEM, date(2026, 10, 31), officer, activated_1={"": 20}, activated_2={"": 40}, eligible={"": 400})
    enter(
        NOVEMBER,
        SYSTEM,
        date(2026, 11, 30),
        officer,
        activated_1={"Đông": 12, "Đoài": 10, "Bến": 3},
        activated_2={"Đông": 33, "Đoài": 20, "Bến": 12},
        approved={"": 120},
    )
