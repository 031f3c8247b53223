"""A real CUPS of our own on a free port, with a printer made of software (ippeveprinter); the system's is left alone.

The printer's engine is a shell script: it has the fault that a file names ("media-empty") until the file is gone.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

NEEDED = ("cupsd", "ippeveprinter", "dbus-daemon", "lpadmin", "lp")
PATH = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"
PPD = Path(__file__).parent / "roll.ppd"
MEDIA = Path(__file__).parent / "roll.conf"
QUEUE = "kiosk"
ENGINE = """#!/bin/sh
cd {folder}
if [ -e fault ]; then
    fault=$(cat fault)
    echo "STATE: +$fault" >&2
    while [ -e fault ]; do sleep 0.1; done
    echo "STATE: -$fault" >&2
fi
cp "$1" "printed/$IPP_JOB_NAME.pdf"
"""
FILES = """ServerRoot {folder}/etc
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/tmp
Printcap {folder}/run/printcap
DataDir /usr/share/cups
ServerBin /usr/lib/cups
ErrorLog {folder}/error_log
AccessLog {folder}/access_log
PageLog {folder}/page_log
SystemGroup root
"""
SERVER = """Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
MaxLogSize 0
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
SubscriptionPrivateAccess default
SubscriptionPrivateValues default
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
# ippeveprinter 2.4 does not start without a message bus, although it finds nobody there.
BUS = """<busconfig><type>session</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
"""


class CupsServer:
    """Starts and ends cupsd and the printer; each may also be ended in the middle of a test."""

    def __init__(self) -> None:
        missing = [name for name in NEEDED if not shutil.which(name, path=PATH)]
        if missing:
            pytest.skip(f"not installed: {', '.join(missing)} (Debian: cups, cups-ipp-utils, dbus-daemon)")
        # CUPS runs its filters as the user lp, who may not enter pytest's folders.
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
        self.folder.chmod(0o755)
        for name in ("etc", "spool", "cache", "run", "tmp", "printer", "printed"):
            (self.folder / name).mkdir(mode=0o755)
        self.port, self.printer_port = free_port(), free_port()
        self.environment = {**os.environ, "LC_ALL": "C", "PATH": PATH, "CUPS_SERVER": f"127.0.0.1:{self.port}"}
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        texts = {"etc/cupsd.conf": SERVER, "etc/cups-files.conf": FILES, "bus.conf": BUS, "engine": ENGINE}
        for name, text in texts.items():
            (self.folder / name).write_text(text.format(folder=self.folder, port=self.port))
        (self.folder / "engine").chmod(0o755)

    def start(self) -> None:
        """Everything, with an empty queue."""
        self._start("bus", "dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nopidfile")
        wait_until((self.folder / "bus").exists, "dbus-daemon")
        self.start_cups()
        self.start_printer()
        self.run("lpadmin", "-p", QUEUE, "-E", "-v", self.printer_address, "-P", str(PPD))

    @property
    def printer_address(self) -> str:
        """Where the printer listens."""
        return f"ipp://localhost:{self.printer_port}/ipp/print"

    def start_cups(self) -> None:
        """The print server."""
        etc = self.folder / "etc"
        self._start("cups", "cupsd", "-f", "-c", f"{etc}/cupsd.conf", "-s", f"{etc}/cups-files.conf")
        self._wait_for("cups", self.port)

    def start_printer(self) -> None:
        """The printer, which takes PDF."""
        options = ("-r", "off", "-n", "localhost", "-p", str(self.printer_port), "-d", f"{self.folder}/printer")
        engine = ("-a", str(MEDIA), "-c", f"{self.folder}/engine")
        bus = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus"}
        self._start("printer", "ippeveprinter", *options, *engine, "Roll", **bus)
        self._wait_for("printer", self.printer_port)

    def end(self, name: str) -> None:
        """End one of the processes started here, and nothing else."""
        process = self._processes.pop(name, None)
        if process:
            process.terminate()
            process.wait(timeout=10)

    def stop(self) -> None:
        """End all of them."""
        for name in ("printer", "cups", "bus"):
            self.end(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def fault(self, name: str | None) -> None:
        """Give the printer a fault, or mend it."""
        file = self.folder / "fault"
        file.write_text(name) if name else file.unlink(missing_ok=True)

    def run(self, *command: str) -> None:
        """A command of the administrator."""
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=20)

    def printed(self, title: str) -> Path:
        """What the engine got to print under that title."""
        return self.folder / "printed" / f"{title}.pdf"

    def _start(self, name: str, *command: str, **environment: str) -> None:
        with (self.folder / f"{name}.log").open("wb") as log:
            everything = {**self.environment, **environment}
            self._processes[name] = subprocess.Popen(command, env=everything, stdout=log, stderr=log)

    def _wait_for(self, name: str, port: int) -> None:
        def is_there() -> bool:
            if self._processes[name].poll() is not None:
                raise AssertionError(f"{name} ended: {(self.folder / f'{name}.log').read_text()}")
            return answers(port)

        wait_until(is_there, name)


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(happens: Callable[[], bool], what: str, seconds: float = 10) -> None:
    """Wait for something that must happen."""
    end = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: nothing within {seconds} s")
        time.sleep(0.05)
