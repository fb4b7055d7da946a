"""The model ``TuningJobMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


def _completed_epoch_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "TuningJobMetadata.completed_epoch_count")


def _completed_step_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "TuningJobMetadata.completed_step_count")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TuningJobMetadata(_Base):
    """How far a tuning job has come.

    Attributes:
        completed_epoch_count: How often the examples have been gone through. Set by the server.
        completed_step_count: How many steps have been made. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("completed_epoch_count", "completedEpochCount", ("int64",), "read_only", ()),
        ("completed_step_count", "completedStepCount", ("int64",), "read_only", ()),
    )

    completed_epoch_count: int | None = _field(default=None, converter=_completed_epoch_count)
    completed_step_count: int | None = _field(default=None, converter=_completed_step_count)

    if not TYPE_CHECKING:

        def __init__(self, *, completed_epoch_count=None, completed_step_count=None, **_others):
            self._extra = None
            self.completed_epoch_count = (
                completed_epoch_count
                if completed_epoch_count is None or completed_epoch_count.__class__ is int
                else _completed_epoch_count(completed_epoch_count)
            )
            self.completed_step_count = (
                completed_step_count
                if completed_step_count is None or completed_step_count.__class__ is int
                else _completed_step_count(completed_step_count)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("completedEpochCount")
        out.completed_epoch_count = None if v is None else decode_int(v)
        v = get("completedStepCount")
        out.completed_step_count = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.completed_epoch_count) is not None:
            out["completedEpochCount"] = str(
                v if v.__class__ is int else check_int64(v, "TuningJobMetadata.completed_epoch_count")
            )
        if (v := self.completed_step_count) is not None:
            out["completedStepCount"] = str(
                v if v.__class__ is int else check_int64(v, "TuningJobMetadata.completed_step_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "completedEpochCount",
        "completedStepCount",
    )
)
