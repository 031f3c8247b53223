"""Chữ trong danh sách: what the words of the national list say about an account, and about why it is not activated."""

import re
from collections.abc import Mapping

from kiosk.domain.text import fold

# Where the list says that somebody is through: there is nothing to follow up.
ACTIVATED = "activated"
_STATES: Mapping[str, str] = {
    "da thu nhan": "collected",
    "thu nhan": "collected",
    "da thu nhan ho so": "collected",
    "dang xu ly": "collected",
    "cho duyet": "collected",
    "cho phe duyet": "collected",
    "da phe duyet": "approved",
    "phe duyet": "approved",
    "da duyet": "approved",
    "duoc duyet": "approved",
    "da phe duyet chua kich hoat": "not-activated",
    "chua kich hoat": "not-activated",
    "da cap chua kich hoat": "not-activated",
    "da duyet chua kich hoat": "not-activated",
    "da kich hoat": ACTIVATED,
    "kich hoat": ACTIVATED,
    "da kich hoat thanh cong": ACTIVATED,
    "kich hoat thanh cong": ACTIVATED,
}
# The first that is found in the cell counts; what ends the matter stands before what is mended.
_CAUSES: tuple[tuple[str, str], ...] = (
    (r"\b(da )?(chet|mat roi|tu vong|qua doi)|chuyen (di|noi|khau)|xoa (ho )?khau", "gone"),
    (r"tu choi|khong (dong y|hop tac|chiu)", "refuses"),
    (r"\b(mat|sai|doi|khoa|hong|khong chinh chu)\b.*\b(sim|so|sdt)\b|\bsim\b|sai so|khong chinh chu", "sim"),
    (r"(chua|khong) (nhan|co|thay|ve).*(sms|tin nhan|tin|otp)|\b(sms|tin nhan)\b.*(chua|khong)", "no-message"),
    (r"(khong|chua) co.*(smartphone|dien thoai|may)|dien thoai (cuc gach|den trang|pho thong)", "no-smartphone"),
    (r"di (lam|hoc)|lam (an )?xa|nuoc ngoai|xuat khau|vang nha|o xa|lao dong xa|di xa", "away"),
    (r"gia|yeu|om|benh|liet|khuyet tat|nam vien|cao tuoi", "frail"),
    (r"lua dao|\bso\b.*(lua|mat)|so bi lua|nghi ngo|khong tin", "fears-fraud"),
    (r"(the|cccd|can cuoc).*(het han|hong|mat)|het han|khong khop|sai (thong tin|du lieu)|sai lech", "card-expired"),
    (r"quen|mat khau|passcode|vuong|loi|khong (vao|dang nhap|kich hoat) duoc", "stuck"),
    (r"ly do khac|\bkhac\b", "other"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), code) for pattern, code in _CAUSES)


def state_of(typed: str) -> str | None:
    """"collected", "approved", "not-activated" or ACTIVATED; "" for nothing, None for words nobody has told us."""
    words = " ".join(re.sub(r"[^a-z0-9]+", " ", fold(typed)).split())
    return _STATES.get(words) if words else ""


def cause_of(typed: str) -> str | None:
    """A key of kiosk.domain.follow_up.CAUSES; "" for nothing, None for words that are not understood."""
    words = " ".join(fold(typed).split())
    if not words.strip("-. "):
        return ""
    return next((code for pattern, code in _COMPILED if pattern.search(words)), None)


def is_through(result: str) -> bool:
    """Whether the result says that the account has been activated."""
    return state_of(result) == ACTIVATED
