# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import InlinedResponsesDict
    from .inlined_response import InlinedResponse

later(globals(), "InlinedResponse")


@define(init=False, kw_only=True)
class InlinedResponses(ModelBase):
    """What the prompts of a batch brought.

    Attributes:
        inlined_responses: Answers and errors, in the order of the prompts. Set by the server.
    """

    inlined_responses: list[InlinedResponse] | None = wire_field(("list", "InlinedResponse"), "read_only")
    """Answers and errors, in the order of the prompts. Set by the server."""

    def __init__(self, **fields: Unpack[InlinedResponsesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("inlinedResponses")) is not None:
            v = [InlinedResponse.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.inlined_responses = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.inlined_responses) is not None:
            v = self._each("inlined_responses", v, InlinedResponse)
            out["inlinedResponses"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
