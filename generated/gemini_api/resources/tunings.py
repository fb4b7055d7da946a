"""The resource ``tunings``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import wrong
from genai_runtime.http_options import within
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config, check_model
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

    from ..api.tuned_models import create_tuned_model, get_tuned_model, list_tuned_models
    from ..api.vertex_tunings import (
        cancel_tuning_job,
        create_tuning_job,
        get_tuning_job,
        list_tuning_jobs,
        validate_reinforcement_tuning_reward,
    )
    from ..models import (
        CancelTuningJobResponse,
        CompositeReinforcementTuningRewardConfigOrDict,
        ContentOrDict,
        ListTuningJobsResponse,
        ReinforcementTuningExampleOrDict,
        SingleReinforcementTuningRewardConfigOrDict,
        TuningDataset,
        TuningJob,
    )
    from ..with_responses import (
        AsyncTuningsWithRawResponse,
        AsyncTuningsWithStreamingResponse,
        TuningsWithRawResponse,
        TuningsWithStreamingResponse,
    )
else:
    cancel_tuning_job = LazyModule("..api.vertex_tunings.cancel_tuning_job", globals())
    create_tuned_model = LazyModule("..api.tuned_models.create_tuned_model", globals())
    create_tuning_job = LazyModule("..api.vertex_tunings.create_tuning_job", globals())
    get_tuned_model = LazyModule("..api.tuned_models.get_tuned_model", globals())
    get_tuning_job = LazyModule("..api.vertex_tunings.get_tuning_job", globals())
    list_tuned_models = LazyModule("..api.tuned_models.list_tuned_models", globals())
    list_tuning_jobs = LazyModule("..api.vertex_tunings.list_tuning_jobs", globals())
    validate_reinforcement_tuning_reward = LazyModule(
        "..api.vertex_tunings.validate_reinforcement_tuning_reward", globals()
    )
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _TuningsCore(Resource):
    """The requests of ``tunings``, without the sending."""

    _ONE_REQUEST = frozenset(("tune", "get", "cancel", "validate_reward"))

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "cancel": (
            "tunings.cancel",
            ("vertex",),
            "Vertex AI",
            {"gemini": "client.models.delete(model=...) ends a training with its model"},
        ),
        "validate_reward": ("tunings.validate_reward", ("vertex",), "Vertex AI", {}),
    }

    def _tune_request(
        self,
        base_model: str,
        training_dataset: TuningDataset | Mapping[str, Any],
        config: _models.CreateTuningJobConfig | None,
    ) -> Request:
        if self._backend.name == "vertex":
            return self._tune_request_vertex(base_model, training_dataset, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["baseModel"] = self._convert.model_name(base_model)
        put_at(body, ("tuningTask",), {"trainingData": self._convert.tuning_data(training_dataset)})
        return create_tuned_model.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _tune_request_vertex(
        self,
        base_model: str,
        training_dataset: TuningDataset | Mapping[str, Any],
        config: _models.CreateTuningJobConfig | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["baseModel"] = self._convert.model_id(base_model)
        return create_tuning_job.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _tune_answer(response: Response) -> TuningJob:
        answer = decode({} if response.blank else response.json(), _models.TuningJob)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    @staticmethod
    def _tune_answer_vertex(response: Response) -> TuningJob:
        answer = decode(
            {} if response.blank else response.json(), _models.TuningJob, _models.TuningJob.from_dict_vertex
        )
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _get_request(self, name: str, config: _models.GetTuningJobConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (get_tuning_job if self._backend.name == "vertex" else get_tuned_model).assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _get_answer(response: Response) -> TuningJob:
        answer = decode({} if response.blank else response.json(), _models.TuningJob)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    @staticmethod
    def _get_answer_vertex(response: Response) -> TuningJob:
        answer = decode(
            {} if response.blank else response.json(), _models.TuningJob, _models.TuningJob.from_dict_vertex
        )
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _list_request(self, config: _models.ListTuningJobsConfig | None, page_token: str | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        request: Request = (list_tuning_jobs if self._backend.name == "vertex" else list_tuned_models).assemble(
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _list_answer(response: Response) -> ListTuningJobsResponse:
        answer = decode({} if response.blank else response.json(), _models.ListTuningJobsResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    @staticmethod
    def _list_answer_vertex(response: Response) -> ListTuningJobsResponse:
        answer = decode(
            {} if response.blank else response.json(),
            _models.ListTuningJobsResponse,
            _models.ListTuningJobsResponse.from_dict_vertex,
        )
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _cancel_request(self, name: str, config: _models.CancelTuningJobConfig | None) -> Request:
        self._refuse_backend("cancel")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return cancel_tuning_job.assemble(
            named(name, "name"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _cancel_answer(response: Response) -> CancelTuningJobResponse:
        answer = decode({} if response.blank else response.json(), _models.CancelTuningJobResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _validate_reward_request(
        self,
        parent: str,
        sample_response: ContentOrDict,
        example: ReinforcementTuningExampleOrDict,
        single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None,
        composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None,
        config: _models.ValidateRewardConfig | None,
    ) -> Request:
        self._refuse_backend("validate_reward")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["sampleResponse"] = check_model(sample_response, "sample_response", _models.Content).to_dict(self._backend)
        body["example"] = check_model(example, "example", _models.ReinforcementTuningExample).to_dict(self._backend)
        if single_reward_config is not None:
            body["singleRewardConfig"] = check_model(
                single_reward_config, "single_reward_config", _models.SingleReinforcementTuningRewardConfig
            ).to_dict(self._backend)
        if composite_reward_config is not None:
            body["compositeRewardConfig"] = check_model(
                composite_reward_config, "composite_reward_config", _models.CompositeReinforcementTuningRewardConfig
            ).to_dict(self._backend)
        return validate_reinforcement_tuning_reward.assemble(
            named(parent, "parent"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    _WAIT = _Waiter(
        what="the tuning of {name}",
        done=(
            _Check(
                "state",
                values=(
                    "JOB_STATE_SUCCEEDED",
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
            (get_tuning_job if self._backend.name == "vertex" else get_tuned_model).assemble(
                job
            )  # refuses what is no name before the first pause
            return _models.TuningJob(name=job, state="JOB_STATE_RUNNING")
        if not isinstance(job, _models.TuningJob):
            raise wrong("job", "a TuningJob or its name", job)
        named(job, "job")
        return job

    def _wait_steps(
        self, job: Any, timeout: Any, backoff: Any, on_poll: Any, progress: Any
    ) -> Generator[Ask[Any] | Pause, Any, TuningJob]:
        return self._WAIT.steps(self._wait_begun(job), timeout, backoff, on_poll, progress)

    def _wait_look(self, job: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        request = (get_tuning_job if self._backend.name == "vertex" else get_tuned_model).assemble(
            named(job, "job"), options=within(seconds)
        )
        return request, self._wait_answer_vertex if self._backend.name == "vertex" else self._wait_answer

    @staticmethod
    def _wait_answer(response: Response) -> TuningJob:
        answer = decode({} if response.blank else response.json(), _models.TuningJob)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    @staticmethod
    def _wait_answer_vertex(response: Response) -> TuningJob:
        answer = decode(
            {} if response.blank else response.json(), _models.TuningJob, _models.TuningJob.from_dict_vertex
        )
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer


class Tunings(_TuningsCore):
    """Train a copy of a model on examples, and follow the training."""

    if TYPE_CHECKING:
        with_raw_response: TuningsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: TuningsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def tune(
        self,
        *,
        base_model: str,
        training_dataset: types.TuningDataset | Mapping[str, Any],
        config: types.CreateTuningJobConfigOrDict | None = None,
    ) -> types.TuningJob:
        """Start to train a copy of a model; it goes on after this call, see :meth:`wait`.

        Args:
            base_model: The model to tune, or a tuned one to go on from: on Vertex AI a resource name,
                `projects/{project}/locations/{location}/models/{model}`.
            training_dataset: The examples, as `TuningDataset(examples=[...])`; on Vertex AI as the URI of a file in
                Cloud Storage, `TuningDataset(gcs_uri="gs://...")`, or a dataset.
            config: A ``CreateTuningJobConfig``, or a dict of its fields.

        Returns:
            The ``TuningJob``: the tuning of a model, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> data = types.TuningDataset(gcs_uri="gs://bucket/examples.jsonl")
            >>> job = client.tunings.tune(base_model="gemini-2.5-flash", training_dataset=data, config={"epoch_count": 2})
            >>> job = client.tunings.wait(job)
            >>> print(job.tuned_model.endpoint)

        Source: https://ai.google.dev/api/tuning
        """
        request = self._tune_request(base_model, training_dataset, check_config(config, _models.CreateTuningJobConfig))
        return self._transport.call(
            request, self._tune_answer_vertex if self._backend.name == "vertex" else self._tune_answer
        )

    def get(self, name: str, *, config: types.GetTuningJobConfigOrDict | None = None) -> types.TuningJob:
        """Ask how far the training of a model has come.

        Args:
            name: Id of the tuned model: what follows `tunedModels/` in its name.
            config: A ``GetTuningJobConfig``, or a dict of its fields.

        Returns:
            The ``TuningJob``: the tuning of a model, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = client.tunings.get(job.name)
            >>> print(job.state)

        Source: https://ai.google.dev/api/tuning
        """
        request = self._get_request(name, check_config(config, _models.GetTuningJobConfig))
        return self._transport.call(
            request, self._get_answer_vertex if self._backend.name == "vertex" else self._get_answer
        )

    def list(self, *, config: types.ListTuningJobsConfigOrDict | None = None) -> Pager[types.TuningJob]:
        """List the trainings; of the Developer API a job for each tuned model.

        Args:
            config: A ``ListTuningJobsConfig``, or a dict of its fields.

        Returns:
            A pager of ``TuningJob``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for job in client.tunings.list():
            ...     print(job.name, job.state)

        Source: https://ai.google.dev/api/tuning
        """
        checked = check_config(config, _models.ListTuningJobsConfig)
        return Pager(
            call=lambda request: self._transport.call(
                request, self._list_answer_vertex if self._backend.name == "vertex" else self._list_answer
            ),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.tuning_jobs,
            next_token=lambda page: page.next_page_token,
            name="tuning_jobs",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def cancel(
        self, name: str, *, config: types.CancelTuningJobConfigOrDict | None = None
    ) -> types.CancelTuningJobResponse:
        """Ask that a training be stopped. It may still succeed.

        Args:
            name: Id of the job, a number: what follows `tuningJobs/` in its name.
            config: A ``CancelTuningJobConfig``, or a dict of its fields.

        Returns:
            The ``CancelTuningJobResponse``: what cancelling a tuning job returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.tunings.cancel(job.name)

        Source: https://cloud.google.com/vertex-ai/generative-ai/docs/models/tune-models
        """
        request = self._cancel_request(name, check_config(config, _models.CancelTuningJobConfig))
        return self._transport.call(request, self._cancel_answer)

    def validate_reward(
        self,
        *,
        parent: str,
        sample_response: types.ContentOrDict,
        example: types.ReinforcementTuningExampleOrDict,
        single_reward_config: types.SingleReinforcementTuningRewardConfigOrDict | None = None,
        composite_reward_config: types.CompositeReinforcementTuningRewardConfigOrDict | None = None,
        config: types.ValidateRewardConfigOrDict | None = None,
    ) -> types.ValidateRewardResponse:
        """Score a sample answer as a training by rewards would, to try a reward before it is used.

        Args:
            parent: The project and location, `projects/{project}/locations/{location}`.
            sample_response: The answer that is scored.
            example: The prompt that is answered, and what rewards may compare with.
            single_reward_config: One reward.
            composite_reward_config: Several rewards by weight.
            config: A ``ValidateRewardConfig``, or a dict of its fields.

        Returns:
            The ``ValidateRewardResponse``: what a reward gave for an example.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> told = client.tunings.validate_reward(
            ...     parent="projects/p1/locations/us-central1",
            ...     sample_response={"role": "model", "parts": [{"text": "4"}]},
            ...     example={"contents": [{"role": "user", "parts": [{"text": "2 + 2?"}]}]},
            ...     single_reward_config={
            ...         "reward_name": "sum",
            ...         "string_match_reward_scorer": {"string_match_expression": {"match_operation": "REGEX_CONTAINS", "expression": "4"}},
            ...     },
            ... )
            >>> print(told.overall_reward)

        Source: https://cloud.google.com/vertex-ai/generative-ai/docs/models/tune-models
        """
        request = self._validate_reward_request(
            parent,
            sample_response,
            example,
            single_reward_config,
            composite_reward_config,
            check_config(config, _models.ValidateRewardConfig),
        )
        return self._transport.call(request, validate_reinforcement_tuning_reward.parse)

    def wait(
        self,
        job: types.TuningJob | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.TuningJob], object] | None = None,
        progress: bool | None = None,
    ) -> types.TuningJob:
        """Wait until a model has been tuned, and return the job.

        Args:
            job: What `tune` returned, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``TuningJob``: the tuning of a model, running or done.

        Raises:
            WaitTimeout: it was not done in time; the training goes on.
            OperationFailed: it could not be tuned.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = client.tunings.wait(job, timeout=6 * 3600)

        Source: https://ai.google.dev/api/tuning
        """
        steps = self._wait_steps(job, timeout, backoff, on_poll, progress)
        return wait_for(self._transport, steps, self._wait_look)


class AsyncTunings(_TuningsCore):
    """Train a copy of a model on examples, and follow the training.

    The asyncio twin of ``Tunings``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncTuningsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncTuningsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def tune(
        self,
        *,
        base_model: str,
        training_dataset: types.TuningDataset | Mapping[str, Any],
        config: types.CreateTuningJobConfigOrDict | None = None,
    ) -> types.TuningJob:
        """Start to train a copy of a model; it goes on after this call, see :meth:`wait`.

        Args:
            base_model: The model to tune, or a tuned one to go on from: on Vertex AI a resource name,
                `projects/{project}/locations/{location}/models/{model}`.
            training_dataset: The examples, as `TuningDataset(examples=[...])`; on Vertex AI as the URI of a file in
                Cloud Storage, `TuningDataset(gcs_uri="gs://...")`, or a dataset.
            config: A ``CreateTuningJobConfig``, or a dict of its fields.

        Returns:
            The ``TuningJob``: the tuning of a model, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> data = types.TuningDataset(gcs_uri="gs://bucket/examples.jsonl")
            >>> job = await client.aio.tunings.tune(base_model="gemini-2.5-flash", training_dataset=data, config={"epoch_count": 2})
            >>> job = await client.aio.tunings.wait(job)
            >>> print(job.tuned_model.endpoint)

        Source: https://ai.google.dev/api/tuning
        """
        request = self._tune_request(base_model, training_dataset, check_config(config, _models.CreateTuningJobConfig))
        return await self._transport.call(
            request, self._tune_answer_vertex if self._backend.name == "vertex" else self._tune_answer
        )

    async def get(self, name: str, *, config: types.GetTuningJobConfigOrDict | None = None) -> types.TuningJob:
        """Ask how far the training of a model has come.

        Args:
            name: Id of the tuned model: what follows `tunedModels/` in its name.
            config: A ``GetTuningJobConfig``, or a dict of its fields.

        Returns:
            The ``TuningJob``: the tuning of a model, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = await client.aio.tunings.get(job.name)
            >>> print(job.state)

        Source: https://ai.google.dev/api/tuning
        """
        request = self._get_request(name, check_config(config, _models.GetTuningJobConfig))
        return await self._transport.call(
            request, self._get_answer_vertex if self._backend.name == "vertex" else self._get_answer
        )

    @awaitable
    def list(self, *, config: types.ListTuningJobsConfigOrDict | None = None) -> AsyncPager[types.TuningJob]:
        """List the trainings; of the Developer API a job for each tuned model.

        Args:
            config: A ``ListTuningJobsConfig``, or a dict of its fields.

        Returns:
            A pager of ``TuningJob``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for job in client.aio.tunings.list():
            ...     print(job.name, job.state)

        Source: https://ai.google.dev/api/tuning
        """
        checked = check_config(config, _models.ListTuningJobsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(
                request, self._list_answer_vertex if self._backend.name == "vertex" else self._list_answer
            ),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.tuning_jobs,
            next_token=lambda page: page.next_page_token,
            name="tuning_jobs",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def cancel(
        self, name: str, *, config: types.CancelTuningJobConfigOrDict | None = None
    ) -> types.CancelTuningJobResponse:
        """Ask that a training be stopped. It may still succeed.

        Args:
            name: Id of the job, a number: what follows `tuningJobs/` in its name.
            config: A ``CancelTuningJobConfig``, or a dict of its fields.

        Returns:
            The ``CancelTuningJobResponse``: what cancelling a tuning job returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.tunings.cancel(job.name)

        Source: https://cloud.google.com/vertex-ai/generative-ai/docs/models/tune-models
        """
        request = self._cancel_request(name, check_config(config, _models.CancelTuningJobConfig))
        return await self._transport.call(request, self._cancel_answer)

    async def validate_reward(
        self,
        *,
        parent: str,
        sample_response: types.ContentOrDict,
        example: types.ReinforcementTuningExampleOrDict,
        single_reward_config: types.SingleReinforcementTuningRewardConfigOrDict | None = None,
        composite_reward_config: types.CompositeReinforcementTuningRewardConfigOrDict | None = None,
        config: types.ValidateRewardConfigOrDict | None = None,
    ) -> types.ValidateRewardResponse:
        """Score a sample answer as a training by rewards would, to try a reward before it is used.

        Args:
            parent: The project and location, `projects/{project}/locations/{location}`.
            sample_response: The answer that is scored.
            example: The prompt that is answered, and what rewards may compare with.
            single_reward_config: One reward.
            composite_reward_config: Several rewards by weight.
            config: A ``ValidateRewardConfig``, or a dict of its fields.

        Returns:
            The ``ValidateRewardResponse``: what a reward gave for an example.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> told = await client.aio.tunings.validate_reward(
            ...     parent="projects/p1/locations/us-central1",
            ...     sample_response={"role": "model", "parts": [{"text": "4"}]},
            ...     example={"contents": [{"role": "user", "parts": [{"text": "2 + 2?"}]}]},
            ...     single_reward_config={
            ...         "reward_name": "sum",
            ...         "string_match_reward_scorer": {"string_match_expression": {"match_operation": "REGEX_CONTAINS", "expression": "4"}},
            ...     },
            ... )
            >>> print(told.overall_reward)

        Source: https://cloud.google.com/vertex-ai/generative-ai/docs/models/tune-models
        """
        request = self._validate_reward_request(
            parent,
            sample_response,
            example,
            single_reward_config,
            composite_reward_config,
            check_config(config, _models.ValidateRewardConfig),
        )
        return await self._transport.call(request, validate_reinforcement_tuning_reward.parse)

    async def wait(
        self,
        job: types.TuningJob | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.TuningJob], object] | None = None,
        progress: bool | None = None,
    ) -> types.TuningJob:
        """Wait until a model has been tuned, and return the job.

        Args:
            job: What `tune` returned, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``TuningJob``: the tuning of a model, running or done.

        Raises:
            WaitTimeout: it was not done in time; the training goes on.
            OperationFailed: it could not be tuned.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> job = await client.aio.tunings.wait(job, timeout=6 * 3600)

        Source: https://ai.google.dev/api/tuning
        """
        steps = self._wait_steps(job, timeout, backoff, on_poll, progress)
        return await async_wait(self._transport, steps, self._wait_look)
