"""Encode Pillow images: as the bytes that one was opened from, or losslessly as PNG."""

from __future__ import annotations

from io import BytesIO
from typing import Any

# Formats of Pillow that the API supports. An MPO is a JPEG with further images after the first.
_KINDS = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_PNG_MODES = frozenset(("1", "L", "LA", "I", "I;16", "P", "RGB", "RGBA"))


def encoded(image: Any) -> tuple[bytes, str]:
    """Return the image's bytes and their MIME type.

    An unchanged image from a JPEG, WEBP or PNG file keeps its bytes, and with them quality, orientation and size. Any
    other is encoded as PNG.
    """
    kind = _KINDS.get(image.format)
    data = None if kind is None else _original(image)
    return (_png(image), "image/png") if data is None or kind is None else (data, kind)


def _original(image: Any) -> bytes | None:
    """The bytes that an image was opened from; None if they are gone or no longer match."""
    from PIL import Image

    if _frame(image) != 0:
        return None
    unread, data = True, _from_stream(image)
    if data is None:
        unread, data = False, _from_path(image)
    if data is None:
        return None
    try:
        with Image.open(BytesIO(data)) as fresh:
            same = (fresh.format, fresh.mode, fresh.size) == (image.format, image.mode, image.size)
            if not same:
                return None
            # Not loaded yet, so not changed: any change loads it.
            return data if (unread and _pending(image)) or _same_pixels(image, fresh) else None
    except Exception:
        # No longer an image: the file was replaced or truncated.
        return None


def _from_stream(image: Any) -> bytes | None:
    """Read the image's open file, and restore its position."""
    stream: Any = getattr(image, "fp", None)
    if stream is None:
        # Pillow closes the file after loading a still image, and keeps it open for animations.
        stream = getattr(image, "_fp", None)
    try:
        place = stream.tell()
        try:
            stream.seek(0)
            data = stream.read()
        finally:
            stream.seek(place)
    except Exception:
        return None
    return data if isinstance(data, bytes) else None


def _from_path(image: Any) -> bytes | None:
    name = getattr(image, "filename", None)
    if not name:
        return None
    try:
        with open(name, "rb") as file:
            return file.read()
    except (OSError, TypeError, ValueError):
        return None


def _pending(image: Any) -> bool:
    """Whether none of its pixels has been read."""
    inside = vars(image)
    return inside.get("_im", inside.get("im", image)) is None


def _same_pixels(image: Any, fresh: Any) -> bool:
    """Whether two images have the same pixels, palette and transparency."""
    if image.info.get("transparency") != fresh.info.get("transparency"):
        return False
    if image.tobytes() != fresh.tobytes():
        return False
    return bool(image.getpalette() == fresh.getpalette() and _exif(image) == _exif(fresh))


def _exif(image: Any) -> Any:
    return dict(image.getexif())


def _frame(image: Any) -> int:
    try:
        return int(image.tell())
    except (AttributeError, EOFError):
        return 0


def _png(image: Any) -> bytes:
    exif = image.getexif()
    # Keep the EXIF orientation.
    notes = {"exif": exif} if exif else {}
    if image.mode not in _PNG_MODES:
        image = image.convert("RGBA" if "A" in image.mode or "a" in image.mode else "RGB")
    out = BytesIO()
    # Of an animation only the current frame.
    image.save(out, format="PNG", save_all=False, **notes)
    return out.getvalue()


__all__ = ["encoded"]
