"""Every example of docs/testing*.md is run as it stands, with the real tool.

Most of the time goes to starting a pytest: examples that leave their process as it was share one. What watches every
client of a process, or may, has one of its own.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from genai_emulator import Emulator
from tests.shared import ROOT

PAGES = ("testing.md", "testing-emulator.md", "testing-tools.md")
# Whatever is not mocked is refused at once, and reaches nobody.
NOWHERE = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "http://127.0.0.1:9")


def examples() -> list[tuple[str, str]]:
    """Each section's name with each of its examples."""
    found = []
    for page in PAGES:
        for section in (ROOT / "docs" / page).read_text(encoding="utf-8").split("\n## ")[1:]:
            name = section.partition("\n")[0]
            found += [(name, code) for code in re.findall(r"```python\n(.*?)```", section, re.DOTALL)]
    return found


EXAMPLES = examples()
OF_TOOLS = {
    "pytest-httpx": "pytest_httpx",
    "respx": "respx",
    "vcrpy": "vcr",
    "OpenTelemetry": "opentelemetry.instrumentation.httpx",
    "Sentry": "sentry_sdk",
    "Logfire": "logfire",
    "aiohttp": "aioresponses",
}


#: Examples that patch httpx or aiohttp for as long as a test runs, or nothing.
SHARING = {"The emulator", "httpx.MockTransport", "unittest.mock", "pytest-httpx", "respx"}
SHARING |= {"Scripted answers", "Interactions", "Live sessions", "Vertex AI"}


def run(codes: list[str], folder: Path, **environment: str) -> None:
    """Run examples under one pytest, each as a module; check that each of their tests passed."""
    for index, code in enumerate(codes):
        (folder / f"test_example_{index}.py").write_text(code, encoding="utf-8")
    env = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE_", "GEMINI_"))}
    env.update(NOWHERE, NO_PROXY="127.0.0.1,localhost", **environment)
    command = [sys.executable, "-W", "error", "-m", "pytest", "-v", "-p", "no:cacheprovider", "."]
    # Plugins that take long to import, where no example is of them.
    plugins = ("logfire", "pytest_logfire", "hypothesispytest")
    command += [f"-pno:{name}" for name in plugins if not any("logfire" in code for code in codes)]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    for index, code in enumerate(codes):
        for test in re.findall(r"^def (test_\w+)", code, re.MULTILINE):
            assert re.search(rf"^test_example_{index}\.py::{test}\b.* PASSED", done.stdout, re.MULTILINE), done.stdout


def aioresponses_is_broken() -> bool:
    """Whether aioresponses cannot answer even a bare session of aiohttp: 0.7.9 cannot since aiohttp 3.14."""
    pytest.importorskip("aiohttp")
    mocks = pytest.importorskip("aioresponses")
    import aiohttp

    async def main() -> bool:
        async with aiohttp.ClientSession() as session:
            try:
                await session.get("http://x.example/")
            except TypeError:
                return True
            return False

    with mocks.aioresponses() as mocked:
        mocked.get("http://x.example/")
        return asyncio.run(main())


def test_every_tool_has_an_example() -> None:
    named = {name for name, _ in EXAMPLES}
    assert named >= {*OF_TOOLS, "The emulator", "httpx.MockTransport", "unittest.mock"}


def test_the_examples_that_share_a_process(tmp_path: Path) -> None:
    there = [code for name, code in EXAMPLES if name in SHARING and (name not in OF_TOOLS or find_spec(OF_TOOLS[name]))]
    assert len(there) >= len(SHARING) - 2
    run(there, tmp_path)


@pytest.mark.parametrize(
    ("name", "code"),
    [example for example in EXAMPLES if example[0] not in {*SHARING, "vcrpy"}],
    ids=[f"{index}-{name}" for index, (name, _) in enumerate(EXAMPLES) if name not in {*SHARING, "vcrpy"}],
)
def test_an_example(name: str, code: str, tmp_path: Path) -> None:
    if name in OF_TOOLS:
        pytest.importorskip(OF_TOOLS[name])
    if "aioresponses" in code and aioresponses_is_broken():
        pytest.skip("this aioresponses cannot answer this aiohttp")
    run([code], tmp_path)


def test_the_example_of_vcrpy(tmp_path: Path) -> None:
    """It is recorded with the emulator, and played when that is gone."""
    pytest.importorskip("vcr")
    (code,) = [code for name, code in EXAMPLES if name == "vcrpy"]
    with Emulator() as emulator:
        there = {"GOOGLE_GEMINI_BASE_URL": emulator.url, "GEMINI_API_KEY": "SECRET-of-the-recording"}
        run([code], tmp_path, **there)
        count = len(emulator.requests)
    assert count == 3
    run([code], tmp_path, **there)
    for cassette in (tmp_path / "cassettes").iterdir():
        assert "SECRET" not in cassette.read_text(encoding="utf-8")
