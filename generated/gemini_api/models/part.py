# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_object, decode_opaque, decode_str, encode_bytes
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.part import PartMixin

if TYPE_CHECKING:
    from ._dicts import PartDict
    from .audio_metadata import AudioMetadata
    from .blob import Blob
    from .code_execution_result import CodeExecutionResult
    from .document_metadata import DocumentMetadata
    from .executable_code import ExecutableCode
    from .file_data import FileData
    from .function_call import FunctionCall
    from .function_response import FunctionResponse
    from .media_processing import MediaProcessing
    from .part_media_resolution import PartMediaResolution
    from .speech_metadata import SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .tool_call import ToolCall
    from .tool_response import ToolResponse
    from .transcription import Transcription
    from .video_metadata import VideoMetadata

later(
    globals(),
    "AudioMetadata Blob CodeExecutionResult DocumentMetadata ExecutableCode FileData "
    "FunctionCall FunctionResponse MediaProcessing PartMediaResolution SpeechMetadata "
    "SpreadsheetMetadata ToolCall ToolResponse Transcription VideoMetadata",
)


@define(init=False, kw_only=True)
class Part(PartMixin, ModelBase):
    """One piece of a turn: text, media, a function call, a function result, code or its output.

    At most one of ``text``, ``inline_data``, ``function_call``, ``function_response``, ``file_data``,
    ``executable_code`` and ``code_execution_result`` is set.

    Attributes:
        text: Plain text.
        inline_data: Media sent inside the request. The whole request is limited to 20 MB; upload larger media first.
        file_data: Media that the service reads from a URI.
        function_call: A call that the model asks the caller to make.
        function_response: What a called function returned, sent back to the model.
        executable_code: Code that the model wrote and the service runs. Only with the code execution tool.
        code_execution_result: What running `executable_code` gave. Only with the code execution tool.
        tool_call: A call of a tool that runs on the server, shown to the caller when the request asks for it. Gemini
            Developer API only.
        tool_response: What a tool that runs on the server answered; to be sent back unchanged in the next turn. Gemini
            Developer API only.
        thought: True when the part is a summary of what the model thought, not part of its answer.
        thought_signature: Opaque state of the model's thinking. Sent back with its part, it lets the next turn go on
            from there.
        video_metadata: Which stretch of a video to look at, and at what frame rate. Only beside video data.
        media_resolution: How finely this medium is read, and so how many tokens it costs.
        media_processing: Whether the model may come back to this medium for a closer look while it answers.
        part_metadata: Free-form notes of the caller about this part, such as where it came from. Gemini Developer API
            only.
        audio_transcription: Words heard in an audio part, with their times and speakers.
        speech_metadata: Who speaks the text of this part and how, where speech is made from it.
        document_metadata: Which pages of a document to read. Only beside document data.
        spreadsheet_metadata: Which sheet and cells of a spreadsheet to read. Only beside spreadsheet data.
        audio_metadata: Which stretch of a recording to listen to. Only beside audio data.
    """

    _POSITIONAL: ClassVar[bool] = True
    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "text",
            "inline_data",
            "function_call",
            "function_response",
            "file_data",
            "executable_code",
            "code_execution_result",
        ),
    )
    text: str | None = wire_field("string")
    """Plain text."""
    inline_data: Blob | None = wire_field("Blob")
    """Media sent inside the request. The whole request is limited to 20 MB; upload larger media first."""
    file_data: FileData | None = wire_field("FileData")
    """Media that the service reads from a URI."""
    function_call: FunctionCall | None = wire_field("FunctionCall")
    """A call that the model asks the caller to make."""
    function_response: FunctionResponse | None = wire_field("FunctionResponse")
    """What a called function returned, sent back to the model."""
    executable_code: ExecutableCode | None = wire_field("ExecutableCode")
    """Code that the model wrote and the service runs. Only with the code execution tool."""
    code_execution_result: CodeExecutionResult | None = wire_field("CodeExecutionResult")
    """What running `executable_code` gave. Only with the code execution tool."""
    tool_call: ToolCall | None = wire_field("ToolCall", "gemini")
    """A call of a tool that runs on the server, shown to the caller when the request asks for it. Gemini Developer API
    only.
    """
    tool_response: ToolResponse | None = wire_field("ToolResponse", "gemini")
    """What a tool that runs on the server answered; to be sent back unchanged in the next turn. Gemini Developer API only.
    """
    thought: bool | None = wire_field("boolean")
    """True when the part is a summary of what the model thought, not part of its answer."""
    thought_signature: bytes | None = wire_field("opaque")
    """Opaque state of the model's thinking. Sent back with its part, it lets the next turn go on from there."""
    video_metadata: VideoMetadata | None = wire_field("VideoMetadata")
    """Which stretch of a video to look at, and at what frame rate. Only beside video data."""
    media_resolution: PartMediaResolution | None = wire_field("PartMediaResolution")
    """How finely this medium is read, and so how many tokens it costs."""
    media_processing: MediaProcessing | None = wire_field(("enum", "MediaProcessing"))
    """Whether the model may come back to this medium for a closer look while it answers."""
    part_metadata: dict[str, Any] | None = wire_field("object", "gemini")
    """Free-form notes of the caller about this part, such as where it came from. Gemini Developer API only."""
    audio_transcription: Transcription | None = wire_field("Transcription")
    """Words heard in an audio part, with their times and speakers."""
    speech_metadata: SpeechMetadata | None = wire_field("SpeechMetadata")
    """Who speaks the text of this part and how, where speech is made from it."""
    document_metadata: DocumentMetadata | None = wire_field("DocumentMetadata")
    """Which pages of a document to read. Only beside document data."""
    spreadsheet_metadata: SpreadsheetMetadata | None = wire_field("SpreadsheetMetadata")
    """Which sheet and cells of a spreadsheet to read. Only beside spreadsheet data."""
    audio_metadata: AudioMetadata | None = wire_field("AudioMetadata")
    """Which stretch of a recording to listen to. Only beside audio data."""

    def __init__(self, **fields: Unpack[PartDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.thought = v if (v := get("thought")) is None or v.__class__ is bool else decode_bool(v)
        self.thought_signature = None if (v := get("thoughtSignature")) is None else decode_opaque(v)
        if _USUAL(data):
            self._extra = None
            self.inline_data = self.file_data = self.function_call = self.function_response = None
            self.executable_code = self.code_execution_result = self.tool_call = self.tool_response = None
            self.video_metadata = self.media_resolution = self.media_processing = self.part_metadata = None
            self.audio_transcription = self.speech_metadata = self.document_metadata = None
            self.spreadsheet_metadata = self.audio_metadata = None
            return self
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.inline_data = None if (v := get("inlineData")) is None else Blob.from_dict(v)
        self.file_data = None if (v := get("fileData")) is None else FileData.from_dict(v)
        self.function_call = None if (v := get("functionCall")) is None else FunctionCall.from_dict(v)
        self.function_response = None if (v := get("functionResponse")) is None else FunctionResponse.from_dict(v)
        self.executable_code = None if (v := get("executableCode")) is None else ExecutableCode.from_dict(v)
        v = get("codeExecutionResult")
        self.code_execution_result = None if v is None else CodeExecutionResult.from_dict(v)
        self.tool_call = None if (v := get("toolCall")) is None else ToolCall.from_dict(v)
        self.tool_response = None if (v := get("toolResponse")) is None else ToolResponse.from_dict(v)
        self.video_metadata = None if (v := get("videoMetadata")) is None else VideoMetadata.from_dict(v)
        self.media_resolution = None if (v := get("mediaResolution")) is None else PartMediaResolution.from_dict(v)
        v = get("mediaProcessing")
        self.media_processing = None if v is None else MediaProcessing._by_value.get(v) or MediaProcessing.decode(v)
        self.part_metadata = v if (v := get("partMetadata")) is None or v.__class__ is dict else decode_object(v)
        self.audio_transcription = None if (v := get("audioTranscription")) is None else Transcription.from_dict(v)
        self.speech_metadata = None if (v := get("speechMetadata")) is None else SpeechMetadata.from_dict(v)
        self.document_metadata = None if (v := get("documentMetadata")) is None else DocumentMetadata.from_dict(v)
        v = get("spreadsheetMetadata")
        self.spreadsheet_metadata = None if v is None else SpreadsheetMetadata.from_dict(v)
        self.audio_metadata = None if (v := get("audioMetadata")) is None else AudioMetadata.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.inline_data) is not None:
            out["inlineData"] = (v if v.__class__ is Blob else self._checked("inline_data", v)).to_dict(backend)
        if (v := self.file_data) is not None:
            out["fileData"] = (v if v.__class__ is FileData else self._checked("file_data", v)).to_dict(backend)
        if (v := self.function_call) is not None:
            v = v if v.__class__ is FunctionCall else self._checked("function_call", v)
            out["functionCall"] = v.to_dict(backend)
        if (v := self.function_response) is not None:
            v = v if v.__class__ is FunctionResponse else self._checked("function_response", v)
            out["functionResponse"] = v.to_dict(backend)
        if (v := self.executable_code) is not None:
            v = v if v.__class__ is ExecutableCode else self._checked("executable_code", v)
            out["executableCode"] = v.to_dict(backend)
        if (v := self.code_execution_result) is not None:
            v = v if v.__class__ is CodeExecutionResult else self._checked("code_execution_result", v)
            out["codeExecutionResult"] = v.to_dict(backend)
        if (v := self.tool_call) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "Part.tool_call")
            out["toolCall"] = (v if v.__class__ is ToolCall else self._checked("tool_call", v)).to_dict(backend)
        if (v := self.tool_response) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "Part.tool_response")
            v = v if v.__class__ is ToolResponse else self._checked("tool_response", v)
            out["toolResponse"] = v.to_dict(backend)
        if (v := self.thought) is not None:
            out["thought"] = v if v.__class__ is bool else self._checked("thought", v)
        if (v := self.thought_signature) is not None:
            out["thoughtSignature"] = encode_bytes(v if v.__class__ is bytes else self._checked("thought_signature", v))
        if (v := self.video_metadata) is not None:
            v = v if v.__class__ is VideoMetadata else self._checked("video_metadata", v)
            out["videoMetadata"] = v.to_dict(backend)
        if (v := self.media_resolution) is not None:
            v = v if v.__class__ is PartMediaResolution else self._checked("media_resolution", v)
            out["mediaResolution"] = v.to_dict(backend)
        if (v := self.media_processing) is not None:
            v = v if v.__class__ is MediaProcessing else self._checked("media_processing", v)
            out["mediaProcessing"] = v._value_
        if (v := self.part_metadata) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "Part.part_metadata")
            out["partMetadata"] = encode_json(v, "Part.part_metadata")
        if (v := self.audio_transcription) is not None:
            v = v if v.__class__ is Transcription else self._checked("audio_transcription", v)
            out["audioTranscription"] = v.to_dict(backend)
        if (v := self.speech_metadata) is not None:
            v = v if v.__class__ is SpeechMetadata else self._checked("speech_metadata", v)
            out["speechMetadata"] = v.to_dict(backend)
        if (v := self.document_metadata) is not None:
            v = v if v.__class__ is DocumentMetadata else self._checked("document_metadata", v)
            out["documentMetadata"] = v.to_dict(backend)
        if (v := self.spreadsheet_metadata) is not None:
            v = v if v.__class__ is SpreadsheetMetadata else self._checked("spreadsheet_metadata", v)
            out["spreadsheetMetadata"] = v.to_dict(backend)
        if (v := self.audio_metadata) is not None:
            v = v if v.__class__ is AudioMetadata else self._checked("audio_metadata", v)
            out["audioMetadata"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out


# What has no other fields is read without looking for them.
_USUAL = frozenset(["text", "thought", "thoughtSignature"]).issuperset
