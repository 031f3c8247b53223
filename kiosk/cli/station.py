"""Trụ sở: prepare the station's data, open the kiosk, check it, forget what has been kept long enough."""

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy.exc import DatabaseError

from kiosk import clock, station, station_now
from kiosk.cli.group import group, ready_app
from kiosk.config import SEAL_KEY, Config, secret_key
from kiosk.domain import privacy
from kiosk.printing.backends import choose
from kiosk.services import retention
from kiosk.services.transaction import writing


@group.command()
def prepare() -> None:
    """Tạo thư mục, tệp trụ sở mẫu, khóa bí mật, cơ sở dữ liệu, bảng xã cũ và mới (chạy lại bao nhiêu lần cũng được)."""
    config: Config = current_app.config["KIOSK"]
    config.prints.mkdir(parents=True, exist_ok=True)
    if not config.station_file.exists():
        station.write_demo(config.station_file)
        click.echo(f"Đã tạo trụ sở mẫu “Công an xã Bắc Lũng”: {config.station_file.name}")
    secret_key(config.instance)
    secret_key(config.instance, SEAL_KEY)
    from kiosk import units_table
    from kiosk.database import BROKEN, migrate_to_head
    from kiosk.units_package import PackageMissing

    try:
        migrate_to_head(config)
    except DatabaseError:
        raise click.ClickException(BROKEN) from None
    try:
        units_table.make(config.units)
    except PackageMissing as problem:
        # The rest of the kiosk works without.
        click.echo(str(problem))


@group.command()
def serve() -> None:
    """Mở kiosk bằng waitress trên máy này."""
    from kiosk.server import serve as open_kiosk

    open_kiosk(ready_app())


@group.command()
@with_appcontext
def purge() -> None:
    """Xóa dữ liệu đã hết thời hạn lưu, theo bảng trong docs/retention.md."""
    app = ready_app()
    with writing():
        touched = retention.purge(clock.today(), clock.now())
    retention.clear_log()
    backend = choose(app.config["STATION"].printing, app.config["KIOSK"].prints)
    backend.forget(clock.now() - privacy.PRINTS.after)
    for what, count in touched.items():
        click.echo(f"{count:6}  {what}")


@group.command()
def check() -> None:
    """Kiểm tra tệp trụ sở, thủ tục, hướng dẫn, cơ sở dữ liệu và bảng xã; nói rõ từng chỗ cần sửa."""
    from kiosk import database, units_table

    app = ready_app()
    found = [*database.faults(app), *units_table.faults(app.config["KIOSK"].units), *station_now.settings_left_out()]
    for fault in found:
        click.echo(fault)
    if found:
        raise SystemExit(1)
    click.echo("Mọi thứ đều ổn.")
