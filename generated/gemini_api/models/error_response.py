# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ErrorResponseDict
    from .error_body import ErrorBody

later(globals(), "ErrorBody")


@define(init=False, kw_only=True)
class ErrorResponse(ModelBase):
    """The body of every answer that is not a success.

    Attributes:
        error: What went wrong.
    """

    error: ErrorBody | None = wire_field("ErrorBody")
    """What went wrong."""

    def __init__(self, **fields: Unpack[ErrorResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.error = None if (v := get("error")) is None else ErrorBody.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is ErrorBody else self._checked("error", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
