# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GenerateContentBatchOutputDict
    from .inlined_responses import InlinedResponses

later(globals(), "InlinedResponses")


@define(init=False, kw_only=True)
class GenerateContentBatchOutput(ModelBase):
    """Where the answers of a batch are.

    Attributes:
        inlined_responses: The answers themselves, in the order of the requests that were given one by one. Set by the
            server.
        responses_file: Resource name of the file of JSON Lines with the answers, `files/{file}`; its lines have the
            keys of the requests' file. Set by the server.
    """

    inlined_responses: InlinedResponses | None = wire_field("InlinedResponses", "read_only")
    """The answers themselves, in the order of the requests that were given one by one. Set by the server."""
    responses_file: str | None = wire_field("string", "read_only")
    """Resource name of the file of JSON Lines with the answers, `files/{file}`; its lines have the keys of the requests'
    file. Set by the server.
    """

    def __init__(self, **fields: Unpack[GenerateContentBatchOutputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.inlined_responses = None if (v := get("inlinedResponses")) is None else InlinedResponses.from_dict(v)
        self.responses_file = v if (v := get("responsesFile")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.inlined_responses) is not None:
            v = v if v.__class__ is InlinedResponses else self._checked("inlined_responses", v)
            out["inlinedResponses"] = v.to_dict(backend)
        if (v := self.responses_file) is not None:
            out["responsesFile"] = v if v.__class__ is str else self._checked("responses_file", v)
        return {**self._extra, **out} if self._extra else out
