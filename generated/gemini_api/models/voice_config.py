"""The model ``VoiceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import PrebuiltVoiceConfigOrDict


def _prebuilt_voice_config(value: PrebuiltVoiceConfigOrDict | None) -> PrebuiltVoiceConfig | None:
    return None if value is None else check_model(value, "VoiceConfig.prebuilt_voice_config", PrebuiltVoiceConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VoiceConfig(_Base):
    """Which voice speaks.

    Attributes:
        prebuilt_voice_config: One of the voices that come with the service.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prebuilt_voice_config", "prebuiltVoiceConfig", ("model", "PrebuiltVoiceConfig"), "", ()),
    )

    prebuilt_voice_config: PrebuiltVoiceConfig | None = _field(default=None, converter=_prebuilt_voice_config)

    if not TYPE_CHECKING:

        def __init__(self, *, prebuilt_voice_config=None, **_others):
            self._extra = None
            self.prebuilt_voice_config = (
                prebuilt_voice_config
                if prebuilt_voice_config is None or prebuilt_voice_config.__class__ is PrebuiltVoiceConfig
                else _prebuilt_voice_config(prebuilt_voice_config)
            )
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
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("prebuiltVoiceConfig",))

from .prebuilt_voice_config import PrebuiltVoiceConfig
