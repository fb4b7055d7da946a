# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import MessagePromptDict
    from .example import Example
    from .message import Message

later(globals(), "Example Message")


@define(init=False, kw_only=True)
class MessagePrompt(ModelBase):
    """A chat, and what the model should know of it.

    Attributes:
        context: Standing orders for the model, at the beginning.
        examples: Examples of messages and answers.
        messages: What was said lately, the oldest first. Required.
    """

    context: str | None = wire_field("string")
    """Standing orders for the model, at the beginning."""
    examples: list[Example] | None = wire_field(("list", "Example"))
    """Examples of messages and answers."""
    messages: list[Message] | None = wire_field(("list", "Message"), "required")
    """What was said lately, the oldest first. Required."""

    def __init__(self, **fields: Unpack[MessagePromptDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.context = v if (v := get("context")) is None or v.__class__ is str else decode_str(v)
        if (v := get("examples")) is not None:
            v = [Example.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.examples = v
        if (v := get("messages")) is not None:
            v = [Message.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.messages = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.context) is not None:
            out["context"] = v if v.__class__ is str else self._checked("context", v)
        if (v := self.examples) is not None:
            out["examples"] = [
                (i if i.__class__ is Example else MessagePrompt._checked("examples", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("examples", v))
            ]
        if (v := self.messages) is not None:
            out["messages"] = [
                (i if i.__class__ is Message else MessagePrompt._checked("messages", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("messages", v))
            ]
        return {**self._extra, **out} if self._extra else out
