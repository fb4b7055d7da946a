"""The model ``Checkpoint``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self


def _epoch(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Checkpoint.epoch")


def _step(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Checkpoint.step")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Checkpoint(_Base):
    """A state of a model while it was tuned.

    Attributes:
        checkpoint_id: Id of the state.
        epoch: How often the examples had been gone through.
        step: How many steps had been made.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("checkpoint_id", "checkpointId", ("string",), "", ()),
        ("epoch", "epoch", ("int64",), "", ()),
        ("step", "step", ("int64",), "", ()),
    )

    checkpoint_id: str | None = None
    epoch: int | None = _field(default=None, converter=_epoch)
    step: int | None = _field(default=None, converter=_step)

    if not TYPE_CHECKING:

        def __init__(self, *, checkpoint_id=None, epoch=None, step=None, **_others):
            self._extra = None
            self.checkpoint_id = (
                checkpoint_id
                if checkpoint_id is None or checkpoint_id.__class__ is str
                else check_str(checkpoint_id, "Checkpoint.checkpoint_id")
            )
            self.epoch = epoch if epoch is None or epoch.__class__ is int else _epoch(epoch)
            self.step = step if step is None or step.__class__ is int else _step(step)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("checkpointId")
        out.checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("epoch")
        out.epoch = None if v is None else decode_int(v)
        v = get("step")
        out.step = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.checkpoint_id) is not None:
            out["checkpointId"] = v if v.__class__ is str else str.__str__(check_str(v, "Checkpoint.checkpoint_id"))
        if (v := self.epoch) is not None:
            out["epoch"] = str(v if v.__class__ is int else check_int64(v, "Checkpoint.epoch"))
        if (v := self.step) is not None:
            out["step"] = str(v if v.__class__ is int else check_int64(v, "Checkpoint.step"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "checkpointId",
        "epoch",
        "step",
    )
)
