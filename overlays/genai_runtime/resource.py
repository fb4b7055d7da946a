"""The base of the rendered resources: a transport, and converters for arguments.

``gemini_api.resources`` works without a client: ``Files(ResourceCore(transport))``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .converters import Converters
from .errors import ConfigError
from .errors.arguments import unsupported
from .hinted import Hinted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .backend import Backend
    from .call_settings import CallTimeout
    from .transport import AsyncTransport, Request, RequestOptions, Transport  # noqa: F401 - bases name them in quotes
    from .uploads import Upload

T = TypeVar("T")


class _Core(Generic[T]):
    __slots__ = ("backend", "convert", "transport")

    def __init__(self, transport: T, convert: Converters | None = None, backend: Backend | None = None) -> None:
        self.transport = transport
        self.convert = convert
        self.backend = backend


class ResourceCore(_Core["Transport"]):
    """What a synchronous resource needs.

    ``convert`` defaults to :class:`~.converters.Converters`, ``backend`` to the default of the rendered package.
    """

    __slots__ = ()


class AsyncResourceCore(_Core["AsyncTransport"]):
    """What an asyncio resource needs: see :class:`ResourceCore`."""

    __slots__ = ()


class Resource(Hinted):
    """Base of the rendered resources, sync and asyncio: everything but sending requests."""

    #: Of methods that not every backend has: the public name, the backends, their titles, and what others have instead.
    _ONLY_ON: ClassVar[dict[str, Any]] = {}
    #: Methods that are one request, whose answer they return as it is read.
    _ONE_REQUEST: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, models: Any, default: Backend, core: ResourceCore | AsyncResourceCore) -> None:
        self._backend = core.backend or default
        self._convert: Converters = core.convert or Converters(models, self._backend)

    if not TYPE_CHECKING:
        # What they return is rendered for type checkers, for each resource.

        @property
        def with_raw_response(self):
            """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
            from .raw_responses import WithResponse

            return WithResponse(self, streaming=False)

        @property
        def with_streaming_response(self):
            """As :attr:`with_raw_response`, as context managers: the body is read when it is asked for."""
            from .raw_responses import WithResponse

            return WithResponse(self, streaming=True)

    def _refuse_backend(self, method: str) -> None:
        """Refuse a backend that lacks a method, before anything is made of its arguments.

        Raises:
            ArgumentError: the backend lacks it.
        """
        name, known, titles, instead = self._ONLY_ON[method]
        if self._backend.name not in known:
            raise unsupported(name, self._backend, titles, instead.get(self._backend.name, ""))

    @property
    def vertexai(self) -> bool:
        """Whether it talks to Vertex AI."""
        return self._backend.vertexai

    @property
    def _api_client(self) -> Any:
        """google-genai's attribute of this name, if the transport has one."""
        return self._core.transport.api_client  # type: ignore[attr-defined]

    def _options(self, config: Any) -> RequestOptions | None:
        """The request options from a config's ``http_options``."""
        options = None if config is None else config.http_options
        return None if options is None else self._convert.options(options)

    def _with_settings(
        self,
        request: Request,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> Request:
        """The request with the settings that its call was given as keyword arguments."""
        if not any(each is not None for each in (api_version, extra_headers, extra_query, extra_body, timeout)):
            return request
        from .call_settings import with_settings

        return with_settings(request, self._convert, api_version, extra_headers, extra_query, extra_body, timeout)

    def _start_upload(self, upload: Upload) -> Any:
        """Return an object whose ``run`` and ``arun`` execute an upload and return its last response."""
        raise ConfigError(f"{type(self).__name__} has nothing to send files with; use that of a genai.Client")
