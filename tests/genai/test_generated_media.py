"""Images and videos: what is sent, what an answer becomes, and files that other programs can read."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from genai import errors, types
from genai_emulator import Emulator
from tests.genai.conftest import Mode, last_body

Image = pytest.importorskip("PIL.Image")
IMAGEN = "imagen-4.0-generate-001"
VEO = "veo-3.1-generate-preview"
ONE = {"number_of_images": 1}
QUICK = {"duration_seconds": 4}


async def test_an_image_of_the_asked_size_and_format(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    models = mode.client.models
    for settings, size, kind in (
        ({}, (1024, 1024), "PNG"),
        ({"aspect_ratio": "16:9"}, (1408, 768), "PNG"),
        ({"aspect_ratio": "3:4", "image_size": "2K", "output_mime_type": "image/jpeg"}, (1792, 2560), "JPEG"),
    ):
        answer = await models.generate_images(model=IMAGEN, prompt="a cat", config={**ONE, **settings})
        (made,) = answer.generated_images
        picture = made.image.as_pil()
        assert (picture.size, picture.format) == (size, kind)
        made.image.save(tmp_path / "image")
        with Image.open(tmp_path / "image") as saved:
            assert saved.size == size
    assert answer.sdk_http_response.headers["content-type"].startswith("application/json")


async def test_settings_of_images_on_the_wire(mode: Mode, emulator: Emulator) -> None:
    config = types.GenerateImagesConfig(
        number_of_images=1,
        negative_prompt="dogs",
        aspect_ratio="1:1",
        image_size="1K",
        guidance_scale=7.5,
        safety_filter_level="BLOCK_LOW_AND_ABOVE",
        person_generation="allow_adult",
        include_safety_attributes=True,
        include_rai_reason=True,
        language="en",
        output_mime_type="image/jpeg",
        output_compression_quality=80,
    )
    answer = await mode.client.models.generate_images(model=IMAGEN, prompt="a cat", config=config)
    assert last_body(emulator) == {
        "instances": [{"prompt": "a cat"}],
        "parameters": {
            "sampleCount": 1,
            "negativePrompt": "dogs",
            "aspectRatio": "1:1",
            "sampleImageSize": "1K",
            "guidanceScale": 7.5,
            "safetySetting": "BLOCK_LOW_AND_ABOVE",
            "personGeneration": "ALLOW_ADULT",
            "includeSafetyAttributes": True,
            "includeRaiReason": True,
            "language": "en",
            "outputOptions": {"mimeType": "image/jpeg", "compressionQuality": 80},
        },
    }
    assert answer.generated_images[0].safety_attributes.categories == ["Porn", "Violence"]
    assert answer.positive_prompt_safety_attributes.content_type == "Positive Prompt"
    assert len(answer.positive_prompt_safety_attributes.categories) == 12
    assert len(answer.generated_images) == 1


async def test_four_images_where_no_number_is_given(mode: Mode, emulator: Emulator) -> None:
    answer = await mode.client.models.generate_images(model=IMAGEN, prompt="a cat")
    assert len({made.image.image_bytes for made in answer.generated_images}) == 4
    assert last_body(emulator)["parameters"] == {"sampleCount": 4}


async def test_what_is_held_back_says_why(mode: Mode, emulator: Emulator) -> None:
    models = mode.client.models
    told = await models.generate_images(model=IMAGEN, prompt="emulator:block", config={"include_rai_reason": True})
    assert told.generated_images[0].image is None
    assert "safety filter" in told.generated_images[0].rai_filtered_reason
    silent = await models.generate_images(model=IMAGEN, prompt="emulator:block")
    assert not silent.generated_images


async def test_what_the_developer_api_lacks_is_refused(mode: Mode, emulator: Emulator) -> None:
    models = mode.client.models
    for name, value in (("seed", 1), ("add_watermark", True), ("enhance_prompt", True), ("output_gcs_uri", "gs://a")):
        with pytest.raises(errors.ArgumentError, match=rf"GenerateImagesConfig\.{name}.*only Vertex AI"):
            await models.generate_images(model=IMAGEN, prompt="a cat", config={name: value})
    for name, value in (("fps", 24), ("seed", 1), ("generate_audio", True), ("pubsub_topic", "a")):
        with pytest.raises(errors.ArgumentError, match=rf"GenerateVideosConfig\.{name}.*only Vertex AI"):
            await models.generate_videos(model=VEO, prompt="a cat", config={name: value})
    with pytest.raises(errors.ArgumentError, match=r"Image\.gcs_uri"):
        await models.generate_videos(model=VEO, image=types.Image(gcs_uri="gs://a/b", mime_type="image/png"))
    emulator.requests.assert_none()


async def test_what_the_service_refuses(mode: Mode, emulator: Emulator) -> None:
    for config in ({"number_of_images": 5}, {"aspect_ratio": "2:1"}, {"image_size": "4K"}):
        with pytest.raises(errors.InvalidArgument):
            await mode.client.models.generate_images(model=IMAGEN, prompt="a cat", config=config)
    with pytest.raises(errors.NotFound, match="is not supported for predict"):
        await mode.client.models.generate_images(model="gemini-2.5-flash", prompt="a cat")


async def test_an_image_by_a_gemini_model(mode: Mode, emulator: Emulator) -> None:
    for model, image_config, size in (
        ("gemini-2.5-flash-image", {"aspect_ratio": "16:9"}, (1344, 768)),
        ("gemini-3-pro-image-preview", {"aspect_ratio": "1:1", "image_size": "2K"}, (2048, 2048)),
    ):
        config = {"response_modalities": ["IMAGE"], "image_config": image_config}
        answer = await mode.client.models.generate_content(model=model, contents="a cat", config=config)
        (blob,) = [part.inline_data for part in answer.parts if part.inline_data]
        assert Image.open(BytesIO(blob.data)).size == size


@pytest.fixture
def probe() -> Callable[[bytes], tuple[float, int, int, float]]:
    av = pytest.importorskip("av")

    def probe(data: bytes) -> tuple[float, int, int, float]:
        """Seconds, width, height and pictures a second of a video."""
        with av.open(BytesIO(data)) as container:
            stream = container.streams.video[0]
            return container.duration / av.time_base, stream.width, stream.height, float(stream.average_rate)

    return probe


async def test_a_video(mode: Mode, emulator: Emulator, probe: Any, tmp_path: Path) -> None:
    client = mode.client
    seen: list[Any] = []
    config = {**QUICK, "aspect_ratio": "9:16", "number_of_videos": 1, "negative_prompt": "rain"}
    operation = await client.models.generate_videos(model=VEO, prompt="the sea", config=config)
    assert (operation.done, operation.response) == (None, None)
    assert last_body(emulator)["parameters"] == {
        "durationSeconds": 4,
        "aspectRatio": "9:16",
        "sampleCount": 1,
        "negativePrompt": "rain",
    }
    # Another process knows its name, and nothing else.
    again = types.GenerateVideosOperation(name=operation.name)
    again = await client.operations.wait(again, backoff=0.0, on_poll=seen.append, timeout=30)
    assert len(seen) >= 2
    assert again.result is again.response
    video = again.response.generated_videos[0].video
    data = await client.files.download(file=video)
    assert probe(data) == (4.0, 720, 1280, 24.0)
    assert video.video_bytes == data
    video.save(tmp_path / "sea.mp4")
    assert (tmp_path / "sea.mp4").read_bytes() == data
    by_name = await client.operations.get(operation.name)
    waited = await client.operations.wait(operation.name, backoff=0.0)
    for found in (by_name, waited, await client.operations.wait({"name": operation.name}, backoff=0.0)):
        assert isinstance(found, types.GenerateVideosOperation)
        assert found.response.generated_videos[0].video.uri == video.uri
    longer = await client.models.generate_videos(model=VEO, prompt="and on", video=types.Video(uri=video.uri))
    longer = await client.operations.wait(longer, backoff=0.0)
    assert body_of_start(emulator)["instances"] == [{"prompt": "and on", "video": {"uri": video.uri}}]
    assert probe(await client.files.download(file=longer.response.generated_videos[0].video))[0] == 11.0


def body_of_start(emulator: Emulator) -> Any:
    return json.loads(emulator.requests.of("predictLongRunning")[-1].body)


async def test_what_videos_are_made_from(mode: Mode, emulator: Emulator) -> None:
    models = mode.client.models
    picture = types.Image(image_bytes=b"\x89PNG", mime_type="image/png")
    wired = {"bytesBase64Encoded": "iVBORw==", "mimeType": "image/png"}
    config = types.GenerateVideosConfig(
        last_frame=picture,
        reference_images=[types.VideoGenerationReferenceImage(image=picture, reference_type="ASSET")],
        webhook_config={"uris": ["https://example.com/done"]},
        **QUICK,
    )
    await models.generate_videos(model=VEO, prompt="x emulator:block", image=picture, config=config)
    assert last_body(emulator) == {
        "instances": [
            {
                "prompt": "x emulator:block",
                "image": wired,
                "lastFrame": wired,
                "referenceImages": [{"image": wired, "referenceType": "ASSET"}],
            }
        ],
        "parameters": {"durationSeconds": 4},
        "webhookConfig": {"uris": ["https://example.com/done"]},
    }
    source = types.GenerateVideosSource(prompt="x emulator:block", image=picture)
    await models.generate_videos(model=VEO, source=source)
    assert last_body(emulator)["instances"] == [{"prompt": "x emulator:block", "image": wired}]
    for arguments, message in (
        ({}, "give a prompt, an image or a video"),
        ({"source": source, "prompt": "y"}, "give a source, or prompt, not both"),
        ({"source": {}}, "give it a prompt, an image or a video"),
    ):
        with pytest.raises(errors.ArgumentError, match=message):
            await models.generate_videos(model=VEO, **arguments)


async def test_videos_that_were_not_made(mode: Mode, emulator: Emulator) -> None:
    client = mode.client
    blocked = await client.models.generate_videos(model=VEO, prompt="emulator:block")
    blocked = await client.operations.wait(blocked, backoff=0.0)
    assert blocked.response.rai_media_filtered_count == 1
    assert "policies" in blocked.response.rai_media_filtered_reasons[0]
    assert blocked.response.generated_videos is None
    failed = await client.models.generate_videos(model=VEO, prompt="emulator:fail")
    with pytest.raises(errors.OperationFailed, match="internal server issue") as failure:
        await client.operations.wait(failed, backoff=0.0)
    assert failure.value.operation.error.code == 13
    with pytest.raises(errors.WaitTimeout):
        await client.operations.wait(types.GenerateVideosOperation(name=failed.name + "x"), timeout=0)
    for config in ({"duration_seconds": 3}, {"aspect_ratio": "1:1"}, {"resolution": "1080p", "duration_seconds": 4}):
        with pytest.raises(errors.InvalidArgument):
            await client.models.generate_videos(model=VEO, prompt="a cat", config=config)


async def test_scripted_images(mode: Mode, emulator: Emulator) -> None:
    models = mode.client.models
    emulator.when("mine").answer({"inlineData": {"mimeType": "image/png", "data": "aGk="}})
    emulator.when("full").error("RESOURCE_EXHAUSTED")
    emulator.when("bad").block()
    made = await models.generate_images(model=IMAGEN, prompt="mine", config=ONE)
    assert made.generated_images[0].image.image_bytes == b"hi"
    once = {"http_options": {"retry_options": {"attempts": 1}}}
    with pytest.raises(errors.ResourceExhausted):
        await models.generate_images(model=IMAGEN, prompt="full", config=once)
    assert not (await models.generate_images(model=IMAGEN, prompt="bad")).generated_images


async def test_without_the_extra(mode: Mode, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    once = {"http_options": {"retry_options": {"attempts": 1}}}
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(errors.APIError, match=r"needs av for this: pip install 'gemini-genai\[emulator-video\]'"):
        await mode.client.models.generate_videos(model=VEO, prompt="a cat", config=once)
