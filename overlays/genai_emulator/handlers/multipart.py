"""Parse ``multipart/related`` bodies."""

from __future__ import annotations

import re

from ..errors import invalid

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)


def split(content_type: str, body: bytes) -> list[tuple[str, bytes]]:
    """Split a multipart body into content types and bytes; ApiError if it is malformed."""
    found = _BOUNDARY.search(content_type)
    if not content_type.lower().startswith("multipart/") or found is None:
        raise invalid("A multipart upload needs Content-Type: multipart/related; boundary=...")
    delimiter = b"\r\n--" + found[1].encode()
    pieces = (b"\r\n" + body).split(delimiter)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise invalid("The multipart body does not end with its boundary.")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> tuple[str, bytes]:
    head, blank, content = piece.partition(b"\r\n\r\n")
    if not blank:
        raise invalid("A part of the multipart body has no blank line after its headers.")
    for line in head.decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        if name.strip().lower() == "content-type":
            return value.strip(), content
    return "", content
