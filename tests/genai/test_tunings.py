"""``client.tunings``, and tuned models as models: trained, followed, listed, changed, used, deleted."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from genai import errors, types
from tests.genai.conftest import Mode

EXAMPLES = [types.TuningExample(text_input=f"number {n}", output=f"number {n + 1}") for n in range(6)]
BASE = "gemini-2.5-flash"


async def tuned(mode: Mode, **config: Any) -> types.TuningJob:
    """A model that has been trained."""
    job = await mode.client.tunings.tune(
        base_model=BASE, training_dataset=types.TuningDataset(examples=EXAMPLES), config=config
    )
    mode.emulator.clock.advance(3)
    return await mode.client.tunings.wait(job, backoff=0.01)


class TestTunings:
    async def test_tune_and_follow(self, mode: Mode) -> None:
        tunings = mode.client.tunings
        job = await tunings.tune(
            base_model=BASE,
            training_dataset={"examples": [{"textInput": "one", "output": "two"}] * 6},
            config={
                "tuned_model_display_name": "Next number",
                "description": "counts",
                "epoch_count": 2,
                "batch_size": 3,
                "learning_rate_multiplier": 0.5,
                "tuned_model_id": "next-number",
            },
        )
        assert (job.name, job.state) == ("tunedModels/next-number", "JOB_STATE_QUEUED")
        sent = mode.emulator.requests[-1]
        assert sent.query == {"tunedModelId": "next-number"}
        assert sent.json == {
            "baseModel": "models/gemini-2.5-flash",
            "displayName": "Next number",
            "description": "counts",
            "tuningTask": {
                "hyperparameters": {"epochCount": 2, "batchSize": 3, "learningRateMultiplier": 0.5},
                "trainingData": {"examples": {"examples": [{"textInput": "one", "output": "two"}] * 6}},
            },
        }
        running = await tunings.get(name=job.name)
        assert (running.state, running.end_time) == ("JOB_STATE_RUNNING", None)
        seen: list[Any] = []

        def on_poll(job: types.TuningJob) -> None:
            seen.append(job.state)
            mode.emulator.clock.advance(1)

        done = await tunings.wait(job, backoff=0.01, on_poll=on_poll)
        assert seen[0] == "JOB_STATE_QUEUED"
        assert (done.state, done.base_model, done.description) == ("JOB_STATE_SUCCEEDED", f"models/{BASE}", "counts")
        assert done.tuned_model == types.TunedModel(model=job.name, endpoint=job.name)
        assert done.start_time < done.end_time
        assert await tunings.wait(job.name, backoff=0.01) == await tunings.get(name=job.name)
        assert (await mode.client.models.generate_content(model=job.name, contents="one")).text == "two"

    async def test_list(self, mode: Mode) -> None:
        for name in ("a", "b", "c"):
            await tuned(mode, tuned_model_id=name)
        pager = await mode.client.tunings.list(config={"page_size": 2})
        assert [job.name async for job in pager] == ["tunedModels/a", "tunedModels/b", "tunedModels/c"]
        assert {job.state async for job in await mode.client.tunings.list()} == {"JOB_STATE_SUCCEEDED"}

    async def test_from_a_tuned_model_on(self, mode: Mode) -> None:
        before = await tuned(mode, tuned_model_id="first")
        after = await mode.client.tunings.tune(base_model=before.name, training_dataset={"examples": EXAMPLES})
        assert mode.emulator.requests[-1].json["tunedModelSource"] == {"tunedModel": "tunedModels/first"}
        assert (await mode.client.tunings.get(name=after.name)).base_model == f"models/{BASE}"

    async def test_one_that_fails(self, mode: Mode) -> None:
        job = await mode.client.tunings.tune(
            base_model=BASE, training_dataset={"examples": [{"text_input": "a", "output": "fail-training"}]}
        )
        mode.emulator.clock.advance(3)
        with pytest.raises(errors.OperationFailed, match=f"{job.name} failed"):
            await mode.client.tunings.wait(job, backoff=0.01)

    async def test_its_operation(self, mode: Mode) -> None:
        job = await mode.client.tunings.tune(base_model=BASE, training_dataset={"examples": EXAMPLES})
        listed = httpx.get(f"{mode.emulator.url}/v1beta/{job.name}/operations", headers={"x-goog-api-key": "k"})
        (name,) = [each["name"] for each in listed.json()["operations"]]
        running = await mode.client.operations.get({"name": name})
        assert isinstance(running, types.CreateTunedModelOperation)
        assert running.metadata.tuned_model == job.name
        assert not running.done
        done = await mode.client.operations.wait(
            running, backoff=0.01, on_poll=lambda each: mode.emulator.clock.advance(1)
        )
        assert done.response.state == "ACTIVE"
        assert done.metadata.completed_steps == done.metadata.total_steps == len(done.metadata.snapshots)
        with pytest.raises(errors.NotFound):
            await mode.client.operations.get("corpora/x/operations/y")
        with pytest.raises(errors.NotFound):
            await mode.client.operations.get("generatedFiles/x/operations/y")

    async def test_what_is_refused_before_it_is_sent(self, mode: Mode) -> None:
        tunings = mode.client.tunings
        examples = {"examples": EXAMPLES}
        for data, config, message in (
            (examples, {"labels": {"a": "b"}}, "labels: the Gemini Developer API does not know it; only Vertex AI"),
            (examples, {"adapter_size": "ADAPTER_SIZE_ONE"}, "adapter_size: .* only Vertex AI"),
            (examples, {"method": "DISTILLATION"}, "method: .* SUPERVISED_FINE_TUNING"),
            (examples, {"epochs": 3}, "epoch"),
            (examples, {"learning_rate": 0.1, "learning_rate_multiplier": 1.0}, "learning_rate"),
            ({"gcs_uri": "gs://a/b"}, None, "gcs_uri: .* only Vertex AI"),
            ({"vertex_dataset_resource": "a"}, None, "vertex_dataset_resource: .* only Vertex AI"),
            ({"examples": []}, None, "training_dataset: has no examples"),
            ({}, None, "training_dataset: has no examples"),
            (None, None, "training_dataset"),
        ):
            with pytest.raises(errors.ArgumentError, match=message):
                await tunings.tune(base_model=BASE, training_dataset=data, config=config)
        with pytest.raises(
            errors.ArgumentError, match=r"tunings\.cancel: .*only Vertex AI does\. client.models.delete"
        ):
            await tunings.cancel(name="tunedModels/x")
        for wrong in (5, types.TuningJob(), "", "models/x"):
            with pytest.raises(errors.ArgumentError):
                await tunings.wait(wrong, timeout=0.01)
        assert len(mode.emulator.requests) == 0


class TestTunedModels:
    async def test_list_get_update_delete(self, mode: Mode) -> None:
        models = mode.client.models
        for name in ("a", "b", "c"):
            await tuned(mode, tuned_model_id=name, tuned_model_display_name=f"Model {name}")
        pager = await models.list(config={"query_base": False, "page_size": 2, "filter": "model"})
        found = [model async for model in pager]
        assert [model.name for model in found] == ["tunedModels/a", "tunedModels/b", "tunedModels/c"]
        assert found[0].tuned_model_info.base_model == f"models/{BASE}"
        assert pager.sdk_http_response is not None
        queries = [each.query for each in mode.emulator.requests if each.operation == "listTunedModels"]
        assert [(each["pageSize"], each["filter"], "pageToken" in each) for each in queries] == [
            ("2", "model", False),
            ("2", "model", True),
        ]
        assert not [model async for model in await models.list(config={"query_base": False, "filter": "other"})]
        assert "models/gemini-2.5-flash" in [model.name async for model in await models.list()]
        got = await models.get(model="tunedModels/b")
        assert (got.display_name, got.tuned_model_info.create_time) == ("Model b", got.tuned_model_info.update_time)
        mode.emulator.clock.advance(1)
        changed = await models.update(model="tunedModels/b", config={"display_name": "Other", "temperature": 0.25})
        sent = mode.emulator.requests[-1]
        assert sorted(sent.query["updateMask"].split(",")) == ["displayName", "temperature"]
        assert (changed.display_name, changed.temperature) == ("Other", 0.25)
        assert changed.tuned_model_info.update_time > got.tuned_model_info.update_time
        chosen = await models.update(model="b", config={"display_name": "", "update_mask": "display_name,description"})
        assert chosen.display_name == ""
        assert mode.emulator.requests[-1].query["updateMask"] == "displayName,description"
        assert (await models.delete(model="tunedModels/b")).sdk_http_response.headers
        with pytest.raises(errors.PermissionDenied):
            await models.get(model="tunedModels/b")

    async def test_what_is_refused_before_it_is_sent(self, mode: Mode) -> None:
        models = mode.client.models
        with pytest.raises(errors.ArgumentError, match="what is to be changed"):
            await models.update(model="tunedModels/x")
        with pytest.raises(errors.ArgumentError, match="default_checkpoint_id: expected a str"):
            await models.update(model="tunedModels/x", config={"default_checkpoint_id": 1})
        for call in (models.delete(model="models/x"), models.update(model="models/x", config={"display_name": "a"})):
            with pytest.raises(errors.InvalidResourceName, match="tunedModels/"):
                await call
        assert len(mode.emulator.requests) == 0
