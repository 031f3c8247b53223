"""Ki-ốt tự đếm: visits, activations and prints from the anonymous counts, which stay when cases and prints are gone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from kiosk.domain.periods import Period
from kiosk.domain.shares import Share, counted
from kiosk.extensions import db
from kiosk.models import Tally
from kiosk.procedures import CATALOGUE
from kiosk.services import tallies
from kiosk.services.figures.borders import pieces

ACTIVATIONS = ("activated", "witnessed")
STARTED = ("finished", "gave-up", "referred")


@dataclass(frozen=True)
class LeftAt:
    """Màn hình bị bỏ dở: which step of which procedure, how often, and of how many visits that were begun there."""

    procedure: str
    step: str
    times: int
    share: Share


def sums(period: Period) -> Mapping[str, Mapping[str, int]]:
    """How often each thing happened in the period, by kind and key."""
    inside = select(Tally.kind, Tally.key, func.sum(Tally.count)).where(Tally.on.between(period.first, period.last))
    found: dict[str, dict[str, int]] = {}
    for kind, key, times in db.session.execute(inside.group_by(Tally.kind, Tally.key)):
        found.setdefault(kind, {})[key] = int(times)
    return found


def total(counts: Mapping[str, Mapping[str, int]], *kinds: str) -> int:
    """All of these kinds together."""
    return sum(sum(counts.get(kind, {}).values()) for kind in kinds)


def over_time(period: Period, kinds: tuple[str, ...], today: date) -> list[tuple[Period, int]]:
    """(piece of the period, how often in it): days, weeks or months that have begun."""
    by_day = select(Tally.on, func.sum(Tally.count)).where(
        Tally.kind.in_(kinds), Tally.on.between(period.first, period.last)
    )
    counts: dict[date, int] = {on: int(times) for on, times in db.session.execute(by_day.group_by(Tally.on))}
    return [
        (piece, sum(times for on, times in counts.items() if piece.first <= on <= piece.last))
        for piece in pieces(period)
        if piece.first <= today
    ]


def left_at(counts: Mapping[str, Mapping[str, int]], as_of: date) -> list[LeftAt]:
    """Where citizens give up, screen by screen, the screen left most often first."""
    begun: dict[str, int] = {}
    for kind in STARTED:
        for key, times in counts.get(kind, {}).items():
            slug = key.partition("/")[0]
            begun[slug] = begun.get(slug, 0) + times
    found = [
        _left_at(key, times, begun[key.partition("/")[0]], as_of) for key, times in counts.get("gave-up", {}).items()
    ]
    return sorted(found, key=lambda one: (-one.times, one.procedure, one.step))


def _left_at(key: str, times: int, begun: int, as_of: date) -> LeftAt:
    slug, _, step = key.partition("/")
    base = counted(begun, "lượt bắt đầu thủ tục ấy", as_of)
    return LeftAt(title_of(slug), _heading(slug, step), times, Share(counted(times, "bỏ dở ở đây", as_of), base))


def title_of(slug: str) -> str:
    """What a procedure is called; its slug when it no longer exists."""
    procedure = CATALOGUE.get(slug)
    return procedure.title if procedure else slug


def _heading(slug: str, step: str) -> str:
    if step == tallies.CHECK_PAGE:
        return "Trang kiểm tra lại"
    procedure = CATALOGUE.get(slug)
    steps = (*procedure.steps, *procedure.return_steps) if procedure else ()
    return next((known.heading for known in steps if known.slug == step), step)
