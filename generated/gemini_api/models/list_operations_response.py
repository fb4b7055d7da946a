# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListOperationsResponseDict
    from .operation import Operation

later(globals(), "Operation")


@define(init=False, kw_only=True)
class ListOperationsResponse(ModelBase):
    """A page of operations.

    Attributes:
        operations: The operations of this page that match the filter.
        next_page_token: Token of the next page. Absent on the last one.
        unreachable: Resources that could not be asked. Only if `return_partial_success` was set.
    """

    operations: list[Operation] | None = wire_field(("list", "Operation"))
    """The operations of this page that match the filter."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""
    unreachable: list[str] | None = wire_field(("list", "string"))
    """Resources that could not be asked. Only if `return_partial_success` was set."""

    def __init__(self, **fields: Unpack[ListOperationsResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("operations")) is not None:
            v = [Operation.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.operations = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        if (v := get("unreachable")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.unreachable = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.operations) is not None:
            v = self._each("operations", v, Operation)
            out["operations"] = [i.to_dict(backend) for i in v]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        if (v := self.unreachable) is not None:
            v = v if v.__class__ is list else self._checked("unreachable", v)
            v = [i if i.__class__ is str else ListOperationsResponse._checked("unreachable", i, 1) for i in v]
            out["unreachable"] = v
        return {**self._extra, **out} if self._extra else out
