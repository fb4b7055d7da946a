"""The model ``LiveServerToolCallCancellation``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _ids(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "LiveServerToolCallCancellation.ids", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerToolCallCancellation(_Base):
    """Says that function calls need not be answered any more.

    Attributes:
        ids: Ids of the calls.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("ids", "ids", ("list", ("string",)), "", ()),)

    ids: list[str] | None = _field(default=None, converter=_ids)

    if not TYPE_CHECKING:

        def __init__(self, *, ids=None, **_others):
            self._extra = None
            self.ids = None if ids is None else _ids(ids)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("ids")
        out.ids = (
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
        if (v := self.ids) is not None:
            out["ids"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "LiveServerToolCallCancellation.ids"))
                for i0 in (v if v.__class__ is list else check_list(v, "LiveServerToolCallCancellation.ids"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("ids",))
