"""Hướng dẫn: advice shown step by step. A guide asks and keeps nothing; the address of the page is the position."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.source import Source
from kiosk.domain.visit import ScreenClass

MOST_SENTENCES = 2


class OfficerNeed(StrEnum):
    """Whether a remedy works without an officer (cán bộ)."""

    NO = "no"
    IF_IT_FAILS = "if-it-fails"
    YES = "yes"


@dataclass(frozen=True)
class Trouble:
    """Điều có thể vướng: what may go wrong on a screen, in the citizen's words, and what to do then."""

    symptom: str
    remedy: str


@dataclass(frozen=True)
class Screen:
    """Một bước: one heading, at most two sentences, one drawing.

    points are short list items (what to bring, the rules of a password), never a second text.
    secret marks the steps where the citizen types an OTP, password or passcode: the page then says to type it on the
    phone only. drawing names a file in templates/drawings; drawing_says is its text alternative.
    read_aloud is what a voice says instead of heading and body; empty means those two are said as they stand.
    """

    heading: str
    body: str
    drawing: str
    drawing_says: str
    points: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    secret: bool = False
    ask_officer: str = ""
    read_aloud: str = ""

    def spoken(self) -> str:
        """The sentences to read aloud."""
        return self.read_aloud or " ".join((self.heading, self.body, *self.points))


@dataclass(frozen=True)
class Way:
    """Một cách làm: the screens for one kind of phone or person within a guide.

    done and next_guides stand in for those of the guide where this way ends elsewhere; None means the guide's.
    """

    slug: str
    label: str
    help: str
    drawing: str
    screens: tuple[Screen, ...]
    done: str = ""
    next_guides: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Guide:
    """Một bản hướng dẫn: one or more ways to the same goal.

    question is asked where there is more than one way. done says what the citizen has reached at the end;
    next_guides are slugs offered there. screen_class sets how long a page may rest untouched.
    """

    slug: str
    title: str
    summary: str
    icon: str
    ways: tuple[Way, ...]
    done: str
    sources: tuple[Source, ...]
    question: str = ""
    next_guides: tuple[str, ...] = ()
    screen_class: ScreenClass = ScreenClass.READING

    def way(self, slug: str) -> Way | None:
        """The way of that name, or None."""
        return next((way for way in self.ways if way.slug == slug), None)

    def done_of(self, way: Way) -> str:
        """What the citizen has reached at the end of that way: its own words, or the guide's."""
        return way.done or self.done

    def next_of(self, way: Way) -> tuple[str, ...]:
        """The slugs of the guides offered at the end of that way: its own, even if none, or the guide's."""
        return self.next_guides if way.next_guides is None else way.next_guides

    def faults(self) -> list[str]:
        """What is wrong with this guide, a sentence each; empty when it is sound."""
        return list(_guide_faults(self))


def _guide_faults(guide: Guide) -> Iterator[str]:
    if not guide.sources:
        yield f"{guide.slug}: no source"
    if len(guide.ways) > 1 and not guide.question:
        yield f"{guide.slug}: several ways but no question to choose by"
    slugs = [way.slug for way in guide.ways]
    if len(set(slugs)) != len(slugs):
        yield f"{guide.slug}: two ways have the same slug"
    for way in guide.ways:
        if not way.screens:
            yield f"{guide.slug}/{way.slug}: no screens"
        for number, screen in enumerate(way.screens, start=1):
            for fault in _screen_faults(screen):
                yield f"{guide.slug}/{way.slug}/{number}: {fault}"


def _screen_faults(screen: Screen) -> Iterator[str]:
    if not (screen.heading and screen.body and screen.drawing and screen.drawing_says):
        yield "heading, body, drawing and its text alternative are all needed"
    if sentences_in(screen.body) > MOST_SENTENCES:
        yield f"more than {MOST_SENTENCES} sentences"


def sentences_in(text: str) -> int:
    """How many sentences a Vietnamese text has, counted by the marks that end them before a space or the end."""
    words = text.split()
    return sum(1 for word in words if word.rstrip("”\"')")[-1:] in set(".!?"))


@dataclass(frozen=True)
class Remedy:
    """Cách gỡ: a leaf of the trouble tree. symptom is said as the citizen would say it; do is short orders.

    in_order is false for tips and for cases to choose from. guides are slugs of guides that help further.
    """

    slug: str
    symptom: str
    cause: str
    do: tuple[str, ...]
    officer: OfficerNeed
    drawing: str
    sources: tuple[Source, ...]
    officer_does: str = ""
    in_order: bool = True
    guides: tuple[str, ...] = ()
    read_aloud: str = ""

    def spoken(self) -> str:
        """The sentences to read aloud."""
        return self.read_aloud or " ".join((self.symptom + ".", self.cause, *self.do))


@dataclass(frozen=True)
class Symptoms:
    """Một câu hỏi của cây gỡ rối: what do you see? Each branch is a narrower question or a remedy."""

    slug: str
    symptom: str
    question: str
    drawing: str
    branches: tuple["Symptoms | Remedy", ...]
    help: str = ""

    def walk(self) -> Iterator["Symptoms | Remedy"]:
        """Every node below and including this one."""
        yield self
        for branch in self.branches:
            if isinstance(branch, Symptoms):
                yield from branch.walk()
            else:
                yield branch

    def find(self, slug: str) -> "Symptoms | Remedy | None":
        """The node of that slug, or None."""
        return next((node for node in self.walk() if node.slug == slug), None)

    def parent_of(self, slug: str) -> "Symptoms | None":
        """The question whose answer leads to that node, or None for the root."""
        questions = (node for node in self.walk() if isinstance(node, Symptoms))
        return next((node for node in questions if any(b.slug == slug for b in node.branches)), None)

    def faults(self) -> list[str]:
        """What is wrong with the tree, a sentence each; empty when it is sound."""
        slugs = [node.slug for node in self.walk()]
        found = [f"two nodes are called {slug}" for slug in sorted(set(slugs)) if slugs.count(slug) > 1]
        for node in self.walk():
            if isinstance(node, Remedy):
                found += [f"{node.slug}: a remedy needs {need}" for need, there in _remedy_needs(node) if not there]
            elif not node.branches:
                found.append(f"{node.slug}: a question without answers")
        return found


def _remedy_needs(remedy: Remedy) -> Iterator[tuple[str, bool]]:
    yield "something to do", bool(remedy.do)
    yield "a source", bool(remedy.sources)
    yield "a word on what the officer does", remedy.officer is OfficerNeed.NO or bool(remedy.officer_does)
