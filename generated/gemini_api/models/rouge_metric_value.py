# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import RougeMetricValueDict


@define(init=False, kw_only=True)
class RougeMetricValue(ModelBase):
    """A score by ROUGE.

    Attributes:
        score: The number that was given. Set by the server.
    """

    score: float | None = wire_field("number", "read_only")
    """The number that was given. Set by the server."""

    def __init__(self, **fields: Unpack[RougeMetricValueDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.score = v if (v := get("score")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else self._checked("score", v))
        return {**self._extra, **out} if self._extra else out
