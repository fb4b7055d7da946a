"""What is measured: one row for each kind of work, with the clients that do it and the goal."""

from __future__ import annotations

from typing import Any, NamedTuple


class Row(NamedTuple):
    """One row of the table.

    ``kind`` is a function of ``benchmarks.work``, or one of the two that are measured from outside: ``start`` and
    ``first``. The costs are told as multiples of those of the client ``bare``; ``goal`` is the multiple, or the cost in
    ``unit``, that this package aims at with what it has by default.
    """

    name: str
    title: str
    kind: str
    clients: tuple[str, ...]
    bare: str
    unit: str
    repeat: int = 1
    arguments: dict[str, Any] = {}  # noqa: RUF012
    goal: str = ""
    secure: bool = False
    figure: str = "cpu"


_SYNC = ("genai", "genai, fast", "google-genai", "httpx")
_FILES = ("genai", "genai, fast", "google-genai", "httpx", "http.client")
_ASYNC = ("genai", "genai, fast", "genai, aiohttp", "google-genai", "httpx", "aiohttp")
_JSON = (*_SYNC, "httpx, orjson", "httpx, msgspec")
_SMALL = (*_SYNC, "http.client", "urllib3", "pyreqwest")
_CONCURRENT = ("genai", "genai, fast", "genai, aiohttp", "google-genai", "aiohttp")

ROWS: tuple[Row, ...] = (
    Row(
        "import", "import and `Client()`, over bare Python", "start", ("genai", "google-genai", "httpx"), "httpx", "ms",
        goal="20 ms",
    ),
    Row("first", "first answer of a new process", "first", (*_SMALL,), "httpx", "ms", goal="120 ms"),
    Row("afirst", "the same, asyncio", "first", (*_ASYNC,), "httpx", "ms", arguments={"asynchronous": True}),
    Row("first-https", "first answer over HTTPS", "first", _SMALL, "httpx", "ms", goal="120 ms", secure=True),
    Row("small", "small call", "ask", _SMALL, "httpx", "us", 400, goal="0.7"),
    Row("small-https", "small call, HTTPS", "ask", _SMALL, "httpx", "us", 400, goal="0.7", secure=True),
    Row("100", "100 at once, a call", "concurrent", _CONCURRENT, "aiohttp", "us", 1500, goal="400 us"),
    Row("100-https", "100 at once, HTTPS", "concurrent", _CONCURRENT, "aiohttp", "us", 1500, secure=True),
    Row("1000", "1,000 at once, a call", "concurrent", _CONCURRENT, "aiohttp", "us", 2000, {"at_once": 1000}, "500 us"),
    Row(
        "1000-p99", "1,000 at once, 99 of 100 calls answered", "concurrent", _CONCURRENT, "aiohttp", "ms", 2000,
        {"at_once": 1000}, "600 ms", figure="p99",
    ),
    Row("stream", "stream, a chunk", "stream", _SYNC, "httpx", "us", 3, goal="1.4"),
    Row("astream", "stream, asyncio", "astream", _ASYNC, "httpx", "us", 3, goal="1.4"),
    Row("stream-https", "stream, HTTPS", "stream", _SYNC, "httpx", "us", 3, goal="1.4", secure=True),
    Row(
        "structured", "1 MB of structured answer", "ask", _JSON, "httpx", "ms", 8,
        {"model": "structured-1000000"}, "1.4",
    ),
    Row("image", "1 MB inline image in the answer", "ask", _JSON, "httpx", "ms", 15, {"model": "image-760000"}, "1.2"),
    Row("image-request", "1 MB inline image in the request", "image_request", _JSON, "httpx", "ms", 15, goal="1.1"),
    Row("embed", "100 embeddings of 3,072", "embed", _JSON, "httpx", "ms", 5, goal="1.05"),
    Row("list", "list 50 models", "listing", _JSON, "httpx", "us", 100, goal="1.0"),
    Row("chat", "a turn of a 100-turn chat", "turn", _JSON, "httpx", "us", 60, goal="1.05"),
    Row("download", "download 256 MB", "download", _FILES, "http.client", "ms", goal="1.5"),
    Row("adownload", "download, asyncio", "adownload", _ASYNC, "httpx", "ms", goal="1.0"),
    Row("upload", "upload 256 MB", "upload", _FILES, "httpx", "ms", goal="1.1"),
    Row("aupload", "upload, asyncio", "aupload", _ASYNC, "httpx", "ms", goal="1.1"),
    Row("upload-https", "upload, HTTPS", "upload", _FILES, "httpx", "ms", goal="1.1", secure=True),
    Row("download-held", "download: memory held", "download", _FILES, "httpx", "MB", goal="1 MB", figure="held"),
    Row("adownload-held", "download, asyncio: memory held", "adownload", _ASYNC, "httpx", "MB", figure="held"),
    Row("upload-held", "upload: memory held", "upload", _FILES, "httpx", "MB", goal="1 MB", figure="held"),
    Row("aupload-held", "upload, asyncio: memory held", "aupload", _ASYNC, "httpx", "MB", figure="held"),
    Row("construct", "another client", "construct", ("genai", "google-genai"), "genai", "us", 50),
    Row(
        "idle", "memory of an idle client", "construct", ("genai", "google-genai"), "genai", "KB", 50, goal="4 KB",
        figure="held",
    ),
    Row("leak", "growth in 1,000 calls", "leak", _SYNC, "httpx", "KB", 4000, goal="0 KB", figure="held"),
)  # fmt: skip

#: What a unit of the figures is in seconds or bytes.
UNITS = {"us": 1e-6, "ms": 1e-3, "MB": 1e6, "KB": 1e3}


def same_work(row: Row) -> tuple[Any, ...]:
    """What two rows have in common that are figures of one measurement."""
    return row.kind, row.clients, row.repeat, repr(row.arguments), row.secure
