# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListTriggerExecutionsResponseDict
    from .trigger_execution import TriggerExecution

later(globals(), "TriggerExecution")


@define(init=False, kw_only=True)
class ListTriggerExecutionsResponse(ModelBase):
    """A page of runs of a trigger.

    Attributes:
        next_page_token: Token that asks for the next page; absent on the last one.
        trigger_executions: The runs of this page.
    """

    next_page_token: str | None = wire_field("string", wire="next_page_token")
    """Token that asks for the next page; absent on the last one."""
    trigger_executions: list[TriggerExecution] | None = wire_field(
        ("list", "TriggerExecution"), wire="trigger_executions"
    )
    """The runs of this page."""

    def __init__(self, **fields: Unpack[ListTriggerExecutionsResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.next_page_token = v if (v := get("next_page_token")) is None or v.__class__ is str else decode_str(v)
        if (v := get("trigger_executions")) is not None:
            v = [TriggerExecution.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.trigger_executions = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v if v.__class__ is str else self._checked("next_page_token", v)
        if (v := self.trigger_executions) is not None:
            v = self._each("trigger_executions", v, TriggerExecution)
            out["trigger_executions"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
