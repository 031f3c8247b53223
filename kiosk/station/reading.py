"""Đọc thông tin trụ sở: from a file, or from facts that were put together, to a Station."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.domain.text import clean
from kiosk.domain.visit import IDLE_SECONDS, ScreenClass
from kiosk.station.facts import USUAL_COUNTERS, DayOff, Printing, Station, Swap
from kiosk.station.faults import PRINTING, TEXTS, WEEKDAY_KEYS, StationFaults, day_of, faults, span


def load(path: Path) -> Station:
    """The station of that file. Raises StationFaults with every mistake, a sentence each."""
    return station_of(read(path))


def read(path: Path) -> dict[str, Any]:
    """The facts in that file, checked. Raises StationFaults with every mistake, a sentence each."""
    try:
        # Notepad puts an invisible mark first.
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise StationFaults(path, [f"Không thấy tệp {path}. Chạy “flask kiosk prepare” để tạo tệp mẫu."]) from None
    except UnicodeDecodeError:
        raise StationFaults(path, ["Tệp phải được lưu bằng mã UTF-8."]) from None
    except tomllib.TOMLDecodeError as problem:
        raise StationFaults(path, [f"Sai cú pháp TOML: {problem}."]) from None
    except (ValueError, RecursionError):
        raise StationFaults(path, ["Sai cú pháp TOML: có số quá dài, hoặc ngoặc lồng quá sâu."]) from None
    except OSError:
        raise StationFaults(path, ["Không đọc được tệp. Xin xem quyền đọc, hoặc có phải là thư mục không."]) from None
    found = list(faults(raw))
    if found:
        raise StationFaults(path, found)
    return raw


def whole(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The same facts with the usual values where the file is silent, so that nothing is left to be guessed."""
    printing = asdict(Printing()) | raw.get("printing", {})
    idle = {key.value: seconds for key, seconds in IDLE_SECONDS.items()} | raw.get("idle_seconds", {})
    usual = {"counters": USUAL_COUNTERS, "days_off": [], "swaps": []}
    return {**usual, **raw, "printing": printing, "idle_seconds": idle}


def station_of(raw: Mapping[str, Any]) -> Station:
    """The station of facts in which `faults` finds nothing."""
    printing = raw.get("printing", {})
    return Station(
        **{key: clean(raw[key]) for key in TEXTS},
        hamlets=_hamlet_names(raw["hamlets"]),
        opening_hours=tuple(tuple(span(text) for text in raw["opening_hours"].get(day, [])) for day in WEEKDAY_KEYS),
        printing=Printing(**{key: printing[key] for key in PRINTING if key in printing}),
        hosts=tuple(raw.get("hosts", ())),
        commune_code=raw.get("commune_code", ""),
        counters=raw.get("counters", USUAL_COUNTERS),
        days_off=tuple(DayOff(_day(entry, "on"), clean(entry["name"])) for entry in raw.get("days_off", ())),
        swaps=tuple(
            Swap(_day(entry, "off"), _day(entry, "worked"), clean(entry["name"])) for entry in raw.get("swaps", ())
        ),
        idle_seconds=IDLE_SECONDS | {ScreenClass(key): seconds for key, seconds in raw.get("idle_seconds", {}).items()},
    )


def _day(entry: Any, key: str) -> Any:
    return day_of(entry, key)


def _hamlet_names(hamlets: list[dict[str, str]]) -> tuple[str, ...]:
    names = [clean(hamlet["name"]) for hamlet in hamlets]
    return tuple(
        f"{name} ({clean(hamlet['former_commune'])} cũ)" if names.count(name) > 1 else name
        for name, hamlet in zip(names, hamlets, strict=True)
    )
