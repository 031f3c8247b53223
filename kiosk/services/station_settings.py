"""Cài đặt sửa ở quầy: values that stand before those of the station's file, each from a day on. None is overwritten."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from kiosk import station
from kiosk.clock import STATION_ZONE
from kiosk.extensions import db
from kiosk.models import Officer, Setting
from kiosk.procedures import CATALOGUE
from kiosk.services import audit
from kiosk.services.settings_in_words import difference

# Facts of the station that may be changed at the desk; commune_code and hosts need whoever looks after the PC.
OF_STATION = (
    "superior", "name", "commune", "head", "telephone", "address", "opening_hours", "days_off", "swaps", "hamlets",
    "counters", "idle_seconds", "printing",
)  # fmt: skip
RELEASE_FORMS = "release_forms"
LONGEST_AHEAD = timedelta(days=366)
MOST_TOLD = 7


class Refused(ValueError):
    """A value that cannot be kept. sentences say what to do, one for each mistake."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(" ".join(sentences))
        self.sentences = sentences


@dataclass(frozen=True)
class Change:
    """Một lần đổi, in words: who changed which value when, from which day it holds, and whether it is still to come."""

    number: int
    at: datetime
    who: str
    name: str
    before: str
    after: str
    valid_from: date
    to_come: bool


def in_force(today: date) -> dict[str, Any]:
    """The value of each setting on that day, by name; what was never set at the desk is missing."""
    rows = db.session.scalars(select(Setting).where(Setting.valid_from <= today).order_by(*_ORDER))
    return {row.name: row.value for row in rows}


_ORDER = (Setting.valid_from, Setting.id)


def value(name: str, today: date, otherwise: Any = None) -> Any:
    """The value of one setting on that day, or the other one where the desk has never set it."""
    rows = select(Setting).where(Setting.name == name, Setting.valid_from <= today)
    row = db.session.scalar(rows.order_by(Setting.valid_from.desc(), Setting.id.desc()).limit(1))
    return otherwise if row is None else row.value


def release_forms(today: date) -> tuple[str, ...]:
    """Tờ khai phải được cán bộ duyệt: the slugs of the procedures whose print waits for an officer."""
    return tuple(slug for slug in value(RELEASE_FORMS, today, []) if slug in CATALOGUE)


def facts(raw: Mapping[str, Any], today: date) -> tuple[dict[str, Any], list[str]]:
    """The file's facts with today's settings before them, and what is wrong with settings that had to be left out.

    A setting was sound when it was made; the file may have been changed since.
    """
    merged: dict[str, Any] = dict(raw)
    left_out: list[str] = []
    try:
        settings = in_force(today)
    except OperationalError as problem:
        if "no such table" not in str(problem.orig):
            raise
        # `flask kiosk prepare` is about to make the tables.
        return merged, left_out
    for name in OF_STATION:
        if name not in settings:
            continue
        attempt = merged | {name: settings[name]}
        found = list(station.faults(attempt))
        left_out += found
        merged = merged if found else attempt
    return merged, left_out


def change(raw: Mapping[str, Any], values: Mapping[str, Any], valid_from: date, officer: Officer, now: datetime) -> int:
    """Keep these values from that day on; those that change nothing are left alone. How many there were.

    Raises Refused when a station cannot be made of them, or when the day is past or far away.
    """
    today = now.astimezone(STATION_ZONE).date()
    if not today <= valid_from <= today + LONGEST_AHEAD:
        raise Refused("Ngày có hiệu lực phải từ hôm nay, nhiều nhất một năm tới.")
    holding = facts(raw, valid_from)[0] | {RELEASE_FORMS: value(RELEASE_FORMS, valid_from, [])}
    found = list(_faults({**holding, **values}))
    if found:
        raise Refused(*found)
    changed = [name for name, new in values.items() if not _same(name, holding, new)]
    for name in changed:
        _keep(name, holding.get(name), values[name], valid_from, officer, now)
    return len(changed)


def _keep(name: str, was: Any, new: Any, valid_from: date, officer: Officer, now: datetime) -> None:
    db.session.add(Setting(name=name, value=new, valid_from=valid_from, officer_id=officer.id, at=now))
    before, after = difference(name, was, new)
    told = {"before": before, "after": after, "valid_from": valid_from}
    audit.record("setting-changed", officer, now, f"setting:{name}", **told)


def _same(name: str, holding: Mapping[str, Any], new: Any) -> bool:
    """Whether a value makes no difference; a closed day may be written as an empty list or not at all."""
    if name in (RELEASE_FORMS, "hamlets"):
        return bool(holding.get(name) == new)
    own = {key: held for key, held in holding.items() if key != RELEASE_FORMS}
    return station.station_of(own) == station.station_of({**own, name: new})


def take_back(number: int, raw: Mapping[str, Any], officer: Officer, now: datetime) -> Setting | None:
    """Let a change that is still to come not happen: what holds the day before goes on. None if there is none such."""
    row = db.session.get(Setting, number)
    if row is None or row.valid_from <= now.astimezone(STATION_ZONE).date():
        return None
    before = row.valid_from - timedelta(days=1)
    kept = value(row.name, before, raw.get(row.name, []))
    if kept != value(row.name, row.valid_from):
        _keep(row.name, row.value, kept, row.valid_from, officer, now)
    return row


def _faults(merged: Mapping[str, Any]) -> Iterable[str]:
    slugs = merged[RELEASE_FORMS]
    if not all(slug in CATALOGUE and CATALOGUE[slug].filing for slug in slugs):
        yield "Có thủ tục không in tờ khai nào. Xin tải lại trang rồi chọn lại."
    yield from station.faults({name: held for name, held in merged.items() if name != RELEASE_FORMS})


def changes(raw: Mapping[str, Any], today: date, names: Iterable[str] = (), most: int = 30) -> list[Change]:
    """The latest changes of these settings, or of all, newest first; of a long value only what differs."""
    wanted = tuple(names)
    found = select(Setting, Officer.full_name).join(Officer, Officer.id == Setting.officer_id).order_by(*_ORDER)
    asked = found.where(Setting.name.in_(wanted)) if wanted else found
    rows = [(row, who) for row, who in db.session.execute(asked)]
    history: dict[str, list[Setting]] = {}
    told = []
    for row, who in rows:
        earlier = history.setdefault(row.name, [])
        was = earlier[-1].value if earlier else raw.get(row.name)
        at, words = row.at.astimezone(STATION_ZONE), difference(row.name, was, row.value, MOST_TOLD)
        earlier.append(row)
        told.append(Change(row.id, at, who, row.name, *words, row.valid_from, to_come=False))
    coming = {row.id for rows_of in history.values() for row in _to_come(rows_of, raw, today)}
    told = [replace(one, to_come=one.number in coming) for one in told]
    return sorted(told, key=lambda one: -one.number)[:most]


def _to_come(rows: list[Setting], raw: Mapping[str, Any], today: date) -> Iterator[Setting]:
    """Of the rows of one setting, those that will really change something on a later day."""
    last_of_day = {row.valid_from: row for row in rows}
    before = raw.get(rows[0].name)
    for day, row in last_of_day.items():
        if day > today and row.value != before:
            yield row
        before = row.value
