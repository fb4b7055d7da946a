# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import SessionConfigDict


@define(init=False, kw_only=True)
class SessionConfig(ModelBase):
    """Settings of a session.

    Attributes:
        max_rounds: Most rounds of work.
    """

    max_rounds: int | None = wire_field("integer", wire="max_rounds")
    """Most rounds of work."""

    def __init__(self, **fields: Unpack[SessionConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.max_rounds = v if (v := get("max_rounds")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.max_rounds) is not None:
            out["max_rounds"] = v if v.__class__ is int else self._checked("max_rounds", v)
        return {**self._extra, **out} if self._extra else out
