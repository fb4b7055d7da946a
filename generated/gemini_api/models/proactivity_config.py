"""The model ``ProactivityConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ProactivityConfig(_Base):
    """Whether the model may answer or stay silent of its own accord.

    Attributes:
        proactive_audio: True lets the model ignore what is not meant for it, and speak unasked.
        proactive_video: True lets the model react to what it sees without being asked.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("proactive_audio", "proactiveAudio", ("boolean",), "", ()),
        ("proactive_video", "proactiveVideo", ("boolean",), "", ()),
    )

    proactive_audio: bool | None = None
    proactive_video: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, proactive_audio=None, proactive_video=None, **_others):
            self._extra = None
            self.proactive_audio = (
                proactive_audio
                if proactive_audio is None or proactive_audio.__class__ is bool
                else check_bool(proactive_audio, "ProactivityConfig.proactive_audio")
            )
            self.proactive_video = (
                proactive_video
                if proactive_video is None or proactive_video.__class__ is bool
                else check_bool(proactive_video, "ProactivityConfig.proactive_video")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("proactiveAudio")
        out.proactive_audio = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("proactiveVideo")
        out.proactive_video = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.proactive_audio) is not None:
            out["proactiveAudio"] = v if v.__class__ is bool else check_bool(v, "ProactivityConfig.proactive_audio")
        if (v := self.proactive_video) is not None:
            out["proactiveVideo"] = v if v.__class__ is bool else check_bool(v, "ProactivityConfig.proactive_video")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "proactiveAudio",
        "proactiveVideo",
    )
)
