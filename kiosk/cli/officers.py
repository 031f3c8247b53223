"""Cán bộ: accounts made and unlocked at the keyboard, and whether the log was touched."""

import click
from flask.cli import with_appcontext

from kiosk import clock
from kiosk.cli.group import group, ready_app
from kiosk.domain.officers import RANK_NAMES, Rank
from kiosk.services import audit, officers
from kiosk.services.officers import NotAccepted
from kiosk.services.transaction import writing


@group.command("add-officer")
@click.argument("account")
@click.argument("full_name")
@click.option("--role", type=click.Choice([rank.value for rank in Rank]), help="Tài khoản đầu tiên: chief.")
@click.password_option(prompt="Mật khẩu tạm", confirmation_prompt="Gõ lại", help="Không nên viết ở đây: máy sẽ hỏi.")
@with_appcontext
def add_officer(account: str, full_name: str, role: str | None, password: str) -> None:
    """Thêm tài khoản cán bộ; người đó đổi mật khẩu khi đăng nhập lần đầu."""
    ready_app()
    first = not officers.exist()
    role = role or (Rank.CHIEF.value if first else Rank.OFFICER.value)
    if first and role == Rank.OFFICER:
        raise click.UsageError("Tài khoản đầu tiên phải là chief hoặc admin, để còn thêm được người khác.")
    try:
        with writing():
            officers.add(account, full_name, role, password, by=None, now=clock.now())
    except NotAccepted as problem:
        raise click.ClickException(str(problem)) from None
    click.echo(f"Đã thêm {account} ({RANK_NAMES[Rank(role)]}).")


@group.command("unlock-officer")
@click.argument("account")
@with_appcontext
def unlock_officer(account: str) -> None:
    """Mở khóa tài khoản đã gõ sai nhiều lần."""
    ready_app()
    with writing():
        officer = officers.of_account(account)
        if officer is None:
            raise click.ClickException(f"Không có tài khoản “{account}”.")
        officers.unlock(officer, None, clock.now())
    click.echo(f"Đã mở khóa {officer.account}.")


@group.command("check-audit")
@with_appcontext
def check_audit() -> None:
    """Kiểm tra nhật ký truy cập có dòng nào bị sửa hay bị xóa không."""
    ready_app()
    found = audit.faults()
    for fault in found:
        click.echo(fault)
    if found:
        raise SystemExit(1)
    click.echo(f"Nhật ký nguyên vẹn. Dòng cuối: {audit.short_seal() or 'chưa có'}.")
