"""Static files by name with the hash of their content, so that a browser may keep them and still sees every change."""

import hashlib
from functools import cache
from pathlib import Path

from flask import Flask, current_app, url_for


def register(app: Flask) -> None:
    """Give the templates `asset("css/base.css")`."""
    app.jinja_env.globals["asset"] = asset


def asset(name: str) -> str:
    """The address of a static file; a missing file gets an address too, and a test finds it."""
    return url_for("static", filename=name, v=_digest(Path(str(current_app.static_folder)) / name))


@cache
def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:10] if path.exists() else "missing"
