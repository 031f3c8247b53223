"""Bảo vệ dữ liệu cá nhân: within which time somebody who asks about their own data is answered."""

from datetime import date

from kiosk.domain.source import Confidence, Source
from kiosk.law.electronic_identity import Term
from kiosk.law.sources import CHECKED

# Two law firms name the 2 days; the article has not been compared with the publication.
ND_356_2025_ANSWER = Source(
    "Nghị định 356/2025/NĐ-CP", CHECKED, in_force_from=date(2026, 1, 1), confidence=Confidence.SINGLE_SOURCE
)
ANSWER_WORKING_DAYS = Term(2, ND_356_2025_ANSWER)
