# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ExampleDict
    from .message import Message

later(globals(), "Message")


@define(init=False, kw_only=True)
class Example(ModelBase):
    """A message and the answer that is wanted to it.

    Attributes:
        input: What the user might say. Required.
        output: What the model should answer. Required.
    """

    input: Message | None = wire_field("Message", "required")
    """What the user might say. Required."""
    output: Message | None = wire_field("Message", "required")
    """What the model should answer. Required."""

    def __init__(self, **fields: Unpack[ExampleDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.input = None if (v := get("input")) is None else Message.from_dict(v)
        self.output = None if (v := get("output")) is None else Message.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.input) is not None:
            out["input"] = (v if v.__class__ is Message else self._checked("input", v)).to_dict(backend)
        if (v := self.output) is not None:
            out["output"] = (v if v.__class__ is Message else self._checked("output", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
