"""People who are not activated yet, for tests of the ledger. All invented."""

from datetime import date, datetime
from typing import Any

from kiosk.models import FollowUp, Officer
from kiosk.services.follow_up import attempts, ledger
from tests.builders import NOW, TODAY

LISTED: dict[str, Any] = {
    "full_name": "Nguyễn Thị Dậu Mẫu",
    "birth_year": 1958,
    "hamlet": "Thôn Trại",
    "phone": "0900555666",
    "id_digits": "024058000012",
    "account": "approved",
    "cause": None,
    "next_on": TODAY,
    "import_id": None,
}
FAMILY = ("Nguyễn", "Trần", "Lê", "Hoàng", "Phạm", "Vũ", "Đặng", "Bùi")
MIDDLE = ("Thị Thanh", "Văn", "Thị Ngọc Khánh", "Đức", "Thị", "Hữu Quang", "Thị Minh")
GIVEN = ("Lý", "Mến", "Hương Giang", "Toản", "Ước", "Yên", "Quỳnh", "Đượm", "Khuê")


def a_listed_person(now: datetime = NOW, **overrides: Any) -> FollowUp:
    """Bà Dậu from the imported list, due today. Inside writing(); has its number."""
    from kiosk.extensions import db

    row = ledger.add_listed(**LISTED | overrides, now=now)
    db.session.flush()
    return row


def an_attempt(
    row: FollowUp, officer: Officer, outcome: str = "not-reached", now: datetime = NOW, **given: Any
) -> FollowUp:
    """An attempt with that outcome, on the telephone unless said otherwise."""
    attempts.record(row, attempts.Attempt(**{"way": "phone", "outcome": outcome} | given), officer, now)
    return row


def a_name(number: int) -> str:
    """An invented name, another for each number up to some hundreds."""
    family, rest = FAMILY[number % 8], number // 8
    return f"{family} {MIDDLE[rest % 7]} {GIVEN[(rest // 7 + number) % 9]} Mẫu"


def many_follow_ups(count: int, hamlets: tuple[str, ...], first_on: date = TODAY, now: datetime = NOW) -> None:
    """So many listed people over the hamlets, with causes and days to ask around that day. Inside writing()."""
    from datetime import timedelta

    from kiosk.domain.follow_up import CAUSES
    from kiosk.extensions import db

    causes = [None, *(key for key, cause in CAUSES.items() if cause.wait)]
    for number in range(count):
        ledger.add_listed(
            full_name=a_name(number),
            birth_year=1935 + number % 70,
            hamlet=hamlets[number % len(hamlets)],
            phone=f"09{number:08}" if number % 3 else None,
            id_digits=f"0241{number:08}",
            account="approved",
            cause=causes[number % len(causes)],
            next_on=first_on + timedelta(days=number % 12 - 6),
            import_id=None,
            now=now,
        )
    db.session.flush()
