"""The resource ``batches``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import wrong
from genai_runtime.http_options import within
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config
from genai_runtime.models.decode import decode
from genai_runtime.models.places import put_at
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request
from genai_runtime.waiting import Backoff, async_wait, wait_for
from genai_runtime.waiting import Check as _Check
from genai_runtime.waiting import Waiter as _Waiter

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncPager, Pager, Response
    from genai_runtime.waiting import Ask, Pause

    from ..api.batches import (
        async_batch_embed_content,
        batch_generate_content,
        cancel_batch,
        delete_batch,
        get_batch,
        list_batches,
    )
    from ..api.vertex_batches import (
        cancel_batch_prediction_job,
        create_batch_prediction_job,
        delete_batch_prediction_job,
        get_batch_prediction_job,
        list_batch_prediction_jobs,
    )
    from ..models import (
        BatchJob,
        BatchJobSourceUnion,
        DeleteResourceJob,
        EmbeddingsBatchJobSource,
        File,
        ListBatchJobsResponse,
    )
    from ..with_responses import (
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
else:
    async_batch_embed_content = LazyModule("..api.batches.async_batch_embed_content", globals())
    batch_generate_content = LazyModule("..api.batches.batch_generate_content", globals())
    cancel_batch = LazyModule("..api.batches.cancel_batch", globals())
    cancel_batch_prediction_job = LazyModule("..api.vertex_batches.cancel_batch_prediction_job", globals())
    create_batch_prediction_job = LazyModule("..api.vertex_batches.create_batch_prediction_job", globals())
    delete_batch = LazyModule("..api.batches.delete_batch", globals())
    delete_batch_prediction_job = LazyModule("..api.vertex_batches.delete_batch_prediction_job", globals())
    get_batch = LazyModule("..api.batches.get_batch", globals())
    get_batch_prediction_job = LazyModule("..api.vertex_batches.get_batch_prediction_job", globals())
    list_batch_prediction_jobs = LazyModule("..api.vertex_batches.list_batch_prediction_jobs", globals())
    list_batches = LazyModule("..api.batches.list_batches", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _BatchesCore(Resource):
    """The requests of ``batches``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "create_embeddings", "get", "cancel", "delete"))

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "create_embeddings": (
            "batches.create_embeddings",
            ("gemini",),
            "the Gemini Developer API",
            {"vertex": "Embed contents by models.embed_content"},
        ),
    }

    def _create_request(
        self, model: str, src: BatchJobSourceUnion, config: _models.CreateBatchJobConfig | None
    ) -> Request:
        if self._backend.name == "vertex":
            return self._create_request_vertex(model, src, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(body, ("batch",), {"inputConfig": self._convert.batch_source(src)})
        return batch_generate_content.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _create_request_vertex(
        self, model: str, src: BatchJobSourceUnion, config: _models.CreateBatchJobConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["model"] = self._convert.model_name(model)
        body["inputConfig"] = self._convert.batch_source(src)
        return create_batch_prediction_job.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _create_answer(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob)
        return answer

    @staticmethod
    def _create_answer_vertex(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob, _models.BatchJob.from_dict_vertex)
        return answer

    def _create_embeddings_request(
        self,
        model: str,
        src: EmbeddingsBatchJobSource | File | Mapping[str, Any] | str,
        config: _models.CreateEmbeddingsBatchJobConfig | None,
    ) -> Request:
        self._refuse_backend("create_embeddings")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        put_at(body, ("batch",), {"inputConfig": self._convert.embeddings_batch_source(src, model)})
        return async_batch_embed_content.assemble(
            self._convert.model_id(model),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _create_embeddings_answer(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob)
        return answer

    def _get_request(self, name: str, config: _models.GetBatchJobConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (get_batch_prediction_job if self._backend.name == "vertex" else get_batch).assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _get_answer(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob)
        return answer

    @staticmethod
    def _get_answer_vertex(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob, _models.BatchJob.from_dict_vertex)
        return answer

    def _list_request(self, config: _models.ListBatchJobsConfig | None, page_token: str | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        request: Request = (list_batch_prediction_jobs if self._backend.name == "vertex" else list_batches).assemble(
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _list_answer(response: Response) -> ListBatchJobsResponse:
        answer = decode({} if response.blank else response.json(), _models.ListBatchJobsResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    @staticmethod
    def _list_answer_vertex(response: Response) -> ListBatchJobsResponse:
        answer = decode(
            {} if response.blank else response.json(),
            _models.ListBatchJobsResponse,
            _models.ListBatchJobsResponse.from_dict_vertex,
        )
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _cancel_request(self, name: str, config: _models.CancelBatchJobConfig | None) -> Request:
        if self._backend.name == "vertex":
            return self._cancel_request_vertex(name, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return cancel_batch.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _cancel_request_vertex(self, name: str, config: _models.CancelBatchJobConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return cancel_batch_prediction_job.assemble(
            named(name, "name"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _delete_request(self, name: str, config: _models.DeleteBatchJobConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (delete_batch_prediction_job if self._backend.name == "vertex" else delete_batch).assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _delete_answer(response: Response) -> DeleteResourceJob:
        answer = decode({} if response.blank else response.json(), _models.DeleteResourceJob)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    _WAIT = _Waiter(
        what="the batch {name}",
        done=(
            _Check(
                "state",
                values=(
                    "JOB_STATE_SUCCEEDED",
                    "JOB_STATE_PARTIALLY_SUCCEEDED",
                    "JOB_STATE_FAILED",
                    "JOB_STATE_CANCELLED",
                    "JOB_STATE_EXPIRED",
                ),
            ),
        ),
        failed=(
            _Check(
                "state",
                values=(
                    "JOB_STATE_FAILED",
                    "JOB_STATE_CANCELLED",
                    "JOB_STATE_EXPIRED",
                ),
            ),
        ),
        failure="{name} failed",
        reason=(
            "error",
            "message",
        ),
    )

    def _wait_begun(self, job: Any) -> Any:
        """What is waited for, as far as it is known."""
        if isinstance(job, str):
            (get_batch_prediction_job if self._backend.name == "vertex" else get_batch).assemble(
                job
            )  # refuses what is no name before the first pause
            return _models.BatchJob(name=job, state="JOB_STATE_PENDING")
        if not isinstance(job, _models.BatchJob):
            raise wrong("job", "a BatchJob or its name", job)
        named(job, "job")
        return job

    def _wait_steps(
        self, job: Any, timeout: Any, backoff: Any, on_poll: Any, progress: Any
    ) -> Generator[Ask[Any] | Pause, Any, BatchJob]:
        return self._WAIT.steps(self._wait_begun(job), timeout, backoff, on_poll, progress)

    def _wait_look(self, job: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        request = (get_batch_prediction_job if self._backend.name == "vertex" else get_batch).assemble(
            named(job, "job"), options=within(seconds)
        )
        return request, self._wait_answer_vertex if self._backend.name == "vertex" else self._wait_answer

    @staticmethod
    def _wait_answer(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob)
        return answer

    @staticmethod
    def _wait_answer_vertex(response: Response) -> BatchJob:
        answer = decode({} if response.blank else response.json(), _models.BatchJob, _models.BatchJob.from_dict_vertex)
        return answer


class Batches(_BatchesCore):
    """Have many requests answered in the service's own time, at half the price."""

    if TYPE_CHECKING:
        with_raw_response: BatchesWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: BatchesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self, *, model: str, src: types.BatchJobSourceUnion, config: types.CreateBatchJobConfigOrDict | None = None
    ) -> types.BatchJob:
        """Start a batch of prompts; it goes on after this call, see :meth:`wait`.

        The answers come in the order of the requests, each with the ``metadata`` of its own: in
        ``job.dest.inlined_responses``, or in the file ``job.dest.file_name`` where the requests came as a file. On
        Vertex AI they are written to ``config.dest``: left out, beside the requests in Cloud Storage or BigQuery.

        Args:
            model: The model's id or resource name.
            src: The requests as a list, or a file of JSON Lines in the Files API, by its name or as a File. On Vertex
                AI the URI of a file in Cloud Storage (`gs://...`) or of a table in BigQuery (`bq://...`), or a dataset.
            config: A ``CreateBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = client.batches.create(
            ...     model="gemini-2.5-flash", src=[{"contents": "Why is the sky blue?"}, {"contents": "And at night?"}]
            ... )
            >>> job = client.batches.wait(job)
            >>> for each in job.dest.inlined_responses:
            ...     print(each.response.text if each.error is None else each.error.message)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._create_request(model, src, check_config(config, _models.CreateBatchJobConfig))
        return self._transport.call(
            request, self._create_answer_vertex if self._backend.name == "vertex" else self._create_answer
        )

    def create_embeddings(
        self,
        *,
        model: str,
        src: types.EmbeddingsBatchJobSource | types.File | Mapping[str, Any] | str,
        config: types.CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> types.BatchJob:
        """Start a batch of contents to embed; it goes on after this call, see :meth:`wait`.

        The embeddings come in the order of the contents: in ``job.dest.inlined_embed_content_responses``, or in the
        file ``job.dest.file_name`` where the contents came as a file.

        Args:
            model: The model's id or resource name.
            src: The contents, or a file of JSON Lines in the Files API.
            config: A ``CreateEmbeddingsBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = client.batches.create_embeddings(
            ...     model="gemini-embedding-001", src={"inlined_requests": {"contents": ["a cat", "a dog"]}}
            ... )

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._create_embeddings_request(
            model, src, check_config(config, _models.CreateEmbeddingsBatchJobConfig)
        )
        return self._transport.call(request, self._create_embeddings_answer)

    def get(self, name: str, *, config: types.GetBatchJobConfigOrDict | None = None) -> types.BatchJob:
        """Asks how far a batch has come; once it is done, its results are there.

        Args:
            name: Id of the batch: what follows `batches/` in its name.
            config: A ``GetBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = client.batches.get(job.name)
            >>> print(job.state)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._get_request(name, check_config(config, _models.GetBatchJobConfig))
        return self._transport.call(
            request, self._get_answer_vertex if self._backend.name == "vertex" else self._get_answer
        )

    def list(self, *, config: types.ListBatchJobsConfigOrDict | None = None) -> Pager[types.BatchJob]:
        """Lists the batches of the project, a page at a time.

        Args:
            config: A ``ListBatchJobsConfig``, or a dict of its fields.

        Returns:
            A pager of ``BatchJob``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for job in client.batches.list():
            ...     print(job.name, job.state)

        Source: https://ai.google.dev/api/batch-api
        """
        checked = check_config(config, _models.ListBatchJobsConfig)
        return Pager(
            call=lambda request: self._transport.call(
                request, self._list_answer_vertex if self._backend.name == "vertex" else self._list_answer
            ),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.batch_jobs,
            next_token=lambda page: page.next_page_token,
            name="batch_jobs",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def cancel(self, name: str, *, config: types.CancelBatchJobConfigOrDict | None = None) -> None:
        """Asks that a batch be stopped. It may still succeed; what was answered before stays.

        Args:
            name: Id of the batch: what follows `batches/` in its name.
            config: A ``CancelBatchJobConfig``, or a dict of its fields.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.batches.cancel(job.name)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._cancel_request(name, check_config(config, _models.CancelBatchJobConfig))
        self._transport.call(request, cancel_batch.parse)

    def delete(self, name: str, *, config: types.DeleteBatchJobConfigOrDict | None = None) -> types.DeleteResourceJob:
        """Forgets a batch and its results. Work that is still going on is not stopped by it.

        Args:
            name: Id of the batch: what follows `batches/` in its name.
            config: A ``DeleteBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``DeleteResourceJob``: the deletion of a resource, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.batches.delete(job.name)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._delete_request(name, check_config(config, _models.DeleteBatchJobConfig))
        return self._transport.call(request, self._delete_answer)

    def wait(
        self,
        job: types.BatchJob | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.BatchJob], object] | None = None,
        progress: bool | None = None,
    ) -> types.BatchJob:
        """Wait until a batch is over, and return it with its results.

        That can take a day. Another process can go on waiting by the job's name.

        Args:
            job: The job, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            OperationFailed: it failed, was cancelled, or took longer than the service waits.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = client.batches.wait(job, timeout=24 * 3600, on_poll=lambda job: print(job.state))

        Source: https://ai.google.dev/api/batch-api
        """
        steps = self._wait_steps(job, timeout, backoff, on_poll, progress)
        return wait_for(self._transport, steps, self._wait_look)


class AsyncBatches(_BatchesCore):
    """Have many requests answered in the service's own time, at half the price.

    The asyncio twin of ``Batches``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncBatchesWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncBatchesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self, *, model: str, src: types.BatchJobSourceUnion, config: types.CreateBatchJobConfigOrDict | None = None
    ) -> types.BatchJob:
        """Start a batch of prompts; it goes on after this call, see :meth:`wait`.

        The answers come in the order of the requests, each with the ``metadata`` of its own: in
        ``job.dest.inlined_responses``, or in the file ``job.dest.file_name`` where the requests came as a file. On
        Vertex AI they are written to ``config.dest``: left out, beside the requests in Cloud Storage or BigQuery.

        Args:
            model: The model's id or resource name.
            src: The requests as a list, or a file of JSON Lines in the Files API, by its name or as a File. On Vertex
                AI the URI of a file in Cloud Storage (`gs://...`) or of a table in BigQuery (`bq://...`), or a dataset.
            config: A ``CreateBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = await client.aio.batches.create(
            ...     model="gemini-2.5-flash", src=[{"contents": "Why is the sky blue?"}, {"contents": "And at night?"}]
            ... )
            >>> job = await client.aio.batches.wait(job)
            >>> for each in job.dest.inlined_responses:
            ...     print(each.response.text if each.error is None else each.error.message)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._create_request(model, src, check_config(config, _models.CreateBatchJobConfig))
        return await self._transport.call(
            request, self._create_answer_vertex if self._backend.name == "vertex" else self._create_answer
        )

    async def create_embeddings(
        self,
        *,
        model: str,
        src: types.EmbeddingsBatchJobSource | types.File | Mapping[str, Any] | str,
        config: types.CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> types.BatchJob:
        """Start a batch of contents to embed; it goes on after this call, see :meth:`wait`.

        The embeddings come in the order of the contents: in ``job.dest.inlined_embed_content_responses``, or in the
        file ``job.dest.file_name`` where the contents came as a file.

        Args:
            model: The model's id or resource name.
            src: The contents, or a file of JSON Lines in the Files API.
            config: A ``CreateEmbeddingsBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = await client.aio.batches.create_embeddings(
            ...     model="gemini-embedding-001", src={"inlined_requests": {"contents": ["a cat", "a dog"]}}
            ... )

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._create_embeddings_request(
            model, src, check_config(config, _models.CreateEmbeddingsBatchJobConfig)
        )
        return await self._transport.call(request, self._create_embeddings_answer)

    async def get(self, name: str, *, config: types.GetBatchJobConfigOrDict | None = None) -> types.BatchJob:
        """Asks how far a batch has come; once it is done, its results are there.

        Args:
            name: Id of the batch: what follows `batches/` in its name.
            config: A ``GetBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = await client.aio.batches.get(job.name)
            >>> print(job.state)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._get_request(name, check_config(config, _models.GetBatchJobConfig))
        return await self._transport.call(
            request, self._get_answer_vertex if self._backend.name == "vertex" else self._get_answer
        )

    @awaitable
    def list(self, *, config: types.ListBatchJobsConfigOrDict | None = None) -> AsyncPager[types.BatchJob]:
        """Lists the batches of the project, a page at a time.

        Args:
            config: A ``ListBatchJobsConfig``, or a dict of its fields.

        Returns:
            A pager of ``BatchJob``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for job in client.aio.batches.list():
            ...     print(job.name, job.state)

        Source: https://ai.google.dev/api/batch-api
        """
        checked = check_config(config, _models.ListBatchJobsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(
                request, self._list_answer_vertex if self._backend.name == "vertex" else self._list_answer
            ),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.batch_jobs,
            next_token=lambda page: page.next_page_token,
            name="batch_jobs",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def cancel(self, name: str, *, config: types.CancelBatchJobConfigOrDict | None = None) -> None:
        """Asks that a batch be stopped. It may still succeed; what was answered before stays.

        Args:
            name: Id of the batch: what follows `batches/` in its name.
            config: A ``CancelBatchJobConfig``, or a dict of its fields.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.batches.cancel(job.name)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._cancel_request(name, check_config(config, _models.CancelBatchJobConfig))
        await self._transport.call(request, cancel_batch.parse)

    async def delete(
        self, name: str, *, config: types.DeleteBatchJobConfigOrDict | None = None
    ) -> types.DeleteResourceJob:
        """Forgets a batch and its results. Work that is still going on is not stopped by it.

        Args:
            name: Id of the batch: what follows `batches/` in its name.
            config: A ``DeleteBatchJobConfig``, or a dict of its fields.

        Returns:
            The ``DeleteResourceJob``: the deletion of a resource, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.batches.delete(job.name)

        Source: https://ai.google.dev/api/batch-api
        """
        request = self._delete_request(name, check_config(config, _models.DeleteBatchJobConfig))
        return await self._transport.call(request, self._delete_answer)

    async def wait(
        self,
        job: types.BatchJob | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.BatchJob], object] | None = None,
        progress: bool | None = None,
    ) -> types.BatchJob:
        """Wait until a batch is over, and return it with its results.

        That can take a day. Another process can go on waiting by the job's name.

        Args:
            job: The job, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``BatchJob``: many requests that the service works through in its own time.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            OperationFailed: it failed, was cancelled, or took longer than the service waits.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = await client.aio.batches.wait(job, timeout=24 * 3600, on_poll=lambda job: print(job.state))

        Source: https://ai.google.dev/api/batch-api
        """
        steps = self._wait_steps(job, timeout, backoff, on_poll, progress)
        return await async_wait(self._transport, steps, self._wait_look)
