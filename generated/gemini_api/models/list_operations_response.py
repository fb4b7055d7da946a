"""The model ``ListOperationsResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import OperationOrDict


def _operations(value: Sequence[OperationOrDict] | None) -> list[Operation] | None:
    return None if value is None else check_list(value, "ListOperationsResponse.operations", check_model, Operation)


def _unreachable(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "ListOperationsResponse.unreachable", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ListOperationsResponse(_Base):
    """A page of operations.

    Attributes:
        operations: The operations of this page that match the filter.
        next_page_token: Token of the next page. Absent on the last one.
        unreachable: Resources that could not be asked. Only if `returnPartialSuccess` was set.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("operations", "operations", ("list", ("model", "Operation")), "", ()),
        ("next_page_token", "nextPageToken", ("string",), "", ()),
        ("unreachable", "unreachable", ("list", ("string",)), "", ()),
    )

    operations: list[Operation] | None = _field(default=None, converter=_operations)
    next_page_token: str | None = None
    unreachable: list[str] | None = _field(default=None, converter=_unreachable)

    if not TYPE_CHECKING:

        def __init__(self, *, operations=None, next_page_token=None, unreachable=None, **_others):
            self._extra = None
            self.operations = None if operations is None else _operations(operations)
            self.next_page_token = (
                next_page_token
                if next_page_token is None or next_page_token.__class__ is str
                else check_str(next_page_token, "ListOperationsResponse.next_page_token")
            )
            self.unreachable = None if unreachable is None else _unreachable(unreachable)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("operations")
        out.operations = (
            None
            if v is None
            else [Operation.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("nextPageToken")
        out.next_page_token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("unreachable")
        out.unreachable = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.operations) is not None:
            out["operations"] = [
                (
                    i0 if i0.__class__ is Operation else check_model(i0, "ListOperationsResponse.operations", Operation)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ListOperationsResponse.operations"))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ListOperationsResponse.next_page_token"))
            )
        if (v := self.unreachable) is not None:
            out["unreachable"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "ListOperationsResponse.unreachable"))
                for i0 in (v if v.__class__ is list else check_list(v, "ListOperationsResponse.unreachable"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "operations",
        "nextPageToken",
        "unreachable",
    )
)

from .operation import Operation
