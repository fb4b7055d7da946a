"""The model ``PredictLongRunningRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import PredictLongRunningRequestDict


@define(init=False, kw_only=True)
class PredictLongRunningRequest(ModelBase):
    """What videos are made from, and how.

    Attributes:
        instances: What to make videos from; one at a time. Required.
        parameters: How the videos are made.
    """

    instances: list[VideoInstance] | None = wire_field("instances", ("list", ("model", "VideoInstance")), "required")
    parameters: VideoParameters | None = wire_field("parameters", ("model", "VideoParameters"))

    def __init__(self, **fields: Unpack[PredictLongRunningRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        if (v := get("instances")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VideoInstance.from_dict(i) for i in v if i is not None]
        self.instances = v
        self.parameters = None if (v := get("parameters")) is None else VideoParameters.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.instances) is not None:
            v = v if v.__class__ is list else self._checked("instances", v)
            out["instances"] = [
                (i if i.__class__ is VideoInstance else PredictLongRunningRequest._checked("instances", i, 1)).to_dict(
                    backend
                )
                for i in v
            ]
        if (v := self.parameters) is not None:
            out["parameters"] = (v if v.__class__ is VideoParameters else self._checked("parameters", v)).to_dict(
                backend
            )
        return {**self._extra, **out} if self._extra else out


from .video_instance import VideoInstance
from .video_parameters import VideoParameters
