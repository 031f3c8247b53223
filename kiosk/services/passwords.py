"""Mật khẩu và mã PIN của cán bộ: kept as Argon2 only; weak and common ones are refused with a sentence."""

import re
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.domain.officers import LEAST_PASSWORD, MOST_PASSWORD, PIN_DIGITS
from kiosk.domain.text import fold

# OWASP's second choice: enough for an office, and gentle to a PC with two cores and little memory.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# Verified against when nobody has that name, so that the answer takes as long.
_NOBODY = _hasher.hash("nobody at all")
LEAST_SCORE = 3
# Words of this country and office that no list made elsewhere holds.
COMMON_HERE = (
    "matkhau", "congan", "canbo", "vneid", "xinchao", "vietnam", "hanoi", "bacninh", "bacgiang", "iloveyou", "anhyeuem",
    "dinhdanh", "thuongtru", "tamtru", "cutru", "trucban", "haiphong", "toiyeuvietnam", "deanso", "dean06",
)  # fmt: skip


class WeakSecret(ValueError):
    """A password or PIN that must not be used. The message says what to choose instead."""


def hashed(password: str, *about: str) -> str:
    """The hash of a new password. Raises WeakSecret. about are words that others know of the person: name, account.

    zxcvbn estimates how many guesses it takes; it is imported only here (0.1 s).
    """
    if len(password) < LEAST_PASSWORD:
        raise WeakSecret(f"Mật khẩu cần ít nhất {LEAST_PASSWORD} ký tự. Nên ghép vài từ không liên quan nhau.")
    if len(password) > MOST_PASSWORD:
        raise WeakSecret(f"Mật khẩu dài nhất {MOST_PASSWORD} ký tự.")
    from zxcvbn import zxcvbn

    known = [word for text in about for word in (fold(text), fold(text).replace(" ", ""), *fold(text).split()) if word]
    # Marks are folded away: "Mật khẩu" is guessed as quickly as "mat khau".
    guessed = zxcvbn(re.sub(r"\s+", "", fold(password)), user_inputs=[*COMMON_HERE, *known])
    if guessed["score"] < LEAST_SCORE:
        raise WeakSecret("Mật khẩu này dễ đoán. Nên ghép bốn từ không liên quan nhau, ví dụ tên đồ vật trong nhà.")
    return _hasher.hash(password)


def hashed_pin(pin: str) -> str:
    """The hash of a new PIN. Raises WeakSecret."""
    if not re.fullmatch(rf"[0-9]{{{PIN_DIGITS}}}", pin):
        raise WeakSecret(f"Mã PIN gồm đúng {PIN_DIGITS} chữ số.")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    half = PIN_DIGITS // 2
    day, month, century = int(pin[:2]), int(pin[2:4]), pin[2:4]
    birthday = 1 <= day <= 31 and 1 <= month <= 12
    if len(steps) == 1 or pin[:half] == pin[half:] or len(set(pin)) < 3 or birthday or century in ("19", "20"):
        raise WeakSecret("Mã PIN này dễ đoán: tránh số giống nhau, số liền nhau, số lặp và ngày sinh.")
    return _hasher.hash(pin)


def matches(secret: str, kept: str | None) -> bool:
    """Whether it is the password or PIN of that hash. Takes as long when there is none."""
    try:
        return _hasher.verify(kept or _NOBODY, secret[: 4 * MOST_PASSWORD]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False
