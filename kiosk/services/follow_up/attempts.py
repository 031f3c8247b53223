"""Lần liên hệ: how somebody was invited to the station, what came of it, and what follows from that."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain import follow_up as rules
from kiosk.domain import follow_up_plan
from kiosk.domain.lifecycle import Role
from kiosk.models import ContactAttempt, FollowUp, Officer
from kiosk.services import audit, cases
from kiosk.services.follow_up import ledger
from kiosk.services.follow_up.problems import NotTaken
from kiosk.services.work_calendar import work_calendar

FURTHEST_AHEAD = timedelta(days=180)


@dataclass(frozen=True)
class Attempt:
    """Một lần liên hệ, as entered: keys of WAYS, OUTCOMES and CAUSES ("" for unknown), the day to ask again as the
    officer wants it (None: as the rule says), and whether the citizen asked not to be contacted any more."""

    way: str
    outcome: str
    cause: str = ""
    next_on: date | None = None
    asked_not_to: bool = False


def proposed(row: FollowUp, outcome: str, cause: str, today: date) -> follow_up_plan.Next:
    """When the rule would ask this person again after that outcome."""
    fruitless = rules.fruitless_in_a_row([attempt.outcome for attempt in row.attempts])
    return follow_up_plan.next_day(outcome, cause or row.cause or "", fruitless, today, work_calendar())


def record(row: FollowUp, attempt: Attempt, officer: Officer, now: datetime) -> None:
    """Write an attempt down and plan the next one, or leave the person alone. Raises NotTaken."""
    today = now.date()
    _check(row, attempt, today)
    planned = _planned(row, attempt, today)
    stopped = rules.stop_after(attempt.outcome, attempt.asked_not_to)
    if stopped:
        planned = follow_up_plan.Next()
    row.attempts.append(
        ContactAttempt(
            officer_id=officer.id,
            way=attempt.way,
            outcome=attempt.outcome,
            cause=attempt.cause or None,
            next_on=planned.on,
            at=now,
        )
    )
    row.attempts_made += 1
    row.cause = _cause_after(attempt) or row.cause
    row.next_on, row.reason, row.changed_at = planned.on, planned.why, now
    row.stopped = stopped
    details = {"way": attempt.way, "outcome": attempt.outcome, "next": planned.on or "", "stopped": stopped}
    audit.record("follow-up-attempt", officer, now, f"follow-up:{row.id}", **details)
    if attempt.outcome == "gone":
        end(row, "gone", officer, now)


def _cause_after(attempt: Attempt) -> str:
    return {"gone": "gone", "refused": attempt.cause or "refuses"}.get(attempt.outcome, attempt.cause)


def _check(row: FollowUp, attempt: Attempt, today: date) -> None:
    if row.closed:
        raise NotTaken("ket-qua", "Người này đã ra khỏi sổ theo dõi.")
    if attempt.way not in rules.WAYS:
        raise NotTaken("cach", "Xin chọn cách liên hệ.")
    if attempt.outcome not in rules.OUTCOMES:
        raise NotTaken("ket-qua", "Xin chọn kết quả.")
    if attempt.outcome == "number-wrong" and attempt.way != "phone":
        raise NotTaken("ket-qua", "“Số điện thoại sai” chỉ dùng khi gọi điện. Xin chọn lại.")
    if attempt.cause and attempt.cause not in rules.CAUSES:
        raise NotTaken("vi-sao", "Xin chọn lý do trong danh sách.")
    if attempt.next_on is None:
        if attempt.outcome == "will-come":
            raise NotTaken("ngay-tiep", "Xin ghi ngày người dân hẹn đến.")
        return
    check_day(attempt.next_on, today)


def check_day(day: date, today: date) -> None:
    """A day to ask again: not over, not too far ahead, and the station works on it. Raises NotTaken."""
    if day < today:
        raise NotTaken("ngay-tiep", "Ngày này đã qua. Xin ghi hôm nay hoặc một ngày sắp tới.")
    if day > today + FURTHEST_AHEAD:
        raise NotTaken("ngay-tiep", f"Xin ghi ngày trong vòng {FURTHEST_AHEAD.days} ngày tới.")
    if not work_calendar().is_working_day(day):
        raise NotTaken("ngay-tiep", "Ngày này trụ sở nghỉ. Xin chọn ngày làm việc.")


def _planned(row: FollowUp, attempt: Attempt, today: date) -> follow_up_plan.Next:
    by_rule = proposed(row, attempt.outcome, attempt.cause, today)
    if by_rule.on is None or attempt.next_on in (None, by_rule.on):
        return by_rule
    return follow_up_plan.Next(attempt.next_on, by_rule.why if by_rule.why == "promised" else "ask")


def stop(row: FollowUp, why: str, officer: Officer, now: datetime) -> None:
    """Không liên hệ nữa: nobody asks them any more; they stay on the ledger for the figures. Raises NotTaken."""
    if row.closed or why not in rules.STOPS:
        raise NotTaken("dung", "Xin chọn vì sao không liên hệ nữa.")
    row.stopped, row.next_on, row.reason, row.changed_at = why, None, "", now
    audit.record("follow-up-stopped", officer, now, f"follow-up:{row.id}", why=why)


def resume(row: FollowUp, officer: Officer, now: datetime) -> None:
    """Ask them again from the next working day on, because they said so themselves. Raises NotTaken."""
    if row.closed or not row.stopped:
        raise NotTaken("dung", "Người này đang được theo dõi.")
    planned = follow_up_plan.next_day("not-reached", "", 0, now.date(), work_calendar())
    row.stopped, row.next_on, row.reason, row.changed_at = "", planned.on, "ask", now
    audit.record("follow-up-resumed", officer, now, f"follow-up:{row.id}")


def mark_activated(row: FollowUp, seen: bool, officer: Officer, now: datetime) -> None:
    """Đã kích hoạt: seen on the citizen's own phone (all three signs), or told by a newer list. Raises NotTaken.

    A case is only finished by what was seen; told by a list, it keeps its slip and loses the name.
    """
    if row.closed:
        raise NotTaken("da-kich-hoat", "Người này đã ra khỏi sổ theo dõi.")
    audit.record(
        "follow-up-activated",
        officer,
        now,
        f"follow-up:{row.id}",
        how="seen" if seen else "list",
        case=row.case_id or "",
    )
    if seen and row.case:
        signs = {"opened": "yes", "passcode": "yes", "card_shown": "yes"}
        cases.move(row.case, "activate", Role.OFFICER, signs, now.date(), now, officer)
    if row.closed is None:
        end(row, "activated", officer, now)


def end(row: FollowUp, how: str, officer: Officer, now: datetime) -> None:
    """Close a row and forget every name and number of the person, also those left with their case."""
    case = row.case
    ledger.close(row, how, now)
    if case:
        cases.withdraw_contact(case, Role.OFFICER, now, officer)
