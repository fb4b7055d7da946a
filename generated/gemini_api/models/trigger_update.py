# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import TriggerUpdateDict
    from .trigger_status import TriggerStatus

later(globals(), "TriggerStatus")


@define(init=False, kw_only=True)
class TriggerUpdate(ModelBase):
    """What to change in a trigger.

    Attributes:
        display_name: Name for people.
        status: Whether it runs.
    """

    display_name: str | None = wire_field("string", wire="display_name")
    """Name for people."""
    status: TriggerStatus | None = wire_field(("enum", "TriggerStatus"))
    """Whether it runs."""

    def __init__(self, **fields: Unpack[TriggerUpdateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.display_name = v if (v := get("display_name")) is None or v.__class__ is str else decode_str(v)
        v = get("status")
        self.status = None if v is None else TriggerStatus._by_value.get(v) or TriggerStatus.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["display_name"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is TriggerStatus else self._checked("status", v))._value_
        return {**self._extra, **out} if self._extra else out
