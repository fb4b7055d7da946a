# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration

if TYPE_CHECKING:
    from ._dicts import AudioMetadataDict


@define(init=False, kw_only=True)
class AudioMetadata(ModelBase):
    """A stretch of a recording.

    Attributes:
        start_offset: Where the stretch begins, counted from the start of the recording.
        end_offset: Where the stretch ends, counted from the start of the recording.
    """

    start_offset: str | None = wire_field("duration")
    """Where the stretch begins, counted from the start of the recording."""
    end_offset: str | None = wire_field("duration")
    """Where the stretch ends, counted from the start of the recording."""

    def __init__(self, **fields: Unpack[AudioMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.start_offset = None if (v := get("startOffset")) is None else decode_duration(v)
        self.end_offset = None if (v := get("endOffset")) is None else decode_duration(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "AudioMetadata.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "AudioMetadata.end_offset")
        return {**self._extra, **out} if self._extra else out
