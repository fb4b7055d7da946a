# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import ComputeTokensRequestDict
    from .content import Content

later(globals(), "Content genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class ComputeTokensRequest(ModelBase):
    """What is cut into tokens.

    Attributes:
        contents: The contents, each told apart in the answer.
        instances: Instances as `predict` of the model takes them, in the place of `contents`.
        model: Resource name of the model. The one in the path counts.
    """

    contents: list[Content] | None = wire_field(("list", "Content"))
    """The contents, each told apart in the answer."""
    instances: list[JsonValue] | None = wire_field(("list", "any"))
    """Instances as `predict` of the model takes them, in the place of `contents`."""
    model: str | None = wire_field("string")
    """Resource name of the model. The one in the path counts."""

    def __init__(self, **fields: Unpack[ComputeTokensRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        self.instances = None if (v := get("instances")) is None else v if v.__class__ is list else decode_list(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.contents) is not None:
            out["contents"] = [
                (i if i.__class__ is Content else ComputeTokensRequest._checked("contents", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("contents", v))
            ]
        if (v := self.instances) is not None:
            out["instances"] = encode_json(v, "ComputeTokensRequest.instances")
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        return {**self._extra, **out} if self._extra else out
