"""The model ``ErrorResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ErrorBodyOrDict


def _error(value: ErrorBodyOrDict | None) -> ErrorBody | None:
    return None if value is None else check_model(value, "ErrorResponse.error", ErrorBody)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ErrorResponse(_Base):
    """The body of every answer that is not a success.

    Attributes:
        error: What went wrong.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("error", "error", ("model", "ErrorBody"), "", ()),)

    error: ErrorBody | None = _field(default=None, converter=_error)

    if not TYPE_CHECKING:

        def __init__(self, *, error=None, **_others):
            self._extra = None
            self.error = error if error is None or error.__class__ is ErrorBody else _error(error)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("error")
        out.error = None if v is None else ErrorBody.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.error) is not None:
            out["error"] = (
                v if v.__class__ is ErrorBody else check_model(v, "ErrorResponse.error", ErrorBody)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("error",))

from .error_body import ErrorBody
