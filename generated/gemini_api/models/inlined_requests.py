# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import InlinedRequestsDict
    from .gemini_inlined_request import GeminiInlinedRequest

later(globals(), "GeminiInlinedRequest")


@define(init=False, kw_only=True)
class InlinedRequests(ModelBase):
    """Prompts that are given one by one.

    Attributes:
        requests: The prompts of the batch, in order. Required.
    """

    requests: list[GeminiInlinedRequest] | None = wire_field(("list", "GeminiInlinedRequest"), "required")
    """The prompts of the batch, in order. Required."""

    def __init__(self, **fields: Unpack[InlinedRequestsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("requests")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GeminiInlinedRequest.from_dict(i) for i in v if i is not None]
        self.requests = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.requests) is not None:
            v = self._each("requests", v, GeminiInlinedRequest)
            out["requests"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
