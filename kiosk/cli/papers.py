"""Bản in mẫu: papers of the catalogue as files."""

from pathlib import Path

import click
from flask.cli import with_appcontext

from kiosk import clock
from kiosk.cli.group import group, ready_app
from kiosk.printing import render
from kiosk.printing.documents import Document
from kiosk.printing.forms import NoFormInForce
from kiosk.printing.officer_examples import EXAMPLES
from kiosk.procedures import EVERYTHING
from kiosk.services import forms, officer_forms, samples


@group.command("print-sample")
@click.argument("slug")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@with_appcontext
def print_sample(slug: str, file: Path) -> None:
    """Lưu thành PDF giấy tờ của một thủ tục, hoặc biểu mẫu của cán bộ (ct04), điền bằng ví dụ."""
    station = ready_app().config["STATION"]
    document: Document
    try:
        if slug in EXAMPLES:
            document, paper = officer_forms.sample(slug, station, clock.today()), forms.PAPER
        else:
            document, paper = samples.sample(slug, station, clock.now())
    except KeyError:
        known = ", ".join((*(entry.slug for entry in EVERYTHING), *EXAMPLES))
        raise click.UsageError(f"Không có thủ tục “{slug}”. Có: {known}.") from None
    except NoFormInForce:
        raise click.UsageError(f"Máy không có mẫu {slug.upper()} còn hiệu lực hôm nay.") from None
    write_file(file, render(document, paper))
    click.echo(file)


def write_file(file: Path, content: bytes) -> None:
    """Write the file, or end the command with a sentence."""
    try:
        file.write_bytes(content)
    except OSError as problem:
        raise click.ClickException(f"Không ghi được tệp {file}: {problem.strerror}.") from None
