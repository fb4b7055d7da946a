"""What type checkers make of the rendered code, and of code that uses it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.pipeline import read_package
from tests.generator.test_render import NAMES
from tests.templates.conftest import UNIONS
from tests.templates.packages import package, write
from tests.templates.small import small

ROOT = Path(__file__).resolve().parents[2]
#: Programs that use ``unions_api``: one without a mistake, one that is all mistakes.
SAMPLES = Path(__file__).resolve().parent / "samples"
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
    write(read_package(UNIONS), folder / "unions_api")
    (folder / "use.py").write_text(USE, encoding="utf-8")
    for sample in SAMPLES.glob("*.py"):
        (folder / sample.name).write_bytes(sample.read_bytes())
    return folder


Lines = dict[str, dict[int, str]]


def expected(folder: Path) -> Lines:
    """What each line that ends in a comment says of itself, by the stem of its file."""
    found: Lines = {}
    for path in folder.glob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            said = line.partition("  # noqa")[0]
            if "  # " in said:
                found.setdefault(path.stem, {})[number] = said.rpartition("  # ")[2]
    return found


def short(type_: str) -> str:
    return re.sub(r"\b(?:\w+\.)+", "", type_).replace("builtins.", "")


def test_mypy(folder: Path) -> None:
    options = ["--strict", "--config-file=", "--no-error-summary", "--python-version=3.11", "--cache-dir=cache"]
    wanted = expected(folder)
    packages = [f"--package={name}" for name in ("small_api", "odd_api", "unions_api")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *packages, *(f"--module={name}" for name in wanted)],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "MYPYPATH": f"{folder}:{ROOT / 'overlays'}"},
        check=False,
    )
    said: Lines = {}
    elsewhere = []
    for line in (done.stdout + done.stderr).splitlines():
        found = re.match(r"(\w+)\.py:(\d+): (?:(error)|note: Revealed type is \"(.*)\"|note)", line)
        if found is None:
            elsewhere.append(line)
        elif found[3]:
            said.setdefault(found[1], {})[int(found[2])] = "error"
        elif found[4]:
            said.setdefault(found[1], {}).setdefault(int(found[2]), short(found[4]))
    assert not elsewhere
    assert said == wanted


@pytest.mark.long
def test_pyright(folder: Path) -> None:
    settings = {"typeCheckingMode": "standard", "pythonVersion": "3.11", "extraPaths": [str(ROOT / "overlays")]}
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "include": ["*.py", "*_api"]}))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    said: Lines = {}
    elsewhere = []
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        path = Path(each["file"])
        if path.parent != folder:
            elsewhere.append(f"{path}:{line}: {each['message']}")
        elif found := re.match(r'Type of ".*" is "(.*)"', each["message"], re.DOTALL):
            said.setdefault(path.stem, {}).setdefault(line, short(found[1]))
        elif each["severity"] == "error":
            said.setdefault(path.stem, {})[line] = "error"
    assert not elsewhere
    assert said == expected(folder)
