"""The model ``DatasetDistributionDistributionBucket``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_int64
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from typing import Self


def _count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "DatasetDistributionDistributionBucket.count")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DatasetDistributionDistributionBucket(_Base):
    """How many examples lie in one range.

    Attributes:
        count: How many lie in the range. Set by the server.
        left: Where the range begins. Set by the server.
        right: Where the range ends. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("count", "count", ("int64",), "read_only", ()),
        ("left", "left", ("number",), "read_only", ()),
        ("right", "right", ("number",), "read_only", ()),
    )

    count: int | None = _field(default=None, converter=_count)
    left: float | None = None
    right: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, count=None, left=None, right=None, **_others):
            self._extra = None
            self.count = count if count is None or count.__class__ is int else _count(count)
            self.left = None if left is None else check_float(left, "DatasetDistributionDistributionBucket.left")
            self.right = None if right is None else check_float(right, "DatasetDistributionDistributionBucket.right")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("count")
        out.count = None if v is None else decode_int(v)
        v = get("left")
        out.left = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("right")
        out.right = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.count) is not None:
            out["count"] = str(
                v if v.__class__ is int else check_int64(v, "DatasetDistributionDistributionBucket.count")
            )
        if (v := self.left) is not None:
            out["left"] = encode_float(
                v if v.__class__ is float else check_float(v, "DatasetDistributionDistributionBucket.left")
            )
        if (v := self.right) is not None:
            out["right"] = encode_float(
                v if v.__class__ is float else check_float(v, "DatasetDistributionDistributionBucket.right")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "count",
        "left",
        "right",
    )
)
