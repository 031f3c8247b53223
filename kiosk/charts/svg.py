"""Vẽ SVG: elements and texts, every value escaped; colours and letters that a black-and-white printer keeps apart."""

from markupsafe import Markup, escape

WIDTH = 560
TEXT_SIZE = 14
# Dark and light by role. The hatching is for what is still missing.
INK, SOFT, FILL, LINE = "#1D1B18", "#454037", "#23406B", "#8A8272"
# The kiosk's typeface on the screen; on paper it is called as in the stylesheets of papers.
FONTS = "Be Vietnam Pro, Vietnam, sans-serif"
# How wide a letter is on average, in its own height; digits and capitals are a little wider.
LETTER_WIDTH = 0.57
BOLD_LETTER_WIDTH = 0.63


def element(name: str, *inside: Markup, **attributes: object) -> Markup:
    """<name …>inside</name>. An underscore in the name of an attribute stands for a hyphen."""
    written = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _short(value))
        for key, value in attributes.items()
        if value is not None
    )
    if not inside:
        return Markup("<{}{}/>").format(name, written)
    return Markup("<{0}{1}>{2}</{0}>").format(name, written, Markup("").join(inside))


def _short(value: object) -> object:
    """Numbers with at most one decimal: nobody sees more, and the same values give the same file."""
    if isinstance(value, float):
        return f"{value:.1f}".rstrip("0").rstrip(".")
    return value


def text(words: str, x: float, y: float, anchor: str = "start", bold: bool = False, soft: bool = False) -> Markup:
    """Words at a place; y is the line they stand on."""
    return element(
        "text",
        escape(words),
        x=float(x),
        y=float(y),
        text_anchor=None if anchor == "start" else anchor,
        font_weight="700" if bold else None,
        fill=SOFT if soft else None,
    )


def width_of(words: str, bold: bool = False) -> float:
    """About how wide the words are."""
    return len(words) * TEXT_SIZE * (BOLD_LETTER_WIDTH if bold else LETTER_WIDTH)


def in_lines(words: str, room: float, most: int = 2) -> list[str]:
    """The words in lines that fit; what does not fit in the last one ends with dots."""
    letters = max(4, round(room / (TEXT_SIZE * LETTER_WIDTH)))
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) > letters and lines[-1] and len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = longer
    return [line if len(line) <= letters else f"{line[: letters - 1].rstrip()}…" for line in lines]


def drawing(name: str, title: str, description: str, height: float, *parts: Markup) -> Markup:
    """The whole drawing, named for those who do not see it."""
    return element(
        "svg",
        element("title", escape(title), id=f"{name}-title"),
        element("desc", escape(description), id=f"{name}-desc"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {height:.0f}",
        width=WIDTH,
        height=f"{height:.0f}",
        role="img",
        aria_labelledby=f"{name}-title {name}-desc",
        class_="chart",
        font_family=FONTS,
        font_size=TEXT_SIZE,
        fill=INK,
    )


def hatching(name: str) -> Markup:
    """The pattern of what is missing, to be used as url(#name-hatch)."""
    stroke = element("path", d="M0 6L6 0M-1 1L1 -1M5 7L7 5", stroke=LINE, stroke_width="1", fill="none")
    pattern = element("pattern", stroke, id=f"{name}-hatch", width=6, height=6, patternUnits="userSpaceOnUse")
    return element("defs", pattern)
