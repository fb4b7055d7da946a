# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownStepDeltaData(UnknownVariant):
    """A variant of ``StepDeltaData`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class StepDeltaDataCodec(UnionCodec):
    """What is added to a step.

    One of ``ArgumentsDelta``, ``AudioDelta``, ``CodeExecutionCallDelta``, ``CodeExecutionResultDelta``,
    ``DocumentDelta``, ``FileSearchCallDelta``, ``FileSearchResultDelta``, ``FunctionResultDelta``,
    ``GoogleMapsCallDelta``, ``GoogleMapsResultDelta``, ``GoogleSearchCallDelta``, ``GoogleSearchResultDelta``,
    ``ImageDelta``, ``MCPServerToolCallDelta``, ``MCPServerToolResultDelta``, ``ProcessingCallDelta``,
    ``ProcessingResultDelta``, ``RetrievalCallDelta``, ``RetrievalResultDelta``, ``TextAnnotationDelta``, ``TextDelta``,
    ``ThoughtSignatureDelta``, ``ThoughtSummaryDelta``, ``ToolSearchCallDelta``, ``ToolSearchResultDelta``,
    ``URLContextCallDelta``, ``URLContextResultDelta`` and ``VideoDelta``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ArgumentsDelta"),
        ("model", "AudioDelta"),
        ("model", "CodeExecutionCallDelta"),
        ("model", "CodeExecutionResultDelta"),
        ("model", "DocumentDelta"),
        ("model", "FileSearchCallDelta"),
        ("model", "FileSearchResultDelta"),
        ("model", "FunctionResultDelta"),
        ("model", "GoogleMapsCallDelta"),
        ("model", "GoogleMapsResultDelta"),
        ("model", "GoogleSearchCallDelta"),
        ("model", "GoogleSearchResultDelta"),
        ("model", "ImageDelta"),
        ("model", "MCPServerToolCallDelta"),
        ("model", "MCPServerToolResultDelta"),
        ("model", "ProcessingCallDelta"),
        ("model", "ProcessingResultDelta"),
        ("model", "RetrievalCallDelta"),
        ("model", "RetrievalResultDelta"),
        ("model", "TextAnnotationDelta"),
        ("model", "TextDelta"),
        ("model", "ThoughtSignatureDelta"),
        ("model", "ThoughtSummaryDelta"),
        ("model", "ToolSearchCallDelta"),
        ("model", "ToolSearchResultDelta"),
        ("model", "URLContextCallDelta"),
        ("model", "URLContextResultDelta"),
        ("model", "VideoDelta"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownStepDeltaData).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return StepDeltaDataCodec.other(v, where, backend)


if TYPE_CHECKING:
    StepDeltaData: TypeAlias = "ArgumentsDelta | AudioDelta | CodeExecutionCallDelta | CodeExecutionResultDelta | DocumentDelta | FileSearchCallDelta | FileSearchResultDelta | FunctionResultDelta | GoogleMapsCallDelta | GoogleMapsResultDelta | GoogleSearchCallDelta | GoogleSearchResultDelta | ImageDelta | MCPServerToolCallDelta | MCPServerToolResultDelta | ProcessingCallDelta | ProcessingResultDelta | RetrievalCallDelta | RetrievalResultDelta | TextAnnotationDelta | TextDelta | ThoughtSignatureDelta | ThoughtSummaryDelta | ToolSearchCallDelta | ToolSearchResultDelta | URLContextCallDelta | URLContextResultDelta | VideoDelta | UnknownStepDeltaData"
else:
    StepDeltaData = StepDeltaDataCodec

from .arguments_delta import ArgumentsDelta
from .audio_delta import AudioDelta
from .code_execution_call_delta import CodeExecutionCallDelta
from .code_execution_result_delta import CodeExecutionResultDelta
from .document_delta import DocumentDelta
from .file_search_call_delta import FileSearchCallDelta
from .file_search_result_delta import FileSearchResultDelta
from .function_result_delta import FunctionResultDelta
from .google_maps_call_delta import GoogleMapsCallDelta
from .google_maps_result_delta import GoogleMapsResultDelta
from .google_search_call_delta import GoogleSearchCallDelta
from .google_search_result_delta import GoogleSearchResultDelta
from .image_delta import ImageDelta
from .mcp_server_tool_call_delta import MCPServerToolCallDelta
from .mcp_server_tool_result_delta import MCPServerToolResultDelta
from .processing_call_delta import ProcessingCallDelta
from .processing_result_delta import ProcessingResultDelta
from .retrieval_call_delta import RetrievalCallDelta
from .retrieval_result_delta import RetrievalResultDelta
from .text_annotation_delta import TextAnnotationDelta
from .text_delta import TextDelta
from .thought_signature_delta import ThoughtSignatureDelta
from .thought_summary_delta import ThoughtSummaryDelta
from .tool_search_call_delta import ToolSearchCallDelta
from .tool_search_result_delta import ToolSearchResultDelta
from .url_context_call_delta import URLContextCallDelta
from .url_context_result_delta import URLContextResultDelta
from .video_delta import VideoDelta

_MAPPING: dict[Any, Any] = {
    "arguments_delta": ArgumentsDelta,
    "audio": AudioDelta,
    "code_execution_call": CodeExecutionCallDelta,
    "code_execution_result": CodeExecutionResultDelta,
    "document": DocumentDelta,
    "file_search_call": FileSearchCallDelta,
    "file_search_result": FileSearchResultDelta,
    "function_result": FunctionResultDelta,
    "google_maps_call": GoogleMapsCallDelta,
    "google_maps_result": GoogleMapsResultDelta,
    "google_search_call": GoogleSearchCallDelta,
    "google_search_result": GoogleSearchResultDelta,
    "image": ImageDelta,
    "mcp_server_tool_call": MCPServerToolCallDelta,
    "mcp_server_tool_result": MCPServerToolResultDelta,
    "processing_call": ProcessingCallDelta,
    "processing_result": ProcessingResultDelta,
    "retrieval_call": RetrievalCallDelta,
    "retrieval_result": RetrievalResultDelta,
    "text": TextDelta,
    "text_annotation_delta": TextAnnotationDelta,
    "thought_signature": ThoughtSignatureDelta,
    "thought_summary": ThoughtSummaryDelta,
    "tool_search_call": ToolSearchCallDelta,
    "tool_search_result": ToolSearchResultDelta,
    "url_context_call": URLContextCallDelta,
    "url_context_result": URLContextResultDelta,
    "video": VideoDelta,
}
StepDeltaDataCodec._MAPPING = _MAPPING
StepDeltaDataCodec._UNKNOWN = UnknownStepDeltaData
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ArgumentsDelta,
        AudioDelta,
        CodeExecutionCallDelta,
        CodeExecutionResultDelta,
        DocumentDelta,
        FileSearchCallDelta,
        FileSearchResultDelta,
        FunctionResultDelta,
        GoogleMapsCallDelta,
        GoogleMapsResultDelta,
        GoogleSearchCallDelta,
        GoogleSearchResultDelta,
        ImageDelta,
        MCPServerToolCallDelta,
        MCPServerToolResultDelta,
        ProcessingCallDelta,
        ProcessingResultDelta,
        RetrievalCallDelta,
        RetrievalResultDelta,
        TextAnnotationDelta,
        TextDelta,
        ThoughtSignatureDelta,
        ThoughtSummaryDelta,
        ToolSearchCallDelta,
        ToolSearchResultDelta,
        URLContextCallDelta,
        URLContextResultDelta,
        UnknownStepDeltaData,
        VideoDelta,
    )
)
StepDeltaDataCodec._CLASSES = _CLASSES
