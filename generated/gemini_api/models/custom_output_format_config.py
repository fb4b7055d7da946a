# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import CustomOutputFormatConfigDict


@define(init=False, kw_only=True)
class CustomOutputFormatConfig(ModelBase):
    """In which form a judging model answers.

    Attributes:
        return_raw_output: True keeps what the judging model said as it is, unread.
    """

    return_raw_output: bool | None = wire_field("boolean")
    """True keeps what the judging model said as it is, unread."""

    def __init__(self, **fields: Unpack[CustomOutputFormatConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.return_raw_output = v if (v := get("returnRawOutput")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.return_raw_output) is not None:
            out["returnRawOutput"] = v if v.__class__ is bool else self._checked("return_raw_output", v)
        return {**self._extra, **out} if self._extra else out
