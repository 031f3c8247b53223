"""Nhập danh sách: take in a file, and show the imports there have been."""

from io import BytesIO
from typing import IO, Any

from flask import Flask, Request, redirect, render_template, request, url_for
from flask.blueprints import BlueprintSetupState
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.clock import STATION_ZONE
from kiosk.config import MOST_BYTES_OF_A_LIST
from kiosk.domain import days
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.imports_words import STATUS_WORDS, TONES
from kiosk.services.imports import stages, storing, table

TAKES = "officer.take_list"


class WholeRequest(Request):
    """A request whose files stay in memory: a list of people must not lie on the disk, not even for a moment."""

    def _get_file_stream(self, *_about: Any, **_more: Any) -> IO[bytes]:
        return BytesIO()


def keep_files_in_memory(state: BlueprintSetupState) -> None:
    """Only the desk takes files at all."""
    if isinstance(state.app, Flask):
        state.app.request_class = WholeRequest


bp.record_once(keep_files_in_memory)


@bp.url_value_preprocessor
def take_larger_file(endpoint: str | None, _values: dict[str, Any] | None) -> None:
    """Before the form is looked at for the first time: a list may be larger than other forms."""
    if endpoint == TAKES:
        request.max_content_length = MOST_BYTES_OF_A_LIST


@bp.get("/nhap-danh-sach")
@duty(Duty.IMPORT)
def imports() -> str:
    """The form for a file, and all imports."""
    return imports_page()


def imports_page(problem: str = "", label: str = "") -> str:
    """The same, with a sentence about what could not be done."""
    page = whole_number(request.args.get("trang", ""))
    return render_template(
        "officer/imports.html",
        lines=[(one, who, one.created_at.astimezone(STATION_ZONE)) for one, who in stages.past(page)],
        page=page,
        page_size=stages.PAGE,
        under_way=stages.under_way(),
        problem=problem,
        label=label or f"Danh sách ngày {days.short(clock.today())}",
        statuses=STATUS_WORDS,
        tones=TONES,
    )


def whole_number(typed: str) -> int:
    """The number of a page, 1 for anything else."""
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 1
    return max(number, 1)


@bp.post("/nhap-danh-sach")
@duty(Duty.IMPORT)
def take_list() -> str | Response | tuple[str, int]:
    """Nhận tệp. Not @once: reading takes seconds, and a second press finds the import of the first under way."""
    label = request.form.get("label", "").strip()[: storing.MOST_LABEL]
    file = request.files.get("tep")
    content = file.read() if file else b""
    try:
        if not content:
            raise table.NotReadable("Xin chọn tệp danh sách, dạng .xlsx hoặc .csv.")
        if not label:
            raise table.NotReadable("Xin đặt tên cho lần nhập, ví dụ: Danh sách tháng 11.")
        number = storing.take(content, label, officer(), clock.now)
    except (table.NotReadable, stages.NotNow) as problem:
        return imports_page(str(problem), label), 422
    return redirect(url_for("officer.import_page", number=number), 303)
