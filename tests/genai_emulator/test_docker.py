"""The commands of ``docker/``, run here as a container would run them, without docker."""

from __future__ import annotations

import json
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tests.shared import ROOT

DOCKER = ROOT / "docker"


def instruction(name: str) -> str:
    found = re.search(rf"^{name} (.*)$", (DOCKER / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def services() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DOCKER / "compose.yaml").read_text("utf-8"))["services"]
    return found


def test_the_services_run_what_the_image_has() -> None:
    for service in services().values():
        assert (DOCKER / service["build"]["context"]).resolve() == ROOT
        assert (ROOT / service["build"]["dockerfile"]).is_file()
    port = instruction("EXPOSE")
    assert port in json.loads(instruction("CMD"))
    assert port in services()["gemini"]["command"]
    assert services()["program"]["environment"]["GOOGLE_GEMINI_BASE_URL"] == f"http://gemini:{port}"
    (published,) = services()["gemini"]["ports"]
    assert published == f"127.0.0.1:{port}:{port}"
    (mount,) = services()["gemini"]["volumes"]
    assert (DOCKER / mount.partition(":")[0]).is_file()


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.long
def test_the_commands(tmp_path: Path, free_port: int) -> None:
    """Installed into an empty environment, the emulator starts, is found healthy, and answers the program."""
    venv.create(tmp_path / "venv", with_pip=True)
    python = str(tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python")

    def here(command: list[str]) -> list[str]:
        port = instruction("EXPOSE")
        places = {"python": python, port: str(free_port), "/answers.yaml": str(DOCKER / "answers.yaml")}
        return [
            places.get(word, word).replace("/src", str(ROOT)).replace(f":{port}", f":{free_port}") for word in command
        ]

    subprocess.run(here(shlex.split(instruction("RUN"))), check=True, capture_output=True, timeout=300)
    gemini, program = services()["gemini"], services()["program"]
    with subprocess.Popen(here(gemini["command"]), cwd=tmp_path) as server:
        try:
            healthy = here(gemini["healthcheck"]["test"][1:])
            for _ in range(100):
                if subprocess.run(healthy, capture_output=True, check=False).returncode == 0:
                    break
                time.sleep(0.1)
            body = {"contents": [{"parts": [{"text": "the weather in Paris"}]}]}
            url = f"http://127.0.0.1:{free_port}"
            answer = httpx.post(
                f"{url}/v1beta/models/gemini-2.5-flash:generateContent", json=body, params={"key": "any"}
            )
            assert "get_weather" in answer.text
            environment = program["environment"] | {"GOOGLE_GEMINI_BASE_URL": url}
            done = subprocess.run(
                here(program["command"]), env=environment, capture_output=True, text=True, timeout=120, check=False
            )
            assert done.returncode == 0, done.stderr
        finally:
            server.send_signal(signal.SIGTERM)
