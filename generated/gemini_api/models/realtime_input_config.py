# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import RealtimeInputConfigDict
    from .activity_handling import ActivityHandling
    from .automatic_activity_detection import AutomaticActivityDetection
    from .turn_coverage import TurnCoverage

later(globals(), "ActivityHandling AutomaticActivityDetection TurnCoverage")


@define(init=False, kw_only=True)
class RealtimeInputConfig(ModelBase):
    """How live input is heard and cut into turns.

    Attributes:
        automatic_activity_detection: How the service hears that the user speaks.
        activity_handling: What becomes of the answer when the user begins to speak.
        turn_coverage: What of the input belongs to a turn.
        interim_transcript_timestamp_enabled: True gives preliminary transcripts their times.
    """

    automatic_activity_detection: AutomaticActivityDetection | None = wire_field("AutomaticActivityDetection")
    """How the service hears that the user speaks."""
    activity_handling: ActivityHandling | None = wire_field(("enum", "ActivityHandling"))
    """What becomes of the answer when the user begins to speak."""
    turn_coverage: TurnCoverage | None = wire_field(("enum", "TurnCoverage"))
    """What of the input belongs to a turn."""
    interim_transcript_timestamp_enabled: bool | None = wire_field("boolean")
    """True gives preliminary transcripts their times."""

    def __init__(self, **fields: Unpack[RealtimeInputConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("automaticActivityDetection")
        self.automatic_activity_detection = None if v is None else AutomaticActivityDetection.from_dict(v)
        v = get("activityHandling")
        self.activity_handling = None if v is None else ActivityHandling._by_value.get(v) or ActivityHandling.decode(v)
        v = get("turnCoverage")
        self.turn_coverage = None if v is None else TurnCoverage._by_value.get(v) or TurnCoverage.decode(v)
        v = get("interimTranscriptTimestampEnabled")
        self.interim_transcript_timestamp_enabled = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.automatic_activity_detection) is not None:
            v = v if v.__class__ is AutomaticActivityDetection else self._checked("automatic_activity_detection", v)
            out["automaticActivityDetection"] = v.to_dict(backend)
        if (v := self.activity_handling) is not None:
            v = v if v.__class__ is ActivityHandling else self._checked("activity_handling", v)
            out["activityHandling"] = v._value_
        if (v := self.turn_coverage) is not None:
            out["turnCoverage"] = (v if v.__class__ is TurnCoverage else self._checked("turn_coverage", v))._value_
        if (v := self.interim_transcript_timestamp_enabled) is not None:
            v = v if v.__class__ is bool else self._checked("interim_transcript_timestamp_enabled", v)
            out["interimTranscriptTimestampEnabled"] = v
        return {**self._extra, **out} if self._extra else out
