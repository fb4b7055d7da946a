"""The model ``ReplayFile``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import ReplayFileDict


@define(init=False, kw_only=True)
class ReplayFile(ModelBase):
    """Recorded requests and responses of one test.

    Attributes:
        replay_id: Name of the recording.
        interactions: Requests and responses, in order.
    """

    replay_id: str | None = wire_field("replayId", "string", "sdk")
    interactions: list[ReplayInteraction] | None = wire_field(
        "interactions", ("list", ("model", "ReplayInteraction")), "sdk"
    )

    def __init__(self, **fields: Unpack[ReplayFileDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.replay_id = None
        out.interactions = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .replay_interaction import ReplayInteraction
