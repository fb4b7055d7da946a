"""The headers that HTTP itself asks for, where no client adds them."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..prepare import Prepared


def http_headers(prepared: Prepared) -> list[tuple[bytes, bytes]]:
    """The headers of a request with its host, and with the length of its body or the word that it comes in chunks."""
    headers = [(b"host", _host(prepared.url))]
    names = set()
    for name, value in prepared.headers:
        names.add(name)
        headers.append((name.encode("ascii"), value.encode("latin-1")))
    if "content-length" not in names and "transfer-encoding" not in names:
        if not isinstance(prepared.content, bytes):
            headers.append((b"transfer-encoding", b"chunked"))
        elif prepared.content or prepared.method in ("POST", "PUT", "PATCH"):
            headers.append((b"content-length", b"%d" % len(prepared.content)))
    return headers


def _host(url: str) -> bytes:
    authority = urlsplit(url).netloc.rpartition("@")[2]
    return authority.encode("ascii" if authority.isascii() else "idna")
