"""Extract the text of attachments: plain text, HTML, PDF."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import re
from collections.abc import Callable
from dataclasses import dataclass

from genai_runtime.media import MediaFacts, Unreadable, describe, is_textual

from ..errors import failed_precondition, invalid
from ..project import Project
from ..records import Content

# Cached, since documents are asked about repeatedly and PDFs are slow to read.
_REMEMBERED = 256
_READ: dict[tuple[str, str], tuple[Page, ...]] = {}
_DESCRIBED: dict[tuple[str, str], MediaFacts] = {}
_LETTER = (612.0, 792.0)
# The largest file that is read for its media header, which may be at the end.
_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True)
class Page:
    text: str
    number: int | None
    size: tuple[float, float] | None = None


@dataclass(frozen=True)
class Attachment:
    """An attachment: its type, size, text by page (empty for images and audio), and facts from its media header.

    ``seconds`` is its duration if any, ``sound`` whether a video has some, ``pixels`` the width and height of an image.
    """

    title: str
    mime_type: str
    size: int
    pages: tuple[Page, ...]
    seconds: float = 0.0
    pixels: tuple[float, float] | None = None
    sound: bool = False
    page_sizes: tuple[tuple[float, float], ...] = ()

    @property
    def text(self) -> str:
        return "\n\n".join(page.text for page in self.pages)


def from_part(project: Project, part: dict[str, object]) -> Attachment | None:
    """The attachment in a part (``inlineData`` or ``fileData``); None for any other part."""
    if isinstance(blob := part.get("inlineData"), dict):
        return _inline(str(blob.get("mimeType", "")), str(blob.get("data", "")))
    if isinstance(data := part.get("fileData"), dict):
        return _stored(project, str(data["fileUri"]), str(data.get("mimeType", "")))
    return None


def from_content(content: Content, title: str) -> Attachment:
    return attachment(title, content.mime_type, content.sha256, content.size, content.read)


def attachment(title: str, mime_type: str, digest: str, size: int, read: Callable[[], bytes]) -> Attachment:
    """Describe some bytes by their media header; what it lacks is guessed from the size."""
    kind = mime_type.partition("/")[0]
    seconds = max(1.0, size / 100_000) if kind == "video" else max(1.0, size / 16_000) if kind == "audio" else 0.0
    read_it = kind in ("video", "audio", "image") and size <= _LARGEST
    facts = _facts(digest, mime_type, read) if read_it else MediaFacts()
    if facts.seconds is not None:
        seconds = facts.seconds
    pages = read_pages(digest, mime_type, read)
    sizes = tuple(page.size or _LETTER for page in pages)
    return Attachment(title, mime_type, size, pages, seconds, facts.size, bool(facts.sound), sizes)


def _facts(digest: str, mime_type: str, read: Callable[[], bytes]) -> MediaFacts:
    key = (digest, mime_type)
    if key not in _DESCRIBED:
        if len(_DESCRIBED) >= _REMEMBERED:
            _DESCRIBED.clear()
        try:
            _DESCRIBED[key] = describe(mime_type, read())
        except Unreadable:
            _DESCRIBED[key] = MediaFacts()
    return _DESCRIBED[key]


def read_pages(digest: str, mime_type: str, read: Callable[[], bytes]) -> tuple[Page, ...]:
    """Extract the text by page; ApiError for an invalid PDF."""
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


def _pdf_pages(data: bytes) -> tuple[Page, ...]:
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        return tuple(
            Page(page.extract_text(), number, (float(page.mediabox.width), float(page.mediabox.height)))
            for number, page in enumerate(reader.pages, 1)
        )
    except (PyPdfError, ValueError, KeyError, IndexError, RecursionError):
        raise invalid("The document has no pages.") from None


def _inline(mime_type: str, data: str) -> Attachment:
    if not mime_type:
        raise invalid("A part with inline data needs a mime type.")
    padded = data.replace("-", "+").replace("_", "/")
    content = base64.b64decode(padded + "=" * (-len(padded) % 4))
    return attachment("inline data", mime_type, hashlib.sha256(content).hexdigest(), len(content), lambda: content)


def _stored(project: Project, uri: str, mime_type: str) -> Attachment | None:
    file = project.file_by_uri(uri)
    if file is None:
        # A video on the web or an object in a bucket: only its name is known.
        return Attachment(uri, mime_type or "video/mp4", 0, (), seconds=60.0)
    name = file.resource["name"].removeprefix("files/")
    if file.resource["state"] != "ACTIVE":
        raise failed_precondition(
            f"The File {name} is {file.resource['state']}, and cannot be used until it is ACTIVE."
        )
    title = file.resource.get("displayName") or name
    if file.content is None:
        return Attachment(title, file.resource["mimeType"], 0, ())
    return from_content(file.content, title)
