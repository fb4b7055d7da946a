# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CustomOutputDict
    from .raw_output import RawOutput

later(globals(), "RawOutput")


@define(init=False, kw_only=True)
class CustomOutput(ModelBase):
    """What a judging model said, unread.

    Attributes:
        raw_outputs: The texts it said. Set by the server.
    """

    raw_outputs: RawOutput | None = wire_field("RawOutput", "read_only")
    """The texts it said. Set by the server."""

    def __init__(self, **fields: Unpack[CustomOutputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.raw_outputs = None if (v := get("rawOutputs")) is None else RawOutput.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.raw_outputs) is not None:
            out["rawOutputs"] = (v if v.__class__ is RawOutput else self._checked("raw_outputs", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
