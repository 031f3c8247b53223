"""Page invariants: what must hold for every page of the kiosk, checked whenever a test looks at one."""

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

VOID = {"meta", "link", "input", "br", "img", "hr", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
EXTERNAL = ("http:", "https:", "//", "data:", "javascript:")


@dataclass
class Form:
    """Where a form goes, what stands in its fields, and its named buttons."""

    action: str
    method: str = "get"
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class Page(HTMLParser):
    """A page taken apart: its elements, its visible text, its forms."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text = ""
        self.faults: list[str] = []
        self.forms: list[Form] = []
        self.lines = self.chooses = ""
        self.feed(html)
        if self.open:
            self.faults.append(f"never closed: {self.open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element; forms collect their fields."""
        values = {key: value or "" for key, value in attrs}
        self.elements.append((tag, values))
        if tag == "form":
            self.forms.append(Form(values.get("action", ""), values.get("method", "get")))
        elif "form" in self.open:
            self._note_field(tag, values)
        if tag not in VOID:
            self.open.append(tag)

    def _note_field(self, tag: str, values: dict[str, str]) -> None:
        form, name = self.forms[-1], values.get("name", "")
        if tag == "button" and name:
            form.buttons.append((name, values.get("value", "")))
        elif tag == "input" and name and (values.get("type") not in ("radio", "checkbox") or "checked" in values):
            form.fields[name] = values.get("value", "")
        elif tag == "textarea":
            self.lines = name
            form.fields[name] = ""
        elif tag == "select":
            self.chooses = name
        elif tag == "option" and ("selected" in values or self.chooses not in form.fields):
            # What a browser sends: the chosen option, else the first.
            form.fields[self.chooses] = values.get("value", "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that closes itself."""
        self.elements.append((tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Check the nesting."""
        if tag in VOID:
            return
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        """Collect what a person can read."""
        if not {"script", "style", "title", "noscript"} & set(self.open):
            self.text += data
        if "textarea" in self.open:
            self.forms[-1].fields[self.lines] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element of that name."""
        return [attrs for name, attrs in self.elements if name == tag]

    def form(self, action: str) -> Form:
        """The form that is sent to that address."""
        found = [form for form in self.forms if form.action.partition("?")[0] == action]
        assert found, f"no form goes to {action}; there are {[form.action for form in self.forms]}"
        return found[0]


def check(response: TestResponse, desk: bool = False) -> Page:
    """The page of a response, after every invariant held. Only at the officers' desk is a password ever asked for."""
    html = response.get_data(as_text=True)
    page = Page(html)
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert page.faults == []
    assert html.startswith("<!doctype html>")
    assert page.all("html")[0]["lang"] == "vi"
    assert len(page.all("h1")) == 1
    assert html.partition("<title>")[2].partition("</title>")[0].strip(" –")
    twice = [name for name, count in Counter(a["id"] for _, a in page.elements if "id" in a).items() if count > 1]
    assert twice == []
    assert page.all("style") == []
    assert [attrs for _, attrs in page.elements if "style" in attrs or any(k.startswith("on") for k in attrs)] == []
    assert all("src" in attrs for attrs in page.all("script"))
    addresses = [a[k] for _, a in page.elements for k in ("href", "src", "action", "hx-get", "srcset") if k in a]
    assert [address for address in addresses if address.startswith(EXTERNAL)] == []
    _check_fields(page, desk)
    return page


def _check_fields(page: Page, desk: bool) -> None:
    ids = {attrs["id"] for _, attrs in page.elements if "id" in attrs}
    labelled = {attrs["for"] for attrs in page.all("label") if "for" in attrs}
    assert labelled <= ids
    for box in (*page.all("input"), *page.all("textarea"), *page.all("select")):
        if box.get("type") not in ("hidden", "radio"):
            assert box.get("id") in labelled, f"no label for {box}"
            assert box.get("autocomplete") == "off"
            assert desk or box.get("type", "text") != "password"
    described = {word for _, attrs in page.elements for word in attrs.get("aria-describedby", "").split()}
    assert described <= ids
    assert all(attrs.get("alt") is not None for attrs in page.all("img"))
    for form in page.forms:
        if form.action != "/ket-thuc" and form.method == "post":
            assert "csrf_token" in form.fields, form


class Citizen:
    """Somebody in front of the kiosk, without JavaScript: reads pages, taps answers and buttons."""

    at_desk = False

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.response: TestResponse | None = None
        self.page = Page("")
        self.path = "/"

    def opens(self, path: str) -> "Citizen":
        """Go to an address and follow it to the page it leads to."""
        self.path = path
        response = self.client.get(path)
        while response.status_code in (301, 302, 303):
            self.path = response.headers["Location"]
            response = self.client.get(self.path)
        self.response, self.page = response, check(response, self.at_desk)
        return self

    def sends(self, action: str, **values: str) -> "Citizen":
        """Fill in the form that goes to `action`, press its button, follow where it leads."""
        form = self.page.form(action)
        self.response = self.client.post(form.action, data={**form.fields, **values})
        if self.response.status_code == 303:
            return self.opens(self.response.headers["Location"])
        self.page = check(self.response, self.at_desk)
        return self

    def ends(self) -> "Citizen":
        """Touch "Kết thúc"."""
        return self.sends("/ket-thuc")

    def answers(self, **values: str) -> "Citizen":
        """Answer the question on the screen."""
        return self.sends(self.path.partition("?")[0], **values)

    def sees(self, *sentences: str) -> "Citizen":
        """The page says each of these."""
        text = " ".join(self.page.text.split())
        for sentence in sentences:
            assert sentence in text, f"“{sentence}” is not on {self.path}: {text}"
        return self

    def does_not_see(self, *sentences: str) -> "Citizen":
        """The page says none of these."""
        html = self.response.get_data(as_text=True) if self.response else ""
        for sentence in sentences:
            assert sentence not in html, f"“{sentence}” is on {self.path}"
        return self

    @property
    def status(self) -> int:
        """The status of the last answer."""
        return self.response.status_code if self.response else 0
