"""The HTTP libraries whose classes an adapter is made of: httpx, or httpx2, which has the same shape."""

from __future__ import annotations

import importlib
from functools import cache, lru_cache
from typing import Any

from ..prepare import PreparedRequest
from ..urls import Origin
from .attempt import EXTENSION, Attempt


class Library:
    """One of the two libraries, the package below it, and what is derived from their classes once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.httpx: Any = importlib.import_module(name)
        self.core: Any = importlib.import_module(name.replace("httpx", "httpcore"))
        self.url: Any = lru_cache(maxsize=128)(self.httpx.URL)

    def request(self, prepared: PreparedRequest, stream: Any, attempt: Attempt) -> Any:
        """The request of one attempt; its URL and headers are objects of the library already."""
        httpx = self.httpx
        url = self.url(prepared.url)
        content = prepared.content
        headers = []
        length = host = False
        for name, value in prepared.headers:
            if name == "host":
                host = True
            elif name in ("content-length", "transfer-encoding"):
                length = True
            headers.append((name.encode("ascii"), value.encode("latin-1")))
        if not host:
            headers.insert(0, (b"host", url.netloc))
        if not length:
            if not isinstance(content, bytes):
                headers.append((b"transfer-encoding", b"chunked"))
            elif content or prepared.method in ("POST", "PUT", "PATCH"):
                headers.append((b"content-length", b"%d" % len(content)))
        extensions = {"timeout": {"connect": attempt.connect, "pool": 0.0}, EXTENSION: attempt}
        request = httpx.Request(prepared.method, url, headers=headers, stream=stream, extensions=extensions)
        if isinstance(content, bytes):
            attempt.whole = True
            # What looks at requests may ask for the content of one.
            request.read()
        return request


@cache
def library(name: str = "httpx") -> Library:
    return Library(name)


def origin_of(url: Any) -> Origin:
    """Scheme, host and port of a URL of httpcore's."""
    scheme = url.scheme.decode("ascii")
    return scheme, url.host.decode("ascii"), url.port or (443 if scheme == "https" else 80)


def url_of(where: Origin) -> str:
    """The URL of an origin."""
    scheme, host, port = where
    return f"{scheme}://[{host}]:{port}/" if ":" in host else f"{scheme}://{host}:{port}/"


def encoded(host: str) -> bytes:
    """A host as it travels."""
    return host.encode("ascii" if host.isascii() else "idna")
