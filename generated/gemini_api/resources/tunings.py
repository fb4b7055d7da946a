"""The resource ``tunings``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named, refuse_backend
from genai_runtime.errors.arguments import wrong
from genai_runtime.http_options import within
from genai_runtime.models.decode import decode
from genai_runtime.models.places import put_at
from genai_runtime.resource import Resource
from genai_runtime.transport import Request
from genai_runtime.waiting import Check as _Check
from genai_runtime.waiting import Waiter as _Waiter
from genai_runtime.waiting import async_wait, wait_for

from .. import models as _models
from ..api.tuned_models import create_tuned_model, get_tuned_model, list_tuned_models
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from genai_runtime.models.protocols import Mapping
    from genai_runtime.resource import AsyncResourceCore, ResourceCore
    from genai_runtime.transport import Response
    from genai_runtime.waiting import Ask, Backoff, Pause

    from ..models import TuningDataset, TuningJob


class _TuningsCore(Resource):
    """The requests of ``tunings``, without the sending."""

    def _tune_request(
        self,
        base_model: str,
        training_dataset: TuningDataset | Mapping[str, Any],
        config: _models.CreateTuningJobConfig | None,
    ) -> Request:
        refuse_backend("tune", self._backend, ("gemini",), "the Gemini Developer API")
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

    @staticmethod
    def _tune_answer(response: Response) -> TuningJob:
        answer = decode({} if response.blank else response.json(), _models.TuningJob)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _get_request(self, name: str, config: _models.GetTuningJobConfig | None) -> Request:
        refuse_backend("get", self._backend, ("gemini",), "the Gemini Developer API")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_tuned_model.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    @staticmethod
    def _get_answer(response: Response) -> TuningJob:
        answer = decode({} if response.blank else response.json(), _models.TuningJob)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer

    def _list_request(self, config: _models.ListTuningJobsConfig | None, page_token: str | None) -> Request:
        refuse_backend("list", self._backend, ("gemini",), "the Gemini Developer API")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        return list_tuned_models.assemble(
            query=query,
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
            get_tuned_model.assemble(job)  # refuses what is no name before the first pause
            return _models.TuningJob(name=job, state="JOB_STATE_RUNNING")
        if not isinstance(job, _models.TuningJob):
            raise wrong("job", "a TuningJob or its name", job)
        named(job, "job")
        return job

    def _wait_steps(
        self, job: Any, timeout: Any, backoff: Any, on_poll: Any
    ) -> Generator[Ask[Any] | Pause, Any, TuningJob]:
        return self._WAIT.steps(self._wait_begun(job), timeout, backoff, on_poll)

    def _wait_look(self, job: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        request = get_tuned_model.assemble(named(job, "job"), options=within(seconds))
        return request, get_tuned_model.parse


class Tunings(_TuningsCore):
    """Train a copy of a model on examples, and follow the training."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def wait(
        self,
        job: TuningJob | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[TuningJob], object] | None = None,
    ) -> TuningJob:
        """Wait until a model has been tuned, and return the job.

        Args:
            job: What `tune` returned, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.

        Raises:
            WaitTimeout: it was not done in time; the training goes on.
            OperationFailed: it could not be tuned.

        Source: https://ai.google.dev/api/tuning
        """
        steps = self._wait_steps(job, timeout, backoff, on_poll)
        return wait_for(self._transport, steps, self._wait_look)


class AsyncTunings(_TuningsCore):
    """Train a copy of a model on examples, and follow the training.

    The asyncio twin of ``Tunings``.
    """

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def wait(
        self,
        job: TuningJob | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[TuningJob], object] | None = None,
    ) -> TuningJob:
        """Wait until a model has been tuned, and return the job.

        Args:
            job: What `tune` returned, or its name.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.

        Raises:
            WaitTimeout: it was not done in time; the training goes on.
            OperationFailed: it could not be tuned.

        Source: https://ai.google.dev/api/tuning
        """
        steps = self._wait_steps(job, timeout, backoff, on_poll)
        return await async_wait(self._transport, steps, self._wait_look)
