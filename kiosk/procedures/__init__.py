"""The catalogue: one file, one procedure or one referral. Faulty ones are refused when the kiosk starts."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

from kiosk.domain.procedure import Procedure
from kiosk.domain.referral import Referral


def _modules() -> Iterator[object]:
    found = walk_packages(__path__, f"{__name__}.")
    for name in sorted(module.name for module in found if not module.ispkg):
        if not name.rpartition(".")[2].startswith("_"):
            yield import_module(name)


_MODULES = tuple(_modules())
CATALOGUE: dict[str, Procedure] = {m.PROCEDURE.slug: m.PROCEDURE for m in _MODULES if hasattr(m, "PROCEDURE")}
REFERRALS: dict[str, Referral] = {m.REFERRAL.slug: m.REFERRAL for m in _MODULES if hasattr(m, "REFERRAL")}
EVERYTHING: tuple[Procedure | Referral, ...] = (*CATALOGUE.values(), *REFERRALS.values())


def faults() -> list[str]:
    """What is wrong with the procedures and referrals, alone and together, a sentence each."""
    found = [fault for entry in EVERYTHING for fault in entry.faults()]
    known = {entry.slug for entry in EVERYTHING}
    if len(_MODULES) != len(CATALOGUE) + len(REFERRALS):
        found.append("two files have the same slug, or a file has neither PROCEDURE nor REFERRAL")
    for procedure in CATALOGUE.values():
        lost = {detour.to for detour in procedure.detours} - known
        found += [f"{procedure.slug}: no procedure or referral {slug}" for slug in sorted(lost)]
    answers = {q.key for procedure in CATALOGUE.values() for step in procedure.steps for q in step.questions}
    answers |= {fact.key for procedure in CATALOGUE.values() for fact in procedure.facts}
    for referral in REFERRALS.values():
        conditions = [rule.when for rule in referral.filing.rules() if rule.when]
        lost = {key for condition in conditions for key, _ in condition.asked()} - answers
        found += [f"{referral.slug}: nobody is asked for {key}" for key in sorted(lost)]
    return found


if faults():
    raise ValueError("; ".join(faults()))
