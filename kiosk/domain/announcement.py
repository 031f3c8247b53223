"""Lời gọi số: the sentence that the waiting room hears when a number is called."""

# As the alphabet is read aloud; a voice left to itself takes a lone letter for a word, or for an English one.
LETTERS = {"A": "a", "B": "bê", "C": "xê", "G": "gờ"}
# Digit by digit, as on the wall: whoever hears "mười hai" looks for 12, not for 012.
DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def call(label: str, counter: int) -> str:
    """What is said: "Mời số a, không, một, hai, đến quầy 1." for A012 at counter 1."""
    read = ", ".join(LETTERS.get(sign) or DIGITS[int(sign)] for sign in label)
    return f"Mời số {read}, đến quầy {counter}."
