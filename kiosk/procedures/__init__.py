"""The catalogue: one file, one procedure. Faulty procedures are refused when the kiosk starts."""

from importlib import import_module
from pkgutil import iter_modules

from kiosk.domain.procedure import Procedure


def _discover() -> dict[str, Procedure]:
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    found = [import_module(f"{__name__}.{name}").PROCEDURE for name in names]
    faults = [fault for procedure in found for fault in procedure.faults()]
    if faults:
        raise ValueError("; ".join(faults))
    return {procedure.slug: procedure for procedure in found}


CATALOGUE: dict[str, Procedure] = _discover()
