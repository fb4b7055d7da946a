"""The model ``ToolResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_object, check_str
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _tool_type(value: ToolType | str | None) -> ToolType | None:
    return None if value is None else check_enum(value, "ToolResponse.tool_type", ToolType)


def _response(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "ToolResponse.response")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ToolResponse(_Base):
    """What a built-in tool answered on the server.

    Attributes:
        id: The `id` of the `toolCall` that this answers.
        tool_type: Which built-in tool answered. Required.
        response: The answer as JSON; its shape depends on the tool.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("tool_type", "toolType", ("enum", "ToolType"), "required", ()),
        ("response", "response", ("object",), "", ()),
    )

    id: str | None = None
    tool_type: ToolType | None = _field(default=None, converter=_tool_type)
    response: dict[str, Any] | None = _field(default=None, converter=_response)

    if not TYPE_CHECKING:

        def __init__(self, *, id=None, tool_type=None, response=None, **_others):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "ToolResponse.id")
            self.tool_type = (
                tool_type if tool_type is None or tool_type.__class__ is ToolType else _tool_type(tool_type)
            )
            self.response = None if response is None else _response(response)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("id")
        out.id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("toolType")
        out.tool_type = None if v is None else ToolType._value2member_map_.get(v) or ToolType.decode(v)
        v = get("response")
        out.response = None if v is None else v if v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "ToolResponse.id"))
        if (v := self.tool_type) is not None:
            out["toolType"] = (
                v if v.__class__ is ToolType else check_enum(v, "ToolResponse.tool_type", ToolType)
            )._value_
        if (v := self.response) is not None:
            out["response"] = encode_json(v, "ToolResponse.response")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "toolType",
        "response",
    )
)

from .tool_type import ToolType
