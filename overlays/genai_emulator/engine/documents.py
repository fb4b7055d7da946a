"""The text of what was sent along: plain text, HTML, PDF."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import re
from collections.abc import Callable
from dataclasses import dataclass

from ..errors import failed_precondition, invalid
from ..project import Content, Project

_TEXTUAL = frozenset(
    f"application/{name}"
    for name in (
        *("json", "x-ndjson", "xml", "yaml", "x-yaml", "rtf"),
        *("javascript", "x-javascript", "x-python", "x-sh", "sql"),
    )
)
# A document is asked about again and again, and reading a PDF takes a while.
_REMEMBERED = 256
_READ: dict[tuple[str, str], tuple[Page, ...]] = {}


@dataclass(frozen=True)
class Page:
    text: str
    number: int | None


@dataclass(frozen=True)
class Material:
    """Something sent along: its type, size, text by page (none of pictures and sounds), and duration if any."""

    title: str
    mime_type: str
    size: int
    pages: tuple[Page, ...]
    seconds: float = 0.0
    picture: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        return "\n\n".join(page.text for page in self.pages)


def from_part(project: Project, part: dict[str, object]) -> Material | None:
    """The material in a part (``inlineData`` or ``fileData``); None for any other part."""
    if isinstance(blob := part.get("inlineData"), dict):
        return _inline(str(blob.get("mimeType", "")), str(blob.get("data", "")))
    if isinstance(data := part.get("fileData"), dict):
        return _stored(project, str(data["fileUri"]), str(data.get("mimeType", "")))
    return None


def from_content(content: Content, title: str) -> Material:
    return material(title, content.mime_type, content.sha256, content.size, content.read)


def material(title: str, mime_type: str, digest: str, size: int, read: Callable[[], bytes]) -> Material:
    """Describe some bytes; they are read only where they say something (a video's do not)."""
    seconds = max(1.0, size / 100_000) if mime_type.startswith("video/") else 0.0
    if mime_type.startswith("audio/"):
        seconds = max(1.0, size / 16_000)
    picture = picture_size(read()) if mime_type.startswith("image/") else None
    return Material(title, mime_type, size, read_pages(digest, mime_type, read), seconds, picture)


def is_textual(mime_type: str) -> bool:
    return mime_type.startswith("text/") or mime_type in _TEXTUAL


def read_pages(digest: str, mime_type: str, read: Callable[[], bytes]) -> tuple[Page, ...]:
    """The text in some bytes, page by page. ApiError when they are said to be a PDF and are none."""
    if mime_type != "application/pdf" and not is_textual(mime_type):
        return ()
    key = (digest, mime_type)
    if key not in _READ:
        if len(_READ) >= _REMEMBERED:
            _READ.clear()
        _READ[key] = _pdf_pages(read()) if mime_type == "application/pdf" else (_text_page(mime_type, read()),)
    return _READ[key]


def _text_page(mime_type: str, data: bytes) -> Page:
    text = data.decode("utf-8", "replace")
    if mime_type in ("text/html", "text/xml", "application/xml"):
        text = html.unescape(re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]+>", " ", text))
    return Page(text, None)


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, GIF or JPEG; None for what is none of these."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size(data)
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _pdf_pages(data: bytes) -> tuple[Page, ...]:
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        return tuple(Page(page.extract_text(), number) for number, page in enumerate(reader.pages, 1))
    except (PyPdfError, ValueError, KeyError, IndexError, RecursionError):
        raise invalid("The document has no pages.") from None


def _inline(mime_type: str, data: str) -> Material:
    if not mime_type:
        raise invalid("A part with inline data needs a mime type.")
    padded = data.replace("-", "+").replace("_", "/")
    content = base64.b64decode(padded + "=" * (-len(padded) % 4))
    return material("inline data", mime_type, hashlib.sha256(content).hexdigest(), len(content), lambda: content)


def _stored(project: Project, uri: str, mime_type: str) -> Material | None:
    file = project.file_by_uri(uri)
    if file is None:
        # A video elsewhere on the web, a bucket: nothing of it is here but its name.
        return Material(uri, mime_type or "video/mp4", 0, (), seconds=60.0)
    name = file.resource["name"].removeprefix("files/")
    if file.resource["state"] != "ACTIVE":
        raise failed_precondition(
            f"The File {name} is {file.resource['state']}, and cannot be used until it is ACTIVE."
        )
    title = file.resource.get("displayName") or name
    if file.content is None:
        return Material(title, file.resource["mimeType"], 0, ())
    return from_content(file.content, title)
