"""The model ``RealtimeInputConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_model
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import AutomaticActivityDetectionOrDict


def _automatic_activity_detection(value: AutomaticActivityDetectionOrDict | None) -> AutomaticActivityDetection | None:
    return (
        None
        if value is None
        else check_model(value, "RealtimeInputConfig.automatic_activity_detection", AutomaticActivityDetection)
    )


def _activity_handling(value: ActivityHandling | str | None) -> ActivityHandling | None:
    return None if value is None else check_enum(value, "RealtimeInputConfig.activity_handling", ActivityHandling)


def _turn_coverage(value: TurnCoverage | str | None) -> TurnCoverage | None:
    return None if value is None else check_enum(value, "RealtimeInputConfig.turn_coverage", TurnCoverage)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RealtimeInputConfig(_Base):
    """How live input is heard and cut into turns.

    Attributes:
        automatic_activity_detection: How the service hears that the user speaks.
        activity_handling: What becomes of the answer when the user begins to speak.
        turn_coverage: What of the input belongs to a turn.
        interim_transcript_timestamp_enabled: True gives preliminary transcripts their times.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("automatic_activity_detection", "automaticActivityDetection", ("model", "AutomaticActivityDetection"), "", ()),
        ("activity_handling", "activityHandling", ("enum", "ActivityHandling"), "", ()),
        ("turn_coverage", "turnCoverage", ("enum", "TurnCoverage"), "", ()),
        ("interim_transcript_timestamp_enabled", "interimTranscriptTimestampEnabled", ("boolean",), "", ()),
    )

    automatic_activity_detection: AutomaticActivityDetection | None = _field(
        default=None, converter=_automatic_activity_detection
    )
    activity_handling: ActivityHandling | None = _field(default=None, converter=_activity_handling)
    turn_coverage: TurnCoverage | None = _field(default=None, converter=_turn_coverage)
    interim_transcript_timestamp_enabled: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            automatic_activity_detection=None,
            activity_handling=None,
            turn_coverage=None,
            interim_transcript_timestamp_enabled=None,
            **_others,
        ):
            self._extra = None
            self.automatic_activity_detection = (
                automatic_activity_detection
                if automatic_activity_detection is None
                or automatic_activity_detection.__class__ is AutomaticActivityDetection
                else _automatic_activity_detection(automatic_activity_detection)
            )
            self.activity_handling = (
                activity_handling
                if activity_handling is None or activity_handling.__class__ is ActivityHandling
                else _activity_handling(activity_handling)
            )
            self.turn_coverage = (
                turn_coverage
                if turn_coverage is None or turn_coverage.__class__ is TurnCoverage
                else _turn_coverage(turn_coverage)
            )
            self.interim_transcript_timestamp_enabled = (
                interim_transcript_timestamp_enabled
                if interim_transcript_timestamp_enabled is None
                or interim_transcript_timestamp_enabled.__class__ is bool
                else check_bool(
                    interim_transcript_timestamp_enabled, "RealtimeInputConfig.interim_transcript_timestamp_enabled"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("automaticActivityDetection")
        out.automatic_activity_detection = None if v is None else AutomaticActivityDetection.from_dict(v)
        v = get("activityHandling")
        out.activity_handling = (
            None if v is None else ActivityHandling._value2member_map_.get(v) or ActivityHandling.decode(v)
        )
        v = get("turnCoverage")
        out.turn_coverage = None if v is None else TurnCoverage._value2member_map_.get(v) or TurnCoverage.decode(v)
        v = get("interimTranscriptTimestampEnabled")
        out.interim_transcript_timestamp_enabled = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.automatic_activity_detection) is not None:
            out["automaticActivityDetection"] = (
                v
                if v.__class__ is AutomaticActivityDetection
                else check_model(v, "RealtimeInputConfig.automatic_activity_detection", AutomaticActivityDetection)
            ).to_dict(backend)
        if (v := self.activity_handling) is not None:
            out["activityHandling"] = (
                v
                if v.__class__ is ActivityHandling
                else check_enum(v, "RealtimeInputConfig.activity_handling", ActivityHandling)
            )._value_
        if (v := self.turn_coverage) is not None:
            out["turnCoverage"] = (
                v if v.__class__ is TurnCoverage else check_enum(v, "RealtimeInputConfig.turn_coverage", TurnCoverage)
            )._value_
        if (v := self.interim_transcript_timestamp_enabled) is not None:
            out["interimTranscriptTimestampEnabled"] = (
                v if v.__class__ is bool else check_bool(v, "RealtimeInputConfig.interim_transcript_timestamp_enabled")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "automaticActivityDetection",
        "activityHandling",
        "turnCoverage",
        "interimTranscriptTimestampEnabled",
    )
)

from .activity_handling import ActivityHandling
from .automatic_activity_detection import AutomaticActivityDetection
from .turn_coverage import TurnCoverage
