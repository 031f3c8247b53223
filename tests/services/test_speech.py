"""The voice of the hall: real espeak-ng, real sound; where there is none, silence and no error."""

import io
import os
import stat
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.services import speech

needs_voice = pytest.mark.skipif(not speech.can_speak(), reason="espeak-ng is not installed")


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Every test hears a machine that has said nothing yet."""
    speech._spoken.cache_clear()
    yield
    speech._spoken.cache_clear()


def length_of(sound: bytes | None) -> float:
    """Seconds, as the file itself says."""
    assert sound is not None
    with wave.open(io.BytesIO(sound)) as read:
        frames = read.readframes(read.getnframes())
        assert len(frames) == read.getnframes() * read.getsampwidth() * read.getnchannels()
        return read.getnframes() / read.getframerate()


@needs_voice
def test_a_sentence_becomes_sound_that_knows_its_length() -> None:
    short, long = speech.spoken("Mời số một."), speech.spoken("Mời số a, không, một, hai, đến quầy một.")

    assert 0.4 < length_of(short) < length_of(long) < 8


@needs_voice
def test_marks_are_spoken_and_not_left_out() -> None:
    assert speech.spoken("Mời ba") != speech.spoken("Mời bà")


@needs_voice
def test_the_same_sentence_is_made_once() -> None:
    first = speech.spoken("Mời số bảy.")

    assert speech.spoken("  Mời số\n bảy. ") is first


@pytest.mark.parametrize("text", ["", "   \n", "a" * (speech.MOST_LETTERS + 1)])
def test_there_is_nothing_to_hear_of_an_empty_or_endless_text(text: str) -> None:
    assert speech.spoken(text) is None


@needs_voice
@pytest.mark.parametrize("text", ["-w /tmp/x", "--help", "$(id)", "<speak>x</speak>", "[[h@l'oU]]"])
def test_a_text_is_never_taken_for_an_order(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert length_of(speech.spoken(text)) > 0.1
    assert list(tmp_path.iterdir()) == []


def test_a_machine_without_a_voice_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    assert not speech.can_speak()
    assert speech.spoken("Mời số một.") is None


@pytest.mark.parametrize("does", ["exit 1", "echo this is no sound", "exec sleep 30", "true"])
def test_a_voice_that_fails_or_is_stuck_is_silence_and_no_error(
    does: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = tmp_path / speech.PROGRAM
    voice.write_text(f"#!/bin/sh\n{does}\n")
    voice.chmod(voice.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(speech, "PATIENCE_SECONDS", 0.3)

    assert speech.can_speak()
    assert speech.spoken("Mời số một.") is None
