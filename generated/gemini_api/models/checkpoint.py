# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import CheckpointDict


@define(init=False, kw_only=True)
class Checkpoint(ModelBase):
    """A state of a model while it was tuned.

    Attributes:
        checkpoint_id: Id of the state.
        epoch: How often the examples had been gone through.
        step: How many steps had been made.
    """

    checkpoint_id: str | None = wire_field("string")
    """Id of the state."""
    epoch: int | None = wire_field("int64")
    """How often the examples had been gone through."""
    step: int | None = wire_field("int64")
    """How many steps had been made."""

    def __init__(self, **fields: Unpack[CheckpointDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.checkpoint_id = v if (v := get("checkpointId")) is None or v.__class__ is str else decode_str(v)
        self.epoch = None if (v := get("epoch")) is None else decode_int(v)
        self.step = None if (v := get("step")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.checkpoint_id) is not None:
            out["checkpointId"] = v if v.__class__ is str else self._checked("checkpoint_id", v)
        if (v := self.epoch) is not None:
            out["epoch"] = str(v if v.__class__ is int else self._checked("epoch", v))
        if (v := self.step) is not None:
            out["step"] = str(v if v.__class__ is int else self._checked("step", v))
        return {**self._extra, **out} if self._extra else out
