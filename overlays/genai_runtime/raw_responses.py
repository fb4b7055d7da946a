"""``with_raw_response`` and ``with_streaming_response`` of every resource: its methods, answering with the response.

One mechanism serves them all: a method runs as it is, on a copy of its resource whose transport keeps what passes.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from .errors import ResponseDecodeError
from .transport._async.raw_response import AsyncAPIResponse, AsyncResponseContextManager
from .transport._async.recording import AsyncRecordingTransport
from .transport._async.transport import AsyncTransport
from .transport._sync.raw_response import APIResponse, ResponseContextManager
from .transport._sync.recording import RecordingTransport

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "ResponseContextManager",
    "WithResponse",
]

P = ParamSpec("P")
T = TypeVar("T")


class WithResponse:
    """The methods of a resource, answering with the HTTP response."""

    def __init__(self, resource: Any, streaming: bool) -> None:
        self._resource = resource
        self._streaming = streaming

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._resource, name)
        if hasattr(type(found), "_ONE_REQUEST"):
            return WithResponse(found, self._streaming)
        if name.startswith("_") or not callable(found):
            raise AttributeError(f"{name!r} is no method with a response", name=name, obj=None)
        return self._wrapped(name, found)

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._resource) if not name.startswith("_")]

    def __repr__(self) -> str:
        return f"<{'with_streaming_response' if self._streaming else 'with_raw_response'} of {self._resource!r}>"

    def _wrapped(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        resource, streaming = self._resource, self._streaming
        asynchronous = isinstance(resource._transport, AsyncTransport)
        run: Callable[..., Any] = _async_run if asynchronous else _run
        manager: Callable[..., Any] = AsyncResponseContextManager if asynchronous else ResponseContextManager

        @functools.wraps(method)
        def call(*args: Any, **kwargs: Any) -> Any:
            if not streaming:
                return run(resource, name, args, kwargs, lazy=False)
            if name in resource._ONLY_ON:
                resource._refuse_backend(name)
            if hasattr(resource, f"_opened_{name}"):
                return manager(lambda: run(resource, f"_opened_{name}", args, kwargs, lazy=True))
            return manager(lambda: run(resource, name, args, kwargs, lazy=_is_one_request(resource, name)))

        return call


def _is_one_request(resource: Any, name: str) -> bool:
    """Whether a method is one request, whose answer it returns as it is read."""
    rendered: Any = next(each for each in type(resource).__mro__ if "_ONE_REQUEST" in each.__dict__)
    # One that a subclass has written by hand may do more.
    return name in rendered._ONE_REQUEST and getattr(type(resource), name).__module__ == rendered.__module__


def _over(resource: Any, transport: Any) -> Any:
    """A copy of a resource that sends by another transport."""
    other = object.__new__(type(resource))
    other.__dict__.update(resource.__dict__)
    core = resource._core
    other._core = type(core)(transport, core.convert, core.backend)
    other._transport = transport
    return other


# region sync, rendered from the region asyncio: change that and run "make generate"


def _run(resource: Any, name: str, args: Any, kwargs: Any, lazy: bool) -> APIResponse[Any]:
    """The response of a method, which is called as it would be without."""
    recording = RecordingTransport(resource._transport, lazy)
    value: Any = None
    error: ResponseDecodeError | None = None
    try:
        value = getattr(_over(resource, recording), name)(*args, **kwargs)
    except ResponseDecodeError as caught:
        # A response came: what is wrong with it is told to whoever parses it.
        error = caught
    return recording.response(name, value, error)


# endregion


# region asyncio
async def _async_run(resource: Any, name: str, args: Any, kwargs: Any, lazy: bool) -> AsyncAPIResponse[Any]:
    """The response of a method, which is called as it would be without."""
    recording = AsyncRecordingTransport(resource._transport, lazy)
    value: Any = None
    error: ResponseDecodeError | None = None
    try:
        value = getattr(_over(resource, recording), name)(*args, **kwargs)
        if isinstance(value, Awaitable):  # async only
            value = await value
    except ResponseDecodeError as caught:
        # A response came: what is wrong with it is told to whoever parses it.
        error = caught
    return recording.response(name, value, error)


# endregion


if TYPE_CHECKING:
    # What the rendered classes of ``gemini_api.with_responses`` say of each method.

    class _Raw(Protocol):
        def __call__(self, method: Callable[P, T]) -> Callable[P, APIResponse[T]]: ...

    class _Streamed(Protocol):
        def __call__(self, method: Callable[P, T]) -> Callable[P, ResponseContextManager[T]]: ...

    class _AsyncRaw(Protocol):
        def __call__(self, method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[AsyncAPIResponse[T]]]: ...

    class _AsyncStreamed(Protocol):
        def __call__(self, method: Callable[P, Awaitable[T]]) -> Callable[P, AsyncResponseContextManager[T]]: ...

    raw: _Raw
    streamed: _Streamed
    async_raw: _AsyncRaw
    async_streamed: _AsyncStreamed
