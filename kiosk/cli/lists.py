"""Danh sách: the workbook in which an organisation lists the people who live with it, and its way into the kiosk."""

from pathlib import Path

import click
from flask.cli import with_appcontext

from kiosk import clock
from kiosk.cli.group import group, ready_app
from kiosk.cli.papers import write_file
from kiosk.domain import days, privacy
from kiosk.domain.codes import show_code
from kiosk.domain.questions import Situation
from kiosk.printing import render
from kiosk.procedures import CATALOGUE
from kiosk.services import forms, lists
from kiosk.services.transaction import writing
from kiosk.services.units import communes

PROCEDURE = "tam-tru-theo-danh-sach"


@group.command("list-template")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def list_template(file: Path) -> None:
    """Lưu tệp XLSX mẫu để kê khai tạm trú theo danh sách."""
    from kiosk.services import people_sheets

    write_file(file, people_sheets.template(CATALOGUE[PROCEDURE]))
    click.echo(file)


@group.command("list-import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Lưu luôn mọi giấy tờ vào tệp PDF này.")
@with_appcontext
def list_import(file: Path, pdf: Path | None) -> None:
    """Đọc tệp XLSX đã điền, giữ lại như tờ khai đã lưu; tệp không được giữ. Có chỗ sai thì không nhận gì."""
    # The library for workbooks takes 0.1 s to load; no other command needs it.
    from kiosk.services import people_sheets

    app = ready_app()
    station, now = app.config["STATION"], clock.now()
    table = communes(app.config["KIOSK"].units, now.date(), near=station.commune_code)
    try:
        sheet = people_sheets.read(
            file, CATALOGUE[PROCEDURE], Situation(now.date(), station.hamlets, table, station.commune_code)
        )
    except people_sheets.NotReadable as problem:
        raise click.ClickException(str(problem)) from None
    if sheet.faults:
        for fault in sheet.faults:
            click.echo(fault, err=True)
        raise click.ClickException(f"Có {len(sheet.faults)} chỗ cần sửa. Chưa nhận gì.")
    with writing():
        case = lists.keep(CATALOGUE[PROCEDURE], sheet.answers, now)
        code = show_code(case.code)
        papers = forms.papers(case, station, now) if pdf else None
    until = days.full(now.date() + privacy.FORMS.after)
    click.echo(f"Đã giữ danh sách đến hết {until}. Mã phiếu: {code}.")
    click.echo("Mở ở kiosk bằng mã này và ngày sinh của người đại diện.")
    if pdf and papers:
        write_file(pdf, render(papers, forms.PAPER))
        click.echo(pdf)
