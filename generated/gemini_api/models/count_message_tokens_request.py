# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CountMessageTokensRequestDict
    from .message_prompt import MessagePrompt

later(globals(), "MessagePrompt")


@define(init=False, kw_only=True)
class CountMessageTokensRequest(ModelBase):
    """A chat whose tokens are counted.

    Attributes:
        prompt: The chat to count. Required.
    """

    prompt: MessagePrompt | None = wire_field("MessagePrompt", "required")
    """The chat to count. Required."""

    def __init__(self, **fields: Unpack[CountMessageTokensRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.prompt = None if (v := get("prompt")) is None else MessagePrompt.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.prompt) is not None:
            out["prompt"] = (v if v.__class__ is MessagePrompt else self._checked("prompt", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
