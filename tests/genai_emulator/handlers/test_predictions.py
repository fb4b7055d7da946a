"""Images and videos: what the models refuse, and files that are known by their URIs."""

from __future__ import annotations

import base64
import struct
from typing import Any
from urllib.parse import quote

import httpx

from genai_emulator import Emulator
from tests.genai_emulator.helpers import upload

IMAGEN, VEO = "imagen-4.0-generate-001:predict", "veo-3.1-generate-preview:predictLongRunning"


def predict(client: httpx.Client, model: str, instance: dict[str, Any] | None = None, **parameters: Any) -> Any:
    body = {"instances": [{"prompt": "a cat", **(instance or {})}], "parameters": parameters}
    return client.post(f"/v1beta/models/{model}", json=body).json()


def test_what_a_model_does_not_have_is_refused_by_its_name(client: httpx.Client) -> None:
    """In the words that were seen, without details; what holds them is free in the API's description."""
    image = {"imageBytes": "AAAA", "mimeType": "image/png"}
    for model, instance, parameters, name in (
        (VEO, {}, {"generateAudio": False}, "generateAudio"),
        (VEO, {}, {"numberOfVideos": 1}, "numberOfVideos"),
        (VEO, {}, {"seed": 1}, "seed"),
        (VEO, {"image": image}, {}, "imageBytes"),
        (VEO, {"video": {"uri": "x", "encoding": "video/mp4"}}, {}, "encoding"),
        (VEO, {"style": "x"}, {}, "style"),
        ("veo-2.0-generate-001:predictLongRunning", {}, {"resolution": "720p"}, "resolution"),
        (IMAGEN, {}, {"addWatermark": True}, "addWatermark"),
    ):
        error = predict(client, model, instance, **parameters)["error"]
        expected = (
            f"`{name}` isn't supported by this model. Please remove it or refer to the Gemini API documentation for"
            " supported usage."
        )
        assert error == {"code": 400, "message": expected, "status": "INVALID_ARGUMENT"}
    unknown = client.post(f"/v1beta/models/{VEO}", json={"instances": [{"prompt": "x"}], "nothing": 1}).json()
    assert "Cannot find field" in unknown["error"]["message"]


def test_the_size_of_an_image_by_the_name_that_its_page_has(client: httpx.Client) -> None:
    (made,) = predict(client, IMAGEN, sampleCount=1, imageSize="2K")["predictions"]
    assert struct.unpack(">II", base64.b64decode(made["bytesBase64Encoded"])[16:24]) == (2048, 2048)


def test_a_model_that_makes_images_answers_in_what_is_asked_for(client: httpx.Client) -> None:
    for asked, kinds in (
        (None, ["text", "inlineData"]),
        (["TEXT", "IMAGE"], ["text", "inlineData"]),
        (["IMAGE"], ["inlineData"]),
        (["TEXT"], ["text"]),
    ):
        body: dict[str, Any] = {"contents": [{"parts": [{"text": "a cat"}]}]}
        if asked is not None:
            body["generationConfig"] = {"responseModalities": asked}
        answer = client.post("/v1beta/models/gemini-2.5-flash-image:generateContent", json=body).json()
        found = answer["candidates"][0]["content"]["parts"]
        assert [next(iter(part)) for part in found] == kinds, asked


def test_a_file_is_known_by_its_uri_as_by_its_id(client: httpx.Client, emulator: Emulator) -> None:
    """As google-genai puts it into the path where it is not https, with the end that the URI of a video has."""
    file = upload(client, b"some bytes", "text/plain")
    uri, identifier = file["uri"], file["name"].removeprefix("files/")
    assert uri.startswith("http://")
    assert client.get(f"/v1beta/files/{uri}").json() == client.get(f"/v1beta/files/{identifier}").json()
    for path in (
        f"/v1beta/files/{uri}:download?alt=media",
        f"/v1beta/files/{uri}:download?alt=media:download?alt=media",
        f"/v1beta/files/{quote(uri + ':download?alt=media', safe='')}:download?alt=media",
    ):
        # An uploaded file cannot be downloaded.
        answer = client.get(path)
        assert answer.status_code == client.get(f"/v1beta/files/{identifier}:download?alt=media").status_code, path
        assert emulator.requests[-2].path == f"/v1beta/files/{identifier}:download"
    assert client.get("/v1beta/files/http://nothing").status_code == 404
    assert client.delete(f"/v1beta/files/{uri}").status_code == 200
    assert client.get(f"/v1beta/files/{identifier}").status_code == 403
