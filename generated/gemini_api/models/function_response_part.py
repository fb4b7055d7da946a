"""The model ``FunctionResponsePart``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model
from genai_runtime.models.mixins.function import FunctionResponsePartMixin

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import FunctionResponseBlobOrDict


def _inline_data(value: FunctionResponseBlobOrDict | None) -> FunctionResponseBlob | None:
    return None if value is None else check_model(value, "FunctionResponsePart.inline_data", FunctionResponseBlob)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionResponsePart(FunctionResponsePartMixin, _Base):
    """A medium that a function returned.

    Attributes:
        inline_data: The medium itself.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("inline_data", "inlineData", ("model", "FunctionResponseBlob"), "", ()),
    )

    inline_data: FunctionResponseBlob | None = _field(default=None, converter=_inline_data)

    if not TYPE_CHECKING:

        def __init__(self, *, inline_data=None, **_others):
            self._extra = None
            self.inline_data = (
                inline_data
                if inline_data is None or inline_data.__class__ is FunctionResponseBlob
                else _inline_data(inline_data)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("inlineData")
        out.inline_data = None if v is None else FunctionResponseBlob.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.inline_data) is not None:
            out["inlineData"] = (
                v
                if v.__class__ is FunctionResponseBlob
                else check_model(v, "FunctionResponsePart.inline_data", FunctionResponseBlob)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("inlineData",))

from .function_response_blob import FunctionResponseBlob
