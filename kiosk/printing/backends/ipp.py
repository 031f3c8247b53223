"""Hỏi CUPS bằng IPP: asks the print server about jobs and queues (RFC 8010, 8011); nothing here prints.

`lpstat` cannot be asked: that of CUPS 2.4 prints "processing-to-stop-point" for a finished and for a cancelled job, and
never the title of a job.
"""

import getpass
import http.client
import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

GET_JOB_ATTRIBUTES = 0x0009
GET_JOBS = 0x000A
GET_PRINTER_ATTRIBUTES = 0x000B
NOT_FOUND = 0x0406
TIMEOUT_SECONDS = 5
SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cupsd"))

_END, _OPERATION_GROUP = 0x03, 0x01
_INTEGER, _BOOLEAN, _ENUM, _TEXTS = 0x21, 0x22, 0x23, range(0x41, 0x4A)
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48
Attributes = dict[str, list[int | str]]


class NoAnswer(OSError):
    """The print server does not answer, or not in a way that can be understood."""


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over the socket file of the print server."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=TIMEOUT_SECONDS)
        self._path = path

    def connect(self) -> None:
        """Open the socket file."""
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(TIMEOUT_SECONDS)
        self.sock.connect(self._path)


def ask(operation: int, queue: str, requested: tuple[str, ...], **more: int | str) -> tuple[int, list[Attributes]]:
    """(status, groups of attributes) for a question about a queue or, with job_id, a job. Raises NoAnswer."""
    request = struct.pack(">BBHI", 2, 0, operation, 1) + bytes([_OPERATION_GROUP])
    request += _attribute(_CHARSET, "attributes-charset", "utf-8")
    request += _attribute(_LANGUAGE, "attributes-natural-language", "en")
    request += _attribute(_URI, "printer-uri", f"ipp://localhost/printers/{queue}")
    if "job_id" in more:
        request += _attribute(_INTEGER, "job-id", more["job_id"])
    # Only the owner of a job may read its title.
    request += _attribute(_NAME, "requesting-user-name", getpass.getuser())
    if "which_jobs" in more:
        request += _attribute(_KEYWORD, "which-jobs", more["which_jobs"])
    for place, name in enumerate(requested):
        request += _attribute(_KEYWORD, "requested-attributes" if place == 0 else "", name)
    connection = _connection()
    try:
        connection.request("POST", "/", request + bytes([_END]), {"Content-Type": "application/ipp"})
        response = connection.getresponse()
        body = response.read()
        if response.status != http.client.OK:
            raise NoAnswer(f"HTTP {response.status}")
        return struct.unpack(">H", body[2:4])[0], list(_groups(body))
    except (OSError, http.client.HTTPException, struct.error, IndexError) as problem:
        raise NoAnswer(type(problem).__name__) from problem
    finally:
        connection.close()


def _connection() -> http.client.HTTPConnection:
    """To the server that lp would use: CUPS_SERVER, else the socket file, else port 631 of this machine."""
    sockets = [str(path) for path in SOCKETS if path.exists()]
    server = os.environ.get("CUPS_SERVER", "") or (sockets or ["localhost:631"])[0]
    if server.startswith("/"):
        return _SocketConnection(server)
    return http.client.HTTPConnection(server if ":" in server else f"{server}:631", timeout=TIMEOUT_SECONDS)


def _attribute(tag: int, name: str, value: int | str) -> bytes:
    content = struct.pack(">i", value) if isinstance(value, int) else value.encode()
    return struct.pack(f">BH{len(name)}sH", tag, len(name), name.encode(), len(content)) + content


def _groups(body: bytes) -> Iterator[Attributes]:
    """The groups after the operation's own: one for each printer or job. Values that are neither number nor text go."""
    group: Attributes | None = None
    name = ""
    place = 8
    while (tag := body[place]) != _END:
        place += 1
        if tag < 0x10:
            if group is not None:
                yield group
            group = {} if tag != _OPERATION_GROUP else None
            continue
        (length,) = struct.unpack_from(">H", body, place)
        name = body[place + 2 : place + 2 + length].decode() or name
        place += 2 + length
        (length,) = struct.unpack_from(">H", body, place)
        value = body[place + 2 : place + 2 + length]
        place += 2 + length
        if group is not None and tag in (_INTEGER, _ENUM, _BOOLEAN):
            group.setdefault(name, []).append(int.from_bytes(value, "big", signed=tag == _INTEGER))
        elif group is not None and tag in _TEXTS:
            group.setdefault(name, []).append(value.decode(errors="replace"))
    if group is not None:
        yield group
