"""Choose the reader for a medium by its type."""

from __future__ import annotations

import io

from .facts import MediaFacts, MissingExtra, Size, Unreadable

_TEXTUAL = frozenset(
    f"application/{name}"
    for name in (
        *("json", "x-ndjson", "xml", "yaml", "x-yaml", "rtf"),
        *("javascript", "x-javascript", "x-python", "x-sh", "sql"),
    )
)


def is_textual(mime_type: str) -> bool:
    """Whether what has this type is text to a model."""
    return mime_type.startswith("text/") or mime_type in _TEXTUAL


def describe(mime_type: str, data: bytes) -> MediaFacts:
    """Read the dimensions, the duration or the pages of an image, a sound, a video or a PDF.

    Args:
        mime_type: What it is said to be, without parameters but those of raw PCM (``audio/L16;rate=24000``).
        data: All its bytes.

    Raises:
        Unreadable: they are none of it, or do not say it.
        MissingExtra: its format is read by a package that is not installed.
    """
    kind = mime_type.partition("/")[0].lower()
    if mime_type.lower().partition(";")[0] == "application/pdf":
        return MediaFacts(pages=_pages(data))
    if kind == "image":
        return MediaFacts(size=_image_size(data))
    if kind == "audio":
        return MediaFacts(seconds=_audio_seconds(mime_type, data), sound=True)
    if kind == "video":
        from .video import video_facts

        seconds, size, sound = video_facts(data)
        return MediaFacts(size, seconds, sound)
    raise Unreadable(f"{mime_type or 'no type'} is neither image, audio, video nor PDF")


def _image_size(data: bytes) -> Size:
    from .images import image_size

    found = image_size(data)
    if found is not None:
        return found
    try:
        from PIL import Image, UnidentifiedImageError
    except ImportError:
        raise MissingExtra(
            "this image format is read with Pillow; install it with: pip install 'gemini-genai[media]'"
        ) from None
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        raise Unreadable("it is no image that can be read") from None
    return width, height


def _audio_seconds(mime_type: str, data: bytes) -> float:
    from .audio import audio_seconds, pcm_seconds

    found = pcm_seconds(mime_type, len(data))
    if found is None:
        found = audio_seconds(data)
    if found is not None:
        return found
    try:
        from tinytag import TinyTag, TinyTagException
    except ImportError:
        raise MissingExtra(
            "this audio format is read with tinytag; install it with: pip install 'gemini-genai[media]'"
        ) from None
    try:
        tag = TinyTag.get(filename="sound", file_obj=io.BytesIO(data))
    except (TinyTagException, OSError, ValueError, IndexError, KeyError):
        tag = None
    if tag is None or not tag.duration:
        raise Unreadable("its header does not say how long it lasts")
    return float(tag.duration)


def _pages(data: bytes) -> tuple[Size, ...]:
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise MissingExtra("PDF is read with pypdf; install it with: pip install 'gemini-genai[media]'") from None
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        return tuple(_page_size(page) for page in reader.pages)
    except (PyPdfError, ValueError, KeyError, IndexError, RecursionError, TypeError, AttributeError):
        raise Unreadable("it is no PDF that can be read, or is encrypted") from None


def _page_size(page: object) -> Size:
    box = page.mediabox  # type: ignore[attr-defined]
    width, height = float(box.width), float(box.height)
    turned = int(page.get("/Rotate", 0) or 0) % 180 == 90  # type: ignore[attr-defined]
    return (height, width) if turned else (width, height)
