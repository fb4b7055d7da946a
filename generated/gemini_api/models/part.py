"""The model ``Part``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_enum,
    check_model,
    check_object,
    check_one_of,
    check_opaque,
    check_str,
)
from genai_runtime.models.codecs import decode_bool, decode_object, decode_opaque, decode_str, encode_bytes
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.part import PartMixin

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        AudioMetadataOrDict,
        BlobOrDict,
        CodeExecutionResultOrDict,
        DocumentMetadataOrDict,
        ExecutableCodeOrDict,
        FileDataOrDict,
        FunctionCallOrDict,
        FunctionResponseOrDict,
        PartMediaResolutionOrDict,
        SpeechMetadataOrDict,
        SpreadsheetMetadataOrDict,
        ToolCallOrDict,
        ToolResponseOrDict,
        TranscriptionOrDict,
        VideoMetadataOrDict,
    )


def _inline_data(value: BlobOrDict | None) -> Blob | None:
    return None if value is None else check_model(value, "Part.inline_data", Blob)


def _file_data(value: FileDataOrDict | None) -> FileData | None:
    return None if value is None else check_model(value, "Part.file_data", FileData)


def _function_call(value: FunctionCallOrDict | None) -> FunctionCall | None:
    return None if value is None else check_model(value, "Part.function_call", FunctionCall)


def _function_response(value: FunctionResponseOrDict | None) -> FunctionResponse | None:
    return None if value is None else check_model(value, "Part.function_response", FunctionResponse)


def _executable_code(value: ExecutableCodeOrDict | None) -> ExecutableCode | None:
    return None if value is None else check_model(value, "Part.executable_code", ExecutableCode)


def _code_execution_result(value: CodeExecutionResultOrDict | None) -> CodeExecutionResult | None:
    return None if value is None else check_model(value, "Part.code_execution_result", CodeExecutionResult)


def _tool_call(value: ToolCallOrDict | None) -> ToolCall | None:
    return None if value is None else check_model(value, "Part.tool_call", ToolCall)


def _tool_response(value: ToolResponseOrDict | None) -> ToolResponse | None:
    return None if value is None else check_model(value, "Part.tool_response", ToolResponse)


def _thought_signature(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_opaque(value, "Part.thought_signature")


def _video_metadata(value: VideoMetadataOrDict | None) -> VideoMetadata | None:
    return None if value is None else check_model(value, "Part.video_metadata", VideoMetadata)


def _media_resolution(value: PartMediaResolutionOrDict | None) -> PartMediaResolution | None:
    return None if value is None else check_model(value, "Part.media_resolution", PartMediaResolution)


def _media_processing(value: MediaProcessing | str | None) -> MediaProcessing | None:
    return None if value is None else check_enum(value, "Part.media_processing", MediaProcessing)


def _part_metadata(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "Part.part_metadata")


def _audio_transcription(value: TranscriptionOrDict | None) -> Transcription | None:
    return None if value is None else check_model(value, "Part.audio_transcription", Transcription)


def _speech_metadata(value: SpeechMetadataOrDict | None) -> SpeechMetadata | None:
    return None if value is None else check_model(value, "Part.speech_metadata", SpeechMetadata)


def _document_metadata(value: DocumentMetadataOrDict | None) -> DocumentMetadata | None:
    return None if value is None else check_model(value, "Part.document_metadata", DocumentMetadata)


def _spreadsheet_metadata(value: SpreadsheetMetadataOrDict | None) -> SpreadsheetMetadata | None:
    return None if value is None else check_model(value, "Part.spreadsheet_metadata", SpreadsheetMetadata)


def _audio_metadata(value: AudioMetadataOrDict | None) -> AudioMetadata | None:
    return None if value is None else check_model(value, "Part.audio_metadata", AudioMetadata)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Part(PartMixin, _Base):
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
        code_execution_result: What running `executableCode` gave. Only with the code execution tool.
        tool_call: A call of a tool that runs on the server, shown to the caller when the request asks for it.
        tool_response: What a tool that runs on the server answered; to be sent back unchanged in the next turn.
        thought: True when the part is a summary of what the model thought, not part of its answer.
        thought_signature: Opaque state of the model's thinking. Sent back with its part, it lets the next turn go on
            from there.
        video_metadata: Which stretch of a video to look at, and at what frame rate. Only beside video data.
        media_resolution: How finely this medium is read, and so how many tokens it costs.
        media_processing: Whether the model may come back to this medium for a closer look while it answers.
        part_metadata: Free-form notes of the caller about this part, such as where it came from.
        audio_transcription: Words heard in an audio part, with their times and speakers.
        speech_metadata: Who speaks the text of this part and how, where speech is made from it.
        document_metadata: Which pages of a document to read. Only beside document data.
        spreadsheet_metadata: Which sheet and cells of a spreadsheet to read. Only beside spreadsheet data.
        audio_metadata: Which stretch of a recording to listen to. Only beside audio data.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("text", "text", ("string",), "", ()),
        ("inline_data", "inlineData", ("model", "Blob"), "", ()),
        ("file_data", "fileData", ("model", "FileData"), "", ()),
        ("function_call", "functionCall", ("model", "FunctionCall"), "", ()),
        ("function_response", "functionResponse", ("model", "FunctionResponse"), "", ()),
        ("executable_code", "executableCode", ("model", "ExecutableCode"), "", ()),
        ("code_execution_result", "codeExecutionResult", ("model", "CodeExecutionResult"), "", ()),
        ("tool_call", "toolCall", ("model", "ToolCall"), "", ()),
        ("tool_response", "toolResponse", ("model", "ToolResponse"), "", ()),
        ("thought", "thought", ("boolean",), "", ()),
        ("thought_signature", "thoughtSignature", ("opaque",), "", ()),
        ("video_metadata", "videoMetadata", ("model", "VideoMetadata"), "", ()),
        ("media_resolution", "mediaResolution", ("model", "PartMediaResolution"), "", ()),
        ("media_processing", "mediaProcessing", ("enum", "MediaProcessing"), "", ()),
        ("part_metadata", "partMetadata", ("object",), "", ()),
        ("audio_transcription", "audioTranscription", ("model", "Transcription"), "", ()),
        ("speech_metadata", "speechMetadata", ("model", "SpeechMetadata"), "", ()),
        ("document_metadata", "documentMetadata", ("model", "DocumentMetadata"), "", ()),
        ("spreadsheet_metadata", "spreadsheetMetadata", ("model", "SpreadsheetMetadata"), "", ()),
        ("audio_metadata", "audioMetadata", ("model", "AudioMetadata"), "", ()),
    )

    text: str | None = None
    inline_data: Blob | None = _field(default=None, converter=_inline_data)
    file_data: FileData | None = _field(default=None, converter=_file_data)
    function_call: FunctionCall | None = _field(default=None, converter=_function_call)
    function_response: FunctionResponse | None = _field(default=None, converter=_function_response)
    executable_code: ExecutableCode | None = _field(default=None, converter=_executable_code)
    code_execution_result: CodeExecutionResult | None = _field(default=None, converter=_code_execution_result)
    tool_call: ToolCall | None = _field(default=None, converter=_tool_call)
    tool_response: ToolResponse | None = _field(default=None, converter=_tool_response)
    thought: bool | None = None
    thought_signature: bytes | None = _field(default=None, converter=_thought_signature)
    video_metadata: VideoMetadata | None = _field(default=None, converter=_video_metadata)
    media_resolution: PartMediaResolution | None = _field(default=None, converter=_media_resolution)
    media_processing: MediaProcessing | None = _field(default=None, converter=_media_processing)
    part_metadata: dict[str, Any] | None = _field(default=None, converter=_part_metadata)
    audio_transcription: Transcription | None = _field(default=None, converter=_audio_transcription)
    speech_metadata: SpeechMetadata | None = _field(default=None, converter=_speech_metadata)
    document_metadata: DocumentMetadata | None = _field(default=None, converter=_document_metadata)
    spreadsheet_metadata: SpreadsheetMetadata | None = _field(default=None, converter=_spreadsheet_metadata)
    audio_metadata: AudioMetadata | None = _field(default=None, converter=_audio_metadata)

    if not TYPE_CHECKING:

        def __init__(
            self,
            _value=None,
            /,
            *,
            text=None,
            inline_data=None,
            file_data=None,
            function_call=None,
            function_response=None,
            executable_code=None,
            code_execution_result=None,
            tool_call=None,
            tool_response=None,
            thought=None,
            thought_signature=None,
            video_metadata=None,
            media_resolution=None,
            media_processing=None,
            part_metadata=None,
            audio_transcription=None,
            speech_metadata=None,
            document_metadata=None,
            spreadsheet_metadata=None,
            audio_metadata=None,
            **_others,
        ):
            if _value is not None:
                given = {
                    "text": text,
                    "inline_data": inline_data,
                    "file_data": file_data,
                    "function_call": function_call,
                    "function_response": function_response,
                    "executable_code": executable_code,
                    "code_execution_result": code_execution_result,
                    "tool_call": tool_call,
                    "tool_response": tool_response,
                    "thought": thought,
                    "thought_signature": thought_signature,
                    "video_metadata": video_metadata,
                    "media_resolution": media_resolution,
                    "media_processing": media_processing,
                    "part_metadata": part_metadata,
                    "audio_transcription": audio_transcription,
                    "speech_metadata": speech_metadata,
                    "document_metadata": document_metadata,
                    "spreadsheet_metadata": spreadsheet_metadata,
                    "audio_metadata": audio_metadata,
                    **_others,
                }
                Part.__init__(self, **self._from_value(_value, given))
                return
            if (text is not None) + (inline_data is not None) + (function_call is not None) + (
                function_response is not None
            ) + (file_data is not None) + (executable_code is not None) + (code_execution_result is not None) > 1:
                check_one_of(
                    "Part",
                    text=text,
                    inline_data=inline_data,
                    function_call=function_call,
                    function_response=function_response,
                    file_data=file_data,
                    executable_code=executable_code,
                    code_execution_result=code_execution_result,
                )
            self._extra = None
            self.text = text if text is None or text.__class__ is str else check_str(text, "Part.text")
            self.inline_data = (
                inline_data if inline_data is None or inline_data.__class__ is Blob else _inline_data(inline_data)
            )
            self.file_data = (
                file_data if file_data is None or file_data.__class__ is FileData else _file_data(file_data)
            )
            self.function_call = (
                function_call
                if function_call is None or function_call.__class__ is FunctionCall
                else _function_call(function_call)
            )
            self.function_response = (
                function_response
                if function_response is None or function_response.__class__ is FunctionResponse
                else _function_response(function_response)
            )
            self.executable_code = (
                executable_code
                if executable_code is None or executable_code.__class__ is ExecutableCode
                else _executable_code(executable_code)
            )
            self.code_execution_result = (
                code_execution_result
                if code_execution_result is None or code_execution_result.__class__ is CodeExecutionResult
                else _code_execution_result(code_execution_result)
            )
            self.tool_call = (
                tool_call if tool_call is None or tool_call.__class__ is ToolCall else _tool_call(tool_call)
            )
            self.tool_response = (
                tool_response
                if tool_response is None or tool_response.__class__ is ToolResponse
                else _tool_response(tool_response)
            )
            self.thought = (
                thought if thought is None or thought.__class__ is bool else check_bool(thought, "Part.thought")
            )
            self.thought_signature = (
                thought_signature
                if thought_signature is None or thought_signature.__class__ is bytes
                else _thought_signature(thought_signature)
            )
            self.video_metadata = (
                video_metadata
                if video_metadata is None or video_metadata.__class__ is VideoMetadata
                else _video_metadata(video_metadata)
            )
            self.media_resolution = (
                media_resolution
                if media_resolution is None or media_resolution.__class__ is PartMediaResolution
                else _media_resolution(media_resolution)
            )
            self.media_processing = (
                media_processing
                if media_processing is None or media_processing.__class__ is MediaProcessing
                else _media_processing(media_processing)
            )
            self.part_metadata = None if part_metadata is None else _part_metadata(part_metadata)
            self.audio_transcription = (
                audio_transcription
                if audio_transcription is None or audio_transcription.__class__ is Transcription
                else _audio_transcription(audio_transcription)
            )
            self.speech_metadata = (
                speech_metadata
                if speech_metadata is None or speech_metadata.__class__ is SpeechMetadata
                else _speech_metadata(speech_metadata)
            )
            self.document_metadata = (
                document_metadata
                if document_metadata is None or document_metadata.__class__ is DocumentMetadata
                else _document_metadata(document_metadata)
            )
            self.spreadsheet_metadata = (
                spreadsheet_metadata
                if spreadsheet_metadata is None or spreadsheet_metadata.__class__ is SpreadsheetMetadata
                else _spreadsheet_metadata(spreadsheet_metadata)
            )
            self.audio_metadata = (
                audio_metadata
                if audio_metadata is None or audio_metadata.__class__ is AudioMetadata
                else _audio_metadata(audio_metadata)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("inlineData")
        out.inline_data = None if v is None else Blob.from_dict(v)
        v = get("fileData")
        out.file_data = None if v is None else FileData.from_dict(v)
        v = get("functionCall")
        out.function_call = None if v is None else FunctionCall.from_dict(v)
        v = get("functionResponse")
        out.function_response = None if v is None else FunctionResponse.from_dict(v)
        v = get("executableCode")
        out.executable_code = None if v is None else ExecutableCode.from_dict(v)
        v = get("codeExecutionResult")
        out.code_execution_result = None if v is None else CodeExecutionResult.from_dict(v)
        v = get("toolCall")
        out.tool_call = None if v is None else ToolCall.from_dict(v)
        v = get("toolResponse")
        out.tool_response = None if v is None else ToolResponse.from_dict(v)
        v = get("thought")
        out.thought = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("thoughtSignature")
        out.thought_signature = None if v is None else decode_opaque(v)
        v = get("videoMetadata")
        out.video_metadata = None if v is None else VideoMetadata.from_dict(v)
        v = get("mediaResolution")
        out.media_resolution = None if v is None else PartMediaResolution.from_dict(v)
        v = get("mediaProcessing")
        out.media_processing = (
            None if v is None else MediaProcessing._value2member_map_.get(v) or MediaProcessing.decode(v)
        )
        v = get("partMetadata")
        out.part_metadata = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("audioTranscription")
        out.audio_transcription = None if v is None else Transcription.from_dict(v)
        v = get("speechMetadata")
        out.speech_metadata = None if v is None else SpeechMetadata.from_dict(v)
        v = get("documentMetadata")
        out.document_metadata = None if v is None else DocumentMetadata.from_dict(v)
        v = get("spreadsheetMetadata")
        out.spreadsheet_metadata = None if v is None else SpreadsheetMetadata.from_dict(v)
        v = get("audioMetadata")
        out.audio_metadata = None if v is None else AudioMetadata.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "Part.text"))
        if (v := self.inline_data) is not None:
            out["inlineData"] = (v if v.__class__ is Blob else check_model(v, "Part.inline_data", Blob)).to_dict(
                backend
            )
        if (v := self.file_data) is not None:
            out["fileData"] = (v if v.__class__ is FileData else check_model(v, "Part.file_data", FileData)).to_dict(
                backend
            )
        if (v := self.function_call) is not None:
            out["functionCall"] = (
                v if v.__class__ is FunctionCall else check_model(v, "Part.function_call", FunctionCall)
            ).to_dict(backend)
        if (v := self.function_response) is not None:
            out["functionResponse"] = (
                v if v.__class__ is FunctionResponse else check_model(v, "Part.function_response", FunctionResponse)
            ).to_dict(backend)
        if (v := self.executable_code) is not None:
            out["executableCode"] = (
                v if v.__class__ is ExecutableCode else check_model(v, "Part.executable_code", ExecutableCode)
            ).to_dict(backend)
        if (v := self.code_execution_result) is not None:
            out["codeExecutionResult"] = (
                v
                if v.__class__ is CodeExecutionResult
                else check_model(v, "Part.code_execution_result", CodeExecutionResult)
            ).to_dict(backend)
        if (v := self.tool_call) is not None:
            out["toolCall"] = (v if v.__class__ is ToolCall else check_model(v, "Part.tool_call", ToolCall)).to_dict(
                backend
            )
        if (v := self.tool_response) is not None:
            out["toolResponse"] = (
                v if v.__class__ is ToolResponse else check_model(v, "Part.tool_response", ToolResponse)
            ).to_dict(backend)
        if (v := self.thought) is not None:
            out["thought"] = v if v.__class__ is bool else check_bool(v, "Part.thought")
        if (v := self.thought_signature) is not None:
            out["thoughtSignature"] = encode_bytes(
                v if v.__class__ is bytes else check_opaque(v, "Part.thought_signature")
            )
        if (v := self.video_metadata) is not None:
            out["videoMetadata"] = (
                v if v.__class__ is VideoMetadata else check_model(v, "Part.video_metadata", VideoMetadata)
            ).to_dict(backend)
        if (v := self.media_resolution) is not None:
            out["mediaResolution"] = (
                v
                if v.__class__ is PartMediaResolution
                else check_model(v, "Part.media_resolution", PartMediaResolution)
            ).to_dict(backend)
        if (v := self.media_processing) is not None:
            out["mediaProcessing"] = (
                v if v.__class__ is MediaProcessing else check_enum(v, "Part.media_processing", MediaProcessing)
            )._value_
        if (v := self.part_metadata) is not None:
            out["partMetadata"] = encode_json(v, "Part.part_metadata")
        if (v := self.audio_transcription) is not None:
            out["audioTranscription"] = (
                v if v.__class__ is Transcription else check_model(v, "Part.audio_transcription", Transcription)
            ).to_dict(backend)
        if (v := self.speech_metadata) is not None:
            out["speechMetadata"] = (
                v if v.__class__ is SpeechMetadata else check_model(v, "Part.speech_metadata", SpeechMetadata)
            ).to_dict(backend)
        if (v := self.document_metadata) is not None:
            out["documentMetadata"] = (
                v if v.__class__ is DocumentMetadata else check_model(v, "Part.document_metadata", DocumentMetadata)
            ).to_dict(backend)
        if (v := self.spreadsheet_metadata) is not None:
            out["spreadsheetMetadata"] = (
                v
                if v.__class__ is SpreadsheetMetadata
                else check_model(v, "Part.spreadsheet_metadata", SpreadsheetMetadata)
            ).to_dict(backend)
        if (v := self.audio_metadata) is not None:
            out["audioMetadata"] = (
                v if v.__class__ is AudioMetadata else check_model(v, "Part.audio_metadata", AudioMetadata)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "text",
        "inlineData",
        "fileData",
        "functionCall",
        "functionResponse",
        "executableCode",
        "codeExecutionResult",
        "toolCall",
        "toolResponse",
        "thought",
        "thoughtSignature",
        "videoMetadata",
        "mediaResolution",
        "mediaProcessing",
        "partMetadata",
        "audioTranscription",
        "speechMetadata",
        "documentMetadata",
        "spreadsheetMetadata",
        "audioMetadata",
    )
)

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
