# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import ProactivityConfigDict


@define(init=False, kw_only=True)
class ProactivityConfig(ModelBase):
    """Whether the model may answer or stay silent of its own accord.

    Attributes:
        proactive_audio: True lets the model ignore what is not meant for it, and speak unasked.
        proactive_video: True lets the model react to what it sees without being asked.
    """

    proactive_audio: bool | None = wire_field("boolean")
    """True lets the model ignore what is not meant for it, and speak unasked."""
    proactive_video: bool | None = wire_field("boolean")
    """True lets the model react to what it sees without being asked."""

    def __init__(self, **fields: Unpack[ProactivityConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.proactive_audio = v if (v := get("proactiveAudio")) is None or v.__class__ is bool else decode_bool(v)
        self.proactive_video = v if (v := get("proactiveVideo")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.proactive_audio) is not None:
            out["proactiveAudio"] = v if v.__class__ is bool else self._checked("proactive_audio", v)
        if (v := self.proactive_video) is not None:
            out["proactiveVideo"] = v if v.__class__ is bool else self._checked("proactive_video", v)
        return {**self._extra, **out} if self._extra else out
