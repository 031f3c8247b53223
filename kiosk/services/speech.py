"""Đọc thành tiếng: Vietnamese sentences as sound, made on this machine; nothing is asked of the network."""

import io
import shutil
import subprocess
import wave
from functools import lru_cache

PROGRAM = "espeak-ng"
# Northern Vietnamese, slower than the usual 175 words a minute: old ears, an echoing hall.
OPTIONS = ("-v", "vi", "-s", "130", "-g", "3", "--stdin", "--stdout")
# A sentence takes 15 ms; whatever takes a hundred times that is stuck.
PATIENCE_SECONDS = 3
MOST_LETTERS = 1000
# Sentences of a few seconds are some 150 kB each.
MOST_KEPT = 64


def can_speak() -> bool:
    """Whether this machine has a voice."""
    return shutil.which(PROGRAM) is not None


def spoken(text: str) -> bytes | None:
    """The text as a WAV file; None for an empty or endless text, and where there is no voice."""
    wanted = " ".join(text.split())
    if not wanted or len(wanted) > MOST_LETTERS or not can_speak():
        return None
    try:
        return _spoken(wanted)
    except (OSError, subprocess.SubprocessError, wave.Error, EOFError):
        # A hall without a voice still has the chime and the screen.
        return None


@lru_cache(maxsize=MOST_KEPT)
def _spoken(text: str) -> bytes:
    # By the pipe, not the command line: there every user of the machine could read it.
    made = subprocess.run(
        (PROGRAM, *OPTIONS), input=text.encode(), capture_output=True, timeout=PATIENCE_SECONDS, check=True
    )
    return _with_its_length(made.stdout)


def _with_its_length(streamed: bytes) -> bytes:
    """The same sound with its true length: written to a pipe, the header could not know it yet."""
    file = io.BytesIO()
    with wave.open(io.BytesIO(streamed)) as sound, wave.open(file, "wb") as whole:
        whole.setnchannels(sound.getnchannels())
        whole.setsampwidth(sound.getsampwidth())
        whole.setframerate(sound.getframerate())
        whole.writeframes(sound.readframes(sound.getnframes()))
    return file.getvalue()
