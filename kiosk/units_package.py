"""Gói dữ liệu đơn vị hành chính: the present communes and the former units that a pip package brings as files.

The package is read and never imported: importing it would want numpy, shapely and geopy.
"""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from kiosk.domain.text import clean

PACKAGE = "vietnamadminunits"
KINDS = ("xã", "phường", "thị trấn", "đặc khu", "quận", "huyện", "thị xã", "thành phố", "tỉnh")
_PRESENT = "SELECT wardCode, ward, provinceCode, province, provinceKey, wardKey FROM admin_units"
_FORMER = "SELECT ward, district, province, provinceKey, districtKey, wardKey FROM admin_units_legacy"


class PackageMissing(Exception):
    """The package is not installed; the message says what to do."""


@dataclass(frozen=True)
class Unit:
    """Tên một đơn vị: its kind in small letters and its proper name."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True)
class Present:
    """Xã mới: a commune since 01/07/2025 under the kind it had on that day."""

    code: str
    unit: Unit
    province_code: str
    province: Unit


@dataclass(frozen=True)
class Former:
    """Xã cũ: a unit of before, with the codes of the communes that it or its parts went to.

    units are commune, district and province; an island district without communes has no first one and its key is "".
    """

    units: tuple[Unit, ...]
    key: str
    went_to: tuple[str, ...]


def package_version() -> str:
    """"vietnamadminunits 1.0.4". Raises PackageMissing."""
    _folder()
    return f"{PACKAGE} {version(PACKAGE)}"


def package_units() -> tuple[list[Present], list[Former]]:
    """All units of the package, their names cleaned and its known mistakes mended. Raises PackageMissing."""
    address = f"{(_folder() / 'dataset.db').as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        present = connection.execute(_PRESENT).fetchall()
        former = connection.execute(_FORMER).fetchall()
    went_to = _went_to({(province, key): code for code, _, _, _, province, key in present})
    return (
        [Present(code, _unit(name), in_code, _unit(in_name)) for code, name, in_code, in_name, _, _ in present],
        _without_namesakes(
            [
                Former(
                    tuple(_unit(raw) for raw in names if raw),
                    key or "",
                    tuple(went_to[f"{province}_{district}_{key or ''}"]),
                )
                for *names, province, district, key in former
            ]
        ),
    )


def _folder() -> Path:
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise PackageMissing("Thiếu gói dữ liệu đơn vị hành chính. Chạy “make setup”.")
    return Path(found.origin).parent / "data"


@cache
def _unit(raw: str) -> Unit:
    name = clean(raw).replace("’", "'")
    # "Thị Trấn Prao" is spelled so in the package.
    kind = next(kind for kind in KINDS if name.lower().startswith(f"{kind} "))
    return Unit(kind, name[len(kind) + 1 :])


def _went_to(codes: dict[tuple[str, str], str]) -> dict[str, list[str]]:
    """The codes of the present communes for each former unit, by the key that the package gives it."""
    converter = json.loads((_folder() / "converter_2025.json").read_text(encoding="utf-8"))
    went_to = defaultdict(list)
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, former in communes.items():
            for key in former:
                went_to[key].append(codes[province, commune])
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, choices in divided.items():
            went_to[key] += [codes[province, choice["newWardKey"]] for choice in choices]
    return went_to


def _without_namesakes(former: list[Former]) -> list[Former]:
    """The former units, each without the choices that are those of another unit of the same name.

    Where provinces merged, the package takes xã Tân Thạnh of the one for a part of xã Tân Thạnh of the other; 30 units
    are mixed up so. But no commune was put together from two old provinces, and none took a whole unit and a part of
    its namesake. What is left are 10 571 pairs; another project reads as many from the state's conversion table.
    """
    took_whole = defaultdict(set)
    for unit in former:
        if len(unit.went_to) == 1:
            took_whole[unit.went_to[0]].add((unit.units[-1], unit.key))

    def is_its_own(unit: Former, code: str) -> bool:
        provinces = {province for province, _ in took_whole[code]}
        keys = {key for _, key in took_whole[code]}
        return not provinces or (unit.units[-1] in provinces and unit.key not in keys)

    return [
        unit
        if len(unit.went_to) == 1
        else replace(unit, went_to=tuple(code for code in unit.went_to if is_its_own(unit, code)))
        for unit in former
    ]
