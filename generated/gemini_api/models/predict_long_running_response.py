"""The model ``PredictLongRunningResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import PredictLongRunningResponseDict


@define(init=False, kw_only=True)
class PredictLongRunningResponse(ModelBase):
    """What came of the making of videos.

    Attributes:
        generate_video_response: The videos that were made.
    """

    generate_video_response: GenerateVideoResponse | None = wire_field(
        "generateVideoResponse", ("model", "GenerateVideoResponse")
    )

    def __init__(self, **fields: Unpack[PredictLongRunningResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        if (v := get("generateVideoResponse")) is not None:
            v = GenerateVideoResponse.from_dict(v)
        self.generate_video_response = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.generate_video_response) is not None:
            out["generateVideoResponse"] = (
                v if v.__class__ is GenerateVideoResponse else self._checked("generate_video_response", v)
            ).to_dict(backend)
        return {**self._extra, **out} if self._extra else out


from .generate_video_response import GenerateVideoResponse
