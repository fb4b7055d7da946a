# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownInteractionsInputItem(UnknownVariant):
    """A variant of ``InteractionsInputItem`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class InteractionsInputItemCodec(UnionCodec):
    """InteractionsInputItem

    One of ``Step`` and ``InteractionsContent``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("union", "Step"),
        ("union", "InteractionsContent"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownInteractionsInputItem).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return InteractionsInputItemCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionsInputItem: TypeAlias = "Step | InteractionsContent | UnknownInteractionsInputItem"
else:
    InteractionsInputItem = InteractionsInputItemCodec

from .audio_content import AudioContent
from .code_execution_call_step import CodeExecutionCallStep
from .code_execution_result_step import CodeExecutionResultStep
from .document_content import DocumentContent
from .file_search_call_step import FileSearchCallStep
from .file_search_result_step import FileSearchResultStep
from .function_call_step import FunctionCallStep
from .function_result_step import FunctionResultStep
from .google_maps_call_step import GoogleMapsCallStep
from .google_maps_result_step import GoogleMapsResultStep
from .google_search_call_step import GoogleSearchCallStep
from .google_search_result_step import GoogleSearchResultStep
from .image_content import ImageContent
from .interactions_content import InteractionsContent, UnknownInteractionsContent
from .mcp_server_tool_call_step import MCPServerToolCallStep
from .mcp_server_tool_result_step import MCPServerToolResultStep
from .model_output_step import ModelOutputStep
from .processing_call_step import ProcessingCallStep
from .processing_result_step import ProcessingResultStep
from .retrieval_call_step import RetrievalCallStep
from .retrieval_result_step import RetrievalResultStep
from .step import Step, UnknownStep
from .text_content import TextContent
from .thought_step import ThoughtStep
from .tool_search_call_step import ToolSearchCallStep
from .tool_search_result_step import ToolSearchResultStep
from .url_context_call_step import URLContextCallStep
from .url_context_result_step import URLContextResultStep
from .user_input_step import UserInputStep
from .video_content import VideoContent

_MAPPING: dict[Any, Any] = {
    "code_execution_call": CodeExecutionCallStep,
    "code_execution_result": CodeExecutionResultStep,
    "file_search_call": FileSearchCallStep,
    "file_search_result": FileSearchResultStep,
    "function_call": FunctionCallStep,
    "function_result": FunctionResultStep,
    "google_maps_call": GoogleMapsCallStep,
    "google_maps_result": GoogleMapsResultStep,
    "google_search_call": GoogleSearchCallStep,
    "google_search_result": GoogleSearchResultStep,
    "mcp_server_tool_call": MCPServerToolCallStep,
    "mcp_server_tool_result": MCPServerToolResultStep,
    "model_output": ModelOutputStep,
    "processing_call": ProcessingCallStep,
    "processing_result": ProcessingResultStep,
    "retrieval_call": RetrievalCallStep,
    "retrieval_result": RetrievalResultStep,
    "thought": ThoughtStep,
    "tool_search_call": ToolSearchCallStep,
    "tool_search_result": ToolSearchResultStep,
    "url_context_call": URLContextCallStep,
    "url_context_result": URLContextResultStep,
    "user_input": UserInputStep,
    "audio": AudioContent,
    "document": DocumentContent,
    "image": ImageContent,
    "text": TextContent,
    "video": VideoContent,
}
InteractionsInputItemCodec._MAPPING = _MAPPING
InteractionsInputItemCodec._UNKNOWN = UnknownInteractionsInputItem
InteractionsInputItemCodec._SENT_BACK = True
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        AudioContent,
        CodeExecutionCallStep,
        CodeExecutionResultStep,
        DocumentContent,
        FileSearchCallStep,
        FileSearchResultStep,
        FunctionCallStep,
        FunctionResultStep,
        GoogleMapsCallStep,
        GoogleMapsResultStep,
        GoogleSearchCallStep,
        GoogleSearchResultStep,
        ImageContent,
        MCPServerToolCallStep,
        MCPServerToolResultStep,
        ModelOutputStep,
        ProcessingCallStep,
        ProcessingResultStep,
        RetrievalCallStep,
        RetrievalResultStep,
        TextContent,
        ThoughtStep,
        ToolSearchCallStep,
        ToolSearchResultStep,
        URLContextCallStep,
        URLContextResultStep,
        UnknownInteractionsContent,
        UnknownInteractionsInputItem,
        UnknownStep,
        UserInputStep,
        VideoContent,
    )
)
InteractionsInputItemCodec._CLASSES = _CLASSES
