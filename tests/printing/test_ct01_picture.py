"""CT01 as a picture beside the one that was looked at and found right. `python -m tests.printing.test_ct01_picture`
makes new ones after a wanted change; whoever does so looks at them.
"""

from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from tests.printing.filings import FAMILY, Printed, png

REFERENCE = Path(__file__).parent / "reference"
SIDES = {"front": 0, "back": 1}
DOTS_PER_INCH = 60
# Of 255 shades. Letters smoothed in another way, as by another FreeType, give up to 1.6 and 21.
MOST_ON_AVERAGE = 2.0
MOST_IN_ONE_PLACE = 28
BLUR_DOTS = 3


def differences(one: Image.Image, other: Image.Image) -> tuple[float, int]:
    """(mean, greatest) difference of two pictures that were blurred, so that no edge of a letter counts."""
    between = ImageChops.difference(
        one.filter(ImageFilter.GaussianBlur(BLUR_DOTS)), other.filter(ImageFilter.GaussianBlur(BLUR_DOTS))
    )
    return ImageStat.Stat(between).mean[0], between.getextrema()[1]


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether nobody would see a difference on paper."""
    mean, greatest = differences(one, other)
    return mean <= MOST_ON_AVERAGE and greatest <= MOST_IN_ONE_PLACE


def reference(side: str) -> Image.Image:
    return Image.open(REFERENCE / f"ct01-{side}.png").convert("L")


@cache
def printed(side: str) -> Image.Image:
    return Printed(FAMILY).picture(SIDES[side], DOTS_PER_INCH).convert("L")


@pytest.mark.parametrize("side", SIDES)
def test_it_looks_like_the_picture_that_was_found_right(side: str) -> None:
    assert printed(side).size == reference(side).size
    assert alike(printed(side), reference(side)), differences(printed(side), reference(side))


@pytest.mark.parametrize("side", SIDES)
def test_letters_smoothed_in_another_way_are_alike(side: str) -> None:
    """All letters lie half a dot beside where they lay, so each dot on an edge has another shade."""
    with pypdfium2.PdfDocument(Printed(FAMILY).pdf) as document:
        page = document[SIDES[side]].render(scale=DOTS_PER_INCH / 72, crop=(0.5, 0.5, 0, 0), grayscale=True)
        image = page.to_pil().convert("L").resize(reference(side).size)

    assert alike(image, reference(side)), differences(image, reference(side))


# What may go wrong: (left, top, right, bottom) in millimetres of the part of the front that is moved or missing.
ITEM_5 = (29, 97, 191, 104)
ROW_3 = (30, 162, 189, 170)
OPINIONS = (29, 192, 192, 254)


def dots(millimetres: tuple[int, ...]) -> list[int]:
    return [round(length / 25.4 * DOTS_PER_INCH) for length in millimetres]


@pytest.mark.parametrize("part", [ITEM_5, ROW_3, OPINIONS], ids=["a line", "a row", "the signatures"])
def test_a_missing_part_is_seen(part: tuple[int, int, int, int]) -> None:
    damaged = printed("front").copy()
    ImageDraw.Draw(damaged).rectangle(dots(part), fill=255)

    assert not alike(damaged, reference("front"))


@pytest.mark.parametrize("moved_mm", [(0, 5), (5, 0), (0, -5), (0, 3)])
@pytest.mark.parametrize("part", [ITEM_5, OPINIONS, (0, 0, 210, 297)], ids=["a line", "the signatures", "everything"])
def test_a_part_in_another_place_is_seen(part: tuple[int, int, int, int], moved_mm: tuple[int, int]) -> None:
    image, (left, top, *end) = printed("front"), dots(part)
    block, moved = image.crop((left, top, *end)), image.copy()
    ImageDraw.Draw(moved).rectangle((left, top, *end), fill=255)
    right, down = dots(moved_mm)
    moved.paste(block, (left + right, top + down))

    assert not alike(moved, reference("front"))


def test_the_pictures_in_the_repository_are_small() -> None:
    assert all((REFERENCE / f"ct01-{side}.png").stat().st_size < 40_000 for side in SIDES)


if __name__ == "__main__":
    for name, page in SIDES.items():
        (REFERENCE / f"ct01-{name}.png").write_bytes(png(Printed(FAMILY).picture(page, DOTS_PER_INCH)))
