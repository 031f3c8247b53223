"""Cách giúp: what the screen on which somebody pressed "Nhờ cán bộ" says about their trouble, for the officer."""

from dataclasses import dataclass

from kiosk.domain.guide import Remedy, Trouble
from kiosk.guides import GUIDES, TROUBLE
from kiosk.procedures import CATALOGUE


@dataclass(frozen=True)
class Advice:
    """Cách giúp ở một màn hình: its name, why it happens, what to do, what the officer does, what else goes wrong.

    in_order tells that do are steps.
    """

    place: str
    cause: str = ""
    do: tuple[str, ...] = ()
    officer_does: str = ""
    in_order: bool = False
    troubles: tuple[Trouble, ...] = ()


def for_screen(address: str) -> Advice | None:
    """The advice for the screen of that address, None for one that nobody wrote anything about."""
    first, *rest = address.partition("?")[0].strip("/").split("/")
    if first == "bi-ket":
        return _of_trouble(rest[0] if rest else "")
    if first == "huong-dan" and len(rest) == 3:
        return _of_guide(*rest)
    if first == "thu-tuc" and rest:
        return _of_step(rest[0], rest[1] if len(rest) > 1 else "")
    return None


def _of_trouble(slug: str) -> Advice | None:
    node = TROUBLE.find(slug or TROUBLE.slug)
    if not isinstance(node, Remedy):
        return Advice(f"Tôi bị kẹt: {node.question}") if node else None
    return Advice(node.symptom, node.cause, node.do, node.officer_does, node.in_order)


def _of_guide(slug: str, way: str, number: str) -> Advice | None:
    guide = GUIDES.get(slug)
    screens = next((one.screens for one in guide.ways if one.slug == way), ()) if guide else ()
    if guide is None or not number.isascii() or not number.isdigit() or not 1 <= int(number[:4]) <= len(screens):
        return None
    screen = screens[int(number[:4]) - 1]
    place = f"{guide.title}, bước {number}: {screen.heading}"
    return Advice(place, cause=screen.body, officer_does=screen.ask_officer, troubles=screen.troubles)


def _of_step(slug: str, step: str) -> Advice | None:
    procedure = CATALOGUE.get(slug)
    if procedure is None:
        return None
    steps = (*procedure.steps, *procedure.return_steps)
    heading = next((one.heading for one in steps if one.slug == step), "")
    return Advice(f"{procedure.title}: {heading}" if heading else procedure.title)
