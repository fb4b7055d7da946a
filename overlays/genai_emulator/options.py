"""The options of an emulator."""

from __future__ import annotations

import ipaddress
import ssl
import warnings
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypedDict

from .clock import Clock


@dataclass(kw_only=True)
class Options:
    """The settings of one emulator; each is also a keyword of :class:`genai_emulator.Emulator`.

    ``port``: 0 takes a free one.
    ``host``: where to listen. On anything but a loopback address, as a container needs it, everyone who reaches the
    machine can use it; that is said in a RuntimeWarning.
    ``api_keys``: the keys and tokens accepted, beside the access tokens that the emulator issued itself; by default all
    but those that begin with ``invalid``.
    ``token_seconds``: how long an access token works that the emulator issues, by its clock.
    ``min_cache_tokens``: the smallest cache of text accepted, in tokens; caches with files are let off, since a test's
    files are small ones.
    ``refuse_downloads``: answer downloads of uploaded files as Google does, with an error.
    ``lenient_schemas``: take words in JSON Schemas that Google does not list, and leave them out of account; by default
    they are refused, so that a test shows them.
    ``operation_polls``: how many times a long-running operation is looked at before it is done.
    ``training_seconds``: how long a model is tuned, by the emulator's clock.
    ``interaction_seconds``: how long an interaction in the background runs, by the emulator's clock.
    ``processing_polls``: how many times an uploaded video is looked at before it is ``ACTIVE``.
    ``chunk_granularity``: every upload request but the last must be a multiple of this many bytes.
    ``stream_delay``: seconds between two events of a stream, or two pieces of an answer in a Live session.
    ``live_seconds``: how long the connection of a Live session lasts, by the emulator's clock; 50 seconds before that
    (half way, if that is later) the client is told to go.
    ``webhook_tokens``: sign what is posted to addresses that a single request names with a token (RS256), as the
    documentation of the API has it; by default with ``v1a``, as the API has been seen to do.
    ``extra_models``: ids of models to have beside the built-in ones; they can do what gemini-2.5-flash can.
    ``allow_origins``: the origins whose pages may call the emulator from a browser, as ``https://example.org``; ``*``
    is all of them. By default none may read its answers.
    ``check_responses``: hold every answer of the emulator itself against the spec (for its own tests).
    ``ssl_context``: serve https with it.
    ``buckets``: the folder that stands in for Cloud Storage: ``gs://bucket/name`` is the file ``bucket/name`` in it. By
    default a temporary one, which a reset empties.
    ``tables``: the SQLite file that stands in for BigQuery: ``bq://project.dataset.table`` is the table of this name in
    it. By default a temporary one, which a reset empties.
    ``answers``: a JSON or YAML file of scripted answers, or the list itself; a reset begins with them again.
    ``spec``: the bundled OpenAPI document; by default the one in ``gemini_api``.
    """

    port: int = 0
    host: str = "127.0.0.1"
    api_keys: Collection[str] | None = None
    min_cache_tokens: int = 1024
    refuse_downloads: bool = False
    lenient_schemas: bool = False
    operation_polls: int = 1
    training_seconds: float = 2.0
    interaction_seconds: float = 2.0
    token_seconds: float = 3600.0
    processing_polls: int = 1
    chunk_granularity: int = 8 << 20
    stream_delay: float = 0.0
    live_seconds: float = 600.0
    webhook_tokens: bool = False
    extra_models: tuple[str, ...] = ()
    allow_origins: Collection[str] = ()
    check_responses: bool = False
    ssl_context: ssl.SSLContext | None = None
    buckets: Path | None = None
    tables: Path | None = None
    answers: str | Path | list[Any] | None = None
    spec: Path | None = None
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        for name in _NUMBERS:
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise TypeError(f"{name} is a number, not {value!r}")
            if name not in ("port", "chunk_granularity") and value < 0:
                raise ValueError(f"{name} is {value}, and cannot be negative")
        for name in ("api_keys", "extra_models", "allow_origins"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f"{name} is a list of texts, not {getattr(self, name)!r}")
        if not isinstance(self.host, str) or not is_address(self.host):
            raise ValueError(f"host {self.host!r} is no IP address; use 127.0.0.1, ::1, localhost, or 0.0.0.0 for all")
        if not is_loopback(self.host):
            message = f"the emulator can be reached from other machines at {self.host}: it takes any key and any file"
            warnings.warn(message, RuntimeWarning, stacklevel=4)
        if not 0 <= self.port <= 65535:
            raise ValueError(f"port {self.port} is not between 0 and 65535 (0 takes a free one)")
        if self.chunk_granularity < 1:
            raise ValueError(f"chunk_granularity is {self.chunk_granularity}, and must be 1 or more")


_NUMBERS = (
    *("port", "chunk_granularity", "min_cache_tokens", "operation_polls", "training_seconds", "token_seconds"),
    *("processing_polls", "stream_delay", "interaction_seconds", "live_seconds"),
)


class OptionArguments(TypedDict, total=False):
    """The same as keywords of :class:`genai_emulator.Emulator`."""

    port: int
    host: str
    api_keys: Collection[str] | None
    min_cache_tokens: int
    refuse_downloads: bool
    lenient_schemas: bool
    operation_polls: int
    training_seconds: float
    interaction_seconds: float
    token_seconds: float
    processing_polls: int
    chunk_granularity: int
    stream_delay: float
    live_seconds: float
    webhook_tokens: bool
    extra_models: tuple[str, ...]
    allow_origins: Collection[str]
    check_responses: bool
    ssl_context: ssl.SSLContext | None
    buckets: Path | None
    tables: Path | None
    answers: str | Path | list[Any] | None
    spec: Path | None
    clock: Clock


def is_address(host: str) -> bool:
    """Whether it is an IP address, or ``localhost``."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host.lower() == "localhost"
    return True


def is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
