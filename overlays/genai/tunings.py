"""``client.tunings``: train a copy of a model on examples, and follow the training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from gemini_api import models as _models
from gemini_api.api.tuned_models import get_tuned_model, list_tuned_models
from gemini_api.resources import tunings as _rendered
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid, unsupported
from genai_runtime.models.base import rows
from genai_runtime.models.checks import check_config
from genai_runtime.models.decode import decode
from genai_runtime.transport import AsyncPager, Pager

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemini_api.models import (
        CancelTuningJobConfigOrDict,
        CancelTuningJobResponse,
        CreateTuningJobConfigOrDict,
        GetTuningJobConfigOrDict,
        ListTuningJobsConfigOrDict,
        TuningDataset,
        TuningJob,
    )
    from genai_runtime.transport import Request, Response

__all__ = ["AsyncTunings", "Tunings"]

#: How a tuned model's state is told of the job that makes it.
_STATES = {
    "STATE_UNSPECIFIED": "JOB_STATE_UNSPECIFIED",
    "CREATING": "JOB_STATE_RUNNING",
    "ACTIVE": "JOB_STATE_SUCCEEDED",
    "FAILED": "JOB_STATE_FAILED",
}


class _TuningsCore(_rendered._TuningsCore):
    """What sync and asyncio share: the requests, and the job that a tuned model stands for."""

    def _tune_request(self, base_model: Any, training_dataset: Any, config: Any) -> Request:
        if config is not None:
            _refuse_settings(config, self._backend)
        request = super()._tune_request(base_model, training_dataset, config)
        body: dict[str, Any] = request.body
        if body["baseModel"].startswith("tunedModels/"):
            body["tunedModelSource"] = {"tunedModel": body.pop("baseModel")}
        return request

    @staticmethod
    def _tune_answer(response: Response) -> TuningJob:
        operation = decode(response.json(), _models.CreateTunedModelOperation)
        named = None if operation.metadata is None else operation.metadata.tuned_model
        job = _models.TuningJob(
            name=named or (operation.name or "").partition("/operations/")[0], state="JOB_STATE_QUEUED"
        )
        job.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return job

    @staticmethod
    def _get_answer(response: Response) -> TuningJob:
        job = _job(get_tuned_model.parse(response))
        job.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return job

    def _wait_look(self, job: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        request, _ = super()._wait_look(job, seconds)
        return request, self._get_answer

    def _cancel(self) -> NoReturn:
        words = (
            f"{self._backend.title} cannot cancel a training; client.models.delete(model=...) ends it with its model"
        )
        raise invalid("tunings.cancel", words)


# region sync, rendered from the region asyncio: change that and run "make generate"


class Tunings(_TuningsCore, _rendered.Tunings):
    """Train a copy of a model on examples, and follow the training."""

    def tune(
        self,
        *,
        base_model: str,
        training_dataset: TuningDataset | Mapping[str, Any],
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Start to train a copy of a model; it goes on after this call, see :meth:`wait`.

        Args:
            base_model: The model to tune, or a tuned one to go on from.
            training_dataset: The examples, as ``TuningDataset(examples=[...])``.
            config: A ``CreateTuningJobConfig``, or a dict of its fields.

        Raises:
            ArgumentError: a setting or a kind of examples is of Vertex AI alone.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._tune_request(base_model, training_dataset, check_config(config, _models.CreateTuningJobConfig))
        return self._transport.call(request, self._tune_answer)

    def get(self, *, name: str, config: GetTuningJobConfigOrDict | None = None) -> TuningJob:
        """Ask how far the training of a model has come.

        Args:
            name: The job's name, which is that of the tuned model: ``tunedModels/{tunedModel}``.
            config: A ``GetTuningJobConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._get_request(name, check_config(config, _models.GetTuningJobConfig))
        return self._transport.call(request, self._get_answer)

    def list(self, *, config: ListTuningJobsConfigOrDict | None = None) -> Pager[TuningJob]:
        """List the trainings, a job for each tuned model.

        Args:
            config: A ``ListTuningJobsConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        checked = check_config(config, _models.ListTuningJobsConfig)
        return Pager(
            call=lambda request: self._transport.call(request, list_tuned_models.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: [_job(each) for each in page.tuned_models or ()],
            next_token=lambda page: page.next_page_token,
            name="tuning_jobs",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def cancel(self, *, name: str, config: CancelTuningJobConfigOrDict | None = None) -> CancelTuningJobResponse:
        """Cancel a training, on Vertex AI; the Developer API has nothing for it.

        Args:
            name: The job's name.
            config: A ``CancelTuningJobConfig``, or a dict of its fields.

        Raises:
            ArgumentError: the service cannot cancel.
        """
        self._cancel()


# endregion


# region asyncio
class AsyncTunings(_TuningsCore, _rendered.AsyncTunings):
    """Train a copy of a model on examples, and follow the training.

    With asyncio: the twin of ``Tunings``.
    """

    async def tune(
        self,
        *,
        base_model: str,
        training_dataset: TuningDataset | Mapping[str, Any],
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Start to train a copy of a model; it goes on after this call, see :meth:`wait`.

        Args:
            base_model: The model to tune, or a tuned one to go on from.
            training_dataset: The examples, as ``TuningDataset(examples=[...])``.
            config: A ``CreateTuningJobConfig``, or a dict of its fields.

        Raises:
            ArgumentError: a setting or a kind of examples is of Vertex AI alone.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._tune_request(base_model, training_dataset, check_config(config, _models.CreateTuningJobConfig))
        return await self._transport.call(request, self._tune_answer)

    async def get(self, *, name: str, config: GetTuningJobConfigOrDict | None = None) -> TuningJob:
        """Ask how far the training of a model has come.

        Args:
            name: The job's name, which is that of the tuned model: ``tunedModels/{tunedModel}``.
            config: A ``GetTuningJobConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        request = self._get_request(name, check_config(config, _models.GetTuningJobConfig))
        return await self._transport.call(request, self._get_answer)

    @awaitable  # async only
    def list(self, *, config: ListTuningJobsConfigOrDict | None = None) -> AsyncPager[TuningJob]:
        """List the trainings, a job for each tuned model.

        Args:
            config: A ``ListTuningJobsConfig``, or a dict of its fields.

        Source: https://ai.google.dev/api/tuning
        """
        checked = check_config(config, _models.ListTuningJobsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(request, list_tuned_models.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: [_job(each) for each in page.tuned_models or ()],
            next_token=lambda page: page.next_page_token,
            name="tuning_jobs",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def cancel(self, *, name: str, config: CancelTuningJobConfigOrDict | None = None) -> CancelTuningJobResponse:
        """Cancel a training, on Vertex AI; the Developer API has nothing for it.

        Args:
            name: The job's name.
            config: A ``CancelTuningJobConfig``, or a dict of its fields.

        Raises:
            ArgumentError: the service cannot cancel.
        """
        self._cancel()


# endregion


def _job(tuned: _models.GeminiTunedModel) -> TuningJob:
    """What a tuned model says of its training."""
    task, source = tuned.tuning_task, tuned.tuned_model_source
    state = None if tuned.state is None else _STATES.get(tuned.state.value, tuned.state.value)
    return _models.TuningJob(
        name=tuned.name,
        state=state,
        create_time=tuned.create_time,
        start_time=None if task is None else task.start_time,
        end_time=None if task is None else task.complete_time,
        update_time=tuned.update_time,
        description=tuned.description,
        base_model=tuned.base_model if source is None else source.base_model,
        tuned_model_display_name=tuned.display_name,
        tuned_model=_models.TunedModel(model=tuned.name, endpoint=tuned.name),
    )


def _refuse_settings(config: Any, backend: Any) -> None:
    """ArgumentError for a setting that only Vertex AI has: on the Developer API none of them travels."""
    for row in rows(_models.CreateTuningJobConfig):
        value = getattr(config, row.name)
        if value is None or "sdk" not in row.marks.split() or row.name in ("http_options", "method"):
            continue
        raise unsupported(f"CreateTuningJobConfig.{row.name}", backend, "Vertex AI")
    if config.method not in (None, "SUPERVISED_FINE_TUNING"):
        raise invalid("CreateTuningJobConfig.method", f"{backend.title} knows SUPERVISED_FINE_TUNING alone")
