"""Pictures and videos with the prompt drawn in: real ones, of the asked size, by Pillow and PyAV."""

from __future__ import annotations

import hashlib
import textwrap
from io import BytesIO
from typing import IO, TYPE_CHECKING

from ..errors import ApiError

if TYPE_CHECKING:
    from PIL import Image

FRAMES_A_SECOND = 24
_FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP"}


def picture(words: str, size: tuple[int, int], mime_type: str = "image/png", quality: int = 75) -> bytes:
    """An image of one colour, which the words choose, with the words on it.

    Raises:
        ApiError: there is no such format, or Pillow is not installed.
    """
    if mime_type not in _FORMATS:
        raise ApiError("INVALID_ARGUMENT", f"{mime_type} is not supported; there are: {', '.join(_FORMATS)}.")
    return written(_drawn(words, size), mime_type, quality)


def written(image: Image.Image, mime_type: str, quality: int) -> bytes:
    """The bytes of an image in a format; ApiError where there is no such format."""
    kind = _FORMATS.get(mime_type)
    if kind is None:
        raise ApiError("INVALID_ARGUMENT", f"{mime_type} is not supported; there are: {', '.join(_FORMATS)}.")
    out = BytesIO()
    (image.convert("RGB") if kind == "JPEG" else image).save(
        out, kind, **({} if kind == "PNG" else {"quality": quality})
    )
    return out.getvalue()


def open_picture(file: IO[bytes]) -> Image.Image | None:
    """The image in a file, of a format that models read; None where there is none.

    Raises:
        ApiError: Pillow is not installed.
    """
    try:
        from PIL import Image, UnidentifiedImageError
    except ModuleNotFoundError:
        raise _missing("pillow", "emulator") from None
    try:
        image = Image.open(file)
        image.load()
    except (UnidentifiedImageError, OSError, SyntaxError):
        return None
    return image


def video(words: str, size: tuple[int, int], seconds: int) -> bytes:
    """An MP4 (H.264, 24 frames a second) that shows the words, and a bar that grows from its first second to its last.

    Raises:
        ApiError: Pillow or PyAV is not installed.
    """
    try:
        import av
    except ModuleNotFoundError:
        raise _missing("av", "emulator-video") from None
    from PIL import ImageDraw

    out = BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=FRAMES_A_SECOND)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.options = {"preset": "ultrafast", "tune": "stillimage"}
        image = _drawn(words, size)
        draw = ImageDraw.Draw(image)
        for second in range(seconds):
            right = size[0] * (second + 1) // seconds
            draw.rectangle((0, size[1] - size[1] // 20, right, size[1]), fill="white")
            frame = av.VideoFrame.from_image(image).reformat(format="yuv420p")  # type: ignore[no-untyped-call]
            for number in range(FRAMES_A_SECOND):
                frame.pts = second * FRAMES_A_SECOND + number
                container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return out.getvalue()


def _drawn(words: str, size: tuple[int, int]) -> Image.Image:
    try:
        from PIL import Image, ImageDraw, ImageFont
    except ModuleNotFoundError:
        raise _missing("pillow", "emulator") from None
    colour = hashlib.sha256(words.encode()).digest()
    image = Image.new("RGB", size, tuple(part // 2 for part in colour[:3]))
    height = max(12, min(size) // 16)
    font = ImageFont.load_default(height)
    lines = textwrap.wrap(words, max(8, 2 * size[0] // height - 4))[: size[1] // height - 1]
    ImageDraw.Draw(image).multiline_text((height, height), "\n".join(lines), font=font, fill="white")
    return image


def _missing(package: str, extra: str) -> ApiError:
    return ApiError("UNIMPLEMENTED", f"the emulator needs {package} for this: pip install 'gemini-genai[{extra}]'")
