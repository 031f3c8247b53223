"""Nội dung đề nghị: item 10 of the form, put together from the answers in the manner of the office."""

from collections.abc import Mapping

from kiosk.domain.filing import Filing, Known, Place
from kiosk.domain.units import former_of, present_of


def request_text(filing: Filing, known: Known, shown: Mapping[str, str]) -> str:
    """The wording of the first request text that holds. shown are the answers in words, by key."""
    wording = next(text for text in filing.request if text.when is None or text.when.holds(known))
    places = {place.name: address(place, known) for place in filing.places}
    return wording.template.format_map(_Words({**shown, **places}))


class _Words(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "……"


def address(place: Place, known: Known) -> str:
    """The address under its present name, with the unit that the papers show in brackets (mẫu CT01, chú thích 3)."""
    value = known.get(place.commune_key, "")
    parts = [part for part in (known.get(place.line_key, ""), present_of(value)) if part]
    former = former_of(value)
    return ", ".join(parts) + (f" (theo giấy tờ: {former})" if former else "")


def addressee(filing: Filing, known: Known, station: str) -> str:
    """Kính gửi: the commune police of the place the form is about, else the station itself."""
    place = next((place for place in filing.places if place.name == filing.addressed_to), None)
    commune = present_of(known.get(place.commune_key, "")).partition(",")[0] if place else ""
    return f"Công an {commune}" if commune else station
