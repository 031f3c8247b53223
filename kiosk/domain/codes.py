"""Mã phiếu: a short code that an old person can read out over a counter and that betrays a slip of the finger.

Nineteen characters that cannot be taken for one another on paper or in speech (no 0/O, 1/I/L, 2/Z, 5/S twice, B/8,
N beside M, Đ beside D, U/V). Nineteen is prime, so the weighted check character finds every single wrong character and
every exchange of two different characters. Six free characters give 47 million codes.
"""

from collections.abc import Callable

ALPHABET = "345789ACDEHKMPRTVXY"
FREE_CHARACTERS = 6
_LOOK_ALIKES = str.maketrans({"S": "5", "B": "8", "G": "9", "Q": "9", "U": "V", "Đ": "D", "N": "M", "F": "E"})


def new_code(choose: Callable[[str], str]) -> str:
    """A fresh code with its check character; choose picks one character of a string at random (secrets.choice)."""
    free = "".join(choose(ALPHABET) for _ in range(FREE_CHARACTERS))
    return free + _check_character(free)


def _check_character(free: str) -> str:
    total = sum(place * ALPHABET.index(char) for place, char in enumerate(free, start=2))
    # The check character has weight 1, so the whole code sums to 0 modulo the size of the alphabet.
    return ALPHABET[-total % len(ALPHABET)]


def read_code(typed: str) -> str | None:
    """The code meant by what was typed or scanned, or None when its check character is wrong.

    Small letters, spaces, hyphens and the usual look-alikes are forgiven.
    """
    if len(typed) > 4 * FREE_CHARACTERS:
        return None
    code = "".join(char for char in typed.upper() if char.isalnum()).translate(_LOOK_ALIKES)
    if len(code) != FREE_CHARACTERS + 1 or any(char not in ALPHABET for char in code):
        return None
    return code if _check_character(code[:-1]) == code[-1] else None


def show_code(code: str) -> str:
    """"K7M4PXH" as it stands on paper: "K7M-4PXH"."""
    return f"{code[:3]}-{code[3:]}"
