"""Bảng vòng đời: the transition table of a kind of case as a table and a diagram."""

from kiosk.domain.lifecycle import Lifecycle
from kiosk.domain.status_names import STATUS_NAMES as STATUS_NAMES


def lifecycle_page(title: str, lifecycle: Lifecycle) -> str:
    """The page of one table."""
    lines = [f"# {title}", "", "| Hành động | Từ | Đến | Ai | Cần |", "|---|---|---|---|---|"]
    for rule in lifecycle.rules:
        needs = ", ".join(f"{key} = {value}" if value else key for key, value in rule.needs)
        start = ", ".join(STATUS_NAMES[status] for status in rule.come_from)
        roles = ", ".join(rule.roles)
        lines.append(f"| {rule.action} | {start} | {STATUS_NAMES[rule.to]} | {roles} | {needs} |")
    lines += ["", "```mermaid", "stateDiagram-v2", f"    [*] --> {_node(lifecycle.first)}"]
    for rule in lifecycle.rules:
        lines += [f"    {_node(start)} --> {_node(rule.to)} : {rule.action}" for start in rule.come_from]
    lines += [f"    {_node(status)} --> [*]" for status in lifecycle.final]
    return "\n".join([*lines, "```"]) + "\n"


def _node(status: str) -> str:
    return status.replace("-", "_")
