"""The guides: one file, one guide, and the tree "Tôi bị kẹt". Faulty ones are refused when the kiosk starts."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from kiosk.domain.guide import Guide, Remedy, Symptoms
from kiosk.guides.activation_trouble import TROUBLE

__all__ = ["GUIDES", "TROUBLE"]

# The order citizens see: first the road to an activated account, then what it is good for, then mishaps.
ORDER = (
    "cai-dat-vneid",
    "dang-ky-muc-1",
    "dang-ky-muc-2",
    "kich-hoat-vneid",
    "vneid-dung-lam-gi",
    "mat-dien-thoai",
    "doi-dien-thoai",
    "quen-mat-khau",
    "doi-so-dien-thoai",
)


def _discover() -> dict[str, Guide]:
    modules = [
        import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__) if not found.name.startswith("_")
    ]
    guides = {module.GUIDE.slug: module.GUIDE for module in modules if hasattr(module, "GUIDE")}
    faults = [*_faults(guides, TROUBLE)]
    if faults:
        raise ValueError("; ".join(faults))
    return {slug: guides[slug] for slug in ORDER if slug in guides}


def _faults(guides: dict[str, Guide], trouble: Symptoms) -> Iterator[str]:
    yield from (f"{slug}: no place in ORDER" for slug in guides if slug not in ORDER)
    yield from (f"{slug}: in ORDER but no file has it" for slug in ORDER if slug not in guides)
    for guide in guides.values():
        yield from guide.faults()
        onward = {*guide.next_guides, *(slug for way in guide.ways for slug in guide.next_of(way))}
        yield from (f"{guide.slug}: no guide {slug} to go on to" for slug in sorted(onward - guides.keys()))
    yield from trouble.faults()
    for node in trouble.walk():
        if isinstance(node, Remedy):
            yield from (f"{node.slug}: no guide {slug} to help" for slug in node.guides if slug not in guides)


GUIDES: dict[str, Guide] = _discover()
