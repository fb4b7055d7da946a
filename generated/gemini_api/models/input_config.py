# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import InputConfigDict
    from .inlined_requests import InlinedRequests

later(globals(), "InlinedRequests")


@define(init=False, kw_only=True)
class InputConfig(ModelBase):
    """Where the prompts of a batch come from. One of the two is set.

    Attributes:
        file_name: Resource name of an uploaded file of JSON Lines, `files/{file}`: an object with `key` and `request`
            in each line.
        requests: The prompts themselves, together at most 20 MB.
    """

    file_name: str | None = wire_field("string")
    """Resource name of an uploaded file of JSON Lines, `files/{file}`: an object with `key` and `request` in each line.
    """
    requests: InlinedRequests | None = wire_field("InlinedRequests")
    """The prompts themselves, together at most 20 MB."""

    def __init__(self, **fields: Unpack[InputConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.file_name = v if (v := get("fileName")) is None or v.__class__ is str else decode_str(v)
        self.requests = None if (v := get("requests")) is None else InlinedRequests.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_name) is not None:
            out["fileName"] = v if v.__class__ is str else self._checked("file_name", v)
        if (v := self.requests) is not None:
            out["requests"] = (v if v.__class__ is InlinedRequests else self._checked("requests", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
