"""What the rendered resources stand on: a transport, and what turns a caller's values into JSON.

``gemini_api.resources`` needs no client: ``Files(ResourceCore(transport))`` is enough. ``genai`` gives its own
converters, which know text, images, callables and Python types beside models and dicts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import quote

from genai_runtime.hinted import Hinted
from genai_runtime.models.checks import check_list, check_model, check_str, invalid, unsupported, wrong
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.base import Model
    from genai_runtime.transport import AsyncTransport, RequestOptions, RetryPolicy, Transport
    from genai_runtime.transport.aio import AsyncDownload
    from genai_runtime.transport.sync import Download

Wire = dict[str, Any]
Progress = Callable[[int, int | None], object]
T = TypeVar("T")

_MODELS = ("models/{model}", "tunedModels/{tunedModel}", "dynamic/{dynamic}")
_FILES = ("files/{file}",)
_CACHES = ("cachedContents/{cachedContent}",)


class Converters(Protocol):
    """How what a caller passes becomes what travels. Each method raises ArgumentError for what it cannot take."""

    @property
    def backend(self) -> str:
        """``"gemini"`` or ``"vertex"``: which of them is spoken to."""
        ...

    def contents(self, value: Any) -> list[Wire]:
        """A conversation, as a list of Content."""
        ...

    def content(self, value: Any) -> Wire:
        """One Content: a system instruction."""
        ...

    def embed_contents(self, value: Any) -> list[Wire]:
        """What is to be embedded: one Content for each embedding."""
        ...

    def tools(self, value: Any) -> list[Wire]:
        """A list of Tool."""
        ...

    def schema(self, value: Any) -> Wire:
        """A Schema."""
        ...

    def json_schema(self, value: Any) -> Any:
        """A JSON Schema."""
        ...

    def generation_config(self, value: Any) -> Wire:
        """A GenerationConfig."""
        ...

    def response_format(self, value: Any) -> Wire:
        """A ResponseFormat."""
        ...

    def speech(self, value: Any) -> Wire:
        """A SpeechConfig."""
        ...

    def model_name(self, value: Any) -> str:
        """A model's resource name."""
        ...

    def file_name(self, value: Any) -> str:
        """A file's resource name."""
        ...

    def cached_content_name(self, value: Any) -> str:
        """A cache's resource name."""
        ...

    def options(self, value: Any) -> RequestOptions | None:
        """The options of one request, from HttpOptions."""
        ...


class ResourceCore:
    """What a synchronous resource needs. ``convert`` defaults to :class:`WireConverters`."""

    __slots__ = ("backend", "convert", "transport")

    def __init__(self, transport: Transport, convert: Converters | None = None, backend: str = "gemini") -> None:
        self.transport = transport
        self.convert = convert
        self.backend = backend


class AsyncResourceCore:
    """What an asyncio resource needs. ``convert`` defaults to :class:`WireConverters`."""

    __slots__ = ("backend", "convert", "transport")

    def __init__(self, transport: AsyncTransport, convert: Converters | None = None, backend: str = "gemini") -> None:
        self.transport = transport
        self.convert = convert
        self.backend = backend


class Resource(Hinted):
    """The base of the rendered resources, synchronous and asyncio: everything but the sending."""

    def __init__(self, models: Any, core: ResourceCore | AsyncResourceCore) -> None:
        self._backend = core.backend
        self._convert: Converters = core.convert or WireConverters(models, core.backend)

    @property
    def vertexai(self) -> bool:
        """Whether it speaks to Vertex AI."""
        return self._backend == "vertex"

    @property
    def _api_client(self) -> Any:
        """What google-genai calls so, where a transport has it."""
        return self._core.transport.api_client  # type: ignore[attr-defined]

    def _options(self, config: Any) -> RequestOptions | None:
        """What the ``http_options`` of a config mean for its one request."""
        options = None if config is None else config.http_options
        return None if options is None else self._convert.options(options)


class WireConverters:
    """Models and dicts, checked and written down; nothing else is guessed at."""

    def __init__(self, models: Any, backend: str = "gemini") -> None:
        self._models = models
        self._backend = backend

    @property
    def backend(self) -> str:
        return self._backend

    def contents(self, value: Any) -> list[Wire]:
        return self._several(value, "contents", self._models.Content)

    def content(self, value: Any) -> Wire:
        return self._one(value, "system_instruction", self._models.Content)

    def embed_contents(self, value: Any) -> list[Wire]:
        return self._several(value, "contents", self._models.Content)

    def tools(self, value: Any) -> list[Wire]:
        return self._several(value, "tools", self._models.Tool)

    def schema(self, value: Any) -> Wire:
        return self._one(value, "response_schema", self._models.Schema)

    def json_schema(self, value: Any) -> Any:
        return encode_json(value, "response_json_schema")

    def generation_config(self, value: Any) -> Wire:
        return self._one(value, "generation_config", self._models.GenerationConfig)

    def response_format(self, value: Any) -> Wire:
        return self._one(value, "response_format", self._models.ResponseFormat)

    def speech(self, value: Any) -> Wire:
        return self._one(value, "speech_config", self._models.SpeechConfig)

    def model_name(self, value: Any) -> str:
        return _within(value, _MODELS, "model")

    def file_name(self, value: Any) -> str:
        return _within(value, _FILES, "file_name")

    def cached_content_name(self, value: Any) -> str:
        return _within(value, _CACHES, "cached_content")

    def options(self, value: Any) -> RequestOptions | None:
        return request_options(value)

    def _one(self, value: Any, where: str, cls: type[Model]) -> Wire:
        return check_model(value, where, cls).to_dict(self._backend)

    def _several(self, value: Any, where: str, cls: type[Model]) -> list[Wire]:
        several = [value] if isinstance(value, cls | Mapping) else value
        return [item.to_dict(self._backend) for item in check_list(several, where, check_model, cls)]


def request_options(options: Any) -> RequestOptions:
    """What an ``HttpOptions`` changes for one request."""
    from genai_runtime.transport import RequestOptions
    from genai_runtime.transport.config import CONNECTION

    return RequestOptions(
        base_url=options.base_url,
        api_version=options.api_version,
        headers=options.headers,
        timeout=seconds(options.timeout),
        timeout_setting="http_options.timeout of the request",
        extra_body=options.extra_body,
        retry=None if options.retry_options is None else retry_policy(options.retry_options),
        connection={name: value for name in CONNECTION if (value := getattr(options, name, None)) is not None} or None,
    )


def seconds(timeout: int | None) -> float | None:
    """The ``timeout`` of an ``HttpOptions``, which is in milliseconds, as seconds.

    One below 100 ms warns: no model answers in that time, and it was most likely meant in seconds.

    Raises:
        ArgumentError: it is no time at all.
    """
    if timeout is not None and timeout <= 0:
        raise invalid("http_options.timeout", f"is a positive number of milliseconds, not {timeout}")
    if timeout is None:
        return None
    if timeout < 100:
        import warnings

        warnings.warn(
            f"http_options.timeout is in milliseconds: {timeout} is {timeout / 1000:g} seconds; "
            f"{timeout} seconds are {timeout * 1000}",
            UserWarning,
            stacklevel=2,
        )
    return timeout / 1000


def retry_policy(options: Any) -> RetryPolicy:
    """The policy that an ``HttpRetryOptions`` describes; what it leaves out has its default."""
    from genai_runtime.transport import RetryPolicy

    given = {
        "attempts": options.attempts,
        "initial_delay": options.initial_delay,
        "max_delay": options.max_delay,
        "exp_base": options.exp_base,
        "jitter": options.jitter,
        "statuses": options.http_status_codes,
        "repeat_billable": options.repeat_billable,
    }
    return RetryPolicy(**{name: value for name, value in given.items() if value is not None})


def _within(value: Any, patterns: tuple[str, ...], where: str) -> str:
    """A resource name for a body: whole, with its collection, and not encoded."""
    from genai_runtime.transport.names import resource_name

    name = named(value, where)
    resource_name(name, patterns, where)
    return name if "/" in name else patterns[0].partition("{")[0] + name


def named(value: Any, where: str) -> str:
    """The resource name in ``value``: a str, or the ``name`` of a model."""
    name = value if isinstance(value, str) else getattr(value, "name", None)
    if isinstance(name, str):
        return check_str(name, where)
    if hasattr(value, "name"):
        raise invalid(where, f"this {type(value).__name__} has no name yet")
    raise wrong(where, "a resource name", value)


def chosen(where: str, **given: T | None) -> T:
    """The one argument that was given, of those that mean the same. The first is the proper name."""
    found = {name: value for name, value in given.items() if value is not None}
    proper = next(iter(given))
    if not found:
        raise invalid(where, f"missing the argument {proper!r}")
    if len(found) > 1:
        raise invalid(where, f"{' and '.join(map(repr, found))} mean the same; give one of them")
    return next(iter(found.values()))


def put(body: Wire, parents: tuple[str, ...], values: Wire) -> None:
    """Merge ``values`` into the object of ``body`` that ``parents`` lead to."""
    for parent in parents:
        inner = body.get(parent)
        body[parent] = body = dict(inner) if isinstance(inner, dict) else {}
    body.update(values)


def refuse_backend(method: str, backend: str, known: tuple[str, ...]) -> None:
    """Raise unless ``backend`` has this method."""
    if backend not in known:
        raise unsupported(method, backend, known)


def upload_headers(size: int | None, mime_type: str, file_name: str | None, limit: int | None) -> dict[str, str]:
    """The headers that start a resumable upload.

    Raises:
        ArgumentError: ``size`` is more than ``limit``.
    """
    if size is not None and limit is not None and size > limit:
        raise invalid("file", f"{size:,} bytes are more than the {limit:,} that this upload may have")
    headers = {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Type": mime_type,
    }
    if size is not None:
        headers["X-Goog-Upload-Header-Content-Length"] = str(size)
    if file_name:
        headers["X-Goog-Upload-File-Name"] = quote(file_name, errors="replace")
    return headers


def gather(download: Download, on_progress: Progress | None) -> bytes:
    """All bytes of a download. ``on_progress`` is told, after each piece, how many have come and of how many."""
    pieces: list[bytes] = []
    received, total = 0, _length(download.headers)
    with download:
        for piece in download:
            pieces.append(piece)
            received += len(piece)
            if on_progress is not None:
                on_progress(received, total)
    return b"".join(pieces)


async def agather(download: AsyncDownload, on_progress: Progress | None) -> bytes:
    """:func:`gather`, with asyncio."""
    pieces: list[bytes] = []
    received, total = 0, _length(download.headers)
    async with download:
        async for piece in download:
            pieces.append(piece)
            received += len(piece)
            if on_progress is not None:
                on_progress(received, total)
    return b"".join(pieces)


def _length(headers: Mapping[str, str]) -> int | None:
    """The size of what comes, unless it is compressed on the way and so tells nothing."""
    text = headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and "content-encoding" not in headers else None
