"""Dựng lại giấy tờ: frozen values from the plain ones that JSON gave back, by the types their classes declare."""

from dataclasses import is_dataclass
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints


def rebuilt(kind: Any, value: Any) -> Any:
    """The value as that type: a dataclass, a tuple, one of these or None, or what JSON holds anyway.

    Raises TypeError when a field is missing and KeyError for one that is not known.
    """
    declared = _declared(kind)
    if declared:
        return kind(**{name: rebuilt(declared[name], part) for name, part in value.items()})
    parts = get_args(kind)
    if get_origin(kind) is tuple:
        if parts[-1] is Ellipsis:
            return tuple(rebuilt(parts[0], part) for part in value)
        return tuple(rebuilt(part_kind, part) for part_kind, part in zip(parts, value, strict=True))
    some = [part for part in parts if part is not NoneType]
    return rebuilt(some[0], value) if some and value is not None else value


@cache
def _declared(kind: Any) -> dict[str, Any]:
    """The fields of a dataclass with their types, nothing for any other type."""
    return get_type_hints(kind) if is_dataclass(kind) else {}
