"""Tài liệu sinh ra từ mã nguồn: pages that an officer reads to check the facts. A test compares them with the code."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.account import ACCOUNT_LIFECYCLE
from kiosk.domain.residence import FILING_LIFECYCLE
from kiosk.generated_docs.legal_status import legal_status_page
from kiosk.generated_docs.lifecycles import lifecycle_page
from kiosk.generated_docs.procedure_pages import procedure_page, referral_page
from kiosk.generated_docs.retention_table import retention_page
from kiosk.procedures import CATALOGUE, REFERRALS

_HEAD = "<!-- Sinh ra bởi `make docs`; đừng sửa tay. -->\n\n"


def pages() -> dict[str, str]:
    """Every generated page: its path below docs/ and its text."""
    made = {f"procedures/{slug}.md": procedure_page(procedure) for slug, procedure in CATALOGUE.items()}
    made |= {f"procedures/{slug}.md": referral_page(referral) for slug, referral in REFERRALS.items()}
    made["case-lifecycle.md"] = lifecycle_page("Vòng đời hồ sơ kích hoạt VNeID", ACCOUNT_LIFECYCLE)
    made["filing-lifecycle.md"] = lifecycle_page("Vòng đời tờ khai cư trú", FILING_LIFECYCLE)
    made["retention.md"] = retention_page()
    made["legal-status.md"] = legal_status_page()
    return {name: _HEAD + text for name, text in made.items()}


def write(folder: Path) -> Iterator[Path]:
    """Write the pages below the folder and name each."""
    for name, text in pages().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        yield path
