"""The number of a file: whatever the national system may give is taken, what can be none is not."""

import pytest

from kiosk.domain.file_numbers import read_file_number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("G01.899.108.000-261123-0042", "G01.899.108.000-261123-0042"),
        (" g01.899.108.000–261123–0042 ", "G01.899.108.000-261123-0042"),
        ("H05.24 / 2026 - 0001", "H05.24/2026-0001"),
        ("20261123000042", "20261123000042"),
    ],
)
def test_a_number_is_kept_in_capitals_without_gaps(typed: str, kept: str) -> None:
    assert read_file_number(typed) == kept


@pytest.mark.parametrize("typed", ["", "chưa có", "G01", "----", "G01..0042", "1234'; DROP", "9" * 41, "x" * 10_000])
def test_what_can_be_no_number_is_refused(typed: str) -> None:
    assert read_file_number(typed) is None
