"""The seed documents hold: each block runs through the alias as it stands, and with its import line changed."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.seeds.standins import STANDINS, World
from tests.seeds.table import BLOCKS, Block
from tests.shared import SHARED

pytestmark = [
    pytest.mark.skipif(SHARED is None, reason="the seed documents are not here"),
    # A documentation example closes nothing: its sockets are left to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

OUT = {"int": "CountTokensResponse", "bytes": "bytes"}


def seed(name: str) -> list[str]:
    assert SHARED is not None
    (path,) = (SHARED / "seeds").glob(f"{name}_*.txt")
    return path.read_text(encoding="utf-8").split("\n")


def source(block: Block) -> str:
    return "\n".join(seed(block.seed)[block.first - 1 : block.last])


def ours(code: str) -> str:
    """The block with its import lines changed to ours, and nothing else."""
    code = re.sub(r"^(\s*)from google import genai$", r"\1import genai", code, flags=re.M)
    code = re.sub(r"^(\s*)import google\.genai as genai$", r"\1import genai", code, flags=re.M)
    return re.sub(r"^(\s*)from google\.genai import", r"\1from genai import", code, flags=re.M)


@pytest.fixture
def alias() -> Iterator[str]:
    """``google.genai`` is us for as long as the test runs, whatever was imported before."""
    import genai

    before = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "google"}
    finders = list(sys.meta_path)
    for name in before:
        if name.startswith("google.genai"):
            del sys.modules[name]
    google = before.get("google")
    held = google.__dict__.pop("genai", None) if google is not None else None
    try:
        genai.install_as_google_genai()
        yield "google.genai"
    finally:
        sys.meta_path[:] = finders
        for name in [name for name in sys.modules if name.startswith("google.genai")]:
            del sys.modules[name]
        if google is not None:
            google.__dict__.pop("genai", None)
            if held is not None:
                google.__dict__["genai"] = held
        sys.modules.update(before)


@pytest.fixture(params=["genai", "google.genai"])
def package(request: pytest.FixtureRequest) -> Any:
    """This package under either name."""
    if request.param == "google.genai":
        request.getfixturevalue("alias")
    return importlib.import_module(request.param)


def run(block: Block, code: str, package: str, emulator: Any, folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("GEMINI_API_KEY", "a-key")
    patch.delenv("GOOGLE_API_KEY", raising=False)
    patch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    patch.chdir(folder)
    patch.setattr(time, "sleep", lambda seconds: None)
    world = World(package, emulator, folder, patch)
    names: dict[str, Any] = {"__name__": "__main__"}
    for need in block.needs:
        names |= STANDINS[need](world)
    program = compile(code, f"seed-{block.id}.py", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    result = eval(program, names)
    if program.co_flags & inspect.CO_COROUTINE:
        asyncio.run(result)


def check_output(block: Block, said: str) -> None:
    if block.says:
        assert re.search(block.says, said.strip()), f"the block printed {said!r}"
    else:
        assert not said, f"the block prints: say what in the table: {said!r:.200}"


RUNNABLE = [block for block in BLOCKS if block.how == "program" and not block.waits]


@pytest.mark.parametrize("block", RUNNABLE, ids=lambda block: block.id)
def test_block_runs_with_our_import(
    block: Block, emulator: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(block, ours(source(block)), "genai", emulator, tmp_path, monkeypatch)
    check_output(block, capsys.readouterr().out)


@pytest.mark.parametrize("block", RUNNABLE, ids=lambda block: block.id)
def test_block_runs_as_it_stands(
    block: Block,
    alias: str,
    emulator: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(block, source(block), alias, emulator, tmp_path, monkeypatch)
    check_output(block, capsys.readouterr().out)


SIGNATURES = [block for block in BLOCKS if block.how == "signature" and not block.waits]


def parse_signature(code: str) -> tuple[list[str], list[tuple[str, bool]], str]:
    """``client.files.get(name: str) -> File`` as path, (parameter, optional) pairs, and result."""
    target, _, rest = code.partition("(")
    inside, _, result = rest.rpartition("->")
    tree = ast.parse(f"def f({inside.strip().removesuffix(')')}): ...").body[0]
    assert isinstance(tree, ast.FunctionDef)
    required = len(tree.args.args) - len(tree.args.defaults)
    return (
        target.strip().split("."),
        [(argument.arg, index >= required) for index, argument in enumerate(tree.args.args)],
        result.strip(),
    )


@pytest.mark.parametrize("block", SIGNATURES, ids=lambda block: block.id)
def test_signature_takes_what_the_block_lists(block: Block, package: Any) -> None:
    path, parameters, _ = parse_signature(source(block))
    target: Any = package.Client(api_key="a-key")
    if path[0] == "chat":
        target = target.chats.create(model="gemini-2.5-flash")
    for name in path[1:]:
        target = getattr(target, name)
    have = inspect.signature(target).parameters
    for name, optional in parameters:
        assert name in have, f"{'.'.join(path)} takes no {name}: {list(have)}"
        if optional:
            assert have[name].default is not inspect.Parameter.empty
    required = {
        name
        for name, parameter in have.items()
        if parameter.default is parameter.empty
        and parameter.kind not in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL)
    }
    assert required <= {name for name, _ in parameters}, "we ask for more than the document says"


FIELDS = [block for block in BLOCKS if block.how == "fields" and not block.waits]


@pytest.mark.parametrize("block", FIELDS, ids=lambda block: block.id)
def test_class_has_the_fields_the_block_lists(block: Block, package: Any) -> None:
    tree = ast.parse(source(block)).body[0]
    assert isinstance(tree, ast.ClassDef)
    cls = getattr(package.types, tree.name)
    for line in tree.body:
        assert isinstance(line, ast.AnnAssign)
        assert isinstance(line.target, ast.Name)
        name = line.target.id
        assert hasattr(cls, name), f"{tree.name} has no {name}"
        if not isinstance(inspect.getattr_static(cls, name), property):
            # A field is also an argument, and a class's own method is no field.
            assert getattr(cls(**{name: None}), name) is None


def looks_like_code(line: str) -> bool:
    return bool(
        re.match(r"\s*(from google|import google|client\b.*[=(.]|.*\bclient\.(aio\.)?[a-z_]+\.[a-z_]+\()", line)
    )


def test_no_block_is_left_out() -> None:
    """Each fenced Python block, and each line that calls a client, stands in the table."""
    listed = {(block.seed, line) for block in BLOCKS for line in range(block.first, block.last + 1)}
    for name in ("000", "001", "002", "003", "004"):
        fenced = False
        for number, line in enumerate(seed(name), 1):
            if line.startswith("```"):
                fenced = line == "```python"
                continue
            if (fenced and line.strip()) or (name != "003" and looks_like_code(line)):
                prose = line.startswith(("This method", "The following", "Use ", "To list"))
                assert prose or (name, number) in listed, f"seed {name} line {number} is held by no block: {line}"
