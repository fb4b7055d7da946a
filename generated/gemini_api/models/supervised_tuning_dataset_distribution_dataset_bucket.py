"""The model ``SupervisedTuningDatasetDistributionDatasetBucket``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SupervisedTuningDatasetDistributionDatasetBucket(_Base):
    """How many examples of supervised tuning lie in one range.

    Attributes:
        count: How many lie in the range. Set by the server.
        left: Where the range begins. Set by the server.
        right: Where the range ends. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("count", "count", ("number",), "read_only", ()),
        ("left", "left", ("number",), "read_only", ()),
        ("right", "right", ("number",), "read_only", ()),
    )

    count: float | None = None
    left: float | None = None
    right: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, count=None, left=None, right=None, **_others):
            self._extra = None
            self.count = (
                None if count is None else check_float(count, "SupervisedTuningDatasetDistributionDatasetBucket.count")
            )
            self.left = (
                None if left is None else check_float(left, "SupervisedTuningDatasetDistributionDatasetBucket.left")
            )
            self.right = (
                None if right is None else check_float(right, "SupervisedTuningDatasetDistributionDatasetBucket.right")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("count")
        out.count = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("left")
        out.left = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("right")
        out.right = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.count) is not None:
            out["count"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistributionDatasetBucket.count")
            )
        if (v := self.left) is not None:
            out["left"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistributionDatasetBucket.left")
            )
        if (v := self.right) is not None:
            out["right"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistributionDatasetBucket.right")
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
