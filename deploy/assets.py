"""Fills kiosk/static/vendor/ with what a browser needs from others: htmx from npm, fonts from the pip package.

Run by `make assets` with the project's own Python. Nothing it makes is committed: the same pins always give the same
files. What they were made from is written beside them, so a second run does nothing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "kiosk" / "static" / "vendor"
MADE_FROM = VENDOR / "made-from.txt"
LOCK = ROOT / "package-lock.json"
NPM_FROM_PIP = ROOT / "deploy" / "npm.txt"

# Where each file lies in node_modules, and its name in vendor/.
NPM_FILES = {
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
    "htmx.org/LICENSE": "htmx.LICENSE.txt",
}

FONT_PACKAGE = "fontpkg-be-vietnam-pro"
FONT_FAMILY = "Be Vietnam Pro"
FONT_FILES = {weight: f"fonts/be-vietnam-pro-{weight}.woff2" for weight in (400, 600, 700)}
FONT_LICENSE = "fonts/be-vietnam-pro.LICENSE.txt"

# Latin, all of Vietnamese, the marks by themselves (some keyboards type a letter and its mark apart), punctuation.
# The font has no arrows and no ✓; they are asked for in case a later version does. Icons are SVG meanwhile.
LETTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *map(ord, "ƠơƯư"),
    *range(0x1EA0, 0x1EFA),
    *range(0x300, 0x30A),
    *map(ord, "\u031b\u0323"),
    *range(0x2010, 0x2028),
    *map(ord, "\u202f′″‹›⁄₫€№™−≈≠≤≥←↑→↓✓✗"),
]
# Composing (ccmp, locl) and placing (mark, mkmk) keep stacked Vietnamese marks where they belong.
FEATURES = ["ccmp", "locl", "liga", "case", "kern", "mark", "mkmk"]


def main() -> None:
    recipe = made_from()
    outputs = [*NPM_FILES.values(), *FONT_FILES.values(), FONT_LICENSE]
    if MADE_FROM.is_file() and MADE_FROM.read_text() == recipe and all((VENDOR / name).is_file() for name in outputs):
        return
    (VENDOR / "fonts").mkdir(parents=True, exist_ok=True)
    copy_npm_files()
    make_fonts()
    MADE_FROM.write_text(recipe)


def made_from() -> str:
    """What the files depend on, in words: when it reads the same, they need not be made again."""
    return (
        f"package-lock.json {digest(LOCK)}\n"
        f"{FONT_PACKAGE} {version(FONT_PACKAGE)}\n"
        f"fonttools {version('fonttools')}\n"
        f"deploy/assets.py {digest(Path(__file__))}\n"
    )


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def copy_npm_files() -> None:
    npm_ci = [npm(), "ci", "--loglevel=error"]
    # npm is a script that asks for node, which lies beside it.
    environment = os.environ | {"PATH": search_path()}
    print("      npm installs package-lock.json", flush=True)
    subprocess.run(npm_ci, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    for source, target in NPM_FILES.items():
        shutil.copyfile(ROOT / "node_modules" / source, VENDOR / target)


def npm() -> str:
    """The machine's npm; where it has none, the one of a pip package, which is installed when first needed."""
    found = shutil.which("npm", path=search_path())
    if not found:
        print("      This machine has no npm: pip brings it", flush=True)
        pip_install = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes"]
        subprocess.run([*pip_install, "-r", NPM_FROM_PIP], check=True)
        found = shutil.which("npm", path=search_path())
    if not found:
        sys.exit("      pip brought no npm that works here. Please install Node.js with npm and run this again.")
    return found


def search_path() -> str:
    """The machine's commands first, then those of .venv. (Its folder is not resolved: its python is a mere link.)"""
    return os.pathsep.join([os.environ.get("PATH", os.defpath), str(Path(sys.executable).parent)])


def make_fonts() -> None:
    # Imported here because a run with nothing to do should not pay for it. fontTools and Brotli come with WeasyPrint.
    import fontpkg
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options(layout_features=FEATURES, flavor="woff2", recalc_timestamp=False)
    for weight, target in FONT_FILES.items():
        print(f"      {target}", flush=True)
        font = TTFont(fontpkg.path(FONT_FAMILY, weight=weight), recalcTimestamp=False)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=LETTERS)
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(VENDOR / target)
    shutil.copyfile(fontpkg.path(FONT_FAMILY).parent.parent / "LICENSE", VENDOR / FONT_LICENSE)


if __name__ == "__main__":
    main()
