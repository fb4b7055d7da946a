# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import SpeakerConfigDict
    from .interactions_speech_config import InteractionsSpeechConfig

later(globals(), "InteractionsSpeechConfig")


@define(init=False, kw_only=True)
class SpeakerConfig(ModelBase):
    """The voices of several speakers.

    Attributes:
        speakers: The speakers and their voices.
    """

    speakers: list[InteractionsSpeechConfig] | None = wire_field(("list", "InteractionsSpeechConfig"))
    """The speakers and their voices."""

    def __init__(self, **fields: Unpack[SpeakerConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("speakers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsSpeechConfig.from_dict(i) for i in v if i is not None]
        self.speakers = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.speakers) is not None:
            v = self._each("speakers", v, InteractionsSpeechConfig)
            out["speakers"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
