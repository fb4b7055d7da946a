"""``client.tunings``: train a copy of a model on examples, and follow the training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api.api.tuned_models import create_tuned_model, list_tuned_models
from gemini_api.resources import tunings as _rendered
from genai_runtime.errors.arguments import invalid, unsupported
from genai_runtime.models.decode import decode
from genai_runtime.models.rows import rows

if TYPE_CHECKING:
    from gemini_api.models import ListTuningJobsResponse, TuningJob
    from genai_runtime.transport import Request, Response

__all__ = ["AsyncTunings", "Tunings"]

#: The state of the job for each state of its tuned model.
_STATES = {
    "STATE_UNSPECIFIED": "JOB_STATE_UNSPECIFIED",
    "CREATING": "JOB_STATE_RUNNING",
    "ACTIVE": "JOB_STATE_SUCCEEDED",
    "FAILED": "JOB_STATE_FAILED",
}


class _TuningsCore(_rendered._TuningsCore):
    """What sync and asyncio share: the requests, and the job that a tuned model of the Developer API stands for."""

    def _tune_request(self, base_model: Any, training_dataset: Any, config: Any) -> Request:
        request = super()._tune_request(base_model, training_dataset, config)
        if request.operation is create_tuned_model.OPERATION:
            if config is not None:
                _refuse_settings(config, self._backend)
            body: dict[str, Any] = request.body
            if body["baseModel"].startswith("tunedModels/"):
                body["tunedModelSource"] = {"tunedModel": body.pop("baseModel")}
        return request

    def _tune_request_vertex(self, base_model: Any, training_dataset: Any, config: Any) -> Request:
        from .jobs.tuning import tuning_spec, without_settings

        settings = _models.CreateTuningJobConfig() if config is None else config
        request = super()._tune_request_vertex(base_model, training_dataset, without_settings(settings))
        field, spec = tuning_spec(settings, training_dataset, self._backend)
        body: dict[str, Any] = request.body
        body[field] = spec
        checkpoint = settings.pre_tuned_model_checkpoint_id
        if body["baseModel"].startswith("projects/"):
            tuned = _models.PreTunedModel(tuned_model_name=body.pop("baseModel"), checkpoint_id=checkpoint)
            body["preTunedModel"] = tuned.to_dict(self._backend)
        elif checkpoint is not None:
            words = "is one of a tuned model: give its resource name, projects/..., as base_model"
            raise invalid("CreateTuningJobConfig.pre_tuned_model_checkpoint_id", words)
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
        job = _job(decode(response.json(), _models.GeminiTunedModel))
        job.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return job

    @staticmethod
    def _wait_answer(response: Response) -> TuningJob:
        return _TuningsCore._get_answer(response)

    @staticmethod
    def _list_answer(response: Response) -> ListTuningJobsResponse:
        page = list_tuned_models.parse(response)
        return _models.ListTuningJobsResponse(
            tuning_jobs=[_job(each) for each in page.tuned_models or ()],
            next_page_token=page.next_page_token,
            sdk_http_response=page.sdk_http_response,
        )


class Tunings(_TuningsCore, _rendered.Tunings):
    """Train a copy of a model on examples, and follow the training."""


class AsyncTunings(_TuningsCore, _rendered.AsyncTunings):
    """Train a copy of a model on examples, and follow the training.

    With asyncio: the twin of ``Tunings``.
    """


def _job(tuned: _models.GeminiTunedModel) -> TuningJob:
    """Return the tuning job that trained a tuned model."""
    task, source = tuned.tuning_task, tuned.tuned_model_source
    state = None if tuned.state is None else _STATES.get(tuned.state.value, tuned.state.value)
    return _models.TuningJob(
        name=tuned.name,
        state=None if state is None else _models.JobState.decode(state),
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
    """Raise ArgumentError for a setting that only Vertex AI has."""
    for row in rows(_models.CreateTuningJobConfig):
        value = getattr(config, row.name)
        if value is None or "sdk" not in row.marks.split() or row.name in ("http_options", "method"):
            continue
        raise unsupported(f"CreateTuningJobConfig.{row.name}", backend, "Vertex AI")
    if config.method not in (None, "SUPERVISED_FINE_TUNING"):
        raise invalid("CreateTuningJobConfig.method", f"{backend.title} knows SUPERVISED_FINE_TUNING alone")
