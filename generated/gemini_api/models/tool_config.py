# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import ToolConfigDict
    from .function_calling_config import FunctionCallingConfig
    from .retrieval_config import RetrievalConfig

later(globals(), "FunctionCallingConfig RetrievalConfig")


@define(init=False, kw_only=True)
class ToolConfig(ModelBase):
    """How the tools of a request may be used.

    Attributes:
        function_calling_config: Whether and which functions are to be called.
        retrieval_config: Where the user is and what language they read, for tools that search.
        include_server_side_tool_invocations: True shows the calls of built-in tools and their answers as parts of the
            content. Gemini Developer API only.
    """

    _CLOSED: ClassVar[bool] = True
    function_calling_config: FunctionCallingConfig | None = wire_field("FunctionCallingConfig")
    """Whether and which functions are to be called."""
    retrieval_config: RetrievalConfig | None = wire_field("RetrievalConfig")
    """Where the user is and what language they read, for tools that search."""
    include_server_side_tool_invocations: bool | None = wire_field("boolean", "gemini")
    """True shows the calls of built-in tools and their answers as parts of the content. Gemini Developer API only."""

    def __init__(self, **fields: Unpack[ToolConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("functionCallingConfig")
        self.function_calling_config = None if v is None else FunctionCallingConfig.from_dict(v)
        self.retrieval_config = None if (v := get("retrievalConfig")) is None else RetrievalConfig.from_dict(v)
        v = get("includeServerSideToolInvocations")
        self.include_server_side_tool_invocations = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.function_calling_config) is not None:
            v = v if v.__class__ is FunctionCallingConfig else self._checked("function_calling_config", v)
            out["functionCallingConfig"] = v.to_dict(backend)
        if (v := self.retrieval_config) is not None:
            v = v if v.__class__ is RetrievalConfig else self._checked("retrieval_config", v)
            out["retrievalConfig"] = v.to_dict(backend)
        if (v := self.include_server_side_tool_invocations) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "ToolConfig.include_server_side_tool_invocations")
            v = v if v.__class__ is bool else self._checked("include_server_side_tool_invocations", v)
            out["includeServerSideToolInvocations"] = v
        return {**self._extra, **out} if self._extra else out
