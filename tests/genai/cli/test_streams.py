"""What pipes bring and take, disks that are full, and conversations that share a file."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from genai.__main__ import main
from genai.cli.failures import CommandError
from tests.genai.cli.conftest import Run

if TYPE_CHECKING:
    from genai_emulator import Emulator


def prompts(emulator: Emulator) -> list[str]:
    return [part["text"] for part in emulator.requests[-1].json["contents"][0]["parts"]]


def test_text_comes_in_more_than_one_encoding(run: Run, emulator: Emulator) -> None:
    text = "Gr\u00fc\u00dfe\nzwei"
    for encoding, ends in (("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("utf-16", "\r\n")):
        assert run("ask", typed=text.replace("\n", ends).encode(encoding)).code == 0
        assert prompts(emulator) == [text], encoding
    Path("key.txt").write_text("\ufeffa-key\n", encoding="utf-8")
    assert run("ask", "--key-file", "key.txt", "x").code == 0
    assert run("ask", "--key-file", "-", typed=b"a-key\nWhat is it?\n").code == 0
    assert prompts(emulator) == ["What is it?"], "what follows the key is the prompt"


def test_what_is_no_text_is_refused(run: Run, emulator: Emulator) -> None:
    for data in (b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0 no NUL", b"a\0b", b"\xff\xfea"):
        for command in ("ask", "count", "embed"):
            done = run(command, typed=data)
            assert done.code == 2
            assert "the standard input is no text" in done.err
    assert not emulator.requests
    for value in ("inf", "nan", "-1"):
        assert "--timeout is a number of seconds above 0" in run("ask", "x", "--timeout", value).err
    for place, why in ((".", "is a folder"), ("none/cat.png", "is in a folder that is not there")):
        assert why in run("ask", "a cat", "-o", place).err
    Path("a.txt").write_text("a")
    Path("b").write_bytes(b"\0")
    assert "does not tell its type" in run("files", "put", "a.txt", "b").err
    assert not emulator.requests, "nothing is sent before all that is given can be"


def test_an_output_of_few_characters(run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    emulator.when("Why").answer("\u00dc \U0001f600.")
    for arguments, said in ((["ask", "Why"], "? ?.\n"), (["ask", "--json", "Why"], None)):
        taken = io.BytesIO()
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
        monkeypatch.setattr(sys, "stdin", io.StringIO())
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(taken, "ascii"))
        assert main(arguments) == 0
        if said is None:
            answer = json.loads(taken.getvalue())
            assert answer["candidates"][0]["content"]["parts"][0]["text"] == "\u00dc \U0001f600."
        else:
            assert taken.getvalue().decode() == said
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["ask", "Why"]) == 0, "closed, as by >&-"
    sys.stdout.close()


def test_a_full_disk_loses_no_text(run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> int:
        path.touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    done = run("ask", "-m", "gemini-2.5-flash-image", "-o", "cat.png", "a cat")
    assert done.code == 1
    assert len(done.out) > 10, "the text is there"
    assert "'cat.png' cannot be written: No space left on device" in done.err
    assert not Path("cat.png").exists()


def test_a_session_that_cannot_be_saved(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("chat", "--session", "kept.json", typed="one\n").code == 0
    before = Path("kept.json").read_bytes()

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    done = run("chat", "--session", "kept.json", typed="two\n")
    assert done.code == 1
    assert "cannot be saved in" in done.err
    assert "No space left" in done.err
    assert os.listdir() == ["kept.json"], "no part of a file is left"
    assert Path("kept.json").read_bytes() == before


def test_two_conversations_in_one_file(run: Run, emulator: Emulator) -> None:
    from genai.cli.chat import _SessionFile
    from genai.cli.common import Cli, Settings

    first, second = (_SessionFile(Cli(Settings()), Path("kept.json")) for _ in "ab")
    assert first.load() == second.load() == {}
    first.save(b'{"history": [1]}')
    second.save(b'{"history": [2]}')
    first.save(b'{"history": [1, 1]}')
    second.save(b'{"history": [2, 2]}')
    assert {path.name: json.loads(path.read_text())["history"] for path in Path().iterdir()} == {
        "kept.json": [1, 1],
        "kept-2.json": [2, 2],
    }
    Path("kept.json").unlink()
    first.save(b'{"history": [1, 1, 1]}')
    assert Path("kept.json").exists()
    assert run("chat", "--session", "none/kept.json", typed="x\n").code == 2
    Path("kept.json").write_text("[]")
    with pytest.raises(CommandError, match="is no saved conversation"):
        first.load()


def test_remedies_fit(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    store = run("stores", "create", "Notes").out.strip()
    Path("a.txt").write_text("a")
    assert run("stores", "put", store, "a.txt").code == 0
    assert "--force" in run("stores", "rm", store).err
    assert run("stores", "rm", "--force", store).code == 0
    lacking = run("batch", "fetch", "batches/none")
    assert "hint: check the name\n" in lacking.err
    monkeypatch.delenv("GEMINI_API_KEY")
    none = run("ask", "x")
    assert none.code == 3
    assert "hint: no key was sent" in none.err


def test_warnings_are_a_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", " a-key\n")
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        done = run("count", "x")
    assert done.err == "warning: the API key has white space around it, which was dropped\n"
