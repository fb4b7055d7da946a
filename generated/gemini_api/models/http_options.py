# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import HttpOptionsDict
    from .http_retry_options import HttpRetryOptions
    from .resource_scope import ResourceScope

later(globals(), "HttpRetryOptions ResourceScope")


@define(init=False, kw_only=True)
class HttpOptions(ModelBase):
    """How a client, or one call, speaks HTTP. Options of a call override those of its client field by field.

    Attributes:
        base_url: Scheme and host of the service, or of a gateway in front of it.
        base_url_resource_scope: How far a base URL of Vertex AI reaches into names.
        api_version: Version in the path: `v1`, `v1beta` or `v1alpha`. Default: `v1beta`.
        headers: Headers added to every request; one set here wins over ours.
        timeout: Milliseconds for a call with its retries; for a stream, the longest gap.
        client_args: Keyword arguments for the synchronous HTTP client.
        async_client_args: Keyword arguments for the asyncio HTTP client.
        extra_body: JSON merged into request bodies, nested objects too; with GET and DELETE only that of the call is
            sent.
        retry_options: When a failed request is sent again.
        http_client: HTTP library: `httpx` (default), `httpx2`, `aiohttp` for asyncio calls, or `httptools`, the fastest
            (extra `fast`); in a browser `fetch`, and no other.
        json_library: JSON library: `json` (default), Python's own, or `msgspec`, the fastest (extra `fast`).
        httpx_client: A ready `httpx.Client` or `httpx2.Client`; its owner closes it.
        httpx_async_client: A ready `httpx.AsyncClient` or `httpx2.AsyncClient`; its owner closes it.
        aiohttp_client: A ready `aiohttp.ClientSession`; its owner closes it.
    """

    _CLOSED: ClassVar[bool] = True
    base_url: str | None = wire_field("string", "sdk")
    """Scheme and host of the service, or of a gateway in front of it."""
    base_url_resource_scope: ResourceScope | None = wire_field(("enum", "ResourceScope"), "sdk")
    """How far a base URL of Vertex AI reaches into names."""
    api_version: str | None = wire_field("string", "sdk")
    """Version in the path: `v1`, `v1beta` or `v1alpha`. Default: `v1beta`."""
    headers: dict[str, str] | None = wire_field(("map", "string"), "sdk")
    """Headers added to every request; one set here wins over ours."""
    timeout: int | None = wire_field("integer", "sdk")
    """Milliseconds for a call with its retries; for a stream, the longest gap."""
    client_args: dict[str, Any] | None = wire_field("object", "sdk")
    """Keyword arguments for the synchronous HTTP client."""
    async_client_args: dict[str, Any] | None = wire_field("object", "sdk")
    """Keyword arguments for the asyncio HTTP client."""
    extra_body: dict[str, Any] | None = wire_field("object", "sdk")
    """JSON merged into request bodies, nested objects too; with GET and DELETE only that of the call is sent."""
    retry_options: HttpRetryOptions | None = wire_field("HttpRetryOptions", "sdk")
    """When a failed request is sent again."""
    http_client: str | None = wire_field("string", "sdk")
    """HTTP library: `httpx` (default), `httpx2`, `aiohttp` for asyncio calls, or `httptools`, the fastest (extra `fast`);
    in a browser `fetch`, and no other.
    """
    json_library: str | None = wire_field("string", "sdk")
    """JSON library: `json` (default), Python's own, or `msgspec`, the fastest (extra `fast`)."""
    httpx_client: Any | None = wire_field("any", "sdk")
    """A ready `httpx.Client` or `httpx2.Client`; its owner closes it."""
    httpx_async_client: Any | None = wire_field("any", "sdk")
    """A ready `httpx.AsyncClient` or `httpx2.AsyncClient`; its owner closes it."""
    aiohttp_client: Any | None = wire_field("any", "sdk")
    """A ready `aiohttp.ClientSession`; its owner closes it."""

    def __init__(self, **fields: Unpack[HttpOptionsDict]) -> None: ...
