"""Chữ Việt: what was typed, made safe to keep."""

import re
import unicodedata

# Marks that change the direction of a line, and letters without width: invisible on screen, harmful on paper.
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
# The block of marks that stand on, in or under Latin letters.
_MARKS = re.compile("[\u0300-\u036f]")
# Unicode takes đ for a letter of its own, not for a d with a mark.
_SAME = str.maketrans("đð‘’ʼ", "dd'''")


def clean(raw: str) -> str:
    """The typed text in NFC, on one line, without control, direction or zero-width characters; may be empty."""
    spaced = (" " if char.isspace() else char for char in raw)
    # Invisible characters go first: one between a letter and its mark would keep the two from being joined.
    kept = "".join(char for char in spaced if unicodedata.category(char) not in _INVISIBLE)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """The text as it is searched: without marks, in small letters, with one kind of apostrophe."""
    # Twice apart: a capital may fold into a letter with a mark.
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
    return _MARKS.sub("", apart).translate(_SAME)
