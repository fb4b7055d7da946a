"""The model ``GeneratedVideo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GeneratedVideoDict


@define(init=False, kw_only=True)
class GeneratedVideo(ModelBase):
    """A video that was made.

    Attributes:
        video: Where the video is, or its bytes.
    """

    video: Video | None = wire_field("video", ("model", "Video"), "sdk")

    def __init__(self, **fields: Unpack[GeneratedVideoDict]) -> None: ...


from .video import Video
