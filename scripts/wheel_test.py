"""Build the wheel, install it in an empty environment outside the checkout, and use every package there.

    python scripts/wheel_test.py                  build one, and test it
    python scripts/wheel_test.py dist/x.whl       test this one
    python scripts/wheel_test.py --offline x.whl  unpacked, beside the dependencies that are installed here

First without any extra (the emulator is one of them), then with the emulator: a call, a stream and an asyncio call over
a real socket. A type checker then reads a user's program against the installed packages.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("gemini_api", "genai", "genai_emulator", "genai_runtime")

BARE = """
import importlib, pkgutil, sys
from importlib.resources import files
from pathlib import Path

import genai, gemini_api, genai_runtime

checkout = Path(sys.argv[1])
for package in (genai, gemini_api, genai_runtime):
    home = Path(package.__file__).resolve()
    assert checkout not in home.parents, f"{package.__name__} comes from the checkout: {home}"
    assert files(package).joinpath("py.typed").is_file(), f"{package.__name__} has no py.typed"
assert files(gemini_api).joinpath("openapi.json").is_file()

count = 0
for module in pkgutil.walk_packages(gemini_api.__path__, "gemini_api."):
    importlib.import_module(module.name)
    count += 1
from genai import errors, types
for name in gemini_api.models.__all__:
    getattr(gemini_api.models, name)
assert types.Part(text="x").to_dict() == {"text": "x"}
genai.Client(api_key="k").close()
print(f"bare: genai {genai.__version__}, {count} rendered modules, {len(gemini_api.models.__all__)} names of models")
"""

USE = """
import asyncio
import sys
from importlib.resources import files
from pathlib import Path

import genai
import genai_emulator
from genai import types
from genai_emulator import Emulator
from genai_runtime.models.enums import OpenEnum
from gemini_api.models import FinishReason

MODEL = "gemini-2.5-flash"

home = Path(genai_emulator.__file__).resolve()
assert Path(sys.argv[1]) not in home.parents, f"genai_emulator comes from the checkout: {home}"
assert files(genai_emulator).joinpath("py.typed").is_file(), "genai_emulator has no py.typed"

async def ask_asyncio(client):
    async with client.aio as aio:
        return (await aio.models.generate_content(model=MODEL, contents="Say hello.")).text

with Emulator() as emulator:
    with genai.Client(api_key="k", http_options=types.HttpOptions(base_url=emulator.url)) as client:
        assert any(model.name for model in client.models.list())
        answer = client.models.generate_content(model=MODEL, contents="Say hello.")
        assert answer.text and answer.candidates[0].finish_reason == FinishReason.STOP
        assert isinstance(answer.candidates[0].finish_reason, OpenEnum)
        with client.models.generate_content_stream(model=MODEL, contents="Say hello.") as stream:
            streamed = "".join(chunk.text or "" for chunk in stream)
        assert streamed == answer.text, (streamed, answer.text)
        assert asyncio.run(ask_asyncio(client)) == answer.text
print("with the emulator: models, an answer, a stream and an asyncio call")
"""

TYPED = """
from genai import Client, types

def ask(client: Client) -> str | None:
    response: types.GenerateContentResponse = client.models.generate_content(model="m", contents="hi")
    for file in client.files.list():
        name: str | None = file.name
        print(name)
    return response.text
"""


def run(*command: str | Path, cwd: Path) -> None:
    # Nothing of the checkout may leak in through the environment.
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f"wheel-test failed: {' '.join(map(str, command))[:200]}")


def check_contents(wheel: Path) -> None:
    """Check that the wheel holds our four packages and its metadata, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
        strays = sorted(top for top in tops if top not in PACKAGES and not top.endswith(".dist-info"))
        if strays or not tops.issuperset(PACKAGES):
            raise SystemExit(f"wheel-test failed: {wheel.name} holds {sorted(tops)}")
        licenses = [name for name in archive.namelist() if name.endswith("LICENSE")]
        if not licenses:
            raise SystemExit(f"wheel-test failed: {wheel.name} holds no LICENSE")
        print(f"{wheel.name}: {len(archive.namelist())} files, {wheel.stat().st_size / 1024:.0f} KiB")


def unpacked(wheel: Path) -> None:
    """Import every module of a wheel from a folder of its own, beside the dependencies of this environment."""
    check_contents(wheel)
    with tempfile.TemporaryDirectory(prefix="wheel-test-") as folder:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        first = f"import sys; sys.path.insert(0, {folder!r})\n"
        run(sys.executable, "-I", "-W", "error", "-c", first + BARE, ROOT, cwd=Path(folder))


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="test the wheel")
    parser.add_argument("wheel", type=Path, nargs="?", help="default: one that is built")
    parser.add_argument("--offline", action="store_true", help="do not install it, and use no index")
    options = parser.parse_args(arguments)
    if options.offline:
        if options.wheel is None:
            parser.error("--offline takes a wheel")
        unpacked(options.wheel.resolve())
        return
    with tempfile.TemporaryDirectory(prefix="wheel-test-") as folder:
        outside = Path(folder).resolve()
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
        if options.wheel is None:
            run(*pip, "wheel", "--no-deps", "--wheel-dir", outside, ROOT, cwd=outside)
        (wheel,) = outside.glob("*.whl") if options.wheel is None else [options.wheel.resolve()]
        check_contents(wheel)

        home = outside / "empty"
        venv.create(home, with_pip=False, symlinks=os.name != "nt")
        python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        into = (*pip, "--python", python, "install")
        run(*into, wheel, cwd=outside)
        run(python, "-I", "-W", "error", "-c", BARE, ROOT, cwd=outside)
        run(*into, f"{wheel}[emulator]", cwd=outside)
        run(python, "-I", "-c", USE, ROOT, cwd=outside)

        program = outside / "program.py"
        program.write_text(TYPED, encoding="utf-8")
        run(sys.executable, "-m", "mypy", "--strict", "--python-executable", python, program, cwd=outside)


if __name__ == "__main__":
    main(sys.argv[1:])
