"""predict and predictLongRunning: images by Imagen, videos by Veo."""

from __future__ import annotations

import asyncio
import base64
from datetime import timedelta

from .. import webhooks
from ..call import JSON, Call
from ..clock import parse_duration
from ..errors import invalid, unsupported
from ..fake_model import sizes
from ..fake_model.pictures import picture, video
from ..scripted.answer import Answer
from ..scripted.prompt import received
from . import operations
from .files import add
from .models import find_model

MOST = 4
_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningResponse"
_EXTENSION = 7
# The words of recorded answers.
FILTERED = (
    "Unable to show generated images. Your current safety filter threshold filtered out all generated images."
    " You will not be charged for blocked images. Try rephrasing the prompt."
    " If you think this was an error, send feedback."
)
FILTERED_VIDEO = (
    "We encountered an issue with the prompt. It may violate our policies."
    " Try rephrasing the prompt. You have not been charged for this request."
)
RATED = ("Porn", "Violence")
RATED_PROMPT = (
    *("Death, Harm & Tragedy", "Firearms & Weapons", "Hate", "Health", "Illicit Drugs", "Politics"),
    *("Porn", "Religion & Belief", "Toxic", "Violence", "Vulgarity", "War & Conflict"),
)


async def predict(call: Call) -> JSON:
    """Images with the prompt drawn in, as many as asked, of the asked size, ratio and format."""
    find_model(call.options, call.name, call.match.version, "predict")
    prompt, scripted = asked(call)
    settings = call.body.get("parameters", {})
    size = size_of(settings)
    if not prompt:
        raise invalid("Image generation failed with the following error: The prompt is empty.")
    return await images(prompt, scripted, settings, size)


def size_of(settings: JSON) -> sizes.Size:
    """The width and height that the settings ask for; ApiError for those that there are not."""
    ratio, image_size = settings.get("aspectRatio", "1:1"), settings.get("sampleImageSize", "1K")
    size = sizes.imagen(ratio, image_size)
    if size is None:
        ratios = ", ".join(sizes.imagen_ratios())
        raise invalid(f"{ratio} in {image_size} is not supported: aspectRatio is {ratios}, sampleImageSize 1K or 2K.")
    return size


async def images(prompt: str, scripted: Answer | None, settings: JSON, size: sizes.Size) -> JSON:
    """The answer to a prompt with images, or the reason why there are none.

    Args:
        prompt: What is drawn in.
        scripted: The scripted answer; its images come first.
        settings: ``parameters`` of the request.
        size: Width and height.
    """
    count = count_of(settings)
    if is_blocked(prompt, scripted):
        return {"predictions": [{"raiFilteredReason": FILTERED}]} if settings.get("includeRaiReason") else {}
    output = settings.get("outputOptions", {})
    mime_type, quality = output.get("mimeType", "image/png"), output.get("compressionQuality", 75)
    if not 0 <= quality <= 100:
        raise invalid(f"compressionQuality is {quality}, and must be between 0 and 100.")
    given = [part["inlineData"] for part in scripted.parts if "inlineData" in part] if scripted else []
    predictions: list[JSON] = [
        {"bytesBase64Encoded": blob["data"], "mimeType": blob["mimeType"]} for blob in given[:count]
    ]
    for number in range(len(predictions), count):
        words = prompt if number == 0 else f"{prompt} ({number + 1})"
        data = await asyncio.to_thread(picture, words, size, mime_type, quality)
        predictions.append({"bytesBase64Encoded": base64.b64encode(data).decode(), "mimeType": mime_type})
    if settings.get("includeSafetyAttributes"):
        for prediction in predictions:
            prediction["safetyAttributes"] = ratings(RATED)
        predictions.append({"contentType": "Positive Prompt", "safetyAttributes": ratings(RATED_PROMPT)})
    return {"predictions": predictions}


async def predict_long_running(call: Call) -> JSON:
    """An operation that ends in files of videos with the prompt drawn in."""
    webhooks.check_config(call.body, "webhookConfig")
    model = find_model(call.options, call.name, call.match.version, "predictLongRunning")
    prompt, scripted = asked(call)
    instance, settings = instance_of(call), call.body.get("parameters", {})
    _check_supported(model, instance, settings)
    count = count_of({"sampleCount": 1} | settings)
    ratio, resolution = settings.get("aspectRatio", "16:9"), settings.get("resolution", "720p")
    size = sizes.veo(ratio, resolution)
    if size is None:
        raise invalid(
            f"{ratio} in {resolution} is not supported: aspectRatio is 16:9 or 9:16, resolution 720p, 1080p or 4k."
        )
    seconds = _seconds(call, model, instance, settings, resolution)
    if not prompt and not instance.keys() & {"image", "video"}:
        raise invalid("The request needs a prompt, an image or a video.")
    name = f"{call.name}/operations/{call.project.ids.new('video')}"
    if "emulator:fail" in prompt:
        error = {"error": {"code": 13, "message": "Video generation failed due to an internal server issue."}}
        _start(call, name, error)
        return {"name": name}
    told: JSON = {"raiMediaFilteredCount": 1, "raiMediaFilteredReasons": [FILTERED_VIDEO]}
    if not is_blocked(prompt, scripted):
        samples = []
        for number in range(count):
            words = prompt if number == 0 else f"{prompt} ({number + 1})"
            data = await asyncio.to_thread(video, words or "a video", size, seconds)
            samples.append({"video": {"uri": _store_video(call, data)}})
        told = {"generatedSamples": samples}
    result = {"response": {"@type": _TYPE, "generateVideoResponse": told}}
    _start(call, name, result)
    return {"name": name}


def _start(call: Call, name: str, result: JSON) -> None:
    """Begin the operation; as recorded, it tells nothing but its name until it is done."""
    config, project = call.body.get("webhookConfig"), call.project

    def finish() -> JSON:
        samples = result.get("response", {}).get("generateVideoResponse", {}).get("generatedSamples", [])
        if samples:
            uri = samples[0]["video"]["uri"]
            file = f"files/{uri.rpartition('/')[2].partition(':')[0]}"
            data = {"id": name, "output_file_uri": uri, "file_name": file}
            webhooks.announce(project, "video.generated", data, config)
        return result

    operation = operations.start(project, name, {}, finish)
    del operation.resource["metadata"]
    if webhooks.is_told(project, ("video.generated",), config):
        # Nobody looks at it: a look a second, as those of a client would be.
        due = project.clock.now() + timedelta(seconds=1 + project.options.operation_polls)
        project.agenda.at(due, lambda _: operations.end(operation))


def asked(call: Call) -> tuple[str, Answer | None]:
    """The prompt, and the scripted answer to it."""
    prompt = str(instance_of(call).get("prompt", ""))
    contents = [{"role": "user", "parts": [{"text": prompt}]}]
    scripted = call.project.scripted.take(received({"model": call.name, "contents": contents}))
    if scripted is not None and scripted.error is not None:
        raise scripted.error
    return prompt, scripted


def instance_of(call: Call) -> JSON:
    instances: list[JSON] = call.body["instances"]
    if len(instances) != 1:
        raise invalid(f"One instance is made at a time, and {len(instances)} were given.")
    return instances[0]


def is_blocked(prompt: str, scripted: Answer | None) -> bool:
    return scripted.block is not None if scripted is not None else "emulator:block" in prompt


def count_of(settings: JSON) -> int:
    count: int = settings.get("sampleCount", MOST)
    if not 1 <= count <= MOST:
        raise invalid(f"sampleCount is {count}, and must be between 1 and {MOST}, inclusive.")
    return count


def ratings(categories: tuple[str, ...]) -> JSON:
    return {"categories": list(categories), "scores": [0.0] * len(categories)}


def _check_supported(model: JSON, instance: JSON, settings: JSON) -> None:
    """Refuse what the model was seen to refuse; ApiError."""
    if "encoding" in instance.get("video", {}):
        raise invalid(unsupported("encoding"))
    if "veo-2" in model["name"] and "resolution" in settings:
        raise invalid(unsupported("resolution"))


def _seconds(call: Call, model: JSON, instance: JSON, settings: JSON, resolution: str) -> int:
    """How long the video is; one that goes on with another is longer by some seconds."""
    lengths = (5, 6, 7, 8) if "veo-2" in model["name"] else (4, 6, 8)
    seconds: int = settings.get("durationSeconds", 8)
    if seconds not in lengths:
        raise invalid(f"durationSeconds is {seconds}, and must be one of {', '.join(map(str, lengths))}.")
    if resolution != "720p" and ("veo-2" in model["name"] or seconds != 8):
        raise invalid(f"The resolution {resolution} is for videos of 8 seconds, by Veo 3 and newer models.")
    before = instance.get("video", {}).get("uri")
    if before is None:
        return seconds
    file = call.project.file_by_uri(before.removesuffix(":download?alt=media"))
    if file is None or not (length := file.resource.get("videoMetadata", {}).get("videoDuration")):
        raise invalid("Only a video that was generated here can be gone on with.")
    return int(parse_duration(length).total_seconds()) + _EXTENSION


def _store_video(call: Call, data: bytes) -> str:
    """The URI that a generated video is downloaded from."""
    resource = add(call, {}, call.project.keep(data, "video/mp4"), "GENERATED")
    return f"{resource['uri']}:download?alt=media"


HANDLERS = {"predict": predict, "predictLongRunning": predict_long_running}
