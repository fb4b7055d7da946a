# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import encode_floats
from genai_runtime.models.codecs import decode_floats, decode_list, decode_str
from genai_runtime.models.places import leftover, take, with_leftover

if TYPE_CHECKING:
    from ._dicts import SafetyAttributesDict


@define(init=False, kw_only=True)
class SafetyAttributes(ModelBase):
    """How likely an image or a prompt is harmful.

    Attributes:
        categories: Kinds of harm.
        scores: How likely each is, from 0 to 1, in the order of the kinds.
        content_type: What was rated: a generated image, or `Positive Prompt`, the prompt itself.
    """

    categories: list[str] | None = wire_field(("list", "string"))
    """Kinds of harm."""
    scores: list[float] | None = wire_field(("list", "number"))
    """How likely each is, from 0 to 1, in the order of the kinds."""
    content_type: str | None = wire_field("string")
    """What was rated: a generated image, or `Positive Prompt`, the prompt itself."""

    def __init__(self, **fields: Unpack[SafetyAttributesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        if (v := take(data, "safetyAttributes", "categories")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.categories = v
        self.scores = None if (v := take(data, "safetyAttributes", "scores")) is None else decode_floats(v)
        self.content_type = v if (v := get("contentType")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content_type) is not None:
            out["contentType"] = v if v.__class__ is str else self._checked("content_type", v)
        inner1: dict[str, Any] = {}
        if (v := self.categories) is not None:
            v = v if v.__class__ is list else self._checked("categories", v)
            v = [i if i.__class__ is str else SafetyAttributes._checked("categories", i, 1) for i in v]
            inner1["categories"] = v
        if (v := self.scores) is not None:
            inner1["scores"] = encode_floats(v, "SafetyAttributes.scores")
        if inner1:
            put(out, ("safetyAttributes",), inner1)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {"safetyAttributes": {"categories": None, "scores": None}, "contentType": None}
