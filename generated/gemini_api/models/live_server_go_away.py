# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import LiveServerGoAwayDict


@define(init=False, kw_only=True)
class LiveServerGoAway(ModelBase):
    """Says that the server will soon close the connection.

    Attributes:
        time_left: How long the connection stays open, in seconds with the letter s.
    """

    time_left: str | None = wire_field("string")
    """How long the connection stays open, in seconds with the letter s."""

    def __init__(self, **fields: Unpack[LiveServerGoAwayDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.time_left = v if (v := get("timeLeft")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.time_left) is not None:
            out["timeLeft"] = v if v.__class__ is str else self._checked("time_left", v)
        return {**self._extra, **out} if self._extra else out
