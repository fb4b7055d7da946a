"""Under the name of google-genai asyncio calls go through aiohttp where it is installed, as its users expect."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from genai_emulator import Emulator

PROGRAM = """
import asyncio
from {package} import genai

async def main():
    async with genai.Client(api_key="any", http_options={options}).aio as client:
        await client.models.count_tokens(model="gemini-2.5-flash", contents="Hello")
        print("aiohttp" if "Aiohttp" in type(client._transport._adapter).__name__ else "httpx")

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("options", "environment", "library"),
    [
        ("{}", {}, "aiohttp"),
        ("{}", {"GOOGLE_GENAI_HTTP_CLIENT": "httpx"}, "aiohttp"),
        ('{"http_client": "httpx"}', {}, "httpx"),
        ('{"async_client_args": {"verify": True}}', {}, "httpx"),
    ],
)
def test_a_program_for_google_genai(tmp_path: Path, options: str, environment: dict[str, str], library: str) -> None:
    pytest.importorskip("aiohttp")
    script = tmp_path / "program.py"
    script.write_text(PROGRAM.format(package="google", options=options), encoding="utf-8")
    assert _run(["-m", "genai", "run", str(script)], environment) == library


def test_a_program_for_this_package(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM.format(package="x", options="{}").replace("from x import genai", "import genai"))
    assert _run([str(script)], {}) == "httpx"


def _run(command: list[str], environment: dict[str, str]) -> str:
    with Emulator() as emulator:
        env = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE_", "GEMINI_"))}
        env.update(environment, GOOGLE_GEMINI_BASE_URL=emulator.url)
        done = subprocess.run([sys.executable, *command], env=env, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert len(emulator.requests) == 1
        return done.stdout.strip()
