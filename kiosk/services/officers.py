"""Cán bộ: make accounts, change and close them, check who signs in. Every change is a line of the log."""

import re
from datetime import datetime

from sqlalchemy import func, select

from kiosk.domain.officers import FIRST_WAIT, FREE_TRIES, LOCKED_AFTER, LONGEST_WAIT, RANK_NAMES, Rank
from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.models import Officer
from kiosk.services import audit, desk_sessions, passwords, throttle

ACCOUNT = r"[a-z][a-z0-9._-]{1,31}"
_BY_ACCOUNT = throttle.Throttle(FREE_TRIES, FIRST_WAIT, LONGEST_WAIT)
# Several officers share one machine: it may be wrong more often before it waits.
_BY_MACHINE = throttle.Throttle(3 * FREE_TRIES, FIRST_WAIT, LONGEST_WAIT)


class NotAccepted(ValueError):
    """What was entered about an officer cannot be taken. key is the field, the message says what to do."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


def exist() -> bool:
    """Whether the station has any officer yet."""
    return db.session.scalar(select(Officer.id).limit(1)) is not None


def everybody() -> list[Officer]:
    """All accounts, open ones first."""
    return list(db.session.scalars(select(Officer).order_by(Officer.active.desc(), Officer.account)))


def named(number: int | None) -> Officer | None:
    """The officer of that number; None for none."""
    return db.session.get(Officer, number) if number else None


def of_account(account: str) -> Officer | None:
    """The officer of that account name, or None."""
    return db.session.scalar(select(Officer).where(Officer.account == account.strip().lower()[:32]))


def add(
    account: str, full_name: str, role: str, password: str, by: Officer | None, now: datetime, own: bool = False
) -> Officer:
    """A new account. own tells that the person chose the password themselves. Raises NotAccepted."""
    account, full_name = account.strip().lower(), clean(full_name)
    if not re.fullmatch(ACCOUNT, account):
        raise NotAccepted("account", "Tên đăng nhập từ 2 đến 32 chữ thường không dấu, số, dấu chấm; bắt đầu bằng chữ.")
    if of_account(account):
        raise NotAccepted("account", "Tên đăng nhập này đã có. Xin chọn tên khác.")
    if not 2 <= len(full_name) <= 120:
        raise NotAccepted("full_name", "Xin ghi họ tên cán bộ, ví dụ: Thượng úy Nguyễn Thị Hà.")
    if role not in RANK_NAMES:
        raise NotAccepted("role", "Xin chọn vai trò.")
    officer = Officer(
        account=account,
        full_name=full_name,
        role=role,
        password_hash=_hashed(password, account, full_name),
        must_change=not own,
        active=True,
        created_at=now,
    )
    db.session.add(officer)
    db.session.flush()
    audit.record("officer-added", by, now, f"officer:{officer.id}", role=role)
    return officer


def _hashed(password: str, *about: str) -> str:
    try:
        return passwords.hashed(password, *about)
    except passwords.WeakSecret as weak:
        raise NotAccepted("password", str(weak)) from None


def signed_in(account: str, password: str, client: str, now: datetime) -> Officer | None:
    """The officer whose password it is; None when it is wrong, counted, or when the account is locked or closed."""
    officer = of_account(account)
    open_account = officer is not None and officer.active and officer.locked_at is None
    if passwords.matches(password, officer.password_hash if officer and open_account else None):
        throttle.forget(_key(account))
        return officer
    wrong = _BY_ACCOUNT.count_wrong(_key(account), now)
    _BY_MACHINE.count_wrong(f"desk@{client}"[:64], now)
    subject = f"officer:{officer.id}" if officer else ""
    audit.record("sign-in-refused", None, now, subject)
    if officer and open_account and wrong >= LOCKED_AFTER:
        officer.locked_at = now
        audit.record("officer-locked", None, now, subject)
    return None


def seconds_to_wait(account: str, client: str, now: datetime) -> int:
    """How long the next try for this account or from this machine must wait."""
    return max(_BY_ACCOUNT.waiting_seconds(_key(account), now), _BY_MACHINE.waiting_seconds(f"desk@{client}"[:64], now))


def _key(account: str) -> str:
    return f"desk:{account.strip().lower()[:32]}"


def with_pin(account: str, pin: str, client: str, now: datetime) -> Officer | None:
    """The officer whose PIN it is; wrong ones are counted like passwords and lock the account in the end."""
    officer = of_account(account)
    usable = officer is not None and officer.active and officer.locked_at is None and not officer.must_change
    if passwords.matches(pin, officer.pin_hash if officer and usable else None):
        throttle.forget(_key(account))
        return officer
    wrong = _BY_ACCOUNT.count_wrong(_key(account), now)
    audit.record("pin-refused", None, now, f"officer:{officer.id}" if officer else "")
    if officer and usable and wrong >= LOCKED_AFTER:
        officer.locked_at = now
        audit.record("officer-locked", None, now, f"officer:{officer.id}")
    return None


def change_password(officer: Officer, old: str, new: str, session: str, now: datetime) -> None:
    """Đổi mật khẩu: every other sign-in of this officer ends. Raises NotAccepted."""
    if not passwords.matches(old, officer.password_hash):
        raise NotAccepted("old", "Mật khẩu đang dùng chưa đúng.")
    if old == new:
        raise NotAccepted("password", "Mật khẩu mới phải khác mật khẩu cũ.")
    officer.password_hash = _hashed(new, officer.account, officer.full_name)
    officer.must_change = False
    desk_sessions.end_all(officer, but=session)
    audit.record("password-changed", officer, now, f"officer:{officer.id}")


def set_pin(officer: Officer, password: str, pin: str, now: datetime) -> None:
    """Đặt mã PIN dùng ở màn hình người dân. Raises NotAccepted."""
    if not passwords.matches(password, officer.password_hash):
        raise NotAccepted("old", "Mật khẩu đang dùng chưa đúng.")
    try:
        officer.pin_hash = passwords.hashed_pin(pin)
    except passwords.WeakSecret as weak:
        raise NotAccepted("pin", str(weak)) from None
    audit.record("pin-set", officer, now, f"officer:{officer.id}")


def renew_password(officer: Officer, password: str, by: Officer | None, now: datetime) -> None:
    """Cấp lại mật khẩu: chosen by somebody else, so it must be changed at the first sign-in. Opens a locked account."""
    officer.password_hash = _hashed(password, officer.account, officer.full_name)
    officer.must_change, officer.locked_at, officer.pin_hash = True, None, None
    throttle.forget(_key(officer.account))
    desk_sessions.end_all(officer)
    audit.record("password-renewed", by, now, f"officer:{officer.id}")


def unlock(officer: Officer, by: Officer | None, now: datetime) -> None:
    """Mở khóa: after too many wrong passwords."""
    officer.locked_at = None
    throttle.forget(_key(officer.account))
    audit.record("officer-unlocked", by, now, f"officer:{officer.id}")


def change(officer: Officer, role: str, active: bool, by: Officer, now: datetime) -> None:
    """Đổi vai trò, đóng hoặc mở lại tài khoản. Raises NotAccepted when nobody would be left to look after accounts."""
    if role not in RANK_NAMES:
        raise NotAccepted("role", "Xin chọn vai trò.")
    keeps_charge = active and role in (Rank.CHIEF, Rank.ADMIN)
    if not keeps_charge and not _others_in_charge(officer):
        raise NotAccepted("role", "Phải còn ít nhất một chỉ huy hoặc quản trị đang dùng được.")
    if (officer.role, officer.active) == (role, active):
        return
    officer.role, officer.active = role, active
    desk_sessions.end_all(officer)
    audit.record("officer-changed", by, now, f"officer:{officer.id}", role=role, active=active)


def _others_in_charge(officer: Officer) -> int:
    others = select(func.count()).select_from(Officer).where(
        Officer.id != officer.id, Officer.active, Officer.role.in_((Rank.CHIEF, Rank.ADMIN))
    )
    return db.session.scalar(others) or 0
