"""Thôn trong danh sách: which hamlet of the station a cell means, however it was written."""

import re
from collections.abc import Sequence
from functools import lru_cache

from kiosk.domain.questions import Unacceptable
from kiosk.domain.text import fold

_KIND = re.compile(r"^(thon|to dan pho( so)?|tdp( so)?|khu pho|khu|xom|ban|to)\b[\s.:]*")
_FORMER = re.compile(r"\((.*)\)")


@lru_cache(maxsize=4096)
def hamlet_of(typed: str, hamlets: tuple[str, ...]) -> str:
    """The hamlet as the station calls it. Raises Unacceptable when it is none of them, or may be several."""
    written = typed.casefold().strip()
    for same in (lambda name: name.casefold() == written, lambda name: fold(name) == fold(typed).strip()):
        if len(exact := [name for name in hamlets if same(name)]) == 1:
            return exact[0]
    found = [name for name in hamlets if _names(typed, name)]
    if len(found) > 1:
        found = [name for name in found if _former(name) and _says(typed, _former(name))] or found
    if len(found) > 1:
        # Marks tell Bến from Bền where both are there.
        found = [name for name in found if _bare(name).casefold() in written] or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise Unacceptable("Không có thôn này trong danh sách thôn của trụ sở. Xin sửa tên thôn.")
    raise Unacceptable(f"Có {len(found)} thôn cùng tên: {_together(found)}. Xin ghi thêm xã cũ.")


def _names(typed: str, hamlet: str) -> bool:
    name = _key(_bare(hamlet))
    return any(_key(part) == name for part in _parts(typed))


def _parts(typed: str) -> list[str]:
    """The pieces of an address among which the hamlet stands."""
    return [part for part in re.split(r"[,;()–-]|\b[Xx]ã\b", typed) if part.strip()]


def _key(text: str) -> str:
    return _KIND.sub("", " ".join(fold(text).split())).strip(" .")


def _bare(hamlet: str) -> str:
    return _FORMER.sub("", hamlet).strip()


def _former(hamlet: str) -> str:
    found = _FORMER.search(hamlet)
    return re.sub(r"\bcu$", "", fold(found.group(1))).strip() if found else ""


def _says(typed: str, former: str) -> bool:
    return re.search(rf"\b{re.escape(former)}\b", fold(typed)) is not None


def _together(hamlets: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in hamlets[:4])
