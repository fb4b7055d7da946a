"""Parse multipart bodies: ``multipart/related`` of uploads, ``multipart/form-data`` of forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message

from ..errors import invalid

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)


@dataclass(frozen=True)
class Field:
    """A field of a form; ``file_name`` is None unless it is a file."""

    content: bytes
    mime_type: str
    file_name: str | None

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")


def split(content_type: str, body: bytes) -> list[tuple[str, bytes]]:
    """Split a multipart body into content types and bytes; ApiError if it is malformed."""
    parts = _parts(content_type, body, "A multipart upload needs Content-Type: multipart/related; boundary=...")
    return [(headers.get("Content-Type", ""), content) for headers, content in parts]


def form(content_type: str, body: bytes) -> dict[str, Field]:
    """Parse the fields of a form, by name; ApiError if it is malformed."""
    fields = {}
    for headers, content in _parts(content_type, body, "A form needs Content-Type: multipart/form-data; boundary=..."):
        name = headers.get_param("name", "", "Content-Disposition")
        fields[str(name)] = Field(content, headers.get("Content-Type", ""), headers.get_filename())
    return fields


def _parts(content_type: str, body: bytes, problem: str) -> list[tuple[Message, bytes]]:
    found = _BOUNDARY.search(content_type)
    if not content_type.lower().startswith("multipart/") or found is None:
        raise invalid(problem)
    delimiter = b"\r\n--" + found[1].encode()
    pieces = (b"\r\n" + body).split(delimiter)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise invalid("The multipart body does not end with its boundary.")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> tuple[Message, bytes]:
    head, blank, content = piece.partition(b"\r\n\r\n")
    if not blank:
        raise invalid("A part of the multipart body has no blank line after its headers.")
    headers = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    return headers, content
