# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import ToolDict
    from .computer_use import ComputerUse
    from .enterprise_web_search import EnterpriseWebSearch
    from .file_search import FileSearch
    from .function_declaration import FunctionDeclaration
    from .google_maps import GoogleMaps
    from .google_search import GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval
    from .mcp_server import McpServer
    from .retrieval import Retrieval
    from .tool_code_execution import ToolCodeExecution
    from .tool_exa_ai_search import ToolExaAiSearch
    from .tool_parallel_ai_search import ToolParallelAiSearch
    from .url_context import UrlContext

later(
    globals(),
    "ComputerUse EnterpriseWebSearch FileSearch FunctionDeclaration GoogleMaps GoogleSearch "
    "GoogleSearchRetrieval McpServer Retrieval ToolCodeExecution ToolExaAiSearch "
    "ToolParallelAiSearch UrlContext",
)


@define(init=False, kw_only=True)
class Tool(ModelBase):
    """Something that the model may use while it answers. One tool may hold several of these fields.

    Attributes:
        function_declarations: Functions of the caller. The model asks for a call and the caller makes it.
        google_search: Google Search, run on the server.
        google_maps: Google Maps, run on the server.
        url_context: Reading of URLs in the prompt, run on the server.
        file_search: Retrieval from file search stores, run on the server. Gemini Developer API only.
        code_execution: Running of code that the model writes, on the server.
        computer_use: Control of a computer. The model asks for clicks and keys and the caller makes them.
        mcp_servers: Servers of the Model Context Protocol for the service to connect to. Gemini Developer API only.
        google_search_retrieval: Google Search for Gemini 1.5. Later models take `google_search`.
        enterprise_web_search: Search of the web by the rules of enterprises, run on the server. Vertex AI only.
        retrieval: Lets the model look into data of the caller's. Vertex AI only.
        parallel_ai_search: Search of the web by Parallel. Vertex AI only.
        exa_ai_search: Search of the web by Exa. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    function_declarations: list[FunctionDeclaration] | None = wire_field(("list", "FunctionDeclaration"))
    """Functions of the caller. The model asks for a call and the caller makes it."""
    google_search: GoogleSearch | None = wire_field("GoogleSearch")
    """Google Search, run on the server."""
    google_maps: GoogleMaps | None = wire_field("GoogleMaps")
    """Google Maps, run on the server."""
    url_context: UrlContext | None = wire_field("UrlContext")
    """Reading of URLs in the prompt, run on the server."""
    file_search: FileSearch | None = wire_field("FileSearch", "gemini")
    """Retrieval from file search stores, run on the server. Gemini Developer API only."""
    code_execution: ToolCodeExecution | None = wire_field("ToolCodeExecution")
    """Running of code that the model writes, on the server."""
    computer_use: ComputerUse | None = wire_field("ComputerUse")
    """Control of a computer. The model asks for clicks and keys and the caller makes them."""
    mcp_servers: list[McpServer] | None = wire_field(("list", "McpServer"), "gemini")
    """Servers of the Model Context Protocol for the service to connect to. Gemini Developer API only."""
    google_search_retrieval: GoogleSearchRetrieval | None = wire_field("GoogleSearchRetrieval")
    """Google Search for Gemini 1.5. Later models take `google_search`."""
    enterprise_web_search: EnterpriseWebSearch | None = wire_field("EnterpriseWebSearch", "vertex")
    """Search of the web by the rules of enterprises, run on the server. Vertex AI only."""
    retrieval: Retrieval | None = wire_field("Retrieval", "vertex")
    """Lets the model look into data of the caller's. Vertex AI only."""
    parallel_ai_search: ToolParallelAiSearch | None = wire_field("ToolParallelAiSearch", "vertex")
    """Search of the web by Parallel. Vertex AI only."""
    exa_ai_search: ToolExaAiSearch | None = wire_field("ToolExaAiSearch", "vertex")
    """Search of the web by Exa. Vertex AI only."""

    def __init__(self, **fields: Unpack[ToolDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("functionDeclarations")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [FunctionDeclaration.from_dict(i) for i in v if i is not None]
        self.function_declarations = v
        self.google_search = None if (v := get("googleSearch")) is None else GoogleSearch.from_dict(v)
        self.google_maps = None if (v := get("googleMaps")) is None else GoogleMaps.from_dict(v)
        self.url_context = None if (v := get("urlContext")) is None else UrlContext.from_dict(v)
        self.file_search = None if (v := get("fileSearch")) is None else FileSearch.from_dict(v)
        self.code_execution = None if (v := get("codeExecution")) is None else ToolCodeExecution.from_dict(v)
        self.computer_use = None if (v := get("computerUse")) is None else ComputerUse.from_dict(v)
        if (v := get("mcpServers")) is not None:
            v = [McpServer.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.mcp_servers = v
        v = get("googleSearchRetrieval")
        self.google_search_retrieval = None if v is None else GoogleSearchRetrieval.from_dict(v)
        v = get("enterpriseWebSearch")
        self.enterprise_web_search = None if v is None else EnterpriseWebSearch.from_dict(v)
        self.retrieval = None if (v := get("retrieval")) is None else Retrieval.from_dict(v)
        self.parallel_ai_search = None if (v := get("parallelAiSearch")) is None else ToolParallelAiSearch.from_dict(v)
        self.exa_ai_search = None if (v := get("exaAiSearch")) is None else ToolExaAiSearch.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.function_declarations) is not None:
            v = self._each("function_declarations", v, FunctionDeclaration)
            out["functionDeclarations"] = [i.to_dict(backend) for i in v]
        if (v := self.google_search) is not None:
            v = v if v.__class__ is GoogleSearch else self._checked("google_search", v)
            out["googleSearch"] = v.to_dict(backend)
        if (v := self.google_maps) is not None:
            out["googleMaps"] = (v if v.__class__ is GoogleMaps else self._checked("google_maps", v)).to_dict(backend)
        if (v := self.url_context) is not None:
            out["urlContext"] = (v if v.__class__ is UrlContext else self._checked("url_context", v)).to_dict(backend)
        if (v := self.file_search) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "Tool.file_search")
            out["fileSearch"] = (v if v.__class__ is FileSearch else self._checked("file_search", v)).to_dict(backend)
        if (v := self.code_execution) is not None:
            v = v if v.__class__ is ToolCodeExecution else self._checked("code_execution", v)
            out["codeExecution"] = v.to_dict(backend)
        if (v := self.computer_use) is not None:
            v = v if v.__class__ is ComputerUse else self._checked("computer_use", v)
            out["computerUse"] = v.to_dict(backend)
        if (v := self.mcp_servers) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "Tool.mcp_servers")
            out["mcpServers"] = [
                (i if i.__class__ is McpServer else Tool._checked("mcp_servers", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("mcp_servers", v))
            ]
        if (v := self.google_search_retrieval) is not None:
            v = v if v.__class__ is GoogleSearchRetrieval else self._checked("google_search_retrieval", v)
            out["googleSearchRetrieval"] = v.to_dict(backend)
        if (v := self.enterprise_web_search) is not None:
            only_on(("vertex",), "Vertex AI", backend, "Tool.enterprise_web_search")
            v = v if v.__class__ is EnterpriseWebSearch else self._checked("enterprise_web_search", v)
            out["enterpriseWebSearch"] = v.to_dict(backend)
        if (v := self.retrieval) is not None:
            only_on(("vertex",), "Vertex AI", backend, "Tool.retrieval")
            out["retrieval"] = (v if v.__class__ is Retrieval else self._checked("retrieval", v)).to_dict(backend)
        if (v := self.parallel_ai_search) is not None:
            only_on(("vertex",), "Vertex AI", backend, "Tool.parallel_ai_search")
            v = v if v.__class__ is ToolParallelAiSearch else self._checked("parallel_ai_search", v)
            out["parallelAiSearch"] = v.to_dict(backend)
        if (v := self.exa_ai_search) is not None:
            only_on(("vertex",), "Vertex AI", backend, "Tool.exa_ai_search")
            v = v if v.__class__ is ToolExaAiSearch else self._checked("exa_ai_search", v)
            out["exaAiSearch"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
