"""Việc chạy nền: a thread beside the server that is woken when there is something to do, and ends with the kiosk."""

import threading

from flask import Flask

SECONDS_TO_END = 10


class Worker:
    """One for the whole app: start() with the app, wake() when there is something to do, stop() at the end.

    What it does, a kind of worker says in `run`, which goes on until `self.stopping` is set and rests in `rest`.
    """

    def __init__(self, app: Flask, name: str) -> None:
        self.app = app
        self.stopping = threading.Event()
        self._something_to_do = threading.Event()
        self._thread = threading.Thread(target=self.run, name=name, daemon=True)

    def run(self) -> None:
        """Everything the thread does."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to do."""
        self._something_to_do.set()

    def rest(self, seconds: float) -> None:
        """Wait until it is woken, or so long."""
        self._something_to_do.wait(seconds)
        self._something_to_do.clear()

    def stop(self) -> None:
        """Finish what is in hand, then end."""
        self.stopping.set()
        self.wake()
        if self._thread.is_alive():
            self._thread.join(timeout=SECONDS_TO_END)
