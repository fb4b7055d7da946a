"""The model ``AutomaticFunctionCallingConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool, check_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AutomaticFunctionCallingConfig(_Base):
    """Whether, and how often, Python functions given as tools are called on the model's behalf.

    Attributes:
        disable: True leaves function calls to the caller. Default: false.
        maximum_remote_calls: Most requests to the model that one call may make. Default: 10.
        ignore_call_history: True keeps no call history. Default: false.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("disable", "disable", ("boolean",), "sdk", ()),
        ("maximum_remote_calls", "maximumRemoteCalls", ("integer",), "sdk", ()),
        ("ignore_call_history", "ignoreCallHistory", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    disable: bool | None = None
    maximum_remote_calls: int | None = None
    ignore_call_history: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, disable=None, maximum_remote_calls=None, ignore_call_history=None, **_others):
            self._extra = None
            self.disable = (
                disable
                if disable is None or disable.__class__ is bool
                else check_bool(disable, "AutomaticFunctionCallingConfig.disable")
            )
            self.maximum_remote_calls = (
                maximum_remote_calls
                if maximum_remote_calls is None or maximum_remote_calls.__class__ is int
                else check_int(maximum_remote_calls, "AutomaticFunctionCallingConfig.maximum_remote_calls")
            )
            self.ignore_call_history = (
                ignore_call_history
                if ignore_call_history is None or ignore_call_history.__class__ is bool
                else check_bool(ignore_call_history, "AutomaticFunctionCallingConfig.ignore_call_history")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.disable = None
        out.maximum_remote_calls = None
        out.ignore_call_history = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
