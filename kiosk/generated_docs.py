"""Tài liệu sinh ra từ mã nguồn: pages that an officer reads to check the facts. A test compares them with the code."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain import days, privacy
from kiosk.domain.account import ACCOUNT_LIFECYCLE
from kiosk.domain.lifecycle import Lifecycle
from kiosk.domain.procedure import Procedure
from kiosk.domain.source import Source
from kiosk.procedures import CATALOGUE

# Tên của từng tình trạng.
STATUS_NAMES = {
    "draft": "Đang làm",
    "not-registered": "Chưa làm hồ sơ",
    "waiting": "Đang chờ tin nhắn",
    "message-arrived": "Đã có tin nhắn, chưa kích hoạt",
    "stuck": "Đang vướng",
    "activated": "Đã kích hoạt",
    "withdrawn": "Đã hủy",
    "lapsed": "Đã quá hạn",
}
_HEAD = "<!-- Sinh ra bởi `make docs`; đừng sửa tay. -->\n\n"


def pages() -> dict[str, str]:
    """Every generated page: its path below docs/ and its text."""
    made = {f"procedures/{slug}.md": procedure_page(procedure) for slug, procedure in CATALOGUE.items()}
    made["case-lifecycle.md"] = lifecycle_page(ACCOUNT_LIFECYCLE)
    made["retention.md"] = retention_page()
    return made


def write(folder: Path) -> Iterator[Path]:
    """Write the pages below the folder and name each."""
    for name, text in pages().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        yield path


def procedure_page(procedure: Procedure) -> str:
    """Everything a procedure asks, says and rests on."""
    lines = [f"# {procedure.title}", "", procedure.summary, "", "## Các bước"]
    for part, steps in (("Lần đầu", procedure.steps), ("Khi quay lại", procedure.return_steps)):
        lines += ["", f"### {part}", ""]
        for number, step in enumerate(steps, start=1):
            lines.append(f"{number}. **{step.heading}** {step.lead}".rstrip())
            for question in step.questions:
                options = ", ".join(option.label for option in getattr(question, "choices", ()))
                lines.append(f"   - {question.label}" + (f": {options}" if options else ""))
    lines += ["", "## Thời hạn", ""]
    lines += [f"- {term.days} ngày làm việc: {_cited(term.source)}" for term in procedure.due]
    lines += [f"- {term.days} ngày: {_cited(term.source)}" for term in procedure.deadline]
    lines += ["", "## Căn cứ", "", *(f"- {_cited(source)}" for source in procedure.sources)]
    return _HEAD + "\n".join(lines) + "\n"


def _cited(source: Source) -> str:
    since = f", hiệu lực từ {days.short(source.in_force_from)}" if source.in_force_from else ""
    return f"{source.citation()}{since}; kiểm tra ngày {days.short(source.checked_on)} ({source.confidence})"


def lifecycle_page(lifecycle: Lifecycle) -> str:
    """The transition table as a table and a diagram."""
    lines = ["# Vòng đời hồ sơ kích hoạt VNeID", "", "| Hành động | Từ | Đến | Ai | Cần |", "|---|---|---|---|---|"]
    for rule in lifecycle.rules:
        needs = ", ".join(f"{key} = {value}" if value else key for key, value in rule.needs)
        start = ", ".join(STATUS_NAMES[status] for status in rule.come_from)
        roles = ", ".join(rule.roles)
        lines.append(f"| {rule.action} | {start} | {STATUS_NAMES[rule.to]} | {roles} | {needs} |")
    lines += ["", "```mermaid", "stateDiagram-v2", f"    [*] --> {_node(lifecycle.first)}"]
    for rule in lifecycle.rules:
        lines += [f"    {_node(start)} --> {_node(rule.to)} : {rule.action}" for start in rule.come_from]
    lines += [f"    {_node(status)} --> [*]" for status in lifecycle.final]
    return _HEAD + "\n".join([*lines, "```"]) + "\n"


def _node(status: str) -> str:
    return status.replace("-", "_")


def retention_page() -> str:
    """What is kept, how long and why."""
    lines = ["# Thời hạn lưu dữ liệu", "", "| Dữ liệu | Lưu | Tính từ | Vì sao |", "|---|---|---|---|"]
    for line in privacy.RETENTION:
        lines.append(f"| {line.what} | {privacy.in_words(line.after)} | {line.counted_from} | {line.why} |")
    return _HEAD + "\n".join(lines) + "\n"
