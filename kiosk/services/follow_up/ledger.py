"""Sổ theo dõi: rows of people who are not activated, from cases of the kiosk and from the imported list.

Rows of a list that carries no numbers are told apart by folded name and year of birth. In one commune many people share
both, so two hamlets that differ make two people as long as no number says otherwise.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select, update

from kiosk.domain.text import fold
from kiosk.extensions import db
from kiosk.keys import seal
from kiosk.models import ContactAttempt, FollowUp, ImportRow

PURPOSE = "personal-id"
# SQLite takes at most 32,766 values in one statement, and plans one of thousands slowly.
AT_ONCE = 500


@dataclass(frozen=True)
class Key:
    """Điều để nhận ra một người: twelve digits, full name as written, year of birth, hamlet; empty where unknown."""

    id_digits: str = ""
    full_name: str = ""
    birth_year: int | None = None
    hamlet: str | None = None


def digest(id_digits: str) -> str:
    """The keyed hash by which a personal number is found again; the number itself is never kept."""
    return seal(PURPOSE, id_digits)


def mask(id_digits: str) -> str:
    """Like 0240••••••12: enough to compare with a card in the hand, too little to use."""
    return f"{id_digits[:4]}{'•' * (len(id_digits) - 6)}{id_digits[-2:]}" if len(id_digits) > 8 else ""


def add_listed(
    full_name: str,
    birth_year: int | None,
    hamlet: str | None,
    phone: str | None,
    id_digits: str | None,
    account: str,
    cause: str | None,
    next_on: date | None,
    import_id: int | None,
    now: datetime,
) -> FollowUp:
    """Write somebody of the imported list into the ledger. phone is digits from 0 on; it is not looked for first."""
    found = FollowUp(
        import_id=import_id,
        full_name=full_name,
        name_key=fold(full_name),
        birth_year=birth_year,
        phone=phone or None,
        id_digest=digest(id_digits) if id_digits else None,
        id_mask=(mask(id_digits) or None) if id_digits else None,
        hamlet=hamlet or None,
        account=account,
        cause=cause or None,
        next_on=next_on,
        reason="listed" if next_on else "",
        attempts_made=0,
        stopped="",
        listed_at=now,
        created_at=now,
        changed_at=now,
    )
    db.session.add(found)
    return found


def find_same(
    id_digits: str | None, full_name: str, birth_year: int | None, hamlet: str | None = None
) -> FollowUp | None:
    """The open row of that person from an earlier list: by number, then by folded name and year of birth."""
    return same_of_many([Key(id_digits or "", full_name, birth_year, hamlet)])[0]


def same_of_many(keys: Sequence[Key]) -> list[FollowUp | None]:
    """find_same for each of the keys, in their order; about one question to the database for 250 of them."""
    digests = [digest(key.id_digits) if key.id_digits else "" for key in keys]
    by_digest: dict[str, FollowUp] = {}
    by_name: dict[tuple[str, int], list[FollowUp]] = {}
    for found in _known(set(digests) - {""}, {fold(key.full_name) for key in keys if key.birth_year}):
        if found.id_digest:
            by_digest.setdefault(found.id_digest, found)
        if found.name_key and found.birth_year:
            by_name.setdefault((found.name_key, found.birth_year), []).append(found)
    return [
        by_digest.get(one) or _namesake(key, one, by_name.get((fold(key.full_name), key.birth_year or 0), []))
        for key, one in zip(keys, digests, strict=True)
    ]


def _known(digests: set[str], names: set[str]) -> Iterable[FollowUp]:
    """Open rows of lists with one of these digests or folded names, the oldest first."""
    found: dict[int, FollowUp] = {}
    wanted = ((FollowUp.id_digest, digests), (FollowUp.name_key, names))
    for column, values in wanted:
        ordered = sorted(values)
        for start in range(0, len(ordered), AT_ONCE):
            some = ordered[start : start + AT_ONCE]
            rows = select(FollowUp).where(FollowUp.closed.is_(None), column.in_(some))
            found |= {row.id: row for row in db.session.scalars(rows)}
    return (found[number] for number in sorted(found))


def _namesake(key: Key, digest_of_key: str, namesakes: list[FollowUp]) -> FollowUp | None:
    possible = [one for one in namesakes if not (one.id_digest and digest_of_key)]
    same_hamlet = [one for one in possible if not (one.hamlet and key.hamlet) or one.hamlet == key.hamlet]
    exact = [one for one in same_hamlet if one.hamlet == key.hamlet]
    return next(iter(exact or same_hamlet), None)


def by_id(number: int) -> FollowUp | None:
    """The row of that number, None when there is none."""
    # SQLite's whole numbers end at 2^63.
    return db.session.get(FollowUp, number) if number < 2**63 else None


def close(row: FollowUp, how: str, now: datetime) -> None:
    """Take somebody off the ledger: nothing by which they could be known stays, only figures."""
    forget_person(row)
    row.closed, row.changed_at = how, now
    row.next_on, row.reason = None, ""
    if row.id is not None:
        db.session.execute(delete(ContactAttempt).where(ContactAttempt.follow_up_id == row.id))
        db.session.expire(row, ["attempts"])


def forget_person(row: FollowUp) -> None:
    """Forget what the imported list told about somebody."""
    row.full_name = row.name_key = row.phone = row.id_digest = row.id_mask = None
    row.birth_year = row.listed_at = row.import_id = None
    row.account = ""
    if row.id is not None:
        # What an import overwrote is kept for a while so that it can be undone; it goes now too.
        db.session.execute(update(ImportRow).where(ImportRow.follow_up_id == row.id).values(cells=[], before={}))
