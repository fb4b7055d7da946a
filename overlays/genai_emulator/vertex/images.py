"""Images on Vertex AI: generated, edited, enlarged, put into new scenes, and taken apart."""

from __future__ import annotations

import asyncio
import base64
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ..call import JSON, Call
from ..errors import ApiError
from ..fake_model.pictures import open_picture, written
from ..handlers import predictions as shared
from ..scripted.answer import Answer
from ..storage import NotStoredError, StorageError
from . import errors
from .targets import Target

if TYPE_CHECKING:
    from PIL.Image import Image

_REFERENCES = tuple(f"REFERENCE_TYPE_{kind}" for kind in ("RAW", "MASK", "CONTROL", "STYLE", "SUBJECT", "CONTENT"))
_FACTOR = re.compile(r"x([234])")
_SIDE = 1024
_SEGMENTS = ("FOREGROUND", "BACKGROUND", "PROMPT", "SEMANTIC", "INTERACTIVE")
_MOST_PIXELS = 17_000_000


async def generate(call: Call, target: Target) -> JSON:
    """Images to a prompt; with references, an edited one; in the mode ``upscale``, a larger one."""
    instance, settings = _instance(call), call.body.get("parameters") or {}
    if settings.get("mode") == "upscale":
        return _stored(call, settings, await _upscaled(call, instance, settings))
    prompt, scripted = _asked(call, target, instance)
    if not prompt and not instance.get("referenceImages"):
        raise errors.refused("Image generation failed with the following error: The prompt is empty.")
    size = shared.size_of(settings)
    if references := instance.get("referenceImages"):
        raw = _references(call, references)
        size = raw.size if raw is not None and raw.size != (1, 1) else (_SIDE, _SIDE)
    answer = await shared.images(prompt or "an edited image", scripted, settings, size)
    if settings.get("enhancePrompt", "imagen-3" in target.id) and not references:
        for prediction in answer.get("predictions", ()):
            if "bytesBase64Encoded" in prediction:
                prediction["prompt"] = f"{prompt}, in a high-quality photograph"
    return _stored(call, settings, answer)


async def recontext(call: Call, target: Target) -> JSON:
    """Images of a person who tries products on, or of products in a new scene."""
    instance, settings = _instance(call), call.body.get("parameters") or {}
    products = instance.get("productImages") or []
    if not products:
        raise errors.refused("At least one product image is needed.")
    person = instance.get("personImage")
    if target.id.startswith("virtual-try-on") and not person:
        raise errors.refused("A person image is needed.")
    shown = [_picture(call, each.get("image") or {}) for each in [*([person] if person else []), *products]]
    prompt, scripted = _asked(call, target, instance)
    size = shown[0].size if shown[0].size != (1, 1) else (_SIDE, _SIDE)
    answer = await shared.images(prompt or "a product in use", scripted, {"sampleCount": 1} | settings, size)
    return _stored(call, settings, answer)


async def segment(call: Call, target: Target) -> JSON:
    """Masks of what is seen in an image: an ellipse in its middle, for each thing that is asked for."""
    instance, settings = _instance(call), call.body.get("parameters") or {}
    mode = str(settings.get("mode", "FOREGROUND")).upper()
    if mode not in _SEGMENTS:
        raise errors.refused(f"mode is {mode}, and must be one of {', '.join(_SEGMENTS)}.")
    if mode in ("PROMPT", "SEMANTIC") and not instance.get("prompt"):
        raise errors.refused(f"The mode {mode} needs a prompt.")
    if mode == "INTERACTIVE" and not instance.get("scribble"):
        raise errors.refused("The mode INTERACTIVE needs a scribble.")
    image = _picture(call, instance.get("image") or {})
    most = settings.get("maxPredictions") or 1
    labels = [label.strip() for label in str(instance.get("prompt") or mode.lower()).split(",")][:most]
    background = mode == "BACKGROUND"
    found = []
    for label in labels:
        data = await asyncio.to_thread(_mask, image.size, background)
        score = {"label": label, "score": 0.9}
        encoded = base64.b64encode(data).decode()
        found.append({"bytesBase64Encoded": encoded, "mimeType": "image/png", "labels": [score]})
    return {"predictions": found}


def _mask(size: tuple[int, int], background: bool) -> bytes:
    from PIL import Image, ImageDraw

    mask = Image.new("L", size, 255 if background else 0)
    width, height = size
    box = (width // 4, height // 4, max(3 * width // 4, width // 4), max(3 * height // 4, height // 4))
    ImageDraw.Draw(mask).ellipse(box, fill=0 if background else 255)
    return written(mask, "image/png", 75)


async def _upscaled(call: Call, instance: JSON, settings: JSON) -> JSON:
    wanted = (settings.get("upscaleConfig") or {}).get("upscaleFactor", "")
    factor = _FACTOR.fullmatch(str(wanted))
    if factor is None:
        raise errors.refused(f"upscaleFactor is {wanted!r}, and must be one of x2, x3, x4.")
    image = _picture(call, instance.get("image") or {})
    width, height = (side * int(factor[1]) for side in image.size)
    if width * height > _MOST_PIXELS:
        raise errors.refused(f"The image would have {width * height} pixels, and at most {_MOST_PIXELS} are allowed.")
    output = settings.get("outputOptions") or {}
    mime_type = output.get("mimeType", "image/png")
    larger = await asyncio.to_thread(image.resize, (width, height))
    data = written(larger, mime_type, output.get("compressionQuality", 75))
    return {"predictions": [{"bytesBase64Encoded": base64.b64encode(data).decode(), "mimeType": mime_type}]}


def _references(call: Call, references: list[JSON]) -> Image | None:
    """The image that is edited, if one is; ApiError for references that cannot be."""
    raw = None
    for reference in references:
        kind = reference.get("referenceType")
        if kind not in _REFERENCES:
            raise errors.refused(f"referenceType is {kind!r}, and must be one of {', '.join(_REFERENCES)}.")
        mode = (reference.get("maskImageConfig") or {}).get("maskMode")
        if not reference.get("referenceImage"):
            if kind != "REFERENCE_TYPE_MASK" or mode in (None, "MASK_MODE_USER_PROVIDED", "MASK_MODE_DEFAULT"):
                raise errors.refused(f"The reference {reference.get('referenceId')} needs an image.")
            continue
        image = _picture(call, reference["referenceImage"])
        raw = image if kind == "REFERENCE_TYPE_RAW" and raw is None else raw
    return raw


def _picture(call: Call, given: JSON) -> Image:
    """An image of a request; one in a bucket that is not here stands for itself, as one pixel."""
    if "gcsUri" in given:
        try:
            data = call.project.buckets.get(given["gcsUri"])
        except NotStoredError:
            from PIL import Image

            return Image.new("RGB", (1, 1))
        except StorageError as error:
            raise errors.refused(f"{error}.") from None
    elif "bytesBase64Encoded" in given:
        data = _decoded(given["bytesBase64Encoded"])
    else:
        raise errors.refused("An image has bytesBase64Encoded or gcsUri.")
    image = open_picture(BytesIO(data))
    if image is None:
        raise errors.refused("Provided image is not valid.")
    return image


def _decoded(text: Any) -> bytes:
    try:
        plain = str(text).replace("-", "+").replace("_", "/")
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except ValueError:
        raise errors.refused("bytesBase64Encoded is no base64.") from None


def _instance(call: Call) -> JSON:
    instances = call.body["instances"]
    if len(instances) != 1:
        raise errors.refused(f"One instance is made at a time, and {len(instances)} were given.")
    return dict(instances[0])


def _asked(call: Call, target: Target, instance: JSON) -> tuple[str, Answer | None]:
    return shared.asked(target.request(call, call.body | {"instances": [instance]}))


def _stored(call: Call, settings: JSON, answer: JSON) -> JSON:
    """Write the images into the bucket that the request names, if it does."""
    home = settings.get("storageUri")
    if not home:
        return answer
    folder = f"{home.rstrip('/')}/{call.project.ids.new('images', 13)}"
    for number, prediction in enumerate(answer.get("predictions", ())):
        if (data := prediction.pop("bytesBase64Encoded", None)) is not None:
            kind = prediction["mimeType"].rpartition("/")[2]
            prediction["gcsUri"] = put(
                call, f"{folder}/sample_{number}.{kind}", base64.b64decode(data), prediction["mimeType"]
            )
    return answer


def put(call: Call, uri: str, data: bytes, mime_type: str) -> str:
    """Write an object; ApiError where its URI is none."""
    try:
        return call.project.buckets.put(uri, data, mime_type)
    except StorageError as error:
        raise ApiError("INVALID_ARGUMENT", str(error)) from None
