"""Hàng chờ trong kỳ: how many numbers were given out, and what became of them."""

from collections.abc import Mapping

from sqlalchemy import func, select

from kiosk.domain.periods import Period
from kiosk.domain.queueing import STATUS_WORDS, TicketStatus
from kiosk.extensions import db
from kiosk.models import BusinessDay, Ticket


def by_status(period: Period) -> Mapping[TicketStatus, int]:
    """How many tickets of the period's business days stand where."""
    of_days = select(Ticket.status, func.count()).join(BusinessDay, BusinessDay.id == Ticket.day_id)
    found = of_days.where(BusinessDay.on.between(period.first, period.last)).group_by(Ticket.status)
    known = {status: int(tickets) for status, tickets in db.session.execute(found)}
    return {status: known.get(status.value, 0) for status in STATUS_WORDS}
