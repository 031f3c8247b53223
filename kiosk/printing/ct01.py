"""Tờ khai CT01: its front, its back with the notes, and a continuation sheet for what the front has no room for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from weasyprint import Document as Layout

from kiosk.law.official_forms import FormVersion
from kiosk.printing.forms import version_of
from kiosk.printing.letters import composed
from kiosk.printing.pdf import PIXELS_PER_MM, lay_out, markup, style
from kiosk.printing.residence_documents import Ct01, FormMember
from kiosk.printing.ruling import BOXES

BOTTOM_MARGIN_MM = 10
GAP_ABOVE_OPINIONS_PX = 8 / 0.75
# Item 11 has at least four rows, filled in or not.
LEAST_ROWS = 4
# A guess at what a front has room for besides a short request. Where it is right it saves a layout, 40 ms.
MEMBERS_PT, ROW_PT, PADDING_PT, LINE_PT = 212, 26, 4, 13.8
LETTERS_A_NAME_LINE, LETTERS_A_RELATION_LINE = 16, 13
# How closely a front may be set: 0 is the ministry's own, 2 has the values in smaller type as well.
TIGHTNESS = (0, 1, 2)
LETTERS_A_REQUEST_LINE, LEAST_REQUEST = 80, 240


@dataclass(frozen=True)
class Pages:
    """Các trang của một tờ khai. All forms of a version share one and the same page of notes and the stamps."""

    front: Layout
    notes: Layout
    continuation: Layout | None
    stamps: Layout


@dataclass(frozen=True)
class Share:
    """Phần của mặt trước: how many members and letters of the request stand on the front, and how closely it is set."""

    members: int
    letters: int
    tight: int


def ct01_pages(form: Ct01) -> Pages:
    """The pages of a form. To be called with pdf.one_at_a_time held.

    Raises FormExpired, and ValueError for values so long that no front can hold them.
    """
    version = version_of(form)
    if max(len(form.personal_id), len(form.head_id)) > BOXES:
        raise ValueError("a personal number has no more digits than boxes")
    share, front = _fitting(form, version)
    return Pages(front, _notes(version), _continuation(form, version, share), _stamps(version, share.tight))


def _fitting(form: Ct01, version: FormVersion) -> tuple[Share, Layout]:
    """The front with as much as fits. Members give way down to four; then the lines move closer; then the request goes
    on elsewhere; and only then do more members. The signatures always stay.
    """
    least, whole = min(LEAST_ROWS, len(form.members)), len(form.request)
    for tight in TIGHTNESS:
        share = Share(max(least, _likely(form.members)), whole, tight)
        front = _front(form, version, share)
        if len(front.pages) == 1:
            return share, front
        for members in range(_members_with_room(front), least - 1, -1):
            share = Share(members, whole, tight)
            front = _front(form, version, share)
            if len(front.pages) == 1:
                return share, front
    for share in _ever_less(least, form.request):
        front = _front(form, version, share)
        if len(front.pages) == 1:
            return share, front
    raise ValueError("values too long for CT01")


def _likely(members: tuple[FormMember, ...]) -> int:
    """How many of the members will fit, judged by the lines they take."""
    room = float(MEMBERS_PT)
    for place, member in enumerate(members):
        lines = max(len(member.full_name) // LETTERS_A_NAME_LINE, len(member.relation) // LETTERS_A_RELATION_LINE) + 1
        room -= max(ROW_PT, PADDING_PT + lines * LINE_PT)
        if room < 0:
            return place
    return len(members)


def _ever_less(members: int, request: str) -> Iterator[Share]:
    """A line of the request less each time, down to two, no word cut; then a member less each time."""
    letters = len(request)
    while letters > LEAST_REQUEST:
        letters = request.rfind(" ", 0, letters - LETTERS_A_REQUEST_LINE) + 1
        yield Share(members, letters, TIGHTNESS[-1])
    for fewer in range(members - 1, -1, -1):
        yield Share(fewer, letters, TIGHTNESS[-1])


def _members_with_room(front: Layout) -> int:
    """How many members there is room for when the signatures shall stand below them on the first page."""
    first, last = front.pages[0], front.pages[-1]
    _, top, _, bottom = last.anchors.get("opinions") or last.anchors["stamp-opinions"]
    limit = first.height - BOTTOM_MARGIN_MM * PIXELS_PER_MM - (bottom - top) - GAP_ABOVE_OPINIONS_PX
    return sum(1 for name, place in first.anchors.items() if name.startswith("row-") and place[3] <= limit)


def _front(form: Ct01, version: FormVersion, share: Share) -> Layout:
    consents = {"owner": (form.owner_name, form.owner_id), "parent": (form.parent_name, form.parent_id)}
    page = markup(
        version.template,
        composed,
        form=form,
        version=version,
        stamps=_heights(version, share.tight),
        consents={who: named for who, named in consents.items() if any(named)},
        request=form.request[: share.letters].rstrip(),
        more=share.letters < len(form.request),
        rows=list(enumerate(form.members[: share.members], start=1)),
        blanks=max(0, LEAST_ROWS - len(form.members)),
        tight=share.tight,
    )
    return lay_out(page, style("form", "ct01_members", version.template))


@cache
def _stamps(version: FormVersion, tight: int) -> Layout:
    page = markup(f"{version.template}_stamps", composed, version=version, consents={}, rows=[], tight=tight)
    return lay_out(page, style("form", "ct01_members", version.template))


@cache
def _heights(version: FormVersion, tight: int) -> dict[str, float]:
    boxes = {name: box for page in _stamps(version, tight).pages for name, box in page.anchors.items()}
    return {name: bottom - top for name, (_, top, _, bottom) in boxes.items()}


@cache
def _notes(version: FormVersion) -> Layout:
    page = markup(f"{version.template}_notes", composed, version=version)
    return lay_out(page, style("form", f"{version.template}_notes"))


def _continuation(form: Ct01, version: FormVersion, share: Share) -> Layout | None:
    request, members = form.request[share.letters :], form.members[share.members :]
    if not request and not members:
        return None
    page = markup(
        f"{version.template}_continuation",
        composed,
        form=form,
        version=version,
        request=request,
        rows=list(enumerate(members, start=share.members + 1)),
    )
    return lay_out(page, style("form", "ct01_members", f"{version.template}_continuation"))
