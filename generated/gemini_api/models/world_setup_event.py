# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import WorldSetupEventDict
    from .world_prompt import WorldPrompt, WorldPromptCodec
    from .world_reference_image import WorldReferenceImage

later(globals(), "WorldPrompt WorldPromptCodec WorldReferenceImage")


@define(init=False, kw_only=True)
class WorldSetupEvent(ModelBase):
    """What a world looks like.

    Attributes:
        event_type: Name of the event, always `world_setup`.
        world_prompt: What the world is like.
        reference_image: A picture of it.
    """

    event_type: Literal["world_setup"] | None = wire_field(("const", "world_setup"), "fixed", wire="event_type")
    """Name of the event, always `world_setup`."""
    world_prompt: WorldPrompt | None = wire_field(("union", "WorldPrompt"), wire="world_prompt")
    """What the world is like."""
    reference_image: WorldReferenceImage | None = wire_field("WorldReferenceImage", wire="reference_image")
    """A picture of it."""

    def __init__(self, **fields: Unpack[WorldSetupEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("event_type")
        self.event_type = None if v is None else v if v == "world_setup" else decode_const(v, "world_setup")
        self.world_prompt = None if (v := get("world_prompt")) is None else WorldPromptCodec.from_dict(v)
        self.reference_image = None if (v := get("reference_image")) is None else WorldReferenceImage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.world_prompt) is not None:
            out["world_prompt"] = WorldPromptCodec.to_dict(v, "WorldSetupEvent.world_prompt", backend)
        if (v := self.reference_image) is not None:
            v = v if v.__class__ is WorldReferenceImage else self._checked("reference_image", v)
            out["reference_image"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
