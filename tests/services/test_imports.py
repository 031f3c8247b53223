"""From a file to the ledger and back: the dry run changes nothing, writing is whole, and undoing leaves no trace."""

import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import delete, func, select

from kiosk.domain import privacy
from kiosk.extensions import db
from kiosk.import_worker import ImportWorker
from kiosk.models import AuditEntry, ContactAttempt, FollowUp, ImportRow
from kiosk.services import retention
from kiosk.services.follow_up import ledger
from kiosk.services.imports import applying, forgetting, stages, storing, work
from kiosk.services.imports.stages import NotNow, Status
from kiosk.services.transaction import writing
from tests.builders import NOW, a_case, wants_a_call
from tests.desk import an_officer
from tests.kiosks import HandClock
from tests.services.imported import (
    LY,
    SEN,
    TAM,
    a_row,
    a_workbook,
    applied,
    checked,
    ledger_rows,
    people,
    stepped,
    taken,
    the_import,
)
from tests.services.rows import bytes_on_disk, tables_with

FAULTY = (9, "", 1958, "Thôn Trại", "0900111222", "", "", "", "", "")
MARKER = "Zyxwv Mẫu Marker"


def staged() -> int:
    """Rows that are kept of lists."""
    return db.session.scalar(select(func.count()).select_from(ImportRow)) or 0


def actions() -> list[str]:
    """What the log says, oldest first."""
    return list(db.session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)))


def test_the_dry_run_tells_what_will_happen_and_changes_nothing(inside: Flask) -> None:
    applied(inside, LY, TAM)
    before = ledger_rows()

    moved = a_row(name="Vũ Văn Tám Mẫu", birth=1949, hamlet="Thôn Bến", id="", phone="0900999888")
    number = checked(inside, LY, moved, SEN, FAULTY)

    counts = the_import(number).counts
    assert [counts.get(key) for key in ("new", "same", "update", "fault")] == [1, 1, 1, 1]
    assert ledger_rows() == before


def test_writing_puts_the_sound_rows_into_the_ledger_and_leaves_the_others_out(inside: Flask) -> None:
    number = applied(inside, LY, SEN, FAULTY)

    found = people()
    assert set(found) == {LY[1], SEN[1]}
    ly = found[str(LY[1])]
    assert (ly.birth_year, ly.hamlet, ly.phone) == (1958, "Thôn Trại", "0900111222")
    assert (ly.account, ly.cause) == ("approved", "sim")
    assert ly.id_digest == ledger.digest("024158000012")
    assert (str(found[str(SEN[1])].next_on), str(ly.next_on)) == ("2026-11-30", "2026-11-23")
    assert the_import(number).status == Status.APPLIED
    assert the_import(number).counts["made_new"] == 2


def test_whoever_refuses_or_is_gone_is_written_down_but_never_due(inside: Flask) -> None:
    applied(inside, a_row(cause="Từ chối"))

    assert people()[str(LY[1])].next_on is None


def test_the_same_list_again_makes_nobody_twice(inside: Flask) -> None:
    applied(inside, LY, TAM, SEN)
    number = applied(inside, LY, TAM, SEN)

    assert len(people()) == 3
    assert the_import(number).counts["made_same"] == 3


def test_somebody_is_found_by_number_under_another_name_and_without_number_by_name_and_year(inside: Flask) -> None:
    applied(inside, LY, SEN)

    sen = (4, "BÙI THỊ SEN MẪU", "03/05/1971", "cho", "0900555666", "", "", "", "", "")
    number = applied(inside, a_row(name="Trần Thị Lí Mẫu"), sen)

    assert the_import(number).counts["made_update"] == 2
    found = people()
    assert set(found) == {"Trần Thị Lí Mẫu", "Bùi Thị Sen Mẫu"}
    assert found["Bùi Thị Sen Mẫu"].phone == "0900555666"


def test_repeated_rows_of_one_list_are_faults_that_name_the_other_row(inside: Flask) -> None:
    same_number, same_name = a_row(name="Người Khác Mẫu", birth=1990), a_row(id="", hamlet="")
    number = checked(inside, LY, same_number, same_name, a_row(id="", hamlet="Thôn Bến"))

    faults = [row.faults[0] for row in stages.rows_of(the_import(number), 0, 10, stages.FAULT)]
    assert len(faults) == 2
    assert "số định danh với dòng 2" in faults[0]
    assert "họ tên và năm sinh với dòng 2" in faults[1]


def test_two_namesakes_of_two_hamlets_do_not_both_become_the_one_whose_hamlet_nobody_knew(inside: Flask) -> None:
    applied(inside, a_row(id="", hamlet=""))

    applied(inside, a_row(id="", hamlet="Thôn Trại"), a_row(id="", hamlet="Thôn Bến"))

    assert sorted(row[0] or "" for row in db.session.execute(select(FollowUp.hamlet))) == ["Thôn Bến", "Thôn Trại"]


def test_an_empty_cell_empties_nothing_and_what_the_person_said_goes_before_the_list(inside: Flask) -> None:
    applied(inside, LY)
    with writing():
        row = people()[str(LY[1])]
        row.attempts_made, row.cause = 1, "away"

    applied(inside, a_row(phone="", hamlet="", cause="Mất SIM"))

    ly = people()[str(LY[1])]
    assert (ly.phone, ly.hamlet, ly.cause) == ("0900111222", "Thôn Trại", "away")


def test_undoing_leaves_the_ledger_as_it_was_to_the_last_column(inside: Flask, clock: HandClock) -> None:
    applied(inside, LY, TAM)
    before = ledger_rows()
    clock.forward(hours=3)

    elsewhere = {"name": "Trần Thị Lí Mẫu", "phone": "0911222333", "hamlet": "Thôn Bến"}
    changed = a_row(**elsewhere, state="Chưa kích hoạt", cause="Già yếu", next="1/12/2026")
    number = applied(inside, changed, TAM, SEN)
    assert ledger_rows() != before
    stepped(inside, number, "undo")

    assert ledger_rows() == before
    assert the_import(number).status == Status.UNDONE
    assert {key: the_import(number).counts[key] for key in ("removed", "restored")} == {"removed": 1, "restored": 1}
    assert staged() == 2


def test_people_somebody_has_worked_with_stay_and_are_counted(inside: Flask) -> None:
    number = applied(inside, LY, TAM, SEN, a_row(name="Đỗ Văn Ba Mẫu", id=""))
    with writing():
        found, who = people(), an_officer()
        asked = found[str(LY[1])]
        attempt = ContactAttempt(follow_up_id=asked.id, officer_id=who.id, way="phone", outcome="will-come", at=NOW)
        db.session.add(attempt)
        case = a_case()
        db.session.flush()
        db.session.execute(delete(FollowUp).where(FollowUp.case_id == case.id))
        found[str(TAM[1])].case_id = case.id
        ledger.close(found[str(SEN[1])], "gone", NOW + timedelta(minutes=1))

    stepped(inside, number, "undo")

    assert {LY[1], TAM[1]} <= set(people())
    assert {key: the_import(number).counts.get(key, 0) for key in ("removed", "kept")} == {"removed": 1, "kept": 3}


def test_what_somebody_changed_after_the_import_is_not_overwritten_by_undoing(inside: Flask) -> None:
    applied(inside, LY)
    number = applied(inside, a_row(phone="0911222333", hamlet="Thôn Bến"))
    with writing():
        people()[str(LY[1])].phone = "0944555666"

    stepped(inside, number, "undo")

    ly = people()[str(LY[1])]
    assert (ly.phone, ly.hamlet) == ("0944555666", "Thôn Trại")
    assert the_import(number).counts["mixed"] == 1


def test_somebody_whom_a_later_list_names_too_outlives_the_undoing_of_the_first(inside: Flask) -> None:
    first = applied(inside, LY, SEN)
    applied(inside, LY)

    stepped(inside, first, "undo")

    assert set(people()) == {LY[1]}


def test_an_import_that_was_cut_short_says_so_and_goes_on_without_writing_anybody_twice(
    inside: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "ROWS_AT_ONCE", 2)
    number = checked(inside, LY, TAM, SEN, a_row(name="Đỗ Văn Ba Mẫu", id=""), a_row(name="Lê Thị Bốn Mẫu", id=""))
    with writing():
        stages.step(the_import(number), "apply", an_officer(), NOW)
    _, step = work.next_job(inside.config["STATION"].hamlets, NOW.date()) or (0, lambda _now: False)
    step(NOW)

    ImportWorker(inside).recover()
    assert (the_import(number).status, the_import(number).done, len(people())) == (Status.STOPPED, 2, 2)
    assert "dở dang" in the_import(number).problem
    stepped(inside, number, "apply")

    assert the_import(number).counts["made_new"] == 5
    assert (the_import(number).done, the_import(number).total, len(people())) == (5, 5, 5)


@pytest.mark.parametrize("ending", ["undo", "keep"])
def test_an_import_that_was_stopped_can_be_taken_back_or_left_as_it_is(
    inside: Flask, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(applying, "ROWS_AT_ONCE", 1)
    number = checked(inside, LY, TAM, SEN)
    with writing():
        stages.step(the_import(number), "apply", an_officer(), NOW)
    applying.Apply(number, work.Situation(NOW.date(), inside.config["STATION"].hamlets)).step(NOW)
    stepped(inside, number, "stop")

    stepped(inside, number, ending)

    assert len(people()) == (0 if ending == "undo" else 1)
    assert staged() == (0 if ending == "undo" else 1)


def test_a_chunk_that_fails_leaves_no_half_row_and_the_import_can_go_on(
    inside: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "ROWS_AT_ONCE", 2)
    number = checked(inside, LY, TAM, SEN)
    with monkeypatch.context() as broken:
        real, calls = ledger.add_listed, []

        def fails_at_the_second(*about: object) -> FollowUp:
            calls.append(about)
            if len(calls) == 2:
                raise RuntimeError("power cut")
            return real(*about)

        broken.setattr(ledger, "add_listed", fails_at_the_second)
        stepped(inside, number, "apply")

    assert (the_import(number).status, len(people())) == (Status.STOPPED, 0)
    stepped(inside, number, "apply")
    assert len(people()) == 3


def test_only_one_list_is_under_way_at_a_time(inside: Flask) -> None:
    taken(inside, a_workbook(LY))

    with pytest.raises(NotNow, match="một lần nhập chưa xong"):
        taken(inside, a_workbook(TAM))


def test_of_two_who_send_a_file_at_the_same_moment_one_is_told_to_wait(inside: Flask) -> None:
    with writing():
        an_officer()
    said: list[str] = []
    both = threading.Barrier(2)

    def send() -> None:
        with inside.app_context():
            who = an_officer()
            both.wait()
            try:
                storing.take(a_workbook(LY, TAM), "Danh sách", who, inside.config["CLOCK"])
                said.append("taken")
            except NotNow:
                said.append("refused")

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(said) == ["refused", "taken"]
    assert staged() == 2


def test_nothing_of_a_list_stays_on_the_disk_once_it_was_written_or_given_up(inside: Flask, clock: HandClock) -> None:
    kiosk = inside.config["KIOSK"]
    rows = (a_row(name=MARKER, id="024158776655"), a_row(name=f"{MARKER} 2", id="x"), SEN)
    number = checked(inside, *rows)
    assert tables_with("Marker") == {"import_rows"}
    stepped(inside, number, "apply")

    assert tables_with("Marker") == {"follow_ups"}
    assert tables_with("024158776655") == set()
    stepped(inside, number, "undo")
    given_up = checked(inside, *rows)
    stepped(inside, given_up, "drop")

    assert (tables_with("Marker"), staged()) == (set(), 0)
    db.session.rollback()
    kept = [path for path in Path(kiosk.instance).rglob("*") if path.is_file() and not path.is_symlink()]
    found = bytes_on_disk(kiosk.database) + b"".join(path.read_bytes() for path in kept)
    assert b"Marker" not in found
    assert b"024158776655" not in found


def test_a_heading_that_was_really_a_person_is_forgotten_with_the_rows(inside: Flask) -> None:
    number = taken(inside, a_workbook(LY, above=((MARKER, "0900111222"),)))
    assert tables_with("Marker") == {"imports"}

    stepped(inside, number, "drop")

    assert tables_with("Marker") == set()


def test_an_import_left_lying_about_is_forgotten_after_an_hour(inside: Flask) -> None:
    number = checked(inside, LY, FAULTY)
    with writing():
        retention.purge(NOW.date(), NOW + privacy.STAGED_ROWS.after)
    assert staged() == 2

    with writing():
        retention.purge(NOW.date(), NOW + privacy.STAGED_ROWS.after + timedelta(seconds=1))

    assert (staged(), the_import(number).status) == (0, Status.DROPPED)


def test_undoing_is_possible_for_a_week_and_then_what_was_overwritten_is_forgotten(inside: Flask) -> None:
    applied(inside, LY)
    number = applied(inside, a_row(phone="0911222333"))
    assert tables_with("0900111222") == {"import_rows"}
    with writing():
        forgetting.forget_undo(NOW + privacy.UNDO_ROWS.after)
    assert stages.can_be_undone(the_import(number))

    with writing():
        forgetting.forget_undo(NOW + privacy.UNDO_ROWS.after + timedelta(seconds=1))

    assert not stages.can_be_undone(the_import(number))
    assert tables_with("0900111222") == set()


def test_whoever_leaves_the_ledger_leaves_what_an_import_had_overwritten_too(inside: Flask) -> None:
    applied(inside, LY)
    number = applied(inside, a_row(phone="0911222333"))
    with writing():
        ledger.close(people()[str(LY[1])], "activated", NOW)

    with writing():
        forgetting.forget_undo(NOW)
    assert tables_with("0900111222") | tables_with("Lý Mẫu") == set()
    stepped(inside, number, "undo")

    assert tables_with("0900111222") | tables_with("Lý Mẫu") == set()


def test_a_citizen_who_left_a_name_before_the_list_came_is_joined_with_it(inside: Flask) -> None:
    with writing():
        case = a_case(**wants_a_call(contact_name=LY[1], contact_phone=LY[4]))
        db.session.flush()
        number_of_case = case.id

    number = applied(inside, LY, TAM)

    assert people()[str(LY[1])].case_id == number_of_case
    assert the_import(number).counts["joined"] == 1


def test_the_log_tells_who_began_wrote_and_took_back_without_naming_anybody(inside: Flask) -> None:
    number = applied(inside, a_row(name=MARKER))
    stepped(inside, number, "undo")

    assert [action for action in actions() if action.startswith("import-")] == [
        "import-begun", "import-applied", "import-finished", "import-undone", "import-taken-back",
    ]  # fmt: skip
    assert "audit_entries" not in tables_with("Marker")


def test_others_write_while_a_long_list_is_written(inside: Flask) -> None:
    number = checked(inside, *[a_row(name=f"Lý {chr(65 + n // 26)}{chr(65 + n % 26)} Mẫu", id="") for n in range(400)])
    with writing():
        stages.step(the_import(number), "apply", an_officer(), NOW)
    worker = threading.Thread(target=ImportWorker(inside).run_once)
    worker.start()
    longest = 0.0
    while worker.is_alive():
        begun = time.perf_counter()
        with writing():
            an_officer()
        longest = max(longest, time.perf_counter() - begun)
        time.sleep(0.01)

    assert len(people()) == 400
    # The bench measures it (tests/bench/imports.py); this only fails when one transaction holds all of it.
    assert longest < 1.0
