# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionErrorDict


@define(init=False, kw_only=True)
class InteractionError(ModelBase):
    """What went wrong.

    Attributes:
        code: What kind of error it is, such as `not_found`.
        message: The error in words.
    """

    code: str | None = wire_field("string")
    """What kind of error it is, such as `not_found`."""
    message: str | None = wire_field("string")
    """The error in words."""

    def __init__(self, **fields: Unpack[InteractionErrorDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.code = v if (v := get("code")) is None or v.__class__ is str else decode_str(v)
        self.message = v if (v := get("message")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.code) is not None:
            out["code"] = v if v.__class__ is str else self._checked("code", v)
        if (v := self.message) is not None:
            out["message"] = v if v.__class__ is str else self._checked("message", v)
        return {**self._extra, **out} if self._extra else out
