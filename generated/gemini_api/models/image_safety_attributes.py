"""The model ``ImageSafetyAttributes``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import encode_floats
from genai_runtime.models.codecs import decode_floats, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageSafetyAttributesDict


@define(init=False, kw_only=True)
class ImageSafetyAttributes(ModelBase):
    """How likely an image or a prompt is harmful.

    Attributes:
        categories: Kinds of harm.
        scores: How likely each is, from 0 to 1, in the order of the kinds.
    """

    categories: list[str] | None = wire_field("categories", ("list", ("string",)))
    scores: list[float] | None = wire_field("scores", ("list", ("number",)))

    def __init__(self, **fields: Unpack[ImageSafetyAttributesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        if (v := get("categories")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.categories = v
        if (v := get("scores")) is not None:
            v = decode_floats(v)
        self.scores = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.categories) is not None:
            v = v if v.__class__ is list else self._checked("categories", v)
            out["categories"] = [
                i if i.__class__ is str else ImageSafetyAttributes._checked("categories", i, 1) for i in v
            ]
        if (v := self.scores) is not None:
            out["scores"] = encode_floats(v, "ImageSafetyAttributes.scores")
        return {**self._extra, **out} if self._extra else out
