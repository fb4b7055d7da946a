"""Methods over operations that a sync of Vertex AI's whole document brought: rows of `surface.yaml`, and nothing else.

They are rendered, type-checked and called over a socket, where the client's project and location stand in each path.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from generator.sync import sync
from tests.generator.sync.test_revisions import assert_typed
from tests.generator.sync.test_vertex_and_interactions import spec, whole
from tests.shared import ROOT

__all__ = ["spec"]

NAME = {"name": "name", "target": "name", "positional": True}
MODEL = {"name": "model", "target": "name", "kind": "model"}
#: By resource and method: operation, arguments, and the list of a page.
METHODS: dict[str, dict[str, tuple[str, list[dict[str, Any]], str | None]]] = {
    "models": {
        "generate": (
            "vertexGenerateContent",
            [MODEL, {"name": "contents", "target": "body", "wire": "contents"}],
            None,
        ),
        "stream": ("vertexStreamGenerateContent", [MODEL], None),
        "count": ("vertexCountTokens", [{**MODEL, "name": "endpoint"}], None),
        "compute": ("vertexComputeTokens", [{**MODEL, "name": "endpoint"}], None),
        "predict": ("vertexPredict", [MODEL, {"name": "instances", "target": "body", "wire": "instances"}], None),
        "embed": ("vertexEmbedContent", [MODEL, {"name": "content", "target": "body", "wire": "content"}], None),
        "predict_long": ("vertexPredictLongRunning", [MODEL], None),
        "look": ("vertexFetchPredictOperation", [MODEL], None),
    },
    "caches": {
        "create": ("vertexCreateCachedContent", [{"name": "model", "target": "body", "wire": "model"}], None),
        "get": ("vertexGetCachedContent", [NAME], None),
        "list": ("vertexListCachedContents", [], "cachedContents"),
        "update": ("vertexUpdateCachedContent", [NAME], None),
        "delete": ("vertexDeleteCachedContent", [NAME], None),
    },
    "tunings": {
        "tune": ("createTuningJob", [{"name": "base_model", "target": "body", "wire": "baseModel"}], None),
        "get": ("getTuningJob", [NAME], None),
        "list": ("listTuningJobs", [], "tuningJobs"),
        "cancel": ("cancelTuningJob", [NAME], None),
    },
    "batches": {
        "create": ("createBatchPredictionJob", [{"name": "model", "target": "body", "wire": "model"}], None),
        "get": ("getBatchPredictionJob", [NAME], None),
        "list": ("listBatchPredictionJobs", [], "batchJobs"),
        "cancel": ("cancelBatchPredictionJob", [NAME], None),
        "delete": ("deleteBatchPredictionJob", [NAME], None),
    },
    "operations": {"get": ("vertexGetOperation", [NAME], None)},
}
ENDED = {"end": [{"each": "candidates", "key": "index", "field": "finishReason"}]}

USE = """
import asyncio

import gemini_api.models
from gemini_api import resources
from gemini_api.backends import VERTEX
from genai_runtime.converters import Converters
from genai_runtime.resource import AsyncResourceCore, ResourceCore
from genai_runtime.transport import AsyncTransport, Transport, TransportConfig
from tests.genai.loopback import Loopback

WITHIN = "/v1beta1/projects/p/locations/l"
MODEL = WITHIN + "/publishers/google/models/m"
SAID = {"candidates": [{"content": {"parts": [{"text": "hi"}]}, "finishReason": "STOP"}]}
CALLS = [
    ("Models", "generate", dict(model="m", contents=[{"parts": [{"text": "a"}]}]), "POST", MODEL + ":generateContent"),
    ("Models", "generate", dict(model="projects/q/locations/k/endpoints/5", contents=[]), "POST",
     "/v1beta1/projects/q/locations/k/endpoints/5:generateContent"),
    ("Models", "stream", dict(model="other/m"), "POST",
     WITHIN + "/publishers/other/models/m:streamGenerateContent?alt=sse"),
    ("Models", "count", dict(endpoint="m"), "POST", MODEL + ":countTokens"),
    ("Models", "compute", dict(endpoint="publishers/google/models/m"), "POST", MODEL + ":computeTokens"),
    ("Models", "predict", dict(model="m", instances=[{"prompt": "a"}]), "POST", MODEL + ":predict"),
    ("Models", "embed", dict(model="m", content={"parts": [{"text": "a"}]}), "POST", MODEL + ":embedContent"),
    ("Models", "predict_long", dict(model="m"), "POST", MODEL + ":predictLongRunning"),
    ("Models", "look", dict(model="m"), "POST", MODEL + ":fetchPredictOperation"),
    ("Caches", "create", dict(model="m"), "POST", WITHIN + "/cachedContents"),
    ("Caches", "get", dict(name="7"), "GET", WITHIN + "/cachedContents/7"),
    ("Caches", "list", dict(config={"page_size": 3}), "GET", WITHIN + "/cachedContents?pageSize=3"),
    ("Caches", "update", dict(name="7", config={"ttl": "5s"}), "PATCH", WITHIN + "/cachedContents/7"),
    ("Caches", "delete", dict(name="cachedContents/7"), "DELETE", WITHIN + "/cachedContents/7"),
    ("Tunings", "tune", dict(base_model="m"), "POST", WITHIN + "/tuningJobs"),
    ("Tunings", "get", dict(name="7"), "GET", WITHIN + "/tuningJobs/7"),
    ("Tunings", "get", dict(name="projects/q/locations/k/tuningJobs/7"), "GET",
     "/v1beta1/projects/q/locations/k/tuningJobs/7"),
    ("Tunings", "list", {}, "GET", WITHIN + "/tuningJobs"),
    ("Tunings", "cancel", dict(name="tuningJobs/7"), "POST", WITHIN + "/tuningJobs/7:cancel"),
    ("Batches", "create", dict(model="m", config={"display_name": "d"}), "POST", WITHIN + "/batchPredictionJobs"),
    ("Batches", "get", dict(name="7"), "GET", WITHIN + "/batchPredictionJobs/7"),
    ("Batches", "list", {}, "GET", WITHIN + "/batchPredictionJobs"),
    ("Batches", "cancel", dict(name="7"), "POST", WITHIN + "/batchPredictionJobs/7:cancel"),
    ("Batches", "delete", dict(name="7"), "DELETE", WITHIN + "/batchPredictionJobs/7"),
    ("Operations", "get", dict(name="7"), "GET", WITHIN + "/operations/7"),
]
backend = VERTEX.within("p", "l")


def as_sync(server, resource, method, arguments):
    transport = Transport(TransportConfig(backend=backend, base_url=server.url))
    core = ResourceCore(transport, Converters(gemini_api.models, backend), backend)
    found = getattr(getattr(resources, "Vertex" + resource)(core), method)(**arguments)
    if method in ("stream", "list"):
        list(found)
    transport.close()


async def as_asyncio(server, resource, method, arguments):
    transport = AsyncTransport(TransportConfig(backend=backend, base_url=server.url))
    core = AsyncResourceCore(transport, Converters(gemini_api.models, backend), backend)
    found = getattr(getattr(resources, "AsyncVertex" + resource)(core), method)(**arguments)
    found = await found if hasattr(found, "__await__") else found
    if method in ("stream", "list"):
        assert [each async for each in found] is not None
    await transport.aclose()


for resource, method, arguments, verb, target in CALLS:
    with Loopback([SAID] if method == "stream" else SAID if method == "generate" else {}) as server:
        as_sync(server, resource, method, arguments)
        asyncio.run(as_asyncio(server, resource, method, arguments))
        heads = [asked.head.split(b" HTTP")[0].decode() for asked in server.asked]
        assert heads == [f"{verb} {target}"] * 2, (resource, method, heads)
print(len(CALLS), "calls")
"""


def with_methods(spec: Path) -> None:
    """Give the operations their rows, as a person would, in the place of `pending`."""
    path = spec / "surface.yaml"
    surface = yaml.safe_load(path.read_text(encoding="utf-8"))
    for resource, methods in METHODS.items():
        known: dict[str, Any] = {}
        surface["resources"][f"vertex_{resource}"] = {
            "class": f"Vertex{resource.title()}",
            "parent": "client",
            "description": f"Work on {resource}.",
            "methods": known,
        }
        for name, (operation, arguments, page) in methods.items():
            row = {"operation": {"vertex": operation}, "config": f"{operation[:1].upper()}{operation[1:]}Settings"}
            known[name] = row | ({"args": arguments} if arguments else {}) | ({"page": page} if page else {})
            stream = {"stream": ENDED} if name == "stream" else {}
            surface["operations"].setdefault(operation, {"repeat": "billable"} | stream)
            if operation in surface["pending"]:
                surface["pending"].remove(operation)
    path.write_text(yaml.safe_dump(surface, sort_keys=False), encoding="utf-8")


@pytest.mark.long
@pytest.mark.skipif(not find_spec("googleapiclient"), reason="google-api-python-client is not installed")
def test_they_are_rendered_checked_and_called(spec: Path, tmp_path: Path) -> None:
    sync(spec, whole(), "aiplatform.json")
    with_methods(spec)
    out = tmp_path / "generated"
    assert main(["generate", "--spec", str(spec), "--out", str(out)]) == 0

    folders = os.pathsep.join([str(out), str(ROOT / "overlays"), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-c", USE], env={**os.environ, "PYTHONPATH": folders}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"\d+ calls\n", done.stdout)
    assert_typed(out)
