"""Chọn kỳ: the period in the address, and the periods offered beside it."""

from datetime import date
from typing import Any

from flask import request, url_for

from kiosk.domain import days, periods
from kiosk.domain.figures import BASES
from kiosk.domain.periods import Period

MONTHS_BACK = 24


def chosen(today: date) -> Period:
    """The period that the address names, or the days typed; else the present month."""
    first, last = days.read(request.args.get("tu", "")), days.read(request.args.get("den", ""))
    if first and last and (found := periods.campaign(first, last)):
        return periods.between(found.first, found.last)
    return periods.read(request.args.get("ky", "")) or periods.of_kind("thang", today)


def problem() -> str:
    """What is wrong with the days typed, "" when nothing was typed or all is well."""
    typed = request.args.get("tu", ""), request.args.get("den", "")
    if not any(typed):
        return ""
    first, last = days.read(typed[0]), days.read(typed[1])
    if first is None or last is None:
        return "Gõ đủ hai ngày, ví dụ 01/10/2026 và 31/12/2026."
    return "" if periods.campaign(first, last) else "Ngày sau phải không sớm hơn ngày trước, nhiều nhất 10 năm."


def offered(today: date, here: Period) -> list[tuple[str, str]]:
    """(code, words) of the periods to choose from; the one on the screen is always among them."""
    month = periods.of_kind("thang", today)
    week, quarter, year = (periods.of_kind(kind, today) for kind in ("tuan", "quy", "nam"))
    back = periods.between(days.add_months(month.first, 1 - MONTHS_BACK), month.last)
    found = [week, week.previous, month, month.previous, quarter, quarter.previous, year, year.previous, back]
    if here not in found:
        found.insert(0, here)
    return [(period.code, _words(period, back)) for period in found]


def _words(period: Period, back: Period) -> str:
    words = f"{MONTHS_BACK} tháng qua" if period == back else period.in_words
    return words[0].upper() + words[1:]


def page() -> int:
    """The page of a list that the address asks for, from 1."""
    typed = request.args.get("trang", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 and int(typed) else 1


def base() -> str:
    """The base that the address names, else the target."""
    wanted = request.args.get("so-voi", "")
    return wanted if wanted in BASES else "target"


def base_words() -> list[tuple[str, str]]:
    """(key, words) of the bases to choose from."""
    return [(key, known.label[0].upper() + known.label[1:]) for key, known in BASES.items()]


def here(endpoint: str, period: Period, **more: Any) -> str:
    """The address of a page for that period."""
    return url_for(endpoint, ky=period.code, **more)
