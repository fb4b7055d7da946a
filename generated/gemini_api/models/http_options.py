"""The model ``HttpOptions``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int, check_map, check_model, check_object, check_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import HttpRetryOptionsOrDict


def _base_url_resource_scope(value: ResourceScope | str | None) -> ResourceScope | None:
    return None if value is None else check_enum(value, "HttpOptions.base_url_resource_scope", ResourceScope)


def _headers(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "HttpOptions.headers", check_str)


def _client_args(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "HttpOptions.client_args")


def _async_client_args(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "HttpOptions.async_client_args")


def _extra_body(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "HttpOptions.extra_body")


def _retry_options(value: HttpRetryOptionsOrDict | None) -> HttpRetryOptions | None:
    return None if value is None else check_model(value, "HttpOptions.retry_options", HttpRetryOptions)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class HttpOptions(_Base):
    """How a client, or one call, speaks HTTP. Options of a call override those of its client field by field.

    Attributes:
        base_url: Scheme and host of the service, or of a gateway in front of it.
        base_url_resource_scope: How far a base URL of Vertex AI reaches into names.
        api_version: Version in the path: `v1`, `v1beta` or `v1alpha`. Default: `v1beta`.
        headers: Headers added to every request; one set here wins over ours.
        timeout: Milliseconds for a call with its retries; for a stream, the longest gap.
        client_args: Keyword arguments for the synchronous HTTP client.
        async_client_args: Keyword arguments for the asyncio HTTP client.
        extra_body: JSON merged into every request body, nested objects too.
        retry_options: When a failed request is sent again.
        http_client: HTTP library: `httpx` (default), `httpx2`, or `aiohttp` for asyncio calls.
        httpx_client: A ready `httpx.Client` or `httpx2.Client`; its owner closes it.
        httpx_async_client: A ready `httpx.AsyncClient` or `httpx2.AsyncClient`; its owner closes it.
        aiohttp_client: A ready `aiohttp.ClientSession`; its owner closes it.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("base_url", "baseUrl", ("string",), "sdk", ()),
        ("base_url_resource_scope", "baseUrlResourceScope", ("enum", "ResourceScope"), "sdk", ()),
        ("api_version", "apiVersion", ("string",), "sdk", ()),
        ("headers", "headers", ("map", ("string",)), "sdk", ()),
        ("timeout", "timeout", ("integer",), "sdk", ()),
        ("client_args", "clientArgs", ("object",), "sdk", ()),
        ("async_client_args", "asyncClientArgs", ("object",), "sdk", ()),
        ("extra_body", "extraBody", ("object",), "sdk", ()),
        ("retry_options", "retryOptions", ("model", "HttpRetryOptions"), "sdk", ()),
        ("http_client", "httpClient", ("string",), "sdk", ()),
        ("httpx_client", "httpxClient", ("any",), "sdk", ()),
        ("httpx_async_client", "httpxAsyncClient", ("any",), "sdk", ()),
        ("aiohttp_client", "aiohttpClient", ("any",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    base_url: str | None = None
    base_url_resource_scope: ResourceScope | None = _field(default=None, converter=_base_url_resource_scope)
    api_version: str | None = None
    headers: dict[str, str] | None = _field(default=None, converter=_headers)
    timeout: int | None = None
    client_args: dict[str, Any] | None = _field(default=None, converter=_client_args)
    async_client_args: dict[str, Any] | None = _field(default=None, converter=_async_client_args)
    extra_body: dict[str, Any] | None = _field(default=None, converter=_extra_body)
    retry_options: HttpRetryOptions | None = _field(default=None, converter=_retry_options)
    http_client: str | None = None
    httpx_client: Any | None = None
    httpx_async_client: Any | None = None
    aiohttp_client: Any | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            base_url=None,
            base_url_resource_scope=None,
            api_version=None,
            headers=None,
            timeout=None,
            client_args=None,
            async_client_args=None,
            extra_body=None,
            retry_options=None,
            http_client=None,
            httpx_client=None,
            httpx_async_client=None,
            aiohttp_client=None,
            **_others,
        ):
            self._extra = None
            self.base_url = (
                base_url
                if base_url is None or base_url.__class__ is str
                else check_str(base_url, "HttpOptions.base_url")
            )
            self.base_url_resource_scope = (
                base_url_resource_scope
                if base_url_resource_scope is None or base_url_resource_scope.__class__ is ResourceScope
                else _base_url_resource_scope(base_url_resource_scope)
            )
            self.api_version = (
                api_version
                if api_version is None or api_version.__class__ is str
                else check_str(api_version, "HttpOptions.api_version")
            )
            self.headers = None if headers is None else _headers(headers)
            self.timeout = (
                timeout if timeout is None or timeout.__class__ is int else check_int(timeout, "HttpOptions.timeout")
            )
            self.client_args = None if client_args is None else _client_args(client_args)
            self.async_client_args = None if async_client_args is None else _async_client_args(async_client_args)
            self.extra_body = None if extra_body is None else _extra_body(extra_body)
            self.retry_options = (
                retry_options
                if retry_options is None or retry_options.__class__ is HttpRetryOptions
                else _retry_options(retry_options)
            )
            self.http_client = (
                http_client
                if http_client is None or http_client.__class__ is str
                else check_str(http_client, "HttpOptions.http_client")
            )
            self.httpx_client = httpx_client
            self.httpx_async_client = httpx_async_client
            self.aiohttp_client = aiohttp_client
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.base_url = None
        out.base_url_resource_scope = None
        out.api_version = None
        out.headers = None
        out.timeout = None
        out.client_args = None
        out.async_client_args = None
        out.extra_body = None
        out.retry_options = None
        out.http_client = None
        out.httpx_client = None
        out.httpx_async_client = None
        out.aiohttp_client = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_retry_options import HttpRetryOptions
from .resource_scope import ResourceScope
