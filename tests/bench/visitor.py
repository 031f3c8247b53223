"""A visitor over HTTP with one kept connection, as a browser without JavaScript would come."""

import re
import time
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

HIDDEN = re.compile(r'name="(csrf_token|nonce)" value="([^"]+)"')
ANSWERS = {
    "for_whom": "self", "installed": "yes", "registered": "level-2", "message": "no", "registered_on": "?",
    "card": "valid", "hamlet": "-", "call_back": "no",
}  # fmt: skip
START = "/thu-tuc/kich-hoat-vneid"


class Visitor:
    """Sends requests one after the other and remembers how long each took, in milliseconds, by kind."""

    def __init__(self, base: str) -> None:
        parts = urlsplit(base)
        self.connection = HTTPConnection(parts.hostname or "127.0.0.1", parts.port)
        self.cookie = ""
        self.times: dict[str, list[float]] = {"get": [], "post": []}
        self.pages: dict[str, str] = {}

    def request(self, method: str, path: str, body: str = "") -> tuple[str, str]:
        """(address redirected to or "", text)."""
        headers = {"Cookie": self.cookie}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begun = time.perf_counter()
        self.connection.request(method, path, body or None, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        self.times[method.lower()].append((time.perf_counter() - begun) * 1000)
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status}")
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie" and value.startswith("kiosk="):
                self.cookie = value.partition(";")[0]
        return answer.getheader("Location") or "", text

    def page(self, path: str) -> str:
        """Look at a page."""
        self.pages[path] = self.request("GET", path)[1]
        return self.pages[path]

    def send(self, path: str, html: str, values: dict[str, str]) -> str:
        """Send the form of a page that goes to `path`."""
        form = html.partition(f'action="{path}"')[2]
        fields = {**dict(HIDDEN.findall(form)[:2]), **values}
        return self.request("POST", path, urlencode(fields))[0]

    def visit(self, until: str = "/phieu", ends: bool = True) -> None:
        """A first visit up to the slip (or up to the step whose name `until` ends with)."""
        self.page("/")
        where = self.send(START, self.page(START), {})
        while not where.endswith(until):
            html = self.page(where)
            key = re.search(r'type="radio" name="([a-z_]+)"', html)
            where = self.send(where, html, {key[1]: ANSWERS[key[1]]} if key else {})
        self.page(where)
        if ends:
            self.request("POST", "/ket-thuc", "x=1")
            self.cookie = ""
