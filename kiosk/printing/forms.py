"""Biểu mẫu còn hiệu lực: which version of an official form may be printed on a day. All others are refused."""

from datetime import date
from typing import Any

from kiosk.law.official_forms import VERSIONS, FormVersion
from kiosk.printing.residence_documents import Ct01


class NoFormInForce(LookupError):
    """No version of that form is in force on that day."""


class FormExpired(ValueError):
    """The form was filled in for a version that is not in force on the day of printing."""


def form_in_force(code: str, day: date) -> FormVersion:
    """The version of a form ("CT01") to be used on that day. Raises NoFormInForce."""
    for version in VERSIONS:
        if version.code == code and version.source.in_force_on(day):
            return version
    raise NoFormInForce(f"no {code} in force on {day}")


def version_of(form: Ct01) -> FormVersion:
    """The version a form was filled in for. Raises FormExpired when it may not be printed on the form's day."""
    day = date.fromisoformat(form.printed_on)
    version = next((version for version in VERSIONS if version.key == form.form), None)
    if version is None or not version.source.in_force_on(day):
        raise FormExpired(f"{form.form} on {day}")
    return version


def printed_on(values: dict[str, Any], day: date) -> dict[str, Any]:
    """The values of a paper as it is printed on that day: forms that waited in a queue are judged by the day they leave
    it, not by the day they were asked for."""
    if "printed_on" in values:
        return {**values, "printed_on": day.isoformat()}
    if "forms" in values:
        return {**values, "forms": [{**form, "printed_on": day.isoformat()} for form in values["forms"]]}
    return values
