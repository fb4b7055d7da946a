"""The model ``LiveClientContextUpdateTools``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ToolOrDict


def _tools(value: Sequence[ToolOrDict] | None) -> list[Tool] | None:
    return None if value is None else check_list(value, "LiveClientContextUpdateTools.tools", check_model, Tool)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientContextUpdateTools(_Base):
    """The tools that a running session has from now on.

    Attributes:
        tools: The tools, in place of the earlier ones.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("tools", "tools", ("list", ("model", "Tool")), "", ()),)

    tools: list[Tool] | None = _field(default=None, converter=_tools)

    if not TYPE_CHECKING:

        def __init__(self, *, tools=None, **_others):
            self._extra = None
            self.tools = None if tools is None else _tools(tools)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("tools")
        out.tools = (
            None
            if v is None
            else [Tool.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.tools) is not None:
            out["tools"] = [
                (i0 if i0.__class__ is Tool else check_model(i0, "LiveClientContextUpdateTools.tools", Tool)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "LiveClientContextUpdateTools.tools"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("tools",))

from .tool import Tool
