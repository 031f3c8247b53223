"""Biểu mẫu còn hiệu lực: which version of an official form may be printed on a day. All others are refused."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol, TypeVar

from kiosk.domain.source import Source
from kiosk.law.official_forms import VERSIONS, FormVersion
from kiosk.printing.residence_documents import Ct01


class NoFormInForce(LookupError):
    """No version of that form is in force on that day."""


class FormExpired(ValueError):
    """The form was filled in for a version that is not in force on the day of printing."""


class Version(Protocol):
    """A version of any official form."""

    @property
    def key(self) -> str:
        """Its own name ("CT01/116-2026")."""

    @property
    def code(self) -> str:
        """The form it is a version of ("CT01")."""

    @property
    def source(self) -> Source:
        """The circular, with the days it is in force."""


AnyVersion = TypeVar("AnyVersion", bound=Version)


def in_force(versions: Iterable[AnyVersion], code: str, day: date) -> AnyVersion:
    """The version of a form to be used on that day. Raises NoFormInForce."""
    for version in versions:
        if version.code == code and version.source.in_force_on(day):
            return version
    raise NoFormInForce(f"no {code} in force on {day}")


def still_in_force(versions: Iterable[AnyVersion], key: str, printed_on: str) -> AnyVersion:
    """The version of that key. Raises FormExpired when it may not be printed on that day ("2026-11-23")."""
    day = date.fromisoformat(printed_on)
    version = next((version for version in versions if version.key == key), None)
    if version is None or not version.source.in_force_on(day):
        raise FormExpired(f"{key} on {day}")
    return version


def form_in_force(code: str, day: date) -> FormVersion:
    """The version of a citizen's form ("CT01") to be used on that day. Raises NoFormInForce."""
    return in_force(VERSIONS, code, day)


def version_of(form: Ct01) -> FormVersion:
    """The version a form was filled in for. Raises FormExpired when it may not be printed on the form's day."""
    return still_in_force(VERSIONS, form.form, form.printed_on)


def printed_on(values: dict[str, Any], day: date) -> dict[str, Any]:
    """The values of a paper as it is printed on that day: forms that waited in a queue are judged by the day they leave
    it, not by the day they were asked for."""
    if "printed_on" in values:
        return {**values, "printed_on": day.isoformat()}
    if "forms" in values:
        return {**values, "forms": [{**form, "printed_on": day.isoformat()} for form in values["forms"]]}
    return values
