# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import VoiceConfigDict
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .replicated_voice_config import ReplicatedVoiceConfig

later(globals(), "PrebuiltVoiceConfig ReplicatedVoiceConfig")


@define(init=False, kw_only=True)
class VoiceConfig(ModelBase):
    """Which voice speaks.

    Attributes:
        prebuilt_voice_config: One of the voices that come with the service.
        replicated_voice_config: A voice copied from a recording.
        voice: Resource name of a voice that was made before.
    """

    _CLOSED: ClassVar[bool] = True
    prebuilt_voice_config: PrebuiltVoiceConfig | None = wire_field("PrebuiltVoiceConfig")
    """One of the voices that come with the service."""
    replicated_voice_config: ReplicatedVoiceConfig | None = wire_field("ReplicatedVoiceConfig")
    """A voice copied from a recording."""
    voice: str | None = wire_field("string")
    """Resource name of a voice that was made before."""

    def __init__(self, **fields: Unpack[VoiceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("prebuiltVoiceConfig")
        self.prebuilt_voice_config = None if v is None else PrebuiltVoiceConfig.from_dict(v)
        v = get("replicatedVoiceConfig")
        self.replicated_voice_config = None if v is None else ReplicatedVoiceConfig.from_dict(v)
        self.voice = v if (v := get("voice")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prebuilt_voice_config) is not None:
            v = v if v.__class__ is PrebuiltVoiceConfig else self._checked("prebuilt_voice_config", v)
            out["prebuiltVoiceConfig"] = v.to_dict(backend)
        if (v := self.replicated_voice_config) is not None:
            v = v if v.__class__ is ReplicatedVoiceConfig else self._checked("replicated_voice_config", v)
            out["replicatedVoiceConfig"] = v.to_dict(backend)
        if (v := self.voice) is not None:
            out["voice"] = v if v.__class__ is str else self._checked("voice", v)
        return {**self._extra, **out} if self._extra else out
