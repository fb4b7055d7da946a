"""The resource ``operations``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, overload

from genai_runtime.http_options import within
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_config
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request
from genai_runtime.waiting import Backoff, async_wait, wait_for
from genai_runtime.waiting import Check as _Check
from genai_runtime.waiting import Lookup as _Lookup
from genai_runtime.waiting import Waiter as _Waiter

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.transport import Response
    from genai_runtime.waiting import Ask, Pause, T

    from ..api.batches import get_batch
    from ..api.corpora import get_corpus_operation
    from ..api.generated_files import get_generated_file_operation
    from ..api.operations import (
        get_file_search_store_operation,
        get_file_search_store_upload_operation,
        get_model_operation,
    )
    from ..api.tuned_models import get_tuned_model_operation
    from ..api.vertex import vertex_get_operation
    from ..api.vertex_models import vertex_fetch_predict_operation
    from ..models import GetOperationConfigOrDict
    from ..with_responses import (
        AsyncOperationsWithRawResponse,
        AsyncOperationsWithStreamingResponse,
        OperationsWithRawResponse,
        OperationsWithStreamingResponse,
    )
else:
    get_batch = LazyModule("..api.batches.get_batch", globals())
    get_corpus_operation = LazyModule("..api.corpora.get_corpus_operation", globals())
    get_file_search_store_operation = LazyModule("..api.operations.get_file_search_store_operation", globals())
    get_file_search_store_upload_operation = LazyModule(
        "..api.operations.get_file_search_store_upload_operation", globals()
    )
    get_generated_file_operation = LazyModule("..api.generated_files.get_generated_file_operation", globals())
    get_model_operation = LazyModule("..api.operations.get_model_operation", globals())
    get_tuned_model_operation = LazyModule("..api.tuned_models.get_tuned_model_operation", globals())
    vertex_fetch_predict_operation = LazyModule("..api.vertex_models.vertex_fetch_predict_operation", globals())
    vertex_get_operation = LazyModule("..api.vertex.vertex_get_operation", globals())


class _OperationsCore(Resource):
    """The requests of ``operations``, without the sending."""

    _ONE_REQUEST = frozenset(("get",))

    _GET = _Lookup(
        "operation",
        _models,
        (
            ("models/{modelsId}/operations/{operationsId}", get_model_operation, "Operation", ("gemini",), ""),
            (
                "fileSearchStores/{fileSearchStoresId}/operations/{operationsId}",
                get_file_search_store_operation,
                "ImportFileOperation",
                ("gemini",),
                "",
            ),
            (
                "fileSearchStores/{fileSearchStoresId}/upload/operations/{operationsId}",
                get_file_search_store_upload_operation,
                "UploadToFileSearchStoreOperation",
                ("gemini",),
                "",
            ),
            (
                "tunedModels/{tunedModelsId}/operations/{operationsId}",
                get_tuned_model_operation,
                "CreateTunedModelOperation",
                ("gemini",),
                "",
            ),
            ("batches/{batchesId}", get_batch, "Operation", ("gemini",), ""),
            ("corpora/{corporaId}/operations/{operationsId}", get_corpus_operation, "Operation", ("gemini",), ""),
            (
                "generatedFiles/{generatedFilesId}/operations/{operationsId}",
                get_generated_file_operation,
                "Operation",
                ("gemini",),
                "",
            ),
            ("operations/{operationsId}", vertex_get_operation, "Operation", ("vertex",), ""),
            ("models/{modelsId}/operations/{operationsId}", vertex_get_operation, "Operation", ("vertex",), ""),
            ("tuningJobs/{tuningJobsId}/operations/{operationsId}", vertex_get_operation, "Operation", ("vertex",), ""),
            (
                "projects/{projectsId}/locations/{locationsId}/operations/{operationsId}",
                vertex_get_operation,
                "Operation",
                ("vertex",),
                "",
            ),
            (
                "projects/{projectsId}/locations/{locationsId}/models/{modelsId}/operations/{operationsId}",
                vertex_get_operation,
                "Operation",
                ("vertex",),
                "",
            ),
            (
                "projects/{projectsId}/locations/{locationsId}/tuningJobs/{tuningJobsId}/operations/{operationsId}",
                vertex_get_operation,
                "Operation",
                ("vertex",),
                "",
            ),
            (
                "publishers/{publishersId}/models/{modelsId}/operations/{operationsId}",
                vertex_fetch_predict_operation,
                "GenerateVideosOperation",
                ("vertex",),
                "operationName",
            ),
            (
                "endpoints/{endpointsId}/operations/{operationsId}",
                vertex_fetch_predict_operation,
                "GenerateVideosOperation",
                ("vertex",),
                "operationName",
            ),
            (
                "projects/{projectsId}/locations/{locationsId}/publishers/{publishersId}/models/{modelsId}/operations/{operationsId}",
                vertex_fetch_predict_operation,
                "GenerateVideosOperation",
                ("vertex",),
                "operationName",
            ),
            (
                "projects/{projectsId}/locations/{locationsId}/endpoints/{endpointsId}/operations/{operationsId}",
                vertex_fetch_predict_operation,
                "GenerateVideosOperation",
                ("vertex",),
                "operationName",
            ),
        ),
        {
            "EmbedContentBatchOutput": "AsyncBatchEmbedContentOperation",
            "GeminiTunedModel": "CreateTunedModelOperation",
            "GenerateContentBatchOutput": "BatchGenerateContentOperation",
            "ImportFileResponse": "ImportFileOperation",
            "PredictLongRunningResponse": "GenerateVideosOperation",
            "UploadToFileSearchStoreResponse": "UploadToFileSearchStoreOperation",
        },
    )

    def _get_request(
        self, operation: Any, config: _models.GetOperationConfig | None, seconds: float | None = None
    ) -> tuple[Request, Callable[[Response], Any]]:
        return self._GET.look(operation, self._options(config) or within(seconds), self._backend)

    _WAIT = _Waiter(
        what="the operation {name}",
        done=(
            _Check("done"),
            _Check("response"),
            _Check("error"),
        ),
        failed=(_Check("error"),),
        failure="{name} failed",
        reason=(
            "error",
            "message",
        ),
        sets="done",
    )

    def _wait_begun(self, operation: Any) -> Any:
        """What is waited for, as far as it is known."""
        return self._GET.begun(operation, self._backend)

    def _wait_steps(
        self, operation: Any, timeout: Any, backoff: Any, on_poll: Any, progress: Any
    ) -> Generator[Ask[Any] | Pause, Any, Any]:
        return self._WAIT.steps(self._wait_begun(operation), timeout, backoff, on_poll, progress)

    def _wait_look(self, operation: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        return self._get_request(operation, None, seconds)


class Operations(_OperationsCore):
    """Work that goes on after its request has been answered."""

    if TYPE_CHECKING:
        with_raw_response: OperationsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: OperationsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @overload
    def get(self, operation: str, config: types.GetOperationConfigOrDict | None = None) -> types.Operation: ...

    @overload
    def get(self, operation: T, config: GetOperationConfigOrDict | None = None) -> T: ...

    def get(self, operation: Any, config: types.GetOperationConfigOrDict | None = None) -> Any:
        """Ask how far an operation has come.

        Args:
            operation: What a method returned, or the operation's name.
            config: A ``GetOperationConfig``, or a dict of its fields.

        Returns:
            The same, as it is now.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = client.operations.get(operation)
            >>> print(operation.done)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request, parse = self._get_request(operation, check_config(config, _models.GetOperationConfig))
        return self._transport.call(request, parse)

    @overload
    def wait(
        self,
        operation: str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.Operation], object] | None = None,
        progress: bool | None = None,
    ) -> types.Operation: ...

    @overload
    def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[T], object] | None = None,
        progress: bool | None = None,
    ) -> T: ...

    def wait(
        self,
        operation: Any,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[Any], object] | None = None,
        progress: bool | None = None,
    ) -> Any:
        """Wait until an operation is done, and return it.

        Args:
            operation: What a method returned, or the operation's name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The same, once it is done.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            OperationFailed: it ended in an error.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = client.operations.wait(operation, timeout=600)
            >>> print(operation.response)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        steps = self._wait_steps(operation, timeout, backoff, on_poll, progress)
        return wait_for(self._transport, steps, self._wait_look)


class AsyncOperations(_OperationsCore):
    """Work that goes on after its request has been answered.

    The asyncio twin of ``Operations``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncOperationsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncOperationsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @overload
    async def get(self, operation: str, config: types.GetOperationConfigOrDict | None = None) -> types.Operation: ...

    @overload
    async def get(self, operation: T, config: GetOperationConfigOrDict | None = None) -> T: ...

    async def get(self, operation: Any, config: types.GetOperationConfigOrDict | None = None) -> Any:
        """Ask how far an operation has come.

        Args:
            operation: What a method returned, or the operation's name.
            config: A ``GetOperationConfig``, or a dict of its fields.

        Returns:
            The same, as it is now.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = await client.aio.operations.get(operation)
            >>> print(operation.done)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request, parse = self._get_request(operation, check_config(config, _models.GetOperationConfig))
        return await self._transport.call(request, parse)

    @overload
    async def wait(
        self,
        operation: str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.Operation], object] | None = None,
        progress: bool | None = None,
    ) -> types.Operation: ...

    @overload
    async def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[T], object] | None = None,
        progress: bool | None = None,
    ) -> T: ...

    async def wait(
        self,
        operation: Any,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[Any], object] | None = None,
        progress: bool | None = None,
    ) -> Any:
        """Wait until an operation is done, and return it.

        Args:
            operation: What a method returned, or the operation's name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The same, once it is done.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            OperationFailed: it ended in an error.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = await client.aio.operations.wait(operation, timeout=600)
            >>> print(operation.response)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        steps = self._wait_steps(operation, timeout, backoff, on_poll, progress)
        return await async_wait(self._transport, steps, self._wait_look)
