"""Google's own google-genai with ``vertexai=True``, pointed at the emulator, works: every method that it has there."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from genai_emulator import Emulator

peer = pytest.importorskip("google.genai")
types = pytest.importorskip("google.genai.types")
auth = pytest.importorskip("google.auth")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.*experimental.*"),
    pytest.mark.filterwarnings("ignore:.*deprecated.*"),
    # It leaves its sockets to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore:.*automatic function calling.*:UserWarning"),
]

FLASH = "gemini-2.5-flash"
_VARIABLES = (
    *("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"),
    *("GOOGLE_VERTEX_BASE_URL", "GOOGLE_GEMINI_BASE_URL"),
)


@pytest.fixture
def google(emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """A client that gets its tokens from the emulator, by google-auth."""
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
    emulator.write_credentials(tmp_path / "credentials.json")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "credentials.json"))
    options = {"base_url": emulator.url}
    client = peer.Client(vertexai=True, project="p1", location="us-central1", http_options=options)
    yield client
    client.close()


def png(width: int = 8, height: int = 8) -> bytes:
    image = pytest.importorskip("PIL.Image")
    out = BytesIO()
    image.new("RGB", (width, height), "red").save(out, "PNG")
    return out.getvalue()


def shape(data: bytes) -> tuple[int, int]:
    image = pytest.importorskip("PIL.Image")
    size: tuple[int, int] = image.open(BytesIO(data)).size
    return size


def test_contents_and_tokens(google: Any, emulator: Emulator) -> None:
    answer = google.models.generate_content(model=FLASH, contents="What is 5 times 3?")
    assert answer.text == "5 * 3 is 15."
    assert answer.usage_metadata.traffic_type == "ON_DEMAND"
    assert answer.create_time is not None
    chunks = list(google.models.generate_content_stream(model=FLASH, contents="What is 5 times 3?"))
    assert "".join(chunk.text or "" for chunk in chunks) == answer.text
    config = {"system_instruction": "Be brief.", "labels": {"a": "b"}, "audio_timestamp": True}
    safety = [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "OFF", "method": "SEVERITY"}]
    assert google.models.generate_content(
        model="gemini-3.8-flash", contents="Hello", config={**config, "safety_settings": safety}
    ).text
    assert google.models.count_tokens(model=FLASH, contents="How many tokens is this?").total_tokens == 6
    computed = google.models.compute_tokens(model=FLASH, contents="The quick brown fox.")
    assert b"".join(computed.tokens_info[0].tokens) == b"The quick brown fox."
    chat = google.chats.create(model=FLASH)
    chat.send_message("Hello, my name is Ada.")
    assert chat.send_message("What is my name?").text == "Your name is Ada."
    assert emulator.requests.count(stage="oauth.exchange") == 1
    assert {entry.auth for entry in emulator.requests.of("generateContent")} == {"bearer"}


def test_embeddings(google: Any) -> None:
    config = {"task_type": "RETRIEVAL_DOCUMENT", "title": "t", "output_dimensionality": 8}
    found = google.models.embed_content(model="text-embedding-005", contents=["a cat", "b"], config=config)
    assert [len(each.values) for each in found.embeddings] == [8, 8]
    assert found.embeddings[0].statistics.token_count == 2
    assert found.metadata.billable_character_count == 5
    for contents, count in (("a", 1), (["a", "b"], 2)):
        found = google.models.embed_content(model="gemini-embedding-001", contents=contents)
        assert [len(each.values) for each in found.embeddings] == [3072] * count


def test_models(google: Any) -> None:
    assert f"publishers/google/models/{FLASH}" in [each.name for each in google.models.list(config={"page_size": 4})]
    assert google.models.get(model=FLASH).name == f"publishers/google/models/{FLASH}"
    assert list(google.models.list(config={"query_base": False})) == []
    with pytest.raises(peer.errors.ClientError) as caught:
        google.models.get(model="nothing")
    assert (caught.value.code, caught.value.status) == (404, "NOT_FOUND")


def test_caches(google: Any) -> None:
    kept = {"contents": ["The keeper is called Ingrid."], "system_instruction": "Be kind.", "ttl": "300s"}
    cache = google.caches.create(model=FLASH, config={**kept, "display_name": "d"})
    answer = google.models.generate_content(
        model=FLASH, contents="What is the keeper called?", config={"cached_content": cache.name}
    )
    assert "Ingrid" in answer.text
    assert google.caches.get(name=cache.name.rpartition("/")[2]).name == cache.name
    assert google.caches.update(name=cache.name, config={"ttl": "7200s"}).expire_time > cache.expire_time
    assert [found.name for found in google.caches.list()] == [cache.name]
    google.caches.delete(name=cache.name)
    with pytest.raises(peer.errors.ClientError):
        google.caches.get(name=cache.name)


def test_images(google: Any, emulator: Emulator) -> None:
    image = types.Image(image_bytes=png(), mime_type="image/png")
    made = google.models.generate_images(
        model="imagen-4.0-generate-001",
        prompt="A red kite",
        config={"number_of_images": 2, "aspect_ratio": "16:9", "output_mime_type": "image/jpeg"},
    )
    assert [shape(each.image.image_bytes) for each in made.generated_images] == [(1408, 768)] * 2
    stored = google.models.generate_images(
        model="imagen-4.0-generate-001",
        prompt="A kite",
        config={"number_of_images": 1, "output_gcs_uri": "gs://my-bucket/out", "include_safety_attributes": True},
    )
    assert shape(emulator.buckets.get(stored.generated_images[0].image.gcs_uri)) == (1024, 1024)
    assert stored.positive_prompt_safety_attributes.categories
    raw = types.RawReferenceImage(reference_id=1, reference_image=image)
    mask = types.MaskReferenceImage(
        reference_id=2, config=types.MaskReferenceConfig(mask_mode="MASK_MODE_BACKGROUND", mask_dilation=0.1)
    )
    edited = google.models.edit_image(
        model="imagen-3.0-capability-002",
        prompt="A sky",
        reference_images=[raw, mask],
        config={"edit_mode": "EDIT_MODE_INPAINT_INSERTION", "number_of_images": 1},
    )
    assert shape(edited.generated_images[0].image.image_bytes) == (8, 8)
    larger = google.models.upscale_image(model="imagen-4.0-upscale-preview", image=image, upscale_factor="x2")
    assert shape(larger.generated_images[0].image.image_bytes) == (16, 16)
    worn = google.models.recontext_image(
        model="virtual-try-on-preview-08-04",
        source=types.RecontextImageSource(person_image=image, product_images=[types.ProductImage(product_image=image)]),
        config={"number_of_images": 1},
    )
    assert shape(worn.generated_images[0].image.image_bytes) == (8, 8)
    masks = google.models.segment_image(
        model="image-segmentation-001",
        source=types.SegmentImageSource(image=image, prompt="a cat, a dog"),
        config={"mode": "PROMPT", "max_predictions": 2},
    )
    assert [each.labels[0].label for each in masks.generated_masks] == ["a cat", "a dog"]


def test_videos(google: Any, emulator: Emulator) -> None:
    pytest.importorskip("av")
    source = types.GenerateVideosSource(prompt="Waves", image=types.Image(image_bytes=png(), mime_type="image/png"))
    config = {"number_of_videos": 1, "duration_seconds": 4, "output_gcs_uri": "gs://my-bucket/videos"}
    operation = google.models.generate_videos(model="veo-3.0-generate-001", source=source, config=config)
    polls = 0
    while not operation.done:
        operation = google.operations.get(operation)
        polls += 1
    assert polls == 2
    (video,) = operation.result.generated_videos
    assert emulator.buckets.get(video.video.uri)[4:8] == b"ftyp"


def test_errors(google: Any, emulator: Emulator) -> None:
    with pytest.raises(peer.errors.ClientError, match="Publisher Model `projects/p1/locations/us-central1/") as caught:
        google.models.generate_content(model="nope", contents="x")
    assert (caught.value.code, caught.value.status) == (404, "NOT_FOUND")
    emulator.faults.add("status:503", operation="generateContent")
    with pytest.raises(peer.errors.ServerError):
        google.models.generate_content(model=FLASH, contents="x")
    emulator.revoke_tokens()
    with pytest.raises(peer.errors.ClientError) as caught:
        google.models.generate_content(model=FLASH, contents="x")
    assert caught.value.status == "UNAUTHENTICATED"


def test_express_mode(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*_VARIABLES, "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION"):
        monkeypatch.delenv(name, raising=False)
    client = peer.Client(vertexai=True, api_key="a-key", http_options={"base_url": emulator.url})
    assert client.models.generate_content(model=FLASH, contents="What is 5 times 3?").text == "5 * 3 is 15."
    assert emulator.requests.last.path == f"/v1beta1/publishers/google/models/{FLASH}:generateContent"
    # It writes projects/None where it has none.
    with pytest.raises(peer.errors.ClientError) as caught:
        client.caches.get(name="1")
    assert caught.value.code == 400
    client.close()


def test_asyncio(google: Any) -> None:
    async def run() -> str:
        stream = await google.aio.models.generate_content_stream(model=FLASH, contents="What is 5 times 3?")
        text = "".join([chunk.text or "" async for chunk in stream])
        assert (await google.aio.models.count_tokens(model=FLASH, contents="x")).total_tokens == 1
        await google.aio.aclose()
        return text

    assert asyncio.run(run()) == "5 * 3 is 15."


def _example(prompt: str, answer: str) -> str:
    turns = (("user", prompt), ("model", answer))
    return json.dumps({"contents": [{"role": role, "parts": [{"text": text}]} for role, text in turns]})


def test_batches(google: Any, emulator: Emulator) -> None:
    request = {"request": {"contents": [{"role": "user", "parts": [{"text": "What is 5 times 3?"}]}]}}
    emulator.buckets.put("gs://my-bucket/in.jsonl", json.dumps(request))
    emulator.tables.insert("bq://p1.data.asked", [request])
    jobs = [
        google.batches.create(model=FLASH, src="gs://my-bucket/in.jsonl"),
        google.batches.create(model=FLASH, src="bq://p1.data.asked", config={"dest": "bq://p1.data.answered"}),
    ]
    for job in jobs:
        assert job.state == "JOB_STATE_PENDING"
        polls = 0
        while job.state not in ("JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED"):
            job = google.batches.get(name=job.name)
            polls += 1
        assert (job.state, polls, job.completion_stats.successful_count) == ("JOB_STATE_SUCCEEDED", 2, 1)
    (written,) = emulator.buckets.uris("gs://my-bucket/in/dest/")
    assert "5 * 3 is 15." in emulator.buckets.get(written).decode()
    (row,) = emulator.tables.rows("bq://p1.data.answered")
    assert "5 * 3 is 15." in row["response"]
    assert len(list(google.batches.list(config={"filter": 'state="JOB_STATE_SUCCEEDED"'}))) == 2
    other = google.batches.create(model=FLASH, src="gs://my-bucket/in.jsonl")
    google.batches.cancel(name=other.name)
    assert google.batches.get(name=other.name).state == "JOB_STATE_CANCELLED"
    google.batches.delete(name=other.name)
    with pytest.raises(peer.errors.ClientError):
        google.batches.get(name=other.name)


def test_tunings(google: Any, emulator: Emulator) -> None:
    emulator.buckets.put("gs://my-bucket/train.jsonl", _example("ping", "pong"))
    data = types.TuningDataset(gcs_uri="gs://my-bucket/train.jsonl")
    config = {"tuned_model_display_name": "d", "epoch_count": 2, "adapter_size": "ADAPTER_SIZE_FOUR"}
    job = google.tunings.tune(base_model=FLASH, training_dataset=data, config=config)
    assert google.tunings.get(name=job.name).state == "JOB_STATE_RUNNING"
    reward = {"reward_name": "r", "string_match_reward_scorer": {"string_match_expression": {"expression": "pong"}}}
    for method, more in (
        ("PREFERENCE_TUNING", {"beta": 0.1}),
        ("DISTILLATION", {"base_teacher_model": "gemini-2.5-pro"}),
        ("REINFORCEMENT_TUNING", {"reward_config": reward, "samples_per_prompt": 2}),
    ):
        google.tunings.tune(base_model=FLASH, training_dataset=data, config={"method": method, **more})
    emulator.clock.advance(2)
    job = google.tunings.get(name=job.name)
    assert job.state == "JOB_STATE_SUCCEEDED"
    assert [each.epoch for each in job.tuned_model.checkpoints] == [1, 2]
    asked = google.models.generate_content(model=job.tuned_model.endpoint, contents="ping")
    assert asked.text == "pong"
    on = google.tunings.tune(base_model=job.tuned_model.model, training_dataset=data)
    assert on.pre_tuned_model.base_model == FLASH
    google.tunings.cancel(name=on.name)
    assert google.tunings.get(name=on.name).state == "JOB_STATE_CANCELLED"
    assert len(list(google.tunings.list(config={"page_size": 2}))) == 5
    model = job.tuned_model.model.partition("@")[0]
    assert len(list(google.models.list(config={"query_base": False}))) == 4
    assert google.models.get(model=model).tuned_model_info.base_model == FLASH
    assert google.models.update(model=model, config={"display_name": "e"}).display_name == "e"
    google.models.delete(model=model)
    with pytest.raises(peer.errors.ClientError):
        google.models.get(model=model)


def test_rewards(google: Any) -> None:
    expression = types.ReinforcementTuningStringMatchRewardScorerStringMatchExpression(
        match_operation="EXACT_MATCH", expression="pong"
    )
    scorer = types.ReinforcementTuningStringMatchRewardScorer(
        string_match_expression=expression, correct_answer_reward=2, wrong_answer_reward=-1
    )
    reward = types.SingleReinforcementTuningRewardConfig(reward_name="r", string_match_reward_scorer=scorer)
    for text, given in (("pong", 2), ("ping", -1)):
        told = google.tunings.validate_reward(
            parent="projects/p1/locations/us-central1",
            sample_response=types.Content(parts=[types.Part(text=text)]),
            example=types.ReinforcementTuningExample(contents=[types.Content(parts=[types.Part(text="ping")])]),
            single_reward_config=reward,
        )
        assert told.overall_reward == told.reward_info_details["r"].reward == given
