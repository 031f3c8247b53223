"""The unit table of the whole country for tests and the bench: made once and kept beside the screenshots."""

import os
import shutil
from functools import cache
from pathlib import Path

from kiosk import units_table

FILE = Path(__file__).parent / "output" / "units.sqlite"


@cache
def the_unit_table() -> Path:
    """The file, up to date; no app is needed. Whoever wants to spoil it makes a copy."""
    FILE.parent.mkdir(exist_ok=True)
    # Several test processes may want it at once: each looks at its own copy, and one copy is as good as another.
    own = FILE.with_name(f"units-{os.getpid()}.sqlite")
    if FILE.exists():
        shutil.copy(FILE, own)
    units_table.make(own)
    return own.replace(FILE)
