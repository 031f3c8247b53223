"""Bảng thời hạn lưu: what is kept, how long and why."""

from kiosk.domain import privacy


def retention_page() -> str:
    """The page of the whole table."""
    lines = ["# Thời hạn lưu dữ liệu", "", "| Dữ liệu | Lưu | Tính từ | Vì sao |", "|---|---|---|---|"]
    for line in privacy.RETENTION:
        lines.append(f"| {line.what} | {privacy.in_words(line.after)} | {line.counted_from} | {line.why} |")
    return "\n".join(lines) + "\n"
