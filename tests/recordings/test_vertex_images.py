"""Recorded images of Vertex AI, over a socket: the public API sends what was sent, and keeps all that was answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import genai
from genai import errors, types
from tests.cases import case
from tests.recordings.calls import IMAGE_SETTINGS
from tests.recordings.equality import differences
from tests.recordings.exchanges import Exchange, exchanges, needs_recordings
from tests.recordings.server import Mode, Player

pytestmark = needs_recordings

#: What may be in the parameters below another object, and the settings that every call of a method has.
INNER = ("outputOptions", "editConfig", "upscaleConfig")
RECORDED = [each for each in exchanges() if each.vertex and each.kind == "models.predict" and "imagen" in each.url]


def arguments(each: Exchange) -> tuple[str, dict[str, Any]]:
    """The method that a recorded request is one of, and its arguments."""
    (instance,) = each.body["instances"]
    settings = dict(each.body.get("parameters", {}))
    for name in INNER:
        settings |= settings.pop(name, {})
    config = {IMAGE_SETTINGS.get(name, name): value for name, value in settings.items()}
    if "labels" in each.body:
        config["labels"] = each.body["labels"]
    given: dict[str, Any] = {"model": each.path.rpartition("/")[2].partition(":")[0], "config": config}
    if "image" in instance:
        assert (config.pop("mode"), config.pop("number_of_images")) == ("upscale", 1)
        return "upscale_image", {**given, "upscale_factor": config.pop("upscaleFactor"), **instance}
    if "referenceImages" in instance:
        return "edit_image", {**given, "prompt": instance["prompt"], "reference_images": instance["referenceImages"]}
    return "generate_images", {**given, **instance}


def sent(each: Exchange, body: Any) -> list[str]:
    """How what was sent differs from what was recorded, but for the four images that are asked for by default."""
    if body["parameters"].get("sampleCount") == 4:
        body["parameters"].pop("sampleCount")
    return [] if body == {"parameters": {}, **each.body} else [f"{body} is not {each.body}"]


@pytest.mark.skipif(not RECORDED, reason="your own recordings have none")
def test_images_of_vertex_ai_replay(mode: Mode, player: Player) -> None:
    client = mode.of(genai.Client(vertexai=True, api_key="a-key", http_options=mode.options))
    methods = set()
    for each in RECORDED:
        with case(each):
            player.play(each.wire(player.url))
            method, given = arguments(each)
            methods.add(method)
            call: Callable[..., Any] = getattr(client.models, method)
            if each.status == 404:
                with pytest.raises(errors.NotFound):
                    mode.run(ready(call(**given)))
                continue
            answer = mode.run(ready(call(**given)))
            assert sent(each, player.body()) == []
            for image in answer.generated_images:
                assert (image.image is None) == bool(image.rai_filtered_reason)
            told = getattr(answer, "positive_prompt_safety_attributes", None)
            # It came among the images, and is told apart from them.
            answer.generated_images += [] if told is None else [types.GeneratedImage(safety_attributes=told)]
            assert differences(type(answer), each.json[0], answer.to_dict("vertex")) == []
            assert answer.sdk_http_response.headers["content-type"] == each.headers["content-type"]
    assert methods == {"generate_images", "edit_image", "upscale_image"}


async def ready(value: Any) -> Any:
    return await value
