"""Images and videos of Vertex AI, by the client, and what each service lacks."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from genai import errors, types
from genai_emulator import Emulator
from tests.cases import case
from tests.genai.conftest import PLACE, Mode, last_body

Pillow = pytest.importorskip("PIL.Image")
MODELS = "projects/p1/locations/us-central1/publishers/google/models"
IMAGEN = "imagen-4.0-generate-001"
EDITOR = "imagen-3.0-capability-001"
VEO = "veo-3.1-generate-001"


def png(width: int = 8, height: int = 8) -> bytes:
    out = BytesIO()
    Pillow.new("RGB", (width, height), "red").save(out, "PNG")
    return out.getvalue()


def picture(width: int = 8, height: int = 8) -> types.Image:
    return types.Image(image_bytes=png(width, height), mime_type="image/png")


def size(image: Any) -> tuple[int, int]:
    found: tuple[int, int] = image.as_pil().size
    return found


async def test_images_are_made_here_and_in_a_bucket(vertex: Any, emulator: Emulator) -> None:
    config: dict[str, Any] = {"number_of_images": 2, "aspect_ratio": "16:9", "include_safety_attributes": True}
    answer = await vertex.models.generate_images(model=IMAGEN, prompt="a kite", config=config)
    assert [size(image) for image in answer.images] == [(1408, 768)] * 2
    assert [made.image for made in answer.generated_images] == answer.images
    assert answer.positive_prompt_safety_attributes.content_type == "Positive Prompt"
    assert answer.generated_images[0].safety_attributes.categories
    assert answer.sdk_http_response.headers["content-type"].startswith("application/json")
    config = {"output_gcs_uri": "gs://out/kites/", "number_of_images": 1, "output_mime_type": "image/jpeg", "seed": 3,
              "add_watermark": False, "enhance_prompt": True, "labels": {"team": "kites"}}  # fmt: skip
    stored = await vertex.models.generate_images(model=IMAGEN, prompt="a kite", config=config)
    (made,) = stored.generated_images
    assert made.enhanced_prompt.startswith("a kite")
    assert (made.image.image_bytes, made.image.mime_type) == (None, "image/jpeg")
    assert emulator.buckets.get(made.image.gcs_uri)[:2] == b"\xff\xd8"
    with pytest.raises(errors.ArgumentError, match="gs://"):
        made.image.save("image.jpg")
    assert last_body(emulator) == {
        "instances": [{"prompt": "a kite"}],
        "parameters": {
            "storageUri": "gs://out/kites/", "sampleCount": 1, "outputOptions": {"mimeType": "image/jpeg"}, "seed": 3,
            "addWatermark": False, "enhancePrompt": True,
        },
        "labels": {"team": "kites"},
    }  # fmt: skip


async def test_images_that_were_held_back(vertex: Any, emulator: Emulator) -> None:
    told = await vertex.models.generate_images(
        model=IMAGEN, prompt="emulator:block", config={"include_rai_reason": True}
    )
    assert told.generated_images[0].image is None
    assert told.images == []
    assert told.generated_images[0].rai_filtered_reason
    with pytest.raises(errors.NotFound):
        await vertex.models.generate_images(model="wrong-model-name", prompt="a kite")
    with pytest.raises(errors.InvalidArgument):
        await vertex.models.generate_images(model=IMAGEN, prompt="a kite", config={"number_of_images": 9})


async def test_an_image_is_edited(vertex: Any, emulator: Emulator) -> None:
    references = [
        types.RawReferenceImage(reference_id=1, reference_image=picture(16, 8)),
        types.MaskReferenceImage(
            reference_id=2,
            config=types.MaskReferenceConfig(
                mask_mode="MASK_MODE_SEMANTIC", segmentation_classes=[1, 2], mask_dilation=0.25
            ),
        ),
        {"reference_type": "REFERENCE_TYPE_STYLE", "reference_id": 3, "reference_image": picture(),
         "style_image_config": {"style_description": "glowing"}},
    ]  # fmt: skip
    config = {"edit_mode": "EDIT_MODE_INPAINT_INSERTION", "base_steps": 20, "number_of_images": 1}
    answer = await vertex.models.edit_image(
        model=EDITOR, prompt="a dog [1]", reference_images=references, config=config
    )
    assert isinstance(answer, types.EditImageResponse)
    assert size(answer.generated_images[0].image)
    sent = last_body(emulator)
    assert sent["parameters"] == {
        "editMode": "EDIT_MODE_INPAINT_INSERTION",
        "editConfig": {"baseSteps": 20},
        "sampleCount": 1,
    }
    raw, mask, style = sent["instances"][0]["referenceImages"]
    assert raw.keys() == {"referenceType", "referenceId", "referenceImage"}
    assert mask["maskImageConfig"] == {"maskMode": "MASK_MODE_SEMANTIC", "maskClasses": [1, 2], "dilation": 0.25}
    assert style["styleImageConfig"] == {"styleDescription": "glowing"}
    for given, message in (
        ([{"reference_id": 1}], "reference_type"),
        (types.RawReferenceImage(reference_id=1), "reference_images"),
        ([picture()], "reference_images"),
    ):
        with case(given), pytest.raises(errors.ArgumentError, match=message):
            await vertex.models.edit_image(model=EDITOR, prompt="a", reference_images=given)


async def test_an_image_is_enlarged_shown_anew_and_taken_apart(vertex: Any, emulator: Emulator) -> None:
    larger = await vertex.models.upscale_image(
        model="imagen-4.0-upscale-preview", image=picture(), upscale_factor="x2", config={"enhance_input_image": True}
    )
    assert isinstance(larger, types.UpscaleImageResponse)
    assert size(larger.generated_images[0].image) == (16, 16)
    assert last_body(emulator)["parameters"] == {
        "mode": "upscale",
        "sampleCount": 1,
        "upscaleConfig": {"upscaleFactor": "x2", "enhanceInputImage": True},
    }
    source = types.RecontextImageSource(
        person_image=picture(), product_images=[types.ProductImage(product_image=picture())]
    )
    dressed = await vertex.models.recontext_image(
        model="virtual-try-on-001", source=source, config={"number_of_images": 1}
    )
    assert isinstance(dressed, types.RecontextImageResponse)
    assert size(dressed.generated_images[0].image)
    found = await vertex.models.segment_image(
        model="image-segmentation-001",
        source={"image": picture(), "prompt": "the cat"},
        config=types.SegmentImageConfig(mode="PROMPT", max_predictions=1),
    )
    assert isinstance(found, types.SegmentImageResponse)
    assert size(found.generated_masks[0].mask) == (8, 8)
    assert found.generated_masks[0].labels[0].label


async def test_videos_are_made_and_stored(mode: Mode, vertex: Any, emulator: Emulator) -> None:
    pytest.importorskip("av")
    config = types.GenerateVideosConfig(
        number_of_videos=1, duration_seconds=4, output_gcs_uri="gs://out/sea", generate_audio=False, seed=3,
        last_frame=picture(1280, 720), resize_mode="PAD", labels={"a": "b"},
    )  # fmt: skip
    source = types.GenerateVideosSource(prompt="the sea", image=picture(1280, 720))
    operation = await vertex.models.generate_videos(model=VEO, source=source, config=config)
    assert isinstance(operation, types.GenerateVideosOperation)
    assert operation.name.startswith(f"{MODELS}/{VEO}/operations/")
    seen: list[Any] = []
    done = await vertex.operations.wait(operation, backoff=0.0, on_poll=seen.append)
    assert emulator.requests.last.path.endswith(f"/{VEO}:fetchPredictOperation")
    assert last_body(emulator) == {"operationName": operation.name}
    assert len(seen) >= 2
    assert done.result is done.response
    video = done.response.generated_videos[0].video
    assert (video.video_bytes, video.mime_type) == (None, "video/mp4")
    assert b"ftyp" in emulator.buckets.get(video.uri)[:16]
    for name in (operation.name, {"name": operation.name}, types.GenerateVideosOperation(name=operation.name)):
        again = await vertex.operations.get(name)
        assert isinstance(again, types.GenerateVideosOperation)
        assert again.to_dict("vertex") == done.to_dict("vertex")
    waited = await vertex.operations.wait(operation.name, backoff=0.0)
    assert waited.response.generated_videos[0].video.uri == video.uri
    # Without a bucket the bytes are in the answer.
    longer = await vertex.models.generate_videos(model=VEO, prompt="on", video=video, config={"duration_seconds": 4})
    assert last_body(emulator)["instances"] == [
        {"prompt": "on", "video": {"gcsUri": video.uri, "mimeType": "video/mp4"}}
    ]
    if not mode.sync:
        return  # making videos takes the emulator a while
    longer = await vertex.operations.wait(longer, backoff=0.0)
    assert b"ftyp" in longer.response.generated_videos[0].video.video_bytes[:16]


async def test_videos_that_were_not_made(vertex: Any, emulator: Emulator) -> None:
    blocked = await vertex.models.generate_videos(model=VEO, prompt="emulator:block")
    blocked = await vertex.operations.wait(blocked, backoff=0.0)
    assert (blocked.response.rai_media_filtered_count, blocked.response.generated_videos) == (1, None)
    assert blocked.response.rai_media_filtered_reasons[0]
    failed = await vertex.models.generate_videos(model=VEO, prompt="emulator:fail")
    with pytest.raises(errors.OperationFailed, match="internal server issue") as caught:
        await vertex.operations.wait(failed, backoff=0.0)
    assert caught.value.operation.error.code == 13
    count = len(emulator.requests)
    for name in (f"{MODELS}/{VEO}", "fileSearchStores/a/operations/b", "batches/a", ""):
        with case(name), pytest.raises(errors.ArgumentError):
            await vertex.operations.get(name)
    for name, value in (("webhook_config", {"uris": ["u"]}),):
        with pytest.raises(errors.ArgumentError, match=rf"GenerateVideosConfig\.{name}: Vertex AI does not know it"):
            await vertex.models.generate_videos(model=VEO, prompt="a", config={name: value})
    assert len(emulator.requests) == count


async def test_waiting_for_a_video_takes_no_turn(mode: Mode) -> None:
    limited = mode.make(**PLACE, rate_limit={"requests_per_day": 1, "max_wait": 0.01})
    operation = await limited.models.generate_videos(model=VEO, prompt="emulator:block")
    assert (await limited.operations.wait(operation, backoff=0.0)).done
    with pytest.raises(errors.RateLimitTimeout, match="1 requests a day"):
        await limited.models.generate_videos(model=VEO, prompt="emulator:block")


#: Calls of what Vertex AI lacks, and what it has in their place.
LACKING: list[tuple[str, dict[str, Any], str]] = [
    ("files.upload", {"file": b"a", "config": {"mime_type": "text/plain"}}, r"Part\.from_uri\(file_uri=\"gs://"),
    ("files.get", {"name": "files/a"}, r"Part\.from_uri"),
    ("files.list", {}, r"Part\.from_uri"),
    ("files.delete", {"name": "files/a"}, r"Part\.from_uri"),
    ("files.wait", {"file": "files/a"}, r"Part\.from_uri"),
    ("files.download", {"file": "files/a"}, r"Part\.from_uri"),
    ("files.register_files", {"uris": ["gs://b/a"]}, r"Part\.from_uri"),
    ("file_search_stores.create", {}, "RAG corpus"),
    ("file_search_stores.get", {"name": "fileSearchStores/a"}, "RAG corpus"),
    ("file_search_stores.list", {}, "RAG corpus"),
    ("file_search_stores.delete", {"name": "fileSearchStores/a"}, "RAG corpus"),
    ("file_search_stores.download_media", {"media_id": "fileSearchStores/a/media/b"}, "RAG corpus"),
    ("auth_tokens.create", {"config": {"uses": 1}}, "access tokens of Google Cloud"),
    (
        "file_search_stores.import_file",
        {"file_search_store_name": "fileSearchStores/a", "file_name": "files/b"},
        "RAG corpus",
    ),
    (
        "file_search_stores.upload_to_file_search_store",
        {"file_search_store_name": "fileSearchStores/a", "file": b"a", "config": {"mime_type": "text/plain"}},
        "RAG corpus",
    ),
    ("file_search_stores.documents.get", {"name": "fileSearchStores/a/documents/b"}, "RAG corpus"),
    ("file_search_stores.documents.list", {"parent": "fileSearchStores/a"}, "RAG corpus"),
    ("file_search_stores.documents.delete", {"name": "fileSearchStores/a/documents/b"}, "RAG corpus"),
    ("batches.create_embeddings", {"model": "m", "src": "files/a"}, r"models\.embed_content"),
]
#: Calls of what the Developer API lacks.
VERTEX_ONLY: list[tuple[str, dict[str, Any], str]] = [
    ("models.edit_image", {"model": "m", "prompt": "a", "reference_images": []}, r"models\.generate_content"),
    ("models.upscale_image", {"model": "m", "image": {}, "upscale_factor": "x2"}, ""),
    ("models.recontext_image", {"model": "m", "source": {}}, r"models\.generate_content"),
    ("models.segment_image", {"model": "m", "source": {}}, ""),
    ("tunings.cancel", {"name": "tuningJobs/1"}, r"models\.delete"),
    ("tunings.validate_reward", {"parent": "projects/p/locations/l", "sample_response": {}, "example": {}}, ""),
]


async def test_what_a_service_lacks_is_refused_with_what_it_has(mode: Mode, emulator: Emulator) -> None:
    for client, calls, words in (
        (mode.make(**PLACE), LACKING, "Vertex AI does not know it; only the Gemini Developer API does"),
        (mode.client, VERTEX_ONLY, "the Gemini Developer API does not know it; only Vertex AI does"),
    ):
        for method, given, instead in calls:
            target = client
            for name in method.split("."):
                target = getattr(target, name)
            with case(method), pytest.raises(errors.ArgumentError, match=rf"^{method}: {words}.*{instead}"):
                await target(**given)
    emulator.requests.assert_none()
