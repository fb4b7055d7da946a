"""The newer rows, brought about by the emulator as a user would."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from genai import errors
from genai_emulator import Emulator

from .oracle import ATTEMPTS, Mode

FILE = random.Random(110).randbytes(400_000)


@pytest.mark.parametrize("how", ["etag", "total", "start", "no-range"])
def test_F110_emulated(mode: Mode, emulator: Emulator, how: str, tmp_path: Path) -> None:
    mode.open(emulator)
    file = mode.call(lambda client: client.files.upload(file=FILE, config={"mime_type": "text/plain"})).ok()
    emulator.faults.add("close:body;bytes=100000", operation="downloadFile")
    emulator.faults.add(f"resumed:{how}", operation="downloadFile")
    mode.call(lambda client: client.files.download(file=file.name, destination=tmp_path / "x")).ok()
    assert (tmp_path / "x").read_bytes() == FILE
    emulator.faults.assert_consumed()


@pytest.mark.parametrize("after", [0, 1])
def test_F111_emulated(mode: Mode, emulator: Emulator, after: int) -> None:
    emulator.faults.add(f"sse:error-body=503;after={after}", operation="streamGenerateContent", times=None)
    mode.open(emulator)
    error = mode.stream().failed(errors.Unavailable, requests=1 if after else ATTEMPTS)
    assert error.code == 503


def test_F111_emulated_once(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:error-body=429;after=0", operation="streamGenerateContent")
    mode.open(emulator)
    mode.stream().ok(requests=2)


def test_F112_emulated(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("status:413;early;bytes=50000", operation="upload.finalize", times=None)
    mode.open(emulator)
    large = bytes(6 << 20)
    outcome = mode.call(lambda client: client.files.upload(file=large, config={"mime_type": "text/plain"}))
    assert outcome.failed(errors.ClientError).code == 413


def test_F113_emulated(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("excess", times=2, operation="getModel")
    mode.open(emulator)
    for _ in range(3):
        assert mode.get().ok(requests=1).name == "models/gemini-2.5-flash"
    emulator.faults.assert_consumed()


@pytest.mark.parametrize("how", ["empty", "empty:space", "empty:object", "empty;content-type=text/html", "code:204"])
def test_F116_emulated(mode: Mode, emulator: Emulator, how: str) -> None:
    mode.open(emulator)
    emulator.faults.add(how.replace("code:204", "empty"), operation="upload.start")
    file = mode.call(lambda client: client.files.upload(file=b"text", config={"mime_type": "text/plain"})).ok()
    emulator.faults.add(how, operation="deleteFile")
    mode.call(lambda client: client.files.delete(name=file.name)).ok(requests=1)
    emulator.faults.assert_consumed()
