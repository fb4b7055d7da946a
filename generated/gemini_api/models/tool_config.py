"""The model ``ToolConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import FunctionCallingConfigOrDict, RetrievalConfigOrDict


def _function_calling_config(value: FunctionCallingConfigOrDict | None) -> FunctionCallingConfig | None:
    return None if value is None else check_model(value, "ToolConfig.function_calling_config", FunctionCallingConfig)


def _retrieval_config(value: RetrievalConfigOrDict | None) -> RetrievalConfig | None:
    return None if value is None else check_model(value, "ToolConfig.retrieval_config", RetrievalConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ToolConfig(_Base):
    """How the tools of a request may be used.

    Attributes:
        function_calling_config: Whether and which functions are to be called.
        retrieval_config: Where the user is and what language they read, for tools that search.
        include_server_side_tool_invocations: True shows the calls of built-in tools and their answers as parts of the
            content.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("function_calling_config", "functionCallingConfig", ("model", "FunctionCallingConfig"), "", ()),
        ("retrieval_config", "retrievalConfig", ("model", "RetrievalConfig"), "", ()),
        ("include_server_side_tool_invocations", "includeServerSideToolInvocations", ("boolean",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    function_calling_config: FunctionCallingConfig | None = _field(default=None, converter=_function_calling_config)
    retrieval_config: RetrievalConfig | None = _field(default=None, converter=_retrieval_config)
    include_server_side_tool_invocations: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_calling_config=None,
            retrieval_config=None,
            include_server_side_tool_invocations=None,
            **_others,
        ):
            self._extra = None
            self.function_calling_config = (
                function_calling_config
                if function_calling_config is None or function_calling_config.__class__ is FunctionCallingConfig
                else _function_calling_config(function_calling_config)
            )
            self.retrieval_config = (
                retrieval_config
                if retrieval_config is None or retrieval_config.__class__ is RetrievalConfig
                else _retrieval_config(retrieval_config)
            )
            self.include_server_side_tool_invocations = (
                include_server_side_tool_invocations
                if include_server_side_tool_invocations is None
                or include_server_side_tool_invocations.__class__ is bool
                else check_bool(include_server_side_tool_invocations, "ToolConfig.include_server_side_tool_invocations")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("functionCallingConfig")
        out.function_calling_config = None if v is None else FunctionCallingConfig.from_dict(v)
        v = get("retrievalConfig")
        out.retrieval_config = None if v is None else RetrievalConfig.from_dict(v)
        v = get("includeServerSideToolInvocations")
        out.include_server_side_tool_invocations = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.function_calling_config) is not None:
            out["functionCallingConfig"] = (
                v
                if v.__class__ is FunctionCallingConfig
                else check_model(v, "ToolConfig.function_calling_config", FunctionCallingConfig)
            ).to_dict(backend)
        if (v := self.retrieval_config) is not None:
            out["retrievalConfig"] = (
                v if v.__class__ is RetrievalConfig else check_model(v, "ToolConfig.retrieval_config", RetrievalConfig)
            ).to_dict(backend)
        if (v := self.include_server_side_tool_invocations) is not None:
            out["includeServerSideToolInvocations"] = (
                v if v.__class__ is bool else check_bool(v, "ToolConfig.include_server_side_tool_invocations")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "functionCallingConfig",
        "retrievalConfig",
        "includeServerSideToolInvocations",
    )
)

from .function_calling_config import FunctionCallingConfig
from .retrieval_config import RetrievalConfig
