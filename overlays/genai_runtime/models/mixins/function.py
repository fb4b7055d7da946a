"""Functions: their declarations made from Python functions, and the media of their results."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from genai_runtime import callables
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_option, check_str

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import Behavior, FunctionResponseBlob
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object
    types = LazyModule("gemini_api.models", globals(), "types")


class FunctionDeclarationMixin(_Base):
    """Constructors of ``FunctionDeclaration``."""

    __slots__ = ()

    if TYPE_CHECKING:
        behavior: Behavior | None

    @classmethod
    def from_callable(
        cls,
        *,
        client: Any,
        callable: Callable[..., Any],
        behavior: types.Behavior | str | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Declare a Python function from its signature and docstring.

        Args:
            client: The client that will send it: a ``genai.Client`` or any object with ``vertexai``.
            callable: The function.
            behavior: Whether the conversation waits for the function, for live sessions.
            use_json_schema: Whether the parameters are described in JSON Schema. Default: false.

        Raises:
            ArgumentError: a parameter cannot be declared; the message says which.
        """
        vertex = getattr(client, "vertexai", None)
        if vertex is None and not hasattr(client, "vertexai"):
            raise wrong("FunctionDeclaration.from_callable(client)", "a genai.Client", client)
        return cls._declared(callable, behavior, bool(vertex), use_json_schema)

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],
        api_option: str = "GEMINI_API",
        behavior: types.Behavior | str | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Declare a Python function from its signature and docstring, without a client.

        Args:
            callable: The function.
            api_option: ``GEMINI_API`` (the default), ``VERTEX_AI`` or ``ENTERPRISE``; the latter two also declare what
                the function returns.
            behavior: Whether the conversation waits for the function, for live sessions.
            use_json_schema: Whether the parameters are described in JSON Schema. Default: false.

        Raises:
            ArgumentError: the option is none of these, or a parameter cannot be declared.
        """
        returns = _API_OPTIONS[check_option(api_option, "api_option", _API_OPTIONS)]
        return cls._declared(callable, behavior, returns, use_json_schema)

    @classmethod
    def _declared(
        cls, function: Callable[..., Any], behavior: Behavior | str | None, returns: bool, use_json_schema: bool
    ) -> Self:
        # Reading functions is implemented above this package.
        if callables.load_reader is None:
            raise callables.not_loaded("reading a function")
        read = callables.load_reader()
        return cls(**read(function, returns=returns, use_json_schema=use_json_schema), behavior=behavior)


# Whether each declares what a function returns.
_API_OPTIONS = {"GEMINI_API": False, "VERTEX_AI": True, "ENTERPRISE": True}


class FunctionResponseMixin(_Base):
    """Constructors of ``FunctionResponse``."""

    __slots__ = ()

    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> Self:
        """Create the response from a result of an MCP tool.

        Args:
            name: The tool's name.
            response: The ``CallToolResult`` of a session's ``call_tool``.
        """
        where = "FunctionResponse.from_mcp_response"
        if not hasattr(response, "content"):
            raise wrong(f"{where}(response)", "a CallToolResult of an MCP server", response)
        result: dict[str, Any] = {"result": response.content}
        if getattr(response, "isError", None) or getattr(response, "is_error", None):
            text = "\n".join(block.text for block in response.content or () if hasattr(block, "text"))
            result = {"error": text or "MCP response is error."}
        return cls(name=check_str(name, f"{where}(name)"), response=result)


class FunctionResponsePartMixin(_Base):
    """Constructors of ``FunctionResponsePart``."""

    __slots__ = ()

    if TYPE_CHECKING:
        inline_data: FunctionResponseBlob | None

    @classmethod
    def from_bytes(cls, *, data: bytes | str, mime_type: str, display_name: str | None = None) -> Self:
        """Media that belong to a function's result.

        Args:
            data: the bytes, or their base64.
            mime_type: the IANA type of the data, such as ``image/png``.
            display_name: the name by which the result refers to them.
        """
        kind = check_str(mime_type, "FunctionResponsePart.from_bytes(mime_type)")
        blob = cls._sibling("FunctionResponseBlob")
        return cls(inline_data=blob(data=data, mime_type=kind, display_name=display_name))

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None, display_name: str | None = None) -> Self:
        """Media that belong to a function's result, where they are.

        Args:
            file_uri: where that is: the ``uri`` of an uploaded file, a ``gs://`` object.
            mime_type: the IANA type; guessed from the end of the URI, and not needed for an uploaded file.
            display_name: the name by which the result refers to them.

        Raises:
            ArgumentError: the MIME type is not given and the URI does not tell it.
        """
        where = "FunctionResponsePart.from_uri"
        if mime_type is None and not _UPLOADED.fullmatch(check_str(file_uri, f"{where}(file_uri)")):
            from genai_runtime.models.mime import guess

            mime_type = guess(file_uri)
            if mime_type is None:
                raise invalid(f"{where}(mime_type)", f"Failed to determine mime type for {file_uri!r}; pass it")
        data = cls._sibling("FunctionResponseFileData")
        return cls(file_data=data(file_uri=file_uri, mime_type=mime_type, display_name=display_name))


# The service knows the type of files that were uploaded to it.
_UPLOADED = re.compile(r"https://[a-z.-]*generativelanguage(\.sandbox)?\.googleapis\.com/v1[a-z0-9]*/files/[^/?#]+")
