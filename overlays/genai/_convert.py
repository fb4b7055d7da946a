"""Convert arguments to JSON: the converters of a client's resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, get_origin

from genai_runtime import converters
from genai_runtime.arguments import INLINE_LIMIT, named
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_config, check_model

from .calling.tools import (
    Declared,
    as_list,
    declaration_of_mcp_tool,
    is_function,
    is_mcp_session,
    is_mcp_tool,
    names_servers,
)
from .contents import Turns, check_inline_size, embed_contents, to_contents, to_turn, to_turns

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.transport import RequestOptions

    from .setup.settings import ClientSettings

Wire = dict[str, Any]


# Collections of the API: a model name in another one is a mistake, at gateways too.
_COLLECTIONS = frozenset(
    (
        "batches", "cachedContents", "caches", "corpora", "dynamic", "fileSearchStores", "files", "operations",
        "projects", "publishers", "tunedModels",
    )
)  # fmt: skip


class Encoded(list[Any]):
    """Contents that are encoded already, such as the turns of a chat.

    As a list it has Content objects, for mocks of ``generate_content`` and instrumentations.
    """

    def __init__(self, wire: Turns) -> None:
        super().__init__(wire)
        #: The encoded contents; a copy, since the conversation goes on.
        self.wire = Turns(wire)
        self.wire.size = wire.size

    def __iter__(self) -> Iterator[Any]:
        from gemini_api.models import Content

        return map(Content.from_dict, self.wire)

    def __getitem__(self, index: Any) -> Any:
        return list(self)[index]


class Converters(converters.Converters):
    """Text, images, files, Python functions and Python types, beside models and dicts."""

    def __init__(
        self,
        models: Any,
        backend: Backend,
        defaults: Any = None,
        *,
        gateway: bool = False,
        version_chosen: bool = False,
    ) -> None:
        super().__init__(models, backend)
        #: Whether the client was told which version of the API to ask.
        self.version_chosen = version_chosen
        #: Whether requests go to a gateway, which may have models of other vendors.
        self._gateway = gateway
        #: The client's HttpOptions, with defaults for a call's retry options.
        self._defaults = defaults

    def contents(self, value: Any) -> list[Wire]:
        if value.__class__ is Turns:
            # Converted and measured already.
            measured: Turns = value
            return measured
        if value.__class__ is Encoded:
            wire: Turns = value.wire
            if wire.size > INLINE_LIMIT:
                check_inline_size(wire.size)
            return wire
        return to_turns(value, self._backend)

    def content(self, value: Any) -> Wire:
        return to_turn(value, self._backend)

    def embed_contents(self, value: Any, model: Any = None, *, whole: bool = True) -> list[Wire]:
        if model is not None and _embeds_parts_together(named(model, "model")):
            # An image and its caption are embedded together.
            contents = Turns.measured(to_contents(value, self._backend))
        else:
            contents = Turns.measured(embed_contents(value, self._backend))
        if whole:
            check_inline_size(contents.size)
        return contents

    def model_id(self, value: Any) -> str:
        """The id or resource name of a model; at a gateway, ``google/gemini-2.5-flash`` is an id too."""
        if value.__class__ is str and ("/" not in value or not self._gateway):
            bare: str = value
            return bare
        name = named(value, "model")
        first, slash, rest = name.partition("/")
        if (
            not self._gateway
            or self._backend.vertexai
            or not slash
            or first in _COLLECTIONS
            or (first == "models" and "/" not in rest)
        ):
            return name
        from genai_runtime.transport.resource_names import GatewayName

        return GatewayName(name if first == "models" else f"models/{name}")

    def model_name(self, value: Any) -> str:
        return super().model_name(self.model_id(value))

    def file_name(self, value: Any) -> str:
        from .files import named_in

        return super().file_name(named_in(value))

    def tools(self, value: Any) -> list[Wire]:
        """Convert tools; all functions and declarations are collected in one tool, in order."""
        tools: list[Wire] = []
        declarations: list[Wire] = []
        for index, item in enumerate(as_list(value)):
            where = f"tools[{index}]"
            if is_function(item):
                from .functions import declaration

                declarations.append(declaration(item))
            elif item.__class__ is Declared:
                declarations.extend(item)
            elif isinstance(item, self._models.FunctionDeclaration):
                declarations.append(_tidied(item.to_dict(self._backend)))
            elif is_mcp_session(item):
                raise invalid(where, "an MCP session needs asyncio; use client.aio")
            elif self._backend.vertexai and names_servers(item):
                raise invalid(
                    f"{where}.mcp_servers",
                    "on Vertex AI, client.aio.models.generate_content and chats of client.aio call MCP servers, with "
                    "asyncio; other methods do not",
                )
            elif is_mcp_tool(item):
                declarations.append(declaration_of_mcp_tool(item))
            else:
                tool = check_model(item, where, self._models.Tool).to_dict(self._backend)
                declared_here = tool.pop("functionDeclarations", None)
                declarations.extend(map(_tidied, declared_here or ()))
                if tool or declared_here is None:
                    tools.append(tool)
        if declarations:
            tools.append({"functionDeclarations": declarations})
        return tools

    def schema(self, value: Any) -> Wire:
        if isinstance(value, self._models.Schema):
            from .schemas.api_schema import ordered

            return ordered(value.to_dict(self._backend))
        from .schema import to_api_schema

        return to_api_schema(value, "response_schema")

    def generation_config(self, value: Any) -> Wire:
        wire = super().generation_config(value)
        for key in ("responseJsonSchema", "_responseJsonSchema"):
            if wire.get(key) is not None:
                wire[key] = self.json_schema(wire[key], "generation_config.response_json_schema")
        text = wire.get("responseFormat", {}).get("text", {})
        if text.get("schema") is not None:
            text["schema"] = self.json_schema(text["schema"], "generation_config.response_format.text.json_schema")
        return wire

    def response_format(self, value: Any) -> Wire:
        value = check_model(value, "response_format", self._models.ResponseFormat)
        where = "response_format.text"
        text = None if value.text is None else check_model(value.text, where, self._models.TextResponseFormat)
        if text is None or text.json_schema is None:
            return super().response_format(value)
        value, bare = value.__copy__(), text.__copy__()
        bare.json_schema = None
        value.text = bare
        wire = super().response_format(value)
        wire["text"]["schema"] = self.json_schema(text.json_schema, f"{where}.json_schema")
        return wire

    def json_schema(self, value: Any, where: str = "response_json_schema") -> Any:
        from .schema import to_json_schema
        from .schemas.tidy import tidy

        if isinstance(value, self._models.Schema):
            from .schemas.api_schema import plain_schema

            return tidy(plain_schema(value.to_dict(self._backend)), where)
        if isinstance(value, Mapping | bool):
            return tidy(super().json_schema(value), where)
        if isinstance(value, self._models.JSONSchema):
            return tidy(value.to_dict(), where)
        return tidy(to_json_schema(value, where), where)

    def interaction_tools(self, value: Any) -> list[Wire]:
        from .calling.interaction_turn import declared_tools

        return super().interaction_tools(declared_tools(value))

    def interaction_format(self, value: Any) -> Any:
        several = isinstance(value, list | tuple)
        formats = [self._schema_of_format(each) for each in (value if several else (value,))]
        return super().interaction_format(formats if several else formats[0])

    def _schema_of_format(self, value: Any) -> Any:
        """A response format with its schema as JSON, where a Python type was given."""
        if _is_type(value):
            value = {"type": "text", "mime_type": "application/json", "schema": value}
        if isinstance(value, Mapping) and _is_type(schema := value.get("schema")):
            return {**value, "schema": self.json_schema(schema, "response_format.schema")}
        return value

    def speech(self, value: Any) -> Wire:
        if isinstance(value, str):
            value = {"voice_config": {"prebuilt_voice_config": {"voice_name": value}}}
        return super().speech(value)

    def options(self, value: Any) -> RequestOptions | None:
        value = check_config(value, self._models.HttpOptions, "http_options")
        below = None if self._defaults is None else self._defaults.retry_options
        if value.retry_options is not None and below is not None:
            from .setup.settings import overlaid

            value = value.__copy__()
            value.retry_options = overlaid(below, value.retry_options)
        options = super().options(value)
        if options is not None and (options.base_url or options.api_version):
            from .setup.settings import endpoint

            options.base_url, options.api_version = endpoint(options.base_url, options.api_version, self._backend)
        return options


def _embeds_parts_together(model: str) -> bool:
    """Whether a model is multimodal and embeds the parts of a list together."""
    name = model.rpartition("/")[2]
    return "maas" in name or (
        "gemini" in name and not name.startswith(("gemini-embedding-001", "gemini-embedding-exp"))
    )


def client_converters(settings: ClientSettings) -> Converters:
    """Return the converters of a client's resources."""
    from gemini_api import models

    gateway = settings.config.base_url != settings.backend.base_url
    version = None if settings.options is None else settings.options.api_version
    chosen = version is not None or settings.config.api_version != settings.backend.version
    return Converters(models, settings.backend, settings.options, gateway=gateway, version_chosen=chosen)


def _tidied(declaration: Wire) -> Wire:
    """The declaration with its JSON Schemas reduced to keywords that the API supports."""
    for key in ("parametersJsonSchema", "responseJsonSchema"):
        if declaration.get(key):
            from .schemas.tidy import tidy

            where = f"tools.{declaration.get('name')}.{key}"
            declaration[key] = tidy(declaration[key], where, parameters=key == "parametersJsonSchema")
    return declaration


def _is_type(value: Any) -> bool:
    """Whether a schema is a Python type."""
    return isinstance(value, type) or get_origin(value) is not None
