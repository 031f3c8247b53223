"""Tình trạng pháp lý: every text that a procedure, a guide or a paper rests on, by how sure the team is of it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.domain.source import Confidence, Source
from kiosk.generated_docs.procedure_pages import cited
from kiosk.guides import GUIDES, TROUBLE
from kiosk.law import holidays, official_forms, police_forms, refusal_grounds, relationships, unit_changes
from kiosk.procedures import CATALOGUE, REFERRALS

HEADINGS = {
    Confidence.UNSURE: "Chưa chắc: màn hình và giấy chỉ ghi “hỏi cán bộ”",
    Confidence.SINGLE_SOURCE: "Chỉ có một nguồn",
    Confidence.CONFIRMED: "Đã đối chiếu",
}


def legal_status_page() -> str:
    """The page: unsure facts first, because somebody has to ask about them."""
    used = _uses()
    lines = ["# Tình trạng pháp lý của những gì kiosk nói"]
    for confidence, heading in HEADINGS.items():
        entries = sorted((cited(source), users) for source, users in used.items() if source.confidence is confidence)
        lines += ["", f"## {heading} ({len(entries)})", ""]
        lines += [f"- {text} — dùng ở: {', '.join(sorted(users))}" for text, users in entries]
    return "\n".join(lines) + "\n"


def _uses() -> dict[Source, set[str]]:
    things: dict[str, Any] = {**CATALOGUE, **REFERRALS, **GUIDES, "bi-ket": TROUBLE, "tờ khai": official_forms.VERSIONS}
    things["biểu mẫu công an lập"] = police_forms.POLICE_FORMS
    things["căn cứ từ chối"] = refusal_grounds.REFUSAL_GROUNDS
    things["quan hệ với chủ hộ"] = relationships.SOURCE
    things["đơn vị hành chính"] = (unit_changes.MERGER, unit_changes.CHANGES)
    things["ngày nghỉ"] = (holidays.CULTURE_DAY_SOURCE, holidays.SWAPS)
    used: dict[Source, set[str]] = {}
    for name, thing in things.items():
        for source in _sources(thing):
            used.setdefault(source, set()).add(name)
    return used


def _sources(thing: Any) -> Iterator[Source]:
    if isinstance(thing, Source):
        yield thing
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from _sources(getattr(thing, part.name))
    elif isinstance(thing, Mapping):
        yield from _sources(tuple(thing.values()))
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from _sources(part)
