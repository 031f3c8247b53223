"""Hướng dẫn: pages that keep nothing; the address says where the reader is."""

from flask import abort, after_this_request, current_app, redirect, render_template, request, url_for
from sqlalchemy.exc import DatabaseError
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.guide import Guide, Screen, Way
from kiosk.guides import GUIDES
from kiosk.keys import seal
from kiosk.printing.documents import to_values
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.slip import wake_printer
from kiosk.routes.citizen.under_way import url_of_next
from kiosk.routes.once import once
from kiosk.services import drift, prints, receipts, slips

MOST_WAITING = 5


@bp.get("/huong-dan")
def guides() -> str:
    """Every guide there is."""
    return render_template("citizen/guides.html", guides=GUIDES.values())


@bp.get("/huong-dan/<slug>")
def guide(slug: str) -> str | Response:
    """The choice between the ways of a guide; straight to the first screen where there is only one."""
    chosen = GUIDES.get(slug) or abort(404)
    if len(chosen.ways) == 1:
        return redirect(url_for("citizen.guide_screen", slug=slug, way=chosen.ways[0].slug, number="1"))
    return render_template("citizen/guide.html", guide=chosen)


@bp.get("/huong-dan/<slug>/<way>/<number>")
def guide_screen(slug: str, way: str, number: str) -> str:
    """One screen of a guide."""
    chosen, chosen_way, place, screen = _screen_or_404(slug, way, number)
    return render_template(
        "citizen/guide_screen.html",
        guide=chosen,
        way=chosen_way,
        number=place,
        screen=screen,
        next_guides=[GUIDES[name] for name in chosen.next_of(chosen_way)],
        under_way=_under_way(),
        under_review=drift.is_under_review(screen),
        looks_different=request.args.get("hinh") == "khac",
    )


def _under_way() -> str:
    """The address of what this visit was doing when it opened the guide, "" when it was doing nothing."""
    case = visit.case()
    if case is None:
        return ""
    return url_for("citizen.slip") if case.visit_answers is None else url_of_next(case)


@bp.post("/huong-dan/<slug>/<way>/<number>/hinh-khac")
def looks_different(slug: str, way: str, number: str) -> Response:
    """Hình không giống máy tôi: counted once for this visit and this step, however often it is touched."""
    chosen, chosen_way, place, _ = _screen_or_404(slug, way, number)
    here = url_for("citizen.guide_screen", slug=slug, way=way, number=number, hinh="khac")

    def count() -> str:
        drift.looks_different(chosen, chosen_way, place, clock.today())
        return here

    # The receipt is that of the visit and the step: the same again, in whatever form, finds it.
    nonce = seal("looks-different", f"{visit.token()} {drift.key_of(chosen, chosen_way, place)}")
    return redirect(receipts.once(nonce, count, clock.now()), 303)


@bp.post("/huong-dan/<slug>/<way>/<number>/in")
@once
def print_leaflet(slug: str, way: str, number: str) -> str | tuple[str, int]:
    """Print the big-print leaflet from this screen on; not while many are waiting already."""
    if prints.leaflets_waiting() >= MOST_WAITING:
        advice = "Xin chờ các tờ trước in xong, rồi quay lại đây."
        return render_template("errors/error.html", heading="Máy in đang bận", advice=advice, number=""), 429
    chosen, chosen_way, place, _ = _screen_or_404(slug, way, number)
    station = current_app.config["STATION"]
    leaflet = slips.leaflet(chosen, chosen_way, place, station, clock.now())
    paper = station.printing.leaflet_paper
    after_this_request(wake_printer)
    subject = f"visit:{visit.token()}:{slug}/{chosen_way.slug}/{place}"
    job = prints.request(subject, "leaflet", 1, to_values(leaflet), paper, None, visit.token(), clock.now())
    return url_for("citizen.print_page", number=job.id)


def _screen_or_404(slug: str, way_slug: str, number: str) -> tuple[Guide, Way, int, Screen]:
    """The guide, the way, the number and the screen of an address; aborts with 404 for any that does not exist."""
    guide = GUIDES.get(slug) or abort(404)
    way = _as_shown(guide, guide.way(way_slug) or abort(404))
    # Looked up as text: a million digits are no number to convert.
    places = {str(place): place for place in range(1, len(way.screens) + 1)}
    place = places.get(number) or abort(404)
    return guide, way, place, way.screens[place - 1]


def _as_shown(guide: Guide, way: Way) -> Way:
    try:
        return drift.as_shown(guide, way)
    except DatabaseError:
        # A guide needs no database: without one, nobody can say which steps are hidden.
        return way
