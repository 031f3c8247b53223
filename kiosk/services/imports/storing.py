"""Nhận tệp: the rows of a list become staging rows; the list itself ends here."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import insert

from kiosk.domain.questions import Situation
from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.models import Import, ImportRow, Officer
from kiosk.services import audit
from kiosk.services.imports import columns, table
from kiosk.services.imports.columns import FIELDS, REPEATED
from kiosk.services.imports.listed import ADD_ZEROS, FIRST_DAY, Listed, read_row
from kiosk.services.imports.stages import NotNow, Status, let_go, move, of_number, rows_of, under_way
from kiosk.services.transaction import writing

# One transaction of so many rows keeps other writers waiting for less than 50 ms.
ROWS_AT_ONCE = 400
PREVIEWED = 8
MOST_LABEL = 100
# Telephone and personal numbers; what the column is, shows without the whole of them.
_LONG_NUMBER = re.compile(r"([0-9]{2})[0-9]{4,}([0-9]{3})")


def take(content: bytes, label: str, officer: Officer, now: Callable[[], datetime]) -> int:
    """Keep the list in that file as staging rows; its number. Not inside writing(). Raises NotReadable or NotNow."""
    officer_id = officer.id
    if under_way():
        raise NotNow("Đang có một lần nhập chưa xong. Xin làm xong hoặc bỏ lần đó trước.")
    let_go()
    rows = table.read(content, columns.is_heading)
    headings = columns.find(rows)
    people = rows[headings.rows_above :]
    if not people:
        raise table.NotReadable("Dưới dòng tiêu đề không có ai. Xin chọn tệp khác.")
    number = _begin(clean(label)[:MOST_LABEL], headings.words, len(people), officer_id, now())
    try:
        for start in range(0, len(people), ROWS_AT_ONCE):
            with writing():
                some = people[start : start + ROWS_AT_ONCE]
                values = [
                    {"import_id": number, "row": row.number, "cells": row.cells, "faults": [], "fate": "", "before": {}}
                    for row in some
                ]
                db.session.execute(insert(ImportRow), values)
            table.rest()
        with writing():
            _at(number, Status.MAPPING, now())
    except BaseException:
        with writing():
            _at(number, Status.DROPPED, now())
        raise
    return number


def _begin(label: str, words: list[str], total: int, officer_id: int, now: datetime) -> int:
    with writing():
        if under_way():
            raise NotNow("Cán bộ khác vừa bắt đầu một lần nhập. Xin làm xong hoặc bỏ lần đó trước.")
        one = Import(
            officer_id=officer_id,
            label=label,
            status=Status.STORING.value,
            headings=words,
            mapping=columns.guess(words) | {FIRST_DAY: now.date().isoformat()},
            total=total,
            done=0,
            counts={},
            problem="",
            created_at=now,
            changed_at=now,
        )
        db.session.add(one)
        db.session.flush()
        audit.record("import-begun", db.session.get(Officer, officer_id), now, f"import:{one.id}", rows=total)
        return one.id


def _at(number: int, status: Status, now: datetime) -> None:
    one = of_number(number)
    if one is not None:
        move(one, status, now)


def fault_of(mapping: Mapping[str, str]) -> str:
    """What is wrong with a choice of columns, as a sentence; "" for nothing."""
    chosen = [name for place, name in mapping.items() if place.isdigit() and name]
    if "name" not in chosen:
        return "Chưa có cột nào là họ và tên. Xin chọn."
    if "birth" not in chosen and "id" not in chosen:
        return "Cần một cột năm sinh hoặc số định danh để nhận ra từng người. Xin chọn."
    twice = next((name for name in chosen if chosen.count(name) > 1 and name not in REPEATED), "")
    return f"Hai cột cùng là “{FIELDS[twice]}”. Xin chọn lại một cột." if twice else ""


def choose_columns(one: Import, chosen: Mapping[str, str], add_zeros: bool, first_day: date, now: datetime) -> None:
    """Keep what the officer says each column is. Inside writing()."""
    mapping = {place: name for place, name in chosen.items() if name in FIELDS and _is_place(place, one)}
    mapping[FIRST_DAY] = first_day.isoformat()
    if add_zeros:
        mapping[ADD_ZEROS] = "yes"
    one.mapping, one.changed_at, one.problem = mapping, now, ""


def _is_place(place: str, one: Import) -> bool:
    return place.isascii() and place.isdigit() and len(place) < 4 and int(place) < len(one.headings)


def preview(one: Import, situation: Situation) -> list[tuple[int, Listed]]:
    """The first rows as they would be read, with their places in the file."""
    rows = rows_of(one, 0, PREVIEWED)
    return [(row.row, read_row(row.cells, one.mapping, situation)) for row in rows]


def samples(one: Import) -> list[Sequence[str]]:
    """What stands in the first rows of each column, for whoever says what the columns are."""
    rows = rows_of(one, 0, PREVIEWED)
    found: list[list[str]] = [[] for _ in one.headings]
    for row in rows:
        for place, cell in enumerate(row.cells[: len(found)]):
            if cell and len(found[place]) < 2:
                found[place].append(_LONG_NUMBER.sub(r"\1…\2", cell))
    return list(found)
