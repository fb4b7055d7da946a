# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ReplayFileDict
    from .replay_interaction import ReplayInteraction

later(globals(), "ReplayInteraction")


@define(init=False, kw_only=True)
class ReplayFile(ModelBase):
    """Recorded requests and responses of one test.

    Attributes:
        replay_id: Name of the recording.
        interactions: Requests and responses, in order.
    """

    replay_id: str | None = wire_field("string", "sdk")
    """Name of the recording."""
    interactions: list[ReplayInteraction] | None = wire_field(("list", "ReplayInteraction"), "sdk")
    """Requests and responses, in order."""

    def __init__(self, **fields: Unpack[ReplayFileDict]) -> None: ...
