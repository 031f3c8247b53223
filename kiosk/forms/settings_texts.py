"""Cài đặt viết thành chữ: what stands in the boxes of a group of settings, and the facts for what was typed."""

import re
from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

from kiosk.domain import days
from kiosk.domain.text import clean
from kiosk.procedures import CATALOGUE
from kiosk.services.settings_in_words import PRINTING, SCREENS
from kiosk.services.station_settings import RELEASE_FORMS
from kiosk.station import WEEKDAY_KEYS

SPARE_ROWS = 3
WITH_FORMS = tuple(slug for slug, procedure in CATALOGUE.items() if procedure.filing)
Texts = dict[str, str]
Sent = MultiDict[str, str]


def plain(*names: str) -> dict[str, Any]:
    """What a group of plain texts is made of."""
    return {
        "names": names,
        "typed": lambda facts: {name: str(facts.get(name, "")) for name in names},
        "values": lambda sent: {name: clean(sent.get(name, "")[:500]) for name in names},
    }


def hours_typed(facts: Mapping[str, Any]) -> Texts:
    """The opening hours, a text for each day."""
    hours = facts["opening_hours"]
    return {day: ", ".join(str(span) for span in hours.get(day, ())) for day in WEEKDAY_KEYS}


def hours(sent: Sent) -> dict[str, Any]:
    """The opening hours that were typed."""
    return {"opening_hours": {day: _spans(sent.get(day, "")[:200]) for day in WEEKDAY_KEYS}}


def _spans(typed: str) -> list[str]:
    parts = (re.sub(r"\s", "", part).replace("–", "-") for part in re.split(r"[,;]", typed))
    return [part for part in parts if part]


def days_off_typed(facts: Mapping[str, Any]) -> Texts:
    """The extra days off and the swaps, a row each."""
    typed: Texts = {}
    for place, entry in enumerate(facts.get("days_off", ()), start=1):
        typed |= {f"on-{place}": _short(entry["on"]), f"off-name-{place}": entry["name"]}
    for place, entry in enumerate(facts.get("swaps", ()), start=1):
        typed |= {f"off-{place}": _short(entry["off"]), f"worked-{place}": _short(entry["worked"])}
        typed[f"swap-name-{place}"] = entry["name"]
    return typed


def _short(value: Any) -> str:
    return days.short(days.read(str(value)) or value)


def days_off(sent: Sent) -> dict[str, Any]:
    """The extra days off and the swaps that were typed."""
    off = _rows(sent, {"on": "on", "off-name": "name"})
    swaps = _rows(sent, {"off": "off", "worked": "worked", "swap-name": "name"})
    return {"days_off": off, "swaps": swaps}


def _rows(sent: Sent, columns: Mapping[str, str]) -> list[dict[str, str]]:
    """The rows in which something stands, days in ISO; what is no day stays as it was typed and is refused later."""
    first = next(iter(columns))
    found = []
    for place in range(1, row_count(sent, first) + 1):
        row = {key: clean(sent.get(f"{field}-{place}", "")[:200]) for field, key in columns.items()}
        if any(row.values()):
            found.append({key: text if key == "name" else _iso(text) for key, text in row.items()})
    return found


def _iso(typed: str) -> str:
    day = days.read(typed)
    return day.isoformat() if day else typed


def row_count(typed: Mapping[str, str], field: str) -> int:
    """How many rows a table of days shows: those filled in, and some to fill in."""
    numbers = [int(name.rpartition("-")[2]) for name in typed if re.fullmatch(rf"{field}-[0-9]{{1,2}}", name)]
    filled = [number for number in numbers if typed[f"{field}-{number}"].strip()]
    return max(max(filled, default=0) + SPARE_ROWS, max(numbers, default=0))


def hamlets_typed(facts: Mapping[str, Any]) -> Texts:
    """The hamlets, a line each."""
    lines = ((hamlet["name"], hamlet.get("former_commune", "")) for hamlet in facts["hamlets"])
    return {"hamlets": "\n".join(f"{name}; {former}" if former else name for name, former in lines)}


def hamlets(sent: Sent) -> dict[str, Any]:
    """The hamlets that were typed or pasted: name and former commune, set apart by a semicolon or a tab."""
    hamlets = []
    for line in sent.get("hamlets", "")[:20_000].splitlines():
        name, _, former = (clean(part) for part in re.sub(r"\t|\|", ";", line, count=1).partition(";"))
        if name or former:
            hamlets.append({"name": name, "former_commune": former} if former else {"name": name})
    return {"hamlets": hamlets}


def waits_typed(facts: Mapping[str, Any]) -> Texts:
    """Counters and idle times."""
    return {"counters": str(facts["counters"]), **{key: str(held) for key, held in facts["idle_seconds"].items()}}


def waits(sent: Sent) -> dict[str, Any]:
    """Counters and idle times that were typed."""
    idle = {str(key): _number(sent.get(key, "")) for key in SCREENS}
    return {"counters": _number(sent.get("counters", "")), "idle_seconds": idle}


def _number(typed: str) -> int | str:
    text = typed.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else text[:20]


def printing_typed(facts: Mapping[str, Any]) -> Texts:
    """Backend, printers and paper."""
    return dict(facts["printing"])


def printing(sent: Sent) -> dict[str, Any]:
    """Backend, printers and paper that were chosen."""
    return {"printing": {key: clean(sent.get(key, "")[:120]) for key in PRINTING}}


def forms_typed(facts: Mapping[str, Any]) -> Texts:
    """The procedures that are ticked."""
    return dict.fromkeys(facts.get(RELEASE_FORMS, ()), "co")


def forms(sent: Sent) -> dict[str, Any]:
    """The procedures that were ticked."""
    return {RELEASE_FORMS: [slug for slug in WITH_FORMS if sent.get(slug)]}
