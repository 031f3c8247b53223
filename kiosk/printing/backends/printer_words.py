"""Lời của máy in: the reasons and messages of CUPS, as the few problem codes that screens have words for."""

from collections.abc import Iterable

# The gravest first: a printer may name several. Keywords of RFC 8011 §5.4.12 and PWG 5100.9.
_PROBLEMS = {
    "media-jam": "media-jam",
    "cover-open": "cover-open",
    "door-open": "cover-open",
    "interlock-open": "cover-open",
    "media-empty": "media-empty",
    "media-needed": "media-empty",
    "marker-supply-empty": "marker-supply-empty",
    "toner-empty": "marker-supply-empty",
    "offline": "offline",
    "shutdown": "offline",
    "timed-out": "offline",
    "connecting-to-device": "offline",
    "paused": "paused",
    "moving-to-paused": "paused",
}
# While it waits for a printer that is switched off, CUPS gives no reason, only one of these sentences.
_OFFLINE_SENTENCES = (
    "may not exist or is unavailable",
    "not responding",
    "unreachable",
    "Unable to locate printer",
    "Waiting for printer to become available",
    "is now offline",
)
PAUSED_BY_A_PERSON = "Paused"


def problem_of(reasons: Iterable[str], message: str) -> str:
    """The code for printer-state-reasons and printer-state-message, "" when nothing keeps the printer from printing.

    A printer may call an empty tray a warning or an error; either way no paper comes out.
    """
    named = {reason.removesuffix("-error").removesuffix("-warning").removesuffix("-report") for reason in reasons}
    for reason, problem in _PROBLEMS.items():
        if reason in named and reason not in ("paused", "moving-to-paused"):
            return problem
    if any(sentence in message for sentence in _OFFLINE_SENTENCES):
        return "offline"
    return "paused" if "paused" in named or "moving-to-paused" in named else ""


def stopped_by_a_fault(message: str) -> bool:
    """Whether a stopped queue was stopped by CUPS. cupsdisable and its web page leave the word "Paused"."""
    return bool(message) and message != PAUSED_BY_A_PERSON
