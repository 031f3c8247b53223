"""Chữ Việt: what was typed, made safe to keep; and the same text without marks, for searching."""

import unicodedata

# Marks that change the direction of a line, and letters without width: invisible on screen, harmful on paper.
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(raw: str) -> str:
    """The typed text in NFC, on one line, without control, direction or zero-width characters; may be empty."""
    spaced = (" " if char.isspace() else char for char in raw)
    # Invisible characters go first: one between a letter and its mark would keep the two from being joined.
    kept = "".join(char for char in spaced if unicodedata.category(char) not in _INVISIBLE)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """The text in lower case without Vietnamese marks ("Đỗ Thị Hoà" → "do thi hoa"), to compare and to search."""
    without_marks = "".join(
        char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)
    )
    return without_marks.casefold().replace("đ", "d").replace("ð", "d").replace("’", "'")
