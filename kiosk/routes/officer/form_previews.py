"""Hình xem trước: pictures of forms that are not printed yet, in this process's memory only and only for minutes."""

import secrets
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta

KEPT_FOR = timedelta(minutes=10)
MOST = 20


@dataclass
class Previews:
    """The pictures of all officers; each is shown only to whoever asked for it."""

    _pictures: dict[str, tuple[int, datetime, bytes]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, officer_id: int, picture: bytes, now: datetime) -> str:
        """Keep a picture; the word that names it. An officer's earlier one goes, and so do all that are old."""
        name = secrets.token_urlsafe(12)
        with self._lock:
            fresh = {n: entry for n, entry in self._pictures.items() if self._lasts(entry, now)}
            others = [(n, entry) for n, entry in fresh.items() if entry[0] != officer_id]
            self._pictures = dict(others[1 - MOST :]) | {name: (officer_id, now, picture)}
        return name

    def shown_to(self, officer_id: int, name: str, now: datetime) -> bytes | None:
        """The picture of that name, None when it is another officer's or gone."""
        with self._lock:
            entry = self._pictures.get(name)
        return entry[2] if entry and entry[0] == officer_id and self._lasts(entry, now) else None

    @staticmethod
    def _lasts(entry: tuple[int, datetime, bytes], now: datetime) -> bool:
        return abs(now - entry[1]) <= KEPT_FOR
