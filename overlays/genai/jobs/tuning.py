"""The specification of a tuning job on Vertex AI: where the settings of a method of tuning go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from gemini_api import models as _models
from genai_runtime.errors.arguments import invalid, unsupported, wrong
from genai_runtime.models.checks import check_config
from genai_runtime.models.rows import rows

JSONObject = dict[str, Any]


class _Method(NamedTuple):
    """A method of tuning: its field of the job, the class of that and of its hyperparameters, the field of examples."""

    field: str
    spec: str
    hyper_parameters: str
    examples: str = "trainingDatasetUri"


_METHODS = {
    "SUPERVISED_FINE_TUNING": _Method("supervisedTuningSpec", "SupervisedTuningSpec", "SupervisedHyperParameters"),
    "PREFERENCE_TUNING": _Method(
        "preferenceOptimizationSpec", "PreferenceOptimizationSpec", "PreferenceOptimizationHyperParameters"
    ),
    "DISTILLATION": _Method(
        "distillationSpec", "DistillationSpec", "DistillationHyperParameters", examples="promptDatasetUri"
    ),
    "REINFORCEMENT_TUNING": _Method(
        "reinforcementTuningSpec", "ReinforcementTuningSpec", "ReinforcementTuningHyperParameters"
    ),
}
#: Settings that have another name in the specification.
_RENAMED = {"single_reward_config": "reward_config"}
#: Ways to aggregate the scores of an evaluation.
_AGGREGATED = ("AVERAGE", "STANDARD_DEVIATION")


def tuning_spec(config: Any, dataset: Any, backend: Any) -> tuple[str, JSONObject]:
    """The specification of a job, and the field that it goes into.

    Args:
        config: A CreateTuningJobConfig.
        dataset: The examples: a TuningDataset, or a dict of its fields.
        backend: The service.

    Raises:
        ArgumentError: a setting is one of another method, or there are no examples that the service can read.
    """
    name = str(config.method or "SUPERVISED_FINE_TUNING")
    method = _METHODS.get(name)
    if method is None:
        raise invalid("CreateTuningJobConfig.method", f"is one of {', '.join(_METHODS)}, not {name!r}")
    hyper, spec = _settings(method.hyper_parameters), _settings(method.spec)
    for setting in _settings_of_methods():
        if getattr(config, setting) is not None and setting not in hyper and setting not in spec:
            owners = " or ".join(each for each in _METHODS if setting in _taken_by(each))
            raise invalid(f"CreateTuningJobConfig.{setting}", f"{name} does not know it; it is a setting of {owners}")
    body = _filled(method.spec, spec, config, backend)
    body[method.examples] = _uri(dataset, "training_dataset", _models.TuningDataset, backend)
    if config.validation_dataset is not None:
        if "validationDatasetUri" in body:
            raise invalid("CreateTuningJobConfig", "give validation_dataset or validation_dataset_uri, not both")
        where = "CreateTuningJobConfig.validation_dataset"
        body["validationDatasetUri"] = _uri(config.validation_dataset, where, _models.TuningValidationDataset, backend)
    if config.evaluation_config is not None:
        body["evaluationConfig"] = _evaluation(config.evaluation_config, backend)
    if found := _filled(method.hyper_parameters, hyper, config, backend):
        body["hyperParameters"] = found
    return method.field, body


def without_settings(config: Any) -> Any:
    """A config without what goes into the specification of a method."""
    apart = {*_settings_of_methods(), "method"}
    given = {row.name: getattr(config, row.name) for row in rows(type(config))}
    return type(config)(**{name: value for name, value in given.items() if value is not None and name not in apart})


def _settings(cls: str) -> dict[str, str]:
    """The settings that a class of a specification takes, with the names of its fields."""
    known = {row.name for row in rows(_models.CreateTuningJobConfig)}
    named = {_RENAMED.get(row.name, row.name): row.name for row in rows(getattr(_models, cls))}
    return {setting: field for setting, field in named.items() if setting in known}


def _taken_by(name: str) -> set[str]:
    method = _METHODS[name]
    return {*_settings(method.spec), *_settings(method.hyper_parameters)}


def _settings_of_methods() -> list[str]:
    return sorted(set().union(*map(_taken_by, _METHODS)))


def _filled(cls: str, settings: Mapping[str, str], config: Any, backend: Any) -> JSONObject:
    given = {field: getattr(config, name) for name, field in settings.items() if name != "evaluation_config"}
    made: JSONObject = getattr(_models, cls)(
        **{field: value for field, value in given.items() if value is not None}
    ).to_dict(backend)
    return made


def _uri(dataset: Any, where: str, cls: Any, backend: Any) -> str:
    """Return the URI of a dataset."""
    found = check_config(dataset, cls, where)
    if found is None:
        raise wrong(where, f"a {cls.__name__} or a dict of its fields", dataset)
    if getattr(found, "examples", None) is not None:
        raise unsupported(
            f"{cls.__name__}.examples",
            backend,
            "the Gemini Developer API",
            "Keep the examples in Cloud Storage, as JSON Lines, and give gcs_uri",
        )
    given = [each for each in (found.gcs_uri, found.vertex_dataset_resource) if each is not None]
    if len(given) != 1:
        raise invalid(where, "give either gcs_uri or vertex_dataset_resource")
    return str(given[0])


def _evaluation(config: Any, backend: Any) -> JSONObject:
    """Convert the evaluation config of a tuning job."""
    where = "CreateTuningJobConfig.evaluation_config"
    if not config.metrics or config.output_config is None:
        raise invalid(where, "needs at least one of metrics, and an output_config")
    parts = {row.name: getattr(config, row.name) for row in rows(type(config)) if row.name != "metrics"}
    body: JSONObject = type(config)(**{name: part for name, part in parts.items() if part is not None}).to_dict(backend)
    body["metrics"] = [_metric(each, f"{where}.metrics[{index}]") for index, each in enumerate(config.metrics)]
    return body


def _metric(metric: Any, where: str) -> JSONObject:
    """A metric as the service takes it: a UnifiedMetric as it is, a Metric by its name or its prompt."""
    if isinstance(metric, Mapping):
        known = {row.name for row in rows(_models.UnifiedMetric)} | {row.wire for row in rows(_models.UnifiedMetric)}
        metric = (_models.UnifiedMetric if metric.keys() <= known else _models.Metric).model_validate(metric)
    if isinstance(metric, _models.UnifiedMetric):
        return {**metric.to_dict(), "aggregationMetrics": [*_AGGREGATED]}
    if not isinstance(metric, _models.Metric):
        raise wrong(where, "a Metric, a UnifiedMetric or a dict of their fields", metric)
    name = (metric.name or "").lower()
    body: JSONObject = {"aggregationMetrics": [*_AGGREGATED]}
    if name == "exact_match":
        body["exactMatchSpec"] = {}
    elif name == "bleu":
        body["bleuSpec"] = {}
    elif name.startswith("rouge"):
        # ROUGE-L and its kin have capitals: rougeL, rougeLsum.
        body["rougeSpec"] = {"rougeType": name.replace("_", "").replace("rougel", "rougeL")}
    elif metric.prompt_template:
        spec: JSONObject = {"metricPromptTemplate": str(metric.prompt_template)}
        if metric.judge_model_system_instruction:
            spec["systemInstruction"] = metric.judge_model_system_instruction
        if metric.return_raw_output:
            spec["customOutputFormatConfig"] = {"returnRawOutput": True}
        body["pointwiseMetricSpec"] = spec
    else:
        raise invalid(where, "is called exact_match, bleu or rouge_1 to rouge_l_sum, or has a prompt_template")
    return body
