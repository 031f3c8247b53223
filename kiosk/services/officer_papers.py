"""Thành phần hồ sơ trên CT04: the papers the law asks for in this case, to be ticked, and rows for others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.guidance import guidance
from kiosk.domain.text import clean
from kiosk.models import Case
from kiosk.printing.officer_documents import HandedIn
from kiosk.services import cases
from kiosk.services.work_calendar import work_calendar

SHAPES = ("Bản chính", "Bản sao", "Bản chụp")
DECLARATION = "Tờ khai thay đổi thông tin cư trú (mẫu CT01)"
OWN_ROWS = 3
MOST_ROWS = 20
MOST_NAME, MOST_REMARK = 200, 100


@dataclass(frozen=True)
class Row:
    """Một dòng của bảng: a paper that is offered, or an own row to type into. number names its fields."""

    number: int
    name: str
    ticked: bool
    shape: str = ""
    remark: str = ""
    own: bool = False


def rows_for(case: Case, today: date) -> tuple[Row, ...]:
    """The declaration first, then what applies or may apply in this case; nothing but the declaration is ticked."""
    procedure = cases.procedure_of(case)
    if procedure.filing is None:
        return ()
    walk = cases.journey(case, today)
    found = guidance(procedure.filing, walk.known if walk.complete else case.answers, today, work_calendar())
    names = dict.fromkeys(paper.name for paper in (*found.papers, *found.possible_papers))
    first = [Row(0, DECLARATION, True, SHAPES[0])] if procedure.filing.form else []
    offered = [*first, *(Row(place, name, False) for place, name in enumerate(names, start=len(first)))]
    return (*offered[: MOST_ROWS - OWN_ROWS], *_empty(min(len(offered), MOST_ROWS - OWN_ROWS)))


def _empty(start: int) -> Iterator[Row]:
    return (Row(number, "", False, own=True) for number in range(start, start + OWN_ROWS))


def read_rows(typed: Mapping[str, str]) -> tuple[Row, ...]:
    """The rows as they were sent. The names come with them: meanwhile the case may have forgotten its answers."""
    numbers = (number for number in range(MOST_ROWS) if f"paper-name-{number}" in typed)
    return tuple(_read(number, typed) for number in numbers)


def _read(number: int, typed: Mapping[str, str]) -> Row:
    own = typed.get(f"paper-own-{number}") == "1"
    name = clean(typed[f"paper-name-{number}"])[:MOST_NAME]
    shape = typed.get(f"paper-shape-{number}", "")
    return Row(
        number,
        name,
        # Nobody types the name of a paper that was not handed in.
        bool(name) if own else typed.get(f"paper-{number}") == "1",
        shape if shape in SHAPES else "",
        clean(typed.get(f"paper-remark-{number}", ""))[:MOST_REMARK],
        own,
    )


def handed_in(rows: tuple[Row, ...]) -> tuple[HandedIn, ...]:
    """The rows that stand on the form."""
    return tuple(HandedIn(row.name, row.shape, row.remark) for row in rows if row.ticked and row.name)
