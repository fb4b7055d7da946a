"""The model ``Video``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.mixins.media import VideoMixin

if TYPE_CHECKING:
    from ._dicts import VideoDict


@define(init=False, kw_only=True)
class Video(VideoMixin, ModelBase):
    """A video held in memory, in the Files API or in Cloud Storage.

    Attributes:
        uri: Where the video can be downloaded.
        video_bytes: The encoded video.
        mime_type: Its IANA type, such as `video/mp4`.
    """

    uri: str | None = wire_field("uri", "string", "sdk")
    video_bytes: bytes | None = wire_field("videoBytes", "bytes", "sdk")
    mime_type: str | None = wire_field("mimeType", "string", "sdk")

    def __init__(self, **fields: Unpack[VideoDict]) -> None: ...
