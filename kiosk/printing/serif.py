"""Phông của biểu mẫu: Liberation Serif, which has the measures of Times New Roman, wherever the system keeps it.

Debian 12 has two packages of it: fonts-liberation is of 2012 and lacks ơ and ư, fonts-liberation2 has every letter.
Windows needs neither: its own Times New Roman is what the ministry's form is set in.
"""

import os
from functools import cache
from pathlib import Path

FACES = {
    "serif:400": ("LiberationSerif-Regular.ttf", "times.ttf"),
    "serif:700": ("LiberationSerif-Bold.ttf", "timesbd.ttf"),
    "serif:italic": ("LiberationSerif-Italic.ttf", "timesi.ttf"),
}
FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
    Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "Fonts",
)
# Letters that the font of 2012 has not: without them a name would be printed with boxes.
PROBE = "ơƯặỡŏ"


class FontMissing(RuntimeError):
    """No font for official forms on this machine. Debian: fonts-liberation2 (12) or fonts-liberation (later)."""


@cache
def serif_file(address: str) -> Path:
    """The file of a face of FACES, newest design first. Raises FontMissing."""
    for folder in FOLDERS:
        for name in FACES[address]:
            for file in sorted(folder.rglob(name), reverse=True):
                if _has_every_letter(file):
                    return file
    raise FontMissing(f"no {FACES[address][0]} with Vietnamese letters on this machine")


def _has_every_letter(file: Path) -> bool:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        known = font.getBestCmap()
    return all(ord(letter) in known for letter in PROBE)
