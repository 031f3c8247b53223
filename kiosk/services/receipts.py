"""Mỗi lần bấm tính một lần: a form's nonce is kept with the address its first press led to."""

from collections.abc import Callable
from datetime import datetime

from kiosk.extensions import db
from kiosk.models import Receipt
from kiosk.services.transaction import writing


class NothingToKeep(Exception):
    """Raised by the work of `once` when it changed nothing; answer is what the citizen gets (a page with problems)."""

    def __init__(self, answer: object) -> None:
        super().__init__("nothing was changed")
        self.answer = answer


def once(nonce: str, work: Callable[[], str], now: datetime) -> str:
    """The address that `work` leads to; done at most once for a nonce, in one transaction with the receipt.

    A second press, in whatever tab, waits for the lock, finds the receipt and gets the same address.
    """
    with writing():
        kept = db.session.get(Receipt, nonce)
        if kept:
            return kept.location
        location = work()
        db.session.add(Receipt(nonce=nonce, location=location, at=now))
        return location
