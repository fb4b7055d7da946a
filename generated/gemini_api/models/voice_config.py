"""The model ``VoiceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import PrebuiltVoiceConfigOrDict, ReplicatedVoiceConfigOrDict


def _prebuilt_voice_config(value: PrebuiltVoiceConfigOrDict | None) -> PrebuiltVoiceConfig | None:
    return None if value is None else check_model(value, "VoiceConfig.prebuilt_voice_config", PrebuiltVoiceConfig)


def _replicated_voice_config(value: ReplicatedVoiceConfigOrDict | None) -> ReplicatedVoiceConfig | None:
    return None if value is None else check_model(value, "VoiceConfig.replicated_voice_config", ReplicatedVoiceConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VoiceConfig(_Base):
    """Which voice speaks.

    Attributes:
        prebuilt_voice_config: One of the voices that come with the service.
        replicated_voice_config: A voice copied from a recording. Vertex AI only.
        voice: Resource name of a voice that was made before. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prebuilt_voice_config", "prebuiltVoiceConfig", ("model", "PrebuiltVoiceConfig"), "", ()),
        ("replicated_voice_config", "replicatedVoiceConfig", ("model", "ReplicatedVoiceConfig"), "vertex", ()),
        ("voice", "voice", ("string",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    prebuilt_voice_config: PrebuiltVoiceConfig | None = _field(default=None, converter=_prebuilt_voice_config)
    replicated_voice_config: ReplicatedVoiceConfig | None = _field(default=None, converter=_replicated_voice_config)
    voice: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, prebuilt_voice_config=None, replicated_voice_config=None, voice=None, **_others):
            self._extra = None
            self.prebuilt_voice_config = (
                prebuilt_voice_config
                if prebuilt_voice_config is None or prebuilt_voice_config.__class__ is PrebuiltVoiceConfig
                else _prebuilt_voice_config(prebuilt_voice_config)
            )
            self.replicated_voice_config = (
                replicated_voice_config
                if replicated_voice_config is None or replicated_voice_config.__class__ is ReplicatedVoiceConfig
                else _replicated_voice_config(replicated_voice_config)
            )
            self.voice = voice if voice is None or voice.__class__ is str else check_str(voice, "VoiceConfig.voice")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("prebuiltVoiceConfig")
        out.prebuilt_voice_config = None if v is None else PrebuiltVoiceConfig.from_dict(v)
        v = get("replicatedVoiceConfig")
        out.replicated_voice_config = None if v is None else ReplicatedVoiceConfig.from_dict(v)
        v = get("voice")
        out.voice = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prebuilt_voice_config) is not None:
            out["prebuiltVoiceConfig"] = (
                v
                if v.__class__ is PrebuiltVoiceConfig
                else check_model(v, "VoiceConfig.prebuilt_voice_config", PrebuiltVoiceConfig)
            ).to_dict(backend)
        if (v := self.replicated_voice_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("VoiceConfig.replicated_voice_config", backend, ("vertex",))
            out["replicatedVoiceConfig"] = (
                v
                if v.__class__ is ReplicatedVoiceConfig
                else check_model(v, "VoiceConfig.replicated_voice_config", ReplicatedVoiceConfig)
            ).to_dict(backend)
        if (v := self.voice) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("VoiceConfig.voice", backend, ("vertex",))
            out["voice"] = v if v.__class__ is str else str.__str__(check_str(v, "VoiceConfig.voice"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "prebuiltVoiceConfig",
        "replicatedVoiceConfig",
        "voice",
    )
)

from .prebuilt_voice_config import PrebuiltVoiceConfig
from .replicated_voice_config import ReplicatedVoiceConfig
