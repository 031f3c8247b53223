"""Where the kiosk lives and listens, from the environment; mistakes stop the start with a sentence."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from sqlalchemy import URL

DEFAULT_PORT = 8080
SURFACES = ("citizen", "officer")
LOCAL = "127.0.0.1"
KEY_BYTES = 32
# The key of the audit log and of hashed numbers; it must not change with the one of the cookies.
SEAL_KEY = "seal_key"
# Ways for SQLite to keep its journal that lose nothing acknowledged when the power goes; the others may.
SAFE_JOURNALS = ("WAL", "DELETE", "TRUNCATE", "PERSIST")
MOST_BYTES_OF_A_FORM = 2 * 1024 * 1024
# A list of people sent to the desk; 20,000 rows are 1.3 MB as a workbook and 3 MB as plain text.
MOST_BYTES_OF_A_LIST = 8 * 1024 * 1024


class ConfigFault(ValueError):
    """A setting cannot be used. The message names it and says what to write instead."""


@dataclass(frozen=True)
class Config:
    """Cấu hình: the instance folder (station.toml, database, prints), the address and the surfaces that are served.

    host is 127.0.0.1 unless other machines of the station (counters, wall display) are to reach this one.
    """

    instance: Path
    port: int = DEFAULT_PORT
    host: str = LOCAL
    surfaces: tuple[str, ...] = SURFACES

    @property
    def station_file(self) -> Path:
        """instance/station.toml."""
        return self.instance / "station.toml"

    @property
    def database(self) -> Path:
        """instance/kiosk.sqlite."""
        return self.instance / "kiosk.sqlite"

    @property
    def database_url(self) -> URL:
        """The address of the database, right for every name a folder may have."""
        return URL.create("sqlite", database=str(self.database))

    @property
    def units(self) -> Path:
        """instance/units.sqlite: the unit table, made by `kiosk prepare` and only read afterwards."""
        return self.instance / "units.sqlite"

    @property
    def prints(self) -> Path:
        """instance/prints: the PDF files of the folder backend."""
        return self.instance / "prints"


def from_environment(environment: Mapping[str, str] = os.environ) -> Config:
    """What KIOSK_INSTANCE, _PORT, _HOST and _SURFACES say; KIOSK_JOURNAL_MODE is checked too. Raises ConfigFault."""
    default_instance = Path(__file__).resolve().parent.parent / "instance"
    try:
        instance = Path(environment.get("KIOSK_INSTANCE") or default_instance).expanduser().resolve()
        usable = instance.is_dir() or not instance.exists()
    except (OSError, RuntimeError, ValueError):
        usable = False
    if not usable:
        raise ConfigFault("KIOSK_INSTANCE phải là một thư mục.")
    journal = environment.get("KIOSK_JOURNAL_MODE", "")
    if journal and journal not in SAFE_JOURNALS:
        raise ConfigFault(f"KIOSK_JOURNAL_MODE phải là một trong: {', '.join(SAFE_JOURNALS)}.")
    return Config(
        instance,
        port=_port(environment.get("KIOSK_PORT", "")),
        host=_host(environment.get("KIOSK_HOST", "")),
        surfaces=_surfaces(environment.get("KIOSK_SURFACES", "")),
    )


def _host(text: str) -> str:
    try:
        return str(ip_address(text)) if text else LOCAL
    except ValueError:
        raise ConfigFault("KIOSK_HOST phải là địa chỉ mạng của máy này, ví dụ 192.168.1.10.") from None


def _port(text: str) -> int:
    if not text:
        return DEFAULT_PORT
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 65535):
        raise ConfigFault("KIOSK_PORT phải là một số từ 1 đến 65535.")
    return int(text)


def _surfaces(text: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip())) or SURFACES
    unknown = [surface for surface in wanted if surface not in SURFACES]
    if unknown:
        raise ConfigFault(f"KIOSK_SURFACES không có “{unknown[0]}”; hiện có: {', '.join(SURFACES)}.")
    if "citizen" not in wanted:
        raise ConfigFault("KIOSK_SURFACES phải có “citizen”; thêm “officer” nếu máy này phục vụ cả bàn cán bộ.")
    return wanted


def secret_key(instance: Path, name: str = "secret_key") -> bytes:
    """The key that signs cookies, or another of that name; made on first use, readable by the kiosk's user only."""
    path = instance / name
    # A power cut may leave the file without its content; then nobody holds a cookie signed with it either.
    if not path.exists() or len(path.read_bytes()) < KEY_BYTES:
        path.touch(mode=0o600)
        path.write_bytes(secrets.token_bytes(KEY_BYTES))
    return path.read_bytes()
