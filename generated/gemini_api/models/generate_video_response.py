"""The model ``GenerateVideoResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GenerateVideoResponseDict


@define(init=False, kw_only=True)
class GenerateVideoResponse(ModelBase):
    """The videos that were made.

    Attributes:
        generated_samples: The videos, in any order.
        rai_media_filtered_count: Number of videos that were held back.
        rai_media_filtered_reasons: Why videos were held back.
    """

    generated_samples: list[VideoSample] | None = wire_field("generatedSamples", ("list", ("model", "VideoSample")))
    rai_media_filtered_count: int | None = wire_field("raiMediaFilteredCount", "integer")
    rai_media_filtered_reasons: list[str] | None = wire_field("raiMediaFilteredReasons", ("list", ("string",)))

    def __init__(self, **fields: Unpack[GenerateVideoResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        if (v := get("generatedSamples")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VideoSample.from_dict(i) for i in v if i is not None]
        self.generated_samples = v
        self.rai_media_filtered_count = (
            v if (v := get("raiMediaFilteredCount")) is None or v.__class__ is int else decode_int(v)
        )
        if (v := get("raiMediaFilteredReasons")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.rai_media_filtered_reasons = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.generated_samples) is not None:
            v = v if v.__class__ is list else self._checked("generated_samples", v)
            out["generatedSamples"] = [
                (
                    i if i.__class__ is VideoSample else GenerateVideoResponse._checked("generated_samples", i, 1)
                ).to_dict(backend)
                for i in v
            ]
        if (v := self.rai_media_filtered_count) is not None:
            out["raiMediaFilteredCount"] = v if v.__class__ is int else self._checked("rai_media_filtered_count", v)
        if (v := self.rai_media_filtered_reasons) is not None:
            v = v if v.__class__ is list else self._checked("rai_media_filtered_reasons", v)
            out["raiMediaFilteredReasons"] = [
                i if i.__class__ is str else GenerateVideoResponse._checked("rai_media_filtered_reasons", i, 1)
                for i in v
            ]
        return {**self._extra, **out} if self._extra else out


from .video_sample import VideoSample
