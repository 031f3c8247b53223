"""Chữ in được: spells every text so that the font has a letter for each character. Words are never changed."""

import re
import unicodedata

# Be Vietnam Pro has the marks but not these letters of the highland languages: letter and mark are set apart.
_LETTER_AND_MARK = {letter: unicodedata.normalize("NFD", letter) for letter in "ĔĕĬĭŎŏŬŭ"}
# Signs the font lacks, as the nearest sign it has.
_NEAREST = {
    "→": "›", "←": "‹", "✓": "•", "✔": "•", "●": "•", "▪": "•", "■": "•", "☐": "•", "□": "•", "№": "Số ",
    "\u2010": "-", "\u2011": "-", "\u2009": " ", "\u202f": "\u00a0", "\u200b": "", "\u2060": "", "\ufeff": "",
}  # fmt: skip
# What a page of XML cannot hold: control characters and halves of characters.
_NEVER = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])
# The few signs that Liberation Serif lacks; it has every Latin letter ready-made, those of the highlands too.
_NEAREST_IN_FORMS = {"✓": "x", "✔": "x", "☐": "□", "\u2011": "-", "\u200b": "", "\u2060": "", "\ufeff": ""}
_SPELLING = str.maketrans(_LETTER_AND_MARK | _NEAREST) | _NEVER
_IN_FORMS = str.maketrans(_NEAREST_IN_FORMS) | _NEVER
# A line never ends inside a telephone number ("1900 0368"), between a small number and what it counts ("3 ngày"), or
# inside "ông/bà".
_HELD_TOGETHER = re.compile(r"(?<=\d) (?=\d)|(?<=\b\d) (?=\w)|(?<=\b\d\d) (?=\w)")
_NO_BREAK_AFTER_SLASH = re.compile(r"(?<=\w)/(?=\w)")


def spelled(text: str) -> str:
    """The text in composed letters (NFC), with the few that the font lacks taken apart or replaced by the nearest."""
    text = unicodedata.normalize("NFC", text).translate(_SPELLING)
    return _NO_BREAK_AFTER_SLASH.sub("/\u2060", _HELD_TOGETHER.sub("\u00a0", text))


def composed(text: str) -> str:
    """The text as it stands on an official form: in composed letters (NFC), nothing else changed but the signs."""
    return unicodedata.normalize("NFC", text).translate(_IN_FORMS)
