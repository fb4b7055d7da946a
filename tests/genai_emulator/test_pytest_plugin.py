"""The fixture ``gemini`` in a pytest of its own, as a stranger's project has it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

CONFTEST = """
import pytest


@pytest.fixture(scope="session")
def gemini_options():
    return {"extra_models": ("a-model-of-ours",)}
"""
TESTS = """
import os

import pytest

import genai

MODEL = "a-model-of-ours"
urls = set()


def test_one(gemini):
    urls.add(gemini.url)
    gemini.when().answer("scripted")
    assert genai.Client().models.generate_content(model=MODEL, contents="x").text == "scripted"
    genai.Client().file_search_stores.create(config={"display_name": "left behind"})
    gemini.faults.add("status:503", times=None)


def test_another(gemini):
    urls.add(gemini.url)
    assert len(urls) == 1
    assert len(gemini.requests) == 0
    client = genai.Client()
    assert list(client.file_search_stores.list()) == []
    assert client.models.generate_content(model=MODEL, contents="x").text != "scripted"
    assert client.vertexai is False


def test_on_vertex_ai(gemini_on_vertex):
    pytest.importorskip("google.auth")
    client = genai.Client(vertexai=True, project="my-project", location="us-central1")
    assert client.models.generate_content(model="gemini-2.5-flash", contents="Hello").text
    path = "/v1beta1/projects/my-project/locations/us-central1/publishers/google/models/gemini-2.5-flash"
    assert gemini_on_vertex.requests.assert_one("generateContent").path == f"{path}:generateContent"
    client.close()


def test_without():
    assert "GOOGLE_GEMINI_BASE_URL" not in os.environ
"""


def test_it_is_started_once_and_is_fresh_for_each_test(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST, "utf-8")
    (tmp_path / "test_program.py").write_text(TESTS, "utf-8")
    announced = {entry.value for entry in entry_points(group="pytest11")}
    name = "genai_emulator.pytest_plugin"
    plugin = [] if name in announced else ["-p", name]
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GEMINI_", "GOOGLE_"))}
    environment["GOOGLE_GENAI_USE_VERTEXAI"] = "true"
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert "4 passed" in done.stdout, done.stdout + done.stderr
