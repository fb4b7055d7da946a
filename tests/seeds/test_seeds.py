"""The seed documents hold: each block runs through the alias as it stands, and with its import line changed."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import json
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.google_cloud import GoogleCloud, clean
from tests.seeds.standins import STANDINS, World
from tests.seeds.table import BLOCKS, Block
from tests.shared import SHARED

pytestmark = [
    pytest.mark.skipif(SHARED is None, reason="the seed documents are not here"),
    # A documentation example closes nothing: its sockets are left to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    # librosa reads sound with modules that Python is about to lose.
    pytest.mark.filterwarnings("ignore:.*is deprecated and slated for removal in Python 3.13:DeprecationWarning"),
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


@pytest.fixture(scope="module")
def cloud() -> Iterator[GoogleCloud]:
    """What gives tokens, and answers for Vertex AI where the emulator does not."""
    with GoogleCloud() as cloud:
        yield cloud


def run(
    block: Block,
    code: str,
    package: str,
    emulator: Any,
    folder: Path,
    patch: pytest.MonkeyPatch,
    cloud: GoogleCloud | None = None,
    key: str | None = "a-key",
) -> dict[str, Any]:
    """Run a block, and give its names."""
    if key is not None:
        patch.setenv("GEMINI_API_KEY", key)
    patch.delenv("GOOGLE_API_KEY", raising=False)
    patch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    patch.chdir(folder)
    patch.setattr(time, "sleep", lambda seconds: None)
    world = World(package, emulator, folder, patch, cloud)
    names: dict[str, Any] = {"__name__": "__main__"}
    for need in block.needs:
        names |= STANDINS[need](world)
    program = compile(code, f"seed-{block.id}.py", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    result = eval(program, names)
    if program.co_flags & inspect.CO_COROUTINE:
        asyncio.run(result)
    return names


def check_output(block: Block, said: str) -> None:
    if block.says:
        assert re.search(block.says, said.strip()), f"the block printed {said!r}"
    else:
        assert not said, f"the block prints: say what in the table: {said!r:.200}"


RUNNABLE = [block for block in BLOCKS if block.how == "program" and not block.waits]


@pytest.mark.parametrize("block", RUNNABLE, ids=lambda block: block.id)
def test_block_runs_with_our_import(
    block: Block,
    emulator: Any,
    cloud: GoogleCloud,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(block, ours(source(block)), "genai", emulator, tmp_path, monkeypatch, cloud)
    check_output(block, capsys.readouterr().out)


@pytest.mark.parametrize("block", RUNNABLE, ids=lambda block: block.id)
def test_block_runs_as_it_stands(
    block: Block,
    alias: str,
    emulator: Any,
    cloud: GoogleCloud,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(block, source(block), alias, emulator, tmp_path, monkeypatch, cloud)
    check_output(block, capsys.readouterr().out)


WITHIN = "/projects/your-project-id/locations/us-central1"
#: What a call sends after a block of Vertex AI that makes none: the address, and what there is beside the usual.
AFTER: dict[str, dict[str, Any]] = {
    "000-40": {"url": "/v1beta1/projects/my-project-id/locations/us-central1"},
    "002-9": {"url": f"/v1{WITHIN}"},
    "002-26": {"url": "https://test-api-gateway-proxy.com", "authorization": "Bearer test_token"},
    "002-59": {"url": f"/v1beta1{WITHIN}", "body": {"customParam": "value", "debugMode": True}},
    "002-134": {
        "url": f"/v1{WITHIN}",
        "body": {"debugMode": False},
        "headers": {"x-custom-header": "value", "x-server-timeout": "60"},
    },
}
ASKED = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.id in AFTER], ids=lambda block: block.id)
def test_a_call_after_a_block_of_vertex_ai(
    block: Block, cloud: GoogleCloud, emulator: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean(monkeypatch, tmp_path)
    names = run(block, ours(source(block)), "genai", emulator, tmp_path, monkeypatch, cloud, key=None)
    expected = AFTER[block.id]
    config = names["client"]._shared.config
    if expected["url"].startswith("/"):
        assert config.base_url == "https://us-central1-aiplatform.googleapis.com"
        expected = {**expected, "url": f"{config.base_url}{expected['url']}/publishers/google/models/m:generateContent"}
    addresses: list[str] = []

    def here(kept: Any, request: Any) -> Any:
        addresses.append(str(request.url))
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=cloud.port)
        return kept(request)

    path = tmp_path / "key.json"
    path.write_text(json.dumps(cloud.service_account()), encoding="utf-8")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    sync, aio = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request
    monkeypatch.setattr(
        httpx.HTTPTransport, "handle_request", lambda self, request: here(lambda each: sync(self, each), request)
    )
    monkeypatch.setattr(
        httpx.AsyncHTTPTransport,
        "handle_async_request",
        lambda self, request: here(lambda each: aio(self, each), request),
    )
    client = names["client"]
    # The block sends asyncio through aiohttp's arguments, which no httpx transport has.
    client._shared.config.async_client_args.clear()

    async def ask() -> None:
        async with client.aio as asynchronous:
            await asynchronous.models.generate_content(model="m", contents="Hello")

    cloud.calls.clear()
    with client:
        client.models.generate_content(model="m", contents="Hello")
    asyncio.run(ask())
    assert len(cloud.calls) == 2
    assert [each for each in addresses if "/token" not in each] == [expected["url"]] * 2
    for call in cloud.calls:
        assert json.loads(call.body) == {**ASKED, **expected.get("body", {})}
        assert call.headers["authorization"] == expected.get("authorization", f"Bearer {cloud.current}")
        assert "x-goog-api-key" not in call.headers
        assert expected.get("headers", {}).items() <= call.headers.items()


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
