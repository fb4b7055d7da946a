# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import ArgumentsDeltaDict


@define(init=False, kw_only=True)
class ArgumentsDelta(ModelBase):
    """A piece of the arguments of a call.

    Attributes:
        arguments: The next piece of the arguments, as text of JSON.
        type: What kind it is, always `arguments_delta`.
    """

    arguments: str | None = wire_field("string")
    """The next piece of the arguments, as text of JSON."""
    type: Literal["arguments_delta"] | None = wire_field(("const", "arguments_delta"), "fixed")
    """What kind it is, always `arguments_delta`."""

    def __init__(self, **fields: Unpack[ArgumentsDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.arguments = v if (v := get("arguments")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "arguments_delta" else decode_const(v, "arguments_delta")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.arguments) is not None:
            out["arguments"] = v if v.__class__ is str else self._checked("arguments", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
