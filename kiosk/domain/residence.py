"""Vòng đời một tờ khai cư trú tại kiosk: from the first answer to a form on paper. Officers take it from there."""

from enum import StrEnum

from kiosk.domain.lifecycle import Lifecycle, Role, Rule


class FilingStatus(StrEnum):
    """Tình trạng tờ khai: where the paper of a citizen stands."""

    DRAFT = "draft"
    SAVED = "saved"
    PRINTED = "printed"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


S = FilingStatus
_ANYBODY = (Role.CITIZEN, Role.OFFICER)
_OPEN = (S.SAVED, S.PRINTED)

FILING_LIFECYCLE = Lifecycle(
    first=S.DRAFT,
    final=(S.WITHDRAWN, S.LAPSED),
    rules=(
        # What was saved or printed may be gone through again: a signature is missing, a date was wrong.
        Rule("save", (S.DRAFT, *_OPEN), S.SAVED, _ANYBODY),
        Rule("print", (S.DRAFT, *_OPEN), S.PRINTED, _ANYBODY),
        Rule("withdraw", _OPEN, S.WITHDRAWN, _ANYBODY),
        Rule("lapse", _OPEN, S.LAPSED, (Role.SYSTEM,)),
    ),
)

# The interview ends in another procedure or in advice, never in a case of its own.
INTERVIEW_LIFECYCLE = Lifecycle(first=S.DRAFT, final=(), rules=())
