"""The model ``GenerateVideosResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerateVideosResponseDict


@define(init=False, kw_only=True)
class GenerateVideosResponse(ModelBase):
    """The videos that were made.

    Attributes:
        generated_videos: What was made, one by one.
        rai_media_filtered_count: Number of videos that were filtered out.
        rai_media_filtered_reasons: Why they were filtered out.
    """

    generated_videos: list[GeneratedVideo] | None = wire_field(
        "generatedVideos", ("list", ("model", "GeneratedVideo")), "sdk"
    )
    rai_media_filtered_count: int | None = wire_field("raiMediaFilteredCount", "integer", "sdk")
    rai_media_filtered_reasons: list[str] | None = wire_field("raiMediaFilteredReasons", ("list", ("string",)), "sdk")

    def __init__(self, **fields: Unpack[GenerateVideosResponseDict]) -> None: ...


from .generated_video import GeneratedVideo
