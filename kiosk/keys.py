"""Khóa của kiosk: secrets of this instance beside the one that signs cookies, each for one use."""

import hashlib
import hmac

from flask import current_app


def seal(purpose: str, text: str) -> str:
    """A keyed hash (64 hex digits) of the text for one purpose: only this instance can make or check it."""
    key: bytes = current_app.config["SEAL_KEY"]
    own_key = hmac.new(key, purpose.encode(), hashlib.sha256).digest()
    return hmac.new(own_key, text.encode(), hashlib.sha256).hexdigest()
