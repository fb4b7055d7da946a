# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import AntigravityAgentConfigDict


@define(init=False, kw_only=True)
class AntigravityAgentConfig(ModelBase):
    """Settings of an Antigravity agent.

    Attributes:
        max_total_tokens: Most tokens that the agent may use in all.
        model: Id of the model that the agent uses.
        type: What kind it is, always `antigravity`.
    """

    max_total_tokens: int | None = wire_field("integer", wire="max_total_tokens")
    """Most tokens that the agent may use in all."""
    model: str | None = wire_field("string")
    """Id of the model that the agent uses."""
    type: Literal["antigravity"] | None = wire_field(("const", "antigravity"), "fixed")
    """What kind it is, always `antigravity`."""

    def __init__(self, **fields: Unpack[AntigravityAgentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.max_total_tokens = v if (v := get("max_total_tokens")) is None or v.__class__ is int else decode_int(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "antigravity" else decode_const(v, "antigravity")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.max_total_tokens) is not None:
            out["max_total_tokens"] = v if v.__class__ is int else self._checked("max_total_tokens", v)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
