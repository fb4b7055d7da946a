# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import VerbatimTranscriptionModeDict


@define(init=False, kw_only=True)
class VerbatimTranscriptionMode(ModelBase):
    """Writes down every sound of speech.

    Attributes:
        diarization_mode: How speakers are told apart.
        timestamp_granularities: For what times are given.
        type: What kind it is, always `verbatim`.
    """

    diarization_mode: str | None = wire_field("string", wire="diarization_mode")
    """How speakers are told apart."""
    timestamp_granularities: list[str] | None = wire_field(("list", "string"), wire="timestamp_granularities")
    """For what times are given."""
    type: Literal["verbatim"] | None = wire_field(("const", "verbatim"), "fixed")
    """What kind it is, always `verbatim`."""

    def __init__(self, **fields: Unpack[VerbatimTranscriptionModeDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.diarization_mode = v if (v := get("diarization_mode")) is None or v.__class__ is str else decode_str(v)
        if (v := get("timestamp_granularities")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.timestamp_granularities = v
        self.type = None if (v := get("type")) is None else v if v == "verbatim" else decode_const(v, "verbatim")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.diarization_mode) is not None:
            out["diarization_mode"] = v if v.__class__ is str else self._checked("diarization_mode", v)
        if (v := self.timestamp_granularities) is not None:
            v = v if v.__class__ is list else self._checked("timestamp_granularities", v)
            v = [
                i if i.__class__ is str else VerbatimTranscriptionMode._checked("timestamp_granularities", i, 1)
                for i in v
            ]
            out["timestamp_granularities"] = v
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
