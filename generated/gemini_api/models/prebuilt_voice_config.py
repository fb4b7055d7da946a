"""The model ``PrebuiltVoiceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PrebuiltVoiceConfig(_Base):
    """A voice that comes with the service.

    Attributes:
        voice_name: Name of the voice, such as `Kore` or `Puck`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("voice_name", "voiceName", ("string",), "", ()),)
    _CLOSED: ClassVar[bool] = True

    voice_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, voice_name=None, **_others):
            self._extra = None
            self.voice_name = (
                voice_name
                if voice_name is None or voice_name.__class__ is str
                else check_str(voice_name, "PrebuiltVoiceConfig.voice_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("voiceName")
        out.voice_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.voice_name) is not None:
            out["voiceName"] = v if v.__class__ is str else str.__str__(check_str(v, "PrebuiltVoiceConfig.voice_name"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("voiceName",))
