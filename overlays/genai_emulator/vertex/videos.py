"""Videos on Vertex AI: operations that end in videos, in a bucket or in the answer itself."""

from __future__ import annotations

import asyncio
import base64
from typing import Any
from uuid import UUID

from ..call import JSON, Call
from ..fake_model import sizes
from ..fake_model.pictures import video
from ..handlers import operations
from ..handlers import predictions as shared
from ..ids import digits
from ..storage import StorageError
from . import errors
from .checks import check_labels, read_by_model
from .images import put
from .targets import target_of

_TYPE = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse"
_RESIZE = ("crop", "pad")
_LENGTHS = {"veo-2": (5, 6, 7, 8)}
_EXTENSION = 7


async def predict_long_running(call: Call) -> JSON:
    target = target_of(call, "predictLongRunning")
    check_labels(call.body.get("labels", {}))
    call = read_by_model(call, "VideosRequest")
    instances, settings = call.body["instances"], call.body.get("parameters") or {}
    if len(instances) != 1:
        raise errors.refused(f"One instance is made at a time, and {len(instances)} were given.")
    instance = instances[0]
    prompt, scripted = shared.asked(target.request(call, call.body))
    if not prompt and not instance.keys() & {"image", "video"}:
        raise errors.refused("The request needs a prompt, an image or a video.")
    count = shared.count_of({"sampleCount": 1} | settings)
    ratio, resolution = settings.get("aspectRatio", "16:9"), settings.get("resolution", "720p")
    size = sizes.veo(ratio, resolution)
    if size is None:
        raise errors.refused(f"{ratio} in {resolution} is not supported by {target.id}.")
    seconds = settings.get("durationSeconds", 8)
    lengths = next((found for start, found in _LENGTHS.items() if target.id.startswith(start)), (4, 6, 8))
    if seconds not in lengths:
        raise errors.refused(f"durationSeconds is {seconds}, and must be one of {', '.join(map(str, lengths))}.")
    if str(settings.get("resizeMode", "pad")).lower() not in _RESIZE:
        raise errors.refused(f"resizeMode is {settings['resizeMode']!r}, and must be one of {', '.join(_RESIZE)}.")
    _check_inputs(call, instance)
    if "video" in instance:
        seconds += _EXTENSION
    name = f"{target.name}/operations/{UUID(int=digits(call.project.ids.new('video'), 128))}"
    if "emulator:fail" in prompt:
        told: JSON = {"error": {"code": 13, "message": "Video generation failed due to an internal server issue."}}
    elif shared.is_blocked(prompt, scripted):
        told = _done({"raiMediaFilteredCount": 1, "raiMediaFilteredReasons": [shared.FILTERED_VIDEO]})
    else:
        videos = []
        for number in range(count):
            words = prompt or "a video"
            words = words if number == 0 else f"{words} ({number + 1})"
            data = await asyncio.to_thread(video, words, size, seconds)
            videos.append(_stored_video(call, settings.get("storageUri"), number, data))
        told = _done({"videos": videos, "raiMediaFilteredCount": 0})
    del operations.start(call.project, name, {}, lambda: told).resource["metadata"]
    return {"name": name}


def fetch_predict_operation(call: Call) -> JSON:
    name = call.body["operationName"]
    operation = call.project.operations.get(name)
    if operation is None or not name.startswith(f"{call.name}/operations/"):
        raise errors.missing(f"The operation `{name}` is not found.")
    operations.advance(operation)
    return operation.resource


def _done(response: JSON) -> JSON:
    return {"response": {"@type": _TYPE, **response}}


def _check_inputs(call: Call, instance: JSON) -> None:
    given: list[Any] = [instance.get(key) for key in ("image", "video", "lastFrame", "mask")]
    given += [each.get("image") for each in instance.get("referenceImages") or ()]
    for each in given:
        if each is not None and not each.keys() & {"gcsUri", "bytesBase64Encoded"}:
            raise errors.refused("An image or a video has bytesBase64Encoded or gcsUri.")
        uri = (each or {}).get("gcsUri")
        if uri is not None:
            try:
                call.project.buckets.path_of(uri)
            except StorageError as error:
                raise errors.refused(f"{error}.") from None


def _stored_video(call: Call, home: str | None, number: int, data: bytes) -> JSON:
    """A video of the answer: in the bucket that the request names, or its bytes."""
    if not home:
        return {"bytesBase64Encoded": base64.b64encode(data).decode(), "mimeType": "video/mp4"}
    folder = f"{home.rstrip('/')}/{digits(call.project.ids.new('video-folder'), 60)}"
    return {"gcsUri": put(call, f"{folder}/sample_{number}.mp4", data, "video/mp4"), "mimeType": "video/mp4"}


HANDLERS = {
    "POST /publishers/*/models/*:predictLongRunning": predict_long_running,
    "POST /publishers/*/models/*:fetchPredictOperation": fetch_predict_operation,
}
