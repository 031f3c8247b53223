"""Điều không bao giờ ghi: words that look like an OTP, a password or a passcode of a citizen.

Better a number too many refused than one secret kept: an officer can write a harmless number with a point or a dash.
"""

import re

from kiosk.domain.text import fold

# An OTP of VNeID and a passcode are six digits that stand alone; an amount or a day is written with points or dashes.
_ALONE = re.compile(r"(?<![\d.,/-])\d{6}(?![\d.,/-]?\d)")
_CALLED = r"otp|mat khau|passcode|password|pass|ma pin|pin|ma xac (?:thuc|nhan)|ma kich hoat|mk"
# A secret that is called by its name, then something with a digit or a sign in it: "mật khẩu: Mau@2024".
_NAMED = re.compile(rf"\b(?:{_CALLED})\b(?:\s+(?:la|vneid|cua \w+))*\s*[:=-]?\s*[\"'“]?(?=\S*[\d@#$%^&*!])\S{{4,}}")
_SHORT = re.compile(rf"\b(?:{_CALLED})\b[^\d]{{0,12}}(?:\d[\s.-]?){{4,8}}(?!\d)")


def holds_a_secret(text: str) -> bool:
    """Whether some of it looks like a secret that must not be written down."""
    folded = fold(text)
    return any(pattern.search(folded) for pattern in (_ALONE, _NAMED, _SHORT))
