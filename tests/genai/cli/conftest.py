"""The command line in this process, against one emulator for each module."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from genai.__main__ import main

if TYPE_CHECKING:
    from genai_emulator import Emulator

KEY = "CANARY-key-0123456789"
VARIABLES = (
    "GOOGLE_API_KEY",
    "GOOGLE_GENAI_USE_VERTEXAI",
    "GOOGLE_GENAI_USE_ENTERPRISE",
    "GOOGLE_GENAI_API_VERSION",
    "GOOGLE_CLOUD_PROJECT",
    "GOOGLE_CLOUD_LOCATION",
    "GOOGLE_VERTEX_BASE_URL",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    *(f"{name}_PROXY" for name in ("HTTP", "HTTPS", "ALL", "NO")),
    *(f"{name}_proxy" for name in ("http", "https", "all", "no")),
)


class Outcome(NamedTuple):
    """What a command ended with, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Outcome]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    from genai_emulator import Emulator

    with Emulator(min_cache_tokens=0) as found:
        yield found


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    # What a terminal is wide decides where help is broken.
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run(emulator: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line: ``run("ask", "Why?", typed="what a pipe brings")``."""
    emulator.reset()
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)

    def call(*arguments: str, typed: str | bytes = "") -> Outcome:
        # Bytes as a locale of C reads them.
        wrapped = io.TextIOWrapper(io.BytesIO(typed if isinstance(typed, bytes) else b""), "utf-8", "surrogateescape")
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed) if isinstance(typed, str) else wrapped)
        code = main(list(arguments))
        said = capsys.readouterr()
        assert KEY not in said.out + said.err
        return Outcome(code, said.out, said.err)

    return call
