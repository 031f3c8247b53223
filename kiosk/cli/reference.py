"""Tra cứu: the day on which a term ends, and the documents made from the code."""

from pathlib import Path

import click

from kiosk import generated_docs
from kiosk.cli.group import group
from kiosk.domain import days
from kiosk.domain.working_days import OutOfCalendar, add_working_days
from kiosk.services.work_calendar import work_calendar


@group.command()
@click.option("--from", "start", required=True, help="Ngày nhận hồ sơ (ngày 0), dạng 2026-11-23 hoặc 23/11/2026.")
@click.option("--days", "count", required=True, type=int, help="Số ngày làm việc.")
def due(start: str, count: int) -> None:
    """In ngày hẹn sau số ngày làm việc, bỏ thứ Bảy, Chủ nhật và ngày lễ."""
    day = days.read(start[:20])
    if day is None:
        raise click.UsageError("--from phải là một ngày có thật, ví dụ 2026-11-23.")
    try:
        click.echo(add_working_days(day, count, work_calendar()).on.isoformat())
    except OutOfCalendar as problem:
        raise click.UsageError(str(problem)) from None


@group.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("docs"), help="Thư mục tài liệu.")
def docs(folder: Path) -> None:
    """Viết lại các tài liệu sinh ra từ mã nguồn."""
    for path in generated_docs.write(folder):
        click.echo(path)
