"""Batches and tunings of Vertex AI, by the client: buckets and tables stand in for Cloud Storage and BigQuery."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from genai import errors, types
from genai_emulator import Emulator
from tests.cases import case
from tests.genai.conftest import PLACE, last_body

WITHIN = "projects/p1/locations/us-central1"
FLASH = "gemini-2.5-flash"
TRAINING = "gs://data/train.jsonl"


async def test_a_batch_of_a_file(vertex: Any, emulator: Emulator, tmp_path: Path) -> None:
    """Requests are written, the job is named and given a place by itself, and its lines are read with their keys."""
    asked = {"sum": "What is 5 times 3?", "bad": "fails here"}
    await vertex.batches.write_requests(
        tmp_path / "in.jsonl", ((key, {"contents": text}) for key, text in asked.items())
    )
    emulator.buckets.put("gs://data/in.jsonl", (tmp_path / "in.jsonl").read_bytes())
    emulator.when("fails here").error("RESOURCE_EXHAUSTED")
    job = await vertex.batches.create(model=FLASH, src="gs://data/in.jsonl")
    sent = last_body(emulator)
    assert sent["displayName"].startswith("genai_batch_job_")
    assert sent["model"] == f"publishers/google/models/{FLASH}"
    assert sent["outputConfig"]["gcsDestination"] == {"outputUriPrefix": "gs://data/in/dest"}
    assert (job.state, job.src.gcs_uri, job.dest.gcs_uri) == (
        "JOB_STATE_PENDING",
        ["gs://data/in.jsonl"],
        "gs://data/in/dest",
    )
    assert not job.done
    job = await vertex.batches.wait(job, backoff=0.0)
    assert job.done
    assert (job.state, job.completion_stats.successful_count, job.completion_stats.failed_count) == (
        "JOB_STATE_SUCCEEDED", 1, 1,
    )  # fmt: skip
    lines = emulator.buckets.get(f"{job.output_info.gcs_output_directory}/predictions.jsonl")
    found = dict(client_of(vertex).batches.read_results(lines, requests=tmp_path / "in.jsonl"))
    assert found["sum"].text == "5 * 3 is 15."
    assert isinstance(found["bad"], errors.APIError)
    again = await vertex.batches.wait(job.name, backoff=0.0)
    assert again.to_dict("vertex") == job.to_dict("vertex")


def client_of(client: Any) -> Any:
    """The client itself, whose methods that send nothing are called as they are."""
    return getattr(client, "_target", client)


async def test_a_batch_of_a_table(vertex: Any, emulator: Emulator) -> None:
    ask = {"contents": [{"role": "user", "parts": [{"text": "What is 5 times 3?"}]}]}
    emulator.tables.insert("bq://p.d.asked", [{"id": 1, "request": json.dumps(ask)}])
    job = await vertex.batches.create(
        model=FLASH, src="bq://p.d.asked", config={"dest": "bq://p.d", "display_name": "d"}
    )
    job = await vertex.batches.wait(job, backoff=0.0)
    assert (job.display_name, job.src.bigquery_uri, job.dest.format) == ("d", "bq://p.d.asked", "bigquery")
    info = job.output_info
    (row,) = emulator.tables.rows(f"{info.bigquery_output_dataset}.{info.bigquery_output_table}")
    assert "5 * 3 is 15." in row["response"]


async def test_batches_fail_are_listed_cancelled_and_deleted(vertex: Any, emulator: Emulator) -> None:
    batches = vertex.batches
    failed = await batches.create(model=FLASH, src="gs://data/none.jsonl", config={"display_name": "a"})
    with pytest.raises(errors.OperationFailed, match="cannot be read") as caught:
        await batches.wait(failed, backoff=0.0)
    assert (caught.value.operation.state, caught.value.operation.error.code) == ("JOB_STATE_FAILED", 5)
    other = await batches.create(model=FLASH, src="gs://data/none.jsonl", config={"display_name": "b"})
    await batches.cancel(name=other.name)
    assert (await batches.get(name=other.name.rpartition("/")[2])).state == "JOB_STATE_CANCELLED"
    listed = [each.display_name async for each in await batches.list(config={"page_size": 1})]
    assert sorted(listed) == ["a", "b"]
    only = await batches.list(config={"filter": 'state="JOB_STATE_FAILED"'})
    assert [each.name async for each in only] == [failed.name]
    deleted = await batches.delete(name=other.name)
    assert isinstance(deleted, types.DeleteResourceJob)
    assert "/operations/" in deleted.name
    for deletion in (deleted.name, deleted):
        assert (await vertex.operations.wait(deletion, backoff=0.0)).done
    with pytest.raises(errors.NotFound):
        await batches.get(name=other.name)


async def test_what_batches_cannot_be(vertex: Any, emulator: Emulator) -> None:
    elsewhere = r"only the Gemini Developer API does\. Keep the requests in Cloud Storage"
    for src, config, message in (
        ([{"contents": "a"}], None, rf"BatchJobSource\.inlined_requests: Vertex AI does not know it; {elsewhere}"),
        ("files/abc", None, rf"BatchJobSource\.file_name: Vertex AI does not know it; {elsewhere}"),
        ("s3://data/in.jsonl", None, r"'s3://data/in\.jsonl' is no source; give the URI .*gs://.*bq://.*/datasets/"),
        ({"format": "jsonl"}, None, r"src: give one source: the URI of a file of JSON Lines \(gs://"),
        ("gs://data/in.csv", None, r"config\.dest: is missing"),
        (f"{WITHIN}/datasets/1", None, r"config\.dest: is missing"),
        ("gs://data/in.jsonl", {"dest": "/tmp/out"}, "neither gs://... nor bq://"),
        ("gs://data/in.jsonl", {"priority": 1}, r"CreateBatchJobConfig\.priority: Vertex AI does not know it"),
        ("gs://data/in.jsonl", {"webhook_config": {"uris": ["u"]}}, r"webhook_config: Vertex AI does not know it"),
    ):
        with case(message), pytest.raises(errors.ArgumentError, match=message):
            await vertex.batches.create(model=FLASH, src=src, config=config)
    with pytest.raises(errors.ArgumentError, match=r"batches\.create_embeddings: .*models\.embed_content"):
        await vertex.batches.create_embeddings(model="m", src={"file_name": "files/a"})
    for name in ("batches/abc", "projects/p/jobs/1", ""):
        with pytest.raises(errors.InvalidResourceName):
            await vertex.batches.get(name=name)
        with pytest.raises(errors.InvalidResourceName):
            await vertex.batches.wait(name)
    emulator.requests.assert_none()


def lines(*pairs: tuple[str, str]) -> str:
    turns = ([("user", asked), ("model", told)] for asked, told in pairs)
    rows = [{"contents": [{"role": role, "parts": [{"text": text}]} for role, text in each]} for each in turns]
    return "".join(f"{json.dumps(row)}\n" for row in rows)


async def test_a_model_is_tuned_tuned_further_and_used(vertex: Any, emulator: Emulator) -> None:
    emulator.buckets.put(TRAINING, lines(("ping", "pong")))
    config = types.CreateTuningJobConfig(
        tuned_model_display_name="player", epoch_count=2, adapter_size="ADAPTER_SIZE_FOUR", labels={"a": "b"}
    )
    job = await vertex.tunings.tune(base_model=FLASH, training_dataset={"gcs_uri": TRAINING}, config=config)
    assert last_body(emulator) == {
        "baseModel": FLASH,
        "tunedModelDisplayName": "player",
        "labels": {"a": "b"},
        "supervisedTuningSpec": {
            "trainingDatasetUri": TRAINING,
            "hyperParameters": {"epochCount": "2", "adapterSize": "ADAPTER_SIZE_FOUR"},
        },
    }
    seen: list[Any] = []

    def poll(found: Any) -> None:
        seen.append(found.state)
        emulator.clock.advance(2)

    assert (job.has_ended, job.has_succeeded, types.TuningJob().has_ended) == (False, False, False)
    job = await vertex.tunings.wait(job, backoff=0.0, on_poll=poll)
    assert job.has_ended
    assert job.has_succeeded
    assert seen[-1] == job.state == "JOB_STATE_SUCCEEDED"
    assert [each.epoch for each in job.tuned_model.checkpoints] == [1, 2]
    answer = await vertex.models.generate_content(model=job.tuned_model.endpoint, contents="ping")
    assert answer.text == "pong"
    assert [each.name async for each in await vertex.tunings.list(config={"page_size": 1})] == [job.name]
    assert (await vertex.tunings.get(name=job.name.rpartition("/")[2])).tuned_model == job.tuned_model

    config = {"pre_tuned_model_checkpoint_id": "1", "tuned_model_display_name": "better"}
    further = await vertex.tunings.tune(
        base_model=job.tuned_model.model, training_dataset={"gcs_uri": TRAINING}, config=config
    )
    assert last_body(emulator)["preTunedModel"] == {"tunedModelName": job.tuned_model.model, "checkpointId": "1"}
    assert "baseModel" not in last_body(emulator)
    assert isinstance(await vertex.tunings.cancel(name=further.name), types.CancelTuningJobResponse)
    with pytest.raises(errors.OperationFailed) as caught:
        await vertex.tunings.wait(further.name, backoff=0.0)
    assert (caught.value.operation.has_ended, caught.value.operation.has_succeeded) == (True, False)


async def test_each_method_of_tuning(vertex: Any, emulator: Emulator) -> None:
    emulator.buckets.put(TRAINING, lines(("a", "b")))
    output = {"gcs_destination": {"output_uri_prefix": "gs://data/out"}}
    cases: list[tuple[dict[str, Any], dict[str, Any]]] = [
        (
            {"method": "PREFERENCE_TUNING", "beta": 0.25, "validation_dataset": {"gcs_uri": "gs://data/v.jsonl"}},
            {
                "preferenceOptimizationSpec": {
                    "trainingDatasetUri": TRAINING,
                    "validationDatasetUri": "gs://data/v.jsonl",
                    "hyperParameters": {"beta": 0.25},
                }
            },
        ),
        (
            {"method": "DISTILLATION", "base_teacher_model": "gemini-2.5-pro", "learning_rate_multiplier": 2.0},
            {
                "distillationSpec": {
                    "promptDatasetUri": TRAINING,
                    "baseTeacherModel": "gemini-2.5-pro",
                    "hyperParameters": {"learningRateMultiplier": 2.0},
                }
            },
        ),
        (
            {
                "method": "REINFORCEMENT_TUNING",
                "reward_config": {"reward_name": "r", "string_match_reward_scorer": {"correct_answer_reward": 1.0}},
                "samples_per_prompt": 2,
            },
            {
                "reinforcementTuningSpec": {
                    "trainingDatasetUri": TRAINING,
                    "singleRewardConfig": {
                        "rewardName": "r",
                        "stringMatchRewardScorer": {"correctAnswerReward": 1.0},
                    },
                    "hyperParameters": {"samplesPerPrompt": 2},
                }
            },
        ),
        (
            {"evaluation_config": {"metrics": [types.Metric(name="rouge_l")], "output_config": output}},
            {
                "supervisedTuningSpec": {
                    "trainingDatasetUri": TRAINING,
                    "evaluationConfig": {
                        "outputConfig": {"gcsDestination": {"outputUriPrefix": "gs://data/out"}},
                        "metrics": [
                            {
                                "aggregationMetrics": ["AVERAGE", "STANDARD_DEVIATION"],
                                "rougeSpec": {"rougeType": "rougeL"},
                            }
                        ],
                    },
                }
            },
        ),
    ]
    for config, spec in cases:
        with case(config):
            await vertex.tunings.tune(base_model=FLASH, training_dataset={"gcs_uri": TRAINING}, config=config)
            assert last_body(emulator) == {"baseModel": FLASH, **spec}


async def test_a_reward_is_tried(vertex: Any, emulator: Emulator) -> None:
    scorer = {
        "string_match_expression": {"match_operation": "EXACT_MATCH", "expression": "4"},
        "correct_answer_reward": 1.0,
    }
    told = await vertex.tunings.validate_reward(
        parent=WITHIN,
        sample_response=types.Content(role="model", parts=[types.Part(text="4")]),
        example={"contents": [{"role": "user", "parts": [{"text": "2+2?"}]}]},
        single_reward_config={"reward_name": "sum", "string_match_reward_scorer": scorer},
    )
    assert isinstance(told, types.ValidateRewardResponse)
    assert told.overall_reward is not None
    assert last_body(emulator)["singleRewardConfig"]["stringMatchRewardScorer"]["stringMatchExpression"] == {
        "matchOperation": "EXACT_MATCH",
        "expression": "4",
    }
    with pytest.raises(errors.InvalidResourceName):
        await vertex.tunings.validate_reward(parent="p1", sample_response={}, example={})


async def test_what_tunings_cannot_be(vertex: Any, emulator: Emulator) -> None:
    for config, data, message in (
        ({"beta": 0.5}, {"gcs_uri": TRAINING}, r"\.beta: SUPERVISED_FINE_TUNING does not know it; .*PREFERENCE_TUNING"),
        ({"method": "DISTILLATION", "samples_per_prompt": 2}, {"gcs_uri": TRAINING}, "a setting of REINFORCEMENT"),
        ({"pre_tuned_model_checkpoint_id": "1"}, {"gcs_uri": TRAINING}, "give its resource name, projects/"),
        (None, {}, "give either gcs_uri or vertex_dataset_resource"),
        (None, {"gcs_uri": "a", "vertex_dataset_resource": "b"}, "give either gcs_uri or vertex_dataset_resource"),
        (None, {"examples": [{"text_input": "a", "output": "b"}]}, r"TuningDataset\.examples: .*JSON Lines"),
        (None, 5, "training_dataset"),
        ({"evaluation_config": {}}, {"gcs_uri": TRAINING}, "needs at least one of metrics, and an output_config"),
        (
            {"validation_dataset": {"gcs_uri": "a"}, "validation_dataset_uri": "b"},
            {"gcs_uri": TRAINING},
            "validation_dataset or validation_dataset_uri, not both",
        ),
    ):
        with case(message), pytest.raises(errors.ArgumentError, match=message):
            await vertex.tunings.tune(base_model=FLASH, training_dataset=data, config=config)
    emulator.requests.assert_none()


def test_lines_of_vertex_ai(emulator: Emulator) -> None:
    """As Vertex AI writes them, without keys too."""
    import genai

    good = {"candidates": [{"content": {"role": "model", "parts": [{"text": "hi"}]}, "finishReason": "STOP"}]}
    refused = 'Bad Request: {"error": {"code": 400, "message": "no contents", "status": "INVALID_ARGUMENT"}}'
    rows = [
        {"status": "", "request": {}, "response": good, "processed_time": "2026-01-01T00:00:00Z"},
        {"status": refused, "request": {}, "response": {}},
        {"status": "Internal error", "request": {}, "response": {}, "key": "k"},
    ]
    with genai.Client(**PLACE, api_key="a-key") as client:
        found = list(client.batches.read_results("\n".join(map(json.dumps, rows)).encode()))
    assert [key for key, _ in found] == [None, None, "k"]
    answer, bad, broken = (result for _, result in found)
    assert answer.text == "hi"
    assert isinstance(bad, errors.InvalidArgument)
    assert bad.message == "no contents"
    assert isinstance(broken, errors.APIError)
    assert broken.message == "Internal error"
