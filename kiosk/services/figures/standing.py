"""Kết quả so với cơ sở: what was activated in the commune and each hamlet, and of which base, from entered figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.figures import ACTIVATED, BASES, COLUMNS, WHOLE_COMMUNE
from kiosk.domain.periods import Period
from kiosk.domain.shares import Change, Share, Stated
from kiosk.services.figures import entered
from kiosk.services.figures.entered import Place

Places = Mapping[Place, Stated]
MOST_NAMES = 2


@dataclass(frozen=True)
class Row:
    """Một nơi: the commune ("" for its hamlet) or a hamlet, what is activated there and of which base."""

    hamlet: str
    activated: Stated | None
    base: Stated | None
    share: Share


@dataclass(frozen=True)
class Standing:
    """Kết quả của một kỳ: the commune, its hamlets, the commune's columns, and the changes since the last period."""

    period: Period
    base: str
    commune: Row
    hamlets: tuple[Row, ...]
    columns: Mapping[str, Stated | None]
    changes: Mapping[str, Change]
    change: Change


def standing(period: Period, base: str, hamlets: Sequence[str]) -> Standing:
    """How things stand at the end of the period, as far as figures were entered. base is a key of BASES."""
    now, before = entered.latest_within(period), entered.latest_within(period.previous)
    bases = _bases(period, base, now)
    commune = _row(WHOLE_COMMUNE, period, base, now, bases, hamlets)
    columns = {key: figure(now, key, WHOLE_COMMUNE, hamlets) for key in COLUMNS if key != "target"}
    columns["target"] = figure(entered.targets(period), "target", WHOLE_COMMUNE, hamlets)
    was = {key: figure(before, key, WHOLE_COMMUNE, hamlets) for key in COLUMNS if key != "target"}
    return Standing(
        period=period,
        base=base,
        commune=commune,
        hamlets=tuple(_row(hamlet, period, base, now, bases, hamlets) for hamlet in hamlets),
        columns=columns,
        changes={key: Change(columns[key], was[key]) for key in was},
        change=_change(commune.activated, activated(before, WHOLE_COMMUNE, hamlets)),
    )


def _change(now: Stated | None, before: Stated | None) -> Change:
    same = now is not None and before is not None and now.label == before.label
    return Change(now, before if same else None)


def _bases(period: Period, base: str, now: Places) -> Places:
    column = BASES[base].column
    if COLUMNS[column].of_period:
        return entered.targets(period)
    earlier = entered.latest_until(period.last, (column,))
    return {**earlier, **{place: stated for place, stated in now.items() if place[0] == column}}


def _row(hamlet: str, period: Period, base: str, now: Places, bases: Places, hamlets: Sequence[str]) -> Row:
    part = activated(now, hamlet, hamlets)
    whole = figure(bases, BASES[base].column, hamlet, hamlets)
    return Row(hamlet, part, whole, Share(part, whole, base, period))


def activated(places: Places, hamlet: str, hamlets: Sequence[str]) -> Stated | None:
    """Đã kích hoạt: levels 1 and 2 together; where only one was entered, that one under its own name."""
    parts = {column: figure(places, column, hamlet, hamlets) for column in ACTIVATED.columns}
    known = [part for part in parts.values() if part]
    if not known:
        return None
    if len(known) == len(parts):
        return together(known, ACTIVATED.label)
    missing = next(COLUMNS[column].short for column, part in parts.items() if part is None)
    return replace(known[0], label=f"{known[0].label} (chưa nhập: {missing.lower()})")


def figure(places: Places, column: str, hamlet: str, hamlets: Sequence[str]) -> Stated | None:
    """The figure of that place; for the commune the one entered, or the sum of all hamlets where that is newer."""
    found = places.get((column, hamlet))
    if hamlet != WHOLE_COMMUNE:
        return found
    added = _added_up(places, column, hamlets)
    return added if added and (found is None or added.as_of > found.as_of) else found


def _added_up(places: Places, column: str, hamlets: Sequence[str]) -> Stated | None:
    """The sum of all hamlets, None when one of them is missing."""
    parts = [places.get((column, each)) for each in hamlets]
    known = [part for part in parts if part]
    if not known or len(known) < len(parts) or len({part.period for part in known if COLUMNS[column].of_period}) > 1:
        return None
    whole = together(known, COLUMNS[column].label)
    source = f"cộng {len(known)} thôn, {whole.source}" if whole.source else ""
    return replace(whole, source=source, period=known[0].period)


def together(parts: Sequence[Stated], label: str) -> Stated:
    """The sum of figures: as old as the oldest of them, from all their sources, typed by all of them."""
    sources = [part.source.strip() for part in parts]
    return Stated(
        sum(part.value for part in parts),
        # One part that nobody can trace leaves the sum without a source too.
        " và ".join(dict.fromkeys(sources)) if all(sources) else "",
        min(part.as_of for part in parts),
        _names([part.entered_by for part in parts]),
        label,
        parts[0].period,
    )


def _names(names: Sequence[str]) -> str:
    different = list(dict.fromkeys(names))
    more = len(different) - MOST_NAMES
    return ", ".join(different[:MOST_NAMES]) + (f" và {more} người khác" if more > 0 else "")
