"""The HTTP libraries whose classes an adapter is made of: httpx, or httpx2, which has the same shape."""

from __future__ import annotations

import importlib
from functools import cache, lru_cache
from typing import Any

from ..urls import Origin


class Library:
    """One of the two libraries, the package below it, and what is derived from their classes once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.httpx: Any = importlib.import_module(name)
        self.core: Any = importlib.import_module(name.replace("httpx", "httpcore"))
        self.url: Any = lru_cache(maxsize=128)(self.httpx.URL)


@cache
def library(name: str = "httpx") -> Library:
    """The library of this name, kept from logging a credential."""
    from .log_redaction import redact_logs

    redact_logs()
    return Library(name)


def origin_of(scheme: bytes, host: bytes, port: int | None) -> Origin:
    """The origin of a URL of httpcore's, whose parts these are."""
    name = scheme.decode("ascii")
    return name, host.decode("ascii"), port or (443 if name == "https" else 80)


def url_of(where: Origin) -> str:
    """The URL of an origin."""
    scheme, host, port = where
    return f"{scheme}://[{host}]:{port}/" if ":" in host else f"{scheme}://{host}:{port}/"


def encoded(host: str) -> bytes:
    """A host as it travels."""
    return host.encode("ascii" if host.isascii() else "idna")
