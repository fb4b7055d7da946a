# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import UserActionInputDict
    from .user_action_key import UserActionKey
    from .user_action_type import UserActionType

later(globals(), "UserActionKey UserActionType")


@define(init=False, kw_only=True)
class UserActionInput(ModelBase):
    """A key that the user presses in a world.

    Attributes:
        event_type: Name of the event, always `user_action`.
        action: What happens with the key.
        input: The key.
    """

    event_type: Literal["user_action"] | None = wire_field(("const", "user_action"), "fixed", wire="event_type")
    """Name of the event, always `user_action`."""
    action: UserActionType | None = wire_field(("enum", "UserActionType"))
    """What happens with the key."""
    input: UserActionKey | None = wire_field(("enum", "UserActionKey"))
    """The key."""

    def __init__(self, **fields: Unpack[UserActionInputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("event_type")
        self.event_type = None if v is None else v if v == "user_action" else decode_const(v, "user_action")
        v = get("action")
        self.action = None if v is None else UserActionType._by_value.get(v) or UserActionType.decode(v)
        self.input = None if (v := get("input")) is None else UserActionKey._by_value.get(v) or UserActionKey.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.action) is not None:
            out["action"] = (v if v.__class__ is UserActionType else self._checked("action", v))._value_
        if (v := self.input) is not None:
            out["input"] = (v if v.__class__ is UserActionKey else self._checked("input", v))._value_
        return {**self._extra, **out} if self._extra else out
