"""``client.operations``: work that goes on after its request has been answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, overload

from gemini_api import models as _models
from gemini_api.api.operations import (
    get_file_search_store_operation,
    get_file_search_store_upload_operation,
    get_model_operation,
)
from gemini_api.resources import operations as _rendered
from genai_runtime import errors
from genai_runtime.arguments import named
from genai_runtime.drive import arun, run
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_callback, check_config
from genai_runtime.models.decode import decode

from .polling import Backoff, Pause, check_timeout, poll

if TYPE_CHECKING:
    from gemini_api.models import GetOperationConfigOrDict, Operation
    from genai_runtime.transport import Request, Response

T = TypeVar("T")

__all__ = ["AsyncOperations", "Operations"]

_ENDPOINTS = {
    "models": get_model_operation,
    "fileSearchStores": get_file_search_store_operation,
    "fileSearchStores/upload": get_file_search_store_upload_operation,
}


class _OperationsCore(_rendered._OperationsCore):
    """What both worlds share: where to ask, and what the answer means."""

    def _get(
        self, operation: Any, config: GetOperationConfigOrDict | None, within: float | None = None
    ) -> tuple[Request, Callable[[Response], Any]]:
        """The request that asks for an operation again, and how its answer becomes one of the same class."""
        from genai_runtime.transport import RequestOptions

        checked = check_config(config, _models.GetOperationConfig)
        operation = _read(operation)
        name = named(operation, "operation")
        options = self._options(checked) or (None if within is None else RequestOptions(timeout=within))
        endpoint = _ENDPOINTS.get(_kind(name))
        if endpoint is None:
            raise invalid("operation", f"{name!r:.200} is not the name of an operation that can be asked for")
        if isinstance(operation, str):
            return endpoint.build(name=name, options=options), endpoint.parse
        cls = type(operation)
        return endpoint.build(name=name, options=options), lambda response: decode(response.json(), cls)

    def _wait(self, operation: Any, timeout: Any, backoff: Any, on_poll: Any) -> Any:
        operation = _models.Operation(name=operation) if isinstance(operation, str) else _read(operation)
        return poll(
            operation,
            # A result says so as well: the answer to an upload has no `done`.
            lambda found: bool(found.done) or found.response is not None or found.error is not None,
            what=f"the operation {named(operation, 'operation')}",
            timeout=check_timeout(timeout),
            backoff=Backoff.of(backoff),
            tell=check_callback(on_poll, "on_poll"),
        )

    @staticmethod
    def _done(operation: Any) -> Any:
        error = getattr(operation, "error", None)
        if error is not None:
            name = getattr(operation, "name", None)
            failure = errors.OperationFailed(f"{name} failed: {error.message or 'the server does not say why'}")
            failure.operation = operation
            raise failure
        # The answer to an upload may bring its result without saying that it is done.
        operation.done = True
        return operation


def _read(operation: Any) -> Any:
    """An operation that was saved as a dict, as a model; anything else as it is."""
    if not isinstance(operation, Mapping):
        return operation
    # Its name tells its class, and so what its result is.
    kind = _kind(str(operation.get("name") or ""))
    classes = {"fileSearchStores": "ImportFileOperation", "fileSearchStores/upload": "UploadToFileSearchStoreOperation"}
    return getattr(_models, classes.get(kind, "Operation")).model_validate(operation)


def _kind(name: str) -> str:
    """The collection that an operation belongs to, by its resource name."""
    segments = name.split("/")
    return segments[0] + ("/upload" if len(segments) > 2 and segments[2] == "upload" else "")


class Operations(_OperationsCore, _rendered.Operations):
    """Work that goes on after its request has been answered."""

    @overload
    def get(self, operation: str, config: GetOperationConfigOrDict | None = None) -> Operation: ...

    @overload
    def get(self, operation: T, config: GetOperationConfigOrDict | None = None) -> T: ...

    def get(self, operation: Any, config: GetOperationConfigOrDict | None = None) -> Any:
        """Ask how far an operation has come.

        Args:
            operation: What a method returned, or the operation's name.
            config: A ``GetOperationConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request, parse = self._get(operation, config)
        return self._transport.call(request, parse)

    @overload
    def wait(
        self,
        operation: str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[Operation], object] | None = None,
    ) -> Operation: ...

    @overload
    def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[T], object] | None = None,
    ) -> T: ...

    def wait(
        self,
        operation: Any,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[Any], object] | None = None,
    ) -> Any:
        """Wait until an operation is done, and return it.

        Args:
            operation: What a method returned, or the operation's name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two looks, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called with the operation at each look.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            OperationFailed: it ended in an error.
        """
        core = self._wait(operation, timeout, backoff, on_poll)

        def do(command: Any) -> Any:
            if isinstance(command, Pause):
                return time.sleep(command.seconds)
            request, parse = self._get(command.value, None, command.within)
            return self._transport.call(request, parse)

        return self._done(run(core, do))


class AsyncOperations(_OperationsCore, _rendered.AsyncOperations):
    """Work that goes on after its request has been answered. The asyncio twin of ``Operations``."""

    @overload
    async def get(self, operation: str, config: GetOperationConfigOrDict | None = None) -> Operation: ...

    @overload
    async def get(self, operation: T, config: GetOperationConfigOrDict | None = None) -> T: ...

    async def get(self, operation: Any, config: GetOperationConfigOrDict | None = None) -> Any:
        """Ask how far an operation has come: see :meth:`Operations.get`."""
        request, parse = self._get(operation, config)
        return await self._transport.call(request, parse)

    @overload
    async def wait(
        self,
        operation: str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[Operation], object] | None = None,
    ) -> Operation: ...

    @overload
    async def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[T], object] | None = None,
    ) -> T: ...

    async def wait(
        self,
        operation: Any,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[Any], object] | None = None,
    ) -> Any:
        """Wait until an operation is done: see :meth:`Operations.wait`."""
        core = self._wait(operation, timeout, backoff, on_poll)

        async def do(command: Any) -> Any:
            if isinstance(command, Pause):
                return await asyncio.sleep(command.seconds)
            request, parse = self._get(command.value, None, command.within)
            return await self._transport.call(request, parse)

        return self._done(await arun(core, do))
