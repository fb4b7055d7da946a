# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import AutomaticFunctionCallingConfigDict


@define(init=False, kw_only=True)
class AutomaticFunctionCallingConfig(ModelBase):
    """Whether, and how often, Python functions given as tools are called on the model's behalf.

    Attributes:
        disable: True leaves function calls to the caller. Default: false.
        maximum_remote_calls: Most requests to the model that one call may make. Default: 10.
        ignore_call_history: True keeps no call history. Default: false.
    """

    _CLOSED: ClassVar[bool] = True
    disable: bool | None = wire_field("boolean", "sdk")
    """True leaves function calls to the caller. Default: false."""
    maximum_remote_calls: int | None = wire_field("integer", "sdk")
    """Most requests to the model that one call may make. Default: 10."""
    ignore_call_history: bool | None = wire_field("boolean", "sdk")
    """True keeps no call history. Default: false."""

    def __init__(self, **fields: Unpack[AutomaticFunctionCallingConfigDict]) -> None: ...
