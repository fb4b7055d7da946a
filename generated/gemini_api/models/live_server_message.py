# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.mixins.live import LiveServerMessageMixin

if TYPE_CHECKING:
    from ._dicts import LiveServerMessageDict
    from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata
    from .live_server_content import LiveServerContent
    from .live_server_go_away import LiveServerGoAway
    from .live_server_session_resumption_update import LiveServerSessionResumptionUpdate
    from .live_server_setup_complete import LiveServerSetupComplete
    from .live_server_tool_call import LiveServerToolCall
    from .live_server_tool_call_cancellation import LiveServerToolCallCancellation
    from .live_session_resumed import LiveSessionResumed
    from .voice_activity import VoiceActivity
    from .voice_activity_detection_signal import VoiceActivityDetectionSignal

later(
    globals(),
    "GenerateContentResponseUsageMetadata LiveServerContent LiveServerGoAway "
    "LiveServerSessionResumptionUpdate LiveServerSetupComplete LiveServerToolCall "
    "LiveServerToolCallCancellation LiveSessionResumed VoiceActivity "
    "VoiceActivityDetectionSignal",
)


@define(init=False, kw_only=True)
class LiveServerMessage(LiveServerMessageMixin, ModelBase):
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
        session_resumed: Says that the connection was lost and the session goes on over another one; it comes alone.
        function_errors: What functions raised that were called for the model, which was told of it; it comes alone.
    """

    setup_complete: LiveServerSetupComplete | None = wire_field("LiveServerSetupComplete")
    """Says that the session is ready."""
    server_content: LiveServerContent | None = wire_field("LiveServerContent")
    """A piece of the answer."""
    tool_call: LiveServerToolCall | None = wire_field("LiveServerToolCall")
    """Functions that the model wants called."""
    tool_call_cancellation: LiveServerToolCallCancellation | None = wire_field("LiveServerToolCallCancellation")
    """Calls that need not be answered any more."""
    usage_metadata: GenerateContentResponseUsageMetadata | None = wire_field("GenerateContentResponseUsageMetadata")
    """Tokens used so far."""
    go_away: LiveServerGoAway | None = wire_field("LiveServerGoAway")
    """Says that the connection will soon be closed."""
    session_resumption_update: LiveServerSessionResumptionUpdate | None = wire_field(
        "LiveServerSessionResumptionUpdate"
    )
    """How the session can be taken up again."""
    voice_activity_detection_signal: VoiceActivityDetectionSignal | None = wire_field("VoiceActivityDetectionSignal")
    """Start or end of speech."""
    voice_activity: VoiceActivity | None = wire_field("VoiceActivity")
    """Start or end of speech, with its time."""
    session_resumed: LiveSessionResumed | None = wire_field("LiveSessionResumed", "sdk")
    """Says that the connection was lost and the session goes on over another one; it comes alone."""
    function_errors: list[Exception] | None = wire_field("python", "sdk")
    """What functions raised that were called for the model, which was told of it; it comes alone."""

    def __init__(self, **fields: Unpack[LiveServerMessageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.setup_complete = None if (v := get("setupComplete")) is None else LiveServerSetupComplete.from_dict(v)
        self.server_content = None if (v := get("serverContent")) is None else LiveServerContent.from_dict(v)
        self.tool_call = None if (v := get("toolCall")) is None else LiveServerToolCall.from_dict(v)
        v = get("toolCallCancellation")
        self.tool_call_cancellation = None if v is None else LiveServerToolCallCancellation.from_dict(v)
        v = get("usageMetadata")
        self.usage_metadata = None if v is None else GenerateContentResponseUsageMetadata.from_dict(v)
        self.go_away = None if (v := get("goAway")) is None else LiveServerGoAway.from_dict(v)
        v = get("sessionResumptionUpdate")
        self.session_resumption_update = None if v is None else LiveServerSessionResumptionUpdate.from_dict(v)
        v = get("voiceActivityDetectionSignal")
        self.voice_activity_detection_signal = None if v is None else VoiceActivityDetectionSignal.from_dict(v)
        self.voice_activity = None if (v := get("voiceActivity")) is None else VoiceActivity.from_dict(v)
        self.session_resumed = None
        self.function_errors = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup_complete) is not None:
            v = v if v.__class__ is LiveServerSetupComplete else self._checked("setup_complete", v)
            out["setupComplete"] = v.to_dict(backend)
        if (v := self.server_content) is not None:
            v = v if v.__class__ is LiveServerContent else self._checked("server_content", v)
            out["serverContent"] = v.to_dict(backend)
        if (v := self.tool_call) is not None:
            v = v if v.__class__ is LiveServerToolCall else self._checked("tool_call", v)
            out["toolCall"] = v.to_dict(backend)
        if (v := self.tool_call_cancellation) is not None:
            v = v if v.__class__ is LiveServerToolCallCancellation else self._checked("tool_call_cancellation", v)
            out["toolCallCancellation"] = v.to_dict(backend)
        if (v := self.usage_metadata) is not None:
            v = v if v.__class__ is GenerateContentResponseUsageMetadata else self._checked("usage_metadata", v)
            out["usageMetadata"] = v.to_dict(backend)
        if (v := self.go_away) is not None:
            out["goAway"] = (v if v.__class__ is LiveServerGoAway else self._checked("go_away", v)).to_dict(backend)
        if (v := self.session_resumption_update) is not None:
            v = v if v.__class__ is LiveServerSessionResumptionUpdate else self._checked("session_resumption_update", v)
            out["sessionResumptionUpdate"] = v.to_dict(backend)
        if (v := self.voice_activity_detection_signal) is not None:
            v = (
                v
                if v.__class__ is VoiceActivityDetectionSignal
                else self._checked("voice_activity_detection_signal", v)
            )
            out["voiceActivityDetectionSignal"] = v.to_dict(backend)
        if (v := self.voice_activity) is not None:
            v = v if v.__class__ is VoiceActivity else self._checked("voice_activity", v)
            out["voiceActivity"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
