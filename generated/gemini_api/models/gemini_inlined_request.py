# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import GeminiInlinedRequestDict
    from .generate_content_request import GenerateContentRequest

later(globals(), "GenerateContentRequest")


@define(init=False, kw_only=True)
class GeminiInlinedRequest(ModelBase):
    """One prompt of a batch.

    Attributes:
        metadata: Facts of the caller's own, which come back with the answer.
        request: The prompt and its settings, as for one call. Required.
    """

    metadata: dict[str, Any] | None = wire_field("object")
    """Facts of the caller's own, which come back with the answer."""
    request: GenerateContentRequest | None = wire_field("GenerateContentRequest", "required")
    """The prompt and its settings, as for one call. Required."""

    def __init__(self, **fields: Unpack[GeminiInlinedRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.metadata = v if (v := get("metadata")) is None or v.__class__ is dict else decode_object(v)
        self.request = None if (v := get("request")) is None else GenerateContentRequest.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metadata) is not None:
            out["metadata"] = encode_json(v, "GeminiInlinedRequest.metadata")
        if (v := self.request) is not None:
            v = v if v.__class__ is GenerateContentRequest else self._checked("request", v)
            out["request"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
