"""Hình không giống nữa: how often a step of a guide is told to look different, and steps hidden until they are mended.

A hidden step is known by its heading: once the guide is rewritten, the new step is shown without anybody's doing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from kiosk.domain.guide import Guide, Screen, Way
from kiosk.domain.secret_words import holds_a_secret
from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.guides import GUIDES
from kiosk.models import HiddenStep, Officer, Tally
from kiosk.services import audit, tallies

KIND = "looks-different"
SHORT, LONG = 30, 90
MOST_REASON = 200
UNDER_REVIEW = Screen(
    heading="Bước này đang được xem lại – hỏi cán bộ",
    body="Hình và chữ của bước này không còn đúng với VNeID mới. Ông/bà đưa điện thoại cho cán bộ xem, hoặc xem tiếp.",
    drawing="officer-desk",
    drawing_says="Cán bộ ngồi ở quầy",
)


class NotHidden(ValueError):
    """The step cannot be hidden; the message says what to do."""


@dataclass(frozen=True)
class Step:
    """Một bước ở bàn cán bộ: where it stands, how often it was reported in 30 and 90 days, and why it is hidden."""

    guide: Guide
    way: Way
    number: int
    heading: str
    in_30: int
    in_90: int
    hidden: HiddenStep | None


@dataclass(frozen=True)
class Overview:
    """Một bản hướng dẫn: when it was last compared with its sources (the oldest of them counts) and its steps."""

    guide: Guide
    checked_on: date
    sources: tuple[tuple[str, date], ...]
    steps: tuple[Step, ...]

    @property
    def in_30(self) -> int:
        """How often any of its steps was reported in 30 days."""
        return sum(step.in_30 for step in self.steps)

    @property
    def in_90(self) -> int:
        """The same in 90 days."""
        return sum(step.in_90 for step in self.steps)

    @property
    def hidden(self) -> int:
        """How many of its steps are hidden."""
        return sum(step.hidden is not None for step in self.steps)


def key_of(guide: Guide, way: Way, number: int) -> str:
    """What a step is called in the counts ("cai-dat-vneid/android/3")."""
    return f"{guide.slug}/{way.slug}/{number}"


def looks_different(guide: Guide, way: Way, number: int, today: date) -> None:
    """Somebody's phone shows something else there. Inside writing()."""
    tallies.count(KIND, key_of(guide, way, number), today)


def as_shown(guide: Guide, way: Way) -> Way:
    """The way as citizens see it: in the place of a hidden step stands a word that sends them to the officer."""
    hidden = _hidden(guide.slug)
    if not hidden:
        return way
    screens = tuple(
        replace(UNDER_REVIEW, secret=screen.secret) if (way.slug, screen.heading) in hidden else screen
        for screen in way.screens
    )
    return replace(way, screens=screens)


def is_under_review(screen: Screen) -> bool:
    """Whether this stands in the place of a hidden step."""
    return screen.heading == UNDER_REVIEW.heading


def _hidden(guide: str) -> dict[tuple[str, str], HiddenStep]:
    rows = select(HiddenStep).where(HiddenStep.guide == guide, HiddenStep.shown_again_at.is_(None))
    return {(row.way, row.screen): row for row in db.session.scalars(rows)}


def overview(today: date) -> tuple[Overview, ...]:
    """Every guide with its steps, in the order of the guides."""
    month, quarter = (_counts(today - timedelta(days=days)) for days in (SHORT, LONG))
    return tuple(_overview(guide, month, quarter) for guide in GUIDES.values())


def _counts(after: date) -> dict[str, int]:
    told = select(Tally.key, func.sum(Tally.count)).where(Tally.kind == KIND, Tally.on > after).group_by(Tally.key)
    return {key: int(times) for key, times in db.session.execute(told)}


def _overview(guide: Guide, month: Mapping[str, int], quarter: Mapping[str, int]) -> Overview:
    hidden = _hidden(guide.slug)
    steps = []
    for way in guide.ways:
        for number, screen in enumerate(way.screens, start=1):
            key, row = key_of(guide, way, number), hidden.get((way.slug, screen.heading))
            steps.append(Step(guide, way, number, screen.heading, month.get(key, 0), quarter.get(key, 0), row))
    sources = tuple((source.citation(), source.checked_on) for source in guide.sources)
    return Overview(guide, min(day for _, day in sources), sources, tuple(steps))


def most_reported(guides: tuple[Overview, ...]) -> list[Step]:
    """The steps that were reported or are hidden, the most reported of the last 30 days first."""
    told = [step for one in guides for step in one.steps if step.in_90 or step.hidden]
    return sorted(told, key=lambda step: (-step.in_30, -step.in_90))


def hide(guide: Guide, way: Way, number: int, reason: str, officer: Officer, now: datetime) -> None:
    """Ẩn bước. Raises NotHidden without a reason. Inside writing()."""
    why = clean(reason[: 4 * MOST_REASON])
    if not why:
        raise NotHidden("Xin ghi vì sao ẩn, ví dụ “VNeID 2.2 đổi nút”.")
    if len(why) > MOST_REASON or len(reason) > 4 * MOST_REASON:
        raise NotHidden(f"Xin viết ngắn hơn, nhiều nhất {MOST_REASON} chữ.")
    if holds_a_secret(why):
        raise NotHidden("Không ghi mã hay mật khẩu. Xin bỏ phần ấy rồi ẩn lại.")
    heading = way.screens[number - 1].heading
    if (way.slug, heading) in _hidden(guide.slug):
        return
    row = HiddenStep(guide=guide.slug, way=way.slug, screen=heading, reason=why, officer_id=officer.id, at=now)
    db.session.add(row)
    db.session.flush()
    audit.record("step-hidden", officer, now, f"step:{row.id}", at=key_of(guide, way, number))


def show_again(guide: Guide, way: Way, number: int, officer: Officer, now: datetime) -> None:
    """Hiện lại. Nothing happens to a step that is not hidden. Inside writing()."""
    row = _hidden(guide.slug).get((way.slug, way.screens[number - 1].heading))
    if row:
        row.shown_again_at = now
        audit.record("step-shown", officer, now, f"step:{row.id}", at=key_of(guide, way, number))
