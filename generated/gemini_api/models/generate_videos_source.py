# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerateVideosSourceDict
    from .image import Image
    from .video import Video

later(globals(), "Image Video")


@define(init=False, kw_only=True)
class GenerateVideosSource(ModelBase):
    """What videos are made from.

    Attributes:
        prompt: What should be shown.
        image: Picture that the video begins with.
        video: A video that is continued or changed.
    """

    prompt: str | None = wire_field("string", "sdk")
    """What should be shown."""
    image: Image | None = wire_field("Image", "sdk")
    """Picture that the video begins with."""
    video: Video | None = wire_field("Video", "sdk")
    """A video that is continued or changed."""

    def __init__(self, **fields: Unpack[GenerateVideosSourceDict]) -> None: ...
