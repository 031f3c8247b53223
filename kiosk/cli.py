"""`flask --app wsgi kiosk …`: what is done at the keyboard of the station's PC."""

from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.exc import DatabaseError

from kiosk import clock, generated_docs, station
from kiosk.config import Config, secret_key
from kiosk.domain import days, privacy
from kiosk.domain.working_days import OutOfCalendar, add_working_days
from kiosk.printing.backends import choose
from kiosk.services import retention
from kiosk.services.transaction import writing
from kiosk.services.work_calendar import work_calendar

group = AppGroup("kiosk", help="Kiosk Công an xã: chuẩn bị, chạy, kiểm tra, dọn dữ liệu.")


def register(app: Flask) -> None:
    """Make the commands known to `flask`."""
    app.cli.add_command(group)


@group.command()
def prepare() -> None:
    """Tạo thư mục, tệp trụ sở mẫu, khóa bí mật và cơ sở dữ liệu (chạy lại bao nhiêu lần cũng được)."""
    config: Config = current_app.config["KIOSK"]
    config.prints.mkdir(parents=True, exist_ok=True)
    if not config.station_file.exists():
        station.write_demo(config.station_file)
        click.echo(f"Đã tạo trụ sở mẫu “Công an xã Bắc Lũng”: {config.station_file.name}")
    secret_key(config.instance)
    from kiosk.database import BROKEN, migrate_to_head

    try:
        migrate_to_head(config)
    except DatabaseError:
        raise click.ClickException(BROKEN) from None


@group.command()
def serve() -> None:
    """Mở kiosk bằng waitress trên máy này."""
    from kiosk.server import serve as open_kiosk

    open_kiosk(_ready_app())


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
@with_appcontext
def purge() -> None:
    """Xóa dữ liệu đã hết thời hạn lưu, theo bảng trong docs/retention.md."""
    app = _ready_app()
    with writing():
        touched = retention.purge(clock.today(), clock.now())
    backend = choose(app.config["STATION"].printing, app.config["KIOSK"].prints)
    backend.forget(clock.now() - privacy.PRINTS.after)
    for what, count in touched.items():
        click.echo(f"{count:6}  {what}")


@group.command()
def check() -> None:
    """Kiểm tra tệp trụ sở, thủ tục, hướng dẫn và cơ sở dữ liệu; nói rõ từng chỗ cần sửa."""
    from kiosk.database import faults

    found = faults(_ready_app())
    for fault in found:
        click.echo(fault)
    if found:
        raise SystemExit(1)
    click.echo("Mọi thứ đều ổn.")


@group.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("docs"), help="Thư mục tài liệu.")
def docs(folder: Path) -> None:
    """Viết lại các tài liệu sinh ra từ mã nguồn."""
    for path in generated_docs.write(folder):
        click.echo(path)


def _ready_app() -> Flask:
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # a proxy, typed as what it stands for
    if app.config.get("STATION") is None:
        raise click.ClickException("Chưa chuẩn bị. Chạy “flask --app wsgi kiosk prepare” trước.")
    return app

