"""The model ``PredictResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import PredictResponseDict


@define(init=False, kw_only=True)
class PredictResponse(ModelBase):
    """The images that were made.

    Attributes:
        predictions: Images, or why one was held back, each in an item of its own.
    """

    predictions: list[ImagePrediction] | None = wire_field("predictions", ("list", ("model", "ImagePrediction")))

    def __init__(self, **fields: Unpack[PredictResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        if (v := get("predictions")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ImagePrediction.from_dict(i) for i in v if i is not None]
        self.predictions = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.predictions) is not None:
            v = v if v.__class__ is list else self._checked("predictions", v)
            out["predictions"] = [
                (i if i.__class__ is ImagePrediction else PredictResponse._checked("predictions", i, 1)).to_dict(
                    backend
                )
                for i in v
            ]
        return {**self._extra, **out} if self._extra else out


from .image_prediction import ImagePrediction
