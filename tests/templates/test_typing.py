"""What type checkers make of the rendered code, and of code that uses it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.test_render import NAMES
from tests.templates.packages import package, write
from tests.templates.small import small

ROOT = Path(__file__).resolve().parents[2]
USE = """
from datetime import datetime, timedelta, timezone

from small_api import models
from small_api.models import Content, Part
from small_api.resources import AsyncParts, Parts


def use(parts: Parts) -> None:
    part = Part(text="a", level="low", inline_data={"data": b"x"}, ttl=timedelta(1), when=datetime.now(timezone.utc))
    reveal_type(part.inline_data)  # Blob | None
    reveal_type(part.level)  # Level | None
    reveal_type(part.when)  # datetime | None
    reveal_type(part.list)  # list[str] | None
    reveal_type(part.kind)  # str | None
    reveal_type(Part(size_bytes="12", vector=(1, 2), empty=models.Empty, kind="x").vector)  # error
    reveal_type(Content(parts=[part, {"text": "b"}]).parts)  # list[Part] | None
    reveal_type(Part.from_dict({}))  # Part
    reveal_type(part.model_copy())  # Part
    reveal_type(part.to_dict())  # dict[str, Any]
    reveal_type(models.SayConfig(system="x", http_options={"timeout": 5}).http_options)  # HttpOptions | None
    reveal_type(parts.get("x", config={"temperature": 1}))  # Part
    reveal_type(parts.list("o"))  # Pager[Part]
    reveal_type([each.text for each in parts.list("o")])  # list[str | None]
    reveal_type(parts.say(name="x", role="r"))  # Stream[Content]
    reveal_type(parts.read(name="x"))  # bytes
    reveal_type(parts.notes.get(name="x"))  # Part
    Part(txt="a")  # error
    Part(text=5)  # error
    Part(inline_data={"dta": b"x"})  # error
    parts.get("x", config={"temprature": 1})  # error
    models.Nope  # error


async def aio(parts: AsyncParts) -> None:
    reveal_type(await parts.get("x"))  # Part
    reveal_type(await parts.list("o"))  # AsyncPager[Part]
    reveal_type([each async for each in parts.list("o")])  # list[Part]
    reveal_type(await parts.say(name="x", role="r"))  # AsyncStream[Content]
    reveal_type(await parts.read(name="x"))  # bytes
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from generator import ir
    from tests.templates.packages import BYTES, STRING, field, list_of, map_of, model

    folder = tmp_path_factory.mktemp("typing")
    write(small(), folder / "small_api")
    kinds = {"str": ir.Type("integer"), "bytes": BYTES, "list": list_of(STRING), "dict": map_of(STRING)}
    odd = model("Odd", *(field(name, kinds.get(name, STRING)) for name in NAMES))
    write(package(odd), folder / "odd_api")
    (folder / "use.py").write_text(USE, encoding="utf-8")
    return folder


def expected() -> dict[int, str]:
    """What each line of ``USE`` that ends in a comment says of itself."""
    lines = enumerate(USE.splitlines(), 1)
    return {number: line.rpartition("  # ")[2] for number, line in lines if "  # " in line}


def short(type_: str) -> str:
    return re.sub(r"\b(?:\w+\.)+", "", type_).replace("builtins.", "")


def test_mypy(folder: Path) -> None:
    options = ["--strict", "--config-file=", "--no-error-summary", "--python-version=3.11", "--cache-dir=cache"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "-p", "small_api", "-p", "odd_api", "-m", "use"],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "MYPYPATH": f"{folder}:{ROOT / 'overlays'}"},
        check=False,
    )
    said: dict[int, str] = {}
    elsewhere = []
    for line in (done.stdout + done.stderr).splitlines():
        if found := re.match(r'use\.py:(\d+): note: Revealed type is "(.*)"', line):
            said.setdefault(int(found[1]), short(found[2]))
        elif found := re.match(r"use\.py:(\d+): error", line):
            said[int(found[1])] = "error"
        elif not re.match(r"use\.py:\d+: note", line):
            elsewhere.append(line)
    assert not elsewhere
    assert said == expected()


def test_pyright(folder: Path) -> None:
    settings = {"typeCheckingMode": "standard", "pythonVersion": "3.11", "extraPaths": [str(ROOT / "overlays")]}
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "include": ["use.py", "small_api", "odd_api"]}))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    said: dict[int, str] = {}
    elsewhere = []
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        if not each["file"].endswith("use.py"):
            elsewhere.append(f"{each['file']}:{line}: {each['message']}")
        elif found := re.match(r'Type of ".*" is "(.*)"', each["message"], re.DOTALL):
            said.setdefault(line, short(found[1]))
        elif each["severity"] == "error":
            said[line] = "error"
    assert not elsewhere
    assert said == expected()
