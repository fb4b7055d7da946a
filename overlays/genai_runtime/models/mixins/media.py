"""Images and videos in memory: read from files, written to files, shown."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Self

from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyModule
from genai_runtime.localfile import open_file

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import GeneratedImage
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object
    types = LazyModule("gemini_api.models", globals(), "types")


class ImageMixin(_Base):
    """An image that can be read, saved and shown."""

    __slots__ = ()

    if TYPE_CHECKING:
        gcs_uri: str | None
        image_bytes: bytes | None
        mime_type: str | None

    @classmethod
    def from_file(cls, location: str | os.PathLike[str], mime_type: str | None = None) -> Self:
        """An image from a local file, or a reference to one in Cloud Storage (``gs://...``).

        The MIME type is guessed from the file's name when it is not given.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type is not given and the name does not tell it.
        """
        text = os.fspath(location)
        kind = _guessed(text, mime_type, "Image.from_file(mime_type)")
        if text.startswith("gs://"):
            return cls(gcs_uri=text, mime_type=kind)
        return cls(image_bytes=_read(text), mime_type=kind)

    def save(self, location: str | os.PathLike[str]) -> None:
        """Write the image to a local file, as it is encoded."""
        _write(self.image_bytes, location, "image", self.gcs_uri)

    def show(self) -> None:
        """Show the image: in a notebook in its output, else in the system's viewer. Needs Pillow."""
        picture = self.as_pil()
        if "ipykernel" in sys.modules:
            _display(picture)
        else:
            picture.show()

    def as_pil(self) -> Any:
        """The image as Pillow's ``PIL.Image.Image``.

        Raises:
            ImportError: Pillow is not installed (``pip install gemini-genai[images]``).
        """
        from io import BytesIO

        if self.image_bytes is None:
            raise invalid("Image.image_bytes", _missing("image", self.gcs_uri))
        try:
            from PIL import Image
        except ImportError:
            raise ImportError("showing an image needs Pillow: pip install 'gemini-genai[images]'") from None
        return Image.open(BytesIO(self.image_bytes))


class GeneratedImagesMixin(_Base):
    """Shortcuts on an answer with images."""

    __slots__ = ()

    if TYPE_CHECKING:
        generated_images: list[GeneratedImage] | None

    @property
    def images(self) -> list[types.Image]:
        """The images that were made, without those that were held back."""
        return [made.image for made in self.generated_images or () if made.image is not None]


class VideoMixin(_Base):
    """A video that can be read, saved and shown."""

    __slots__ = ()

    if TYPE_CHECKING:
        uri: str | None
        video_bytes: bytes | None
        mime_type: str | None

    @classmethod
    def from_file(cls, location: str | os.PathLike[str], mime_type: str | None = None) -> Self:
        """A video from a local file, or a reference to one in Cloud Storage (``gs://...``).

        The MIME type is guessed from the file's name when it is not given.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type is not given and the name does not tell it.
        """
        text = os.fspath(location)
        kind = _guessed(text, mime_type, "Video.from_file(mime_type)")
        if text.startswith("gs://"):
            return cls(uri=text, mime_type=kind)
        return cls(video_bytes=_read(text), mime_type=kind)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the video to a local file. Its bytes must be here: download it first."""
        _write(self.video_bytes, path, "video", self.uri)

    def show(self) -> None:
        """Show the video in a notebook's output.

        Raises:
            RuntimeError: this is not a notebook; save the video and open the file.
        """
        if self.video_bytes is None:
            raise invalid("Video.video_bytes", _missing("video", self.uri))
        if "ipykernel" not in sys.modules:
            raise RuntimeError("a video can be shown in a notebook only; save() it and open the file")
        from html import escape

        from genai_runtime.models.display import data_url

        source = escape(data_url(self.mime_type or "video/mp4", self.video_bytes))
        _display_html(f'<video controls src="{source}"></video>')


def _guessed(location: str, mime_type: str | None, where: str) -> str:
    if mime_type is not None:
        return mime_type
    from genai_runtime.models.mime import guess

    found = guess(location)
    if found is None:
        raise invalid(where, f"cannot be told from {location!r}; pass it")
    return found


def _write(data: bytes | None, location: str | os.PathLike[str], what: str, uri: str | None) -> None:
    if data is None:
        raise invalid(f"{what.title()}.save", _missing(what, uri))
    with open_file(location, "wb") as file:
        file.write(data)


def _read(path: str) -> bytes:
    with open_file(path, "rb") as file:
        return file.read()


def _missing(what: str, uri: str | None) -> str:
    return f"this {what} has no bytes" + (f"; download {uri} first" if uri else "")


def _display(value: Any) -> None:
    from importlib import import_module

    import_module("IPython.display").display(value)


def _display_html(html: str) -> None:
    from importlib import import_module

    display = import_module("IPython.display")
    display.display(display.HTML(html))
