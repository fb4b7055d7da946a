# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownStep(UnknownVariant):
    """A variant of ``Step`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class StepCodec(UnionCodec):
    """Something that happened in an interaction.

    One of ``CodeExecutionCallStep``, ``CodeExecutionResultStep``, ``FileSearchCallStep``, ``FileSearchResultStep``,
    ``FunctionCallStep``, ``FunctionResultStep``, ``GoogleMapsCallStep``, ``GoogleMapsResultStep``,
    ``GoogleSearchCallStep``, ``GoogleSearchResultStep``, ``MCPServerToolCallStep``, ``MCPServerToolResultStep``,
    ``ModelOutputStep``, ``ProcessingCallStep``, ``ProcessingResultStep``, ``RetrievalCallStep``,
    ``RetrievalResultStep``, ``ThoughtStep``, ``ToolSearchCallStep``, ``ToolSearchResultStep``, ``URLContextCallStep``,
    ``URLContextResultStep`` and ``UserInputStep``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "CodeExecutionCallStep"),
        ("model", "CodeExecutionResultStep"),
        ("model", "FileSearchCallStep"),
        ("model", "FileSearchResultStep"),
        ("model", "FunctionCallStep"),
        ("model", "FunctionResultStep"),
        ("model", "GoogleMapsCallStep"),
        ("model", "GoogleMapsResultStep"),
        ("model", "GoogleSearchCallStep"),
        ("model", "GoogleSearchResultStep"),
        ("model", "MCPServerToolCallStep"),
        ("model", "MCPServerToolResultStep"),
        ("model", "ModelOutputStep"),
        ("model", "ProcessingCallStep"),
        ("model", "ProcessingResultStep"),
        ("model", "RetrievalCallStep"),
        ("model", "RetrievalResultStep"),
        ("model", "ThoughtStep"),
        ("model", "ToolSearchCallStep"),
        ("model", "ToolSearchResultStep"),
        ("model", "URLContextCallStep"),
        ("model", "URLContextResultStep"),
        ("model", "UserInputStep"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownStep).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return StepCodec.other(v, where, backend)


if TYPE_CHECKING:
    Step: TypeAlias = "CodeExecutionCallStep | CodeExecutionResultStep | FileSearchCallStep | FileSearchResultStep | FunctionCallStep | FunctionResultStep | GoogleMapsCallStep | GoogleMapsResultStep | GoogleSearchCallStep | GoogleSearchResultStep | MCPServerToolCallStep | MCPServerToolResultStep | ModelOutputStep | ProcessingCallStep | ProcessingResultStep | RetrievalCallStep | RetrievalResultStep | ThoughtStep | ToolSearchCallStep | ToolSearchResultStep | URLContextCallStep | URLContextResultStep | UserInputStep | UnknownStep"
else:
    Step = StepCodec

from .code_execution_call_step import CodeExecutionCallStep
from .code_execution_result_step import CodeExecutionResultStep
from .file_search_call_step import FileSearchCallStep
from .file_search_result_step import FileSearchResultStep
from .function_call_step import FunctionCallStep
from .function_result_step import FunctionResultStep
from .google_maps_call_step import GoogleMapsCallStep
from .google_maps_result_step import GoogleMapsResultStep
from .google_search_call_step import GoogleSearchCallStep
from .google_search_result_step import GoogleSearchResultStep
from .mcp_server_tool_call_step import MCPServerToolCallStep
from .mcp_server_tool_result_step import MCPServerToolResultStep
from .model_output_step import ModelOutputStep
from .processing_call_step import ProcessingCallStep
from .processing_result_step import ProcessingResultStep
from .retrieval_call_step import RetrievalCallStep
from .retrieval_result_step import RetrievalResultStep
from .thought_step import ThoughtStep
from .tool_search_call_step import ToolSearchCallStep
from .tool_search_result_step import ToolSearchResultStep
from .url_context_call_step import URLContextCallStep
from .url_context_result_step import URLContextResultStep
from .user_input_step import UserInputStep

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
}
StepCodec._MAPPING = _MAPPING
StepCodec._UNKNOWN = UnknownStep
StepCodec._SENT_BACK = True
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        CodeExecutionCallStep,
        CodeExecutionResultStep,
        FileSearchCallStep,
        FileSearchResultStep,
        FunctionCallStep,
        FunctionResultStep,
        GoogleMapsCallStep,
        GoogleMapsResultStep,
        GoogleSearchCallStep,
        GoogleSearchResultStep,
        MCPServerToolCallStep,
        MCPServerToolResultStep,
        ModelOutputStep,
        ProcessingCallStep,
        ProcessingResultStep,
        RetrievalCallStep,
        RetrievalResultStep,
        ThoughtStep,
        ToolSearchCallStep,
        ToolSearchResultStep,
        URLContextCallStep,
        URLContextResultStep,
        UnknownStep,
        UserInputStep,
    )
)
StepCodec._CLASSES = _CLASSES
