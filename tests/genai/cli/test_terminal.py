"""``genai`` in a pseudo terminal: transcripts as people see them, and how it ends when it is interrupted."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import genai
from tests.genai.cli.conftest import KEY, VARIABLES

if TYPE_CHECKING:
    from genai_emulator import Emulator

pexpect: Any = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")

SIZE = (40, 90)
#: With Ctrl+C taken, which a shell has its background jobs ignore, and their children with them.
PROGRAM = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from genai.__main__ import main
code = main(sys.argv[1:])
# As exit() of newer C libraries does: it waits for whoever reads one of their streams.
import ctypes
ctypes.CDLL(None).fflush(None)
sys.exit(code)
"""
GENAI = [sys.executable, "-c", PROGRAM]


@pytest.fixture
def environ(emulator: Emulator) -> dict[str, str]:
    emulator.reset()
    kept = {name: value for name, value in os.environ.items() if name not in {*VARIABLES, "NO_COLOR"}}
    return {**kept, "GEMINI_API_KEY": KEY, "GOOGLE_GEMINI_BASE_URL": emulator.url, "TERM": "xterm"}


@pytest.fixture
def terminals(environ: dict[str, str]) -> Iterator[Any]:
    """Start commands in terminals; those that go on are ended with the test."""
    begun: list[Any] = []

    def start(*arguments: str, **more: str) -> Any:
        found = pexpect.spawn(
            GENAI[0],
            [*GENAI[1:], *arguments],
            env={**environ, **more},
            encoding="utf-8",
            timeout=60,
            dimensions=(40, 90),
        )
        begun.append(found)
        return found

    yield start
    for each in begun:
        each.close(force=True)


def arrived(emulator: Emulator, number: int) -> None:
    """Wait until so many prompts have been asked."""
    for _ in range(6000):
        if [each.operation for each in list(emulator.requests)].count("streamGenerateContent") >= number:
            return
        time.sleep(0.01)
    raise AssertionError("no prompt came")


def ended(terminal: Any) -> tuple[int, str]:
    """The exit status, and what had been shown since the last look."""
    terminal.expect(pexpect.EOF)
    shown = str(terminal.before).replace("\r\n", "\n")
    terminal.close()
    return terminal.exitstatus, shown


def test_a_conversation(terminals: Any, emulator: Emulator, tmp_path: Path) -> None:
    emulator.when("sky").answer("Scattering.")
    emulator.when("name").answer("I do not know.")
    terminal = terminals("chat", "--session", str(tmp_path / "s.json"))
    terminal.expect("gemini-2.5-flash; /help tells what there is")
    terminal.expect("> ")
    terminal.sendline("Why is the \\")
    terminal.expect(r"\. ")
    terminal.sendline("sky blue?")
    terminal.expect(r"Scattering\.")
    terminal.expect("> ")
    terminal.send("half a line")
    terminal.expect("half a line")
    # Python notices Ctrl+C at a prompt while it waits for a letter, not while it takes one in.
    time.sleep(0.3)
    terminal.sendintr()
    terminal.expect("> ")
    terminal.sendline("/file nowhere")
    terminal.expect("error: there is no file 'nowhere'")
    emulator.faults.add("delay:30", operation="streamGenerateContent")
    terminal.sendline("a long story")
    arrived(emulator, 2)
    terminal.sendintr()
    terminal.expect("the answer was ended")
    terminal.sendline("/exit")
    assert ended(terminal)[0] == 0
    assert "long story" not in (tmp_path / "s.json").read_text()
    assert "Scattering" in (tmp_path / "s.json").read_text()


def test_colours_bars_and_columns_are_for_terminals(terminals: Any, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(300_000))
    code, shown = ended(terminals("files", "put", "--no-wait", str(film)))
    assert (code, "film.mp4: 100%" in shown) == (0, True)
    code, shown = ended(terminals("--quiet", "files", "put", "--no-wait", str(film)))
    assert re.fullmatch(r"files/\w+ +\S+\n", shown.expandtabs(1)), shown
    code, shown = ended(terminals("files", "ls"))
    assert re.match(r"NAME +TYPE +BYTES +STATE", shown), shown
    code, shown = ended(terminals("ask", "-m", "nope", "hi"))
    assert (code, shown.startswith("\x1b[31merror\x1b[0m: 404")) == (1, True)
    assert ended(terminals("ask", "-m", "nope", "hi", NO_COLOR="1"))[1].startswith("error: 404")
    assert ended(terminals("doctor"))[1].startswith("\x1b[32mok")
    assert ended(terminals("doctor", TERM="dumb"))[1].startswith("ok")


def test_answers_are_markdown_in_a_terminal(terminals: Any, emulator: Emulator) -> None:
    """Raw in a pipe, which the other tests read, or when they are wanted so."""
    text = "Some **bold** words.\n\n```python\nfor x in y: ...\n```\n"
    emulator.when("code").answer(text)
    code, shown = ended(terminals("ask", "code"))
    assert (code, "**" in shown, "```" in shown) == (0, False, False)
    assert "\x1b[1mbold\x1b[0m" in shown
    assert re.search(r"\x1b\[[\d;]+mfor\x1b", shown)
    code, shown = ended(terminals("--plain", "ask", "code"))
    assert (code, shown) == (0, text)


def test_what_others_wrote_does_not_steer_the_terminal(
    terminals: Any, environ: dict[str, str], emulator: Emulator
) -> None:
    """Titles, the clipboard, the cursor: an answer, a name or an error may ask for anything."""
    evil = "a\x1b]52,c,cm0gLXJm\x07b\x1b[2Jc\x9b31md\re\x7f"
    plain = r"a^[]52,c,cm0gLXJm^Gb^[[2Jc\u009b31md^Me\u007f"
    emulator.when("evil").answer(evil)
    client = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})
    client.files.upload(file=__file__, config={"display_name": evil, "mime_type": "text/plain"})
    for arguments in (
        ("ask", "evil"), ("ask", "--plain", "evil"), ("--json", "ask", "evil"), ("files", "ls"), ("count", "x"),
        ("--json", "--debug", "count", "x"), ("--json", "files", "ls"),
    ):  # fmt: skip
        emulator.faults.add(f"status:400;message={evil}", operation="countTokens")
        _, shown = ended(terminals(*arguments))
        for steering in ("\x1b]", "\x1b[2J", "\x07", "\x9b", "\x7f", "d\re"):
            assert steering not in shown, arguments
        assert "cm0gLXJm" in shown, arguments
        if arguments[0] == "ask":
            assert plain in shown, arguments
    # For programs it stays as it is.
    done = subprocess.run([*GENAI, "ask", "evil"], env=environ, capture_output=True, check=True)
    assert done.stdout == f"{evil}\n".encode()


def test_blocks_are_shown_once_they_are_over() -> None:
    from genai.cli.markdown import whole_blocks

    ends = {
        "One": "",
        "One\n\n": "",
        "One\n\nTwo": "One\n\n",
        "One\n\nTwo\n\n\nThree\n": "One\n\nTwo\n\n\n",
        "- a\n\n  b\n\n- c": "- a\n\n  b\n\n",
        "```py\na\n\nb": "",
        "````\n```\n\nb\n````\n\nTwo": "````\n```\n\nb\n````\n\n",
        "~~~\n```\n\nb": "",
    }
    assert {text: text[: whole_blocks(text)] for text in ends} == ends
    # Whatever the chunks, as far as it is over it is the same.
    text = next(iter(reversed(ends)))
    assert [whole_blocks(text[:end]) for end in range(len(text))] == [0] * len(text)


def test_the_key_is_asked_for_without_an_echo(terminals: Any) -> None:
    terminal = terminals("count", "--key-file", "-", "hello", GEMINI_API_KEY="")
    terminal.expect("API key: ")
    terminal.waitnoecho()
    terminal.sendline("a-key-that-is-typed")
    code, shown = ended(terminal)
    assert (code, shown.strip()) == (0, "2")


def test_ctrl_c_ends_with_130(terminals: Any, emulator: Emulator) -> None:
    emulator.faults.add("delay:30", operation="streamGenerateContent")
    for arguments in (("ask", "a long story"), ("live", "--text")):
        terminal = terminals(*arguments)
        if arguments[0] == "live":
            terminal.expect("> ")
        else:
            arrived(emulator, 1)
        terminal.sendintr()
        code, shown = ended(terminal)
        assert code == 130
        assert "Traceback" not in shown


def test_pipes_and_help(environ: dict[str, str]) -> None:
    """A reader that leaves ends it quietly; an emulator is a command as well."""
    done = subprocess.run(
        ["bash", "-c", '"$@" models list | true; echo "${PIPESTATUS[0]}"', "bash", *GENAI],
        env={**environ, "PYTHONUNBUFFERED": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("141\n", "")
    with subprocess.Popen([*GENAI, "emulator"], stdout=subprocess.PIPE, text=True, env=environ) as emulator:
        assert emulator.stdout is not None
        url = emulator.stdout.readline().strip()
        done = subprocess.run(
            [*GENAI, "--base-url", url, "count", "hello"],
            env=environ, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        emulator.terminate()
        emulator.communicate()
    assert (done.returncode, done.stdout, done.stderr) == (0, "2\n", "")
    assert emulator.returncode == 0
