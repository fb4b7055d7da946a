"""Start the server and the processes that are measured, each on a processor of its own where there are two."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.clients import CLIENTS
from benchmarks.rows import Row
from benchmarks.work import Figures

ROOT = Path(__file__).resolve().parent.parent


class Server(NamedTuple):
    """Where the server is, and the authorities to trust; without trustme there is no ``https``."""

    http: str
    https: str | None
    authorities: str


def _processors() -> list[int]:
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def _started(command: list[str], first: bool, **how: Any) -> subprocess.Popen[Any]:
    """A child, on the first processor or on the others; anywhere where there is one, or no way to choose."""
    child = subprocess.Popen(command, cwd=ROOT, **how)
    found = _processors()
    if len(found) > 1:
        # From here: what runs in a child before its program may wait for a thread that only the parent has.
        with suppress(ProcessLookupError):
            os.sched_setaffinity(child.pid, found[:1] if first else found[1:])
    return child


@contextmanager
def server() -> Iterator[Server]:
    """The server, in a process of its own, until the block ends."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.server", folder]
        process = _started(command, first=False, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            urls = json.loads(process.stdout.readline())
            yield Server(urls[0], urls[1] if len(urls) > 1 else None, os.path.join(folder, "ca.pem"))
        finally:
            process.stdin.close()
            process.wait()
            process.stdout.close()


def environment(served: Server, source: Path = ROOT) -> dict[str, str]:
    """The environment of a process that is measured.

    Args:
        served: The server.
        source: The clone whose packages are measured; by default, this one.
    """
    taken = {name: value for name, value in os.environ.items() if name.lower() not in _LEFT_OUT}
    taken["PYTHONPATH"] = os.pathsep.join(map(str, (source / "overlays", source / "generated", ROOT)))
    if served.https is not None:
        taken["SSL_CERT_FILE"] = served.authorities
    return taken


# It would have each process compile all modules again; and a proxy, or a key, would change what is measured.
_LEFT_OUT = frozenset(
    (
        "pythondontwritebytecode", "pythonpath", "http_proxy", "https_proxy", "all_proxy", "gemini_api_key",
        "google_api_key", "google_genai_use_vertexai", "google_gemini_base_url",
    )
)  # fmt: skip


def measured(row: Row, name: str, served: Server, environ: Mapping[str, str]) -> Figures:
    """What the work of a row takes a client, in a process of its own.

    Raises:
        RuntimeError: the process failed; the message has what it said.
    """
    url = served.https if row.secure else served.http
    assert url is not None
    if row.kind == "start":
        return {"cpu": _cpu(["-c", CLIENTS[name].first], environ) - _cpu(["-c", "pass"], environ)}
    if row.kind == "first":
        mode = ["asyncio"] if row.arguments.get("asynchronous") else []
        return {"cpu": _cpu(["-m", "benchmarks.first", name, url, *mode], environ)}
    command = ["-m", "benchmarks.work", name, row.kind, str(row.repeat), url, json.dumps(row.arguments)]
    with _started(
        [sys.executable, "-W", "ignore", *command],
        first=True,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        stdout, stderr = process.communicate()
    if process.returncode:
        raise RuntimeError(f"{row.name} with {name}: {stderr.strip().splitlines()[-1:]}")
    figures: Figures = json.loads(stdout)
    return figures


def _cpu(command: list[str], environ: Mapping[str, str]) -> float:
    """The seconds of CPU of a whole process, from its start to its end."""
    with tempfile.TemporaryFile() as said:
        process = _started([sys.executable, "-W", "ignore", *command], first=True, env=environ, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)[:80]}: {said.read().decode().strip().splitlines()[-1:]}")
    return used.ru_utime + used.ru_stime
