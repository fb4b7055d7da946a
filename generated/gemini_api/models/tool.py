"""The model ``Tool``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, unsupported
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import (
        ComputerUseOrDict,
        EnterpriseWebSearchOrDict,
        FileSearchOrDict,
        FunctionDeclarationOrDict,
        GoogleMapsOrDict,
        GoogleSearchOrDict,
        GoogleSearchRetrievalOrDict,
        McpServerOrDict,
        RetrievalOrDict,
        ToolCodeExecutionOrDict,
        ToolExaAiSearchOrDict,
        ToolParallelAiSearchOrDict,
        UrlContextOrDict,
    )


def _function_declarations(value: Sequence[FunctionDeclarationOrDict] | None) -> list[FunctionDeclaration] | None:
    return None if value is None else check_list(value, "Tool.function_declarations", check_model, FunctionDeclaration)


def _google_search(value: GoogleSearchOrDict | type[GoogleSearch] | None) -> GoogleSearch | None:
    return None if value is None else check_model(value, "Tool.google_search", GoogleSearch)


def _google_maps(value: GoogleMapsOrDict | type[GoogleMaps] | None) -> GoogleMaps | None:
    return None if value is None else check_model(value, "Tool.google_maps", GoogleMaps)


def _url_context(value: UrlContextOrDict | type[UrlContext] | None) -> UrlContext | None:
    return None if value is None else check_model(value, "Tool.url_context", UrlContext)


def _file_search(value: FileSearchOrDict | None) -> FileSearch | None:
    return None if value is None else check_model(value, "Tool.file_search", FileSearch)


def _code_execution(value: ToolCodeExecutionOrDict | type[ToolCodeExecution] | None) -> ToolCodeExecution | None:
    return None if value is None else check_model(value, "Tool.code_execution", ToolCodeExecution)


def _computer_use(value: ComputerUseOrDict | None) -> ComputerUse | None:
    return None if value is None else check_model(value, "Tool.computer_use", ComputerUse)


def _mcp_servers(value: Sequence[McpServerOrDict] | None) -> list[McpServer] | None:
    return None if value is None else check_list(value, "Tool.mcp_servers", check_model, McpServer)


def _google_search_retrieval(
    value: GoogleSearchRetrievalOrDict | type[GoogleSearchRetrieval] | None,
) -> GoogleSearchRetrieval | None:
    return None if value is None else check_model(value, "Tool.google_search_retrieval", GoogleSearchRetrieval)


def _enterprise_web_search(value: EnterpriseWebSearchOrDict | None) -> EnterpriseWebSearch | None:
    return None if value is None else check_model(value, "Tool.enterprise_web_search", EnterpriseWebSearch)


def _retrieval(value: RetrievalOrDict | None) -> Retrieval | None:
    return None if value is None else check_model(value, "Tool.retrieval", Retrieval)


def _parallel_ai_search(value: ToolParallelAiSearchOrDict | None) -> ToolParallelAiSearch | None:
    return None if value is None else check_model(value, "Tool.parallel_ai_search", ToolParallelAiSearch)


def _exa_ai_search(value: ToolExaAiSearchOrDict | None) -> ToolExaAiSearch | None:
    return None if value is None else check_model(value, "Tool.exa_ai_search", ToolExaAiSearch)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Tool(_Base):
    """Something that the model may use while it answers. One tool may hold several of these fields.

    Attributes:
        function_declarations: Functions of the caller. The model asks for a call and the caller makes it.
        google_search: Google Search, run on the server.
        google_maps: Google Maps, run on the server.
        url_context: Reading of URLs in the prompt, run on the server.
        file_search: Retrieval from file search stores, run on the server.
        code_execution: Running of code that the model writes, on the server.
        computer_use: Control of a computer. The model asks for clicks and keys and the caller makes them.
        mcp_servers: Servers of the Model Context Protocol for the service to connect to.
        google_search_retrieval: Google Search for Gemini 1.5. Later models take `googleSearch`.
        enterprise_web_search: Search of the web by the rules of enterprises, run on the server. Vertex AI only.
        retrieval: Lets the model look into data of the caller's. Vertex AI only.
        parallel_ai_search: Search of the web by Parallel. Vertex AI only.
        exa_ai_search: Search of the web by Exa. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("function_declarations", "functionDeclarations", ("list", ("model", "FunctionDeclaration")), "", ()),
        ("google_search", "googleSearch", ("model", "GoogleSearch"), "", ()),
        ("google_maps", "googleMaps", ("model", "GoogleMaps"), "", ()),
        ("url_context", "urlContext", ("model", "UrlContext"), "", ()),
        ("file_search", "fileSearch", ("model", "FileSearch"), "", ()),
        ("code_execution", "codeExecution", ("model", "ToolCodeExecution"), "", ()),
        ("computer_use", "computerUse", ("model", "ComputerUse"), "", ()),
        ("mcp_servers", "mcpServers", ("list", ("model", "McpServer")), "", ()),
        ("google_search_retrieval", "googleSearchRetrieval", ("model", "GoogleSearchRetrieval"), "", ()),
        ("enterprise_web_search", "enterpriseWebSearch", ("model", "EnterpriseWebSearch"), "vertex", ()),
        ("retrieval", "retrieval", ("model", "Retrieval"), "vertex", ()),
        ("parallel_ai_search", "parallelAiSearch", ("model", "ToolParallelAiSearch"), "vertex", ()),
        ("exa_ai_search", "exaAiSearch", ("model", "ToolExaAiSearch"), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    function_declarations: list[FunctionDeclaration] | None = _field(default=None, converter=_function_declarations)
    google_search: GoogleSearch | None = _field(default=None, converter=_google_search)
    google_maps: GoogleMaps | None = _field(default=None, converter=_google_maps)
    url_context: UrlContext | None = _field(default=None, converter=_url_context)
    file_search: FileSearch | None = _field(default=None, converter=_file_search)
    code_execution: ToolCodeExecution | None = _field(default=None, converter=_code_execution)
    computer_use: ComputerUse | None = _field(default=None, converter=_computer_use)
    mcp_servers: list[McpServer] | None = _field(default=None, converter=_mcp_servers)
    google_search_retrieval: GoogleSearchRetrieval | None = _field(default=None, converter=_google_search_retrieval)
    enterprise_web_search: EnterpriseWebSearch | None = _field(default=None, converter=_enterprise_web_search)
    retrieval: Retrieval | None = _field(default=None, converter=_retrieval)
    parallel_ai_search: ToolParallelAiSearch | None = _field(default=None, converter=_parallel_ai_search)
    exa_ai_search: ToolExaAiSearch | None = _field(default=None, converter=_exa_ai_search)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_declarations=None,
            google_search=None,
            google_maps=None,
            url_context=None,
            file_search=None,
            code_execution=None,
            computer_use=None,
            mcp_servers=None,
            google_search_retrieval=None,
            enterprise_web_search=None,
            retrieval=None,
            parallel_ai_search=None,
            exa_ai_search=None,
            **_others,
        ):
            self._extra = None
            self.function_declarations = (
                None if function_declarations is None else _function_declarations(function_declarations)
            )
            self.google_search = (
                google_search
                if google_search is None or google_search.__class__ is GoogleSearch
                else _google_search(google_search)
            )
            self.google_maps = (
                google_maps if google_maps is None or google_maps.__class__ is GoogleMaps else _google_maps(google_maps)
            )
            self.url_context = (
                url_context if url_context is None or url_context.__class__ is UrlContext else _url_context(url_context)
            )
            self.file_search = (
                file_search if file_search is None or file_search.__class__ is FileSearch else _file_search(file_search)
            )
            self.code_execution = (
                code_execution
                if code_execution is None or code_execution.__class__ is ToolCodeExecution
                else _code_execution(code_execution)
            )
            self.computer_use = (
                computer_use
                if computer_use is None or computer_use.__class__ is ComputerUse
                else _computer_use(computer_use)
            )
            self.mcp_servers = None if mcp_servers is None else _mcp_servers(mcp_servers)
            self.google_search_retrieval = (
                google_search_retrieval
                if google_search_retrieval is None or google_search_retrieval.__class__ is GoogleSearchRetrieval
                else _google_search_retrieval(google_search_retrieval)
            )
            self.enterprise_web_search = (
                enterprise_web_search
                if enterprise_web_search is None or enterprise_web_search.__class__ is EnterpriseWebSearch
                else _enterprise_web_search(enterprise_web_search)
            )
            self.retrieval = (
                retrieval if retrieval is None or retrieval.__class__ is Retrieval else _retrieval(retrieval)
            )
            self.parallel_ai_search = (
                parallel_ai_search
                if parallel_ai_search is None or parallel_ai_search.__class__ is ToolParallelAiSearch
                else _parallel_ai_search(parallel_ai_search)
            )
            self.exa_ai_search = (
                exa_ai_search
                if exa_ai_search is None or exa_ai_search.__class__ is ToolExaAiSearch
                else _exa_ai_search(exa_ai_search)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("functionDeclarations")
        out.function_declarations = (
            None
            if v is None
            else [
                FunctionDeclaration.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("googleSearch")
        out.google_search = None if v is None else GoogleSearch.from_dict(v)
        v = get("googleMaps")
        out.google_maps = None if v is None else GoogleMaps.from_dict(v)
        v = get("urlContext")
        out.url_context = None if v is None else UrlContext.from_dict(v)
        v = get("fileSearch")
        out.file_search = None if v is None else FileSearch.from_dict(v)
        v = get("codeExecution")
        out.code_execution = None if v is None else ToolCodeExecution.from_dict(v)
        v = get("computerUse")
        out.computer_use = None if v is None else ComputerUse.from_dict(v)
        v = get("mcpServers")
        out.mcp_servers = (
            None
            if v is None
            else [McpServer.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("googleSearchRetrieval")
        out.google_search_retrieval = None if v is None else GoogleSearchRetrieval.from_dict(v)
        v = get("enterpriseWebSearch")
        out.enterprise_web_search = None if v is None else EnterpriseWebSearch.from_dict(v)
        v = get("retrieval")
        out.retrieval = None if v is None else Retrieval.from_dict(v)
        v = get("parallelAiSearch")
        out.parallel_ai_search = None if v is None else ToolParallelAiSearch.from_dict(v)
        v = get("exaAiSearch")
        out.exa_ai_search = None if v is None else ToolExaAiSearch.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.function_declarations) is not None:
            out["functionDeclarations"] = [
                (
                    i0
                    if i0.__class__ is FunctionDeclaration
                    else check_model(i0, "Tool.function_declarations", FunctionDeclaration)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Tool.function_declarations"))
            ]
        if (v := self.google_search) is not None:
            out["googleSearch"] = (
                v if v.__class__ is GoogleSearch else check_model(v, "Tool.google_search", GoogleSearch)
            ).to_dict(backend)
        if (v := self.google_maps) is not None:
            out["googleMaps"] = (
                v if v.__class__ is GoogleMaps else check_model(v, "Tool.google_maps", GoogleMaps)
            ).to_dict(backend)
        if (v := self.url_context) is not None:
            out["urlContext"] = (
                v if v.__class__ is UrlContext else check_model(v, "Tool.url_context", UrlContext)
            ).to_dict(backend)
        if (v := self.file_search) is not None:
            out["fileSearch"] = (
                v if v.__class__ is FileSearch else check_model(v, "Tool.file_search", FileSearch)
            ).to_dict(backend)
        if (v := self.code_execution) is not None:
            out["codeExecution"] = (
                v if v.__class__ is ToolCodeExecution else check_model(v, "Tool.code_execution", ToolCodeExecution)
            ).to_dict(backend)
        if (v := self.computer_use) is not None:
            out["computerUse"] = (
                v if v.__class__ is ComputerUse else check_model(v, "Tool.computer_use", ComputerUse)
            ).to_dict(backend)
        if (v := self.mcp_servers) is not None:
            out["mcpServers"] = [
                (i0 if i0.__class__ is McpServer else check_model(i0, "Tool.mcp_servers", McpServer)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Tool.mcp_servers"))
            ]
        if (v := self.google_search_retrieval) is not None:
            out["googleSearchRetrieval"] = (
                v
                if v.__class__ is GoogleSearchRetrieval
                else check_model(v, "Tool.google_search_retrieval", GoogleSearchRetrieval)
            ).to_dict(backend)
        if (v := self.enterprise_web_search) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Tool.enterprise_web_search", backend, ("vertex",))
            out["enterpriseWebSearch"] = (
                v
                if v.__class__ is EnterpriseWebSearch
                else check_model(v, "Tool.enterprise_web_search", EnterpriseWebSearch)
            ).to_dict(backend)
        if (v := self.retrieval) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Tool.retrieval", backend, ("vertex",))
            out["retrieval"] = (v if v.__class__ is Retrieval else check_model(v, "Tool.retrieval", Retrieval)).to_dict(
                backend
            )
        if (v := self.parallel_ai_search) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Tool.parallel_ai_search", backend, ("vertex",))
            out["parallelAiSearch"] = (
                v
                if v.__class__ is ToolParallelAiSearch
                else check_model(v, "Tool.parallel_ai_search", ToolParallelAiSearch)
            ).to_dict(backend)
        if (v := self.exa_ai_search) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Tool.exa_ai_search", backend, ("vertex",))
            out["exaAiSearch"] = (
                v if v.__class__ is ToolExaAiSearch else check_model(v, "Tool.exa_ai_search", ToolExaAiSearch)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "functionDeclarations",
        "googleSearch",
        "googleMaps",
        "urlContext",
        "fileSearch",
        "codeExecution",
        "computerUse",
        "mcpServers",
        "googleSearchRetrieval",
        "enterpriseWebSearch",
        "retrieval",
        "parallelAiSearch",
        "exaAiSearch",
    )
)

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
