"""The model ``LiveServerMessage``."""
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

    from ._dicts import (
        GenerateContentResponseUsageMetadataOrDict,
        LiveServerContentOrDict,
        LiveServerGoAwayOrDict,
        LiveServerSessionResumptionUpdateOrDict,
        LiveServerSetupCompleteOrDict,
        LiveServerToolCallCancellationOrDict,
        LiveServerToolCallOrDict,
        VoiceActivityDetectionSignalOrDict,
        VoiceActivityOrDict,
    )


def _setup_complete(value: LiveServerSetupCompleteOrDict | None) -> LiveServerSetupComplete | None:
    return None if value is None else check_model(value, "LiveServerMessage.setup_complete", LiveServerSetupComplete)


def _server_content(value: LiveServerContentOrDict | None) -> LiveServerContent | None:
    return None if value is None else check_model(value, "LiveServerMessage.server_content", LiveServerContent)


def _tool_call(value: LiveServerToolCallOrDict | None) -> LiveServerToolCall | None:
    return None if value is None else check_model(value, "LiveServerMessage.tool_call", LiveServerToolCall)


def _tool_call_cancellation(
    value: LiveServerToolCallCancellationOrDict | None,
) -> LiveServerToolCallCancellation | None:
    return (
        None
        if value is None
        else check_model(value, "LiveServerMessage.tool_call_cancellation", LiveServerToolCallCancellation)
    )


def _usage_metadata(
    value: GenerateContentResponseUsageMetadataOrDict | None,
) -> GenerateContentResponseUsageMetadata | None:
    return (
        None
        if value is None
        else check_model(value, "LiveServerMessage.usage_metadata", GenerateContentResponseUsageMetadata)
    )


def _go_away(value: LiveServerGoAwayOrDict | None) -> LiveServerGoAway | None:
    return None if value is None else check_model(value, "LiveServerMessage.go_away", LiveServerGoAway)


def _session_resumption_update(
    value: LiveServerSessionResumptionUpdateOrDict | None,
) -> LiveServerSessionResumptionUpdate | None:
    return (
        None
        if value is None
        else check_model(value, "LiveServerMessage.session_resumption_update", LiveServerSessionResumptionUpdate)
    )


def _voice_activity_detection_signal(
    value: VoiceActivityDetectionSignalOrDict | None,
) -> VoiceActivityDetectionSignal | None:
    return (
        None
        if value is None
        else check_model(value, "LiveServerMessage.voice_activity_detection_signal", VoiceActivityDetectionSignal)
    )


def _voice_activity(value: VoiceActivityOrDict | None) -> VoiceActivity | None:
    return None if value is None else check_model(value, "LiveServerMessage.voice_activity", VoiceActivity)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerMessage(_Base):
    """What the server sends in a Live session.

    Attributes:
        setup_complete: Says that the session is ready.
        server_content: A piece of the answer.
        tool_call: Functions that the model wants called.
        tool_call_cancellation: Calls that need not be answered any more.
        usage_metadata: Tokens used so far.
        go_away: Says that the connection will soon be closed.
        session_resumption_update: How the session can be taken up again.
        voice_activity_detection_signal: Start or end of speech.
        voice_activity: Start or end of speech, with its time.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("setup_complete", "setupComplete", ("model", "LiveServerSetupComplete"), "", ()),
        ("server_content", "serverContent", ("model", "LiveServerContent"), "", ()),
        ("tool_call", "toolCall", ("model", "LiveServerToolCall"), "", ()),
        ("tool_call_cancellation", "toolCallCancellation", ("model", "LiveServerToolCallCancellation"), "", ()),
        ("usage_metadata", "usageMetadata", ("model", "GenerateContentResponseUsageMetadata"), "", ()),
        ("go_away", "goAway", ("model", "LiveServerGoAway"), "", ()),
        (
            "session_resumption_update",
            "sessionResumptionUpdate",
            ("model", "LiveServerSessionResumptionUpdate"),
            "",
            (),
        ),
        (
            "voice_activity_detection_signal",
            "voiceActivityDetectionSignal",
            ("model", "VoiceActivityDetectionSignal"),
            "",
            (),
        ),
        ("voice_activity", "voiceActivity", ("model", "VoiceActivity"), "", ()),
    )

    setup_complete: LiveServerSetupComplete | None = _field(default=None, converter=_setup_complete)
    server_content: LiveServerContent | None = _field(default=None, converter=_server_content)
    tool_call: LiveServerToolCall | None = _field(default=None, converter=_tool_call)
    tool_call_cancellation: LiveServerToolCallCancellation | None = _field(
        default=None, converter=_tool_call_cancellation
    )
    usage_metadata: GenerateContentResponseUsageMetadata | None = _field(default=None, converter=_usage_metadata)
    go_away: LiveServerGoAway | None = _field(default=None, converter=_go_away)
    session_resumption_update: LiveServerSessionResumptionUpdate | None = _field(
        default=None, converter=_session_resumption_update
    )
    voice_activity_detection_signal: VoiceActivityDetectionSignal | None = _field(
        default=None, converter=_voice_activity_detection_signal
    )
    voice_activity: VoiceActivity | None = _field(default=None, converter=_voice_activity)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            setup_complete=None,
            server_content=None,
            tool_call=None,
            tool_call_cancellation=None,
            usage_metadata=None,
            go_away=None,
            session_resumption_update=None,
            voice_activity_detection_signal=None,
            voice_activity=None,
            **_others,
        ):
            self._extra = None
            self.setup_complete = (
                setup_complete
                if setup_complete is None or setup_complete.__class__ is LiveServerSetupComplete
                else _setup_complete(setup_complete)
            )
            self.server_content = (
                server_content
                if server_content is None or server_content.__class__ is LiveServerContent
                else _server_content(server_content)
            )
            self.tool_call = (
                tool_call if tool_call is None or tool_call.__class__ is LiveServerToolCall else _tool_call(tool_call)
            )
            self.tool_call_cancellation = (
                tool_call_cancellation
                if tool_call_cancellation is None or tool_call_cancellation.__class__ is LiveServerToolCallCancellation
                else _tool_call_cancellation(tool_call_cancellation)
            )
            self.usage_metadata = (
                usage_metadata
                if usage_metadata is None or usage_metadata.__class__ is GenerateContentResponseUsageMetadata
                else _usage_metadata(usage_metadata)
            )
            self.go_away = go_away if go_away is None or go_away.__class__ is LiveServerGoAway else _go_away(go_away)
            self.session_resumption_update = (
                session_resumption_update
                if session_resumption_update is None
                or session_resumption_update.__class__ is LiveServerSessionResumptionUpdate
                else _session_resumption_update(session_resumption_update)
            )
            self.voice_activity_detection_signal = (
                voice_activity_detection_signal
                if voice_activity_detection_signal is None
                or voice_activity_detection_signal.__class__ is VoiceActivityDetectionSignal
                else _voice_activity_detection_signal(voice_activity_detection_signal)
            )
            self.voice_activity = (
                voice_activity
                if voice_activity is None or voice_activity.__class__ is VoiceActivity
                else _voice_activity(voice_activity)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("setupComplete")
        out.setup_complete = None if v is None else LiveServerSetupComplete.from_dict(v)
        v = get("serverContent")
        out.server_content = None if v is None else LiveServerContent.from_dict(v)
        v = get("toolCall")
        out.tool_call = None if v is None else LiveServerToolCall.from_dict(v)
        v = get("toolCallCancellation")
        out.tool_call_cancellation = None if v is None else LiveServerToolCallCancellation.from_dict(v)
        v = get("usageMetadata")
        out.usage_metadata = None if v is None else GenerateContentResponseUsageMetadata.from_dict(v)
        v = get("goAway")
        out.go_away = None if v is None else LiveServerGoAway.from_dict(v)
        v = get("sessionResumptionUpdate")
        out.session_resumption_update = None if v is None else LiveServerSessionResumptionUpdate.from_dict(v)
        v = get("voiceActivityDetectionSignal")
        out.voice_activity_detection_signal = None if v is None else VoiceActivityDetectionSignal.from_dict(v)
        v = get("voiceActivity")
        out.voice_activity = None if v is None else VoiceActivity.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup_complete) is not None:
            out["setupComplete"] = (
                v
                if v.__class__ is LiveServerSetupComplete
                else check_model(v, "LiveServerMessage.setup_complete", LiveServerSetupComplete)
            ).to_dict(backend)
        if (v := self.server_content) is not None:
            out["serverContent"] = (
                v
                if v.__class__ is LiveServerContent
                else check_model(v, "LiveServerMessage.server_content", LiveServerContent)
            ).to_dict(backend)
        if (v := self.tool_call) is not None:
            out["toolCall"] = (
                v
                if v.__class__ is LiveServerToolCall
                else check_model(v, "LiveServerMessage.tool_call", LiveServerToolCall)
            ).to_dict(backend)
        if (v := self.tool_call_cancellation) is not None:
            out["toolCallCancellation"] = (
                v
                if v.__class__ is LiveServerToolCallCancellation
                else check_model(v, "LiveServerMessage.tool_call_cancellation", LiveServerToolCallCancellation)
            ).to_dict(backend)
        if (v := self.usage_metadata) is not None:
            out["usageMetadata"] = (
                v
                if v.__class__ is GenerateContentResponseUsageMetadata
                else check_model(v, "LiveServerMessage.usage_metadata", GenerateContentResponseUsageMetadata)
            ).to_dict(backend)
        if (v := self.go_away) is not None:
            out["goAway"] = (
                v if v.__class__ is LiveServerGoAway else check_model(v, "LiveServerMessage.go_away", LiveServerGoAway)
            ).to_dict(backend)
        if (v := self.session_resumption_update) is not None:
            out["sessionResumptionUpdate"] = (
                v
                if v.__class__ is LiveServerSessionResumptionUpdate
                else check_model(v, "LiveServerMessage.session_resumption_update", LiveServerSessionResumptionUpdate)
            ).to_dict(backend)
        if (v := self.voice_activity_detection_signal) is not None:
            out["voiceActivityDetectionSignal"] = (
                v
                if v.__class__ is VoiceActivityDetectionSignal
                else check_model(v, "LiveServerMessage.voice_activity_detection_signal", VoiceActivityDetectionSignal)
            ).to_dict(backend)
        if (v := self.voice_activity) is not None:
            out["voiceActivity"] = (
                v if v.__class__ is VoiceActivity else check_model(v, "LiveServerMessage.voice_activity", VoiceActivity)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "setupComplete",
        "serverContent",
        "toolCall",
        "toolCallCancellation",
        "usageMetadata",
        "goAway",
        "sessionResumptionUpdate",
        "voiceActivityDetectionSignal",
        "voiceActivity",
    )
)

from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata
from .live_server_content import LiveServerContent
from .live_server_go_away import LiveServerGoAway
from .live_server_session_resumption_update import LiveServerSessionResumptionUpdate
from .live_server_setup_complete import LiveServerSetupComplete
from .live_server_tool_call import LiveServerToolCall
from .live_server_tool_call_cancellation import LiveServerToolCallCancellation
from .voice_activity import VoiceActivity
from .voice_activity_detection_signal import VoiceActivityDetectionSignal
