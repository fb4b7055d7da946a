"""Certificate authorities: Google's first, all others of a file once a server has its certificate from one of them.

OpenSSL takes 0.1 ms to read an authority, and a file has more than a hundred, of which a client of Google's needs one
of four. A context that begins with these is given the others when a handshake fails for want of one: the request, of
which nothing was sent, goes over a new connection. No context trusts what its file does not have.
"""

from __future__ import annotations

import ssl
from binascii import Error, a2b_base64
from typing import Any

#: What every certificate of Google's own authorities has in its names.
_GOOGLE = b"Google Trust Services"
_BEGIN, _END = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"


class Authorities:
    """The authorities of a PEM file, for one context. ``missing`` says that it lacks some of them as yet."""

    __slots__ = ("_path", "missing")

    def __init__(self, path: str) -> None:
        self._path = path
        self.missing = False

    def context(self) -> ssl.SSLContext:
        """Make a context that trusts Google's authorities of the file, or all where there is no use in that.

        Raises:
            OSError: the file cannot be read, or is none of authorities.
        """
        found = _google_of(self._path)
        if not found:
            return ssl.create_default_context(cafile=self._path)
        self.missing = True
        return ssl.create_default_context(cadata=b"".join(found))

    def add(self, context: ssl.SSLContext) -> bool:
        """Have the context trust all of the file. False if that cannot be read any more."""
        if self.missing:
            try:
                context.load_verify_locations(cafile=self._path)
            except OSError:
                return False
            self.missing = False
        return True


def _google_of(path: str) -> list[bytes]:
    """Google's authorities in a file, where they are few among many."""
    found, others = [], 0
    try:
        with open(path, "rb") as file:
            _, *blocks = file.read().split(_BEGIN)
        for block in blocks:
            text, end, _ = block.partition(_END)
            certificate = a2b_base64(text)
            if end and _GOOGLE in certificate:
                found.append(certificate)
            else:
                others += 1
    except (OSError, Error):
        # Whoever reads all of it says what is wrong.
        return []
    return found if len(found) < others else []


def add_authorities(context: Any) -> None:
    """Have a context trust all of its file, for whoever makes no second connection."""
    authorities = getattr(getattr(context, "sslsocket_class", None), "authorities", None)
    if isinstance(authorities, Authorities):
        authorities.add(context)
