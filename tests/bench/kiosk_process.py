"""The kiosk as its own process, started the way the station starts it, and what that process weighs."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def prepare(instance: Path) -> None:
    """Make the instance folder as `make setup` does."""
    _flask(instance, "prepare").wait()


def _flask(instance: Path, word: str, port: int = 0) -> subprocess.Popen[bytes]:
    environment = os.environ | {"KIOSK_INSTANCE": str(instance), "KIOSK_PORT": str(port or 8080)}
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "kiosk", word]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)


@contextmanager
def running(instance: Path) -> Iterator[tuple[str, int, float]]:
    """(address, process id, seconds from the start of the process to its first page)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    begun = time.perf_counter()
    process = _flask(instance, "serve", port)
    try:
        while True:
            try:
                connection = HTTPConnection("127.0.0.1", port, timeout=5)
                connection.request("GET", "/")
                connection.getresponse().read()
                break
            except OSError:
                if process.poll() is not None or time.perf_counter() - begun > 30:
                    raise RuntimeError("the kiosk did not start") from None
                time.sleep(0.01)
        yield f"http://127.0.0.1:{port}", process.pid, time.perf_counter() - begun
    finally:
        process.terminate()
        process.wait(timeout=10)


def resident_mb(pid: int) -> float:
    """The memory the process holds, in MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


