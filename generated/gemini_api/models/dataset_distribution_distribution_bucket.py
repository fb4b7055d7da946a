# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import DatasetDistributionDistributionBucketDict


@define(init=False, kw_only=True)
class DatasetDistributionDistributionBucket(ModelBase):
    """How many examples lie in one range.

    Attributes:
        count: How many lie in the range. Set by the server.
        left: Where the range begins. Set by the server.
        right: Where the range ends. Set by the server.
    """

    count: int | None = wire_field("int64", "read_only")
    """How many lie in the range. Set by the server."""
    left: float | None = wire_field("number", "read_only")
    """Where the range begins. Set by the server."""
    right: float | None = wire_field("number", "read_only")
    """Where the range ends. Set by the server."""

    def __init__(self, **fields: Unpack[DatasetDistributionDistributionBucketDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.count = None if (v := get("count")) is None else decode_int(v)
        self.left = v if (v := get("left")) is None or v.__class__ is float else decode_float(v)
        self.right = v if (v := get("right")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.count) is not None:
            out["count"] = str(v if v.__class__ is int else self._checked("count", v))
        if (v := self.left) is not None:
            out["left"] = encode_float(v if v.__class__ is float else self._checked("left", v))
        if (v := self.right) is not None:
            out["right"] = encode_float(v if v.__class__ is float else self._checked("right", v))
        return {**self._extra, **out} if self._extra else out
