"""The recorded exchanges: what was asked, what came, and which of our models each body is."""

from __future__ import annotations

import base64
import gzip
import json
import os
import re
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from gemini_api import models
from genai_runtime.models.base import Model
from tests.shared import SHARED

# Those of the reference material, and files of the user's own that scripts/cassettes.py made of cassettes.
FILES = [SHARED / "recordings" / "exchanges.jsonl"] if SHARED else []
#: Recordings of your own are tried one by one, in every mode.
OWN = "GENAI_RECORDINGS" in os.environ
FILES += [Path(each) for each in os.environ.get("GENAI_RECORDINGS", "").split(os.pathsep) if each]


class Bodies(NamedTuple):
    """The models of an operation's request and of its answer, None where it has none."""

    request: type[Model] | None
    answer: type[Model] | None


GENERATE = Bodies(models.GenerateContentRequest, models.GenerateContentResponse)
OPERATIONS: dict[str, Bodies] = {
    "models.generateContent": GENERATE,
    "models.streamGenerateContent": GENERATE,
    "models.countTokens": Bodies(models.CountTokensRequest, models.CountTokensResponse),
    "models.computeTokens": Bodies(models.ComputeTokensRequest, models.ComputeTokensResponse),
    "models.embedContent": Bodies(models.EmbedContentRequest, models.SingleEmbedContentResponse),
    "models.batchEmbedContents": Bodies(models.BatchEmbedContentsRequest, models.EmbedContentResponse),
    "models.list": Bodies(None, models.ListModelsResponse),
    "models.get": Bodies(None, models.Model),
    "models.predict": Bodies(models.PredictRequest, models.GenerateImagesResponse),
    "models.predictLongRunning": Bodies(models.PredictLongRunningRequest, models.GenerateVideosOperation),
    "models.operations.get": Bodies(None, models.Operation),
    "models.batchGenerateContent": Bodies(models.BatchGenerateContentRequest, models.BatchJob),
    "batches.get": Bodies(None, models.BatchJob),
    "cachedContents.create": Bodies(models.CachedContent, models.CachedContent),
    "cachedContents.get": Bodies(None, models.CachedContent),
    "cachedContents.list": Bodies(None, models.ListCachedContentsResponse),
    "cachedContents.patch": Bodies(models.CachedContent, models.CachedContent),
    "cachedContents.delete": Bodies(None, models.Empty),
    "files.get": Bodies(None, models.File),
    "files.list": Bodies(None, models.ListFilesResponse),
    "files.delete": Bodies(None, models.Empty),
    "files.download": Bodies(None, None),
    "media.upload/start": Bodies(models.CreateFileRequest, None),
    "media.upload/finalize": Bodies(None, models.CreateFileResponse),
    "media.uploadToFileSearchStore/start": Bodies(models.UploadToFileSearchStoreRequest, None),
    "media.uploadToFileSearchStore/finalize": Bodies(None, models.UploadToFileSearchStoreOperation),
    "fileSearchStores.create": Bodies(models.FileSearchStore, models.FileSearchStore),
    "fileSearchStores.get": Bodies(None, models.FileSearchStore),
    "fileSearchStores.list": Bodies(None, models.ListFileSearchStoresResponse),
    "fileSearchStores.delete": Bodies(None, models.Empty),
    "fileSearchStores.operations.get": Bodies(None, models.Operation),
}

# Operations that the client does not have yet, some on one backend only, and why.
WAITING = {
    "vertex models.predict": "images and embeddings have a test each",
    "interactions.create": "they are held by test_interactions.py",
}
# An answer of Vertex AI's :predict, filed under batchEmbedContents; its test knows.
TEXTS = "ai-009"
# Single exchanges that cannot replay, and why.
SPOILED = {
    TEXTS: "an answer of Vertex AI's :predict, filed under batchEmbedContents",
    "pydantic-ai-021": "the recorder dropped the header that says where the upload goes on",
}


class Exchange:
    """One exchange of the file."""

    def __init__(self, row: dict[str, Any]) -> None:
        self.id: str = row["id"]
        self.source: str = row["source"]
        self.kind: str = row["kind"]
        self.backend: str = row["backend"]
        self.method: str = row["request"]["method"]
        self.url: str = row["request"]["url"] or ""
        self.body: Any = row["request"]["body"]
        self.status: int = row["response"]["status"]
        self.headers: dict[str, str] = {name.lower(): str(value) for name, value in row["response"]["headers"].items()}
        text = row["response"]["body_text"]
        self.content: bytes = base64.b64decode(row["response"]["body_b64"]) if text is None else text.encode()

    def __repr__(self) -> str:
        return self.id

    @property
    def vertex(self) -> bool:
        return self.backend == "vertex"

    @property
    def path(self) -> str:
        """The path of the address, from the version on: a gateway may have put something before it."""
        path = urlsplit(self.url).path
        found = re.search(r"/(?:upload/|download/)?v1\w*/", path)
        return path[found.start() :] if found else path

    @property
    def resource(self) -> str:
        """The resource name in the address: ``models/x``, ``cachedContents/y``."""
        return re.sub(r"^/(upload/|download/)?v1\w*/", "", self.path).partition(":")[0]

    @property
    def streamed(self) -> bool:
        return self.headers["content-type"].startswith("text/event-stream") and self.status == 200

    @cached_property
    def json(self) -> list[Any]:
        """The JSON values of the answer: of an event stream each event, of a stream as an array each of its items."""
        text = self.content.decode()
        if not text.strip():
            return []
        if text.startswith(("data:", "event:")):
            events = (line.removeprefix("data:") for line in re.split(r"[\r\n]+", text) if line.startswith("data:"))
            return [json.loads(event) for event in events if event.strip() != "[DONE]"]
        found = json.loads(re.sub(r",(\s*\})", r"\1", text))
        return found if isinstance(found, list) else [found]

    @property
    def error(self) -> dict[str, Any]:
        found: dict[str, Any] = self.json[0]["error"]
        return found

    def wire(self, origin: str, content: bytes | None = None) -> bytes:
        """The whole answer as it travels, its addresses at ``origin``; what frames a body is made anew."""
        body = self.content if content is None else content
        framing = ("content-length", "transfer-encoding", "connection", "keep-alive")
        kept = {name: value for name, value in self.headers.items() if name not in framing}
        lines = [f"HTTP/1.1 {self.status} X"]
        for name, value in kept.items():
            lines.append(f"{name}: {re.sub('https://[a-z-]+[.]googleapis[.]com', origin, value)}")
        if kept.get("content-encoding") == "gzip":
            body = gzip.compress(body)
        if self.headers.get("transfer-encoding") == "chunked":
            lines.append("transfer-encoding: chunked")
            pieces = re.split(rb"(?<=\r\n\r\n)", body) if self.streamed and "content-encoding" not in kept else [body]
            body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces if piece) + b"0\r\n\r\n"
        else:
            lines.append(f"content-length: {len(body)}")
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


@cache
def exchanges() -> tuple[Exchange, ...]:
    lines = (line for path in FILES for line in path.read_text(encoding="utf-8").split("\n"))
    return tuple(Exchange(json.loads(line)) for line in lines if line)


def together(exchanges: list[Exchange]) -> list[Any]:
    """Parameters for tests that take many exchanges: all at once, but each of your own recordings by its name."""
    if OWN:
        return [pytest.param([each], id=each.id) for each in exchanges]
    return [pytest.param(exchanges, id="all")]


needs_recordings = pytest.mark.skipif(not FILES, reason="no recordings are here (GENAI_RECORDINGS names files of them)")


def replayable() -> Iterator[Exchange]:
    """The exchanges of operations that the client has."""
    for each in exchanges():
        if each.kind in OPERATIONS and waits(each) is None and each.id not in SPOILED:
            yield each


def of_vertex() -> list[Exchange]:
    """The exchanges of Vertex AI but for its images, and for streams that came as an array."""
    return [
        each
        for each in exchanges()
        if (each.vertex and not (each.kind == "models.predict" and "imagen" in each.url)) or each.id == TEXTS
        if each.content[:1] != b"["
    ]


def waits(each: Exchange) -> str | None:
    """The row of ``WAITING`` that an exchange waits for, if any."""
    return next((name for name in (f"{each.backend} {each.kind}", each.kind) if name in WAITING), None)


def answer_model(each: Exchange, value: Any) -> type[Model] | None:
    """The model of one JSON value of an answer."""
    if "error" in value and (each.status != 200 or "name" not in value):
        return models.ErrorResponse
    return OPERATIONS[each.kind].answer if each.kind in OPERATIONS and waits(each) is None else None
