"""A program written from google-genai's signatures of interactions and their neighbours, by google-genai and by us.

``programs/interactions.py`` gives each method each of its arguments. google-genai runs it, and this package does, once
installed in its place and once by ``python -m genai run``: each request of one is a request of the other, and each line
that one prints the other prints.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from genai_emulator import Clock, Emulator
from tests.data import read
from tests.shared import ROOT

PROGRAM = Path(__file__).parent / "programs" / "interactions.py"
RESOURCES = ["interactions", "agents", "environments", "triggers", "credentials", "voices", "webhooks", "decisions"]
#: How a process runs the program.
WAYS = {
    "google-genai": [],
    "installed": [
        "-c",
        "import genai, runpy, sys; genai.install_as_google_genai(); sys.argv = sys.argv[1:]; "
        "runpy.run_path(sys.argv[0], run_name='__main__')",
    ],
    "run": ["-m", "genai", "run"],
}
#: What one of both alone tells: what google-genai tells of answers that took several requests, the output that it finds
#: in the steps as a field of what it dumps, and keys that are made anew each time.
LEFT_OUT = {"continuation_ids", "initial_input_tokens", "output_text", "object", "environment_key"}
#: Numbers that google-genai dumps and sends as text.
LONG = {"file_count", "size_bytes", "max_total_tokens"}
#: Arguments that the program leaves out, as ``method(argument)``, each with the reason.
LEAVES: dict[str, str] = dict.fromkeys(
    ("credentials.create(type_)", "credentials.update(type_)"),
    "programs write `type`; the name is of an overload alone",
)


def without_asyncio(program: str) -> str:
    """The program for the client without asyncio."""
    text = re.sub(r"\basync (def|for|with)\b", r"\1", program)
    text = text.replace("import asyncio\n", "").replace("asyncio.run(main())", "main()")
    return text.replace("await ", "").replace(".aio", "")


def plain(value: Any, name: str = "") -> Any:
    """What is printed, in one spelling of long numbers, of times, and of what is not there."""
    if isinstance(value, dict):
        found = {key: plain(each, key) for key, each in value.items() if key not in LEFT_OUT}
        return {key: each for key, each in found.items() if each not in (None, {}, [], "")}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, str) and name in LONG:
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"[-0-9]{10}T[:0-9]{8}(\.0+)?Z", value):
        return value[:19]
    return value


def body(received: bytes, url: str) -> Any:
    """What a request says; a field that is empty and one that is not there are kept apart."""

    def long(found: dict[str, Any]) -> dict[str, Any]:
        return {key: int(each) if key in LONG and isinstance(each, str) else each for key, each in found.items()}

    told = received.replace(url.encode(), b"URL")
    return json.loads(told, object_hook=long) if told[:1] == b"{" else told


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    with Emulator(clock=Clock(datetime(2026, 11, 1, tzinfo=UTC)), check_responses=True) as emulator:
        emulator.write_credentials(tmp_path_factory.mktemp("google") / "credentials.json")
        yield emulator


def run(way: str, program: Path, backend: str, emulator: Emulator) -> tuple[list[Any], list[Any]]:
    """The requests of the program, and what it prints."""
    emulator.reset()
    for said, status in (("salty", "PERMISSION_DENIED"), ("hurry", "RESOURCE_EXHAUSTED"), ("broken", "INTERNAL")):
        emulator.when(said).error(status)
    arguments = [emulator.url, backend, *([emulator.issue_token()] if backend == "vertex" else [])]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE_", "GEMINI_"))}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "overlays"), str(ROOT / "generated")])
    done = subprocess.run(
        [sys.executable, "-W", "ignore", *WAYS[way], str(program), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.returncode == 0, f"{way}: {done.stderr[-2000:]}"
    requests = [
        (
            *(each.method, each.path, sorted(each.query.items()), each.headers.get("x-custom"), each.status),
            body(bytes(each.body), emulator.url),
        )
        for each in emulator.requests
        if each.path != "/hook"  # posted by the emulator, whenever it comes to it
    ]
    return requests, [plain(json.loads(line.replace(emulator.url, "URL"))) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("backend", "mode", "ways"),
    [
        ("gemini", "sync", ["google-genai", "run"]),
        *(
            pytest.param(backend, mode, list(WAYS), marks=pytest.mark.long)
            for backend in ("gemini", "vertex")
            for mode in ("sync", "aio")
        ),
    ],
)
def test_the_same_requests_and_results(
    emulator: Emulator, tmp_path: Path, backend: str, mode: str, ways: list[str]
) -> None:
    pytest.importorskip("google.genai")
    text = PROGRAM.read_text(encoding="utf-8")
    program = tmp_path / "program.py"
    program.write_text(text if mode == "aio" else without_asyncio(text), encoding="utf-8")
    first, *others = ways
    requests, results = run(first, program, backend, emulator)
    assert len(requests) > 100
    for way in others:
        also, printed = run(way, program, backend, emulator)
        assert len(also) == len(requests), way
        for number, (one, other) in enumerate(zip(requests, also, strict=True)):
            assert one == other, f"request {number} of {way}"
        for one, other in zip(results, printed, strict=True):
            assert one == other, way


@cache
def program_calls() -> dict[str, set[str]]:
    """By method, the arguments that the program gives it in one call or another; ``*`` for the first by position."""
    tree = ast.parse(PROGRAM.read_text(encoding="utf-8"))
    shared: list[str] = next(
        [str(key.value) for key in node.value.keys if isinstance(key, ast.Constant)]
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and ast.unparse(node.targets[0]) == "CALL"
    )
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not ast.unparse(node.func).startswith("client."):
            continue
        given = found.setdefault(ast.unparse(node.func).removeprefix("client."), set())
        for keyword in node.keywords:
            given.update([keyword.arg] if keyword.arg else shared)
        given.update(f"*{number}" for number in range(len(node.args)))
    return found


def test_no_method_and_no_argument_is_left_out() -> None:
    keywords = read("google_genai_keywords")
    calls, used = program_calls(), set()
    for row in read("google_genai_methods"):
        resource = row["resource"].removeprefix("client.").removeprefix("aio.")
        if row["kind"] != "method" or resource.partition(".")[0] not in RESOURCES or row["method"] == "connect":
            continue  # Live interactions are joined by a socket, which the tests of Live are about.
        method = f"{resource}.{row['method']}"
        given = calls.get(method, set())
        assert given, f"the program never calls {method}"
        names = [
            each["name"] for each in row["params"] if each["name"] not in ("args", "kwargs", "body", "body_kwargs")
        ]
        if method == "webhooks.ping":
            names.append("body")
        for number, name in enumerate(names):
            if name not in given and f"*{number}" not in given:
                assert f"{method}({name})" in LEAVES, f"the program never gives {method} its {name}"
        for name in keywords.get(method, ()):
            if name not in given and name not in names:
                assert f"{method}({name})" in LEAVES, f"the program never gives {method} its {name}"
                used.add(f"{method}({name})")
    assert used == LEAVES.keys()
