# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list

if TYPE_CHECKING:
    from ._dicts import UserInputStepDict
    from .user_input_content import UserInputContent, UserInputContentCodec

later(globals(), "UserInputContent UserInputContentCodec")


@define(init=False, kw_only=True)
class UserInputStep(ModelBase):
    """The user says something.

    Attributes:
        content: What the user said.
        type: What kind it is, always `user_input`.
    """

    content: list[UserInputContent] | None = wire_field(("list", ("union", "UserInputContent")))
    """What the user said."""
    type: Literal["user_input"] | None = wire_field(("const", "user_input"), "fixed")
    """What kind it is, always `user_input`."""

    def __init__(self, **fields: Unpack[UserInputStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("content")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [UserInputContentCodec.from_dict(i) for i in v if i is not None]
        self.content = v
        self.type = None if (v := get("type")) is None else v if v == "user_input" else decode_const(v, "user_input")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content) is not None:
            v = v if v.__class__ is list else self._checked("content", v)
            out["content"] = [UserInputContentCodec.to_dict(i, "UserInputStep.content", backend) for i in v]
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
