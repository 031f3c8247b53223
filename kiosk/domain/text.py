"""Chữ Việt: what was typed, made safe to keep."""

import unicodedata

# Marks that change the direction of a line, and letters without width: invisible on screen, harmful on paper.
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(raw: str) -> str:
    """The typed text in NFC, on one line, without control, direction or zero-width characters; may be empty."""
    spaced = (" " if char.isspace() else char for char in raw)
    # Invisible characters go first: one between a letter and its mark would keep the two from being joined.
    kept = "".join(char for char in spaced if unicodedata.category(char) not in _INVISIBLE)
    return " ".join(unicodedata.normalize("NFC", kept).split())
