# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.plain import PlainMixin

if TYPE_CHECKING:
    from ._dicts import StatusDict


@define(init=False, kw_only=True)
class Status(PlainMixin, ModelBase):
    """An error, by the conventions of gRPC.

    Attributes:
        code: Number of the error, a gRPC code from 1 to 16.
        message: What went wrong, in English, for developers.
        details: Further facts, each an object whose `@type` names its shape.
    """

    code: int | None = wire_field("integer")
    """Number of the error, a gRPC code from 1 to 16."""
    message: str | None = wire_field("string")
    """What went wrong, in English, for developers."""
    details: list[dict[str, Any]] | None = wire_field(("list", "object"))
    """Further facts, each an object whose `@type` names its shape."""

    def __init__(self, **fields: Unpack[StatusDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.code = v if (v := get("code")) is None or v.__class__ is int else decode_int(v)
        self.message = v if (v := get("message")) is None or v.__class__ is str else decode_str(v)
        if (v := get("details")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is dict else decode_object(i) for i in v if i is not None]
        self.details = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.code) is not None:
            out["code"] = v if v.__class__ is int else self._checked("code", v)
        if (v := self.message) is not None:
            out["message"] = v if v.__class__ is str else self._checked("message", v)
        if (v := self.details) is not None:
            v = v if v.__class__ is list else self._checked("details", v)
            out["details"] = [encode_json(i, "Status.details") for i in v]
        return {**self._extra, **out} if self._extra else out
