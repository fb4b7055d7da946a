"""The model ``ToolCall``."""
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
    return None if value is None else check_enum(value, "ToolCall.tool_type", ToolType)


def _args(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "ToolCall.args")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ToolCall(_Base):
    """A call of a built-in tool, made by the model and run by the server.

    Attributes:
        id: Identifies this call. The `toolResponse` that answers it carries the same id.
        tool_type: Which built-in tool is called. Required.
        tool_name: Name of the tool within its type, where a type has several.
        args: What the tool was asked, as JSON; its shape depends on the tool.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("tool_type", "toolType", ("enum", "ToolType"), "required", ()),
        ("tool_name", "toolName", ("string",), "", ()),
        ("args", "args", ("object",), "", ()),
    )

    id: str | None = None
    tool_type: ToolType | None = _field(default=None, converter=_tool_type)
    tool_name: str | None = None
    args: dict[str, Any] | None = _field(default=None, converter=_args)

    if not TYPE_CHECKING:

        def __init__(self, *, id=None, tool_type=None, tool_name=None, args=None, **_others):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "ToolCall.id")
            self.tool_type = (
                tool_type if tool_type is None or tool_type.__class__ is ToolType else _tool_type(tool_type)
            )
            self.tool_name = (
                tool_name
                if tool_name is None or tool_name.__class__ is str
                else check_str(tool_name, "ToolCall.tool_name")
            )
            self.args = None if args is None else _args(args)
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
        v = get("toolName")
        out.tool_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("args")
        out.args = None if v is None else v if v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "ToolCall.id"))
        if (v := self.tool_type) is not None:
            out["toolType"] = (v if v.__class__ is ToolType else check_enum(v, "ToolCall.tool_type", ToolType))._value_
        if (v := self.tool_name) is not None:
            out["toolName"] = v if v.__class__ is str else str.__str__(check_str(v, "ToolCall.tool_name"))
        if (v := self.args) is not None:
            out["args"] = encode_json(v, "ToolCall.args")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "toolType",
        "toolName",
        "args",
    )
)

from .tool_type import ToolType
