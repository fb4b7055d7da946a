"""The sessions over a websocket that there are."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from genai_runtime.session.protocol import Resumption, SessionProtocol

LIVE = SessionProtocol(
    "live",
    client="LiveClientMessage",
    server="LiveServerMessage",
    paths={
        "gemini": "/ws/google.ai.generativelanguage.{version}.GenerativeService.BidiGenerateContent",
        "vertex": "/ws/google.cloud.aiplatform.{version}.LlmBidiService/BidiGenerateContent",
    },
    token_path="/ws/google.ai.generativelanguage.{version}.GenerativeService.BidiGenerateContentConstrained",
    token_version="v1alpha",
    setup="setup",
    ready="setupComplete",
    sent=(
        "clientContent",
        "realtimeInput",
        "toolResponse",
        "contextUpdate",
    ),
    received=(
        "serverContent",
        "toolCall",
        "toolCallCancellation",
        "usageMetadata",
        "goAway",
        "sessionResumptionUpdate",
        "voiceActivityDetectionSignal",
        "voiceActivity",
    ),
    turn=(
        (
            (
                "serverContent",
                "interactionStatus",
            ),
            "IDLE",
        ),
        (
            (
                "serverContent",
                "turnComplete",
            ),
            True,
        ),
    ),
    unspecified=("INTERACTION_STATUS_UNSPECIFIED",),
    go_away=(
        "goAway",
        "timeLeft",
    ),
    calls=(
        "toolCall",
        "functionCalls",
    ),
    answers=(
        "toolResponse",
        "functionResponses",
    ),
    cancelled=(
        "toolCallCancellation",
        "ids",
    ),
    resumption=Resumption(
        setup="sessionResumption",
        handle="handle",
        update="sessionResumptionUpdate",
        new_handle="newHandle",
        resumable="resumable",
        resent=(
            "clientContent",
            "toolResponse",
            "contextUpdate",
        ),
        transparent="transparent",
        transparent_on=("vertex",),
        consumed="lastConsumedClientMessageIndex",
        first=0,
        history=(
            "historyConfig",
            "initialHistoryInClientContent",
        ),
        history_ends=(
            "clientContent",
            "turnComplete",
        ),
    ),
)
MUSIC = SessionProtocol(
    "music",
    client="LiveMusicClientMessage",
    server="LiveMusicServerMessage",
    paths={"gemini": "/ws/google.ai.generativelanguage.{version}.GenerativeService.BidiGenerateMusic"},
    setup="setup",
    ready="setupComplete",
    sent=(
        "clientContent",
        "musicGenerationConfig",
        "playbackControl",
    ),
    received=(
        "serverContent",
        "filteredPrompt",
    ),
)
