"""Vòng đời một hồ sơ cư trú: from the first answer to a form on paper, and from the counter to the result."""

from enum import StrEnum

from kiosk.domain.lifecycle import Lifecycle, Role, Rule


class FilingStatus(StrEnum):
    """Tình trạng hồ sơ: where the paper of a citizen stands, from RECEIVED on in the hands of an officer."""

    DRAFT = "draft"
    SAVED = "saved"
    PRINTED = "printed"
    RECEIVED = "received"
    INCOMPLETE = "incomplete"
    RESULT_READY = "result-ready"
    RETURNED = "returned"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


S = FilingStatus
_ANYBODY = (Role.CITIZEN, Role.OFFICER)
_OFFICER = (Role.OFFICER,)
_OPEN = (S.SAVED, S.PRINTED)
IN_HAND = (S.RECEIVED, S.INCOMPLETE, S.RESULT_READY)
# The dossier is not decided yet: it may be refused, or taken back by whoever filed it.
_UNDECIDED = (S.RECEIVED, S.INCOMPLETE)

FILING_LIFECYCLE = Lifecycle(
    first=S.DRAFT,
    final=(S.RETURNED, S.REFUSED, S.WITHDRAWN, S.LAPSED),
    # The notice of the refusal is made from the answers.
    answers_stay=(S.REFUSED,),
    rules=(
        # What was saved or printed may be gone through again: a signature is missing, a date was wrong.
        Rule("save", (S.DRAFT, *_OPEN), S.SAVED, _ANYBODY),
        Rule("print", (S.DRAFT, *_OPEN), S.PRINTED, _ANYBODY),
        Rule("receive", (S.PRINTED,), S.RECEIVED, _OFFICER, needs=(("file_number", ""),)),
        Rule("conclude", (S.RECEIVED,), S.RESULT_READY, _OFFICER),
        Rule("ask-for-more", (S.RECEIVED,), S.INCOMPLETE, _OFFICER, needs=(("reason", ""),)),
        Rule("complete", (S.INCOMPLETE,), S.RECEIVED, _OFFICER),
        Rule("hand-over", (S.RESULT_READY,), S.RETURNED, _OFFICER),
        # A button pressed by mistake, or a number mistyped, is put right with its reason.
        Rule("renumber", (S.RECEIVED,), S.RECEIVED, _OFFICER, needs=(("file_number", ""), ("reason", ""))),
        Rule("reopen", (S.RESULT_READY,), S.RECEIVED, _OFFICER, needs=(("reason", ""),)),
        Rule("refuse", (S.PRINTED, *_UNDECIDED), S.REFUSED, _OFFICER, needs=(("ground", ""), ("reason", ""))),
        Rule("withdraw", _OPEN, S.WITHDRAWN, _ANYBODY),
        Rule("take-back", _UNDECIDED, S.WITHDRAWN, _OFFICER),
        # What an officer has taken in ends by an officer, never by the passing of time.
        Rule("lapse", _OPEN, S.LAPSED, (Role.SYSTEM,)),
    ),
)

# The interview ends in another procedure or in advice, never in a case of its own.
INTERVIEW_LIFECYCLE = Lifecycle(first=S.DRAFT, final=(), rules=())
