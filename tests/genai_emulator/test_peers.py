"""Other clients against the emulator: Google's own for JavaScript and their older one for Python, and frameworks."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from genai_emulator import Emulator
from tests.environments import environment, node_modules

HERE = Path(__file__).parent / "peers"
PEERS = {
    # The last one that makes images and videos with this API.
    "google_genai_media": "google-genai==1.56.0",
    "google_generativeai": "google-generativeai",
    "langchain_google_genai": "langchain-google-genai",
    "langchain_openai": "langchain-openai",
    "litellm": "litellm",
    "litellm_openai": "litellm",
}
QUIET = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "PYTHONWARNINGS": "ignore"}


def run(*command: str, emulator: Emulator, folder: Path) -> None:
    done = subprocess.run(
        command,
        env={**os.environ, **QUIET, "EMULATOR_URL": emulator.url},
        capture_output=True,
        text=True,
        timeout=300,
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    assert emulator.requests
    print(done.stdout.strip())


@pytest.mark.long
@pytest.mark.parametrize("name", PEERS)
def test_a_client_for_python(name: str, emulator: Emulator, tmp_path: Path) -> None:
    run(
        str(environment(f"peer-{name}", [PEERS[name]])),
        str(HERE / f"use_{name}.py"),
        emulator=emulator,
        folder=tmp_path,
    )


@pytest.mark.long
def test_a_program_on_google_cloud(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emulator.write_credentials(tmp_path / "credentials.json")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "credentials.json"))
    packages = ["google-genai", "google-cloud-storage", "google-auth[requests]"]
    python = environment("peer-google-cloud", packages)
    run(str(python), str(HERE / "use_google_cloud.py"), emulator=emulator, folder=tmp_path)


JAVASCRIPT = (
    "use_google_genai.mjs",
    "use_google_genai_features.mjs",
    "use_google_genai_live.mjs",
    "use_google_genai_vertex.mjs",
)


@pytest.mark.long
@pytest.mark.parametrize("name", JAVASCRIPT)
def test_the_client_for_javascript(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    folder = node_modules("peer-javascript", ["@google/genai"])
    # Beside its packages, where node looks for them.
    program = folder / name
    shutil.copy(HERE / name, program)
    # As it comes: with the granularity of Google's servers, and the smallest cache that they take.
    with Emulator() as emulator:
        emulator.write_credentials(tmp_path / "credentials.json")
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "credentials.json"))
        run("node", str(program), emulator=emulator, folder=tmp_path)
